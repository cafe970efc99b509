"""Stretches of a text in order: whether one of them holds a place, and which of an article's are code."""

from bisect import bisect_right
from collections.abc import Sequence

from glossator.model import Article, Span


def start_of(span: Span) -> int:
    """Where a stretch begins, for sorting and for looking up."""
    return span.start


def holds(spans: Sequence[Span], place: int) -> bool:
    """Whether a place lies in one of some stretches, which are in order and do not overlap."""
    index = bisect_right(spans, place, key=start_of) - 1
    return index >= 0 and place < spans[index].end


def code_in(article: Article) -> list[Span]:
    """The words of an article that are code, in order; nothing is looked for in them."""
    return [inline.span for inline in article.inlines if inline.kind == "code"]
