"""Reads a saved web page: the article in it, without what else stands on the page.

Trafilatura says what of the page is its article, and what the page says about it. The words themselves are then taken
from the file, where each of them is found again. A paragraph that cannot be found keeps Trafilatura's words, and leads
back to the end of the one before. What the page has struck out is left out.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import unescape
from typing import TYPE_CHECKING

from glossator.markup import page_dates, page_tree
from glossator.markup.alignment import align, restored
from glossator.markup.passages import Gathering, Mark, Passage, put_together, tidy
from glossator.markup.tags import BREAK, visible_in_html
from glossator.model import Article, BlockKind, InlineKind, Place, Source, SourceMap
from glossator.problems import InputError, error

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement
    from trafilatura.settings import Document

LATEST = "9999-12-31"
"""The latest day that a page may be from. The clock is not asked, so that a page always gives the same article."""

MOST_TAGS = 100_000
"""The most tags of a page. Trafilatura takes four times as long for twice as many; at the limit, some seconds."""

TOO_LONG = "Save the article alone, for instance from the reader view of a browser, or copy its words into a .txt file."
"""The cure for a page with too many tags."""

MARKS: dict[str, InlineKind] = {"#i": "emphasis", "#b": "strong", "#t": "code"}
"""What is set apart, by what Trafilatura calls it."""

TEXT: frozenset[BlockKind] = frozenset({"item", "paragraph", "quote"})
"""Blocks in which a blank line begins another one."""

_LANGUAGE = re.compile(r"<html\b[^>]{0,2000}?\slang\s*=\s*[\"']?([a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3})\b", re.IGNORECASE)
_FIRST_NUMBER = re.compile(r"[^<>]{0,2000}?\sstart\s*=\s*[\"']?(\d{1,6})\b", re.IGNORECASE)
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")


def read(source: Source, text: str) -> Article:
    """The page's article with its headline, author, publisher, date, address, licence and language.

    Raises ``InputError`` when no article is found.
    """
    if text.count("<") > MOST_TAGS:
        message = f"this page has more than {MOST_TAGS:,} tags, which would take long to read"
        raise InputError(error(Place(uri=source.uri), message, TOO_LONG))
    tree = _tree(text)
    times = [element.text_content() for element in tree.iter("time")] if tree is not None else []
    if tree is not None:
        page_tree.prepare(tree)
    document = _document(tree) if tree is not None else None
    gathering = Gathering()
    if document is not None:
        _gather(document.body, gathering, "paragraph", 0)
    passages = [each for each in gathering.passages() if any(map(str.isalnum, each.text))]
    if tree is None or document is None or not passages:
        hint = "Save the article's own page once it is fully loaded, or copy the article's words into a .txt file."
        raise InputError(error(Place(uri=source.uri), "no article found on this page", hint))
    passages = list(_as_they_stand(passages, text))
    page = _page_words(text)
    title = page_tree.heading_in_title(tree) or document.title
    headline = _headline(_as_it_stands(title, page), passages)
    article = Article(id=source.id, text="", source_map=SourceMap(uri=source.uri, text=text, anchors=()))
    body = (replace(each, level=max(each.level, 2)) if each.kind == "heading" else each for each in passages)
    article = _described(put_together(replace(article, headline=headline), body), document, page)
    return replace(article, date_published=article.date_published or page_dates.only_one(times))


def _tree(text: str) -> "HtmlElement | None":
    """The elements of a page; Trafilatura is imported only when there is one, because that takes a while."""
    from trafilatura.utils import load_html  # noqa: PLC0415

    return load_html(text if "html" in text[:50].lower() else f"<html>{text}")  # else it refuses the beginning


def _document(tree: "HtmlElement") -> "Document | None":
    """What Trafilatura finds on a page."""
    from trafilatura.core import bare_extraction  # noqa: PLC0415
    from trafilatura.settings import Extractor  # noqa: PLC0415

    options = Extractor(
        output_format="xml",
        precision=True,
        comments=False,
        tables=False,
        formatting=True,
        with_metadata=True,
    )
    options.date_params = {"original_date": True, "extensive_search": False, "max_date": LATEST}
    options.min_output_size = 0  # a page without an article is no warning of Trafilatura's, but an error of ours
    document = bare_extraction(tree, options=options)
    return None if isinstance(document, dict) else document


def _gather(element: "_Element", gathering: Gathering, kind: BlockKind, depth: int) -> None:
    """Gather what stands in an element of Trafilatura's; ``depth`` counts the lists around it."""
    gathering.put(element.text or "")
    number = 0
    for child in element:
        match child.tag:
            case "lb" if kind in TEXT and _is_second_break(child):
                gathering.go_on(kind, depth)
            case "lb":
                gathering.put(BREAK)
            case "del":
                pass
            case "head":
                gathering.begin("heading", int(child.get("rend", "h2")[1:]))
                _gather(child, gathering, "heading", depth)
                gathering.begin(kind, depth)
            case "code" | "quote" if element.tag != "p":
                gathering.begin(child.tag, depth)
                _gather(child, gathering, child.tag, depth)
                gathering.begin("paragraph" if kind == "item" else kind, depth)
            case "list":
                _gather(child, gathering, kind, depth + 1)
                gathering.begin("paragraph" if kind == "item" else kind, depth)
            case "item":
                number += 1
                gathering.begin("item", depth, number if element.get("rend") == "ol" else 0)
                _gather(child, gathering, "item", depth)
            case "p" | "div":
                gathering.go_on(kind, depth)
                _gather(child, gathering, kind, depth)
                gathering.go_on(kind, depth)
            case _:
                with gathering.marked("code" if child.tag == "code" else MARKS.get(child.get("rend", ""))):
                    _gather(child, gathering, kind, depth)
        gathering.put(child.tail or "")


