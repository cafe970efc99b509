"""Reads JATS, the XML of scientific journals and their archives: abstracts and body, and who wrote and printed it.

Left out are tables, figures with their captions, formulas that stand alone, footnotes and their marks, and everything
behind the body. In-text citations stay as the words they are, unless they are raised numbers. The parser and this
program count the same characters of the same file, so each character's place is known without a search.
"""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from glossator.markup import citations
from glossator.markup.jats_metadata import all_words, described, local_name
from glossator.markup.passages import Gathering, Passage, is_visible, put_together
from glossator.markup.tags import BREAK, Visible, inner_declarations, visible_in_xml
from glossator.model import Article, BlockKind, Finding, InlineKind, Place, Source, SourceMap
from glossator.problems import InputError, error, place_in_text

if TYPE_CHECKING:
    from lxml.etree import XMLSyntaxError, _Element

LEFT_OUT = frozenset(
    "annotation annotation-xml author-notes fn fn-group graphic index-term inline-graphic kwd-group label object-id"
    " ref-list related-article related-object sec-meta table tex-math".split()
)
"""Elements whose words are not read."""

BREAKS = frozenset(
    "array break chem-struct-wrap disp-formula disp-formula-group fig fig-group media supplementary-material table-wrap"
    " table-wrap-group".split()
)
"""Elements of which nothing is read but that they end a line."""

FOOTNOTES = frozenset({"author-notes", "corresp", "fn", "table-fn"})
"""What a mark points to that is left out together with it."""

SHORTENED = frozenset({"graphical", "precis", "teaser", "toc", "video", "web-summary"})
"""Kinds of abstract that only advertise the article."""

QUOTES = frozenset({"disp-quote", "verse-group"})
"""Elements that hold somebody else's words."""

LINES = frozenset(
    "abstract app boxed-text caption def def-item def-list list p sec speaker speech statement attrib term verse-line"
    " disp-quote verse-group".split()
)
"""Elements that begin a line of their own."""

MARKS: dict[str, InlineKind] = {
    "italic": "emphasis",
    "bold": "strong",
    "monospace": "code",
    "code": "code",
    "ext-link": "link",
    "uri": "link",
}
"""What is set apart, by its element."""

DEEPEST_HEADING = 6
"""The lowest level of a heading; sections that are deeper have it as well."""

HREF = "{http://www.w3.org/1999/xlink}href"
"""The attribute that says where a link leads."""

_SAFE_LINK = re.compile("https?://|mailto:", re.IGNORECASE)
_NUMBER = re.compile("[^0-9A-Za-z]*([0-9]{1,6})[^0-9A-Za-z]*")
_OWN_DOI = re.compile(r"\s*(?:DOI:?\s*)?(?:https?://(?:dx\.)?doi\.org/|doi:\s*)10\.[0-9]{4,9}/\S+\s*", re.IGNORECASE)
_LIMITS = re.compile("limit exceeded|excessive depth|huge", re.IGNORECASE)
_PARSERS_PLACE = re.compile(", ((use|try) XML_PARSE_HUGE( option)?|line [0-9]+, column [0-9]+)")


def read(source: Source, text: str) -> Article:
    """The article with its headline, authors, journal, date, address, licence, language and study.

    Raises ``InputError`` when the file is no well-formed XML, needs entities, is not JATS or has no words to read.
    """
    root = _root(source.uri, text)
    gathering = Gathering()
    body = _Body(root, visible_in_xml(text), gathering)
    for abstract in root.iterfind("{*}front//{*}abstract"):
        if abstract.get("abstract-type") not in SHORTENED and is_visible(all_words(abstract)):
            if abstract.find("{*}title") is None:
                body.entitle(abstract, text)
            body.gather(abstract, "paragraph", 0, 3)
    for element in root.iterfind("{*}body"):
        body.gather(element, "paragraph", 0, 2)
    passages = [*_with_something_to_say(gathering.passages())]
    if not passages:
        hint = "Save the article's full text, or copy its words into a .txt file."
        raise InputError(error(Place(uri=source.uri), "this JATS file has neither an abstract nor a body", hint))
    article = Article(id=source.id, text="", source_map=SourceMap(uri=source.uri, text=text, anchors=()))
    return put_together(described(article, root), passages)


def _with_something_to_say(passages: Sequence[Passage]) -> Iterator[Passage]:
    """The passages without headings that have nothing below them, and without lines that are only an address (DOI)."""
    kept: list[Passage] = []
    for passage in reversed(passages):
        below = kept[-1] if kept else None
        is_empty = passage.kind == "heading" and (
            below is None or (below.kind == "heading" and below.level <= passage.level)
        )
        if not is_empty and not (passage.kind == "paragraph" and _OWN_DOI.fullmatch(passage.text)):
            kept.append(passage)
    return reversed(kept)


