"""Numbers worth showing: of all that a text counts and measures, those that say how often, how many and how long.

The words of the text are shown as they are. A picture is drawn only of what the words themselves state: 11 out of 316,
40 percent.
"""

from collections.abc import Iterator
from decimal import Decimal

from glossator.language.numbers.noun_phrases import counted
from glossator.model import (
    Annotations,
    Article,
    KeyNumber,
    Quantity,
    QuantityKind,
    Sentence,
    Span,
    Statement,
    StatementKind,
    TemporalExpression,
)

MOST = 6
"""The most numbers that are shown of one article; more of them are no longer the key ones."""

SMALLEST_COUNT = 3
"""A bare count below it is seldom what an article is about: two parents, one team."""

WORTH: dict[QuantityKind, int] = {
    "proportion": 6,
    "percentage": 5,
    "fold": 4,
    "money": 3,
    "range": 2,
    "measure": 2,
    "count": 2,
}
"""How much a kind of number says by itself; a number in a result or a caveat is worth ``TOLD`` more."""

TOLD: dict[StatementKind, int] = {"result": 3, "caveat": 3, "method": 1, "application": 0}
"""What a sentence adds to the worth of its numbers by what it says."""

LEAST = 3
"""A number that is worth less is not shown."""


def key_numbers(article: Article, found: Annotations) -> tuple[KeyNumber, ...]:
    """The numbers most worth showing, at most ``MOST`` of them and each once, in the order of the text."""
    ranked = sorted(_candidates(article.text, found), key=lambda each: (-each[0], each[1].span.start))
    chosen: dict[str, KeyNumber] = {}
    for _, number in ranked:
        words = " ".join(article.text[number.span.start : number.span.end].casefold().split())
        if len(chosen) < MOST:
            chosen.setdefault(words, number)
    return tuple(sorted(chosen.values(), key=lambda number: number.span.start))


def _candidates(text: str, found: Annotations) -> Iterator[tuple[int, KeyNumber]]:
    """Numbers with what they are worth."""
    ends = {each.span.end for each in found.of(Quantity)}  # "6.6 inches (17 cm)" says the same twice
    for quantity in found.of(Quantity):
        sentence = found.around(Sentence, quantity.span.start)
        if sentence and quantity.span.end <= sentence.span.end:
            worth = _worth(quantity) + _told(found, sentence)
            if worth >= LEAST and quantity.span.start - 2 not in ends:
                yield worth, KeyNumber(span=quantity.span, sentence=sentence, share=_share(quantity))
    for expression in found.of(TemporalExpression):
        sentence = found.around(Sentence, expression.span.start)
        if not sentence or not _is_measured(expression) or _kinds(found, sentence).isdisjoint(("method", "result")):
            continue
        if span := _with_owner(text, expression, sentence.span.end):
            yield LEAST, KeyNumber(span=span, sentence=sentence)


def _worth(quantity: Quantity) -> int:
    """What a number is worth by itself; a small count, or one of nothing that is named, nothing at all."""
    if quantity.kind == "count" and (not quantity.noun or Decimal(quantity.values[0]) < SMALLEST_COUNT):
        return -LEAST
    return WORTH[quantity.kind]


def _told(found: Annotations, sentence: Sentence) -> int:
    return max((TOLD[kind] for kind in _kinds(found, sentence)), default=0)


def _kinds(found: Annotations, sentence: Sentence) -> set[StatementKind]:
    return {each.kind for each in found.within(Statement, sentence.span)}


def _is_measured(expression: TemporalExpression) -> bool:
    """Whether a duration or an age says how many of a unit: four weeks, but not several weeks."""
    return expression.kind in {"DURATION", "AGE"} and any(each.isdigit() for each in expression.value)


def _with_owner(text: str, expression: TemporalExpression, end: int) -> Span | None:
    """A duration as it is, and an age with those who are so old; ``None`` for an age that stands before nobody."""
    if expression.kind == "DURATION":
        return expression.span
    last = counted(text, expression.span.end, end, sure=True)
    return Span(start=expression.span.start, end=last) if last else None


def _share(quantity: Quantity) -> tuple[str, str] | None:
    """How many of how many, where the words say so and it can be so."""
    values = quantity.values
    if quantity.kind == "proportion" and len(values) == 2:  # noqa: PLR2004 (a part and its whole)
        part, whole = values
    elif quantity.kind == "percentage" and len(values) == 1:
        part, whole = values[0], "100"
    else:
        return None
    return (part, whole) if 0 <= Decimal(part) <= Decimal(whole) != 0 else None
