"""The words of an article that the editor has written a note about."""

from collections.abc import Iterator

from glossator.model import Annotations, Article, EditorialNote, Span


def extract(article: Article, found: Annotations) -> Iterator[EditorialNote]:  # noqa: ARG001 (one shape for all)
    """Each remark that quotes the article, tied to the first place where those words stand."""
    for remark in article.remarks:
        if remark.quote:
            start = article.text.index(remark.quote)
            yield EditorialNote(span=Span(start=start, end=start + len(remark.quote)), remark=remark)
