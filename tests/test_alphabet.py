"""Names stand under their plain letters, people under their last names."""

import pytest

from glossator.alphabet import NO_LETTER, last_name_first, place


@pytest.mark.parametrize(
    ("name", "letter"),
    [("ice", "I"), ("Élan", "E"), ("(R)-form", "R"), ("42", "4"), ("ﬁbre", "F"), ("Ωmega", "Ω"), ("—", NO_LETTER)],
)
def test_the_letter_that_a_name_stands_under(name: str, letter: str) -> None:
    assert place(name)[0] == letter


def test_accents_and_capitals_do_not_change_the_order() -> None:
    names = ["Zygote", "étude", "Eye", "Élan", "egg"]
    assert sorted(names, key=place) == ["egg", "Élan", "étude", "Eye", "Zygote"]


@pytest.mark.parametrize(
    ("name", "listed"), [("Ann Ice", "Ice Ann"), ("Ann van Ice", "Ice Ann van"), ("Ice", "Ice"), ("", "")]
)
def test_people_stand_under_their_last_names(name: str, listed: str) -> None:
    assert last_name_first(name) == listed
