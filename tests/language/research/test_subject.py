"""An article tells of research if enough of its words do."""

import pytest

from glossator.language.research.subject import is_this_study, tells_of_research


@pytest.mark.parametrize(
    "text",
    [
        "Scientists wrote a study.",
        "The study was long. The study was dear. The study is over.",
        "A study of rare species.",
        "We found that the gene is old.",
    ],
)
def test_an_article_on_research(text: str) -> None:
    assert tells_of_research(text)


@pytest.mark.parametrize(
    "text",
    [
        "Parliament argued about research on cells and genes.",
        "The study of law is long.",
        "We found the key. We hope so.",
        "The bank raised its rates.",
    ],
)
def test_any_other(text: str) -> None:
    assert not tells_of_research(text)


@pytest.mark.parametrize(
    ("before", "word"), [("", "Results"), ("the new ", "study"), ("A six-week ", "trial"), ("The Lakeside ", "Study")]
)
def test_the_study_that_the_article_is_about(before: str, word: str) -> None:
    assert is_this_study(before, word, is_early=True)


@pytest.mark.parametrize(
    ("before", "word"), [("", "Research"), ("the previous ", "study"), ("An earlier ", "trial"), ("many a ", "study")]
)
def test_another_study(before: str, word: str) -> None:
    assert not is_this_study(before, word, is_early=True)
