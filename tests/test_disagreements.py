"""What articles do not say alike is shown with every side; what only looks different is not."""

import pytest

from glossator.disagreements import disagreements
from glossator.model import Explainer, Person, Quantity, Statement, Study
from tests.small_explainers import at, explained


def naming(name: str, affiliation: str = "", article: str = "one") -> Explainer:
    text = f"It was cold. {name} of {affiliation or 'nowhere'} came."
    person = Person(span=at(text, name), name=name, affiliation=affiliation)
    return explained(text, [person], name=article)


def told(*explainers: Explainer) -> list[tuple[str, list[tuple[str, str, int]]]]:
    return [
        (each.about, [(claim.article, claim.text, claim.sentence) for claim in each.claims])
        for each in disagreements(explainers)
    ]


def test_two_spellings_of_a_name_are_shown_with_their_sentences() -> None:
    assert told(naming("Katasuhiko Hayashi"), naming("Katsuhiko Hayashi", article="two")) == [
        ("How the name of Hayashi is spelled", [("one", "Katasuhiko Hayashi", 2), ("two", "Katsuhiko Hayashi", 2)])
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Ice", "Ben Ice"),
        ("Ann Ice", "Ann Ice"),
        ("Ann Ice", "Anna Fire"),
        ("J. Ice", "K. Ice"),
        ("Ice", "Icee"),
        ("Wei Li", "Wen Li"),
    ],
)
def test_other_people_are_no_spellings(one: str, other: str) -> None:
    assert told(naming(one), naming(other, article="two")) == []


def test_two_people_of_one_article_are_two_people() -> None:
    text = "Christina Ice met Christine Ice."
    people = [Person(span=at(text, name), name=name) for name in ("Christina Ice", "Christine Ice")]
    assert told(explained(text, people)) == []


def test_a_person_who_works_in_two_places_is_shown_also_under_two_spellings() -> None:
    found = told(
        naming("Katasuhiko Hayashi", "Kyoto University"),
        naming("Katsuhiko Hayashi", "Kyushu University", article="two"),
    )
    assert found[1] == (
        "Where Katasuhiko Hayashi works",
        [("one", "Kyoto University", 2), ("two", "Kyushu University", 2)],
    )


def test_two_names_of_one_place_are_no_disagreement() -> None:
    one, other = "University of Edinburgh", "Edinburgh University"
    assert told(naming("Ann Ice", one), naming("Ann Ice", other, article="two")) == []


def counting(words: str, value: str, noun: str, doi: str, article: str) -> Explainer:
    text = f"They saw {words}."
    quantity = Quantity(span=at(text, words), kind="count", values=(value,), noun=noun)
    result = Statement(span=at(text, text), kind="result", cue=at(text, "saw"))
    return explained(text, [quantity, result], name=article, study=Study(doi=doi))


def test_counts_of_one_study_that_differ_are_shown() -> None:
    one, other = counting("3 mice", "3", "mice", "10.1/x", "one"), counting("four mice", "4", "mice", "10.1/X", "two")
    assert told(one, other) == [("How many mice", [("one", "3 mice", 1), ("two", "four mice", 1)])]


@pytest.mark.parametrize(
    "other",
    [
        counting("three mice", "3", "mice", "10.1/x", "two"),
        counting("four cats", "4", "cats", "10.1/x", "two"),
        counting("four mice", "4", "mice", "10.1/y", "two"),
    ],
)
def test_counts_that_agree_or_are_of_something_else_are_not(other: Explainer) -> None:
    assert told(counting("3 mice", "3", "mice", "10.1/x", "one"), other) == []
