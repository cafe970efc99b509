"""Lines that came along with an article are left out; its own sentences never are."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.extractors import boilerplate
from glossator.model import Annotations, Article, Block, BlockKind, Boilerplate, Source, Span
from glossator.readers import plain_text
from tests.extractors.conftest import ArticleOf, Case, Seed, marked, quickly

FURNITURE = ["Sky News", "Read more", "[contf] [contfnew]", "Advertisement", "© 2018 Sky UK", "More from World"]


def extract(article: Article) -> list[Boilerplate]:
    return list(boilerplate.extract(article, Annotations()))


def test_cases(case: Case, article_of: ArticleOf) -> None:
    article = article_of(case.text)
    assert marked(article, [(item, item.reason) for item in extract(article)]) == case.marked


def test_the_seeds(seed: Seed) -> None:
    assert [(item.span.start, item.span.end) for item in extract(seed.article)] == seed.spans("boilerplate")


def test_nothing_is_found_in_articles_without_any(articles_folder: Path) -> None:
    for path in sorted(articles_folder.glob("*.txt")):
        article = plain_text.read(Source(id="x", uri=path.name, data=b""), path.read_text(encoding="utf-8"))
        assert extract(article) == [], path.name


def test_the_publisher_is_known_by_name_anywhere(article_of: ArticleOf) -> None:
    article = article_of("NATURE\nThe mice are healthy.", publisher="Nature")
    assert marked(article, [(item, item.reason) for item in extract(article)]).startswith(
        "[NATURE|name of the outlet]\n"
    )


def test_without_a_publisher_an_empty_block_is_no_name(article_of: ArticleOf) -> None:
    block = Block(span=Span(start=0, end=0), kind="paragraph")
    assert extract(article_of("The mice are healthy.", blocks=(block,))) == []


def test_every_line_of_a_block_must_be_one(article_of: ArticleOf) -> None:
    text = "Read more\nAdvertisement\nThe mice are healthy."
    short, long, last = (Span(start=0, end=23), Span(start=0, end=45), Span(start=24, end=45))
    both = tuple(Block(span=span, kind="paragraph") for span in (short, last))
    assert [item.span for item in extract(article_of(text, blocks=both))] == [short]
    assert extract(article_of(text, blocks=(Block(span=long, kind="paragraph"),))) == []


@pytest.mark.parametrize("kind", ["heading", "item", "quote", "code"])
def test_only_paragraphs_are_left_out(kind: BlockKind, article_of: ArticleOf) -> None:
    article = article_of("The mice are healthy.\nRead more")
    first, second = article.blocks
    assert extract(replace(article, blocks=(first, replace(second, kind=kind)))) == []


def test_headings_alone_are_no_article(article_of: ArticleOf) -> None:
    article = article_of("Mice\nRead more")
    first, second = article.blocks
    assert extract(replace(article, blocks=(replace(first, kind="heading"), second))) == []


@given(st.lists(st.sampled_from([*FURNITURE, "The mice are healthy.", "Good News"]) | st.text(max_size=50)))
def test_whole_blocks_in_order_and_never_all_of_them(article_of: ArticleOf, lines: list[str]) -> None:
    article = article_of("\n".join(lines))
    spans = [item.span for item in extract(article)]
    assert spans == [block.span for block in article.blocks if block.span in spans]
    assert not article.blocks or len(spans) < len(article.blocks)


@pytest.mark.parametrize("character", [" ", '"', "1", "-", "[", "(", ".", "A", "A ", "[a] ", "Read more ", "\n"])
def test_hostile_text_takes_no_time(character: str, article_of: ArticleOf) -> None:
    text = character * (200_000 // len(character))
    block = Block(span=Span(start=0, end=len(text)), kind="paragraph")
    article = article_of(text, blocks=(block,))
    with quickly():
        assert extract(article) == []
