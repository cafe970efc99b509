"""What the tests of extractors share: a builder of articles, the seeds with their gold annotations, and case files.

A case file holds any number of cases with blank lines between them. A case is a title, a line with only a dot, a text,
a line with only a dot, and the text again with what was found in square brackets. Lines before a case that begin with
``#`` are headings. A test with a parameter ``case`` in ``test_NAME.py`` gets each case of ``cases/NAME.txt``.
"""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from time import process_time
from typing import Any, Protocol

import pytest

from glossator.extractors import merge
from glossator.model import Annotation, Annotations, Article, Block, Sentence, SourceMap, Span

CASES = Path(__file__).with_name("cases")
ROOT = Path(__file__).parents[2]
SEEDS = ("mice-from-same-sex-parents", "eggs-from-stem-cells", "eggs-made-in-a-dish")
"""The seeds in the order of the gold annotations."""

QUICK = 5
"""Seconds that nothing takes on a text of 200,000 characters, even on a slow machine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A text, and the same text with what must be found in it."""

    title: str
    """What the case shows."""
    text: str
    """The text."""
    marked: str
    """The text with what must be found in square brackets."""


class ArticleOf(Protocol):
    """Makes an article of a text."""

    def __call__(self, text: str, **fields: Any) -> Article: ...  # noqa: ANN401 (whatever an article holds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seed:
    """A seed, and what a person found in it."""

    article: Article
    """The seed."""
    gold: dict[str, list[dict[str, Any]]]
    """The annotations, by kind."""

    def spans(self, kind: str) -> list[tuple[int, int]]:
        """Where a person found something of this kind."""
        return [(item["start"], item["end"]) for item in self.gold[kind]]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "case" in metafunc.fixturenames:
        name = metafunc.module.__name__.rpartition("test_")[2]
        cases = list(read_cases((CASES / f"{name}.txt").read_text(encoding="utf-8")))
        metafunc.parametrize("case", cases, ids=[case.title for case in cases])


def read_cases(text: str) -> Iterator[Case]:
    """The cases of a case file."""
    for paragraph in text.split("\n\n"):
        lines = [line for line in paragraph.splitlines() if not line.startswith("#")]
        if lines:
            title, text, marked = "\n".join(lines).split("\n.\n")
            yield Case(title=title, text=text, marked=marked)


def marked(article: Article, found: Iterable[tuple[Annotation, str]]) -> str:
    """The article's text with each annotation in square brackets, and behind a bar what is said of it, if anything."""
    text = article.text
    for annotation, said in sorted(found, key=lambda item: item[0].span.start, reverse=True):
        start, end = annotation.span.start, annotation.span.end
        text = f"{text[:start]}[{text[start:end]}{'|' if said else ''}{said}]{text[end:]}"
    return text


def one_sentence(article_of: ArticleOf, text: str) -> tuple[Article, Annotations]:
    """An article that is a single sentence from its first character to its last, whatever stands in it."""
    whole = Block(span=Span(start=0, end=len(text)), kind="paragraph")
    found = merge(Annotations(), [Sentence(span=whole.span, number=1)])
    return article_of(text, blocks=(whole,)), found


def repeated(piece: str) -> str:
    """A long text of nothing but one piece, between two letters."""
    return f"A{piece * (200_000 // len(piece))}b"


@contextmanager
def quickly() -> Iterator[None]:
    """Fails when it takes long, as a pattern does that tries a hostile text again and again."""
    start = process_time()
    yield
    assert process_time() - start < QUICK


@pytest.fixture(scope="session")
def article_of() -> ArticleOf:
    """Makes an article of a text, with one paragraph for each line that is not blank."""

    def build(text: str, **fields: Any) -> Article:  # noqa: ANN401 (whatever an article holds)
        source_map = SourceMap(uri="seeds/articles/ice.txt", text=text, anchors=((0, 0),))
        article = Article(id="ice", text=text, source_map=source_map, blocks=tuple(_paragraphs(text)))
        return replace(article, **fields)

    return build


@pytest.fixture(params=range(len(SEEDS)), ids=SEEDS)
def seed(request: pytest.FixtureRequest, article_of: ArticleOf) -> Seed:
    """Each of the seeds with its gold annotations."""
    text = (ROOT / "seeds" / "articles" / f"{SEEDS[request.param]}.txt").read_bytes().decode()
    gold = json.loads((ROOT / "tests" / "gold" / "seeds.json").read_text(encoding="utf-8"))
    return Seed(article=article_of(text), gold=gold["files"][request.param])


def _paragraphs(text: str) -> Iterator[Block]:
    position = 0
    for line in text.split("\n"):
        if line.strip():
            start = position + len(line) - len(line.lstrip())
            yield Block(span=Span(start=start, end=start + len(line.strip())), kind="paragraph")
        position += len(line) + 1
