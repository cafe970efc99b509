"""A date says exactly what is known: it can be, it has its place in order, and one can say it."""

from datetime import date

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from glossator.dates import FORMS, MONTHS, first_day, for_html, in_words, in_years, is_valid, last_day, sort_key

MEANINGS = """
    value           in words                            in HTML     first day   last day
    2018-10-12      12 October 2018                     2018-10-12  2018-10-12  2018-10-12
    2018-10-02      2 October 2018                      2018-10-02  2018-10-02  2018-10-02
    2018-10         October 2018                        2018-10     2018-10-01  2018-10-31
    1984            1984                                1984        1984-01-01  1984-12-31
    0999            999                                 0999        999-01-01   999-12-31
    9999-12-31      31 December 9999                    9999-12-31  9999-12-31  9999-12-31
    2000-02-29      29 February 2000                    2000-02-29  2000-02-29  2000-02-29
    2004-02         February 2004                       2004-02     2004-02-01  2004-02-29
    1900-02         February 1900                       1900-02     1900-02-01  1900-02-28
    2018-10-12~     about 12 October 2018               2018-10-12  2018-10-12  2018-10-12
    2012-10~        about October 2012                  2012-10     2012-10-01  2012-10-31
    2004?           perhaps 2004                        2004        2004-01-01  2004-12-31
    2004%           perhaps about 2004                  2004        2004-01-01  2004-12-31
    198X            1980s                               -           1980-01-01  1989-12-31
    198X~           about 1980s                         -           1980-01-01  1989-12-31
    200X            2000s                               -           2000-01-01  2009-12-31
    00XX            1st century                         -           0-01-01     99-12-31
    01XX            2nd century                         -           100-01-01   199-12-31
    02XX            3rd century                         -           200-01-01   299-12-31
    03XX            4th century                         -           300-01-01   399-12-31
    10XX            11th century                        -           1000-01-01  1099-12-31
    11XX            12th century                        -           1100-01-01  1199-12-31
    12XX            13th century                        -           1200-01-01  1299-12-31
    18XX?           perhaps 19th century                -           1800-01-01  1899-12-31
    20XX            21st century                        -           2000-01-01  2099-12-31
    21XX            22nd century                        -           2100-01-01  2199-12-31
    22XX            23rd century                        -           2200-01-01  2299-12-31
    2001-21         spring 2001                         -           2001-03-01  2001-05-31
    2001-22         summer 2001                         -           2001-06-01  2001-08-31
    2001-23         autumn 2001                         -           2001-09-01  2001-11-30
    2001-24         winter 2001                         -           2001-12-01  2001-12-31
    1981/1984       1981 to 1984                        -           1981-01-01  1984-12-31
    1984/1984       1984 to 1984                        -           1984-01-01  1984-12-31
    1981/1984~      1981 to about 1984                  -           1981-01-01  1984-12-31
    1981?/2004%     perhaps 1981 to perhaps about 2004  -           1981-01-01  2004-12-31
    2018-10/2018-12-03  October 2018 to 3 December 2018  -          2018-10-01  2018-12-03
    198X/2004       1980s to 2004                       -           1980-01-01  2004-12-31
    1984-06/1984    June 1984 to 1984                   -           1984-06-01  1984-12-31
    -0044-03-15     15 March 45 BC                      -           -44-03-15   -44-03-15
    -0043/0014      44 BC to 14                         -           -43-01-01   14-12-31
    0000            1 BC                                -           0-01-01     0-12-31
    -0004-02-29     29 February 5 BC                    -           -4-02-29    -4-02-29
"""
"""Dates in EDTF, and all that is made of them; what HTML cannot say is a hyphen."""

IMPOSSIBLE = (
    *"no today yes 0 84 984 19840 12.10.2012 2012/10/12 +2004 -44 -0000 Y12000 XXXX 1XXX X984 198x -198X".split(),
    *"2012-00 2012-13 2012-20 2012-25 2012-33 2012-41 2012-1 2012-10-1 2012-10-00 2012-10-32 2012-06-31".split(),
    *"2001-02-29 1900-02-29 2001-02-30 -0003-02-29 2001-21-05 198X-10 19XX-10 2018-XX 2012-10-12-01".split(),
    *"2004~? ~2004 {1984} 2018-10~-12 2018-~10 2018-10-12T10:00 2018-10-12Z".split(),
    *"1984/1981 2018-12/2018-10 1984/ /1984 1984/.. ../1984 1984/open 1981/1984/1990 1984//1990".split(),
    *"２００４ ١٩٨٤ 2012‐10 2012–10".split(),
    *("", " ", "1984 ", " 1984", "1984\n", "1984\x00", "12 October 2018"),
)
"""What an author might write and what no day, month or year is, or what is no form of ours."""


