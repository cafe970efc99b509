"""Phrases that name a holiday, and the day on which a holiday is in a year: Christmas Eve, last Easter, Labor Day."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from glossator.language.time.calendar_words import HOLIDAYS
from glossator.language.time.days import FROM, YEAR
from glossator.language.time.phrase import Phrase, first_match, pattern, plain

TRIGGERS = frozenset(name.split(" ")[0].lower() for name in HOLIDAYS)
"""The first words of holidays."""

_NAMES = "|".join(re.escape(name).replace(r"\ ", " ").replace("'", "['’]") for name in sorted(HOLIDAYS, key=len)[::-1])
_HOLIDAY = pattern(rf"(?:(?P<which>(?i:last|next|this)) )?(?P<holiday>{_NAMES})\b(?:,? (?P<year>{YEAR}))?")
_NO_DAY_BEFORE = re.compile(r"\b(?:Father|[Mm]erry|[Hh]appy|White) \Z")
_NO_DAY_BEHIND = re.compile(
    r" ?[A-Z-]| (?:trees?|cards?|carols?|songs?|lights?|decorations?|presents?|gifts?|puddings?|cakes?|eggs?"
    r"|bunn(?:y|ies)|lil(?:y|ies)|jumpers?|sweaters?|stockings?|dinners?|music|spirit|classics?|hits?|massacres?|parades?)\b"
)


def holidays(text: str, begins: Sequence[int], place: int, high: int) -> Iterator[Phrase]:
    """The phrase around the name of a holiday."""
    match = first_match(_HOLIDAY, text, begins, place, high)
    if match is None or not text[match.start("holiday")].isupper():
        return
    start, end = match.span()
    if _NO_DAY_BEFORE.search(text, max(0, start - 8), start) or _NO_DAY_BEHIND.match(text, end, high):
        return
    name = " ".join(match["holiday"].split()).replace("’", "'")
    if match["year"]:
        yield Phrase(start=start, end=end, kind="DATE", value=f"{match['year']}-{day_in(int(match['year']), name)}")
    else:
        anchor, step = FROM[plain(match["which"])]
        yield Phrase(start=start, end=end, kind="DATE", value=name, anchor=anchor, unit="holiday", step=step)


def day_in(year: int, holiday: str) -> str:
    """The month and the day of a holiday in a year: ``12-25``."""
    rule = HOLIDAYS[holiday]
    if rule.startswith("Easter"):
        return f"{easter(year) + timedelta(days=int(rule[6:])):%m-%d}"
    if "*" not in rule:
        return rule
    month, number, weekday = int(rule[:2]), int(rule[3]), int(rule[5])
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (number - 1))
    return f"{day if day.month == month else day - timedelta(days=7):%m-%d}"


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar, by Butcher's rule."""
    century, rest = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (year % 19 + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)
