"""The letters of a short form are sought in the words beside it, at as little cost as possible."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.language.words.initials import before, whole
from glossator.model import Span

QUICK = 5
"""Seconds that it takes in no case, even on a slow machine."""


def words(text: str, span: Span | None) -> str:
    return text[span.start : span.end] if span else ""


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("a report of the World Trade Organization", "WTO", "World Trade Organization"),
        ("the Ministry of Public Works", "MPW", "Ministry of Public Works"),
        ("two electron microscopes", "EMs", "electron microscopes"),
        ("their mothers-in-law", "MILs", "mothers-in-law"),
        ("a two-dimensional", "2D", "two-dimensional"),
        ("of tumour necrosis factor alpha", "TNF-α", "tumour necrosis factor alpha"),
        ("the École Polytechnique Fédérale de Lausanne", "EPFL", "École Polytechnique Fédérale de Lausanne"),
        ("a deoxyribonucleic acid", "DNA", "deoxyribonucleic acid"),
        ("born by in vitro fertilisation", "IVF", "in vitro fertilisation"),
        ("an acid, 3-hydroxy-3-methylglutaryl", "HMG", "3-hydroxy-3-methylglutaryl"),
        ("large left ventricular (LV) hypertrophy", "LVH", "left ventricular (LV) hypertrophy"),
    ],
)
def test_what_stands_before_a_short_form(text: str, short: str, long: str) -> None:
    assert words(text, before(text, 0, len(text), short)) == long


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("the mayor of the town", "WTO"),
        ("the second report on rivers", "SOS"),
        ("gross; domestic product", "GDP"),
        ("the WTO", "WTO"),
        ("of GDP data points", "GDP"),
        ("an uneventful sandwich", "UN"),
        ("", "WTO"),
    ],
)
def test_words_that_it_does_not_stand_for(text: str, short: str) -> None:
    assert before(text, 0, len(text), short) is None


def test_only_the_stretch_is_read() -> None:
    text = "gross domestic product per head"
    assert words(text, before(text, 0, 22, "GDP")) == "gross domestic product"
    assert before(text, 0, len(text), "GDP") is None
    assert before(text, 6, 22, "GDP") is None


def test_strict_allows_hardly_a_letter_inside_a_word() -> None:
    text = "an electroencephalographic"
    assert before(text, 0, len(text), "ELP")
    assert not before(text, 0, len(text), "ELP", strict=True)
    assert before("gross domestic product", 0, 22, "GDP", strict=True)


@pytest.mark.parametrize(
    ("text", "long", "long_with_open_end"),
    [
        ("magnetic resonance imaging", "magnetic resonance imaging", "magnetic resonance imaging"),
        ("the magnetic resonance imaging", "magnetic resonance imaging", "magnetic resonance imaging"),
        ("magnetic resonance imaging of the heart", "", "magnetic resonance imaging"),
        ("very slow magnetic resonance imaging", "", ""),
        ("a heart", "", ""),
        ("", "", ""),
    ],
)
def test_a_stretch_that_is_as_a_whole_what_it_stands_for(text: str, long: str, long_with_open_end: str) -> None:
    assert words(text, whole(text, 0, len(text), "MRI")) == long
    assert words(text, whole(text, 0, len(text), "MRI", open_end=True)) == long_with_open_end


@given(st.text("abTn -(α.", max_size=40), st.text("abTn-α1", min_size=1).filter(lambda short: short.isalnum()))
def test_what_is_found_stands_in_the_stretch_and_begins_and_ends_with_a_word(text: str, short: str) -> None:
    for span in (before(text, 0, len(text), short), whole(text, 0, len(text), short, open_end=True)):
        if span is not None:
            assert 0 <= span.start < span.end <= len(text)
            assert text[span.start].isalnum()
            assert text[span.end - 1].isalnum() or text[span.end - 1] == "."


@pytest.mark.parametrize("piece", ["a", "a ", "a-", "(a) ", "the ", "aaab "])
def test_many_ways_to_find_the_letters_take_no_time(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    start = process_time()
    before(text, 0, len(text), "AAAAAAAAAA")
    whole(text, 0, 2_000, "AAAAAAAAAA", open_end=True)
    assert process_time() - start < QUICK
