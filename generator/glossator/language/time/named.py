"""What a name says that lacks its year: Tuesday, the 12th, March, last summer, the third quarter, Christmas."""

import re
from collections.abc import Callable
from dataclasses import replace

from glossator.language.time import holidays, moments
from glossator.language.time.bases import Place, base_of, can_be, direction_of
from glossator.language.time.calendar_words import WEEKDAYS
from glossator.language.time.moments import Moment
from glossator.language.time.phrases import Phrase
from glossator.language.time.story import Reading, Story, last_told, next_told
from glossator.language.time.tense import just_told

LATELY = 31
"""A day without a year, in a sentence without a tense, is one of the past so many days, else one to come; a guess."""

LATEST_REPORT = 6
"""A quarter that ended more months ago is one of a company's own year, which is this one; a guess."""

_MONTHS_BEHIND_FIRST = {"season": 2, "Q": 2, "H": 5}
_WEEKDAY_BEFORE = re.compile(rf"\b(?P<weekday>{'|'.join(WEEKDAYS)})(?:,? (?:and|or|to|through) |\s?[–-]\s?)\Z")
_ANY_YEAR = 2000
_WEEKEND = {6, 7}
_YEARS_END, _YEARS_BEGINNING = {11, 12}, {1, 2}


def _weekday(story: Story, place: Place, phrase: Phrase) -> Reading:
    unknown = Reading(value=f"XXXX-WXX-{phrase.value}", shown=False)
    weekday = int(phrase.value)
    if phrase.anchor == "text":
        base, reckoned, shown = base_of(story, place, replace(phrase, unit="D"))
        value = moments.weekday_near(base, weekday, phrase.step or -1, today_counts=phrase.step == 0) if base else ""
        return Reading(value=value, reckoned=reckoned, shown=shown) if value else unknown
    day_told = next((told for told in story.told if told.when.day and not told.reckoned), None)
    if story.written is None or (story.history and day_told):
        return unknown
    step = phrase.step
    if step is None:
        known = _known_weekday(story, place, phrase)
        if known:
            return Reading(value=known, reckoned=True)
        planned = place.text.endswith(" for ", place.sentence.span.start, phrase.start)
        step = 1 if planned else direction_of(place, phrase) or -1
    value = moments.weekday_near(story.written, weekday, step, today_counts=phrase.step is None)
    return Reading(value=value, reckoned=True) if value else unknown


def _known_weekday(story: Story, place: Place, phrase: Phrase) -> str:
    """The weekday that follows another one, as in "Saturday and Sunday", or that the news told of as one to come."""
    span, weekday = place.sentence.span, int(phrase.value)
    last = story.told[-1].when if story.told else None
    pair = _WEEKDAY_BEFORE.search(place.text, max(span.start, phrase.start - 24), phrase.start)
    if pair and last and last.day and last.known_day.isoweekday() == WEEKDAYS[pair["weekday"]]:
        return moments.weekday_near(last, weekday, 1, today_counts=False)
    is_past = place.text[phrase.start].isupper() and just_told(place.text, span.start, phrase.start) < 0
    return "" if is_past else next_told(story, weekday)


def _weekend(story: Story, place: Place, phrase: Phrase) -> Reading:
    unknown = Reading(value="XXXX-WXX-WE", shown=False)
    if story.written is None or not story.written.day or story.history:
        return unknown
    step = 0 if direction_of(place, phrase) > 0 or story.written.known_day.isoweekday() in _WEEKEND else -1
    return Reading(value=moments.moved(story.written, "WE", step), reckoned=True)


def _of_year(story: Story, place: Place, phrase: Phrase) -> Reading:
    """A month or part of last year, this year or that year."""
    base, reckoned, shown = base_of(story, place, replace(phrase, unit="Y"))
    year = base.year + (phrase.step or 0) if base else 0
    return _dated(phrase, year, reckoned=reckoned, shown=shown)


def _day_of_month(story: Story, place: Place, phrase: Phrase) -> Reading:
    """A day of the month told last, or in news of the last or the next month that has it to come or behind it."""
    base, reckoned, _ = base_of(story, place, replace(phrase, unit="M"))
    if base is None and story.written and story.written.day and not story.history:
        way, ahead = direction_of(place, phrase) or -1, int(phrase.value) > story.written.day
        month = moments.moved(story.written, "M", way if ahead == (way < 0) else 0)
        base, reckoned = moments.moment(month), True
    value = f"{base.year:04}-{base.month:02}-{phrase.value}" if base else ""
    return Reading(value=value if moments.is_day(value) else f"XXXX-XX-{phrase.value}", reckoned=reckoned, shown=False)


