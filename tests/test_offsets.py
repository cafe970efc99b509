"""Everything that is found lies inside the text, reads back from the file, and stands on the page just so."""

import re
from collections.abc import Callable, Iterator
from itertools import accumulate
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.extractors import EXTRACTORS
from glossator.model import (
    Annotation,
    Annotations,
    Article,
    Boilerplate,
    Explainer,
    Problem,
    Seeds,
    Sentence,
    Step,
)
from glossator.pipeline import collect, write
from glossator.settings import Settings
from glossator.standoff import records
from tests.hostile_text import SENTENCES, SYNTAX, WORDS
from tests.web_page import parse

SeedsOf = Callable[..., Seeds]

PIECES = st.sampled_from([*SENTENCES * 4, *SENTENCES, *WORDS, *SYNTAX, "\n", "\n\n", "\r\n\r\n", "\x00", "\ufeff"])
TEXTS = st.lists(PIECES, min_size=1, max_size=25).flatmap(
    lambda pieces: st.sampled_from([" ", " ", ""]).map(lambda between: between.join(pieces))
)
"""Sentences with something to find, broken up by everything that a text can hold."""

LOOSE = (Boilerplate, Problem)
"""What may be found outside of sentences: it is no part of the article, or wrong."""


ELSEWHERE = {"additions", "boilerplate", "notes", "oddities"}
IN_SENTENCES = [extract for extract in EXTRACTORS if extract.__module__.rpartition(".")[2] not in ELSEWHERE]
"""The extractors that find something in the words of a text; the others need a person, or a fault."""


def explained(seeds_of: SeedsOf, text: str, suffix: str) -> Iterator[tuple[Explainer, str]]:
    """The explained article, if it can be read, with its page."""
    glossary = "terms: [{id: cell, label: cell, definition: x}]"
    collection = collect(
        seeds_of({f"a{suffix}": text, "a.yml": "date: 2018-10-12", "glossary.yml": glossary}), Settings()
    )
    if collection.explainers:
        pages = {page.uri: page.text for page in write(collection, Settings())}
        yield collection.explainers[0], pages["articles/a/index.md"]


@given(TEXTS, st.sampled_from([".txt", ".md"]))
def test_everything_found_lies_inside_the_text_and_reads_back(seeds_of: SeedsOf, text: str, suffix: str) -> None:
    for explainer, page in explained(seeds_of, text, suffix):
        check(explainer, page)


def test_real_articles(seeds_of: SeedsOf, articles_folder: Path) -> None:
    for path in sorted(articles_folder.glob("*.txt")):
        for explainer, page in explained(seeds_of, path.read_bytes().decode(), ".txt"):
            check(explainer, page)


@pytest.mark.parametrize("extract", IN_SENTENCES, ids=lambda extract: extract.__module__.rpartition(".")[2])
def test_the_sentences_of_this_test_give_every_extractor_something_to_find(seeds_of: SeedsOf, extract: object) -> None:
    ((explainer, _),) = explained(seeds_of, "\n\n".join(SENTENCES), ".txt")
    assert callable(extract)
    assert list(extract(explainer.article, explainer.annotations))


def check(explainer: Explainer, page: str) -> None:
    article, found = explainer.article, explainer.annotations
    for annotation in found:
        assert 0 <= annotation.span.start < annotation.span.end <= len(article.text)
        if not isinstance(annotation, LOOSE):
            assert found.around(Sentence, annotation.span.start), annotation
            assert words(article, annotation) == words(article, annotation).strip()
    file = article.source_map.text
    assert all(file[as_int(each["start"]) : as_int(each["end"])] == each["text"] for each in records(explainer))
    on_the_page(article, found, page)


def on_the_page(article: Article, found: Annotations, page: str) -> None:
    """Every annotation's words stand on the page where they stand in the article, apart from white space."""
    left_out = [item.span for item in found.of(Boilerplate)]
    shown = list(article.text)
    for span in left_out:
        shown[span.start : span.end] = " " * (span.end - span.start)
    before = [0, *accumulate(not character.isspace() for character in shown)]
    text = re.sub(r"\s", "", parse(page.split("---\n", 2)[2]).one("#gl.article").text())
    assert len(text) == before[-1]
    for annotation in found:
        span = annotation.span
        if not isinstance(annotation, LOOSE):
            there = text[before[span.start] : before[span.end]]
            assert there == re.sub(r"\s", "", words(article, annotation))


def words(article: Article, annotation: Annotation) -> str:
    return article.text[annotation.span.start : annotation.span.end]


def as_int(value: object) -> int:
    assert isinstance(value, int)
    return value


def test_steps_are_numbered_from_one_without_a_gap(seeds_of: SeedsOf) -> None:
    ((explainer, _),) = explained(seeds_of, "\n\n".join(SENTENCES), ".txt")
    orders = sorted(step.order for step in explainer.annotations.of(Step))
    assert orders == list(range(1, len(orders) + 1))
