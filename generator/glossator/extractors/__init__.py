"""What is found in a text, one file a kind. The list below is the order: each sees what the ones before it found."""

from collections.abc import Callable, Iterable

from glossator.extractors import boilerplate, notes, oddities, sentences, temporal
from glossator.model import Annotation, Annotations, Article

Extractor = Callable[[Article, Annotations], Iterable[Annotation]]
"""From an article, and what was found in it so far, to more of what is true of it."""

EXTRACTORS: tuple[Extractor, ...] = (
    boilerplate.extract,
    sentences.extract,
    temporal.extract,
    notes.extract,
    oddities.extract,
)
"""Every extractor, in order. A new one is a file in this folder and a line here."""


def annotate(article: Article) -> Annotations:
    """Everything that the extractors find in an article, in the order of the text."""
    found = Annotations()
    for extract in EXTRACTORS:
        found = merge(found, extract(article, found))
    return found


def merge(found: Annotations, more: Iterable[Annotation]) -> Annotations:
    """Annotations with more of them, in the order of the text, longer ones first."""
    items = sorted((*found.items, *more), key=lambda item: (item.span.start, -item.span.end))
    return Annotations(items=tuple(items))
