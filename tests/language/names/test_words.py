"""The lists of words keep apart what they must keep apart."""

from glossator.language.names.words import ALSO_SURNAMES, FAMOUS, HONORIFICS, NO_NAMES, NOT_PEOPLE, OPENERS, ROLES


def test_what_is_no_name() -> None:
    assert {"The", "Monday", "London", "French", "Frenchs", "Street", "Times"} <= NO_NAMES
    assert not FAMOUS & NO_NAMES


def test_surnames_open_no_sentences() -> None:
    assert {"Young", "Will"} >= ALSO_SURNAMES & OPENERS


def test_titles_have_no_full_stop_and_roles_no_capitals() -> None:
    assert all("." not in title and title[0].isupper() for title in HONORIFICS)
    assert all(role == role.lower() for role in ROLES)


def test_no_person_has_one_word() -> None:
    assert all(" " in name or "-" in name for name in NOT_PEOPLE)
