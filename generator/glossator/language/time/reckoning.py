"""What a phrase of time says: its value, reckoned from the article's own date or from a date told before."""

import re
from collections.abc import Sequence
from dataclasses import replace

from glossator.language.time import moments
from glossator.language.time.bases import Place, base_of, can_be
from glossator.language.time.named import BY_UNIT
from glossator.language.time.phrases import Phrase
from glossator.language.time.story import Reading, Story, Told, compared_with, last_quarter

_DAY_BESIDE = re.compile(r",?\s(?:on |at |around |about |by )?(?:the )?")
_ENDED = re.compile(r" (?:that |which )?end(?:ed|s|ing) (?:on )?")
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


def reading_of(story: Story, place: Place, phrases: Sequence[Phrase], index: int) -> Reading | None:
    """What a phrase says; nothing where it names a day that never was."""
    phrase = phrases[index]
    if not phrase.anchor:
        return Reading(value=phrase.value + phrase.clock) if can_be(phrase.value) else None
    if phrase.unit == "month" and "-" in phrase.value and not moments.is_day(f"2000-{phrase.value}"):
        return None
    reading = _reckoned(story, place, phrases, index)
    if phrase.clock:
        return replace(reading, value=_with_clock(reading.value, phrase.clock))
    return reading


def _with_clock(value: str, clock: str) -> str:
    return f"{value}{clock}" if not _REFERENCE.fullmatch(value) else f"XXXX-XX-XX{clock}"


def _reckoned(story: Story, place: Place, phrases: Sequence[Phrase], index: int) -> Reading:
    """What a phrase says that leaves something open, by what it leaves open."""
    phrase = phrases[index]
    of_that_year = _year_before(place.text, phrases, index, story)
    if of_that_year and phrase.unit in {"month", "season", "part"}:
        return Reading(value=f"{of_that_year.when.year}-{phrase.value}", reckoned=of_that_year.reckoned)
    if phrase.unit in BY_UNIT:
        return BY_UNIT[phrase.unit](story, place, phrase)
    if phrase.unit == "Q" and phrase.step == 0 and phrase.anchor == "near":
        quarter = _quarter(story, place, phrases, index)
        if quarter:
            return quarter
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


def _quarter(story: Story, place: Place, phrases: Sequence[Phrase], index: int) -> Reading | None:
    """The quarter that ended on a day told right behind it, or else the one that the text named last."""
    if index + 1 < len(phrases):
        following = phrases[index + 1]
        if _ENDED.fullmatch(place.text, phrases[index].end, following.start):
            reading = reading_of(story, place, phrases, index + 1)
            end = moments.moment(reading.value) if reading else None
            value = moments.moved(end, "Q", 0) if end else ""
            if value:
                return Reading(value=value, reckoned=True, shown=False)
    told = last_quarter(story)
    return Reading(value=told.value, reckoned=told.reckoned, shown=False) if told else None


def _moved(story: Story, place: Place, phrase: Phrase) -> Reading:
    """So many units before or after something: last year, three days ago, two days later, the end of the year."""
    if phrase.anchor in {"ago", "earlier"}:
        by_quarter = last_quarter(story) if phrase.unit == "Q" else None
        compared = by_quarter or (compared_with(story, place.sentence.number) if not story.history else None)
        if compared:
            value = f"{compared.when.year - 1}{compared.value[4:]}"
            return Reading(value=value, reckoned=compared.reckoned, shown=False)
        return _moved(story, place, replace(phrase, anchor="now" if phrase.anchor == "ago" else "text"))
    base, reckoned, shown = base_of(story, place, phrase)
    unit = phrase.unit
    if base is None and phrase.anchor == "now" and unit == "D" and not phrase.clock and phrase.step == 0:
        return Reading(value="PRESENT_REF")
    value = moments.moved(base, unit, phrase.step) if base and phrase.step is not None else ""
    if not value and base and moments.is_known(base, unit) and (phrase.step or 0) < 0 and phrase.anchor == "now":
        return Reading(value="PAST_REF")
    if not value:
        return Reading(value=_UNKNOWN.get(unit, "XXXX-XX-XXTXX" if unit[0] == "T" else "XXXX"), shown=False)
    return Reading(value=value, reckoned=reckoned, shown=shown and phrase.anchor != "near")
