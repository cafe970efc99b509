"""Makes the pages of lists that changed, and those that MkDocs puts into the theme itself."""

import pickle
from collections.abc import Mapping, Sequence

from glossator import addresses, pipeline, progress
from glossator.building import listed
from glossator.building.cache import Remembered
from glossator.building.pieces import FRAMES, make_frames, make_lists
from glossator.building.state import Build, fingerprint, keep, take
from glossator.lists import list_pages
from glossator.model import ListPage
from glossator.render import list_uri
from glossator.rows import Lists


def list_changed(build: Build, lists: Lists, known: Mapping[str, Remembered]) -> None:
    """Make the pages of lists that changed, and those that MkDocs makes itself."""
    workshop, before = build.workshop, build.cache.lists()
    changed = []
    for page in list_pages(lists, workshop.site, workshop.settings.listed_articles):
        uri = addresses.page_uri(list_uri(page.kind, page.name), page.number)
        build.pages[uri] = page
        if not keep(build, uri, is_same=before.get(uri) == page.key):
            changed.append(page)
            build.cache.set_list(uri, page.key)
    list_anew(build, changed)
    key = fingerprint(workshop.terms)
    build.cache.set_list(FRAMES, key)
    if not keep(build, FRAMES, is_same=before.get(FRAMES) == key):
        frame_anew(build)
    _compare(build, [row.article for row in lists.get(("articles", ""), ())], known)
    build.cache.forget_lists(before.keys() - build.pages.keys() - {FRAMES})


def list_anew(build: Build, pages: Sequence[ListPage]) -> None:
    """Make some pages of lists."""
    events = build.workshop.site.events
    pieces = ((page, tuple(build.cache.shown(*name) for name in listed.needed(page, events))) for page in pages)
    batches = build.spread(make_lists, build.workshop, pieces, size=4)
    for batch in progress.watched(batches, "Making lists", len(pages), len):
        for made in batch:
            take(build, made.name, made)


def frame_anew(build: Build) -> None:
    """Make what belongs to no article and to no list."""
    for batch in build.spread(make_frames, build.workshop, [FRAMES]):
        for made in batch:
            take(build, FRAMES, made)


def _compare(build: Build, newest: Sequence[str], known: Mapping[str, Remembered]) -> None:
    """The page that sets the newest articles side by side; they are read again only when one of them changed."""
    settings = build.workshop.settings
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
