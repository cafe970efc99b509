"""Explains the glossary's terms in pages written by hand, in any host of Python-Markdown.

Each page gets what a generated page has: the first mention of a term is a link to its entry in a list at the
page's end. Headings, links, code and raw HTML are left alone.
"""

import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import ETX, STX, AtomicString

from glossator import storage
from glossator.glossary import Names, index_names, matches
from glossator.model import Span, Term

_CLOSED = frozenset(
    "h1 h2 h3 h4 h5 h6 a abbr button code details kbd label math option pre script style svg textarea".split()
)
"""Elements whose text is never marked."""
_PLACEHOLDER = re.compile(f"{STX}[^{ETX}]*{ETX}")
"""What stands for raw HTML, an entity or an escaped character until the page is finished."""
_AFTER_ATTRIBUTES_BEFORE_CONTENTS = 7
"""The priority of our step: ``attr_list`` has 8 and ``toc``, which must see our heading, has 5."""


class GlossatorExtension(Extension):
    """The extension, with the path of the glossary as its option."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 (Python-Markdown's own)
        """Take ``glossary``, the path of the glossary file, and ``mark``, ``first`` or ``all``."""
        self.config = {
            "glossary": ["seeds/glossary.yml", "The glossary file."],
            "mark": ["first", "Which mentions of a term are marked: the first on a page, or all."],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Python-Markdown's own)
        """Add our step behind those that make the page's elements."""
        step = _Explain(md, Path(self.getConfig("glossary")), first_only=self.getConfig("mark") != "all")
        md.treeprocessors.register(step, "glossator", _AFTER_ATTRIBUTES_BEFORE_CONTENTS)


class _Explain(Treeprocessor):
    """Turns mentions into links and lists their entries at the end.

    The glossary is read with the first page, not when the host loads its extensions: a host would print a traceback.
    """

    def __init__(self, md: Markdown, glossary: Path, *, first_only: bool) -> None:
        super().__init__(md)
        self.glossary = glossary
        self.first_only = first_only

    @cached_property
    def names(self) -> Names:
        """The names of the terms. Raises ``InputError`` when the glossary is faulty."""
        return index_names(storage.read_glossary(self.glossary))

    def run(self, root: Element) -> None:
        """Mark the page's mentions. The list appears only where there is one."""
        seen: dict[Term, None] = {}
        _mark(root, self.names, seen, first_only=self.first_only)
        if seen:
            _append_words(root, seen)


def makeExtension(**options: Any) -> GlossatorExtension:  # noqa: ANN401, N802 (Python-Markdown's own)
    """What Python-Markdown calls when the extension is given by name."""
    return GlossatorExtension(**options)


def _mark(element: Element, names: Names, seen: dict[Term, None], *, first_only: bool) -> None:
    """Mark the mentions in an element's own text and in what follows each of its children."""
    children = list(element)
    pieces: list[str | Element] = list(_linked(element.text, names, seen, first_only=first_only))
    for child in children:
        if child.tag not in _CLOSED:
            _mark(child, names, seen, first_only=first_only)
        pieces += [child, *_linked(child.tail, names, seen, first_only=first_only)]
    if len(pieces) > 2 * len(children) + 1:
        _replace_content(element, pieces)


def _linked(text: str | None, names: Names, seen: dict[Term, None], *, first_only: bool) -> Iterator[str | Element]:
    """A text as plain pieces and links; there is always at least one plain piece."""
    position = 0
    text = text or ""
    if not isinstance(text, AtomicString):
        for span, term in _mentions(text, names):
            if first_only and term in seen:
                continue
            seen.setdefault(term)
            yield text[position : span.start]
            yield _link(term, text[span.start : span.end])
            position = span.end
    yield text[position:]


def _mentions(text: str, names: Names) -> Iterator[tuple[Span, Term]]:
    """The places that name a term, without those inside placeholders."""
    closed = [match.span() for match in _PLACEHOLDER.finditer(text)]
    for span, term in matches(text, Span(start=0, end=len(text)), names):
        if not any(span.start < end and start < span.end for start, end in closed):
            yield span, term


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
        SubElement(entry, "dt").text = AtomicString(term.label)
        definition = SubElement(entry, "dd", {"class": "gl-definition", "id": f"word.{term.id}.definition"})
        definition.text = AtomicString(term.definition)
        if term.alt_labels:
            also = SubElement(entry, "dd", {"class": "gl-names"})
            also.text = AtomicString("Also: " + ", ".join(term.alt_labels))
