"""Plain text: what is a paragraph, and where it stands."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.model import Article, Source
from glossator.readers import plain_text

LONG = "Scientists in China have bred healthy mice from same-sex parents for the first time, and that is a long line."
PIECES = [*"ab \t\n\r\x0b\x0c\x01\x1c\x85\u2028\u2029\u00a0\u200b\ufeff<&*#", "\r\n", "\n\n", "two words", LONG]
HOSTILE = st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text(max_size=40)


def read(text: str) -> Article:
    return plain_text.read(Source(id="ice", uri="ice.txt", data=b""), text)


def paragraphs(text: str) -> list[str]:
    article = read(text)
    return [article.text[block.span.start : block.span.end] for block in article.blocks]


def test_the_text_stays_as_it_is() -> None:
    text = "\r\n Ice\u00a0melts. \r\n\r\n\tWater boils.\n"
    article = read(text)
    assert (article.text, article.source_map.text, article.source_map.anchors) == (text, text, ((0, 0),))
    assert {block.kind for block in article.blocks} == {"paragraph"}


@pytest.mark.parametrize(
    "blank", ["\n\n", "\r\n\r\n", "\r\r", "\n \t\n", "\n\u00a0\n", "\n\n\n\n", "\u2029\u2029", "\x0c\n"]
)
def test_a_blank_line_stands_between_paragraphs(blank: str) -> None:
    assert paragraphs(f"Ice melts.{blank}Water boils.") == ["Ice melts.", "Water boils."]


def test_white_space_around_a_paragraph_is_not_part_of_it() -> None:
    assert paragraphs("\n  \tIce melts.\u00a0 \n") == ["Ice melts."]


def test_a_line_too_long_to_be_wrapped_makes_each_line_a_paragraph() -> None:
    assert paragraphs(f"{LONG}\nThe pups died.") == [LONG, "The pups died."]
    assert paragraphs(f"{LONG}\n{LONG}\nSky News") == [LONG, LONG, "Sky News"]


def test_lines_that_fill_the_width_are_one_paragraph() -> None:
    wrapped = (
        "Ice melts when it is warmer than zero degrees, and\n"
        "water boils at a hundred degrees, at least where the\n"
        "air is as heavy as it is at the sea."
    )
    assert paragraphs(f"{wrapped}\n\n{wrapped}") == [wrapped, wrapped]


def test_lines_that_end_too_early_are_paragraphs_of_their_own() -> None:
    assert paragraphs("Ice melts.\nWater boils at a hundred degrees.\nSteam rises.\nSnow falls.") == [
        "Ice melts.",
        "Water boils at a hundred degrees.",
        "Steam rises.",
        "Snow falls.",
    ]


def test_lines_that_make_up_one_sentence_are_one_paragraph() -> None:
    cut = "The council voted\nfor a second bridge across the river although most of it\nhad been built."
    assert paragraphs(cut) == [cut]


@pytest.mark.parametrize(
    "text",
    [
        "Bring\nflour, eggs and butter\nsalt",
        "The bridge was old.\nnobody used it any more, or so it was said.",
        "To bring:\nflour\neggs and butter, and what else is needed.",
        "salt\nflour, eggs and butter\nand milk.",
        "Salt\nFlour, eggs and butter and milk.",
    ],
)
def test_other_lines_of_unlike_lengths_are_paragraphs_of_their_own(text: str) -> None:
    assert paragraphs(text) == text.split("\n")


def test_each_run_of_lines_is_looked_at_on_its_own() -> None:
    assert paragraphs("To be\nor not to be\n\nthat is the very long\nquestion here") == [
        "To be",
        "or not to be",
        "that is the very long\nquestion here",
    ]


@pytest.mark.parametrize("separator", ["\x1c", "\x1d", "\x1e"])
def test_a_control_character_ends_no_line(separator: str) -> None:
    assert paragraphs(f"{LONG}{separator}{LONG}") == [f"{LONG}{separator}{LONG}"]


@given(HOSTILE)
def test_paragraphs_hold_everything_that_is_not_white_space(text: str) -> None:
    article = read(text)
    end = 0
    for block in article.blocks:
        assert end <= block.span.start < block.span.end <= len(text)
        assert not text[end : block.span.start].strip()
        assert text[block.span.start : block.span.end] == text[block.span.start : block.span.end].strip()
        end = block.span.end
    assert not text[end:].strip()


@given(HOSTILE)
def test_no_paragraph_holds_a_blank_line(text: str) -> None:
    ends = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
    assert all(line.strip() for paragraph in paragraphs(text) for line in ends.split(paragraph))
