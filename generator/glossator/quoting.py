"""Where the words that an author quotes from an article stand in it."""

import re
from collections.abc import Iterator

from glossator.model import Article, Span


def as_it_stands(quote: str, text: str) -> str:
    """The quote with the article's own white space, because YAML does not keep where a line of the article ended."""
    within_a_paragraph = r"(?!\s*\n\s*\n)\s+"
    match = re.search(within_a_paragraph.join(map(re.escape, quote.split())), text)
    return match[0] if match else quote


def places_of(article: Article, quote: str) -> Iterator[tuple[Span, Span]]:
    """Where a quote stands, with the block it stands in: first as whole words, then inside others."""
    exact = re.escape(quote)
    for pattern in (rf"(?<!\w){exact}(?!\w)", exact):
        for block in article.blocks:
            for match in re.compile(pattern).finditer(article.text, block.span.start, block.span.end):
                yield Span(start=match.start(), end=match.end()), block.span


def is_quoted(article: Article, quote: str) -> bool:
    """Whether an article says these words, in one block."""
    return any(quote in article.text[block.span.start : block.span.end] for block in article.blocks)
