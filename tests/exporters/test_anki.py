import json
import re
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from glossator.exporters import anki
from glossator.model import Collection, Reference, Term
from glossator.settings import Settings
from tests.collections_to_export import OTHERS, hostile, shipped

EVERY = {"shipped": shipped, **OTHERS}
SETTINGS = Settings(site_name="Ice", site_url="https://example.org/ice/", source_date=1_600_000_000)
ALLOWED_TAGS = {"span", "a"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Deck:
    """What is in a package."""

    names: Mapping[str, str]
    """The names of its decks by their numbers."""
    model: Mapping[str, object]
    """The only model that it uses."""
    notes: tuple[tuple[str, int, tuple[str, ...]], ...]
    """Each note's guid, the date of its last change, and its fields."""
    cards: tuple[tuple[int, int], ...]
    """The deck of each card, and which of the templates shows it."""

    def fields(self, label: str) -> dict[str, str]:
        """The fields of the note whose first field reads so."""
        return next(dict(zip(anki.FIELDS, note, strict=True)) for _, _, note in self.notes if read(note[0]) == label)


@pytest.fixture
def opened(tmp_path: Path) -> Callable[[bytes], Deck]:
    def open_package(data: bytes) -> Deck:
        path = tmp_path / "collection.anki2"
        with ZipFile(BytesIO(data)) as package:
            assert sorted(package.namelist()) == ["collection.anki2", "media"]
            path.write_bytes(package.read("collection.anki2"))
        database = sqlite3.connect(path)
        notes = database.execute("select guid, mod, flds, mid from notes order by id").fetchall()
        cards = database.execute("select did, ord from cards order by id").fetchall()
        decks, models = database.execute("select decks, models from col").fetchone()
        database.close()
        (model,) = {str(each[3]) for each in notes}
        return Deck(
            names={number: each["name"] for number, each in json.loads(decks).items()},
            model=json.loads(models)[model],
            notes=tuple((guid, changed, tuple(fields.split("\x1f"))) for guid, changed, fields, _ in notes),
            cards=tuple(cards),
        )

    return open_package


Opened = Callable[[bytes], Deck]


class Reader(HTMLParser):
    """The words of a field; a tag that is not ours is a fault."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ALLOWED_TAGS
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def read(field: str) -> str:
    reader = Reader()
    reader.feed(field)
    reader.close()
    return "".join(reader.words)


@pytest.mark.parametrize("collection", EVERY.values(), ids=EVERY)
def test_every_term_is_a_note_with_two_cards(collection: Callable[[], Collection], opened: Opened) -> None:
    deck = opened(anki.export(collection(), SETTINGS))
    assert [(read(fields[0]), read(fields[1])) for _, _, fields in deck.notes] == [
        (term.label, term.definition) for term in collection().terms
    ]
    (number,) = (number for number, name in deck.names.items() if name == "Ice")
    assert deck.cards == tuple((int(number), side) for _ in collection().terms for side in (0, 1))


@pytest.mark.parametrize("collection", EVERY.values(), ids=EVERY)
def test_no_text_of_a_note_means_anything_to_anki(collection: Callable[[], Collection], opened: Opened) -> None:
    for _, _, fields in opened(anki.export(collection(), SETTINGS)).notes:
        assert not [field for field in fields if re.search(r"\{\{|\[(?:sound|latex|\$)|\\[(\[]", field)]
        assert all(read(field) or not field for field in fields)


def test_hostile_text_comes_out_as_it_is(opened: Opened) -> None:
    egg = next(term for term in hostile().terms if term.id == "egg")
    fields = opened(anki.export(hostile(), SETTINGS)).fields(egg.label)
    assert read(fields["Note"]) == egg.note
    assert read(fields["Other names"]) == ", ".join(egg.alt_labels)
    assert read(fields["Sources"]) == egg.sources[0].text
    sentence = hostile().explainers[0].article.text
    assert "{{c1::cloze}}" in sentence
    assert read(fields["Example"]).startswith("The egg cell </p></div></script><script>alert(1)</script> ]]>")


def test_a_note_shows_an_example_and_where_it_is_from(opened: Opened) -> None:
    fields = opened(anki.export(shipped(), SETTINGS)).fields("stem cell")
    assert "stem cell" in read(fields["Example"])
    assert re.search(r"\n\(from .+\)$", read(fields["Example"]))
    assert re.search(r'href="https&#58;//example\.org/ice/articles/[^"]+/#s\.[0-9]+"', fields["Example"])
    assert 'target="_blank" rel="noopener"' in fields["Page"]


def test_a_deck_of_a_site_without_an_address_leads_nowhere_but_to_the_references(opened: Opened) -> None:
    for _, _, fields in opened(anki.export(shipped(), Settings(site_name="Ice"))).notes:
        note = dict(zip(anki.FIELDS, fields, strict=True))
        assert note["Page"] == ""
        assert "<a" not in note["Example"]


def test_a_note_is_known_by_its_term_and_its_site_and_not_by_its_text(opened: Opened) -> None:
    def guids(collection: Collection, settings: Settings) -> list[str]:
        return [guid for guid, _, _ in opened(anki.export(collection, settings)).notes]

    known = guids(shipped(), SETTINGS)
    changed = replace(
        shipped(), terms=tuple(replace(each, label=f"{each.label}!", definition="New.") for each in shipped().terms)
    )
    assert len(set(known)) == len(known)
    assert guids(changed, SETTINGS) == known
    assert guids(replace(shipped(), terms=shipped().terms[::-1]), SETTINGS) == known[::-1]
    assert not set(guids(shipped(), replace(SETTINGS, site_name="Snow"))) & set(known)


def test_a_deck_and_its_model_are_known_by_the_same_numbers_again(opened: Opened) -> None:
    first, again = (opened(anki.export(each(), SETTINGS)) for each in (shipped, hostile))
    assert first.names == again.names
    assert first.model["id"] == again.model["id"]
    other = opened(anki.export(shipped(), replace(SETTINGS, site_name="Snow")))
    assert other.names.keys() != first.names.keys()
    assert other.model["id"] == first.model["id"]


def test_a_change_has_the_date_that_the_author_gives(opened: Opened) -> None:
    assert {changed for _, changed, _ in opened(anki.export(shipped(), SETTINGS)).notes} == {1_600_000_000}


def test_a_name_with_colons_makes_no_decks_within_decks(opened: Opened) -> None:
    deck = opened(anki.export(shipped(), replace(SETTINGS, site_name="Ice::Snow")))
    assert "Ice: :Snow" in deck.names.values()
    assert "Glossary" in opened(anki.export(shipped(), Settings())).names.values()


def test_cards_are_no_mathematics_and_load_nothing(opened: Opened) -> None:
    model = json.dumps(opened(anki.export(shipped(), SETTINGS)).model)
    assert model.count('class=\\"gl tex2jax_ignore\\"') == 4
    assert not re.search(r"url\(|@import|<script|https?:", model)


def test_a_number_can_be_a_term(opened: Opened) -> None:
    terms = (Term(id="x", label="1984", definition="A year.", sources=(Reference(text="A book"),)),)
    fields = opened(anki.export(Collection(terms=terms), Settings())).fields("1984")
    assert fields == dict.fromkeys(anki.FIELDS, "") | {
        "Term": "1984",
        "Definition": "A year.",
        "Sources": "A book",
    }


@pytest.mark.parametrize("collection", EVERY.values(), ids=EVERY)
def test_the_same_glossary_makes_the_same_bytes(collection: Callable[[], Collection]) -> None:
    assert anki.export(collection(), SETTINGS) == anki.export(collection(), SETTINGS)
