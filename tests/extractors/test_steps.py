"""Steps are what was done, clause by clause, where words such as "then" and "after three days" tell the order."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.extractors import merge, sentences, statements, steps
from glossator.model import Annotations, Article, Block, Span, Step, TemporalExpression
from tests.extractors.conftest import ArticleOf, Case, Seed, marked, quickly

PIECES = (
    "The researchers|they|then|first|First,|Finally,|after|three days|Two weeks later,|collected|the eggs"
    "|, matured|and cooled"
    '|were mixed with|salt|which|by heating|and heating them|if|since|later|.|,|"|“|\n|…|before|and found that|;'
).split("|")
HOSTILE = [
    " ",
    '"',
    ".",
    "-",
    "then ",
    "then cooled ",
    ", cooled ",
    "by heating ",
    "The team then cooled it. ",
    "which ",
    "first, ",
]
DURATION = re.compile(r"\b(?:[Tt]wo|three|four) (?:days|weeks)(?: and four days)?\b")


def durations(article: Article) -> Iterator[TemporalExpression]:
    """What stands in for the extractor of times: a few durations."""
    for match in DURATION.finditer(article.text):
        yield TemporalExpression(span=Span(start=match.start(), end=match.end()), kind="DURATION", value="P1D")


def extract(article: Article) -> list[Step]:
    found = merge(Annotations(), sentences.extract(article, Annotations()))
    found = merge(found, durations(article))
    return list(steps.extract(article, merge(found, statements.extract(article, found))))


def said(article: Article, step: Step) -> str:
    return " ".join([str(step.order), *([article.text[step.when.start : step.when.end]] if step.when else [])])


def test_cases(case: Case, article_of: ArticleOf) -> None:
    article = article_of(case.text)
    assert marked(article, [(item, said(article, item)) for item in extract(article)]) == case.marked


def test_the_seeds(seed: Seed) -> None:
    gold = [item for item in seed.gold["events"] if item["kind"] == "step"]
    found = extract(seed.article)
    assert [item.order for item in found] == list(range(1, len(found) + 1))
    for item, person in zip(found, gold, strict=False):
        assert item.span.start == person["span"]["start"]
        assert item.span.end in {person["span"]["end"], person["span"]["end"] - 1}
        assert (item.when and (item.when.start, item.when.end)) == (
            person["when"] and (person["when"]["start"], person["when"]["end"])
        )


def test_where_a_seed_tells_the_order_all_steps_are_found(seed: Seed) -> None:
    steps_of_a_person = [item for item in seed.gold["events"] if item["kind"] == "step"]
    if any(item["when"] and item["when"]["text"] == "first" for item in steps_of_a_person):
        assert len(extract(seed.article)) == len(steps_of_a_person) == 7


def test_there_are_no_steps_without_statements_of_method(article_of: ArticleOf) -> None:
    article = article_of("The researchers first cooled the water for the study. They then heated it.")
    found = merge(Annotations(), sentences.extract(article, Annotations()))
    assert list(steps.extract(article, found)) == []
    assert len(extract(article)) == 2


def test_numbers_go_on_through_the_article(article_of: ArticleOf) -> None:
    pause = "Seals swim. Seals sing. Seals sleep. "
    part = "For the study, researchers first weighed the seals. They then tagged the seals. "
    assert [item.order for item in extract(article_of(part + pause + part))] == [1, 2, 3, 4]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join))
def test_they_lie_in_sentences_in_order_and_apart(article_of: ArticleOf, text: str) -> None:
    article = article_of(f"Researchers made a study. The team first cooled the eggs. {text}")
    bounds = [item.span for item in sentences.extract(article, Annotations())]
    position = 0
    for number, item in enumerate(extract(article), start=1):
        assert item.order == number
        assert position <= item.span.start < item.span.end
        assert article.text[item.span.start : item.span.end].strip() == article.text[item.span.start : item.span.end]
        around = next(span for span in bounds if span.start <= item.span.start and item.span.end <= span.end)
        assert item.when is None or around.start <= item.when.start < item.when.end <= around.end
        position = item.span.end


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_no_time(piece: str, article_of: ArticleOf) -> None:
    text = f"Researchers made a study. The team first cooled {piece * (200_000 // len(piece))}b"
    article = article_of(text, blocks=(Block(span=Span(start=0, end=len(text)), kind="paragraph"),))
    found = merge(Annotations(), sentences.extract(article, Annotations()))
    found = merge(found, statements.extract(article, found))
    with quickly():
        list(steps.extract(article, found))
