"""The words of the calendar stand for what they stand for."""

from glossator.language.time.calendar_words import (
    DECADES,
    FREQUENCIES,
    HOLIDAYS,
    MONTHS,
    ORDINALS,
    PLURALS,
    UNITS,
    WEEKDAYS,
)
from glossator.language.time.holidays import day_in
from glossator.language.time.moments import is_day


def test_months_weekdays_ordinals_and_decades_are_numbered() -> None:
    assert (MONTHS["January"], MONTHS["Sept"], MONTHS["Dec"], MONTHS["May"]) == (1, 9, 12, 5)
    assert (WEEKDAYS["Monday"], WEEKDAYS["Sunday"]) == (1, 7)
    assert (ORDINALS["first"], ORDINALS["twentieth"], ORDINALS["thirty-first"]) == (1, 20, 31)
    assert (DECADES["twenties"], DECADES["nineties"]) == (2, 9)


def test_every_plural_has_its_unit() -> None:
    assert PLURALS["centuries"] == "century"
    assert set(PLURALS.values()) == UNITS.keys()


def test_every_holiday_is_a_day_and_every_frequency_a_length() -> None:
    assert all(is_day(f"2000-{day_in(2000, holiday)}") for holiday in HOLIDAYS)
    assert all(value.startswith("P") for value in FREQUENCIES.values())
