"""What the site's theme prints around pages: one specimen for each kind of page, printed by MkDocs' own means."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path, PurePosixPath
from typing import Any

import jinja2
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as HostPage

from glossator import addresses
from glossator.building.host_pages import add_headings, contents, taken_for_head, with_head
from glossator.building.pieces import Kind, ShellKey, dressed
from glossator.finishing import FinishedPage, Shell, shell, slot
from glossator.model import Page
from glossator.settings import Settings

SPECIMEN: ShellKey = (("articles", ""), "index.html", ("navigation",), 3)
"""The kind of page that is printed in each build to see whether the theme prints the same as in the last."""

FIRST_PAGES = (addresses.ARTICLES, addresses.COMPARISON, addresses.GLOSSARY, addresses.PEOPLE, addresses.TIMELINE)
"""The pages that a navigation is made of."""

_EVENTS = frozenset(
    "pre_page page_read_source page_markdown page_content page_context post_page files nav env pre_template "
    "template_context post_template post_build".split()
)
"""The events by which a plugin may change a page, or use all of them."""

_KNOWN = frozenset({"material/search", "glossator", "material/offline"})
"""The plugins of which it is known what they change. MkDocs' own search is none of them: it reads all pages itself."""


_TITLE = "A &#38; B: &#60;i&#62; &#34;x&#34; \\ ; 日本 " + "a long title " * 20
"""What a theme could stumble over. Names in pages are escaped before a theme prints them."""

_TEMPLATES = {".html", ".jinja", ".jinja2", ".json", ".txt", ".xml"}

_PAGES = re.compile(r"\{[{%][^{}]*\bpages\b")
"""What a template prints the list of all pages with."""

_SEARCH_MARK = re.compile(r"\s?data-search-\w+=\"[^\"]+\"")
"""What Material's search takes out of a page that it has read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """MkDocs in the middle of a build, when all pages are read and none is written."""

    config: MkDocsConfig
    """The site's configuration."""
    nav: Navigation
    """The navigation."""
    files: Files
    """The files that MkDocs knows."""
    env: jinja2.Environment
    """The theme's templates."""


def strangers(config: MkDocsConfig) -> list[str]:
    """The plugins and hooks that may change pages in ways that nobody knows here."""
    listening = {
        name
        for event in _EVENTS
        for name, plugin in config.plugins.items()
        if name not in _KNOWN and any(getattr(method, "__self__", None) is plugin for method in _methods(config, event))
    }
    return sorted(listening | set(map(str, config.hooks)) | set(_listing_pages(config)))


def _listing_pages(config: MkDocsConfig) -> Iterator[str]:
    """The author's own templates that may print something of all pages of the site, which MkDocs does not know here."""
    own = config.theme.custom_dir
    paths = {*(Path(own).rglob("*") if own else ()), *(Path(config.docs_dir, name) for name in config.extra_templates)}
    for path in paths:
        if path.is_file() and path.suffix in _TEMPLATES and _PAGES.search(path.read_text("utf-8", "replace")):
            yield str(path)


def in_navigation(config: MkDocsConfig) -> set[str]:
    """The pages that MkDocs makes itself: the first page of each list, and what else the navigation names."""
    return {*FIRST_PAGES, *_named(config.nav)}


def _named(nav: Any) -> Iterator[str]:  # noqa: ANN401 (whatever the author wrote)
    if isinstance(nav, str):
        yield PurePosixPath(nav).as_posix()
    elif isinstance(nav, Mapping):
        yield from (name for each in nav.values() for name in _named(each))
    elif isinstance(nav, Sequence):
        yield from (name for each in nav for name in _named(each))


def keys(kinds: Iterable[Kind], host: Host) -> dict[str, ShellKey]:
    """Which shell each page needs, by where it lies.

    A theme links from page to page by the shortest way, so a shell is good for all pages of a folder, and for those of
    several folders when no page that the theme may link to lies in them.
    """
    linked = {folders[:depth] for folders in _folders(host.files) for depth in range(1, len(folders) + 1)}
    found = {}
    for path, hidden, headings in kinds:
        *folders, file = path.split("/")
        named = [name if tuple(folders[: at + 1]) in linked else "" for at, name in enumerate(folders)]
        found[path] = tuple(named), file, hidden, headings
    return found


