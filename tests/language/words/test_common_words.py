"""What is common and what is rare, in any form of the word."""

import pytest

from glossator.language.words.common_words import is_common, is_rare, uncommon, zipf
from glossator.language.words.learned_words import looks_learned


def test_how_often_a_word_is_written() -> None:
    assert zipf("the") > 7
    assert 3 < zipf("genome") < 4.05
    assert zipf("oocyte") == 0


@pytest.mark.parametrize(("word", "common"), [("house", True), ("people", True), ("genome", False), ("oocyte", False)])
def test_common_words(word: str, common: bool) -> None:  # noqa: FBT001 (the answer is what the table is about)
    assert is_common(word) is common


@pytest.mark.parametrize(
    "word",
    "fertilised fertilizing reprogrammed inherits droughts offsetting uncommonly rework infertile hourglass"
    " launchpads differentiating preclinical untreatable subretinal incompatibility undernourishment".split(),
)
def test_forms_derivations_and_compounds_of_known_words_are_not_rare(word: str) -> None:
    assert not is_rare(word)


@pytest.mark.parametrize("word", "oocyte haploid telomerase mitosis teetering-x recieve busulfan".split())
def test_rare_words(word: str) -> None:
    assert is_rare(word)


@pytest.mark.parametrize("word", "oocytes telomeres dystrophies mitosis chromatin bosons".split())
def test_learned_words(word: str) -> None:
    assert looks_learned(word)


@pytest.mark.parametrize(
    "word",
    "misnomer latecomer exonerate worrisome encloses recline jumbotron polemic necromancer vociferous flagellation"
    " hypothesize photoshoot bronchitis neurologists begonia cornucopia".split(),
)
def test_words_that_only_look_learned_or_are_known_nevertheless(word: str) -> None:
    assert not looks_learned(word)


def test_uncommon_words_of_a_text_and_all_with_an_apostrophe() -> None:
    assert uncommon("The genome of an oocyte isn't a genome") == {"genome": [4, 32], "oocyte": [17], "isn't": [24]}
