"""Words that say when, how long, how often or how old, found in a text before anybody reckons a date from them."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from glossator.language.time import clock, days, holidays, lengths, parts_of_years, units, words, years
from glossator.language.time.phrase import Phrase, starts
from glossator.language.words.vocabulary import vocabulary

__all__ = ["Phrase", "find"]

Finder = Callable[[str, Sequence[int], int, int], Iterable[Phrase]]

_FINDERS: tuple[tuple[frozenset[str], Finder], ...] = (
    (clock.TRIGGERS, clock.parts_of_day),
    (days.WEEKDAY_TRIGGERS, days.weekdays),
    (days.MONTH_TRIGGERS, days.months),
    (holidays.TRIGGERS, holidays.holidays),
    (parts_of_years.TRIGGERS, parts_of_years.parts),
    (units.TRIGGERS, units.phrases),
    (frozenset({"aged", "age", "ages"}), lengths.aged),
)
_BY_WORD: dict[str, tuple[Finder, ...]] = {}
for _triggers, _finder in _FINDERS:
    for _word in _triggers:
        _BY_WORD[_word] = (*_BY_WORD.get(_word, ()), _finder)
_FIGURES = re.compile("[0-9]++")
_LONGEST_AFTER_FIGURES = 6
_FIGURES_OF_A_YEAR = 4
_TENS = re.compile("[0-9]0")
MOST_TELLING = 200
"""The most figures and words of time in a sentence that are looked at; no sentence that somebody wrote has as many."""


def find(text: str, stretches: Sequence[tuple[int, int]]) -> Iterator[Phrase]:
    """The phrases of time in these stretches of a text, in order; none overlaps another."""
    telling = sorted((*_telling_words(text), *_telling_figures(text)))
    position, number, count = 0, 0, 0
    for place, word in telling:
        while number < len(stretches) and stretches[number][1] <= place:
            number, count = number + 1, 0
        if number == len(stretches):
            return
        low, high = stretches[number]
        count, free = count + 1, max(low, position)
        if place >= free and count <= MOST_TELLING:
            for phrase in _around(text, (low, high), free, place, word):
                yield phrase
                position = phrase.end


def _telling_words(text: str) -> Iterator[tuple[int, str]]:
    known = vocabulary(text)
    for word in known.keys() & _TELLING:
        for place in known[word]:
            yield place, word


def _telling_figures(text: str) -> Iterator[tuple[int, str]]:
    return (
        (match.start(), match[0])
        for match in _FIGURES.finditer(text)
        if match.end() - match.start() <= _FIGURES_OF_A_YEAR
    )


def _around(text: str, sentence: tuple[int, int], free: int, place: int, word: str) -> Iterator[Phrase]:
    """The phrases around a telling word, which may begin where the text is free."""
    low, high = sentence
    if word in words.TRIGGERS:
        yield from words.words(text, low, place, high, word)
        return
    if word[0].isdigit():
        yield from _figures(text, sentence, free, place, word)
        return
    begins = starts(text, free, place)
    for finder in _BY_WORD[word]:
        found = tuple(finder(text, begins, place, high))
        if found:
            yield from found
            return


def _figures(text: str, sentence: tuple[int, int], free: int, place: int, word: str) -> Iterator[Phrase]:
    """What figures are that stand at a place: a year, a decade, a year before Christ, a time of the clock."""
    low, high = sentence
    behind = text[place + len(word) : min(high, place + len(word) + _LONGEST_AFTER_FIGURES)]
    if behind[1:2] == "B" and behind[0].isspace():
        yield from years.before_christ(text, low, place, high)
        return
    if "1000" <= word < "2200" and len(word) == _FIGURES_OF_A_YEAR:
        found = tuple(clock.times(text, low, place, high)) or tuple(
            years.figures(text, low, starts(text, free, place), place, high)
        )
        yield from found
    elif _TENS.fullmatch(word) and behind[:2].strip("'’")[:1] == "s":
        yield from years.short_decade(text, free, starts(text, free, place), place, high)
    elif behind[:2] in _ORDINAL_ENDINGS and free <= place - _LENGTH_OF_THE:
        yield from days.day_of_month(text, place, high)
    elif behind[:1] == "/":
        yield from days.in_figures(text, low, place, high)
    else:
        first = behind.lstrip()[:1]
        found = tuple(clock.times(text, low, place, high)) if first and first in _CLOCK_BEHIND else ()
        yield from found or (lengths.short(text, place, high) if first and first in _UNIT_BEHIND else ())


_ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
_LENGTH_OF_THE = len("the ")
_CLOCK_BEHIND = frozenset(":.apAPoGEUBCM")
_UNIT_BEHIND = frozenset("hmswy.–-")
_TELLING = frozenset(_BY_WORD) | words.TRIGGERS
