"""Makes generated pages the long way, as MkDocs itself does: to check the short way, and where that does not do."""

from collections.abc import Iterator, Sequence

from glossator import pipeline
from glossator.building import listed, search_entries, stores
from glossator.building.cache import Cache
from glossator.building.pieces import Workshop, file_path
from glossator.building.shells import Host, printed_plainly
from glossator.building.state import Build
from glossator.model import ListPage, Page, Source
from glossator.render import list_page
from glossator.search_documents import names_of

Pages = Iterator[Page]
"""Pages as Markdown."""


def of_article(source: Source, workshop: Workshop) -> tuple[Pages, list[str]]:
    """The pages of an article that a theme is put around, and the names of the terms that it mentions."""
    explainer = pipeline.explain(source, workshop.terms, workshop.site.events, workshop.settings)
    pages = pipeline.pages_of(explainer, workshop.settings)
    own = (page for page in pages if page.uri.endswith(".md") and page.uri not in workshop.plain)
    return own, names_of(explainer.terms)


def of_list(page: ListPage, workshop: Workshop, cache: Cache) -> Pages:
    """A page of a list, if a theme is put around it here."""
    contents = (cache.shown(*name) for name in listed.needed(page, workshop.site.events))
    printed = list_page(page, workshop.site, listed.unpacked(contents), workshop.settings)
    if printed.uri not in workshop.plain:
        yield printed


def is_alike(pages: Pages, workshop: Workshop, host: Host) -> bool:
    """Whether built pages are what MkDocs makes of them, byte for byte.

    Themes and extensions can do anything to a page, and nobody can know all of them.
    """
    directory_urls = workshop.settings.directory_urls
    return all(
        printed_plainly(page, host, workshop.settings)[0]
        == stores.read(workshop.folder, file_path(page.uri, directory_urls))
        for page in pages
    )


def build(unit: str, pages: Pages, during: Build, host: Host, named: Sequence[str] | None = None) -> None:
    """Build pages the long way, in the place of those that are not what MkDocs makes of them.

    ``named`` are the names of the terms that an article mentions.
    """
    entries, workshop = {}, during.workshop
    for page in pages:
        data, printed = printed_plainly(page, host, workshop.settings)
        stores.write(workshop.folder, file_path(page.uri, workshop.settings.directory_urls), data)
        if workshop.search:
            entries[page.uri] = search_entries.packed(search_entries.entries_of(printed), workshop.search, named)
    during.cache.set_entries(unit, entries)
