"""The text of an article is printed with nothing between its tags but its own characters."""

import re
from dataclasses import replace
from html import unescape

import pytest
from markupsafe import Markup

from glossator.body import body, tongue
from glossator.contents import text_of
from glossator.model import BlockKind, Phrase, Run, Strand, WovenBlock
from tests.collections_to_export import HOSTILE
from tests.small_explainers import article

OUTWARD = Markup(' rel="noopener"')


def block(
    *phrases: Phrase, kind: BlockKind = "paragraph", sentence: int = 0, level: int = 0, number: int = 0
) -> WovenBlock:
    strands = (Strand(sentence=sentence, phrases=phrases),)
    return WovenBlock(kind=kind, level=level, number=number, strands=strands)


def plain(text: str = "ice") -> Phrase:
    return Phrase(kind="text", runs=(Run(text=text),))


def test_a_sentence_has_an_address() -> None:
    assert body([block(plain(), sentence=3)], OUTWARD) == (
        '<p dir="auto"><span class="gl-sentence" id="s.3">ice</span></p>\n'
    )


def test_styles_stand_around_the_words_the_outermost_first() -> None:
    words = Phrase(kind="text", runs=(Run(text="a"), Run(text="b", styles=("strong", "emphasis"))))
    assert body([block(words)], OUTWARD) == '<p dir="auto">a<strong><em>b</em></strong></p>\n'


@pytest.mark.parametrize(
    ("phrase", "html"),
    [
        (
            Phrase(kind="term", runs=(Run(text="ice"),), target="ice"),
            '<a class="gl-term" href="#word.ice" aria-describedby="word.ice.definition">ice</a>',
        ),
        (
            Phrase(kind="link", runs=(Run(text="ice"),), target='/"a'),
            '<a href="/&#34;a" rel="noopener">ice</a>',
        ),
        (
            Phrase(kind="note", target="1"),
            '<a class="gl-note-mark" href="#note.1" aria-label="Editor’s note 1" data-number="1"></a>',
        ),
    ],
    ids=["term", "link", "note"],
)
def test_words_lead_somewhere(phrase: Phrase, html: str) -> None:
    assert body([block(phrase)], OUTWARD) == f'<p dir="auto">{html}</p>\n'


def test_a_heading_is_never_that_of_the_page() -> None:
    assert body([block(plain(), kind="heading", level=1)], OUTWARD) == '<h2 id="" dir="auto">ice</h2>\n'
    assert body([block(plain(), kind="heading", level=3)], OUTWARD) == '<h3 id="" dir="auto">ice</h3>\n'


def test_an_inner_list_stands_in_its_item() -> None:
    outer, inner = (block(plain(text), kind="item", level=level) for level, text in enumerate("ab", 1))
    ordered = block(plain("c"), kind="item", level=1, number=7)
    assert body([outer, inner, ordered], OUTWARD) == (
        '<ul><li dir="auto">a\n<ul><li dir="auto">b</li>\n</ul>\n</li>\n</ul>\n'
        '<ol><li value="7" dir="auto">c</li>\n</ol>\n'
    )


def test_quotations_in_a_row_are_one() -> None:
    assert body([block(plain(text), kind="quote") for text in "ab"], OUTWARD) == (
        '<blockquote><p dir="auto">a</p>\n<p dir="auto">b</p>\n</blockquote>\n'
    )


@pytest.mark.parametrize("kind", ["paragraph", "heading", "item", "quote", "code"])
def test_hostile_text_stays_text(kind: BlockKind) -> None:
    hostile = block(plain(f"{HOSTILE}\n\n{HOSTILE}"), kind=kind, level=1)
    printed = body([hostile], OUTWARD)
    around = body([block(plain("ice"), kind=kind, level=1)], OUTWARD).split("ice")
    inside = printed.removeprefix(around[0]).removesuffix(around[1])
    assert unescape(inside) == text_of(hostile)
    assert not re.search(r"[<>{}]|\n\n", inside)
    assert around[0] + inside + around[1] == printed


def test_code_keeps_its_lines_without_a_line_end_that_markdown_sees() -> None:
    assert body([block(plain("a\n\n  b"), kind="code")], OUTWARD) == "<pre><code>a&#10;&#10;  b</code></pre>\n"


def test_words_say_their_language_and_direction() -> None:
    ice = article("Ice melts.")
    assert tongue(ice) == ' dir="auto"'
    assert tongue(replace(ice, language='d"e')) == ' lang="d&#34;e" dir="auto"'
