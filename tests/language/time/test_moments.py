"""Reckoning with dates keeps to what is known of them, and to days that there are."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossator import dates
from glossator.language.time import moments
from glossator.language.time.moments import Moment

FRIDAY = Moment(2018, 10, 12)
UNITS = ["D", "W", "WE", "M", "Q", "Y", "DE", "CE"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2018-10-12", FRIDAY),
        ("2018-10~", Moment(2018, 10)),
        ("2018?", Moment(2018)),
        ("2018-22", Moment(2018)),
        *((value, None) for value in ("", "201X", "2017/2018", "2018-02-31", "-0044", "0000", "9999")),
    ],
)
def test_what_names_one_day_month_or_year_is_a_moment(value: str, expected: Moment | None) -> None:
    assert moments.moment(value) == expected


def test_doubt() -> None:
    assert [moments.doubt_of(value) for value in ("2018", "2018~", "2018-10?", "2018%", "")] == ["", "~", "?", "%", ""]


@pytest.mark.parametrize(
    ("unit", "steps", "expected"),
    [
        ("D", -12, "2018-09-30"),
        ("W", -1, "2018-W40"),
        ("WE", 0, "2018-W41-WE"),
        ("M", 3, "2019-01"),
        ("Q", -4, "2017-Q4"),
        ("Y", 2, "2020"),
        ("DE", -2, "199"),
        ("CE", -1, "19"),
        ("TH", -1, ""),
        ("Y", -3000, ""),
        ("D", 10**9, ""),
    ],
)
def test_steps_of_a_unit(unit: str, steps: int, expected: str) -> None:
    assert moments.moved(FRIDAY, unit, steps) == expected


def test_no_step_is_finer_than_what_is_known() -> None:
    assert [moments.moved(Moment(2018, 10), unit, -1) for unit in UNITS] == [
        "",
        "",
        "",
        "2018-09",
        "2018-Q3",
        "2017",
        "200",
        "19",
    ]
    assert [moments.moved(Moment(2018), unit, -1) for unit in UNITS] == ["", "", "", "", "", "2017", "200", "19"]


@pytest.mark.parametrize(
    ("weekday", "direction", "today_counts", "expected"),
    [
        (1, -1, True, "2018-10-08"),
        (5, -1, True, "2018-10-12"),
        (5, -1, False, "2018-10-05"),
        (5, 1, False, "2018-10-19"),
        (1, 1, True, "2018-10-15"),
        (7, 0, True, "2018-10-14"),
    ],
)
def test_weekdays_near_a_friday(weekday: int, direction: int, today_counts: int, expected: str) -> None:
    assert moments.weekday_near(FRIDAY, weekday, direction, today_counts=bool(today_counts)) == expected
    assert moments.weekday_near(Moment(2018, 10), weekday, direction, today_counts=bool(today_counts)) == ""


@pytest.mark.parametrize(
    ("month", "day", "direction", "now_counts", "expected"),
    [
        (9, 0, -1, True, 2018),
        (11, 0, -1, True, 2017),
        (10, 0, -1, False, 2017),
        (10, 13, -1, True, 2017),
        (10, 13, 1, True, 2018),
        (9, 0, 1, True, 2019),
        (1, 1, 0, True, 2018),
    ],
)
def test_the_year_of_a_month_near_october_2018(
    month: int, day: int, direction: int, now_counts: int, expected: int
) -> None:
    assert moments.year_near(FRIDAY, month, day, direction, now_counts=bool(now_counts)) == expected


def test_the_nearest_year_and_how_long_ago() -> None:
    assert [moments.nearest_year(FRIDAY, month) for month in (1, 3, 4, 12)] == [2019, 2019, 2018, 2018]
    assert [moments.days_between(FRIDAY, *day) for day in ((10, 12), (10, 2), (10, 13))] == [0, 10, 364]
    assert moments.days_between(Moment(2018, 10), 10, 2) is None
    assert moments.days_between(FRIDAY, 2, 29) is None


@pytest.mark.parametrize(
    ("value", "doubt", "expected"),
    [
        ("2018-10-12", "", "2018-10-12"),
        ("2018-10", "~", "2018-10~"),
        ("199", "", "199X"),
        ("18", "", "18XX"),
        ("BC0335", "~", "-0334~"),
        ("BC0001", "", "0000"),
        ("1993-SU", "", "1993-22"),
        ("1993-SU", "~", ""),
        ("2018-W40", "", "2018-10-01/2018-10-07"),
        ("2018-W40-WE", "?", "2018-10-06?/2018-10-07?"),
        ("2017-Q3", "", "2017-07/2017-09"),
        ("2017-H2", "", "2017-07/2017-12"),
        *((value, "", "") for value in ("2018-02-31", "2018-W60", "2018-H3", "PAST_REF", "XXXX-10", "P3Y", "")),
    ],
)
def test_what_a_timeline_can_show_of_a_value(value: str, doubt: str, expected: str) -> None:
    assert moments.edtf_of(value, doubt) == expected


def test_a_stretch_goes_from_the_earlier_to_the_later() -> None:
    pairs = [("1981", "1984"), ("1984", "1981"), ("1981~", "1984"), ("2012-10-12", "2012"), ("2012", "2012-13")]
    assert [moments.stretch(*pair) for pair in pairs] == ["1981/1984", "", "1981~/1984", "2012-10-12/2012", ""]


def test_days() -> None:
    assert [moments.is_day(value) for value in ("2020-02-29", "2018-02-29", "2018-10")] == [True, False, False]


@settings(max_examples=25)  # the library that knows EDTF takes its time
@given(st.dates(), st.sampled_from(UNITS), st.integers(-10_000, 10_000))
def test_whatever_is_reckoned_can_be_shown_or_is_nothing(day: object, unit: str, steps: int) -> None:
    start = moments.moment(str(day))
    value = moments.moved(start, unit, steps) if start else ""
    assert value == "" or dates.is_valid(moments.edtf_of(value))


@settings(max_examples=25)  # the library that knows EDTF takes its time
@given(st.from_regex(r"(?:[12][0-9]{3}(?:-[01][0-9](?:-[0-3][0-9])?)?|[12][0-9]{1,2}|BC[0-9]{3}[1-9])", fullmatch=True))
def test_what_is_shown_can_be_and_whatever_can_be_is_shown(value: str) -> None:
    shown = moments.edtf_of(value)
    assert shown == "" or dates.is_valid(shown)
    assert shown or not dates.is_valid(value)
    doubtful = moments.edtf_of(value, "~")
    assert doubtful == "" or dates.is_valid(doubtful)
