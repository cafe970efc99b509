"""The words of an article that the editor has written a note about."""

import re
from collections.abc import Iterator

from glossator.model import Annotations, Article, Boilerplate, EditorialNote, Problem, Span


def extract(article: Article, found: Annotations) -> Iterator[EditorialNote | Problem]:
    """Each remark that quotes the article, tied to the first place where those words stand, whole words if there are.

    A remark about words that are left out of the article has no place in it; that is reported.
    """
    left_out = {item.span for item in found.of(Boilerplate)}
    for remark in article.remarks:
        if remark.quote:
            places = list(_places(article, remark.quote))
            shown = [span for span, block in places if block not in left_out]
            if shown:
                yield EditorialNote(span=shown[0], remark=remark)
            else:
                message = f"the note on {remark.quote!r} is about words that are left out of the article"
                yield Problem(
                    span=places[0][0],
                    message=message,
                    hint="Take the quote out of the note; it then stands for itself.",
                )


def _places(article: Article, quote: str) -> Iterator[tuple[Span, Span]]:
    """Where a quote stands, with the block it stands in: first as whole words, then inside others."""
    exact = re.escape(quote)
    for pattern in (rf"(?<!\w){exact}(?!\w)", exact):
        for block in article.blocks:
            for match in re.compile(pattern).finditer(article.text, block.span.start, block.span.end):
                yield Span(start=match.start(), end=match.end()), block.span
