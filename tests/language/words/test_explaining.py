"""The patterns by which English explains a word find the explanation itself, and nothing that only looks like one."""

import re

import pytest

from glossator.language.words import explaining

FOUND = [
    (explaining.APPOSITION, ", a clot that blocks a vein.", "a clot that blocks a vein"),
    (explaining.KIND_APPOSITION, "—proteins that carry iron—", "proteins that carry iron"),
    (explaining.WHICH, ", which stores energy in fat.", "stores energy in fat"),
    (explaining.MEANS, " means buying low and selling high.", "buying low and selling high"),
    (explaining.THAT_IS, " (that is, the share of light it throws back)", "the share of light it throws back"),
    (explaining.LONG_GLOSS, " (a rival of the hormone, made by moulds)", "a rival of the hormone, made by moulds"),
    (explaining.WHICH_GLOSS, " (which are the rings of a gene)", "the rings of a gene"),
    (explaining.SAYS_HOW, "or the way genes are inherited,", "the way genes are inherited"),
    (explaining.PLAINLY, "or heart attack,", "heart attack"),
]


@pytest.mark.parametrize(("pattern", "text", "long"), FOUND, ids=[text for _, text, _ in FOUND])
def test_the_explanation_is_found(pattern: re.Pattern[str], text: str, long: str) -> None:
    match = pattern.match(text)
    assert match
    assert match["long"] == long


def test_what_is_called_something_else_is_no_explanation() -> None:
    assert not explaining.APPOSITION.match(", a process known as mitosis, is slow.")


def test_a_share_is_no_explanation() -> None:
    assert not explaining.APPOSITION.match(", a third of them women.")


@pytest.mark.parametrize("name", ["FOXC2", "RPE65", "HXK1", "ERK1/2", "p53"])
def test_codes(name: str) -> None:
    assert explaining.CODE.match(name)


@pytest.mark.parametrize("name", ["London", "oocyte", "Apple"])
def test_names_and_words_are_no_codes(name: str) -> None:
    assert not explaining.CODE.match(name)


def test_a_verb_ends_a_term() -> None:
    cut = explaining.ENDS_TERM.search("kinesin carries loads along fibres")
    assert cut
    assert cut.start() == len("kinesin")


def test_one_thing_of_many_is_determined() -> None:
    assert explaining.DETERMINED.search("He praised the new trade ")
    assert not explaining.DETERMINED.search("He praised the effect of ")
