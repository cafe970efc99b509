"""Explains the glossary's terms in pages written by hand, in any host of Python-Markdown.

Each page gets what a generated page has: the first mention of a term is a link to its entry in a list at the
page's end. Headings, links, code and raw HTML are left alone.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, get_args
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import BLOCK_LEVEL_ELEMENTS, ETX, STX, AtomicString

from glossator import storage
from glossator.model import Place, Span, Term
from glossator.problems import InputError, error
from glossator.settings import Marking
from glossator.term_names import Names, index_names, matches

_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_CLOSED = _HEADINGS | frozenset(
    "a abbr button code details kbd label math option pre script style svg textarea".split()
)
"""Elements whose text is never marked."""
_PLACEHOLDER = re.compile(f"{STX}(?:wzxhzdk:(?P<number>[0-9]+)|[^{ETX}]*){ETX}")
"""What stands for raw HTML, an entity or an escaped character until the page is finished."""
_TAG = re.compile(r"<(?P<end>/)?(?P<name>[A-Za-z][\w-]*)(?:\s[^<]*)?(?<!/)>")
"""A tag that stands alone in its placeholder; a placeholder may also hold a whole element."""
_AFTER_ATTRIBUTES_BEFORE_CONTENTS = 7
"""The priority of our step: ``attr_list`` has 8 and ``toc``, which must see our heading, has 5."""


class GlossatorExtension(Extension):
    """The extension, with the path of the glossary as its option."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 (Python-Markdown's own)
        """Take ``glossary``, the path of the glossary file, and ``mark``: ``first``, ``section`` or ``all``.

        Raises ``ValueError`` when ``mark`` is something else.
        """
        self.config = {
            "glossary": ["seeds/glossary.yml", "The glossary file."],
            "mark": ["first", "Which mentions of a term are marked: the first on a page or in a section, or all."],
        }
        super().__init__(**options)
        if self.getConfig("mark") not in get_args(Marking):
            raise ValueError(f"`mark` must be one of {', '.join(get_args(Marking))}, not {self.getConfig('mark')!r}")

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Python-Markdown's own)
        """Add our step behind those that make the page's elements."""
        step = _Explain(md, Path(self.getConfig("glossary")), self.getConfig("mark"))
        md.treeprocessors.register(step, "glossator", _AFTER_ATTRIBUTES_BEFORE_CONTENTS)


class _Explain(Treeprocessor):
    """Turns mentions into links and lists their entries at the end.

    The glossary is read with the first page, not when the host loads its extensions: a host would print a traceback.
    """

    def __init__(self, md: Markdown, glossary: Path, marking: Marking) -> None:
        super().__init__(md)
        self.glossary = glossary
        self.marking = marking

    @cached_property
    def names(self) -> Names:
        """The names of the terms; none when the file is missing from a folder that is there: no term is written yet.

        Raises ``InputError`` when the glossary is faulty, or when its folder is not there either: a wrong path.
        """
        if not self.glossary.parent.is_dir():
            hint = "Write the path of the glossary, as seen from where the site is built, into the option `glossary`."
            raise InputError(error(Place(uri=str(self.glossary)), "there is no such glossary", hint))
        return index_names(storage.read_glossary(self.glossary))

    def run(self, root: Element) -> None:
        """Mark the page's mentions. The list appears only where there is one."""
        walk = _Walk(names=self.names, raw=self.md.htmlStash.rawHtmlBlocks, marking=self.marking)
        _mark(root, walk)
        if walk.seen:
            _append_words(root, walk.seen)


@dataclass(slots=True, kw_only=True)
class _Walk:
    """How far a walk through a page has come. The one value that changes on its way, in the order of the page."""

    names: Names
    """The names to look for."""
    raw: Sequence[str | Element]
    """The raw HTML of the page, to which placeholders in its text refer by number."""
    marking: Marking
    """Which mentions of a term are marked."""
    known: set[Term] = field(default_factory=set)
    """The terms whose next mentions are not marked."""
    seen: dict[Term, None] = field(default_factory=dict)
    """The terms marked so far, in order."""
    closed: int = 0
    """How many elements of raw HTML are open whose text is never marked."""


