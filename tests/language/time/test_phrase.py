"""A phrase may begin before the word that gives it away, as far as words go that may stand there."""

import pytest

from glossator.language.time.phrase import MOST_WORDS, number, pattern, plain, starts


@pytest.mark.parametrize(
    ("before", "first"),
    [
        ("for ", ""),
        ("in the past five ", "in the past five "),
        ("mice of the past 1,500 ", "of the past 1,500 "),
        ("three-", "three-"),
        ("two; the ", "the "),
        ("every, ", ""),
    ],
)
def test_a_phrase_begins_where_no_other_word_stands_between(before: str, first: str) -> None:
    text = f"{before}years"
    assert text[starts(text, 0, len(before))[0] :] == f"{first}years"


def test_a_phrase_begins_in_its_sentence_and_has_not_too_many_words() -> None:
    assert starts("the last years", 4, 9) == [4, 9]
    assert len(starts("the " * 100 + "years", 0, 400)) == MOST_WORDS


def test_a_space_is_any_white_space_and_a_number_in_figures_or_in_words() -> None:
    assert pattern("<N> years").fullmatch("twenty-two\u00a0 years")
    assert pattern("<N> years").fullmatch("1,500\nyears")
    assert not pattern("<N> years").fullmatch("few years")


def test_numbers_and_words() -> None:
    assert (number("twenty-two"), number("1,500"), number("few")) == ("22", "1500", "")
    assert (plain("The  Same"), plain(None)) == ("the same", "")
