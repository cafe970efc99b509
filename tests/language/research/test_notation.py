"""The tables of cues are written with blanks, waves and names, and become regular expressions."""

import re

import pytest

from glossator.language.research.notation import NAMES, spelled_out


@pytest.mark.parametrize("text", ["needs\n rest", "needsrest", "needs some rest"])
def test_a_blank_is_one_white_space(text: str) -> None:
    assert re.fullmatch(spelled_out("needs rest"), "needs\nrest")
    assert not re.fullmatch(spelled_out("needs rest"), text)


@pytest.mark.parametrize(
    ("words", "few", "many"),
    [(0, 1, 1), (1, 1, 1), (3, 1, 1), (4, 0, 1), (10, 0, 1), (11, 0, 0)],
)
def test_one_wave_is_for_up_to_three_words_two_are_for_up_to_ten(words: int, few: int, many: int) -> None:
    text = " ".join(["need", *["so"] * words, "rest"])
    assert len(re.findall(spelled_out("need ~rest"), text)) == few
    assert len(re.findall(spelled_out("need ~~ rest"), text)) == many


def test_a_word_between_may_have_a_hyphen_and_a_comma_but_ends_no_sentence() -> None:
    assert re.match(spelled_out("need ~rest"), "need well-earned, quiet rest")
    assert not re.match(spelled_out("need ~rest"), "need it. They rest")


@pytest.mark.parametrize("name", sorted(NAMES))
def test_a_name_is_one_of_its_words(name: str) -> None:
    pattern = spelled_out(f"the {name} of it")
    assert name not in pattern
    assert not re.fullmatch(pattern, "the of it")
    assert not re.fullmatch(pattern, "the teapot of it")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("<NUMBER>", ["1,200", "twelve", "half"]),
        ("<PEOPLE>", ["surgeons", "families"]),
        ("<REMEDIES>", ["vaccines", "therapy"]),
        ("<IS>", ["was", "remains"]),
        ("<CHANGED>", ["higher"]),
    ],
)
def test_words_of_the_lists(name: str, words: list[str]) -> None:
    assert all(re.fullmatch(spelled_out(name), word) for word in words)
