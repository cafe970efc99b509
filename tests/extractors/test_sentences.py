"""Every visible character of an article belongs to exactly one sentence, and sentences end where people say they do."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.extractors import boilerplate, merge, sentences
from glossator.model import Annotations, Article, Block, BlockKind, Boilerplate, Sentence, Span
from tests.extractors.conftest import ArticleOf, Case, Seed, marked, quickly

PIECES = [
    *"•\u2043",
    "1. ",
    "2) ",
    "a. ",
    ". . .",
    *".!?…。؟।\"'“”‘’«»()[] \n\t-–—*",
    "Dr",
    "al",
    "No",
    "U.S",
    "The",
    "mice",
    "iPS",
    "12",
    "Fig",
    "\u00a0",
    "\u200b",
]
HOSTILE = [
    " ",
    '"',
    "1",
    "-",
    "[",
    "(",
    ")",
    ".",
    "。",
    "A",
    ". ",
    "A. ",
    '." ',
    ". $",
    "1. ",
    "2) ",
    "a. ",
    " . . .",
    "• ",
    "(A. ",
    "? A b c ",
    ".[1]",
    ".\n",
    '" .',
]


def extract(article: Article, *left_out: Span) -> list[Sentence]:
    found = merge(Annotations(), (Boilerplate(span=span, reason="a reason") for span in left_out))
    return list(sentences.extract(article, found))


def test_cases(case: Case, article_of: ArticleOf) -> None:
    article = article_of(case.text)
    assert marked(article, [(item, "") for item in extract(article)]) == case.marked


def test_the_seeds(seed: Seed) -> None:
    left_out = [item.span for item in boilerplate.extract(seed.article, Annotations())]
    assert [(item.span.start, item.span.end) for item in extract(seed.article, *left_out)] == seed.spans("sentences")


def test_they_are_numbered_through_the_article(article_of: ArticleOf) -> None:
    article = article_of("Mice were born. They grew.\nRead more\nThey had pups.")
    found = extract(article, article.blocks[1].span)
    assert [(item.number, article.text[item.span.start : item.span.end]) for item in found] == [
        (1, "Mice were born."),
        (2, "They grew."),
        (3, "They had pups."),
    ]


@pytest.mark.parametrize(("kind", "count"), [("item", 2), ("quote", 2), ("heading", 0), ("code", 0)])
def test_items_and_quotations_have_sentences_headings_and_code_have_none(
    kind: BlockKind, count: int, article_of: ArticleOf
) -> None:
    article = article_of("Mice were born. They grew.")
    assert len(extract(replace(article, blocks=(replace(article.blocks[0], kind=kind),)))) == count


def test_a_sentence_may_go_over_several_lines(article_of: ArticleOf) -> None:
    text = "Mice were\nborn.\nThey grew."
    whole = Block(span=Span(start=0, end=len(text)), kind="paragraph")
    found = extract(article_of(text, blocks=(whole,)))
    assert [text[item.span.start : item.span.end] for item in found] == ["Mice were\nborn.", "They grew."]


@given(st.lists(st.sampled_from(PIECES) | st.characters()).map("".join))
def test_they_cover_every_block_and_nothing_twice(article_of: ArticleOf, text: str) -> None:
    article = article_of(text)
    found = extract(article)
    position = 0
    for item in found:
        words = text[item.span.start : item.span.end]
        assert words == words.strip() != ""
        assert text[position : item.span.start].strip() == ""
        assert any(block.span.start <= item.span.start and item.span.end <= block.span.end for block in article.blocks)
        position = item.span.end
    assert text[position:].strip() == ""
    assert [item.number for item in found] == list(range(1, len(found) + 1))


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_each_has_a_letter_or_digit_unless_its_block_has_none(article_of: ArticleOf, text: str) -> None:
    article = article_of(text)
    for item in extract(article):
        words = text[item.span.start : item.span.end]
        assert any(map(str.isalnum, words)) or item.span in [block.span for block in article.blocks]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_no_time(piece: str, article_of: ArticleOf) -> None:
    text = f"A{piece * (200_000 // len(piece))}b"
    whole = Block(span=Span(start=0, end=len(text)), kind="paragraph")
    article = article_of(text, blocks=(whole,))
    with quickly():
        assert extract(article)
