"""Only dates that an article names in full are found, as precise as its words and no more."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator import dates
from glossator.extractors import merge, sentences, temporal
from glossator.model import Annotations, Article, Block, Sentence, Span, TemporalExpression
from tests.extractors.conftest import ArticleOf, Case, Seed, marked, quickly

PIECES = [
    *"in since by between and to from about the of on c. one rose early mice , . ( ) – - 1 12 31st 1984 2018".split(
        " "
    ),
    *"1980s 2000 2018-10-12 May October Oct. Feb. 335 BC".split(" "),
]
HOSTILE = [
    " ",
    '"',
    "1",
    "-",
    "[",
    ".",
    "12 ",
    "in ",
    "in 1984 ",
    "May ",
    "12 May ",
    "12 and ",
    "one a in ",
    "1984-",
    "in  ",
    "c.",
]


def extract(article: Article) -> list[TemporalExpression]:
    found = merge(Annotations(), sentences.extract(article, Annotations()))
    return list(temporal.extract(article, found))


def test_cases(case: Case, article_of: ArticleOf) -> None:
    article = article_of(case.text)
    assert marked(article, [(item, item.value) for item in extract(article)]) == case.marked


def test_the_seeds_name_no_date(seed: Seed) -> None:
    assert extract(seed.article) == []


def test_dates_are_looked_for_in_sentences_only(article_of: ArticleOf) -> None:
    assert list(temporal.extract(article_of("In October 2018, mice were born."), Annotations())) == []


def test_a_date_does_not_go_over_two_sentences(article_of: ArticleOf) -> None:
    article = article_of("It was October\n2018 was good.")
    spans = [block.span for block in article.blocks]
    found = merge(Annotations(), [Sentence(span=span, number=number) for number, span in enumerate(spans, start=1)])
    assert list(temporal.extract(article, found)) == []


@given(st.dates(min_value=date(1000, 1, 1), max_value=date(2199, 12, 31)))
def test_every_day_is_found_in_every_form(article_of: ArticleOf, day: date) -> None:
    month = dates.MONTHS[day.month - 1]
    for words in (
        f"{day.day} {month} {day.year}",
        f"{day.day:02}th of {month}, {day.year}",
        f"{month} {day.day}, {day.year}",
        day.isoformat(),
    ):
        article = article_of(f"It was {words}.")
        assert marked(article, [(item, item.value) for item in extract(article)]) == f"It was [{words}|{day}]."


@given(st.lists(st.sampled_from(PIECES), max_size=20).map(" ".join) | st.lists(st.sampled_from(PIECES)).map("".join))
def test_they_are_valid_in_order_apart_and_inside_sentences(article_of: ArticleOf, text: str) -> None:
    article = article_of(text)
    bounds = [item.span for item in sentences.extract(article, Annotations())]
    position = 0
    for item in extract(article):
        assert dates.is_valid(item.value)
        assert position <= item.span.start < item.span.end
        assert any(span.start <= item.span.start and item.span.end <= span.end for span in bounds)
        position = item.span.end


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_no_time(piece: str, article_of: ArticleOf) -> None:
    text = f"A{piece * (200_000 // len(piece))}b"
    whole = Span(start=0, end=len(text))
    article = article_of(text, blocks=(Block(span=whole, kind="paragraph"),))
    found = merge(Annotations(), (Sentence(span=whole, number=1),))
    with quickly():
        assert all(dates.is_valid(item.value) for item in temporal.extract(article, found))
