import pytest

from glossator.date_parts import DatePart, date_parts


def part(first_year: int, month: int = 0, day: int = 0, **more: int) -> DatePart:
    last_year = more.pop("last_year", first_year)
    season, doubtful = more.pop("season", 0), bool(more.pop("doubtful", 0))
    return DatePart(first_year=first_year, last_year=last_year, month=month, day=day, season=season, doubtful=doubtful)


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("1984", [part(1984)]),
        ("2018-10", [part(2018, 10)]),
        ("2018-10-12", [part(2018, 10, 12)]),
        ("2018-10-12~", [part(2018, 10, 12, doubtful=1)]),
        ("2004?", [part(2004, doubtful=1)]),
        ("2004%", [part(2004, doubtful=1)]),
        ("198X", [part(1980, last_year=1989)]),
        ("19XX", [part(1900, last_year=1999)]),
        ("2018-21", [part(2018, season=1)]),
        ("2018-24", [part(2018, season=4)]),
        ("-0043-03-15", [part(-43, 3, 15)]),
        ("0000", [part(0)]),
        ("1981/1984-05", [part(1981), part(1984, 5)]),
        ("198X/2001-02-03~", [part(1980, last_year=1989), part(2001, 2, 3, doubtful=1)]),
        ("1984/1984", [part(1984)]),
    ],
)
def test_a_date_has_the_parts_that_are_known_and_no_others(written: str, parts: list[DatePart]) -> None:
    assert list(date_parts(written)) == parts


@pytest.mark.parametrize(
    ("written", "is_plain"),
    [("1984", True), ("2018-10-12", True), ("2018~", True), ("198X", False), ("2018-21", False), ("0000", False)],
)
def test_a_plain_date_is_what_every_program_understands(written: str, is_plain: bool) -> None:  # noqa: FBT001
    assert date_parts(written)[0].is_plain is is_plain


def test_what_is_no_date_has_no_parts() -> None:
    with pytest.raises(ValueError, match="yesterday"):
        date_parts("yesterday")
