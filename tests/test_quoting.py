"""Quoted words are found where they stand: as whole words first, in one paragraph, whatever YAML did to their lines."""

from collections.abc import Callable

from glossator.model import Article
from glossator.quoting import as_it_stands, is_quoted, places_of

ArticleOf = Callable[..., Article]


def test_whole_words_come_before_parts_of_words(article_of: ArticleOf) -> None:
    article = article_of("Nice ice.\n\nMore ice, twice.")
    assert [(span.start, block.start) for span, block in places_of(article, "ice")][:2] == [(5, 0), (16, 11)]


def test_a_quote_takes_the_white_space_of_the_article_within_a_paragraph() -> None:
    assert as_it_stands("the ice", "It is the\n  ice.") == "the\n  ice"
    assert as_it_stands("the ice", "It is the\n\nice.") == "the ice"


def test_words_of_two_paragraphs_are_no_quote(article_of: ArticleOf) -> None:
    article = article_of("It is the\n\nice.")
    assert is_quoted(article, "the")
    assert not is_quoted(article, "the\n\nice")
