"""Takes out of a web page what stands among the words of its article and is none of them.

That are raised numbers and brackets that lead to a note at the foot of the page, the links by which a page is edited,
and quotations that are only shown again in large letters. Tables that hold no figures but lay out the whole page, as
was usual before 2005, are opened.
"""

import re
from typing import TYPE_CHECKING

from glossator.markup.tags import INLINE

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LEFT_OUT = re.compile(
    r"(?:^|\s)(?:mw-editsection|noprint|pull-?quote|reference|(?:[a-z]+-)?footnote-ref)(?:\s|$)", re.IGNORECASE
)
"""What elements are called that stand among the words of an article."""

CALLED = frozenset({"aside", "blockquote", "div", "figure", "span", "sup"})
"""Elements that are left out when they are called so."""

EMPTY = frozenset({"a", "b", "em", "font", "i", "q", "s", "span", "strike", "strong", "u"})
"""Elements behind which Trafilatura loses the rest of a paragraph when nothing stands in them."""

PROSE = 100
"""How many characters make a paragraph of an article of one in which a time stands, and no line with its author."""

FEW_WORDS = 3
"""How many words between two elements are a paragraph, and no caption or mark."""

CELLS = frozenset({"table", "tbody", "td", "th", "thead", "tr"})
"""The elements of a table."""

LONG_CELL = 400
"""How many characters in a cell, with lines broken in it, make it a part of the page; tuned on hand-made pages only."""

_NOTE = re.compile(r"[\s,;–-]*(?:\[?(?:[0-9]{1,3}|[a-z]|note [0-9]{1,3})\]?[\s,;–-]*|[*†‡§¶]{1,3})+", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.,;:!?][”’\"']?$")
_SEPARATED = re.compile(r"\s*(?:$|[|–—:·»•]|- )")


def prepare(page: "HtmlElement") -> None:
    """Change the tree of a page so that only words of its article stand among them."""
    for element in [*page.iter("sup", *sorted(CALLED))]:
        if element.getparent() is not None and (LEFT_OUT.search(element.get("class", "")) or _leads_to_note(element)):
            element.drop_tree()
    for element in [*page.iter(*sorted(EMPTY))][::-1]:
        if not len(element) and not (element.text or "").strip() and element.getparent() is not None:
            element.tail = f"{element.text or ''}{element.tail or ''}"
            element.drop_tree()
    for element in [*page.iter("label", "time")]:
        parent = element.getparent()
        if parent is not None and parent.tag == "p" and len(parent.text_content()) >= PROSE:
            element.tag = "span"
    _open_tables(page)
    for holder in [*page.iter("article", "div", "main", "section")]:
        if holder.find("p") is not None:
            _gather_loose_words(holder)


def _gather_loose_words(holder: "HtmlElement") -> None:
    """Make paragraphs of the words that stand between the elements of an article; Trafilatura loses some of them."""
    runs: list[HtmlElement] = []
    is_open = False
    for child in [*holder]:
        is_block = isinstance(child.tag, str) and child.tag not in INLINE
        if is_open and (not is_block or child.tag == "br"):
            runs[-1].append(child)
        elif is_block:
            is_open = any(map(str.isalnum, child.tail or ""))
            if is_open:
                runs.append(child.makeelement("p"))
                runs[-1].text, child.tail = child.tail, None
                child.addnext(runs[-1])
    for run in runs:
        if len(run.text_content().split()) < FEW_WORDS:
            run.drop_tag()


def _open_tables(page: "HtmlElement") -> None:
    """Make plain divisions of the tables that lay out the page."""
    for cell in [*page.iter("td")]:
        if _is_layout(cell):
            for each in (cell, *cell.iterancestors()):
                if each.tag in CELLS:
                    each.tag = "div"
    for row in [*page.iter("tr", "td", "th", "tbody", "thead")]:
        parent = row.getparent()
        if parent is not None and parent.tag == "div":
            row.tag = "div"


def heading_in_title(page: "HtmlElement") -> str:
    """The heading with which the title of the page begins, as in ``Ice melts - The Daily``, or nothing."""
    title = " ".join("".join(page.xpath("(//head/title)[1]//text()")).split())
    headings = (" ".join(each.text_content().split()).rstrip(" #¶") for each in page.iter("h1", "h2"))
    fitting = [each for each in headings if each and _begins(title, each)]
    return max(fitting, key=len, default="")


def _begins(title: str, words: str) -> bool:
    """Whether a title begins with these words, and nothing or a mark of separation follows."""
    return title[: len(words)].casefold() == words.casefold() and _SEPARATED.match(title, len(words)) is not None


def _leads_to_note(element: "HtmlElement") -> bool:
    """Whether a raised number is no power and no index, but leads to a note."""
    if element.tag != "sup" or not _NOTE.fullmatch(element.text_content()):
        return False
    if any(link.get("href", "").startswith("#") for link in element.iter("a")):
        return True
    previous = element.getprevious()
    parent = element.getparent()
    before = previous.tail if previous is not None else parent.text if parent is not None else ""
    return _SENTENCE_END.search(before or "") is not None


def _is_layout(cell: "HtmlElement") -> bool:
    """Whether a cell holds an article and not a figure."""
    if next(cell.iter("h1"), None) is not None:
        return True
    lines = sum(1 for _ in cell.iter("br", "p"))
    return lines > 1 and len(cell.text_content()) >= LONG_CELL
