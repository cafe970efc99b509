"""Short forms are found where the text says what they stand for, with exactly the words they stand for."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.extractors import abbreviations, merge, sentences
from glossator.model import Abbreviation, Annotations, Article, Inline, Span
from tests.extractors.conftest import ArticleOf, Case, Seed, marked, one_sentence, quickly, repeated

PIECES = [
    *" .,;:()[]\"-–—'\n",
    "IMF",
    "iPS",
    "TNF-α",
    "2-DE",
    "SSCs",
    "bp",
    "International Monetary Fund",
    " of ",
    ", or ",
    " short for ",
    " stands for ",
    "İ",
    "ß",
    "12",
]
HOSTILE = [
    "(",
    "(t1/2) ",
    "a b c (CBA) ",
    "(A",
    "(AB)",
    "a b (AB) ",
    "AB (a b) ",
    ", or AB",
    "stands for AB ",
    "AB, short for a b ",
    "a-",
    " ",
]


def extract(article: Article) -> list[Abbreviation]:
    found = merge(Annotations(), sentences.extract(article, Annotations()))
    return list(abbreviations.extract(article, found))


def test_cases(case: Case, article_of: ArticleOf) -> None:
    article = article_of(case.text)
    assert marked(article, [(item, item.long) for item in extract(article)]) == case.marked


def test_the_seeds(seed: Seed) -> None:
    wanted = [item for item in seed.gold["abbreviations"] if item["long"]]
    assert [
        (item.span.start, item.span.end, item.long_span.start, item.long_span.end) for item in extract(seed.article)
    ] == [(item["short"]["start"], item["short"]["end"], item["long"]["start"], item["long"]["end"]) for item in wanted]


def test_nothing_is_found_outside_sentences_or_in_code(article_of: ArticleOf) -> None:
    article = article_of("the International Monetary Fund (IMF)")
    heading = replace(article, blocks=(replace(article.blocks[0], kind="heading"),))
    code = replace(article, inlines=(Inline(span=Span(start=0, end=len(article.text)), kind="code"),))
    assert extract(article)
    assert not extract(heading)
    assert not extract(code)


@given(st.lists(st.sampled_from(PIECES) | st.characters()).map("".join))
def test_each_reads_back_and_none_overlap(article_of: ArticleOf, text: str) -> None:
    article = article_of(text)
    end = 0
    for item in extract(article):
        assert end <= item.span.start < item.span.end
        assert item.short == text[item.span.start : item.span.end]
        assert item.long == text[item.long_span.start : item.long_span.end].strip() != ""
        assert len(item.long) > len(item.short)
        end = item.span.end


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_no_time(piece: str, article_of: ArticleOf) -> None:
    article, found = one_sentence(article_of, repeated(piece))
    with quickly():
        assert len(list(abbreviations.extract(article, found))) < len(article.text)
