"""What a phrase of time is reckoned from: the article's own day or a date told before, and whether back or ahead."""

import re
from dataclasses import dataclass

from glossator.language.time import moments
from glossator.language.time.moments import Moment
from glossator.language.time.phrases import Phrase
from glossator.language.time.story import Story, last_told
from glossator.language.time.tense import Direction, direction
from glossator.model import Sentence

_MONTH_OR_DAY = re.compile("[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a phrase stands."""

    text: str
    """The article's text."""
    sentence: Sentence
    """The sentence it stands in."""


def base_of(story: Story, place: Place, phrase: Phrase) -> tuple[Moment | None, bool, bool]:
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


def direction_of(place: Place, phrase: Phrase) -> Direction:
    """Where the sentence around a phrase looks: back (-1), ahead (1), or nowhere (0)."""
    span = place.sentence.span
    return direction(place.text, span.start, phrase.start, phrase.end, span.end)


def can_be(value: str) -> bool:
    """Whether a value is no day or month that never was."""
    return not _MONTH_OR_DAY.fullmatch(value) or bool(moments.edtf_of(value))
