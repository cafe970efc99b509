"""What a worker does: builds the files of some articles or list pages, and later puts the theme around them."""

import marshal
import pickle
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from glossator import addresses, oembed, pipeline
from glossator.building import listed, names, search_entries, stores
from glossator.building.converting import converter
from glossator.building.listed import PackedRow
from glossator.digest import digest
from glossator.finishing import FinishedPage, Shell, finish
from glossator.model import Finding, ListPage, Page, Problem, Source, Term
from glossator.problems import InputError, findings_in
from glossator.search_documents import names_of
from glossator.settings import Settings
from glossator.site import Site

FRAMES = "embed/"
"""The name of the piece of work that builds what belongs to no article and to no list."""

Kind = tuple[str, tuple[str, ...], int]
"""What the theme needs to know of a page: where it lies on the site, what it hides, how many headings it lists."""

ShellKey = tuple[tuple[str, ...], str, tuple[str, ...], int]
"""Which shell a page needs: as its kind, but of its folders only those are named to which the theme may link."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workshop:
    """What all pieces of work of a build need."""

    terms: tuple[Term, ...]
    """The glossary, as its file has it."""
    site: Site
    """What every page may show."""
    settings: Settings
    """The author's settings."""
    extensions: tuple[str, ...]
    """The Markdown extensions that the headings of pages go through."""
    extension_configs: Mapping[str, Any]
    """Their options."""
    folder: str
    """Where files are built: a folder, or an address that fsspec knows."""
    plain: frozenset[str]
    """The pages that MkDocs makes itself, because its navigation names them."""
    search: search_entries.Engine
    """What searches the site, if anything does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What came out of one piece of work."""

    name: str
    """The id of an article, or the path of a list page."""
    rows: tuple[PackedRow, ...] = ()
    """What an article adds to the lists; nothing when it could not be read."""
    terms: tuple[str, ...] = ()
    """The ids of the terms that an article mentions."""
    words: str = ""
    """The words of an article."""
    findings: tuple[Finding, ...] = ()
    """What the author should know."""
    files: tuple[str, ...] = ()
    """What was built, by its path on the site."""
    entries: Mapping[str, bytes] = field(default_factory=dict)
    """What Material's search finds of each page, packed, by the page's path."""
    kinds: tuple[Kind, ...] = ()
    """The pages that the theme is still to be put around."""
    plain: tuple[Page, ...] = ()
    """The pages that MkDocs makes itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dressing:
    """What is needed to put the theme around pages."""

    folder: str
    """Where the pages are."""
    directory_urls: bool
    """Whether addresses end in ``/``."""
    shells: Mapping[ShellKey, Shell]
    """What the theme prints around each kind of page."""


def make_articles(workshop: Workshop, sources: Sequence[Source]) -> list[Made]:
    """Explain articles and build their pages."""
    with stores.writing(workshop.folder) as write:
        return [_article(source, workshop, write) for source in sources]


def make_lists(workshop: Workshop, pages: Sequence[tuple[ListPage, tuple[bytes, ...]]]) -> list[Made]:
    """Build pages of lists, each given with what its rows show, packed."""
    made = []
    with stores.writing(workshop.folder) as write:
        for page, packed in pages:
            first, *rest = pipeline.pages_of_list(page, workshop.site, listed.unpacked(packed), workshop.settings)
            made.append(_built(first.uri, [first, *rest], workshop, write))
    return made


def make_frames(workshop: Workshop, names: Sequence[str]) -> list[Made]:
    """Build the framed pages that belong to no article."""
    with stores.writing(workshop.folder) as write:
        pages = pipeline.frames(workshop.terms, workshop.settings)
        return [_built(name, pages, workshop, write) for name in names]


def dress(dressing: Dressing, pages: Sequence[tuple[str, ShellKey]]) -> int:
    """Put the theme around built pages; gives their number. A page that has it already is left alone."""
    folder, shells = dressing.folder, dressing.shells
    bodies = stores.read_all(folder, (stores.body(folder, path) for path, _ in pages))
    with stores.writing(folder, replacing=True) as write:
        for path, key in pages:
            data = bodies[stores.body(folder, path)]
            if not data.startswith(b"<"):
                write(path, dressed(_unpacked(data), shells[key], dressing.directory_urls))
    return len(pages)


def dressed(page: FinishedPage, shell: Shell, directory_urls: bool) -> bytes:  # noqa: FBT001 (as MkDocs has it)
    """A page in the theme's shell."""
    segments = addresses.location(page.uri, directory_urls=directory_urls).split("/")[:-1]
    values = {f"segment{at}": segment for at, segment in enumerate(segments)}
    for at, (title, anchor) in enumerate(page.contents):
        values |= {f"heading{at}": title, f"anchor{at}": anchor}
    values |= {name: str(page.meta.get(name, "")) for name in ("title", "description")}
    values |= {"heading": page.heading, "anchor": page.anchor, "head": page.head, "content": page.html}
    return shell.around(values).encode(errors="xmlcharrefreplace")