def makeExtension(**options: Any) -> GlossatorExtension:  # noqa: ANN401, N802 (Python-Markdown's own)
    """What Python-Markdown calls when the extension is given by name."""
    return GlossatorExtension(**options)


def _mark(element: Element, walk: _Walk) -> None:
    """Mark the mentions in an element's own text and in what follows each of its children."""
    children = list(element)
    pieces: list[str | Element] = list(_linked(element.text, walk))
    for child in children:
        if child.tag not in _CLOSED:
            _mark(child, walk)
        elif child.tag in _HEADINGS and walk.marking == "section":
            walk.known.clear()
        pieces += [child, *_linked(child.tail, walk)]
    if element.tag in BLOCK_LEVEL_ELEMENTS:
        walk.closed = 0  # an element that nobody closes ends with its paragraph
    if len(pieces) > 2 * len(children) + 1:
        _replace_content(element, pieces)


def _linked(text: str | None, walk: _Walk) -> Iterator[str | Element]:
    """A text as plain pieces and links; there is always at least one plain piece."""
    position = 0
    text = text or ""
    if not isinstance(text, AtomicString):
        for span, term in _mentions(text, walk):
            if term in walk.known:
                continue
            walk.seen.setdefault(term)
            if walk.marking != "all":
                walk.known.add(term)
            yield text[position : span.start]
            yield _link(term, text[span.start : span.end])
            position = span.end
    yield text[position:]


def _mentions(text: str, walk: _Walk) -> Iterator[tuple[Span, Term]]:
    """The places that name a term, in the stretches of text between placeholders."""
    position = 0
    for placeholder in (*_PLACEHOLDER.finditer(text), None):
        end = placeholder.start() if placeholder else len(text)
        if not walk.closed:
            yield from matches(text, Span(start=position, end=end), walk.names)
        if placeholder:
            position = placeholder.end()
            walk.closed = max(0, walk.closed + _opened(placeholder["number"], walk.raw))


def _opened(number: str | None, raw: Sequence[str | Element]) -> int:
    """1 when a placeholder stands for the beginning of an element whose text is never marked, -1 for its end, or 0."""
    html = raw[int(number)] if number else ""
    tag = _TAG.fullmatch(html) if isinstance(html, str) else None
    if tag is None or tag["name"].lower() not in _CLOSED:
        return 0
    return -1 if tag["end"] else 1


def _link(term: Term, words: str) -> Element:
    described_by = f"word.{term.id}.definition"
    link = Element("a", {"class": "gl-term", "href": f"#word.{term.id}", "aria-describedby": described_by})
    link.text = AtomicString(words)
    return link


def _replace_content(element: Element, pieces: list[str | Element]) -> None:
    attributes, tail = dict(element.attrib), element.tail
    element.clear()
    element.attrib.update(attributes)
    element.tail = tail
    for piece in pieces:
        if isinstance(piece, Element):
            piece.tail = ""
            element.append(piece)
        elif len(element):
            element[-1].tail = (element[-1].tail or "") + piece
        else:
            element.text = (element.text or "") + piece


def _append_words(root: Element, terms: dict[Term, None]) -> None:
    SubElement(root, "h2").text = "Words on this page"
    words = SubElement(root, "dl", {"class": "gl-words", "id": "gl.words"})
    for term in terms:
        entry = SubElement(words, "div", {"class": "gl-word", "id": f"word.{term.id}"})
        SubElement(entry, "dt").text = _as_written(term.label)
        definition = SubElement(entry, "dd", {"class": "gl-definition", "id": f"word.{term.id}.definition"})
        definition.text = _as_written(term.definition)
        if term.alt_labels:
            also = SubElement(entry, "dd", {"class": "gl-names"})
            also.text = _as_written("Also: " + ", ".join(term.alt_labels))


def _as_written(text: str) -> AtomicString:
    """Words of the glossary, which hold no entities: Python-Markdown would leave "&copy;" as it is."""
    return AtomicString(text.replace("&", "&amp;"))
