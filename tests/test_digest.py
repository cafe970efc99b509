"""A digest tells the lists of a site what they show of an article, and nothing else."""

import pickle
from collections.abc import Callable

from glossator.digest import digest
from glossator.model import Annotation, Institution, Naming, Person, Quote, Seeds, Term, TermMention
from glossator.pipeline import collect
from glossator.settings import Settings
from tests.collections_to_export import shipped
from tests.small_explainers import at, explained

SeedsOf = Callable[..., Seeds]

TEXT = "Ann Ice came. Ice, a poet at Snow University, sang of ice. Snow University closed. Ice melts."
ICE = Term(id="ice", label="ice", definition="x")


def named() -> dict[tuple[str, str], Naming]:
    found: list[Annotation] = [
        Person(span=at(TEXT, "Ann Ice"), name="Ann Ice", role="poet", affiliation="Snow University"),
        Person(span=at(TEXT, "Ice", 2), name="Ann Ice", role="poet", affiliation="Snow University"),
        Institution(span=at(TEXT, "Snow University"), name="Snow University"),
        Institution(span=at(TEXT, "Snow University", 2), name="Snow University"),
        TermMention(span=at(TEXT, "ice"), term="ice"),
        TermMention(span=at(TEXT, "Ice", 3), term="ice"),
    ]
    return {(each.kind, each.name): each for each in digest(explained(TEXT, found, [ICE])).named}


def test_what_is_named_comes_with_every_sentence_that_names_it() -> None:
    assert {key: [quote.sentence for quote in each.quotes] for key, each in named().items()} == {
        ("term", "ice"): [2, 4],
        ("person", "Ann Ice"): [1, 2],
        ("institution", "Snow University"): [2, 3],
    }
    assert named()["term", "ice"].quotes[1] == Quote(sentence=4, text="Ice melts.")


def test_what_a_person_is_is_told_once() -> None:
    assert named()["person", "Ann Ice"].roles == ("poet, Snow University",)


def test_the_card_of_an_article(seeds_of: SeedsOf) -> None:
    files = {
        "ice.txt": "Ice froze in 1984.",
        "ice.yml": "{headline: On ice, publisher: The Ice, date: '2018', language: en, study: {journal: J}}",
        "glossary.yml": "terms: [{id: ice, label: ice, definition: x}]",
        "timeline.yml": "events: [{id: old, date: '1900', headline: x, articles: [ice], sources: [{text: x}]}]",
    }
    (explainer,) = collect(seeds_of(files), Settings()).explainers
    made = digest(explainer)
    assert (made.id, made.headline, made.publisher, made.date_published) == ("ice", "On ice", "The Ice", "2018")
    assert (made.language, made.words, made.dates) == ("en", 1, 2)
    assert made.study
    assert [event.id for event in made.events] == ["ice.1"]


def test_a_digest_is_small() -> None:
    for explainer in shipped().explainers:
        assert len(pickle.dumps(digest(explainer))) < len(pickle.dumps(explainer)) / 2
