"""Makes the pages of lists that changed, and those that MkDocs puts into the theme itself."""

import pickle
from collections.abc import Collection, Iterable, Iterator, Mapping

from glossator import addresses, lists, pipeline, progress
from glossator.building import listed
from glossator.building.cache import Remembered, RememberedList
from glossator.building.pieces import FRAMES, make_frames, make_lists
from glossator.building.state import Build, fingerprint, is_whole, keep, take
from glossator.model import ListPage, Row
from glossator.render import list_uri
from glossator.rows import Name, in_order, rows_of_the_field
from glossator.site import Site

ARTICLES: Name = ("articles", "")
TIMELINE: Name = ("timeline", "")
GLOSSARY: Name = ("glossary", "")
PEOPLE: Name = ("people", "")
"""The lists of which there is one; the last two list things, which have lists of their own."""


def list_changed(build: Build, known: Mapping[str, Remembered]) -> None:
    """Make the pages of lists that changed, and those that MkDocs makes itself."""
    before = build.cache.lists()
    stale = _stale(build, before)
    list_anew(build, _changed(build, before, progress.watched(stale, "Making lists", len(stale), lambda _: 1)))
    key = fingerprint(build.workshop.terms)
    if not keep(build, FRAMES, is_same=build.cache.fact("frames") == key):
        build.cache.set_fact("frames", key)
        frame_anew(build)
    _compare(build, known)


def list_anew(build: Build, pages: Iterable[ListPage]) -> None:
    """Make some pages of lists."""
    events = build.workshop.site.events
    pieces = ((page, tuple(build.cache.shown(*name) for name in listed.needed(page, events))) for page in pages)
    for batch in build.spread(make_lists, build.workshop, pieces, size=4):
        for made in batch:
            take(build, made.name, made)


def frame_anew(build: Build) -> None:
    """Make what belongs to no article and to no list."""
    for batch in build.spread(make_frames, build.workshop, [FRAMES]):
        for made in batch:
            take(build, FRAMES, made)


def pages_at(build: Build, uris: Collection[str]) -> Iterator[ListPage]:
    """Some pages of lists, by their paths."""
    for of in dict.fromkeys(build.lists[uri] for uri in uris):
        yield from (page for page in _pages(build, of, _rows(build, of)) if uri_of(page) in uris)


def uri_of(page: ListPage) -> str:
    """The path of a page of a list."""
    return addresses.page_uri(list_uri(page.kind, page.name), page.number)


def _stale(build: Build, before: Mapping[Name, RememberedList]) -> list[Name]:
    """The lists of which a page may show something else now, or is not on the site as it was published.

    The others are kept. Lists of things come last, because they show what the lists of these things say.
    """
    site, stale = build.workshop.site, []
    terms: set[Name] = {("term", term) for term in site.terms}
    for of in sorted({*before, *build.touched, *terms, TIMELINE} - {GLOSSARY, PEOPLE}):
        is_touched = of in build.touched or (of == TIMELINE and ARTICLES in build.touched)
        if is_touched or not _keep(build, of, before.get(of)):
            stale.append(of)
    for of, kinds in ((GLOSSARY, {"term"}), (PEOPLE, {"person", "institution"})):
        if any(kind in kinds for kind, _ in stale) or not _keep(build, of, before.get(of)):
            stale.append(of)
    return stale


def _keep(build: Build, of: Name, known: RememberedList | None) -> bool:
    """Leave all pages of a list as they are, if it is to be made from the same and all of them are there."""
    if known is None or known.ground != _ground(of, build.workshop.site):
        return False
    if not all(is_whole(build, uri) for uri, _ in known.pages):
        return False
    for uri, _ in known.pages:
        build.lists[uri] = of
        keep(build, uri, is_same=True)
    return True


def _changed(build: Build, before: Mapping[Name, RememberedList], stale: Iterable[Name]) -> Iterator[ListPage]:
    """The pages of some lists that are to be made; the lists are remembered as they are now."""
    site, listed_articles = build.workshop.site, build.workshop.settings.listed_articles
    for of in stale:
        found = _rows(build, of)
        old, keys = dict(before[of].pages) if of in before else {}, []
        for page in _pages(build, of, found):
            uri = uri_of(page)
            build.lists[uri] = of
            keys.append((uri, page.key))
            if not keep(build, uri, is_same=old.get(uri) == page.key):
                yield page
        if keys:
            entry = lists.entry(of, found, listed_articles)
            build.cache.set_list(of, RememberedList(_ground(of, site), tuple(keys)), entry)
        else:
            build.cache.forget_list(of)


def _pages(build: Build, of: Name, found: list[Row]) -> Iterator[ListPage]:
    """All pages of a list, from its rows if it has any."""
    site = build.workshop.site
    if of not in (GLOSSARY, PEOPLE):
        return lists.pages_of_rows(of, found, site)
    return (lists.pages_of_glossary if of == GLOSSARY else lists.pages_of_people)(build.cache.things(), site)


def _rows(build: Build, of: Name) -> list[Row]:
    found, site = build.cache.rows(of), build.workshop.site
    if of == TIMELINE and site.events:
        found += rows_of_the_field(site, {row.article: row.key for row in build.cache.rows(ARTICLES)})
    return in_order(found)


def _ground(of: Name, site: Site) -> bytes:
    """Stands for what the pages of a list show besides rows of articles: a term, or the events of the field."""
    if of[0] == "term" and of[1] not in site.terms:
        return b""
    return fingerprint((lists.besides(of, 1, site), list(rows_of_the_field(site, {})) if of == TIMELINE else ()))


def _compare(build: Build, known: Mapping[str, Remembered]) -> None:
    """The page that sets the newest articles side by side; they are read again only when one of them changed."""
    settings = build.workshop.settings
    newest = [row.article for row in _rows(build, ARTICLES)]
    ids = newest[: settings.compared_articles]
    key = fingerprint((len(newest), ids, [(known[each].key, known[each].needs) for each in ids]))
    before = build.cache.fact("compare")
    if before[: len(key)] != key:
        by_id = {source.id: source for source in build.order.seeds.sources}
        explainers = [
            pipeline.explain(by_id[each], build.workshop.terms, build.workshop.site.events, settings) for each in ids
        ]
        pages = tuple(pipeline.side_by_side(explainers, len(newest), settings))
        before = key + pickle.dumps(pages)
        build.cache.set_fact("compare", before)
    build.plain.update({page.uri: page for page in pickle.loads(before[len(key) :])})  # noqa: S301 (packed above)
