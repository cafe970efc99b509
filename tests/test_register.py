"""People and institutions of all articles: one entry a name, with every sentence, at an address of its own."""

from glossator.model import Annotation, Institution, Known, Person
from glossator.register import register
from tests.small_explainers import at, explained

ONE = "Ann Ice came. Ice, a poet at Snow University, sang. Snow University closed."
TWO = "Ann Ice came again. So did Zoe Abel."


def entries() -> dict[str, Known]:
    one: list[Annotation] = [
        Person(span=at(ONE, "Ann Ice"), name="Ann Ice", role="poet", affiliation="Snow University"),
        Person(span=at(ONE, "Ice", 2), name="Ann Ice", role="poet", affiliation="Snow University"),
        Institution(span=at(ONE, "Snow University"), name="Snow University"),
        Institution(span=at(ONE, "Snow University", 2), name="Snow University"),
    ]
    two: list[Annotation] = [
        Person(span=at(TWO, "Ann Ice"), name="Ann Ice"),
        Person(span=at(TWO, "Zoe Abel"), name="Zoe Abel"),
    ]
    return {each.name: each for each in register([explained(ONE, one, name="one"), explained(TWO, two, name="two")])}


def test_people_stand_under_their_last_names_and_before_institutions() -> None:
    assert [(each.kind, each.name) for each in entries().values()] == [
        ("person", "Zoe Abel"),
        ("person", "Ann Ice"),
        ("institution", "Snow University"),
    ]


def test_an_entry_has_every_sentence_of_every_article() -> None:
    ice = entries()["Ann Ice"]
    assert [(use.explainer.article.id, [each.number for each in use.sentences]) for use in ice.uses] == [
        ("one", [1, 2]),
        ("two", [1]),
    ]
    assert [[each.number for each in use.sentences] for use in entries()["Snow University"].uses] == [[2, 3]]


def test_what_articles_say_of_a_person_is_told_once() -> None:
    assert entries()["Ann Ice"].roles == ("poet, Snow University",)
    assert entries()["Zoe Abel"].roles == ()


def test_names_that_would_share_an_address_get_their_own() -> None:
    text = "Ann Ice and ann ice."
    people = [Person(span=at(text, name), name=name) for name in ("Ann Ice", "ann ice")]
    assert [each.id for each in register([explained(text, people)])] == ["person.ann-ice", "person.ann-ice~2"]
