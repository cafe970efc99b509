"""Only what is surely a date goes on a timeline, as precise as the words that name it and no more."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from glossator import dates
from glossator.extractors import merge, sentences, temporal
from glossator.model import Annotations, Article, TemporalExpression
from tests.extractors.conftest import ArticleOf, Case, Seed, marked


def shown(article: Article) -> list[TemporalExpression]:
    found = merge(Annotations(), sentences.extract(article, Annotations()))
    return [item for item in temporal.extract(article, found) if item.edtf]


def test_cases(case: Case, article_of: ArticleOf) -> None:
    article = article_of(case.text)
    assert marked(article, [(item, item.edtf) for item in shown(article)]) == case.marked


def test_the_seeds_name_no_date(seed: Seed) -> None:
    assert shown(seed.article) == []


def test_of_two_dates_that_are_one_stretch_the_first_carries_it(article_of: ArticleOf) -> None:
    article = article_of("Between 1981 and 1984 they tried.")
    found = merge(Annotations(), sentences.extract(article, Annotations()))
    assert [(item.value, item.edtf) for item in temporal.extract(article, found)] == [
        ("1981", "1981/1984"),
        ("1984", ""),
    ]


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
        assert marked(article, [(item, item.edtf) for item in shown(article)]) == f"It was [{words}|{day}]."
