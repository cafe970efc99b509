"""When, how long, how often and how old: the words of time in an article, with the values that TIMEX3 gives them.

What the words leave open is reckoned from the article's own date (last year, on Tuesday), or from a date that the text
told before (two days later). Where there is neither, the value stays open: ``XXXX-10`` is a month of an unknown year.
A date is shown on a timeline (``edtf``) only where the words make sure that it is one. "Between 1981 and 1984" are two
dates; the first of them carries the stretch for the timeline.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from glossator.language.time import moments
from glossator.language.time import phrases as phrases_of_time
from glossator.language.time.bases import Place
from glossator.language.time.phrases import Phrase
from glossator.language.time.reckoning import reading_of
from glossator.language.time.story import Reading, Story, is_history, with_told
from glossator.model import Annotations, Article, Sentence, Span, TemporalExpression
from glossator.spans import code_in

_TO = re.compile(r"\s++(?:to|till|until|through)\s++|\s?[–-]\s?|,?\s++and\s++")
_FULL = re.compile("[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?")
_BETWEEN = re.compile(r"\b[Bb]etween\s++\Z")


def extract(article: Article, found: Annotations) -> Iterator[TemporalExpression]:
    """Each phrase of time in a sentence, in order."""
    sentences = found.of(Sentence)
    stretches = [(sentence.span.start, sentence.span.end) for sentence in sentences]
    phrases = _without_code(article, phrases_of_time.find(article.text, stretches))
    phrases = _stretches_of_time(article.text, phrases)
    written = moments.moment(article.date_published)
    story = Story(written=written, history=is_history(phrases, written), told=())
    doubt = moments.doubt_of(article.date_published)
    number = 0
    for index, phrase in enumerate(phrases):
        while sentences[number].span.end <= phrase.start:
            number += 1
        place = Place(text=article.text, sentence=sentences[number])
        reading = reading_of(story, place, phrases, index)
        if reading is None:
            continue
        story = with_told(story, phrase, reading, sentences[number].number)
        yield _expression(phrase, reading, doubt)


def _without_code(article: Article, phrases: Iterator[Phrase]) -> list[Phrase]:
    code = code_in(article)
    return [each for each in phrases if not any(span.start < each.end and each.start < span.end for span in code)]


def _stretches_of_time(text: str, phrases: list[Phrase]) -> list[Phrase]:
    """The phrases, with the second of two full dates as the end of the first where the words between say so."""
    for index, (first, second) in enumerate(pairwise(tuple(phrases))):
        if not (_is_full(first) and _is_full(second)):
            continue
        between = text[first.end : second.start]
        match = _TO.fullmatch(between)
        if match and ("and" not in between or _BETWEEN.search(text[max(0, first.start - 10) : first.start])):
            phrases[index] = replace(first, until=second.value)
            phrases[index + 1] = replace(second, shown=False)
    return phrases


def _is_full(phrase: Phrase) -> bool:
    """Whether a phrase names a day or a month with its year."""
    return phrase.kind == "DATE" and phrase.shown and _FULL.fullmatch(phrase.value) is not None and not phrase.anchor


def _expression(phrase: Phrase, reading: Reading, doubt: str) -> TemporalExpression:
    edtf = ""
    if phrase.kind == "DATE" and phrase.shown and reading.shown:
        marks = ("~" if phrase.about else "", doubt if reading.reckoned else "")
        edtf = moments.edtf_of(reading.value, _together(*marks))
        if edtf and phrase.until:
            edtf = moments.stretch(edtf, phrase.until)
    return TemporalExpression(
        span=Span(start=phrase.start, end=phrase.end),
        kind=phrase.kind,
        value=reading.value,
        edtf=edtf,
        resolved=reading.reckoned,
    )


def _together(first: str, second: str) -> str:
    """Two marks of doubt as one: about and uncertain are both."""
    return first or second if not (first and second) or first == second else "%"
