"""What a phrase of time says: its value, reckoned from the article's own date or from a date told before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from glossator.language.time import moments
from glossator.language.time.moments import Moment
from glossator.language.time.phrases import Phrase
from glossator.language.time.story import Reading, Story, Told, last_told
from glossator.language.time.tense import direction
from glossator.model import Sentence

LATELY = 31
"""A day without a year, in a sentence without a tense, is one of the past so many days, else one to come; a guess."""

_DAY_BESIDE = re.compile(r",?\s(?:on |at |around |about |by )?(?:the )?")
_MONTHS_BEHIND_FIRST = {"season": 2, "Q": 2, "H": 5}
_WEEKEND = {6, 7}
_YEARS_END, _YEARS_BEGINNING = {11, 12}, {1, 2}
_UNKNOWN = {
    "D": "XXXX-XX-XX",
    "W": "XXXX-WXX",
    "WE": "XXXX-WXX-WE",
    "M": "XXXX-XX",
    "Q": "XXXX-QX",
    "Y": "XXXX",
    "DE": "XXX",
    "CE": "XX",
    "NI": "XXXX-XX-XXTNI",
}
_REFERENCE = re.compile("[A-Z]+_REF")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a phrase stands."""

    text: str
    """The article's text."""
    sentence: Sentence
    """The sentence it stands in."""


def reading_of(story: Story, place: Place, phrases: Sequence[Phrase], index: int) -> Reading | None:
    """What a phrase says; nothing where it names a day that never was."""
    phrase = phrases[index]
    if not phrase.anchor:
        return Reading(value=phrase.value + phrase.clock) if _can_be(phrase.value) else None
    if phrase.unit == "month" and "-" in phrase.value and not moments.is_day(f"2000-{phrase.value}"):
        return None
    reading = _reckoned(story, place, phrases, index)
    if phrase.clock:
        return replace(reading, value=_with_clock(reading.value, phrase.clock))
    return reading


def _can_be(value: str) -> bool:
    """Whether a value is no day or month that never was."""
    return not re.fullmatch(r"[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?", value) or bool(moments.edtf_of(value))


def _with_clock(value: str, clock: str) -> str:
    return f"{value}{clock}" if not _REFERENCE.fullmatch(value) else f"XXXX-XX-XX{clock}"


def _reckoned(story: Story, place: Place, phrases: Sequence[Phrase], index: int) -> Reading:  # noqa: PLR0911 (a list)
    """What a phrase says that leaves something open, by what it leaves open."""
    phrase = phrases[index]
    of_that_year = _year_before(place.text, phrases, index, story)
    if of_that_year and phrase.unit in {"month", "season", "part"}:
        return Reading(value=f"{of_that_year.when.year}-{phrase.value}", reckoned=of_that_year.reckoned)
    if phrase.unit == "weekday":
        return _weekday(story, place, phrase)
    if phrase.unit in {"month", "season", "part"}:
        return _named(story, place, phrase)
    if phrase.unit in {"month of year", "part of year"}:
        return _of_year(story, place, phrase)
    if phrase.unit == "WE" and phrase.anchor == "tense":
        return _weekend(story, place, phrase)
    if phrase.clock and phrase.anchor == "near":
        ahead = _day_ahead(story, place, phrases, index)
        if ahead:
            return ahead
    return _moved(story, place, phrase)


def _year_before(text: str, phrases: Sequence[Phrase], index: int, story: Story) -> Told | None:
    """The year told right before, as in "last year's third quarter"."""
    if index == 0 or not story.told:
        return None
    before, phrase = phrases[index - 1], phrases[index]
    is_possessive = text[before.end : phrase.start] in {"'s ", "’s "}
    return story.told[-1] if is_possessive and before.unit in {"Y", ""} and before.kind == "DATE" else None


def _day_ahead(story: Story, place: Place, phrases: Sequence[Phrase], index: int) -> Reading | None:
    """The day right behind a time, as in "3 p.m. on Monday", or right before it, as in "Monday at 3 p.m."."""
    for other in (index + 1, index - 1):
        if not 0 <= other < len(phrases) or phrases[other].kind != "DATE":
            continue
        first, second = sorted((phrases[index], phrases[other]), key=lambda each: each.start)
        between = place.text[first.end : second.start]
        if _DAY_BESIDE.fullmatch(between):
            reading = reading_of(story, place, phrases, other)
            if reading and (moments.is_day(reading.value) or reading.value.startswith("XXXX-")):
                return reading
    return None


