"""What a date in EDTF means: whether it can be, when it was, and how one says it.

EDTF is the Library of Congress' format for dates with less than full precision (``1984``, ``2012-10``,
``198X``), with doubt (``2018-10-12~`` about, ``2004?`` uncertain, ``2004%`` both) and for stretches (``1981/1984``).
"""

import re
from calendar import isleap, monthrange
from datetime import date
from functools import lru_cache

MONTHS = tuple("January February March April May June July August September October November December".split(" "))
SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_MONTHS_AND_SEASONS = {f"{number:02}": name for number, name in enumerate(MONTHS, start=1)} | SEASONS
_MONTHS_OF = {"21": (3, 5), "22": (6, 8), "23": (9, 11), "24": (12, 12)}
"""The first and the last month of each season; winter is December, so that it stays within its year."""
Day = tuple[int, int, int]
"""Year, month and day; the year is astronomical, so 0 is 1 BC."""
FORMS = "2018-10-12, 2018-10, 1984, 198X, 2018-10~ for about, 2004? for uncertain, 1981/1984 for a stretch"
"""The forms that an author may write, for messages."""

_ORDINALS = {1: "st", 2: "nd", 3: "rd"}
_DOUBT = {"": "", "~": "about ", "?": "perhaps ", "%": "perhaps about "}
_PLAIN = re.compile(
    r"(?P<year>(?:-(?!0000))?[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:(?<!X)-(?:(?P<season>2[1-4])(?!.)"
    r"|(?P<month>0[1-9]|1[0-2])(?:-(?P<day>0[1-9]|[12][0-9]|3[01]))?))?[~?%]?"
)
_DATE = re.compile(
    r"(?P<year>-?[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?(?P<doubt>[~?%]?)"
)


@lru_cache(maxsize=1 << 16)
def is_valid(value: str) -> bool:
    """Whether this is a date in one of ``FORMS`` that can be: no 31 February, no stretch that ends before it begins."""
    first, _, last = value.partition("/")
    if not _is_valid_side(first) or (last != first and "/" in value and not _is_valid_side(last)):
        return False
    return _lower(first) <= _upper(last or first)


def first_day(value: str) -> Day:
    """The earliest year, month and day that a valid date can mean."""
    return _lower(value.split("/", 1)[0])


def last_day(value: str) -> Day:
    """The latest year, month and day that a valid date can mean."""
    return _upper(value.rsplit("/", 1)[-1])


def sort_key(value: str) -> tuple[Day, Day, str]:
    """Puts dates in order: by when they begin, and of those that begin together the more precise one first."""
    return first_day(value), last_day(value), value


def in_years(day: Day) -> float:
    """A day as a number of years, for drawing to scale: 2 July 2018 is about 2018.5."""
    year, month, day_of_month = day
    leap = isleap(year)
    day_of_year = date(2000 if leap else 2001, month, day_of_month).timetuple().tm_yday
    return year + (day_of_year - 1) / (366 if leap else 365)


@lru_cache(maxsize=1 << 16)
def in_words(value: str) -> str:
    """A valid date as one says it: ``2018-10-12~`` is "about 12 October 2018", ``198X`` is "1980s"."""
    return " to ".join(_side_in_words(side) for side in value.split("/"))


@lru_cache(maxsize=1 << 16)
def for_html(value: str) -> str:
    """What HTML's ``<time datetime>`` can say of a date; empty for stretches, decades, seasons and years BC."""
    bare = value.rstrip("~?%")
    return "" if "/" in bare or "X" in bare or bare.startswith(("-", "0000")) or bare[5:] in SEASONS else bare


def _is_valid_side(side: str) -> bool:
    match = _DATE.fullmatch(side)
    if match is None or ("X" in match["year"] and match["month"]):
        return False
    if match["month"] and match["month"] not in _MONTHS_AND_SEASONS:
        return False  # EDTF has more parts of a year, such as quarters
    bounds = _bounds(side)
    if bounds is None:
        return False
    return not match["day"] or int(match["day"]) <= _days_in(bounds[0][0], int(match["month"]))


def _days_in(year: int, month: int) -> int:
    """How many days a month has, also in years that the calendar of Python does not know."""
    return monthrange(year % 400 + 2000, month)[1]


def _lower(side: str) -> Day:
    bounds = _bounds(side)
    if bounds is None:
        raise ValueError(side)
    return bounds[0]


def _upper(side: str) -> Day:
    bounds = _bounds(side)
    if bounds is None:
        raise ValueError(side)
    return bounds[1]


@lru_cache(maxsize=1 << 16)
def _bounds(side: str) -> tuple[Day, Day] | None:
    """The first and the last day of a date; ``None`` when there is none."""
    return _plain_bounds(side) or _library_bounds(side)


def _plain_bounds(side: str) -> tuple[Day, Day] | None:
    """The same for nearly all dates that people write: days, months, seasons, years, decades and centuries."""
    match = _PLAIN.fullmatch(side)
    if match is None:
        return None
    first_year, last_year = (int(match["year"].replace("X", digit)) for digit in "09")
    first_month, last_month = _MONTHS_OF.get(match["season"] or "", (1, 12))
    if match["month"]:
        first_month = last_month = int(match["month"])
    end_of_month = _days_in(last_year, last_month)
    first, last = int(match["day"] or 1), int(match["day"] or end_of_month)
    return ((first_year, first_month, first), (last_year, last_month, last)) if last <= end_of_month else None


def _library_bounds(side: str) -> tuple[Day, Day] | None:
    """What the library for EDTF says, which takes thousands of times as long."""
    from edtf import parse_edtf  # noqa: PLC0415 (takes 0.1 s, which few articles need)
    from edtf.parser.edtf_exceptions import EDTFParseException  # noqa: PLC0415

    try:
        parsed = parse_edtf(side)
    except EDTFParseException:
        return None
    first, last = parsed.lower_strict(), parsed.upper_strict()
    return (first[0], first[1], first[2]), (last[0], last[1], last[2])


def _side_in_words(side: str) -> str:
    match = _DATE.fullmatch(side)
    if match is None:
        raise ValueError(side)
    day = match["day"].lstrip("0") if match["day"] else ""
    month = _MONTHS_AND_SEASONS.get(match["month"] or "", "")
    return _DOUBT[match["doubt"]] + " ".join(filter(None, (day, month, _year(match["year"]))))


def _year(year: str) -> str:
    if year.endswith("XX"):
        century = int(year[:2]) + 1
        return f"{century}{_ORDINALS.get(century % 10 if century // 10 != 1 else 0, 'th')} century"
    if year.endswith("X"):
        return f"{year[:3]}0s"
    number = int(year)
    return str(number) if number > 0 else f"{1 - number} BC"