def _root(uri: str, text: str) -> "_Element":
    """The article's element, without comments and instructions."""
    from lxml import etree  # noqa: PLC0415 (imported only when there is a file to read, because it takes a while)

    if "<!ENTITY" in inner_declarations(text):
        hint = "Write the characters themselves, and take the declarations out."
        place = place_in_text(uri, text, text.index("<!ENTITY"))
        raise InputError(error(place, "entities of its own are declared in this file, which are not read", hint))
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError as cause:
        raise InputError(_syntax_error(uri, text, cause)) from None
    for entity in root.iter(etree.Entity):
        name = str(entity.text)
        place = place_in_text(uri, text, max(text.find(name), 0))
        raise InputError(
            error(place, f"what {name} stands for is not said in this file", "Write the character itself.")
        )
    if local_name(root) != "article" or (root.find("{*}front") is None and root.find("{*}front-stub") is None):
        message = f"this XML is not JATS: it begins with <{local_name(root)}>, not with an <article> that has a <front>"
        hint = "Only articles in JATS are read as XML; save others as .html, .md or .txt."
        raise InputError(error(Place(uri=uri), message, hint))
    return root


def _syntax_error(uri: str, text: str, cause: "XMLSyntaxError") -> Finding:
    """The parser's message at its place; it counts only line feeds as line ends."""
    line, column = cause.position
    lines = text.split("\n")[: max(line, 1)]
    offset = sum(len(each) + 1 for each in lines[:-1]) + min(max(column - 1, 0), len(lines[-1]))
    place, message = place_in_text(uri, text, offset), " ".join(_PARSERS_PLACE.sub("", cause.msg or "unknown").split())
    if _LIMITS.search(message):
        hint = "Take out what is so long or so deep, or copy the article's words into a .txt file."
        return error(place, f"this XML is more than can be read: {message}", hint)
    hint = "Correct the file there, or save it again from where it came from."
    return error(place, f"this is not well-formed XML: {message}", hint)


class _Body:
    """A document's words with their places, and the passages that are gathered from them."""

    def __init__(self, root: "_Element", visible: Visible, gathering: Gathering) -> None:
        self.visible = visible
        self.gathering = gathering
        self.before: dict[_Element, int] = {}
        self.behind: dict[_Element, int] = {}
        _count(root, 0, self.before, self.behind)

    def entitle(self, abstract: "_Element", source: str) -> None:
        """The heading of an abstract that has none of its own: the name of its tag."""
        inside = self.visible.places[self.before[abstract]]
        start = source.rfind("abstract", 0, inside)
        self.gathering.begin("heading", 2)
        self.gathering.put("Abstract", range(start, start + len("abstract")))

    def gather(self, element: "_Element", kind: BlockKind, depth: int, level: int) -> None:
        """Gather an element's words; ``depth`` counts the lists around it, ``level`` is that of headings in it."""
        gathering = self.gathering
        self._put(element.text, self.before[element])
        ordered, count, raised = element.get("list-type") == "order", 0, False
        for child in element:
            name = local_name(child)
            if name in BREAKS:
                gathering.put(BREAK, self.visible.places[self.behind[child] - 1 :][:1])
            elif name in LEFT_OUT or (name == "xref" and child.get("ref-type") in FOOTNOTES):
                pass
            elif raised := citations.is_raised(child, gathering.ending(), follows_raised=raised):
                if citations.joins(child):
                    continue
            elif name == "title":
                heading = max(2, min(level - 1, DEEPEST_HEADING))
                gathering.begin("heading", heading)
                self.gather(child, "heading", depth, level)
                gathering.begin(kind, depth)
            elif name == "list-item":
                count += 1
                self._begin_item(child, depth, count if ordered else 0)
                self.gather(child, "item", depth, level)
            elif name == "preformat" or (name == "code" and local_name(element) != "p"):
                gathering.begin("code", depth)
                self.gather(child, "code", depth, level)
                gathering.begin("paragraph" if kind == "item" else kind, depth)
            elif name in LINES:
                inside = "quote" if name in QUOTES else kind
                gathering.go_on(inside, depth)
                self.gather(child, inside, depth + (name == "list"), level + (name in {"sec", "boxed-text"}))
                gathering.go_on(kind, depth)
            else:
                with gathering.marked(*_mark(child)):
                    self.gather(child, kind, depth, level)
            self._put(child.tail, self.behind[child])

    def _begin_item(self, item: "_Element", depth: int, number: int) -> None:
        """Begin an item, with its own label where it has one; a label that is only a number becomes its number.

        A bullet is none.
        """
        label = item.find("{*}label")
        if label is None or not label.text:
            self.gathering.begin("item", depth, number)
        elif given := _NUMBER.fullmatch(label.text):
            self.gathering.begin("item", depth, int(given[1]))
        elif not any(map(str.isalnum, label.text)):
            self.gathering.begin("item", depth)
        else:
            self.gathering.begin("item", depth)
            start = self.before[label]
            places = self.visible.places[start : start + len(label.text)]
            self.gathering.label(f"{label.text} ", [*places, places[-1] + 1])

    def _put(self, words: str | None, before: int) -> None:
        if words:
            self.gathering.put(words, self.visible.places[before : before + len(words)])


def _mark(element: "_Element") -> tuple[InlineKind | None, str]:
    """What an element sets apart, and where it leads."""
    kind = MARKS.get(local_name(element))
    if kind != "link":
        return kind, ""
    href = element.get(HREF) or element.text or ""
    return (kind, href) if _SAFE_LINK.match(href) else (None, "")


def _count(element: "_Element", count: int, before: dict["_Element", int], behind: dict["_Element", int]) -> int:
    """Note for each element how many characters stand before its words, and before what follows it."""
    before[element] = count
    count += len(element.text or "")
    for child in element:
        count = _count(child, count, before, behind)
    behind[element] = count
    return count + len(element.tail or "")