def _folders(files: Files) -> Iterator[tuple[str, ...]]:
    for file in files:
        yield tuple(file.dest_uri.split("/")[:-1])


def shells_for(keys: Iterable[ShellKey], host: Host) -> dict[ShellKey, Shell]:
    """The shell for each kind of page."""
    return {key: shell(_specimen(key, host)) for key in keys}


def fingerprint(host: Host) -> bytes:
    """Changes when the theme prints something else around pages, or could do so around some."""
    printed = blake2b(_specimen(SPECIMEN, host).encode(), digest_size=16)
    printed.update(Path(host.config.config_file_path).read_bytes())
    own = host.config.theme.custom_dir
    for path in sorted(Path(own).rglob("*")) if own else ():
        if path.is_file():
            printed.update(str(path).encode() + blake2b(path.read_bytes()).digest())
    return printed.digest()


def is_faithful(host: Host) -> bool:
    """Whether a shell holds what the theme prints, also around a page with long and foreign names.

    A theme may shorten a title, count the words of a page, or write addresses in its own way.
    """
    names, file, hidden, headings = SPECIMEN
    page = FinishedPage(
        uri="/".join((*(name or "日 本" for name in names), f"{file.removesuffix('.html')}.md")),
        meta={"title": _TITLE, "description": _TITLE, "hide": hidden},
        html=f"<h1>{_TITLE}</h1>\n<p>{_TITLE}</p>",
        head="",
        heading=_TITLE,
        anchor="日",
        contents=tuple((f"{_TITLE} {at}", f"日_{at}") for at in range(headings)),
    )
    printed = HostPage(None, _file(page.uri, host), host.config)
    printed.meta, printed.title, printed.content = dict(page.meta), _TITLE, page.html
    printed.toc = contents((page.heading, page.anchor), page.contents)
    short = dressed(page, shell(_specimen(SPECIMEN, host)), host.config.use_directory_urls)
    return short == _printed(printed, host).encode(errors="xmlcharrefreplace")


def printed_plainly(page: Page, host: Host, settings: Settings) -> tuple[bytes, HostPage]:
    """A generated page as MkDocs itself makes it, from its Markdown on, and what MkDocs knows of it then."""
    printed = HostPage(None, _file(page.uri, host, page.text), host.config)
    printed.read_source(host.config)
    printed.render(host.config, host.files)
    add_headings(printed, page.headings)
    html, head = taken_for_head(printed.content or "", page.uri, settings)
    printed.content = without_search_marks(html, host.config)
    output = with_head(_printed(printed, host), head).encode(errors="xmlcharrefreplace")
    printed.content = html
    return output, printed


def without_search_marks(html: str, config: MkDocsConfig) -> str:
    """The contents of a page without the marks that Material's search takes out when it has read them."""
    return _SEARCH_MARK.sub("", html) if "material/search" in config.plugins else html


def _specimen(key: ShellKey, host: Host) -> str:
    """A page with marks where pages of its kind differ."""
    named, file, hidden, headings = key
    folders = (name or slot(f"segment{at}") for at, name in enumerate(named))
    uri = "/".join((*folders, f"{file.removesuffix('.html')}.md"))
    page = HostPage(None, _file(uri, host), host.config)
    page.title = slot("title")
    page.meta = {"title": slot("title"), "description": slot("description"), "hide": list(hidden)}
    below = ((slot(f"heading{at}"), slot(f"anchor{at}")) for at in range(headings))
    page.toc = contents((slot("heading"), slot("anchor")), below)
    page.content = f"<h1>{slot('content')}</h1>"
    printed = _printed(page, host).replace(page.content, slot("content"))
    return printed.replace("</head>", f"{slot('head')}</head>", 1)


def _file(uri: str, host: Host, text: str = "") -> File:
    return File.generated(host.config, uri, content=text, inclusion=InclusionLevel.NOT_IN_NAV)


def _printed(page: HostPage, host: Host) -> str:
    documents = host.files.documentation_pages()
    page.active = True
    context = get_context(host.nav, documents, host.config, page)
    template = host.env.get_template(page.meta.get("template", "main.html"))
    return template.render(context)


def _methods(config: MkDocsConfig, event: str) -> Sequence[Any]:
    methods: Mapping[str, Sequence[Any]] = config.plugins.events
    return methods.get(event, ())
