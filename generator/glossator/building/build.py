"""A build of a site: what changed is made anew, in two steps, because the theme is known only in between."""

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from glossator import addresses, pipeline
from glossator.building import elsewhere, program, shells, stores
from glossator.building.articles import contents, explain_changed
from glossator.building.cache import Cache
from glossator.building.listing import list_changed
from glossator.building.pieces import Workshop, file_path
from glossator.building.publishing import HOSTS, publish, stamps, stamps_of
from glossator.building.state import Build, Order, fingerprint
from glossator.building.workers import Spread
from glossator.problems import InputError, errors_in
from glossator.site import site_of


def begin(order: Order, cache: Cache, spread: Spread, config: MkDocsConfig) -> Build:
    """Make everything that changed since the last build, but for what the theme puts around it.

    Raises ``InputError`` with all findings when one of them is an error, so that nothing is published.
    """
    seeds = order.seeds
    terms, events, faults = pipeline.knowledge(seeds, order.settings)
    if errors_in(faults):  # then pages are not worth making, but everything else that is wrong is worth saying
        raise InputError(*pipeline.collect(seeds, order.settings).findings)
    workshop = Workshop(
        terms=terms,
        site=site_of(terms, events),
        settings=order.settings,
        extensions=tuple(config.markdown_extensions),
        extension_configs=dict(config.mdx_configs),
        folder=order.folder,
        plain=frozenset(shells.in_navigation(config)),
        search=order.search,
    )
    context = fingerprint(_context(workshop))
    if cache.fact("context") != context:
        cache.forget_everything()
        cache.set_fact("context", context)
    build = Build(
        order=order,
        workshop=workshop,
        cache=cache,
        spread=spread,
        old=stamps(order.site),
        published=cache.files(),
        hosted=cache.plain(),
        contents=contents(workshop),
    )
    known = explain_changed(build)
    found = [known[source.id] for source in seeds.sources if source.id in known]
    build.findings.extend((*faults, *(finding for each in found for finding in each.findings)))
    if errors_in(build.findings):
        raise InputError(*build.findings)
    list_changed(build, known)
    cache.forget_files(build.published.keys() - build.made.keys() - build.kept.keys())
    return build


def uris(build: Build) -> list[str]:
    """The paths of all generated pages that a theme is put around, in order."""
    articles = (addresses.article_uri(source.id) for source in build.order.seeds.sources)
    return sorted({*articles, *build.lists, *build.plain})


def places(build: Build) -> Iterator[tuple[str, str]]:
    """The files that are built: the pages that they come from, and where they lie on the site."""
    directory_urls = build.workshop.settings.directory_urls
    pages = {file_path(uri, directory_urls): uri for uri in uris(build)}
    for paths in (*build.made.values(), *build.kept.values()):
        yield from ((pages.get(path, path), path) for path in paths)


def end(build: Build, workplace: Path, kept: Iterable[str]) -> None:
    """Publish the site, and remember what it was made from; ``kept`` are more files that stay as they are."""
    if stores.is_elsewhere(build.workshop.folder):
        elsewhere.publish(workplace / HOSTS, build.workshop.folder, chain.from_iterable(build.made.values()))
        build.cache.close(keep=False)
        return
    publish(workplace, build.order.site, build.old, {*kept, *chain.from_iterable(build.kept.values())})
    for unit, paths in build.made.items():
        build.cache.set_files(unit, stamps_of(build.order.site, paths))
    build.cache.close(keep=True)


def _context(workshop: Workshop) -> object:
    """Everything that all pages depend on: the program, the settings, the extensions, and what MkDocs makes itself."""
    shown = workshop.settings, sorted(workshop.plain), workshop.search
    return program.fingerprint(), shown, workshop.extensions, workshop.extension_configs
