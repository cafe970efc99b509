"""A word that few readers know is rare and has the shape of a learned one; rareness alone does not make it learned."""

import pytest

from glossator.language.words.learned_words import LONGEST, is_hard, is_hard_among_learned, looks_learned


@pytest.mark.parametrize("word", ["glycolysis", "osteoblasts", "gonadotrophin", "kinase", "telomeres", "cytokine"])
def test_rare_and_learned_by_its_shape_or_known_to_be_so(word: str) -> None:
    assert looks_learned(word)
    assert is_hard(word)
    assert is_hard_among_learned(word)


@pytest.mark.parametrize("word", ["teetering", "gaffe", "trebuchet", "wheelwrights"])
def test_only_rare(word: str) -> None:
    assert not looks_learned(word)
    assert not is_hard(word)


@pytest.mark.parametrize("word", ["leukaemia", "pharmacies", "synapses", "photosynthesis"])
def test_a_learned_shape_that_most_readers_know(word: str) -> None:
    assert not looks_learned(word)
    assert not is_hard(word)


def test_a_learned_shape_that_is_written_often_is_not_hard() -> None:
    assert looks_learned("enzyme")
    assert not is_hard("enzyme")


@pytest.mark.parametrize("word", ["bioluminescence", "stalactite"])
def test_among_learned_words_every_rare_one_is_hard(word: str) -> None:
    assert not is_hard(word)
    assert is_hard_among_learned(word)


@pytest.mark.parametrize("word", ["house", "quixotically", "moonlike", "elucidate", "nonetheless", "leukaemia"])
def test_even_there_common_plain_and_scholarly_words_are_not(word: str) -> None:
    assert not is_hard_among_learned(word)


@pytest.mark.parametrize("word", ["", "ase", "naïve-cytosis", "glycolysié", f"{'a' * LONGEST}genesis"])
def test_what_is_hardly_a_word_is_not_looked_at(word: str) -> None:
    assert not is_hard(word)
    assert not is_hard_among_learned(word)


def test_a_plural_is_as_hard_as_its_singular() -> None:
    assert is_hard("plasmid")
    assert is_hard("plasmids")
    assert not is_hard("pathogens")
