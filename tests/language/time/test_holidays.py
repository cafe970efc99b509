"""A holiday is found by its name, and is on its day in each year."""

from datetime import date

import pytest

from glossator.language.time.holidays import day_in, easter
from tests.language.time.conftest import MARK, said


@pytest.mark.parametrize(
    "marked",
    [
        "On [New Year's Eve|DATE New Year's Eve tense holiday] and [Christmas 2012|DATE 2012-12-25], but not New Year.",
        "[last Easter|DATE Easter now holiday -1], [Easter 1916|DATE 1916-04-23]",
        "Father Christmas, Easter Island, the Easter Rising, Christmas trees, an easter wind",
    ],
)
def test_cases(marked: str) -> None:
    assert said(MARK.sub(r"\1", marked)) == marked


@pytest.mark.parametrize(
    ("year", "holiday", "expected"),
    [
        (2018, "Christmas Eve", "12-24"),
        (2018, "Thanksgiving", "11-22"),
        (2012, "Memorial Day", "05-28"),
        (2010, "Memorial Day", "05-31"),
        (2013, "Martin Luther King Day", "01-21"),
        (2013, "Good Friday", "03-29"),
        (2014, "Easter Monday", "04-21"),
    ],
)
def test_a_holiday_has_its_day_in_a_year(year: int, holiday: str, expected: str) -> None:
    assert day_in(year, holiday) == expected


@pytest.mark.parametrize("day", [date(1818, 3, 22), date(1943, 4, 25), date(2000, 4, 23), date(2024, 3, 31)])
def test_easter(day: date) -> None:
    assert easter(day.year) == day
