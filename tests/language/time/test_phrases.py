"""All phrases of time are found in the stretches that are given, in order and none twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.language.time.phrases import MOST_TELLING, find
from tests.language.time.conftest import MARK

PIECES = [
    *" ,.-–:'\n",
    "the last ",
    "two ",
    "weeks",
    "ago ",
    "Monday ",
    "5 March ",
    "1969 ",
    "9 a.m. ",
    "1970s",
    "300 BC ",
    "now ",
    "aged 4 ",
    "spring ",
]


@pytest.mark.parametrize(
    "marked",
    [
        "The bank closed on [Monday|DATE]",
        "The treaty was signed on [5 March 1957|DATE] at [9 a.m.|TIME]",
        "The strike began [two weeks ago|DATE] and lasted [three days|DURATION]",
        "[Now|DATE] the port is [daily|SET] full.",
        "The band split in [the 1970s|DATE] and met in [spring 1984|DATE]",
        "The wall fell in [300 BC|DATE]",
        "Rain fell on [Friday|DATE] and again in [the evening|TIME]",
        "A driver [aged 34|AGE] stopped the train at [Christmas|DATE]",
        "No time is told by 12 houses, by page 1 or by 4,000 voters.",
    ],
)
def test_every_sort_of_phrase_is_found(marked: str) -> None:
    text = MARK.sub(r"\1", marked)
    found = [f"[{text[phrase.start : phrase.end]}|{phrase.kind}]" for phrase in find(text, [(0, len(text))])]
    assert found == [match[0] for match in MARK.finditer(marked)]


def words(text: str, *stretches: tuple[int, int]) -> list[str]:
    return [text[phrase.start : phrase.end] for phrase in find(text, stretches)]


def test_only_the_stretches_are_read() -> None:
    text = "On Monday it rained. On Friday it snowed. On Sunday it froze."
    assert words(text, (0, len(text))) == ["Monday", "Friday", "Sunday"]
    assert words(text, (21, 41)) == ["Friday"]
    assert words(text, (0, 20), (42, len(text))) == ["Monday", "Sunday"]
    assert words(text) == []


def test_a_phrase_does_not_go_over_the_end_of_its_stretch() -> None:
    text = "It lasted two weeks ago they say"
    assert words(text, (0, len("It lasted two weeks"))) == ["two weeks"]


def test_a_sentence_with_more_of_them_than_anybody_writes_is_not_read_to_its_end() -> None:
    many = "Monday, " * (MOST_TELLING + 50)
    text = f"{many}. Friday"
    assert words(text, (0, len(many)), (len(many), len(text))) == ["Monday"] * MOST_TELLING + ["Friday"]


@given(st.lists(st.sampled_from(PIECES)).map("".join), st.integers(0, 100))
def test_they_are_in_order_apart_and_inside(text: str, cut: int) -> None:
    stretches = [(0, min(cut, len(text))), (min(cut, len(text)), len(text))]
    position = 0
    for phrase in find(text, stretches):
        assert position <= phrase.start < phrase.end
        assert any(low <= phrase.start and phrase.end <= high for low, high in stretches)
        position = phrase.end
