"""Points in time known to the day, the month or only the year: reckoning with them, as TIMEX3 values and in EDTF."""

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""The month in which a season begins, north of the equator, as in most news."""

_SEASON_NUMBERS = {"SP": "21", "SU": "22", "FA": "23", "WI": "24"}
_EDTF = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?(?P<doubt>[~?%]?)")
_MONTHS_OF = {"Q": 3, "H": 6}
_FIRST_YEAR, _LAST_YEAR = 1, 9998
_MONTHS = 12


class Moment(NamedTuple):
    """A day, a month or a year; what is not known is 0."""

    year: int
    """From 1 on."""
    month: int = 0
    """1 to 12."""
    day: int = 0
    """1 to 31."""

    @property
    def known_day(self) -> date:
        """The day; only for a moment known to the day."""
        return date(self.year, self.month, self.day)


@lru_cache(maxsize=4096)
def moment(value: str) -> Moment | None:
    """The moment that a value or a date in EDTF names, without its doubt; nothing where it names no single one."""
    match = _EDTF.fullmatch(value)
    if (
        match is None
        or not _FIRST_YEAR <= int(match["year"]) <= _LAST_YEAR
        or not (_can_be(match) or _is_season(match))
    ):
        return None
    month = int(match["month"] or 0)
    return Moment(int(match["year"]), month if month <= _MONTHS else 0, int(match["day"] or 0))


def doubt_of(value: str) -> str:
    """The mark of doubt that a date in EDTF ends with."""
    return value[-1] if value[-1:] in {"~", "?", "%"} else ""


def moved(start: Moment, unit: str, steps: int) -> str:
    """The value of the day, week, weekend, month, quarter, year, decade or century so many steps away.

    Empty where the start is not known well enough for that unit, or where the years that can be written end.
    """
    if abs(steps) > _MONTHS * _LAST_YEAR or not is_known(start, unit):
        return ""
    if unit in {"D", "W", "WE"}:
        return _moved_by_days(start.known_day, unit, steps)
    if unit in {"M", "Q"}:
        length = 3 if unit == "Q" else 1
        months = start.year * 12 + start.month - 1 + steps * length
        year, month = divmod(months, 12)
        return _written(year, f"-Q{month // 3 + 1}" if unit == "Q" else f"-{month + 1:02}")
    if unit == "CE":
        return _written((start.year // 100 + steps) * 100, "")[:2]
    if unit == "DE":
        return _written((start.year // 10 + steps) * 10, "")[:3]
    return _written(start.year + steps, "") if unit == "Y" else ""


def first_day(week: str) -> str:
    """The Monday of a week, or nothing where a value names no week."""
    sides = _sides(week) if re.fullmatch("[0-9]{4}-W[0-9]{2}", week) else []
    return sides[0] if sides else ""


def is_known(start: Moment, unit: str) -> bool:
    """Whether a moment is known as precisely as a unit asks for."""
    return bool(start.day if unit in {"D", "W", "WE"} else start.month if unit in {"M", "Q"} else start.year)


def weekday_near(start: Moment, weekday: int, direction: int, *, today_counts: bool) -> str:
    """The day of a weekday next to a day, before (-1) or after it (1), or that in its own week (0)."""
    if not start.day:
        return ""
    day = start.known_day
    distance = (weekday - day.isoweekday()) % 7
    if direction == 0:
        distance = weekday - day.isoweekday()
    elif direction < 0:
        distance = distance - 7 if distance else 0
    if distance == 0 and direction and not today_counts:
        distance = 7 * direction
    return _day(day, distance)


def year_near(start: Moment, month: int, day: int, direction: int, *, now_counts: bool) -> int:
    """The year of a month (and day) that comes last before (-1) or next after (1) a moment, or in its year (0)."""
    there, here = (month, day), (start.month, start.day if day else 0)
    if direction == 0 or not start.month:
        return start.year
    if there == here:
        return start.year if now_counts else start.year + direction
    if direction < 0:
        return start.year - 1 if there > here else start.year
    return start.year + 1 if there < here else start.year


def nearest_year(start: Moment, month: int) -> int:
    """The year in which a month is nearest to a moment."""
    if not start.month or abs(month - start.month) <= _MONTHS // 2:
        return start.year
    return start.year - 1 if month > start.month else start.year + 1


def days_between(start: Moment, month: int, day: int) -> int | None:
    """How many days ago a day of a month was last, counted from a day; nothing where there is no such day."""
    if not start.day:
        return None
    year = year_near(start, month, day, -1, now_counts=True)
    return (start.known_day - date(year, month, day)).days if is_day(f"{year:04}-{month:02}-{day:02}") else None


@lru_cache(maxsize=4096)
def edtf_of(value: str, doubt: str = "") -> str:
    """The date in EDTF that a value names, with this mark of doubt; empty where EDTF cannot say it or it cannot be."""
    if value.startswith("BC"):
        year = int(value[2:]) - 1
        sides = [f"-{year:04}" if year else "0000"]
    elif re.fullmatch("[0-9]{2,3}", value):
        sides = [value.ljust(4, "X")]
    elif re.fullmatch("[0-9]{4}-(?:SP|SU|FA|WI)", value):
        if doubt:
            return ""
        sides = [f"{value[:5]}{_SEASON_NUMBERS[value[5:]]}"]
    else:
        sides = _sides(value)
    return "/".join(side + doubt for side in sides)


def _sides(value: str) -> list[str]:
    """A day, month or year as it is; a week, weekend, quarter or half of a year from its first to its last part."""
    if match := re.fullmatch(r"([0-9]{4})-W([0-9]{2})(-WE)?", value):
        year, week, weekend = match.groups()
        try:
            first = date.fromisocalendar(int(year), int(week), 6 if weekend else 1)
            last = date.fromisocalendar(int(year), int(week), 7)
        except ValueError:
            return []
        return [first.isoformat(), last.isoformat()]
    if match := re.fullmatch(r"([0-9]{4})-([QH])([1-4])", value):
        year, part, number = match.groups()
        length = _MONTHS_OF[part]
        last_month = int(number) * length
        return [f"{year}-{last_month - length + 1:02}", f"{year}-{last_month:02}"] if last_month <= _MONTHS else []
    match = _EDTF.fullmatch(value)
    return [value] if match and _can_be(match) else []


def stretch(first: str, last: str) -> str:
    """In EDTF from one day, month or year to another; empty where they are in the wrong order."""
    in_order = first.rstrip("~?%").ljust(10, "-") <= last.ljust(10, "~")
    return f"{first}/{last}" if in_order and edtf_of(last) == last else ""


def is_day(value: str) -> bool:
    """Whether a value is a day that there is."""
    match = _EDTF.fullmatch(value)
    return match is not None and match["day"] is not None and _can_be(match)


def _can_be(match: re.Match[str]) -> bool:
    """Whether a year, month or day is one that there is."""
    if not match["month"]:
        return True
    year, month = int(match["year"]), int(match["month"])
    if not match["day"]:
        return 1 <= month <= _MONTHS
    return year > 0 and 1 <= month <= _MONTHS and 1 <= int(match["day"]) <= monthrange(year % 400 + 2000, month)[1]


def _is_season(match: re.Match[str]) -> bool:
    return not match["day"] and match["month"] in _SEASON_NUMBERS.values()


def _moved_by_days(day: date, unit: str, steps: int) -> str:
    moved_to = _day(day, steps * (1 if unit == "D" else 7))
    if not moved_to or unit == "D":
        return moved_to
    year, week, _ = date.fromisoformat(moved_to).isocalendar()
    return f"{year:04}-W{week:02}" + ("-WE" if unit == "WE" else "")


def _day(day: date, distance: int) -> str:
    try:
        return (day + timedelta(days=distance)).isoformat()
    except OverflowError:
        return ""


def _written(year: int, rest: str) -> str:
    return f"{year:04}{rest}" if _FIRST_YEAR <= year <= _LAST_YEAR else ""
