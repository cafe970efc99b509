"""Cleaning changes as little as it can, and takes everything that points into the text along."""

import sys
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.clean import ODD, clean
from glossator.model import Article, Block, Inline, Source, SourceMap, Span
from glossator.problems import source_offset
from glossator.readers import markdown, plain_text

NONCHARACTERS = {chr(code) for code in range(sys.maxunicode + 1) if code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF}
LINE_ENDS = "\n\r\x0b\x0c\x85\u2028\u2029"
HOSTILE = st.text(
    st.sampled_from("ab \t\n\r\x0b\x0c\x00\x1f\x7f\x85\x92\u2028\ufeff\ufffe\u00a0\u00ad") | st.characters()
)


def article(text: str, *, headline: str = "") -> Article:
    """What is read from a plain file; its text may hold what no reader lets through."""
    read = plain_text.read(Source(id="ice", uri="ice.txt", data=b""), text)
    return Article(id="ice", text=text, source_map=read.source_map, blocks=read.blocks, headline=headline)


def is_dropped(character: str) -> bool:
    control = unicodedata.category(character) == "Cc" and character not in LINE_ENDS and character != "\t"
    return control or character == "\ufeff" or character in NONCHARACTERS or "\ud800" <= character <= "\udfff"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_line_end_becomes_a_line_feed(end: str) -> None:
    assert clean(article(f"Ice{end}melts.")).text == "Ice\nmelts."


@pytest.mark.parametrize(
    "character", ["\x00", "\x02", "\x03", "\x1f", "\x7f", "\x92", "\ufeff", "\ufdd0", "\U0010ffff", "\ud83d"]
)
def test_what_a_page_cannot_carry_is_left_out(character: str) -> None:
    assert clean(article(f"Ice{character} melts.")).text == "Ice melts."


@pytest.mark.parametrize(
    "text", ["“Ice”\u00a0melts…", "bio\u00adlogy", "\u200fשלום\u202c", "e\u0301", "ﬁ", "\t", "a\u200bb", "\ufffd"]
)
def test_everything_else_stays(text: str) -> None:
    untouched = article(text)
    assert clean(untouched) is untouched


def test_the_headline_is_cleaned_too() -> None:
    assert clean(article("Ice melts.", headline="Ice\x02 age")).headline == "Ice age"


def test_spans_and_places_are_carried_over() -> None:
    text = "\x01Ice\x02 melts.\r\n\r\nWa\ufeffter boils."
    before = Article(
        id="ice",
        text=text,
        source_map=SourceMap(uri="ice.md", text=f"> {text}", anchors=((0, 2),)),
        blocks=(Block(span=Span(start=0, end=12), kind="quote"), Block(span=Span(start=16, end=29), kind="quote")),
        inlines=(
            Inline(span=Span(start=1, end=5), kind="strong"),
            Inline(span=Span(start=18, end=19), kind="emphasis"),
        ),
    )
    after = clean(before)
    assert after.text == "Ice melts.\n\nWater boils."
    assert [after.text[each.span.start : each.span.end] for each in after.blocks] == ["Ice melts.", "Water boils."]
    assert [after.text[each.span.start : each.span.end] for each in after.inlines] == ["Ice"]
    assert after.source_map.anchors == ((0, 3), (3, 7), (11, 16), (12, 18), (14, 21))


def test_a_span_may_begin_between_two_characters_that_are_left_out() -> None:
    span = Span(start=2, end=7)
    before = replace(article("a\x01\x02ice\x03\x04"), inlines=(Inline(span=span, kind="strong"),))
    (inline,) = clean(before).inlines
    assert inline.span == Span(start=1, end=4)


def test_a_block_loses_white_space_that_comes_to_its_edge() -> None:
    (block,) = clean(article("\x01 Ice melts. \x02")).blocks
    assert (block.span.start, block.span.end) == (1, 11)


def test_code_keeps_its_indentation() -> None:
    code = clean(markdown.read(Source(id="ice", uri="ice.md", data=b""), "Ice\n\n      \x02melts\n"))
    assert [code.text[each.span.start : each.span.end] for each in code.blocks] == ["Ice", "  melts"]


@given(HOSTILE)
def test_nothing_forbidden_is_left(text: str) -> None:
    cleaned = clean(article(text)).text
    assert not any(is_dropped(character) or character in LINE_ENDS.replace("\n", "") for character in cleaned)


@given(HOSTILE)
def test_no_word_changes(text: str) -> None:
    expected = [character for character in text if not character.isspace() and not is_dropped(character)]
    assert [character for character in clean(article(text)).text if not character.isspace()] == expected


@given(HOSTILE)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = clean(article(text))
    assert clean(once) is once


@given(HOSTILE)
def test_each_character_leads_back_to_where_it_was(text: str) -> None:
    cleaned = clean(article(text))
    for offset, character in enumerate(cleaned.text):
        was = text[source_offset(cleaned.source_map, offset)]
        assert was == character or (character == "\n" and was in LINE_ENDS)
    starts = [start for start, _ in cleaned.source_map.anchors]
    assert starts == sorted(set(starts))


@given(HOSTILE)
def test_blocks_still_hold_all_words(text: str) -> None:
    cleaned = clean(article(text))
    end = 0
    for block in cleaned.blocks:
        words = cleaned.text[block.span.start : block.span.end]
        assert end <= block.span.start
        assert words
        assert words == words.strip()
        assert not cleaned.text[end : block.span.start].strip()
        end = block.span.end
    assert not cleaned.text[end:].strip()


def test_nothing_odd_is_overlooked() -> None:
    odd = {character for match in ODD.finditer("".join(map(chr, range(sys.maxunicode + 1)))) for character in match[0]}
    assert len(odd) > 2000
    assert [character for character in sorted(odd) if clean(article(f"a{character}b")).text == f"a{character}b"] == []
