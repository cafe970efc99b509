"""A place lies in a stretch from its first character to its last, and nowhere else."""

from collections.abc import Callable

import pytest

from glossator.model import Article, Inline, Span
from glossator.spans import code_in, holds

ArticleOf = Callable[..., Article]

STRETCHES = [Span(start=2, end=4), Span(start=4, end=5), Span(start=9, end=12)]


@pytest.mark.parametrize("place", [2, 3, 4, 9, 11])
def test_a_place_inside(place: int) -> None:
    assert holds(STRETCHES, place)


@pytest.mark.parametrize("place", [0, 1, 5, 8, 12])
def test_a_place_outside(place: int) -> None:
    assert not holds(STRETCHES, place)


def test_there_may_be_no_stretch() -> None:
    assert not holds([], 0)


def test_code_is_told_from_other_words_that_are_set_apart(article_of: ArticleOf) -> None:
    code, strong = Inline(span=Span(start=0, end=3), kind="code"), Inline(span=Span(start=4, end=6), kind="strong")
    assert code_in(article_of("ice is", inlines=(code, strong))) == [code.span]
