"""Passages become an article: tidy words in blocks, each character with its place in the file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.markup.passages import Gathering, Mark, Passage, is_visible, put_together, tidy
from glossator.markup.tags import BREAK
from glossator.model import Article, Block, BlockKind, Inline, SourceMap, Span

PIECES = [*" \t\n\u00a0\u200b", BREAK, "rust", "e\u0301", "."]


def passage(text: str, kind: BlockKind = "paragraph", *marks: Mark, start: int = 0) -> Passage:
    """A passage whose characters stand in the file one after the other."""
    return Passage(kind=kind, text=text, places=range(start, start + len(text)), marks=marks)


def article(*passages: Passage) -> Article:
    empty = Article(id="rust", text="", source_map=SourceMap(uri="articles/rust.html", text="", anchors=()))
    return put_together(empty, passages)


def put(gathering: Gathering, text: str) -> None:
    gathering.put(text, range(len(text)))


def gathered(gathering: Gathering) -> list[tuple[BlockKind, str]]:
    return [(each.kind, each.text) for each in gathering.passages()]


@pytest.mark.parametrize("text", ["rust", " . ", "\u00e9"])
def test_visible(text: str) -> None:
    assert is_visible(text)


@pytest.mark.parametrize("text", ["", " \n\t", "\u00a0", "\u200b", BREAK])
def test_not_visible(text: str) -> None:
    assert not is_visible(text)


@pytest.mark.parametrize(
    ("kind", "text", "tidied", "places"),
    [
        ("paragraph", " \n iron  \t rusts ", "iron rusts", [3, 4, 5, 6, 7, 11, 12, 13, 14, 15]),
        ("paragraph", f"iron {BREAK} rusts", "iron\nrusts", [0, 1, 2, 3, 4, 7, 8, 9, 10, 11]),
        ("paragraph", "a\u00a0 b", "a\u00a0 b", [0, 1, 2, 3]),
        ("code", "\n\n  a  b\n", "  a  b", [2, 3, 4, 5, 6, 7]),
        ("code", f"a{BREAK}  b", "a\n  b", [0, 1, 2, 3, 4]),
    ],
)
def test_white_space_is_tidied_but_in_code(kind: BlockKind, text: str, tidied: str, places: list[int]) -> None:
    result = tidy(passage(text, kind))
    assert result.text == tidied
    assert [*result.places] == places


def test_marks_stay_on_their_words() -> None:
    text = "  old   iron  rusts"
    mark = Mark(start=text.index("iron"), end=text.index("rusts"), kind="strong")
    found = article(passage(text, "paragraph", mark))
    assert found.inlines == (Inline(span=Span(start=4, end=8), kind="strong"),)
    assert found.text[4:8] == "iron"


def test_nothing_is_set_apart_in_code_or_where_nothing_can_be_seen() -> None:
    mark = Mark(start=0, end=4, kind="strong")
    assert not article(passage("iron", "code", mark)).inlines
    assert not article(passage("    iron", "paragraph", mark)).inlines


def test_of_two_that_begin_together_the_longer_one_comes_first() -> None:
    marks = [Mark(start=0, end=end, kind="emphasis") for end in (4, 10)]
    assert [inline.span.end for inline in article(passage("iron rusts", "paragraph", *marks)).inlines] == [10, 4]


def test_blocks_stand_apart_and_know_where_they_come_from() -> None:
    first, nothing, second = (
        passage(" Iron", "heading", start=7),
        passage(" ", start=20),
        passage("It  rusts", start=50),
    )
    found = article(first, nothing, second)
    assert found.text == "Iron\n\nIt rusts"
    assert found.blocks == (
        Block(span=Span(start=0, end=4), kind="heading"),
        Block(span=Span(start=6, end=14), kind="paragraph"),
    )
    assert found.source_map.anchors == ((0, 8), (6, 50), (9, 54))


@given(st.lists(st.lists(st.sampled_from(PIECES)).map("".join), max_size=4))
def test_each_visible_character_is_kept_with_its_place(texts: list[str]) -> None:
    passages = [passage(text, start=1000 * number) for number, text in enumerate(texts)]
    file = {place: character for each in passages for place, character in zip(each.places, each.text, strict=True)}
    tidied = [tidy(each) for each in passages]
    shown = [(place, each.text[i]) for each in tidied for i, place in enumerate(each.places)]
    assert [item for item in shown if is_visible(item[1])] == [item for item in file.items() if is_visible(item[1])]
    assert article(*passages).text == "\n\n".join(each.text for each in tidied if is_visible(each.text))


def test_blocks_are_gathered_one_after_the_other() -> None:
    gathering = Gathering()
    put(gathering, "Iron")
    gathering.begin("heading", level=2)
    put(gathering, "Ru")
    put(gathering, "st")
    gathering.begin("item", level=1, number=3)
    put(gathering, " ")
    gathering.begin("quote")
    put(gathering, "It rusts.")
    found = gathering.passages()
    assert [(each.kind, each.text, each.level, each.number) for each in found] == [
        ("paragraph", "Iron", 0, 0),
        ("heading", "Rust", 2, 0),
        ("quote", "It rusts.", 0, 0),
    ]
    assert [*found[1].places] == [0, 1, 0, 1]


def test_a_mark_that_is_open_goes_on_in_the_next_block() -> None:
    gathering = Gathering()
    put(gathering, "old ")
    with gathering.marked("link", "https://rust.example.org"):
        put(gathering, "iron")
        gathering.begin("quote")
        put(gathering, "rusts")
    with gathering.marked(None):
        put(gathering, " now")
    assert [each.marks for each in gathering.passages()] == [
        (Mark(start=4, end=8, kind="link", href="https://rust.example.org"),),
        (Mark(start=0, end=5, kind="link", href="https://rust.example.org"),),
    ]


def test_the_first_paragraph_in_an_item_is_the_item_itself() -> None:
    gathering = Gathering()
    gathering.begin("item", level=1)
    gathering.label("1. ", range(3))
    gathering.go_on("paragraph")
    put(gathering, "Iron")
    gathering.go_on("paragraph")
    put(gathering, "rusts")
    gathering.go_on("item")
    put(gathering, "badly")
    assert gathered(gathering) == [("item", "1. Iron"), ("paragraph", "rusts"), ("paragraph", "badly")]


def test_elsewhere_a_block_that_goes_on_is_a_new_one() -> None:
    gathering = Gathering()
    put(gathering, "Iron")
    gathering.go_on("quote")
    put(gathering, "rusts")
    assert gathered(gathering) == [("paragraph", "Iron"), ("quote", "rusts")]


def test_the_last_character_so_far() -> None:
    gathering = Gathering()
    assert gathering.ending() == ""
    put(gathering, "Iron")
    assert gathering.ending() == "n"
    gathering.begin("paragraph")
    assert gathering.ending() == ""
