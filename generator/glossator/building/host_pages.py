"""What MkDocs' own pages and files get from us: headings, what belongs in the head of a page, links to our pages."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from html import escape
from pathlib import PurePosixPath
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as HostPage
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocs.utils import get_build_date

from glossator import addresses
from glossator.finishing import FOR_HEAD, FinishedPage
from glossator.model import Place
from glossator.oembed import discovery
from glossator.problems import error, report_as_text
from glossator.settings import Settings

_ANCHOR = re.compile(r'\bid="([^"]+)"')


class FilesOfSite(Files):
    """The files of a site; also those that MkDocs need not make are found when a link asks for them."""

    def __init__(self, files: Iterable[File], config: MkDocsConfig, finished: Collection[str]) -> None:
        """Know some files, and the paths of pages that are made elsewhere."""
        super().__init__(files)
        self._config = config
        self._finished = finished

    def get_file_from_path(self, path: str) -> File | None:
        """The file of a path; for a page that is made elsewhere one that knows its address and no more."""
        found = super().get_file_from_path(path)
        uri = PurePosixPath(path).as_posix()
        if found is None and uri in self._finished:
            return File.generated(self._config, uri, content="", inclusion=InclusionLevel.NOT_IN_NAV)
        return found


def refuse_to_replace(written: Iterable[File], generated: Iterable[tuple[str, str]]) -> None:
    """Stop when hand-written files have the address that a generated file wants; MkDocs would replace them silently.

    Generated files are given by their paths in the pages folder and on the site.
    """
    places = list(generated)
    rooms = {room: _folded(room) for room in {path.partition("/")[0] for _, path in places}}
    wanted = set(rooms.values())
    by_address = {path: file for file in written if (path := _folded(file.dest_uri)).partition("/")[0] in wanted}
    shared = {path.partition("/")[0] for path in by_address}
    hint = "Rename one of the two: this file, or what the page is made from."
    taken = [
        error(Place(uri=rival.src_uri), f"the generated page {uri} would replace this file", hint)
        for uri, path in places
        if rooms[path.partition("/")[0]] in shared and (rival := by_address.get(_folded(path))) is not None
    ]
    if taken:
        raise PluginError(f"glossator: two pages want one address.\n\n{report_as_text(taken)}")


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()


def in_site_map(known: Sequence[File], uris: Iterable[str], settings: Settings) -> list[Any]:
    """The pages for a map of the site: hand-written ones as they are, then all generated ones by their paths."""
    generated = {file.src_uri: file for file in known}
    listed = dict.fromkeys(uris)
    written = [file for file in known if file.src_uri not in listed]
    return [*written, *(generated.get(uri) or mapped for uri, mapped in _mapped(listed, settings))]


def _mapped(uris: Iterable[str], settings: Settings) -> Iterator[tuple[str, SimpleNamespace]]:
    """As much of files and their pages as a map of the site asks for."""
    folder, today = urlsplit(settings.site_url).path, get_build_date()
    for uri in uris:
        canonical = addresses.published(uri, settings)
        path = folder + canonical.removeprefix(settings.site_url)
        page = SimpleNamespace(is_link=False, canonical_url=canonical, abs_url=path, update_date=today)
        yield uri, SimpleNamespace(page=page)


def add_headings(page: HostPage, headings: Sequence[tuple[str, str]]) -> None:
    """Put an article's own headings into its page's list of contents, before those of its parts."""
    links = [AnchorLink(escape(title), anchor, 2) for title, anchor in headings]
    if links and page.toc.items:
        page.toc.items[0].children[:0] = links


def fill(page: HostPage, known: FinishedPage) -> str:
    """Give MkDocs' page the list of contents and the anchors of one whose HTML is known; gives that HTML."""
    page.toc = contents((known.heading, known.anchor), known.contents)
    page.present_anchor_ids = {known.anchor, *_ANCHOR.findall(known.html)}
    return known.html


def contents(main: tuple[str, str], headings: Iterable[tuple[str, str]]) -> TableOfContents:
    """A list of contents: the main heading with its anchor, and below it others with theirs."""
    first = AnchorLink(*main, 1)
    first.children = [AnchorLink(title, anchor, 2) for title, anchor in headings]
    first.active = True  # type: ignore[attr-defined] # as MkDocs has it
    return TableOfContents([first])


def taken_for_head(html: str, uri: str, settings: Settings) -> tuple[str, str]:
    """The contents of a generated page without what belongs in its head, and that; a search would find its words."""
    head = discovery(uri, settings) + "".join(FOR_HEAD.findall(html))
    return FOR_HEAD.sub("", html), head


def with_head(output: str, head: str) -> str:
    """A printed page with something more in its head."""
    return output.replace("</head>", f"{head}</head>", 1) if head else output
