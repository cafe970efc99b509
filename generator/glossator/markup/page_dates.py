"""The date of a web page, only as far as the page states it."""

import re
from collections.abc import Iterable

from glossator.dates import MONTHS, is_valid

_NAMES = "|".join(name[:3] for name in MONTHS)
_WRITTEN = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[-. ]{{1,2}}(?P<month>{_NAMES})[a-z]*[-., ]{{1,2}}"
    r"(?P<year>\d{4})(?!\d)"
    rf"|\b(?P<month_first>{_NAMES})[a-z]*\.? (?P<day_second>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year_last>\d{{4}})(?!\d)",
    re.IGNORECASE,
)


def stated(found: str, page: str) -> str:
    """The date that was found, as far as the page states it: a day, a month or a year (EDTF)."""
    parts = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", found)
    if not parts or not is_valid(found):
        return ""
    year, month, day = parts[1], int(parts[2]), int(parts[3])
    name = MONTHS[month - 1][:3]
    months, days = f"0?{month}(?!\\d)", f"0?{day}(?!\\d)"
    forms = (
        rf"{year}(?P<mark>[-/.]){months}(?P=mark){days}",
        rf"(?<!\d){year}{month:02}{day:02}",
        rf"(?<!\d){days}(?:st|nd|rd|th)?[-. ]{{1,2}}{name}[a-z]*[-., ]{{1,2}}{year}",
        rf"\b{name}[a-z]*\.? {days}(?:st|nd|rd|th)?,? {year}",
    )
    if any(re.search(form, page, re.IGNORECASE) for form in forms):
        return found
    if re.search(rf"{year}[-/.]{months}|\b{name}[a-z]*\.?,? {year}", page, re.IGNORECASE):
        return found[:7]
    return year if year in page else ""


def only_one(times: Iterable[str]) -> str:
    """The day that the page's marks of time say with the name of its month, when all say the same."""
    days = {_day(match) for words in times for match in _WRITTEN.finditer(" ".join(words.split()))}
    day = days.pop() if len(days) == 1 else ""
    return day if is_valid(day) else ""


def _day(match: re.Match[str]) -> str:
    month = (match["month"] or match["month_first"])[:3].title()
    number = [name[:3] for name in MONTHS].index(month) + 1
    year, day = match["year"] or match["year_last"], match["day"] or match["day_second"]
    return f"{year}-{number:02}-{int(day):02}"
