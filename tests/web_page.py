"""A built page as a reader gets it: its elements, their words, and whatever in it is no plain text."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from os.path import normpath
from pathlib import Path
from urllib.parse import unquote, urlsplit

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
APART = frozenset(
    "address article aside blockquote body br dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6"
    " head header hr html label legend li main nav ol p pre section summary table td th title tr ul".split()
)
"""Elements before and after which a word ends."""
UNSEEN = frozenset("head script style template title noscript".split())

ALLOWED = {
    "a": {"class", "href", "aria-describedby", "aria-label", "data-number", "rel"},
    "blockquote": {"dir"},
    "code": set(),
    "div": {"class", "id", "lang"},
    "em": set(),
    "h2": {"id", "dir"},
    "h3": {"id", "dir"},
    "h4": {"id", "dir"},
    "h5": {"id", "dir"},
    "h6": {"id", "dir"},
    "li": {"dir", "value", "data-level"},
    "ol": set(),
    "p": {"dir", "data-level"},
    "pre": set(),
    "span": {"class", "id"},
    "strong": set(),
    "ul": set(),
}
"""All elements that the text of an article may stand in, and their attributes."""

_TEXT = r"[^<>&]|&(?:#[0-9]+|amp|lt|gt|quot);"
_TOKEN = re.compile(
    r"</(?P<end>[a-z][a-z0-9]*)>"
    r'|<(?P<start>[a-z][a-z0-9]*)(?P<attributes>(?: [a-z-]+="[^<>"]*")*)>'
    rf"|(?P<text>(?:{_TEXT})+)",
)
_ATTRIBUTE = re.compile(r' ([a-z-]+)="([^"]*)"')
_ADDRESS = re.compile(r"#[A-Za-z0-9.-]+|https?://.*|mailto:.*", re.DOTALL | re.IGNORECASE)


@dataclass
class Element:
    """An element with what stands in it."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    content: "list[Element | str]" = field(default_factory=list)

    def all(self, names: str = "*") -> "list[Element]":
        """Every element in it, at any depth: a ``tag``, a ``.class``, an ``#id``, or one of these inside another."""
        name, _, inner = names.partition(" ")
        found = [each for each in self.below() if name == "*" or each.is_called(name)]
        return [each for outer in found for each in outer.all(inner)] if inner else found

    def one(self, name: str) -> "Element":
        """The only such element."""
        (element,) = self.all(name)
        return element

    def is_called(self, name: str) -> bool:
        """Whether this is a ``tag``, a ``.class`` or an ``#id``."""
        if name.startswith("."):
            return name[1:] in self.attributes.get("class", "").split()
        return self.attributes.get("id") == name[1:] if name.startswith("#") else self.tag == name

    def text(self) -> str:
        """What can be seen of it."""
        if self.tag in UNSEEN:
            return ""
        inside = "".join(each if isinstance(each, str) else each.text() for each in self.content)
        return f"\n{inside}\n" if self.tag in APART else inside

    def words(self) -> list[str]:
        """What can be seen of it, whatever the white space."""
        return self.text().split()

    def below(self) -> "Iterator[Element]":
        """Every element in it, in order."""
        for each in self.content:
            if isinstance(each, Element):
                yield each
                yield from each.below()


class _Builder(HTMLParser):
    """Builds the tree; an end without a beginning is ignored."""

    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].content.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if any(element.tag == tag for element in self.open[1:]):
            while self.open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        self.open[-1].content.append(data)


def parse(html: str) -> Element:
    """The whole page."""
    builder = _Builder()
    builder.feed(html)
    builder.close()
    return builder.open[0]


def read_article(html: str) -> tuple[str, list[str]]:
    """The visible text of a page's article, and what is wrong with the HTML around its words.

    This is read by a grammar that is much narrower than HTML, so that no two parsers can disagree about it.
    """
    (position,) = (match.start() for match in re.finditer('<div class="gl-article"', html))
    seen: list[str] = []
    faults: list[str] = []
    open_tags: list[str] = []
    while open_tags or not seen:
        token = _TOKEN.match(html, position)
        if not token:
            return "".join(seen), [*faults, f"neither text nor a plain tag: {html[position : position + 60]!r}"]
        position = token.end()
        if token["text"] is not None:
            seen.append(unescape(token["text"]))
        elif token["end"] is not None:
            if not open_tags or open_tags.pop() != token["end"]:
                return "".join(seen), [*faults, f"</{token['end']}> closes nothing"]
            seen.append("\n" if token["end"] in APART else "")
        else:
            open_tags.append(token["start"])
            faults += _faults_of_tag(token["start"], _ATTRIBUTE.findall(token["attributes"]))
            seen.append("\n" if token["start"] in APART else "")
    return "".join(seen), faults


def _faults_of_tag(tag: str, attributes: Sequence[tuple[str, str]]) -> Iterator[str]:
    if tag not in ALLOWED:
        yield f"<{tag}> in an article"
    for name, value in attributes:
        if name not in ALLOWED.get(tag, ()):
            yield f"{name} on <{tag}>"
        if name == "href" and not _ADDRESS.fullmatch(unescape(value)):
            yield f"a link to {value!r}"


def broken_links(site: Path) -> list[str]:
    """Every link and file that a page of a built site names and that is not there, or not relative."""
    pages = {path: parse(path.read_text(encoding="utf-8")) for path in sorted(site.rglob("*.html"))}
    names = {path: {each.attributes.get("id") for each in page.all()} for path, page in pages.items()}
    return [
        f"{path.relative_to(site)}: {address}"
        for path, page in pages.items()
        if path.name != "404.html"  # it may be shown at any address
        for each in page.all()
        for address in (each.attributes.get("href"), each.attributes.get("src"))
        if address is not None and not _leads_somewhere(path, address, names)
    ]


def _leads_somewhere(page: Path, address: str, names: Mapping[Path, set[str | None]]) -> bool:
    parts = urlsplit(address)
    if parts.scheme in {"http", "https", "mailto", "data"}:
        return True
    target = Path(normpath(page.parent / unquote(parts.path))) if parts.path else page
    if target.is_dir():
        target /= "index.html"
    if parts.scheme or parts.netloc or address.startswith("/") or not target.is_file():
        return False
    return not parts.fragment or unquote(parts.fragment) in {*names.get(target, ()), "__search"}
