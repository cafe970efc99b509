"""How hard an article is to read: the grade of the seeds, and the share of words that a reader knows."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.extractors import boilerplate, merge, sentences
from glossator.model import Annotation, Annotations, Article, Definition, Sentence, SourceMap, Span, TermMention
from glossator.readability import CONSTANT, LETTERS, SENTENCES, familiar_share, grade, measure

SEEDS = Path(__file__).parents[1] / "seeds" / "articles"
ArticleOf = Callable[..., Article]


def found_in(article: Article, *more: Annotation) -> Annotations:
    found = merge(Annotations(), boilerplate.extract(article, Annotations()))
    return merge(merge(found, sentences.extract(article, found)), more)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [("mice-from-same-sex-parents", 12.5), ("eggs-from-stem-cells", 13.4), ("eggs-made-in-a-dish", 12.7)],
)
def test_the_grades_of_the_seeds(name: str, wanted: float, article_of: ArticleOf) -> None:
    article = article_of((SEEDS / f"{name}.txt").read_text(encoding="utf-8"))
    assert grade(article, found_in(article)) == wanted


def test_longer_words_and_longer_sentences_ask_for_a_higher_grade(article_of: ArticleOf) -> None:
    plain = article_of("The cat sat on the mat. The dog saw it. They ran off.")
    hard = article_of("International organisations considered extraordinary responsibilities concerning negotiations.")
    assert grade(plain, found_in(plain)) == 0
    assert grade(hard, found_in(hard)) > 12


def test_an_article_without_words(article_of: ArticleOf) -> None:
    article = article_of("... !")
    result = measure(article, found_in(article))
    assert (result.grade, result.familiar) == (0, 1)


def test_rare_words_are_not_known(article_of: ArticleOf) -> None:
    article = article_of("They saw one oocyte.")
    assert familiar_share(article, found_in(article)) == 0.75


def test_words_of_the_glossary_are_known(article_of: ArticleOf) -> None:
    article = article_of("They saw one oocyte.")
    mention = TermMention(span=Span(start=13, end=19), term="oocyte")
    assert familiar_share(article, found_in(article, mention)) == 1


def test_a_word_that_the_article_explains_is_known_wherever_it_stands(article_of: ArticleOf) -> None:
    article = article_of("They saw an oocyte (egg). More oocytes were there.")
    definition = Definition(span=Span(start=20, end=23), term="oocyte", term_span=Span(start=12, end=18))
    assert familiar_share(article, found_in(article)) < familiar_share(article, found_in(article, definition)) == 1


def test_names_and_numbers_are_known(article_of: ArticleOf) -> None:
    article = article_of("Yesterday Katasuhiko of Kyoto saw 316 in 12,000.")
    assert familiar_share(article, found_in(article)) == 1


def test_hostile_text_takes_no_time(article_of: ArticleOf) -> None:
    for piece in ("a", "a ", "a-", "oocyte ", "1,"):
        article = article_of("A" + piece * (100_000 // len(piece)))
        whole = merge(Annotations(), [Sentence(span=Span(start=0, end=len(article.text)), number=1)])
        assert 0 <= measure(article, whole).familiar <= 1


@given(text=st.text(st.sampled_from("ab1_ é½日ß. -’\t\n\u00a0") | st.characters(), max_size=40))
def test_words_and_letters_of_any_script_count(text: str) -> None:
    words = sum(any(map(str.isalnum, word)) for word in text.split())
    letters = sum(map(str.isalpha, text))
    found = Annotations(by_kind={Sentence: (Sentence(span=Span(start=0, end=len(text)), number=1),)})
    whole = Article(id="x", text=text, source_map=SourceMap(uri="x.txt", text=text, anchors=((0, 0),)))
    expected = (LETTERS * letters - SENTENCES) * 100 / words - CONSTANT if words else 0
    assert grade(whole, found) == round(max(0.0, expected), 1)