def _is_second_break(element: "_Element") -> bool:
    """Whether a line is left blank here, as many pages do between paragraphs."""
    previous = element.getprevious()
    return previous is not None and previous.tag == "lb" and not (previous.tail or "").strip()


def _as_they_stand(passages: Sequence[Passage], source: str) -> Iterator[Passage]:
    """The passages with the file's own characters."""
    visible = visible_in_html(source)
    before, first = 0, 1
    found = align([passage.text for passage in passages], visible)
    for passage, indexes in zip(passages, found, strict=True):
        text, places, carried = restored(passage.text, indexes, visible, source, before)
        marks = tuple(Mark(start=carried[m.start], end=carried[m.end], kind=m.kind) for m in passage.marks)
        if passage.number == 1:
            first = _first_number(source, places[0])
        number = passage.number + first - 1 if passage.number else 0
        yield replace(passage, text=text, places=places, marks=marks, number=number)
        before = places[-1] + 1 if any(index >= 0 for index in indexes) else before


def _first_number(source: str, place: int) -> int:
    """The number of the first item of an ordered list, which Trafilatura does not tell."""
    start = source.rfind("<ol", 0, place)
    given = _FIRST_NUMBER.match(source, start + 1) if start >= 0 else None
    return max(int(given[1]), 1) if given else 1


def _headline(title: str, passages: list[Passage]) -> str:
    """The headline; it is taken out of the passages when it is the first of them."""
    first = tidy(passages[0]).text
    is_headline = passages[0].level == 1 or _letters(first) == _letters(title)
    if len(passages) > 1 and passages[0].kind == "heading" and is_headline:
        del passages[0]
        return " ".join(first.split())
    return " ".join(title.split())


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _described(article: Article, document: "Document", page: str) -> Article:
    """The article with what the page says about it, each as it stands there."""
    site = _as_it_stands(document.sitename, page)
    headline = re.sub(rf"\s+[-|–—:·»•]\s+{re.escape(site)}$", "", article.headline) if site else article.headline
    authors = (_as_it_stands(name, page) for name in (document.author or "").split(";"))
    url = document.url or ""
    language = _LANGUAGE.search(article.source_map.text)
    return replace(
        article,
        headline=headline,
        author=tuple(dict.fromkeys(name for name in authors if name not in {"", site})),
        publisher=site,
        date_published=page_dates.stated(document.date or "", page),
        url=url if url.startswith(("http://", "https://")) else "",
        license=document.license or "",
        language=language[1] if language else "",
    )


def _page_words(text: str) -> str:
    """A page with the characters that its references and the escapes of its scripts stand for."""
    return " ".join(unescape(_ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)).split())


def _as_it_stands(words: str | None, page: str) -> str:
    """Words in the letters that the page has for them, preferably not all small; nothing when it does not have them."""
    words = " ".join((words or "").split())
    if not words or words in page:
        return words
    found = Counter(match[0] for match in re.finditer(re.escape(words), page, re.IGNORECASE))
    return max(found, key=lambda each: (not each.islower(), found[each]), default="")
