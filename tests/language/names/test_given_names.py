"""Given names are no words that begin other names."""

from glossator.language.names.given_names import FAMILY_FIRST, GIVEN_NAMES
from glossator.language.names.words import DAYS, OPENERS, PLACES


def test_every_name_is_one_word_with_a_capital() -> None:
    assert all(name[0].isupper() and " " not in name for name in GIVEN_NAMES | FAMILY_FIRST)


def test_no_place_and_no_beginning_of_a_sentence() -> None:
    assert not GIVEN_NAMES & (PLACES | OPENERS)
    assert {"April", "June", "Jan"} >= GIVEN_NAMES & DAYS
