"""Dated events in order: those of the timeline file, and those that an article's own sentences date."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import count
from math import ceil, floor
from typing import Any

from glossator import dates, records
from glossator.model import (
    Annotations,
    Article,
    Document,
    Event,
    Evidence,
    Finding,
    Scale,
    Sentence,
    TemporalExpression,
)
from glossator.problems import error, suggest

MOST_TICKS = 9
"""The most years written on a drawn timeline."""
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)


def read_events(
    document: Document, *, articles: Collection[str] | None, terms: Collection[str] | None
) -> tuple[tuple[Event, ...], tuple[Finding, ...]]:
    """The events of a timeline file in order, and what is wrong with them.

    ``articles`` and ``terms`` are the ids there are; ``None`` means that some file could not be read, so that nobody
    can say which ids there are. Raises ``InputError`` when the file does not fit its schema.
    """
    record = records.read(document.uri, document.data, "timeline")
    events = tuple(_event(value) for value in record.value["events"])
    strays = (*_strays(events, record, "articles", articles), *_strays(events, record, "terms", terms))
    return in_order(events), (*_repeated(events, record), *strays)


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """Events by date; of those that begin together the more precisely dated one comes first.

    Events of one date stand in the order of their sentences, behind those that no article tells.
    """
    return tuple(sorted(events, key=place_in_time))


def place_in_time(event: Event) -> tuple[int | str, ...]:
    """What an event is sorted by: its date, then the sentence that tells it, then its id."""
    told = (event.evidence.article, event.evidence.sentence) if event.evidence else ("", 0)
    begin, end, value = dates.sort_key(event.date)
    return *begin, *end, value, *told, event.id


def of_article(article: Article, found: Annotations, events: Iterable[Event]) -> tuple[Event, ...]:
    """The timeline of one article: what its own sentences date, and the field's events that belong to it."""
    return in_order((*dated_sentences(article, found), *(event for event in events if article.id in event.articles)))


def dated_sentences(article: Article, found: Annotations) -> Iterator[Event]:
    """An event for each date that a sentence of the article names, told in that sentence's own words."""
    numbers = count(1)
    for sentence in found.of(Sentence):
        dated: dict[str, TemporalExpression] = {}
        for expression in found.within(TemporalExpression, sentence.span):
            if expression.edtf and expression.span.end <= sentence.span.end:
                dated.setdefault(expression.edtf, expression)
        for expression in dated.values():
            yield _told_by(article, sentence, expression, next(numbers))


def drawn_to_scale(events: Sequence[Event]) -> Scale | None:
    """Where each event lies between the first and the last; ``None`` when all fall into one year or less."""
    stretches = [(dates.in_years(dates.first_day(e.date)), dates.in_years(dates.last_day(e.date))) for e in events]
    first, last = min(start for start, _ in stretches), max(end for _, end in stretches)
    if last - first <= 1:
        return None
    step = next(step for step in _STEPS if (last - first) / step < MOST_TICKS)
    years = range(ceil(first / step) * step, floor(last) + 1, step)

    def share(year: float) -> float:
        return round((year - first) / (last - first) * 100, 2)

    return Scale(
        ticks=tuple((str(year) if year > 0 else f"{1 - year} BC", share(year)) for year in years),
        places=tuple((share(start), round(share(end) - share(start), 2)) for start, end in stretches),
    )


def _told_by(article: Article, sentence: Sentence, when: TemporalExpression, number: int) -> Event:
    text = article.text[sentence.span.start : sentence.span.end]
    evidence = Evidence(article=article.id, sentence=sentence.number, span=sentence.span, text=text)
    return Event(
        id=f"{article.id}.{number}",
        date=when.edtf,
        headline=text,
        articles=(article.id,),
        evidence=evidence,
        reckoned=when.resolved,
    )


def _event(value: Mapping[str, Any]) -> Event:
    return Event(
        id=value["id"],
        date=value["date"],
        headline=value["headline"],
        text=value.get("text", ""),
        topics=tuple(value.get("topics", ())),
        articles=tuple(value.get("articles", ())),
        terms=tuple(value.get("terms", ())),
        sources=records.references(value["sources"]),
    )


def _repeated(events: Sequence[Event], record: records.Record) -> Iterator[Finding]:
    seen: set[str] = set()
    for position, event in enumerate(events):
        if event.id in seen:
            place = records.place(record, "events", position, "id")
            yield error(place, f"there are two events with the id `{event.id}`", "Give one of them another id.")
        seen.add(event.id)


def _strays(
    events: Sequence[Event], record: records.Record, key: str, known: Collection[str] | None
) -> Iterator[Finding]:
    """What an event refers to and that does not exist."""
    if known is None:
        return
    for position, event in enumerate(events):
        names: tuple[str, ...] = getattr(event, key)
        for number, name in enumerate(names):
            if name not in known:
                place = records.place(record, "events", position, key, number)
                yield error(place, f"there is no {key.removesuffix('s')} with the id `{name}`", suggest(name, known))
