"""Runs are words with capitals that stand together; they end where a name must end."""

import pytest

from glossator.extractors import merge, sentences
from glossator.language.names.runs import run_end, runs
from glossator.model import Annotations, Article, Block, Inline, SourceMap, Span


def article_of(text: str, *inlines: Inline) -> Article:
    source_map = SourceMap(uri="seeds/articles/ice.txt", text=text, anchors=((0, 0),))
    block = Block(span=Span(start=0, end=len(text)), kind="paragraph")
    return Article(id="ice", text=text, source_map=source_map, blocks=(block,), inlines=inlines)


def words(text: str, *inlines: Inline) -> list[str]:
    article = article_of(text, *inlines)
    found = merge(Annotations(), sentences.extract(article, Annotations()))
    return [text[run.starts[0] : run.ends[-1]] for run in runs(article, found)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("we met Jane Doe there", ["Jane Doe"]),
        ("The mice met Dr. John F. Kennedy Jr. and Mr Roe", ["Dr. John F. Kennedy Jr.", "Mr Roe"]),
        ("Ludwig van Beethoven and Oscar de la Renta", ["Ludwig van Beethoven", "Oscar de la Renta"]),
        (
            "Irene Miguel-Aliaga, Sarah O'Connor, J.K. Rowling",
            ["Irene Miguel-Aliaga", "Sarah O'Connor", "J.K. Rowling"],
        ),
        ("Bashar al-Assad left the U.S. Navy", ["Bashar al-Assad", "U.S. Navy"]),
        ("Johnson & Johnson and AT&T", ["Johnson & Johnson", "AT&T"]),
        ("Singapore's Institute, Yates’ lawyer", ["Singapore", "Institute", "Yates"]),
        ("It is Presbyterian-St. Luke", ["Presbyterian-St. Luke"]),
        ("iPhone, #Tag, @Name, www.Foo, don't Łukasz", ["Łukasz"]),
        ("Jane\nDoe and\n\nJohn\n\nRoe", ["Jane\nDoe", "John", "Roe"]),
        ("", []),
    ],
)
def test_what_is_a_run(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_the_words_of_a_run_have_no_full_stops() -> None:
    article = article_of("We met Dr. J.K. Roe Jr.")
    (run,) = runs(article, merge(Annotations(), sentences.extract(article, Annotations())))
    assert run.words == ("Dr", "J.K", "Roe", "Jr")
    assert [article.text[start:end] for start, end in zip(run.starts, run.ends, strict=True)] == [
        "Dr.",
        "J.K.",
        "Roe",
        "Jr.",
    ]


def test_nothing_in_code() -> None:
    assert words("Jane and Doe and Roe", Inline(span=Span(start=9, end=12), kind="code")) == ["Jane", "Roe"]


def test_where_a_run_ends() -> None:
    assert run_end("at Acme Widgets today", 3, 21) == 15
    assert run_end("at Acme Widgets today", 3, 7) == 7
    assert run_end("at acme", 3, 7) == 3
