"""Terms that a reader could take for each other are told by their names, their relations and their definitions."""

import pytest

from glossator.model import Term
from glossator.self_test.likeness import alike, given_away, part_of_each_other, related, speaks_of, stems


def term(label: str, definition: str = "Something.", see_also: tuple[str, ...] = (), *names: str) -> Term:
    return Term(id=label.replace(" ", "-"), label=label, definition=definition, see_also=see_also, alt_labels=names)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ovary", "Ovaries"),
        ("fertility", "fertile"),
        ("expressed", "expression"),
        ("stem cells", "a stem-cell"),
        ("fertilise", "fertilising"),
    ],
)
def test_forms_of_a_word_begin_alike(one: str, other: str) -> None:
    assert stems(one) == stems(other)


@pytest.mark.parametrize(("one", "other"), [("gene", "genome"), ("egg", "embryo"), ("cell", "cloud")])
def test_other_words_do_not(one: str, other: str) -> None:
    assert stems(one) != stems(other)


def test_terms_are_related_when_the_glossary_says_so_on_either_side() -> None:
    pup, litter = term("pup", see_also=("litter",)), term("litter")
    assert related(pup, litter)
    assert related(litter, pup)
    assert not related(litter, term("hive"))


def test_terms_are_related_when_one_name_is_a_part_of_the_other() -> None:
    assert related(term("egg cell"), term("egg stem cell"))
    assert not related(term("egg cell"), term("stem cell"))
    assert part_of_each_other("haploid stem cells", "stem cell")


def test_a_definition_speaks_of_a_term_by_any_of_its_names() -> None:
    follicle = term("follicle", "A small sac in the ovary in which one oocyte grows.")
    assert speaks_of(follicle, term("egg cell", "", (), "oocyte"))
    assert not speaks_of(follicle, term("egg cell"))


def test_a_definition_speaks_of_a_kind_of_thing() -> None:
    assert speaks_of(term("embryo", "What an egg grows into."), term("artificial egg"))
    assert not speaks_of(term("embryo", "Something artificial."), term("artificial egg"))


def test_definitions_that_say_nearly_the_same_are_alike() -> None:
    assert alike(term("pup", "The young of an animal."), term("calf", "The young of a large animal."))
    assert not alike(term("sperm", "The reproductive cell of a male."), term("hive", "The house of the bees."))


def test_a_definition_gives_its_term_away_when_it_says_the_name() -> None:
    assert given_away(term("egg stem cell", "A stem cell that turns into egg cells.")) == 1
    assert given_away(term("gene expression", "The use of a gene by a cell.")) == 0.5
    assert given_away(term("ovary", "The organ of a female.")) == 0
    assert given_away(term("細胞", "体をつくる細胞。")) == 1


def test_a_name_without_a_telling_word_is_told_apart_from_nothing() -> None:
    assert given_away(term("it", "Something else.")) == 1
    assert related(term("it"), term("hive"))
