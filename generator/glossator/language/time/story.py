"""What a text told of time so far, and from which date the next words of time are to be reckoned."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from glossator.language.time import moments
from glossator.language.time.moments import Moment
from glossator.language.time.phrases import Phrase

FAR_YEARS = 2
"""A year farther from the article's own than this is history."""
LEAST_FAR_YEARS = 4
"""So many far years, and more of them than of words such as "today" or "Monday", make an article a history; a guess."""

_YEAR = re.compile("[12][0-9]{3}")
_PART = re.compile("(?P<year>[0-9]{4})-(?:Q(?P<quarter>[1-4]))?")
_NAMED_PART = re.compile("[0-9]{4}-(?:Q[1-4]|W[0-9]{2}|[01][0-9])")
NEAR_SENTENCES = 2
"""A comparison with a year ago is one with a quarter that was named at most so many sentences before; a guess."""
MOST_TOLD = 16
"""The most dates told before that are kept in mind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A date that the text told."""

    when: Moment
    """The date."""
    reckoned: bool
    """Whether it was reckoned from the article's own date."""
    sentence: int
    """The number of the sentence that told it."""
    sure: bool
    """Whether it is surely a date."""
    value: str = ""
    """TIMEX3's value, where it names a quarter, a month or a week."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What there is to reckon from."""

    written: Moment | None
    """The article's own date."""
    history: bool
    """Whether the article tells of times long before its own, so that its dates hang on one another."""
    told: tuple[Told, ...]
    """The dates told so far that matter, the latest last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a phrase says."""

    value: str
    """TIMEX3's value."""
    reckoned: bool = False
    """Whether it was reckoned from the article's own date."""
    shown: bool = True
    """Whether it is sure enough for a timeline."""


def is_history(phrases: Sequence[Phrase], written: Moment | None) -> bool:
    """Whether the article tells a history, so that "in August" means that of the year told last."""
    if written is None:
        return True
    years = [int(each.value[:4]) for each in phrases if not each.anchor and _YEAR.match(each.value)]
    far = sum(abs(year - written.year) > FAR_YEARS for year in years)
    near = sum(each.anchor == "now" or each.unit == "weekday" for each in phrases) + len(years) - far
    return far >= LEAST_FAR_YEARS and far > near


def with_told(story: Story, phrase: Phrase, reading: Reading, sentence: int) -> Story:
    """The story with one more date told, if this phrase tells one."""
    when = moments.moment(reading.value[:10]) if phrase.kind in {"DATE", "TIME"} else None
    if when is None and (match := _PART.match(reading.value)):
        when = Moment(int(match["year"]), int(match["quarter"]) * 3 - 2 if match["quarter"] else 0)
    if when is None or (phrase.anchor in {"ago", "earlier"} and not story.history):
        return story
    told = Told(
        when=when,
        reckoned=reading.reckoned,
        sentence=sentence,
        sure=phrase.shown and reading.shown,
        value=reading.value if _NAMED_PART.fullmatch(reading.value) else "",
    )
    return Story(written=story.written, history=story.history, told=(*story.told[1 - MOST_TOLD :], told))


def last_told(story: Story, unit: str) -> Told | None:
    """The date told last that is known well enough to count such units from, if nothing told since contradicts it."""
    since: list[Moment] = []
    for told in reversed(story.told):
        if unit == "W" and (day := moments.moment(moments.first_day(told.value))):
            return replace(told, when=day)
        if moments.is_known(told.when, unit):
            fits = all(when.year == told.when.year and when.month in {0, told.when.month} for when in since)
            return told if fits else None
        since.append(told.when)
    return None


def compared_with(story: Story, sentence: int) -> Told | None:
    """The quarter told not long before a sentence, or the month told in it, which it compares with a year ago."""
    for told in reversed(story.told):
        distance = sentence - told.sentence
        if told.value and "W" not in told.value and distance <= (NEAR_SENTENCES if "Q" in told.value else 0):
            return told
    return None


def last_quarter(story: Story) -> Told | None:
    """The quarter that the text named last."""
    return next((told for told in reversed(story.told) if "Q" in told.value), None)


def next_told(story: Story, weekday: int) -> str:
    """The day to come that the news already told of by this weekday: whoever says "Saturday" again means the same."""
    if story.written is None or not story.written.day:
        return ""
    today = story.written.known_day
    days = (told.when.known_day for told in reversed(story.told) if told.reckoned and told.when.day)
    return next((f"{day}" for day in days if day > today and day.isoweekday() == weekday), "")
