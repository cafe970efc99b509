"""Which articles a new name may concern: never one too few."""

import pytest

from glossator.building.names import ANY, may_name, new, packed, words
from glossator.extractors import merge, sentences
from glossator.glossary import find_mentions
from glossator.language.words.word_forms import forms
from glossator.model import Annotations, Term
from tests.small_explainers import article

EGG = Term(id="egg", label="egg cell", definition="x")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Two egg cells grew.", "egg cell"),
        ("An Egg-Cell grew.", "egg cell"),
        ("The egg’s coat.", "egg"),
        ("It was fertilised.", "fertilize"),
        ("An oestrogen.", "estrogen"),
        ("The iPS cell.", "iPS cells"),
        ("About CO2 and OCT4.", "OCT4"),
        ("Die Größe.", "Größe"),
        ("卵子が育った。", "卵子"),
        ("بويضة نمت", "بويضة"),
    ],
)
def test_a_text_that_names_a_term_may_name_it(text: str, name: str) -> None:
    told = article(text)
    found = merge(Annotations(), sentences.extract(told, Annotations()))
    named = bool(list(find_mentions(told, found, (Term(id="x", label=name, definition="x"),))))
    assert may_name(words(told.text), forms(name)) >= named
    assert may_name(words(told.text), forms(name))


def test_a_text_without_one_of_its_words_need_not_be_looked_at() -> None:
    assert not may_name(words("Two eggs, and a stem cell."), forms("egg white"))
    assert may_name(words("One egg, and one white cell."), forms("egg white"))


def test_of_letters_that_are_not_plain_nothing_is_concluded() -> None:
    assert words("ﬁbre") == ANY
    assert may_name(ANY, forms("anything"))


def test_new_names_are_those_that_no_term_had_before() -> None:
    before = packed([EGG])
    longer = Term(id="egg", label="egg cell", alt_labels=("ovum",), definition="y")
    assert new([EGG], before) == frozenset()
    assert new([longer], before) == forms("ovum")
    assert new([longer, Term(id="gene", label="gene", definition="x")], before) == forms("ovum") | forms("gene")


def test_a_name_that_is_written_otherwise_counts_as_new() -> None:
    assert new([Term(id="egg", label="egg cell", match_case=True, definition="x")], packed([EGG])) == forms("egg cell")