def _holiday(story: Story, place: Place, phrase: Phrase) -> Reading:
    """The day of a holiday, which is not the same in every year."""
    base = story.written or (story.told[-1].when if story.told else None)
    name = holidays.day_in(base.year if base else _ANY_YEAR, phrase.value)
    reading = _named(story, place, replace(phrase, unit="month", value=name))
    if not reading.value[:4].isdecimal():
        return replace(reading, value="XXXX-XX-XX" if _is_movable(phrase.value) else reading.value)
    year = reading.value[:4]
    return replace(reading, value=f"{year}-{holidays.day_in(int(year), phrase.value)}")


def _is_movable(holiday: str) -> bool:
    return holidays.day_in(_ANY_YEAR, holiday) != holidays.day_in(_ANY_YEAR + 1, holiday)


def _named(story: Story, place: Place, phrase: Phrase) -> Reading:
    """A month, season or part of a year that does not say of which year."""
    told = last_told(story, "Y")
    nearby = told is not None and told.sure and place.sentence.number - told.sentence <= 1
    month, day = _months_of(phrase)
    if phrase.anchor == "text" or (story.history and phrase.anchor == "tense"):
        if told is None:
            return _dated(phrase, 0)
        if phrase.anchor == "text" and phrase.step:
            year = moments.year_near(told.when, month, day, phrase.step, now_counts=False)
        else:
            turned = phrase.anchor == "tense" and told.when.month in _YEARS_END and month in _YEARS_BEGINNING
            year = told.when.year + (1 if turned else 0)
        return _dated(phrase, year, reckoned=told.reckoned, shown=nearby and told.sure)
    if story.written is None:
        return _dated(phrase, 0)
    in_this_sentence = told and told.sentence == place.sentence.number and not told.reckoned and phrase.step is None
    if told and in_this_sentence and abs(told.when.year - story.written.year) > 1 and direction_of(place, phrase) < 0:
        return _dated(phrase, told.when.year, shown=False)
    return _dated(phrase, _year_from_now(story.written, place, phrase, month, day), reckoned=True)


def _months_of(phrase: Phrase) -> tuple[int, int]:
    """The month in which a named part of a year begins, and the day."""
    if phrase.unit == "month":
        return int(phrase.value[:2]), int(phrase.value[3:] or 0)
    if phrase.unit == "season":
        return moments.SEASON_MONTHS[phrase.value], 0
    length = _MONTHS_BEHIND_FIRST[phrase.value[0]] + 1
    return (int(phrase.value[1]) - 1) * length + 1, 0


def _year_from_now(written: Moment, place: Place, phrase: Phrase, month: int, day: int) -> int:
    """The year of a month, season or part of a year, told from the article's own date; 0 where nobody can say."""
    if not written.month:
        return written.year if phrase.step == 0 else 0
    day = day if written.day else 0
    last_month = month + _MONTHS_BEHIND_FIRST.get(phrase.value[0] if phrase.unit == "part" else phrase.unit, 0)
    if phrase.step is not None:
        return moments.year_near(written, last_month, day, phrase.step, now_counts=False)
    way = direction_of(place, phrase)
    if phrase.unit != "month":
        year = moments.year_near(written, last_month if way > 0 else month, 0, way or -1, now_counts=True)
        is_quarter = phrase.unit == "part" and phrase.value[0] == "Q"
        late = is_quarter and year < written.year and 12 + written.month - last_month > LATEST_REPORT
        return written.year if late else year
    if day and not way:
        lately = moments.days_between(written, month, day)
        way = -1 if lately is None or lately <= LATELY else 1
    if not way:
        return moments.nearest_year(written, month)
    return moments.year_near(written, month, day, way, now_counts=True)


def _dated(phrase: Phrase, year: int, *, reckoned: bool = False, shown: bool = True) -> Reading:
    value = f"{year:04}-{phrase.value}"
    if not year or not can_be(value):
        return Reading(value=f"XXXX-{phrase.value}", shown=False)
    return Reading(value=value, reckoned=reckoned, shown=shown)


BY_UNIT: dict[str, Callable[[Story, Place, Phrase], Reading]] = {
    "weekday": _weekday,
    "weekend": _weekend,
    "day of month": _day_of_month,
    "holiday": _holiday,
    **dict.fromkeys(("month", "season", "part"), _named),
    **dict.fromkeys(("month of year", "part of year"), _of_year),
}
"""Who reckons a phrase that lacks its year, by what it names."""
