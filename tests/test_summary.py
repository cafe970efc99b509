"""A summary is a few of the article's own sentences, such as a careful editor would choose, or none."""

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.extractors import boilerplate, merge, sentences, statements
from glossator.model import Annotations, Article, Quotation, Span
from glossator.summary import LONGEST, SHORTEST, summarise
from tests.extractors.conftest import ROOT, SEEDS, ArticleOf, Seed, article_of, quickly, seed

__all__ = ["article_of", "seed"]

BACKGROUND = "Ice covers much of the island in the north. " * 6
FIRST = "Scientists in Norway have found a lake below the ice of Greenland. "
METHOD = "The researchers sent radio waves into the ice and measured the echo. "
RESULT = "The study showed that the water of the lake is older than the ice. "
LIMIT = "However, more research is needed to learn how deep the lake is. "
PIECES = [
    *(BACKGROUND, FIRST, METHOD, RESULT, LIMIT),
    *('"', "“", "They found that it melts. ", "This ", "said Ana Ruiz. ", "\n", "… ", "a", "Image: ice. ", "? "),
]

CHOSEN = {
    "mice-from-same-sex-parents": (1, 2, 4, 13),
    "eggs-from-stem-cells": (1, 2, 3, 16),
    "eggs-made-in-a-dish": (1, 5, 12, 13),
}
"""The numbers of the sentences, as a person found them good to print."""


def read(article: Article) -> Annotations:
    found = merge(Annotations(), boilerplate.extract(article, Annotations()))
    found = merge(found, sentences.extract(article, found))
    return merge(found, statements.extract(article, found))


def summary(article: Article) -> list[str]:
    return [article.text[item.span.start : item.span.end] for item in summarise(article, read(article))]


@pytest.mark.parametrize("name", SEEDS)
def test_the_seeds(name: str, article_of: ArticleOf) -> None:
    text = (ROOT / "seeds" / "articles" / f"{name}.txt").read_bytes().decode()
    article = article_of(text)
    assert tuple(item.number for item in summarise(article, read(article))) == CHOSEN[name]


def test_the_seeds_are_summed_up_in_what_people_marked_there(seed: Seed) -> None:
    marked = json.dumps([seed.gold["caveats"], seed.gold["methods"], seed.gold["lead"]])
    assert sum(json.dumps(words)[1:-1] in marked for words in summary(seed.article)) >= 2


def test_it_says_what_was_done_what_came_out_and_what_limits_it(article_of: ArticleOf) -> None:
    text = FIRST + METHOD + BACKGROUND + RESULT + LIMIT
    assert summary(article_of(text)) == [part.strip() for part in (FIRST, METHOD, RESULT, LIMIT)]


def test_without_a_lead_there_are_two_results(article_of: ArticleOf) -> None:
    text = BACKGROUND + METHOD + RESULT + LIMIT + FIRST
    assert summary(article_of(text)) == [part.strip() for part in (METHOD, RESULT, LIMIT, FIRST)]


def test_what_the_article_does_not_say_is_left_out(article_of: ArticleOf) -> None:
    assert summary(article_of(FIRST + BACKGROUND + RESULT)) == [FIRST.strip(), RESULT.strip()]


@pytest.mark.parametrize("text", [FIRST + METHOD + RESULT + LIMIT, BACKGROUND * 2, BACKGROUND * 2 + RESULT, ""])
def test_short_articles_and_such_as_tell_of_no_research_have_none(text: str, article_of: ArticleOf) -> None:
    assert summary(article_of(text)) == []


@pytest.mark.parametrize(
    "worse",
    [
        "They also showed that the lake is older than the water of the ice. ",
        "This revealed that the water of the lake is older than the study's ice. ",
        '"The study showed that the water of the lake is older than the ice," said Ruiz. ',
        "For example, the study showed that the water of the lake is older. ",
        "The study showed that it is old. ",
        "The study showed that the water of the lake is older than the ice… ",
        f"The study showed that the water of the lake is older than the ice{', the snow and the rain' * 15}. ",
        "Image: the study showed that the water of the lake is older than the ice. ",
    ],
)
def test_a_sentence_that_stands_alone_is_chosen_before_one_that_does_not(worse: str, article_of: ArticleOf) -> None:
    assert RESULT.strip() in summary(article_of(FIRST + METHOD + worse + BACKGROUND + RESULT + LIMIT))


def test_a_sentence_that_leans_may_follow_the_one_it_leans_on(article_of: ArticleOf) -> None:
    leaning = "They measured the echo of the radio waves in the ice. "
    assert leaning.strip() in summary(article_of(FIRST + leaning + BACKGROUND + RESULT))


def test_nobody_is_cut_off_in_the_middle_of_a_speech(article_of: ArticleOf) -> None:
    spoken = "The study showed that the water of the lake is older than the ice."
    text = f'{FIRST}{METHOD}{BACKGROUND}Ruiz said: "We are glad. {spoken} Nobody knew."'
    article = article_of(text)
    quotation = Quotation(span=Span(start=text.index('"'), end=len(text)), kind="speech")
    found = merge(read(article), [quotation])
    chosen = [text[item.span.start : item.span.end] for item in summarise(article, found)]
    assert chosen == [FIRST.strip(), METHOD.strip()]


@given(st.lists(st.sampled_from(PIECES) | st.characters(), max_size=30).map("".join))
def test_at_most_four_sentences_of_the_article_in_their_order(article_of: ArticleOf, text: str) -> None:
    article = article_of(FIRST + METHOD + text + BACKGROUND)
    found = read(article)
    chosen = summarise(article, found)
    assert len(chosen) in {0, 2, 3, 4}
    assert all(one.number < next_one.number for one, next_one in pairwise(chosen))
    assert all(SHORTEST <= item.span.end - item.span.start <= LONGEST for item in chosen)
    assert chosen == summarise(article, found)


@pytest.mark.parametrize("piece", ["The study showed that it is. ", FIRST, LIMIT, METHOD, '"The study. '])
def test_long_articles_take_no_time(piece: str, article_of: ArticleOf) -> None:
    article = article_of(piece * (200_000 // len(piece)))
    found = read(article)
    with quickly():
        summarise(article, found)
