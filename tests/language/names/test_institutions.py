"""Names of institutions are found with their whole extent; ``tests/extractors/cases/institutions.txt`` has more."""

import pytest

from glossator.extractors import merge, sentences
from glossator.language.names.institutions import named
from glossator.language.names.runs import runs
from glossator.model import Annotations, Article, Block, SourceMap, Span


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the University of Otago is", ("University", "Otago")),
        ("the National Museum of the U.S. Air Force is", ("National", "Museum", "U.S", "Air", "Force")),
        ("at the Food and Drug Administration", ("Drug", "Administration")),
        ("the American Cancer Society is", ("American", "Cancer", "Society")),
        ("the Working Group is", None),
        ("the Institute is", None),
        ("in Institute Road there", None),
    ],
)
def test_names(text: str, words: tuple[str, ...] | None) -> None:
    source_map = SourceMap(uri="seeds/articles/ice.txt", text=text, anchors=((0, 0),))
    block = Block(span=Span(start=0, end=len(text)), kind="paragraph")
    article = Article(id="ice", text=text, source_map=source_map, blocks=(block,))
    found = merge(Annotations(), sentences.extract(article, Annotations()))
    assert [name.words for name in named(text, runs(article, found))] == ([words] if words else [])