def rows() -> list[list[str]]:
    return [[cell.strip() for cell in line.split("  ") if cell.strip()] for line in MEANINGS.strip().splitlines()[1:]]


def shown(day: tuple[int, int, int]) -> str:
    return f"{day[0]}-{day[1]:02}-{day[2]:02}"


@pytest.mark.parametrize(("value", "words", "html", "first", "last"), rows(), ids=[row[0] for row in rows()])
def test_what_a_date_means(value: str, words: str, html: str, first: str, last: str) -> None:
    assert is_valid(value)
    assert in_words(value) == words
    assert for_html(value) == html.removesuffix("-")
    assert (shown(first_day(value)), shown(last_day(value))) == (first, last)


@pytest.mark.parametrize("value", IMPOSSIBLE)
def test_what_cannot_be_is_no_date(value: str) -> None:
    assert not is_valid(value)


def test_the_forms_in_messages_are_forms_of_ours() -> None:
    values = [form.split()[0] for form in FORMS.split(", ")]
    assert len(values) == 7
    assert all(map(is_valid, values))


@pytest.mark.parametrize(("number", "month"), list(enumerate(MONTHS, start=1)))
def test_months_are_said_by_name(number: int, month: str) -> None:
    assert in_words(f"2018-{number:02}") == f"{month} 2018"


@given(text=st.text(st.sampled_from("0123456789-/X~?%.T \n"), max_size=12))
def test_nothing_that_is_taken_for_a_date_fails_later(text: str) -> None:
    if is_valid(text):
        assert in_words(text)
        assert in_years(first_day(text)) <= in_years(last_day(text))
        assert sort_key(text)
        assert not set(for_html(text)) - set("0123456789-")


@given(day=st.dates())
def test_every_day_of_the_calendar_is_a_date(day: date) -> None:
    value = day.isoformat()
    assert is_valid(value)
    assert first_day(value) == last_day(value) == (day.year, day.month, day.day)
    assert for_html(value) == value


@given(year=st.integers(1, 9999), month=st.integers(1, 12), day=st.integers(1, 31))
def test_exactly_the_days_of_the_calendar_are_dates(year: int, month: int, day: int) -> None:
    try:
        date(year, month, day)
    except ValueError:
        assert not is_valid(f"{year:04}-{month:02}-{day:02}")
    else:
        assert is_valid(f"{year:04}-{month:02}-{day:02}")


def test_dates_are_put_in_order_and_the_more_precise_one_comes_first() -> None:
    in_order = (
        "-0044-03-15 -0043 0000 00XX 1899-12-31 1900 19XX 1980-01-01 1980-01 1980 1980~ 198X 1984-01-01/1984-01-02 1984"
        " 1984/1986 1984-01-02 2012-10-04 2018-10-01 2018-10 2018-10/2018-11 2018-10-12"
    ).split()
    shuffled = sorted(in_order)
    assert shuffled != in_order
    assert sorted(shuffled, key=sort_key) == in_order


@pytest.mark.parametrize(
    ("day", "years"),
    [
        ((2018, 1, 1), 2018.0),
        ((2018, 7, 2), 2018 + 182 / 365),
        ((2018, 12, 31), 2018 + 364 / 365),
        ((2020, 12, 31), 2020 + 365 / 366),
        ((2000, 2, 29), 2000 + 59 / 366),
        ((0, 1, 1), 0.0),
        ((-4, 2, 29), -4 + 59 / 366),
        ((-44, 1, 1), -44.0),
    ],
)
def test_a_day_is_a_part_of_its_year(day: tuple[int, int, int], years: float) -> None:
    assert in_years(day) == pytest.approx(years)


@given(first=st.dates(), second=st.dates())
def test_days_keep_their_order_in_years(first: date, second: date) -> None:
    days = [(each.year, each.month, each.day) for each in (first, second)]
    assert (days[0] < days[1]) == (in_years(days[0]) < in_years(days[1]))


@pytest.mark.parametrize(
    "value",
    "2018-10-12 2004-02-29 2018-04~ 2018-12? 2018-21 2018-23 2018-24 0000 -0044-03-15 -0004-02 198X% 19XX".split(),
)
def test_the_days_of_plain_dates_are_those_of_the_library(value: str) -> None:
    parsed = parse_edtf(value)
    assert first_day(value) == tuple(parsed.lower_strict())[:3]
    assert last_day(value) == tuple(parsed.upper_strict())[:3]
