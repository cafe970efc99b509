"""The terms, the events, the people and the names of the made-up field that the articles of a benchmark are about."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import sqrt
from random import Random
from typing import Any

from benchmarks import corpus_words as words

KINDS_OF_A_SUBJECT = 5
"""How many terms there are of each subject; 40 subjects make 200 terms."""
EVENTS = 40
"""How many events the timeline of the field has."""
FIRST_YEAR = 1931
"""The year of the first of them."""
FIRST_PEOPLE, MOST_PEOPLE = 40, 2000
"""How many people the first article can name, and all articles together; the number grows ever more slowly."""
FIRST_NAMES, MORE_NAMES = 100, 200
"""How many names of places or species the first article can use, and how many more with each step of a square root."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Researcher:
    """Somebody who does not exist."""

    name: str
    """The full name."""
    last_name: str
    """The family name."""
    role: str
    """What this person is: ``marine biologist``."""
    place: str
    """Where this person works: ``the University of Bergen``."""


def people(number: int, dice: Random, wanted: int) -> list[Researcher]:
    """Some of the people whom the article of a number may name; early articles name few, later ones ever new ones."""
    known = min(MOST_PEOPLE, int(FIRST_PEOPLE + 20 * sqrt(number)))
    chosen: dict[str, Researcher] = {}
    while len(chosen) < wanted:
        person = researcher(dice.randrange(known))
        chosen.setdefault(person.last_name, person)
    return list(chosen.values())


@cache
def researcher(number: int) -> Researcher:
    """The person of a number; no two have one name."""
    given = words.GIVEN_NAMES[number % len(words.GIVEN_NAMES)]
    family = words.FAMILY_NAMES[(number + number // len(words.GIVEN_NAMES)) % len(words.FAMILY_NAMES)]
    town = words.TOWNS[number * 7 % len(words.TOWNS)]
    return Researcher(
        name=f"{given} {family}",
        last_name=family,
        role=words.ROLES[number * 5 % len(words.ROLES)],
        place=words.INSTITUTIONS[number // 3 % len(words.INSTITUTIONS)].format(town=town),
    )


def name(number: int, dice: Random, endings: Sequence[str]) -> str:
    """A name that the article of a number may use, made with one of some endings; the first names are the commonest."""
    pick = int((FIRST_NAMES + MORE_NAMES * sqrt(number)) * dice.random() ** 2)
    pick, beginning = divmod(pick, len(words.NAME_BEGINNINGS))
    pick, ending = divmod(pick, len(endings))
    middle = words.NAME_MIDDLES[pick % len(words.NAME_MIDDLES)] + words.NAME_MIDDLES[(pick * 7 + beginning) % 30]
    return words.NAME_BEGINNINGS[beginning] + middle + endings[ending]


def events(articles: Sequence[str]) -> list[dict[str, Any]]:
    """The timeline of the field; each event belongs to some of the articles, as many as there are."""
    return [
        {
            "id": f"event-{number + 1}",
            "date": _date(number),
            "headline": f"{words.SUBJECTS[number].capitalize()} studied in {words.REGIONS[number % 16]}",
            "text": f"A team from {words.COUNTRIES[number % 12]} measured the {TERMS[number * 5]['label']} for a year.",
            "topics": [("water", "land", "air")[number % 3]],
            **({"articles": [articles[number]]} if number < len(articles) else {}),
            "terms": [TERMS[number * 5]["id"], TERMS[number * 5 + 1]["id"]],
            "sources": [{"text": f"Handbook of Shore and Moor, page {number + 1}"}],
        }
        for number in range(EVENTS)
    ]


def _date(number: int) -> str:
    """A date as precise as dates of such things are: a year, a month or a day, and some of them uncertain."""
    year = FIRST_YEAR + 2 * number
    return (f"{year}", f"{year}-{number % 12 + 1:02}", f"{year}-{number % 12 + 1:02}-11", f"{year}~")[number % 4]


def _terms() -> list[dict[str, Any]]:
    kinds = list(words.KINDS)
    return [
        _term(subject, [kinds[(position + step * 4) % len(kinds)] for step in range(KINDS_OF_A_SUBJECT)], step)
        for position, subject in enumerate(words.SUBJECTS)
        for step in range(KINDS_OF_A_SUBJECT)
    ]


def _term(subject: str, kinds: Sequence[str], step: int) -> dict[str, Any]:
    """A term with what it means; every other one has another name, every third a note."""
    kind = kinds[step]
    related = [_id(subject, kinds[(step + far) % len(kinds)]) for far in (1, 2)]
    term: dict[str, Any] = {"id": _id(subject, kind), "label": f"{subject} {kind}"}
    if step % 2 == 0:
        term["alt_labels"] = [f"{kind} of the {subject}"]
    term["definition"] = words.KINDS[kind].format(subject=subject)
    if step % 3 == 0:
        term["note"] = f"How the {kind} is measured differs from place to place, and so do the numbers."
    address = f"https://example.org/handbook/{_id(subject, kind)}"
    return term | {"see_also": related, "sources": [{"text": "Handbook of Shore and Moor", "url": address}]}


def _id(subject: str, kind: str) -> str:
    return f"{subject} {kind}".replace(" ", "-")


TERMS = _terms()
"""The glossary, as its file says it."""
