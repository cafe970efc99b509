"""Numbers in figures and in words have one value, and what is no number has none."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.language.numbers.numerals import NUMBER, NUMBER_WORDS, value_of
from tests.extractors.conftest import quickly

VALUES = {
    "7": "7",
    "1,500": "1500",
    "1,234,567.89": "1234567.89",
    "1\u2009500": "1500",
    "30\u00a0000": "30000",
    "10 000": "10000",
    "3.5": "3.5",
    "0.50": "0.50",
    ".05": "0.05",
    "½": "0.5",
    "2½": "2.5",
    "1.5 million": "1500000",
    "1.5-million": "1500000",
    "5,000 crore": "50000000000",
    "four": "4",
    "Fourteen": "14",
    "twenty-three": "23",
    "twenty three": "23",
    "a hundred": "100",
    "two hundred and fifty": "250",
    "a thousand and one": "1001",
    "one hundred and twenty-three thousand four hundred and five": "123405",
    "one million two hundred thousand": "1200000",
    "half a million": "500000",
    "a half million": "500000",
    "two and a half million": "2500000",
    "one and a half": "1.5",
    "a dozen": "12",
    "half a dozen": "6",
    "zero": "0",
}
NO_NUMBERS = [
    "",
    " ",
    "a",
    "and",
    "half",
    "hundred",
    "dozen",
    "many",
    "1,50",
    "1,5000",
    "1.2.3",
    "12,34,5",
    "3m",
    "⅓",
    "-5",
]
FOUND = {
    "between one hundred and two hundred": ["one hundred", "two hundred"],
    "one thousand and two thousand": ["one thousand", "two thousand"],
    "one hundred two-cell embryos": ["one hundred", "two"],
    "1, 2 and 3; 10-20; £3m; 3.5%.": ["1", "2", "3", "10", "20", "3", "3.5"],
    "p53 x2y anyone someone tentative weighty": [],
    "1,50 and 1.2.3": [],
}


@pytest.mark.parametrize(("words", "value"), VALUES.items())
def test_values(words: str, value: str) -> None:
    assert value_of(words) == value


@pytest.mark.parametrize("words", NO_NUMBERS)
def test_what_is_no_number(words: str) -> None:
    assert value_of(words) is None


def test_a_scale_is_never_after_a_smaller_one() -> None:
    assert value_of("five thousand two million") is None


@pytest.mark.parametrize(("text", "numbers"), FOUND.items())
def test_where_numbers_are(text: str, numbers: list[str]) -> None:
    assert [match[0] for match in re.finditer(NUMBER, text)] == numbers


@given(st.lists(st.sampled_from([*sorted(NUMBER_WORDS), "a", "and", " ", "-", " ", " ", "5", ",", "."])).map("".join))
def test_every_number_that_is_found_is_digits_or_nothing(text: str) -> None:
    for match in re.finditer(NUMBER, text):
        assert re.fullmatch(r"[0-9]+(\.[0-9]+)?", value_of(match[0]) or "0")


@given(st.integers(min_value=0, max_value=10**12))
def test_figures_with_commas_mean_what_they_say(number: int) -> None:
    assert value_of(f"{number:,}") == value_of(str(number)) == str(number)


@pytest.mark.parametrize(
    "piece", ["1", "1,", "1.", "1 000", "1,000", "½", "a ", "one ", "hundred and ", "twenty-", "half a "]
)
def test_hostile_text_takes_no_time(piece: str) -> None:
    with quickly():
        assert sum(1 for _ in re.finditer(NUMBER, piece * (200_000 // len(piece)))) >= 0
