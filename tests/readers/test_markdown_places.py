"""Markdown: each visible character leads back to its place in the file, and none is lost."""

from html.parser import HTMLParser

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from glossator.model import Article, Source
from glossator.problems import InputError, place_in_article, source_offset
from glossator.readers import markdown

MARKS = [
    *["\n", "\r\n", "\r", "\n\n", "  \n", "\\\n", "    ", "\t", " ", "\u00a0", "\u2028", "\x0c"],
    *["> ", ">", "- ", "* ", "1. ", "3) ", "# ", "## ", " ##", "---\n", "===\n", "```\n", "~~~\n"],
    *["*", "**", "_", "`", "``", "\\", "\\*", "\\[", "\\a", "[", "]", "(", ")", "![", "<", "|"],
    *["](http://x.y)", '](/u "t")', "](javascript:x)", "[r]", "[r]: http://q.z\n", "]: /x\n"],
    *["<x@y.z>", "<b>", "<!-- c -->", "&amp;", "&lt", "&#65;", "&nbsp;", "&NotEqualTilde;", "&"],
    *["a", "B c", "word", "é", "😀", "0"],
]
HOSTILE = st.lists(st.sampled_from(MARKS), max_size=30).map("".join) | st.text(
    st.characters(codec="utf-8", exclude_characters="\0"), max_size=40
)


def read(text: str) -> Article:
    return markdown.read(Source(id="ice", uri="articles/ice.md", data=b""), text)


def place(text: str, words: str) -> tuple[int, int]:
    """The line and column of the file to which words of the article lead back."""
    article = read(text)
    found = place_in_article(article, article.text.index(words))
    return found.line, found.column


def read_or_reject(text: str) -> Article:
    """The article; texts that are refused are no examples."""
    try:
        return read(text)
    except InputError:
        reject()


class Trusting(MarkdownIt):
    """The parser as it is, but for the links that it would not take for links."""

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 (as MarkdownIt has it)
        return True


class Shown(HTMLParser):
    """What a browser shows of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""

    def handle_data(self, data: str) -> None:
        self.words += data

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.words += dict(attrs).get("alt") or "" if tag == "img" else ""


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("ice", 1, 1),
        ("# Head\n\nice", 3, 1),
        ("# Head\r\n\r\nwater\r\nice", 4, 1),
        ("Fish &amp; chips &#38; ice", 1, 24),
        ("\\*fish\\* \\[ice", 1, 12),
        ("*fish* **and** ***ice***", 1, 19),
        ("`` fish ` `` `ice`", 1, 15),
        ("[fish](</ice> 'ice') ice", 1, 22),
        ("![ice &lt; cold](/u) water", 1, 3),
        ("[fish][r] ice\n\n[r]: /ice", 1, 11),
        ("<http://fish> <ice@b.c>", 1, 16),
        ("- fish\n  - and\n\n    > more\n    > ice", 5, 7),
        ("> - fish\nand\nice", 3, 1),
        (">\t- fish\n>\n>   \tice", 3, 6),
        ("fish\n   ice\n---", 2, 4),
        ("- # ice #", 1, 5),
        ("> ```\n>   fish\n> ice", 3, 3),
        ("\tfish\n\n\t\tice", 3, 3),
        ("> \u00a0\n> ice", 2, 3),
    ],
)
def test_words_lead_back_to_their_line_and_column(text: str, line: int, column: int) -> None:
    assert place(f"{text}\n\nThe end.", "ice") == (line, column)


def test_an_entity_leads_back_to_where_it_begins() -> None:
    assert place("a &lt; b", "<") == (1, 3)
    assert place("a &NotEqualTilde; b", "\u0338") == (1, 3)


def test_blanks_that_stand_for_a_tab_stay_on_their_line() -> None:
    article = read("- ```\n\tice\n")
    assert article.text == "  ice"
    assert article.source_map.anchors == ((0, 6), (1, 6))


@given(HOSTILE)
def test_each_visible_character_leads_back_to_itself(text: str) -> None:
    article = read_or_reject(text)
    offsets = [offset for offset, character in enumerate(article.text) if not character.isspace()]
    places = [source_offset(article.source_map, offset) for offset in offsets]
    assert places == sorted(places)
    for offset, where in zip(offsets, places, strict=True):
        assert text[where] in {article.text[offset], "&"}
    starts = [start for start, _ in article.source_map.anchors]
    assert starts == sorted(set(starts))


@given(HOSTILE)
def test_blocks_hold_all_words_and_inlines_lie_inside_them(text: str) -> None:
    article = read_or_reject(text)
    end = 0
    for block in article.blocks:
        assert end <= block.span.start
        assert article.text[block.span.start : block.span.end].strip()
        assert not article.text[end : block.span.start].strip()
        end = block.span.end
    assert end == len(article.text)
    for each in article.inlines:
        assert any(block.span.start <= each.span.start and each.span.end <= block.span.end for block in article.blocks)
        words = article.text[each.span.start : each.span.end]
        assert words
        assert words == words.strip()
    order = [(each.span.start, -each.span.end) for each in article.inlines]
    assert order == sorted(order)


@given(HOSTILE.filter(lambda text: text.count("![") < 2))  # of an image in an image the parser forgets some words
def test_what_is_seen_is_what_the_parser_shows(text: str) -> None:
    article = read_or_reject(text)
    shown = Shown()
    shown.feed(Trusting("commonmark", {"html": False, "maxNesting": markdown.DEEPEST}).render(text))
    shown.close()
    assert "".join((article.headline + article.text).split()) == "".join(shown.words.split())
