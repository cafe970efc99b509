"""Institutions are found by what their names say, with their whole extent; newspapers, journals and places are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.extractors import boilerplate, institutions, merge, sentences
from glossator.model import (
    Abbreviation,
    Annotations,
    Article,
    Block,
    Boilerplate,
    Inline,
    Institution,
    Sentence,
    Span,
)
from tests.extractors.conftest import ArticleOf, Case, Seed, marked, one_sentence, quickly, repeated

PIECES = [
    *".,;:!?\"'’()&- \n–",
    "University",
    "Institute",
    "of",
    "for",
    "and",
    "the",
    "Department",
    "Justice",
    "Acme",
    "Inc",
    "Inc.",
    "NASA",
    "King's",
    "College",
    "London",
    "California, Los Angeles",
    "(MIT)",
    "Massachusetts Institute of Technology",
    "Food and Drug Administration",
    "analyst at",
    "CEO",
    "Journal of the",
    "é",
]
HOSTILE = [
    " ",
    '"',
    "1",
    "-",
    "A",
    "a ",
    "A ",
    "A. ",
    "& ",
    "University ",
    "University of ",
    "Institute of A and ",
    "Food and ",
    "King's ",
    "NASA ",
    "Acme Inc. ",
    "analyst at the ",
    "analyst at Foo. ",
    "A-",
    "Dr. ",
    "van ",
    "A van ",
    "(MIT) ",
    "Bank of Foo (BF) ",
]


def extract(article: Article, *more: Abbreviation) -> list[Institution]:
    found = merge(Annotations(), boilerplate.extract(article, Annotations()))
    found = merge(merge(found, sentences.extract(article, found)), more)
    return list(institutions.extract(article, found))


def names(article: Article, *more: Abbreviation) -> list[str]:
    return [item.name for item in extract(article, *more)]


def test_cases(case: Case, article_of: ArticleOf) -> None:
    article = article_of(case.text)
    said = [(item, "" if _words(article, item) == item.name else item.name) for item in extract(article)]
    assert marked(article, said) == case.marked


def _words(article: Article, item: Institution) -> str:
    return article.text[item.span.start : item.span.end]


def test_the_seeds(seed: Seed) -> None:
    gold = [
        (mention["start"], mention["end"], item["name"])
        for item in seed.gold["institutions"]
        for mention in item["mentions"]
    ]
    found = [(item.span.start, item.span.end, item.name) for item in extract(seed.article)]
    assert found == sorted(gold)


def test_a_short_form_that_another_extractor_found(article_of: ArticleOf) -> None:
    text = "The Institute of Physics, or Phys, met. Phys is old."
    article = article_of(text)
    short, long = Span(start=29, end=33), Span(start=4, end=24)
    abbreviation = Abbreviation(span=short, short="Phys", long="Institute of Physics", long_span=long)
    assert names(article, abbreviation) == ["Institute of Physics"] * 3
    assert names(article) == ["Institute of Physics"]


def test_letters_that_abbreviate_nothing_are_no_short_form(article_of: ArticleOf) -> None:
    assert names(article_of("The Institute of Physics (USA) met. USA won.")) == ["Institute of Physics"]


def test_a_name_over_two_lines_has_single_spaces(article_of: ArticleOf) -> None:
    text = "The University of\nOtago won."
    whole = Block(span=Span(start=0, end=len(text)), kind="paragraph")
    assert names(article_of(text, blocks=(whole,))) == ["University of Otago"]


def test_nothing_in_code_or_boilerplate(article_of: ArticleOf) -> None:
    text = "Kyoto University and Osaka University"
    code = Inline(span=Span(start=0, end=16), kind="code")
    assert names(article_of(text, inlines=(code,))) == ["Osaka University"]
    article = article_of(text)
    left_out = merge(Annotations(), [Boilerplate(span=article.blocks[0].span, reason="a reason")])
    assert list(institutions.extract(article, merge(left_out, sentences.extract(article, left_out)))) == []


@given(st.lists(st.sampled_from(PIECES) | st.characters()).map(" ".join))
def test_each_lies_in_a_sentence_and_none_overlaps(article_of: ArticleOf, text: str) -> None:
    article = article_of(text)
    found = merge(Annotations(), sentences.extract(article, Annotations()))
    position = 0
    for item in institutions.extract(article, found):
        sentence = found.around(Sentence, item.span.start)
        assert sentence is not None
        assert position <= item.span.start < item.span.end <= sentence.span.end
        assert item.name == " ".join(item.name.split()) != ""
        position = item.span.end


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_no_time(piece: str, article_of: ArticleOf) -> None:
    article, one = one_sentence(article_of, repeated(piece))
    with quickly():
        list(institutions.extract(article, one))
        extract(article)


def test_many_alike_take_no_time(article_of: ArticleOf) -> None:
    names = [f"Q{chr(97 + number % 26) * (number // 26 + 1)}" for number in range(2000)]
    article = article_of(" ".join(f"Acme {name} Inc. and " for name in names)[:300_000])
    with quickly():
        assert extract(article)


def test_letters_that_abbreviate_something_else_here_are_no_firm(article_of: ArticleOf) -> None:
    article = article_of("Global energy (GE) was low. GE was high.")
    short, long = Span(start=15, end=17), Span(start=0, end=13)
    abbreviation = Abbreviation(span=short, short="GE", long="Global energy", long_span=long)
    assert names(article, abbreviation) == []
    assert names(article) == ["GE"] * 2
