"""Words that few readers know are found by rareness and shape; names, codes and plain rare words are not."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.extractors import jargon, merge, sentences
from glossator.model import Annotations, Article, Inline, Institution, Jargon, Span
from tests.extractors.conftest import ArticleOf, Case, Seed, marked, one_sentence, quickly, repeated

PIECES = [*" .,;:()\"-–—'’\n", "oocyte", "Oocyte", "telomerase", "Homo ", "E. ", "cytokine", "İ", "ß", "1", "_"]
HOSTILE = ["oocyte", "oocyte ", "A oocyte ", "1-oocyte", "oocyte-", "oocyte's ", "a", "a ", "'"]


def extract(article: Article, found: Annotations | None = None) -> list[Jargon]:
    found = found or Annotations()
    return list(jargon.extract(article, merge(found, sentences.extract(article, found))))


def test_cases(case: Case, article_of: ArticleOf) -> None:
    article = article_of(case.text)
    assert marked(article, [(item, "") for item in extract(article)]) == case.marked


def test_the_words_of_the_seeds(seed: Seed) -> None:
    assert {item.word for item in extract(seed.article)} <= {
        *("epigenetic", "follicles", "gonadal", "haploid", "oocyte", "oocytes", "pluripotent", "somatic")
    }


def test_nothing_is_found_in_names_headings_and_code(article_of: ArticleOf) -> None:
    article = article_of("They saw oocytes.")
    heading = replace(article, blocks=(replace(article.blocks[0], kind="heading"),))
    code = replace(article, inlines=(Inline(span=Span(start=9, end=16), kind="code"),))
    institution = merge(Annotations(), [Institution(span=Span(start=5, end=16), name="saw oocytes")])
    assert [item.word for item in extract(article)] == ["oocytes"]
    assert not extract(heading)
    assert not extract(code)
    assert not extract(article, institution)


@given(st.lists(st.sampled_from(PIECES) | st.characters()).map("".join))
def test_each_reads_back_and_none_overlap(article_of: ArticleOf, text: str) -> None:
    article = article_of(text)
    end = 0
    for item in extract(article):
        assert end <= item.span.start < item.span.end
        assert item.word == text[item.span.start : item.span.end].lower()
        assert item.word.isalpha()
        end = item.span.end


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_no_time(piece: str, article_of: ArticleOf) -> None:
    article, found = one_sentence(article_of, repeated(piece))
    with quickly():
        assert len(list(jargon.extract(article, found))) < len(article.text)
