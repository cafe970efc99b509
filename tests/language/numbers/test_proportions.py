"""A proportion keeps both of its numbers."""

import pytest

from glossator.language.numbers.proportions import fraction_at, proportion_at

FRACTIONS = {
    "two-thirds of": ("2", "3"),
    "a quarter of the": ("1", "4"),
    "one-third": ("1", "3"),
    "half of the": ("1", "2"),
    "half the men": ("1", "2"),
    "¾ of": ("3", "4"),
}
NO_FRACTIONS = ["a third man", "a quarter of an hour", "half a day", "half an hour", "two thirds", "half-time", "½ cup"]
PROPORTIONS = {
    "11 out of 316": ("11", "316"),
    "two of the four": ("2", "4"),
    "one in every 100": ("1", "100"),
    "one-in-ten": ("1", "10"),
    "12 per 100,000": ("12", "100000"),
    "5/12 mice": ("5", "12"),
}
NO_PROPORTIONS = [
    "one of 12",
    "5 of 3",
    "0 of 3",
    "3 in 3",
    "3 of 12%",
    "3 of 12 mg",
    "3 of 2-cell",
    "9/11",
    "12/5",
    "3 of them",
]


@pytest.mark.parametrize(("text", "values"), FRACTIONS.items())
def test_fractions(text: str, values: tuple[str, str]) -> None:
    found = fraction_at(text, 0, 0, len(text))
    assert found is not None
    assert found.values == values


@pytest.mark.parametrize("text", NO_FRACTIONS)
def test_what_is_no_fraction(text: str) -> None:
    assert fraction_at(text, 0, 0, len(text)) is None


def test_a_piece_is_no_fraction() -> None:
    assert fraction_at("second half of the", 0, 7, 18) is None


@pytest.mark.parametrize(("text", "values"), PROPORTIONS.items())
def test_proportions(text: str, values: tuple[str, str]) -> None:
    found = proportion_at(text, 0, len(text), sure=False)
    assert found is not None
    assert found.values == values


@pytest.mark.parametrize("text", NO_PROPORTIONS)
def test_what_is_no_proportion(text: str) -> None:
    assert proportion_at(text, 0, len(text), sure=True) is None


def test_two_in_three_may_be_two_counts() -> None:
    assert proportion_at("two in three", 0, 12, sure=False) is None
    assert proportion_at("two in three", 0, 12, sure=True) is not None
    assert proportion_at("two in 14", 0, 9, sure=True) is None


def test_a_proportion_in_brackets_explains_a_percentage() -> None:
    text = "41% (5/12), (5/12)"
    first, second = proportion_at(text, 5, len(text), sure=True), proportion_at(text, 13, len(text), sure=True)
    assert first is not None
    assert second is not None
    assert (first.in_brackets, second.in_brackets) == (True, False)
