"""Puts the site's theme around built pages, and looks whether MkDocs would have made the same."""

import logging

from glossator import addresses, progress
from glossator.building import pieces, plain, shells
from glossator.building.articles import explain
from glossator.building.listing import frame_anew, list_anew, pages_at, uri_of
from glossator.building.pieces import FRAMES, Dressing, dress
from glossator.building.shells import Host
from glossator.building.state import Build, article_unit
from glossator.finishing import FinishedPage

_log = logging.getLogger("mkdocs.plugins.glossator")


def finished(build: Build, uri: str) -> FinishedPage:
    """The HTML of a page that MkDocs puts into the theme itself."""
    return pieces.finished(build.plain[uri], build.workshop)


def put_on_theme(build: Build, host: Host) -> None:
    """Put the theme around everything that was made; make everything anew if the theme prints something else now."""
    printed = shells.fingerprint(host)
    if build.cache.fact("theme") != printed:
        _remake(build)
        build.cache.set_fact("theme", printed)
        build.cache.set_fact("alike", b"")
        build.cache.set_fact("faithful", b"yes" if shells.is_faithful(host) else b"")
    keys = shells.keys(build.kinds, host)
    workshop = build.workshop
    dressing = Dressing(
        folder=workshop.folder,
        directory_urls=workshop.settings.directory_urls,
        shells=shells.shells_for(set(keys.values()), host),
    )
    dressed = build.spread(dress, dressing, keys.items(), size=200)
    for _ in progress.watched(dressed, "Putting the theme around pages", len(keys), int):
        pass
    _check(build, host)


def _remake(build: Build) -> None:
    """Make everything anew that was to stay as it is, because the theme prints something else around it now."""
    units = set(build.kept)
    build.kept.clear()
    explain(build, [each for each in build.order.seeds.sources if article_unit(each.id) in units])
    list_anew(build, pages_at(build, build.lists.keys() & units))
    if FRAMES in units:
        frame_anew(build)


def _check(build: Build, host: Host) -> None:
    """Compare a page of each kind with what MkDocs makes of it, and make all the long way if a single byte differs.

    Kinds that were alike with the same theme and the same context are not compared again in later builds.
    """
    sources = {
        unit: source
        for source in build.order.seeds.sources
        if (unit := article_unit(source.id)) in build.made
        and addresses.article_uri(source.id) not in build.workshop.plain
    }
    listed = [uri for uri in build.lists if uri in build.made and uri not in build.workshop.plain]
    alike = set(build.cache.fact("alike").decode().split())
    samples = {kind: uri for uri in listed if (kind := build.lists[uri][0]) not in alike}
    some: dict[str, plain.Pages] = {
        page.kind: plain.of_list(page, build.workshop, build.cache) for page in pages_at(build, samples.values())
    }
    if sources and "article" not in alike:
        some["article"], _ = plain.of_article(next(iter(sources.values())), build.workshop)
    is_faithful = bool(build.cache.fact("faithful"))
    if is_faithful and all(plain.is_alike(each, build.workshop, host) for each in some.values()):
        build.cache.set_fact("alike", " ".join(sorted(alike | some.keys())).encode())
        return
    build.cache.set_fact("faithful", b"")
    _log.info("glossator: the theme or an extension changes pages in its own way, so MkDocs makes all of them.")
    for unit, source in sources.items():
        made, named = plain.of_article(source, build.workshop)
        plain.build(unit, made, build, host, named)
    for page in pages_at(build, listed):
        plain.build(uri_of(page), plain.of_list(page, build.workshop, build.cache), build, host)