def file_path(uri: str, directory_urls: bool) -> str:  # noqa: FBT001 (as above)
    """Where the file of a page lies on the site."""
    path = addresses.address(uri, directory_urls=directory_urls)
    return f"{path}index.html" if not path or path.endswith("/") else path


def _article(source: Source, workshop: Workshop, write: stores.Write) -> Made:
    site, settings = workshop.site, workshop.settings
    try:
        explainer = pipeline.explain(source, workshop.terms, site.events, settings)
    except InputError as cause:
        return Made(name=source.id, findings=cause.findings)
    named = names_of(explainer.terms)
    return replace(
        _built(source.id, pipeline.pages_of(explainer, settings), workshop, write, named),
        rows=listed.packed(digest(explainer)),
        terms=tuple(term.id for term in explainer.terms),
        words=names.words(explainer.article.text),
        findings=findings_in(explainer.article, explainer.annotations.of(Problem)),
    )


def _built(
    name: str, pages: Iterable[Page], workshop: Workshop, write: stores.Write, named: Sequence[str] | None = None
) -> Made:
    """Files that need no theme are built whole; the others are kept as they are until the theme is known.

    ``named`` are the names of the terms that an article mentions.
    """
    files, kinds, plain, entries = [], [], [], {}
    directory_urls = workshop.settings.directory_urls
    for page in pages:
        if page.uri in workshop.plain:
            plain.append(page)
            continue
        path = file_path(page.uri, directory_urls)
        files.append(path)
        if page.uri.endswith(".md"):
            done = finished(page, workshop)
            kinds.append((path, tuple(done.meta.get("hide", ())), len(done.contents)))
            if workshop.search:
                found = search_entries.entries(done, workshop.search, directory_urls)
                entries[page.uri] = search_entries.packed(found, workshop.search, named)
            write(stores.body(workshop.folder, path), _packed(done))
        else:
            write(path, page.text.encode())
    return Made(name=name, files=tuple(files), entries=entries, kinds=tuple(kinds), plain=tuple(plain))


def finished(page: Page, workshop: Workshop) -> FinishedPage:
    """The HTML of a generated page, before the theme is put around it."""
    convert = converter(workshop.extensions, pickle.dumps(workshop.extension_configs))
    return finish(page, convert, oembed.discovery(page.uri, workshop.settings))


def _packed(page: FinishedPage) -> bytes:
    return marshal.dumps((page.uri, dict(page.meta), page.html, page.head, page.heading, page.anchor, page.contents))


def _unpacked(data: bytes) -> FinishedPage:
    uri, meta, html, head, heading, anchor, contents = marshal.loads(data)  # noqa: S302 (packed above)
    return FinishedPage(uri=uri, meta=meta, html=html, head=head, heading=heading, anchor=anchor, contents=contents)
