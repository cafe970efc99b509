"""The words of the calendar and the clock: units of time, months, weekdays, seasons, parts of a day, holidays."""

from glossator import dates


def _numbered(words: str, start: int = 1) -> dict[str, int]:
    return {word: number for number, word in enumerate(words.split(" "), start)}


MONTHS = {
    **{month: number for number, month in enumerate(dates.MONTHS, 1)},
    **{month[:3]: number for number, month in enumerate(dates.MONTHS, 1)},
    "Sept": 9,
}
"""The number of a month by its name or abbreviation, which begin with a capital letter."""

WEEKDAYS = _numbered("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
"""The number of a weekday in ISO 8601."""

SHORT_WEEKDAYS = {
    "Mon": 1,
    "Tue": 2,
    "Tues": 2,
    "Wed": 3,
    "Thu": 4,
    "Thur": 4,
    "Thurs": 4,
    "Fri": 5,
    "Sat": 6,
    "Sun": 7,
}
"""Abbreviations of weekdays, most of which are also words or names."""

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
"""TIMEX3's mark of a season."""

PARTS_OF_DAY = {
    "morning": "TMO",
    "afternoon": "TAF",
    "evening": "TEV",
    "night": "TNI",
    "midnight": "T24:00",
    "noon": "T12:00",
    "midday": "T12:00",
}
"""TIMEX3's mark of a part of the day, or the time of the clock."""

UNITS = {
    "second": "TS",
    "minute": "TM",
    "hour": "TH",
    "day": "D",
    "night": "NI",
    "week": "W",
    "weekend": "WE",
    "fortnight": "W",
    "month": "M",
    "quarter": "Q",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
    "millennium": "ML",
}
"""The mark of a unit in a duration; those of the clock stand behind a ``T``."""

PLURALS = {f"{unit}s": unit for unit in UNITS} | {"centuries": "century", "millennia": "millennium"}
"""The unit of a plural."""

ORDINALS = _numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth"
    " twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
)
"""The ordinals that a day of a month or a century may have."""

DECADES = _numbered("twenties thirties forties fifties sixties seventies eighties nineties", 2)
"""The tens of the decades that have a name."""

FREQUENCIES = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "quarterly": "P1Q",
    "annual": "P1Y",
    "annually": "P1Y",
    "yearly": "P1Y",
    "biweekly": "P2W",
    "biannual": "P6M",
    "semiannual": "P6M",
    "biennial": "P2Y",
}
"""How often something is that one word says to come again and again."""

HOLIDAYS = {
    "Christmas": "12-25",
    "Christmas Day": "12-25",
    "Christmas Eve": "12-24",
    "Boxing Day": "12-26",
    "New Year's Day": "01-01",
    "New Year's Eve": "12-31",
    "Halloween": "10-31",
    "Valentine's Day": "02-14",
    "St. Patrick's Day": "03-17",
    "Independence Day": "07-04",
    "Bastille Day": "07-14",
    "Veterans Day": "11-11",
    "Armistice Day": "11-11",
    "Thanksgiving": "11-4*4",
    "Thanksgiving Day": "11-4*4",
    "Labor Day": "09-1*1",
    "Columbus Day": "10-2*1",
    "Memorial Day": "05-5*1",
    "Martin Luther King Jr. Day": "01-3*1",
    "Martin Luther King Day": "01-3*1",
    "Presidents' Day": "02-3*1",
    "Easter": "Easter+0",
    "Easter Sunday": "Easter+0",
    "Easter Monday": "Easter+1",
    "Good Friday": "Easter-2",
}
"""When a holiday is: month and day, month and which weekday of it (``4*4`` is the fourth Thursday, the fifth Monday may
be the last), or so many days from Easter."""
