"""What is found in a text, one file a kind. The list below is the order: each sees what the ones before it found."""

from collections import defaultdict
from collections.abc import Callable, Iterable

from glossator import corrections
from glossator.extractors import (
    abbreviations,
    additions,
    boilerplate,
    definitions,
    institutions,
    jargon,
    notes,
    oddities,
    people,
    quantities,
    quotations,
    sentences,
    statements,
    steps,
    temporal,
)
from glossator.model import Annotation, Annotations, Article

Extractor = Callable[[Article, Annotations], Iterable[Annotation]]
"""From an article, and what was found in it so far, to more of what is true of it."""

EXTRACTORS: tuple[Extractor, ...] = (
    boilerplate.extract,
    sentences.extract,
    additions.extract,
    abbreviations.extract,
    temporal.extract,
    quantities.extract,
    institutions.extract,
    people.extract,
    quotations.extract,
    definitions.extract,
    statements.extract,
    steps.extract,
    jargon.extract,
    notes.extract,
    oddities.extract,
)
"""Every extractor, in order. A new one is a file in this folder and a line here."""


def annotate(article: Article) -> Annotations:
    """Everything that the extractors find in an article, as far as its author leaves it standing."""
    found = Annotations()
    for extract in EXTRACTORS:
        more = extract(article, found)
        found = merge(found, more if extract is additions.extract else corrections.standing(article, more))
    return found


def merge(found: Annotations, more: Iterable[Annotation]) -> Annotations:
    """Annotations with more of them, each kind in the order of the text, longer ones first."""
    groups: defaultdict[type[Annotation], list[Annotation]] = defaultdict(list)
    for item in more:
        groups[type(item)].append(item)
    by_kind = dict(found.by_kind)
    for kind, items in groups.items():
        together = sorted((*by_kind.get(kind, ()), *items), key=lambda item: (item.span.start, -item.span.end))
        by_kind[kind] = tuple(together)
    return Annotations(by_kind=by_kind)
