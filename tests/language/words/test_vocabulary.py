"""A text's words are found at their places, in any case, and nothing that is no word is among them."""

from hypothesis import given
from hypothesis import strategies as st

from glossator.language.words.vocabulary import beginnings, places, vocabulary


def test_each_word_is_listed_in_small_letters_with_its_places() -> None:
    assert vocabulary("Ice is ICE; isn’t it? 12-day-old Élan") == {
        "ice": [0, 7],
        "is": [4],
        "isn’t": [12],
        "it": [18],
        "day": [25],
        "old": [29],
        "élan": [33],
    }


def test_places_of_several_words_are_in_the_order_of_the_text() -> None:
    assert places("two cats, one dog, two birds", frozenset({"two", "one", "none"})) == [0, 10, 19]


def test_a_letter_whose_small_form_is_two_letters_moves_no_other_word() -> None:
    assert vocabulary("İce is") == {"İce": [0], "is": [4]}


@given(st.text())
def test_every_place_reads_back(text: str) -> None:
    for word, where in vocabulary(text).items():
        assert where == sorted(set(where))
        assert all(text[place : place + len(word)].lower() == word or "İ" in word for place in where)


@given(st.text())
def test_all_words_begin_where_some_word_is_listed(text: str) -> None:
    assert list(beginnings(text)) == sorted(place for where in vocabulary(text).values() for place in where)
