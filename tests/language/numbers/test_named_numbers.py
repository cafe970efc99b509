"""Numbers that belong to a name, a label, a year or a longer code are known by what stands before them."""

import pytest

from glossator.language.numbers.named_numbers import is_named, is_year, may_begin, word_before

NAMED = [
    "Boeing |747",
    "phase |three",
    "see Fig. |2",
    "Figures 2 and |3",
    "Tables 2, 3, and |5",
    "aged |45",
    "Ocean's, |Eleven",
]
NOT_NAMED = [
    "They saw |12",
    "Some |12",
    "In |12",
    "Germany's |12",
    "London |1,500",
    "He gave Ann |two",
    "|Two",
    "4 and |5",
]


def place_of(text: str) -> tuple[str, int]:
    return text.replace("|", ""), text.index("|")


@pytest.mark.parametrize("text", NAMED)
def test_named(text: str) -> None:
    words, place = place_of(text)
    assert is_named(words, 0, place)


@pytest.mark.parametrize("text", NOT_NAMED)
def test_not_named(text: str) -> None:
    words, place = place_of(text)
    assert not is_named(words, 0, place)


@pytest.mark.parametrize(
    ("text", "begins"), [("(|5", True), ("£|5", True), ("p|53", False), ("3-|2", False), ("a -|5", True)]
)
def test_where_a_number_may_begin(text: str, begins: bool) -> None:  # noqa: FBT001 (a parameter of the test)
    words, place = place_of(text)
    assert may_begin(words, 0, place) is begins


@pytest.mark.parametrize(
    ("text", "year"), [("the |2016", True), ("in |1066", True), ("killed |1066", False), ("in |316", False)]
)
def test_years(text: str, year: bool) -> None:  # noqa: FBT001 (a parameter of the test)
    words, place = place_of(text)
    assert is_year(words, 0, place, words[place:]) is year


def test_the_word_before_is_in_small_letters_and_not_before_the_floor() -> None:
    assert word_before("Of 12", 0, 3) == "of"
    assert word_before("Of, 12", 0, 4) == ""
    assert word_before("Of 12", 3, 3) == ""
