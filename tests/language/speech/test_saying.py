"""The verbs of saying are there in all their forms, and nothing else is."""

import pytest

from glossator.language.speech.saying import JUDGING, SAYING


@pytest.mark.parametrize(
    "verb",
    [
        "say says said saying",
        "reply replies replied replying",
        "argue argues argued arguing",
        "stress stresses stressed",
    ],
)
def test_every_form_of_a_verb_of_saying(verb: str) -> None:
    assert SAYING.issuperset(verb.split())


@pytest.mark.parametrize("word", ["sayed", "writed", "replyed", "admited", "stresss", "calls", "runs", "according", ""])
def test_no_other_words(word: str) -> None:
    assert word not in SAYING


def test_verbs_that_judge_are_apart() -> None:
    assert {"called", "dubbed", "labelled", "dismisses"} <= JUDGING
    assert not JUDGING & SAYING


def test_all_are_words_in_small_letters() -> None:
    assert all(word.isalpha() and word.islower() for word in SAYING | JUDGING)
