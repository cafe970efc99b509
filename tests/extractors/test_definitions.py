"""A word is explained where the text explains it, and nothing is an explanation that only stands beside a word."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.extractors import abbreviations, boilerplate, definitions, merge, sentences
from glossator.model import Annotations, Article, Definition, Inline, Person, Span
from tests.extractors.conftest import ArticleOf, Case, Seed, marked, one_sentence, quickly, repeated

PIECES = [
    *" .,;:()[]\"-–—'\n",
    "oocyte",
    "Histones",
    " called a ",
    ", or the way ",
    ", a thing that ",
    " which is a ",
    " means ",
    " (egg)",
    "These help the eggs",
    "stem cells (SC)",
    "İ",
    "12",
]
HOSTILE = [
    "called ",
    "a b c called d ",
    "RAB7, a ",
    "blight (which ",
    "oocyte, or eggs, ",
    ", or the way ",
    "oocyte ",
    "oocyte, a ",
    "oocyte (egg) ",
    '"a b" ',
    "a",
]


def extract(article: Article, found: Annotations | None = None) -> list[Definition]:
    found = found or Annotations()
    for earlier in (boilerplate, sentences, abbreviations):
        found = merge(found, earlier.extract(article, found))
    return list(definitions.extract(article, found))


def test_cases(case: Case, article_of: ArticleOf) -> None:
    article = article_of(case.text)
    assert marked(article, [(item, item.term) for item in extract(article)]) == case.marked


def test_nothing_but_what_a_person_found_in_the_seeds(seed: Seed) -> None:
    wanted = {
        (item["definition"]["start"], item["definition"]["end"]) for item in seed.gold["terms"] if item["definition"]
    }
    assert {(item.span.start, item.span.end) for item in extract(seed.article)} <= wanted


def test_the_term_of_a_person_or_in_code_is_none(article_of: ArticleOf) -> None:
    article = article_of("They saw thrombosis, a clot that blocks a vein.")
    code = replace(article, inlines=(Inline(span=Span(start=0, end=len(article.text)), kind="code"),))
    person = merge(Annotations(), [Person(span=Span(start=9, end=19), name="Thrombosis")])
    assert extract(article)
    assert not extract(code)
    assert not extract(article, person)


@given(st.lists(st.sampled_from(PIECES) | st.characters()).map("".join))
def test_each_reads_back_inside_a_sentence_and_none_overlap(article_of: ArticleOf, text: str) -> None:
    article = article_of(text)
    found = list(sentences.extract(article, Annotations()))
    end = 0
    for item in extract(article):
        assert end <= item.span.start < item.span.end
        assert any(each.span.start <= item.span.start and item.span.end <= each.span.end for each in found)
        assert item.term == text[item.term_span.start : item.term_span.end] != ""
        end = item.span.end


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_no_time(piece: str, article_of: ArticleOf) -> None:
    article, found = one_sentence(article_of, repeated(piece))
    with quickly():
        assert len(list(definitions.extract(article, found))) < len(article.text)
