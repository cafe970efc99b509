"""Words are found again in the page they were taken from, whatever else stands there and whatever was left out."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.markup.alignment import NOWHERE, align, restored
from glossator.markup.tags import visible_in_html

LONG = "The glacier lost more ice in one summer than in the ten years before."
OTHER = "Nobody who lives in the valley below it had expected the river to rise so early."
PIECES = [
    "Ice",
    " melts",
    ". ",
    "water",
    "<b>",
    "</b>",
    "<p>",
    "</p>",
    "<br>",
    "&amp;",
    "&#8220;",
    "&nbsp;",
    "\n",
    LONG,
]


def found(html: str, *paragraphs: str) -> list[str]:
    """What the page has where the paragraphs were found, each as it stands in the file."""
    visible = visible_in_html(html)
    shown = []
    for indexes in align(paragraphs, visible):
        places = [visible.places[index] for index in indexes if index != NOWHERE]
        shown.append(html[places[0] : places[-1] + 1] if places else "")
    return shown


def own_words(html: str, words: str, before: int = 0) -> str:
    """A paragraph as the page has it."""
    visible = visible_in_html(html)
    (indexes,) = align([words], visible)
    text, places, carried = restored(words, indexes, visible, html, before)
    assert len(text) == len(places)
    assert len(carried) == len(words) + 1
    return text


@pytest.mark.parametrize(
    ("html", "words", "shown"),
    [
        ("<p>Ice melts.</p>", "Ice melts.", "Ice melts."),
        ("<p>Ice\n  melts.</p>", "Ice melts.", "Ice\n  melts."),
        ("<p>Ice <b>mel</b>ts.</p>", "Ice melts.", "Ice <b>mel</b>ts."),
        ("<p>Fish &amp; ice.</p>", "Fish & ice.", "Fish &amp; ice."),
        (
            "<p>Many fish<sup>2</sup> swim in the sea.</p>",
            "Many fish swim in the sea.",
            "Many fish<sup>2</sup> swim in the sea.",
        ),
        ("<p>Fish<sup>2</sup> swim in the sea.</p>", "Fish swim in the sea.", "swim in the sea."),
        ("<i>Iceland</i><p>Ice</p>", "Ice", "Ice"),
        ("<script>Ice</script><style>Ice</style><p>Ice</p>", "Ice", "Ice"),
        ("<p>Ice</p>", "Fire", ""),
    ],
)
def test_words_are_found_again(html: str, words: str, shown: str) -> None:
    assert found(html, words) == [shown]


def test_the_place_of_the_line_of_its_own_is_taken() -> None:
    html = "<i>Iceland</i><p>Ice</p>"
    (indexes,) = align(["Ice"], visible_in_html(html))
    assert visible_in_html(html).places[indexes[0]] == html.index("<p>") + 3


def test_a_paragraph_that_was_announced_is_found_where_it_stands() -> None:
    html = f"<p>{LONG[:40]} ...</p><h2>Ice</h2><p>{LONG}</p><p>Ice</p><p>{OTHER}</p><p>Ice</p>"
    assert found(html, "Ice", LONG, "Ice", OTHER) == ["Ice", LONG, "Ice", OTHER]


def test_one_paragraph_that_is_lost_loses_no_other() -> None:
    assert found(f"<p>{LONG}</p><p>{OTHER}</p>", "Not there", LONG, "Nor this", OTHER) == ["", LONG, "", OTHER]


def test_what_comes_in_another_order_is_not_found() -> None:
    shown = found(f"<p>{OTHER}</p><p>{LONG}</p>", LONG, OTHER)
    assert sorted(shown) in (["", LONG], ["", OTHER])


@pytest.mark.parametrize(
    ("html", "words", "shown"),
    [
        ("<p>ice\n melts</p>", "ice melts", "ice\n melts"),
        ("<p>The cold ice &#150; it melts</p>", "The cold ice \x96 it melts", "The cold ice – it melts"),
        ("<p>A soft&shy;ened ice</p>", "A softened ice", "A soft\u00adened ice"),
        ("<p>Fish<sup>2</sup> swim in the sea</p>", "Fish swim in the sea", "Fish swim in the sea"),
        ("<p>Nobody says that</p>", "Fire burns", "Fire burns"),
        ("<p>e\u0301t\u0301 the ice is cold</p>", "\u00e9t\u0301 the ice is cold", "\u00e9t\u0301 the ice is cold"),
    ],
)
def test_the_file_has_the_last_word(html: str, words: str, shown: str) -> None:
    assert own_words(html, words) == shown


@given(st.lists(st.sampled_from(PIECES), max_size=20).map("".join), st.lists(st.sampled_from(PIECES), max_size=6))
def test_places_rise_and_hold_the_characters(html: str, paragraphs: list[str]) -> None:
    visible = visible_in_html(html)
    last = NOWHERE
    for words, indexes in zip(paragraphs, align(paragraphs, visible), strict=True):
        assert len(indexes) == len(words)
        for character, index in zip(words, indexes, strict=True):
            if index != NOWHERE:
                assert visible.text[index] == character
                assert index > last
                last = index
        text, places, carried = restored(words, indexes, visible, html, 0)
        assert len(text) == len(places)
        assert len(carried) == len(words) + 1
        assert carried == sorted(carried)
        assert carried[-1] == len(text)


@pytest.mark.parametrize("unit", ["a", "ab ", "Ice melts. ", LONG, "<p>a</p>", "&amp;", "<p>Ice melts</p>"])
def test_a_long_page_takes_no_long_time(unit: str) -> None:
    html = unit * (400_000 // len(unit))
    visible = visible_in_html(html)
    lines = [line for line in visible.text.split("\u2028") if line]
    start = time.perf_counter()
    assert len(list(align([*lines, *(f"{line}x" for line in lines)], visible))) == 2 * len(lines)
    assert time.perf_counter() - start < 10
