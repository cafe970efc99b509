"""What people are is read from the words on either side of their names."""

import pytest

from glossator.language.names.roles import after_degrees, is_author, is_role, role_after, role_before, says_took_part


@pytest.mark.parametrize("word", ["biologist", "Spokeswoman", "CEO", "co-author", "geophysicist", "mathematician"])
def test_words_for_what_people_are(word: str) -> None:
    assert is_role(word)


@pytest.mark.parametrize("word", ["city", "list", "Monday", "university"])
def test_words_for_other_things(word: str) -> None:
    assert not is_role(word)


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("First author ", "First author"),
        ("said marine biologist ", "marine biologist"),
        ("The study's lead author, ", "lead author"),
        ("a team of the analyst ", "analyst"),
        ("said CEO ", "CEO"),
        ("the city ", None),
        ("the Biologist ", None),
        ("the biologist", None),
        ("", None),
    ],
)
def test_before_a_name(before: str, expected: str | None) -> None:
    role = role_before(f"{before}Jane", len(before), 0)
    assert (before[role.start : role.end] if role else None) == expected


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (", senior anatomy lecturer at the University", "senior anatomy lecturer"),
        (", a stem cell biologist at", "stem cell biologist"),
        (", 45, a nurse at", "nurse"),
        (", M.D., director of", "director"),
        (", who is a former teacher,", "teacher"),
        (", a 34-year-old taxi driver.", "taxi driver"),
        (", a professor of physics at", "professor of physics"),
        (", president and CEO of", "president and CEO"),
        (", the team leader, said", "team leader"),
        (" (a baker)", "baker"),
        (", a city in", None),
        (", who said the biologist", None),
        (" a biologist", None),
        (", of the director", None),
    ],
)
def test_behind_a_name(after: str, expected: str | None) -> None:
    role = role_after(after, 0, len(after))
    assert (after[role.start : role.end] if role else None) == expected


def test_degrees_and_age_are_skipped() -> None:
    assert after_degrees(", Ph.D., 45, of", 0, 15) == len(", Ph.D., 45")
    assert after_degrees(" of", 0, 3) == 0


def test_who_did_the_work() -> None:
    assert says_took_part("team led by X.", 12, 13, 0, 14)
    assert says_took_part("X and his colleagues", 0, 1, 0, 20)
    assert not says_took_part("X saw his colleagues", 0, 1, 0, 20)


def test_who_is_an_author() -> None:
    assert all(map(is_author, ["First author", "co-author", "study leader", "lead researcher"]))
    assert not any(map(is_author, ["author", "senior researcher", "leader"]))
