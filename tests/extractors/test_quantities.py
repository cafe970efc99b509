"""Quantities say the numbers that a text states and what they count, and nothing of numbers that count nothing."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.extractors import merge, quantities, sentences
from glossator.model import Annotations, Article, Block, Inline, Quantity, Sentence, Span, TemporalExpression
from tests.extractors.conftest import ArticleOf, Case, Seed, marked, quickly

PIECES = [
    *" .,;:!?-–()[]\"'’\n\t%$£°±/=×½",
    "one ",
    "two ",
    "twenty",
    "hundred",
    " million",
    "a ",
    "half ",
    "of the ",
    " out of ",
    " in ",
    "between ",
    " and ",
    "third",
    "5",
    "12",
    "1,000",
    "2014",
    "3.5",
    " mg",
    "m",
    " per cent",
    "-fold",
    " times as many",
    "10^6",
    "mice",
    " patients",
    "n = ",
    "Figure ",
    "\u00a0",
]
HOSTILE = [
    *" \"1-[(a°½'$",
    "1 ",
    "A ",
    "1,",
    "1.",
    "1–",
    "12/",
    "1±",
    "one ",
    "two men ",
    "a third of ",
    "hundred and ",
    "5 of ",
    "1 in ",
    "5 big ",
    "5m ",
    "10^",
    "5 kg per ",
    "5 mg/",
    "between 5 and ",
    "Figure 2, 3 and ",
    "five times ",
    "two-",
]
SEEDS = {
    "mice-from-same-sex-parents": ["two male mice", "two mothers", "two mothers", "two fathers", "one parent"],
    "eggs-from-stem-cells": ["three fertile baby mice"],
    "eggs-made-in-a-dish": ["11 out of 316 two-cell embryos"],
}
"""What must be found in the seeds: the gold's key numbers, its other numbers that are counts, and "one parent"."""


def extract(article: Article, *when: Span) -> list[Quantity]:
    found = merge(Annotations(), sentences.extract(article, Annotations()))
    times = (TemporalExpression(span=span, kind="DATE", value="2014") for span in when)
    return list(quantities.extract(article, merge(found, times)))


def said(item: Quantity) -> str:
    unit, noun = item.unit and f" {item.unit}", item.noun and f" of {item.noun}"
    return f"{item.kind} {', '.join(item.values)}{unit}{noun}"


def words(article: Article, found: list[Quantity]) -> list[str]:
    return [article.text[item.span.start : item.span.end] for item in found]


def test_cases(case: Case, article_of: ArticleOf) -> None:
    article = article_of(case.text)
    assert marked(article, [(item, said(item)) for item in extract(article)]) == case.marked


def test_the_seeds(seed: Seed, request: pytest.FixtureRequest) -> None:
    name = request.node.callspec.id
    assert words(seed.article, extract(seed.article)) == SEEDS[name]


def test_the_numbers_of_the_gold(seed: Seed) -> None:
    durations = [item for item in seed.gold["key_numbers"] if isinstance(item["value"], str) or "old" in item["unit"]]
    wanted = [item["text"] for item in seed.gold["key_numbers"] if item not in durations]
    found = words(seed.article, extract(seed.article))
    assert [text for text in wanted if text not in found] == []
    assert not {item["text"] for item in durations} & set(found)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("11 out of 316 two-cell embryos", "318"),
        ("patients of 18-65", "41.5"),
        ("It cost £3m.", "pound sterling metre"),
    ],
)
def test_mistakes_that_other_programs_make(text: str, wrong: str, article_of: ArticleOf) -> None:
    assert wrong not in [part for item in extract(article_of(text)) for part in (*item.values, item.unit)]


def test_what_says_when_is_left_alone(article_of: ArticleOf) -> None:
    article = article_of("In 2400 men fell. On 12 May 30 men rose.")
    assert words(article, extract(article)) == ["2400 men", "30 men"]
    assert words(article, extract(article, Span(start=3, end=7))) == ["30 men"]
    assert words(article, extract(article, Span(start=21, end=27))) == ["2400 men", "30 men"]


def test_no_phrase_runs_into_what_says_when(article_of: ArticleOf) -> None:
    article = article_of("It needs 12 mice weekly and 15 June days.")
    assert words(article, extract(article, Span(start=17, end=23), Span(start=28, end=35))) == ["12 mice"]


def test_per_hour_belongs_to_the_unit(article_of: ArticleOf) -> None:
    article = article_of("Winds of 120 miles per hour blew.")
    assert [said(item) for item in extract(article, Span(start=19, end=27))] == ["measure 120 mph"]


def test_code_has_no_quantities(article_of: ArticleOf) -> None:
    article = article_of("Use three mice and five rats.")
    code = Inline(span=Span(start=4, end=14), kind="code")
    assert words(article, extract(replace(article, inlines=(code,)))) == ["five rats"]


def test_only_sentences_have_quantities(article_of: ArticleOf) -> None:
    assert list(quantities.extract(article_of("Three mice."), Annotations())) == []


def test_a_noun_on_two_lines_is_said_on_one(article_of: ArticleOf) -> None:
    text = "They made three fertile\nbaby mice."
    article = article_of(text, blocks=(Block(span=Span(start=0, end=len(text)), kind="paragraph"),))
    assert [item.noun for item in extract(article)] == ["fertile baby mice"]


@given(st.lists(st.sampled_from(PIECES) | st.characters()).map("".join))
def test_each_stands_in_a_sentence_and_says_only_what_it_has(article_of: ArticleOf, text: str) -> None:
    article = article_of(text)
    stand = [item.span for item in sentences.extract(article, Annotations())]
    position = 0
    for item in extract(article):
        assert position <= item.span.start < item.span.end
        assert any(span.start <= item.span.start and item.span.end <= span.end for span in stand)
        assert " ".join(text[item.span.start : item.span.end].split()).endswith(item.noun)
        assert len(item.values) == (2 if item.kind in {"proportion", "range"} else 1)
        assert all(value.lstrip("-").replace(".", "", 1).isdigit() for value in item.values)
        position = item.span.end


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_white_space_around_changes_nothing(article_of: ArticleOf, text: str) -> None:
    plain, wide = article_of(text), article_of(f"\n\n{text}\n")
    assert [said(item) for item in extract(plain)] == [said(item) for item in extract(wide)]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_no_time(piece: str, article_of: ArticleOf) -> None:
    text = f"A{piece * (200_000 // len(piece))}b"
    span = Span(start=0, end=len(text))
    article = article_of(text, blocks=(Block(span=span, kind="paragraph"),))
    found = merge(Annotations(), [Sentence(span=span, number=1)])
    with quickly():
        assert len(list(quantities.extract(article, found))) <= quantities.MOST_NUMBERS
    starts = range(0, len(text) - 4000, 4000)
    found = merge(
        Annotations(),
        [
            Sentence(span=Span(start=start, end=start + 4000), number=number)
            for number, start in enumerate(starts, start=1)
        ],
    )
    with quickly():
        assert all(item.values for item in quantities.extract(article, found))


def test_behind_so_many_numbers_a_sentence_is_a_table(article_of: ArticleOf) -> None:
    article = article_of(f"{'12 goats, ' * (quantities.MOST_NUMBERS + 5)}and more. We have 3 goats.")
    assert words(article, extract(article)) == ["12 goats"] * quantities.MOST_NUMBERS + ["3 goats"]
