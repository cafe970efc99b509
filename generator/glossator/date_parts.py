"""Takes dates apart for programs that want a year, a month and a day, each only if it is known."""

import re
from dataclasses import dataclass

from glossator import dates

_SIDE = re.compile(r"(?P<year>-?[0-9X]{4})(?:-(?P<month>[0-9]{2}))?(?:-(?P<day>[0-9]{2}))?(?P<doubt>[~?%]?)")


@dataclass(frozen=True, slots=True, kw_only=True)
class DatePart:
    """A date, or one end of a stretch."""

    first_year: int
    """The year, or the first of a decade or century; it is astronomical, so 0 is 1 BC."""
    last_year: int
    """The year, or the last of a decade or century."""
    month: int = 0
    """The month from 1 to 12; 0 where nobody knows it."""
    day: int = 0
    """The day of the month; 0 where nobody knows it."""
    season: int = 0
    """Spring, summer, autumn or winter as 1 to 4; 0 where the date names none."""
    doubtful: bool = False
    """Whether the date is only about right, or not sure."""

    @property
    def is_plain(self) -> bool:
        """Whether it is a year after Christ, with a month and a day or without: what every program understands."""
        return 0 < self.first_year == self.last_year and not self.season


def date_parts(value: str) -> tuple[DatePart, ...]:
    """A valid date in EDTF taken apart: one part, or the two ends of a stretch that does not end where it begins."""
    return tuple(_part(side) for side in dict.fromkeys(value.split("/")))


def _part(side: str) -> DatePart:
    match = _SIDE.fullmatch(side)
    if match is None:
        raise ValueError(side)
    month = match["month"] or "0"
    is_season = month in dates.SEASONS
    return DatePart(
        first_year=dates.first_day(match["year"])[0],
        last_year=dates.last_day(match["year"])[0],
        month=0 if is_season else int(month),
        day=int(match["day"] or 0),
        season=list(dates.SEASONS).index(month) + 1 if is_season else 0,
        doubtful=bool(match["doubt"]),
    )
