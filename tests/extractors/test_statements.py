"""A statement is a sentence of an article on research whose own words say that it is one."""

from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.extractors import boilerplate, merge, sentences, statements
from glossator.model import Annotations, Article, Block, Inline, Sentence, Span, Statement
from tests.extractors.conftest import ArticleOf, Case, Seed, marked, quickly

PIECES = (
    "researchers|the team|they|we|et al.|the study|found that|used|were exposed to|by heating|using|could one day|help"
    "|however|more research|is needed|not|unlikely to be useful|years before the|side effects"
    "|died during the trial|previous"
    "|in 1984|(Hall et al., 2013)|,|.|?|\"|“|\n|…|p < 0.05|step was|THE|isn't|can’t|-|:"
).split("|")
HOSTILE = [
    " ",
    '"',
    "1",
    ".",
    "-",
    "a",
    "a ",
    "team ",
    "team-",
    "researchers found. ",
    "more research ",
    "could may ",
    "by heating, ",
    "et al. ",
    "The team. ",
    "was ",
    "not ",
]


def extract(article: Article) -> list[Statement]:
    return list(statements.extract(article, read(article)))


def read(article: Article) -> Annotations:
    found = merge(Annotations(), boilerplate.extract(article, Annotations()))
    return merge(found, sentences.extract(article, found))


def words(article: Article, span: Span) -> str:
    return article.text[span.start : span.end]


def test_cases(case: Case, article_of: ArticleOf) -> None:
    article = article_of(case.text)
    by_sentence = [list(group) for _, group in groupby(extract(article), key=lambda item: item.span.start)]
    said = [(group[0], ", ".join(item.kind for item in group)) for group in by_sentence]
    assert marked(article, said) == case.marked


@pytest.mark.parametrize(
    ("kind", "gold"), [("caveat", "caveats"), ("method", "methods"), ("application", "applications")]
)
def test_the_seeds(seed: Seed, kind: str, gold: str) -> None:
    found = {item.span.start for item in extract(seed.article) if item.kind == kind}
    strong = {item["start"] for item in seed.gold[gold] if item["strength"] == "strong"}
    weak = {item["start"] for item in seed.gold[gold] if item["strength"] == "weak"}
    assert strong <= found <= strong | weak


def test_a_statement_is_a_whole_sentence_and_knows_the_words_that_tell(article_of: ArticleOf) -> None:
    article = article_of("Ana Ruiz is a scientist.\nFor the study, her team weighed 30 seals. It was a small study.")
    assert [(words(article, item.span), item.kind, words(article, item.cue)) for item in extract(article)] == [
        ("For the study, her team weighed 30 seals.", "method", "weighed"),
        ("It was a small study.", "caveat", "small study"),
    ]


def test_there_is_one_statement_of_each_kind_for_a_sentence(article_of: ArticleOf) -> None:
    article = article_of(
        "The researchers weighed, measured and tagged seals; larger studies are needed and must be repeated."
    )
    assert [item.kind for item in extract(article)] == ["caveat", "method"]


@pytest.mark.parametrize(
    ("text", "count"),
    [("The study is new. We used ice.", 0), ("The study is new. In the clinical study, we used ice.", 1)],
)
def test_only_articles_with_some_words_of_research_are_read(text: str, count: int, article_of: ArticleOf) -> None:
    assert len(extract(article_of(text))) == count


def test_weak_words_count_only_close_to_a_sentence_that_surely_tells_of_the_research(article_of: ArticleOf) -> None:
    sure, weak, other = (
        "The researchers weighed the seals for the study. ",
        "Blood was collected. ",
        "Seals swim. Scientists know seals. ",
    )
    assert len(extract(article_of(sure + weak))) == 2
    assert len(extract(article_of(sure + other + weak))) == 1
    assert len(extract(article_of(other * 2 + weak))) == 0


def test_gaps_count_only_late_in_an_article(article_of: ArticleOf) -> None:
    gap, rest = "It is unclear why seals sing. ", "Researchers like seals. Scientists like seals. "
    assert extract(article_of(gap + rest)) == []
    assert [item.kind for item in extract(article_of(rest + gap))] == ["caveat"]


def test_nothing_is_found_in_code(article_of: ArticleOf) -> None:
    text = "Researchers and scientists like x.found that 1."
    article = article_of(text, inlines=(Inline(span=Span(start=text.index("x."), end=text.index(" 1")), kind="code"),))
    assert extract(article) == []


def test_nothing_is_found_outside_sentences(article_of: ArticleOf) -> None:
    article = article_of("Researchers found that seals sing. Scientists agree.")
    assert list(statements.extract(article, Annotations())) == []


@given(st.lists(st.sampled_from(PIECES) | st.characters(), max_size=40).map(" ".join))
def test_each_is_a_sentence_with_its_cue_inside_in_order(article_of: ArticleOf, text: str) -> None:
    article = article_of(f"Researchers made a study. {text}")
    spans = {item.span for item in sentences.extract(article, Annotations())}
    found = extract(article)
    for item in found:
        assert item.span in spans
        assert item.span.start <= item.cue.start < item.cue.end <= item.span.end
        assert words(article, item.cue).strip()
    assert [item.span.start for item in found] == sorted(item.span.start for item in found)
    assert len({(item.span, item.kind) for item in found}) == len(found)


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_no_time(piece: str, article_of: ArticleOf) -> None:
    text = f"Researchers wrote studies. A{piece * (200_000 // len(piece))}b"
    whole = Span(start=0, end=len(text))
    article = article_of(text, blocks=(Block(span=whole, kind="paragraph"),))
    found = merge(Annotations(), (Sentence(span=whole, number=1),))
    with quickly():
        list(statements.extract(article, found))
    found = merge(Annotations(), sentences.extract(article, Annotations()))
    with quickly():
        list(statements.extract(article, found))