def _moved(story: Story, place: Place, phrase: Phrase) -> Reading:
    """So many units before or after something: last year, three days ago, two days later, the end of the year."""
    base, reckoned, shown = _base(story, place, phrase)
    unit = phrase.unit
    if base is None and phrase.anchor == "now" and unit == "D" and not phrase.clock and phrase.step == 0:
        return Reading(value="PRESENT_REF")
    value = moments.moved(base, unit, phrase.step) if base and phrase.step is not None else ""
    if not value and base and moments.is_known(base, unit) and (phrase.step or 0) < 0 and phrase.anchor == "now":
        return Reading(value="PAST_REF")
    if not value:
        return Reading(value=_UNKNOWN.get(unit, "XXXX-XX-XXTXX" if unit[0] == "T" else "XXXX"), shown=False)
    return Reading(value=value, reckoned=reckoned, shown=shown and phrase.anchor != "near")


def _base(story: Story, place: Place, phrase: Phrase) -> tuple[Moment | None, bool, bool]:
    """What to reckon from, whether that is the article's own date or hangs on it, and whether that is sure."""
    told = last_told(story, phrase.unit)
    nearby = told is not None and place.sentence.number - told.sentence <= 1
    if phrase.anchor == "text" or (phrase.anchor == "near" and (story.history or phrase.clock or phrase.unit == "Q")):
        if told and (nearby or story.history):
            return told.when, told.reckoned, nearby and told.sure
        if phrase.anchor == "text" and not (phrase.unit == "Y" and (phrase.step or 0) < 0 and not story.history):
            return (told.when, told.reckoned, False) if told else (None, False, False)
        if story.history:
            return None, False, False
        return story.written, True, phrase.anchor != "text"
    return story.written, True, True


def _direction(place: Place, phrase: Phrase) -> int:
    span = place.sentence.span
    return direction(place.text, span.start, phrase.start, phrase.end, span.end)


def _weekday(story: Story, place: Place, phrase: Phrase) -> Reading:
    unknown = Reading(value=f"XXXX-WXX-{phrase.value}", shown=False)
    weekday = int(phrase.value)
    if phrase.anchor == "text":
        base, reckoned, shown = _base(story, place, replace(phrase, unit="D"))
        value = moments.weekday_near(base, weekday, phrase.step or -1, today_counts=phrase.step == 0) if base else ""
        return Reading(value=value, reckoned=reckoned, shown=shown) if value else unknown
    if story.written is None or story.history:
        return unknown
    step = phrase.step
    if step is None:
        planned = place.text.endswith(" for ", place.sentence.span.start, phrase.start)
        step = 1 if planned else _direction(place, phrase) or -1
    value = moments.weekday_near(story.written, weekday, step, today_counts=phrase.step is None)
    return Reading(value=value, reckoned=True) if value else unknown


def _weekend(story: Story, place: Place, phrase: Phrase) -> Reading:
    unknown = Reading(value=_UNKNOWN["WE"], shown=False)
    if story.written is None or not story.written.day or story.history:
        return unknown
    step = 0 if _direction(place, phrase) > 0 or story.written.known_day.isoweekday() in _WEEKEND else -1
    return Reading(value=moments.moved(story.written, "WE", step), reckoned=True)


def _of_year(story: Story, place: Place, phrase: Phrase) -> Reading:
    """A month or part of last year, this year or that year."""
    base, reckoned, shown = _base(story, place, replace(phrase, unit="Y"))
    year = base.year + (phrase.step or 0) if base else 0
    return _dated(phrase, year, reckoned=reckoned, shown=shown)


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
    if told and in_this_sentence and abs(told.when.year - story.written.year) > 1 and _direction(place, phrase) < 0:
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
    way = _direction(place, phrase)
    if phrase.unit != "month":
        return moments.year_near(written, last_month if way > 0 else month, 0, way or -1, now_counts=True)
    if day and not way:
        lately = moments.days_between(written, month, day)
        way = -1 if lately is None or lately <= LATELY else 1
    if not way:
        return moments.nearest_year(written, month)
    return moments.year_near(written, month, day, way, now_counts=True)


def _dated(phrase: Phrase, year: int, *, reckoned: bool = False, shown: bool = True) -> Reading:
    value = f"{year:04}-{phrase.value}"
    if not year or not _can_be(value):
        return Reading(value=f"XXXX-{phrase.value}", shown=False)
    return Reading(value=value, reckoned=reckoned, shown=shown)
