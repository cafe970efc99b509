"""The order of shuffled words cannot be told from the words, and is the same each time."""

from hypothesis import given
from hypothesis import strategies as st

from glossator.self_test.shuffling import shuffled, shuffled_anew

WORDS = ["a", "b", "c", "d", "e"]


def test_the_same_words_come_in_the_same_order_whatever_order_they_had() -> None:
    assert shuffled(WORDS, "ice") == shuffled(reversed(WORDS), "ice") == ["b", "c", "d", "e", "a"]


def test_another_article_has_another_order() -> None:
    orders = {tuple(shuffled(WORDS, f"article {number}")) for number in range(100)}
    assert len(orders) > 50


def test_every_place_comes_up_about_as_often() -> None:
    places = [shuffled(["right", "x", "y", "z"], str(number)).index("right") for number in range(400)]
    assert all(70 < places.count(place) < 130 for place in range(4))


@given(st.lists(st.text(), unique=True), st.text())
def test_nothing_is_lost(words: list[str], salt: str) -> None:
    assert sorted(shuffled_anew(words, salt)) == sorted(shuffled(words, salt)) == sorted(words)


@given(st.lists(st.text(), unique=True, min_size=2), st.text())
def test_the_order_that_was_given_never_comes_back(words: list[str], salt: str) -> None:
    assert shuffled_anew(words, salt) != words
