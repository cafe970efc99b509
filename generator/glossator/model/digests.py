"""What the lists of a site know about its articles, and the pages that the lists are cut into."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from glossator.model.articles import Study
from glossator.model.knowledge import Event

NamedKind = Literal["term", "person", "institution"]
"""What an article can name."""

ListKind = Literal["articles", "glossary", "people", "timeline", "term", "person", "institution"]
"""What a list is of; the last three list where one thing is named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A sentence of an article, taken out of it."""

    sentence: int
    """The sentence's number in its article."""
    text: str
    """Its words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """What one article says about one thing that it names."""

    kind: NamedKind
    """What the thing is."""
    name: str
    """The id of a term; the name of a person or of an institution."""
    roles: tuple[str, ...] = ()
    """What a person is and where, as the article says it."""
    quotes: tuple[Quote, ...]
    """The sentences that name it, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """What the lists of a site need to know about an article: small, where an explainer is large."""

    id: str
    """The article's id."""
    headline: str
    """Its headline."""
    language: str
    """Its language (BCP 47); empty when unknown."""
    publisher: str
    """Who published it; may be empty."""
    date_published: str
    """When (EDTF); may be empty."""
    study: Study | None
    """The research it reports on."""
    words: int
    """How many terms are explained on its page."""
    dates: int
    """How many events are on its timeline."""
    named: tuple[Naming, ...]
    """What it names: terms, people, institutions."""
    events: tuple[Event, ...]
    """The events that its own sentences tell."""


class Row(NamedTuple):
    """A line of a list, as far as it is needed to put the list in order and to know whether it changed.

    There are some twenty for each article, so it holds nothing but numbers, texts and bytes.
    """

    kind: ListKind
    """What the list is of."""
    name: str
    """What it lists the places of: a term's id, a name; empty for the lists of which there is one."""
    place: tuple[int | str, ...]
    """Where in the list it stands: rows are sorted by this. It ends with what tells the row from all others."""
    article: str
    """The article that it is about; empty for an event of the timeline file."""
    item: int
    """Which of the article's namings or events it shows, or which event of the timeline file, from 0."""
    roles: tuple[str, ...]
    """What a person is."""
    key: bytes
    """Changes when what it shows changes."""


class Entry(NamedTuple):
    """A thing in a list of things, with the first places where it is named."""

    kind: NamedKind
    """What it is."""
    name: str
    """The id of a term; the name of a person or of an institution."""
    role: str
    """What a person is, as the newest article has it that tells; may be empty."""
    rows: tuple[Row, ...]
    """The first places."""
    total: int
    """How many places there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPage:
    """One page of a list."""

    kind: ListKind
    """What the list is of."""
    name: str = ""
    """What it lists the places of."""
    number: int
    """Which page it is, from 1."""
    count: int
    """How many pages the list has."""
    rows: tuple[Row, ...] = ()
    """What stands on it, for lists of articles, places and events."""
    entries: tuple[Entry, ...] = ()
    """What stands on it, for lists of things."""
    roles: tuple[str, ...] = ()
    """What the person is whose places are listed."""
    ways: tuple[tuple[str, int, str], ...] = ()
    """Ways into the list: what is there, on which of its pages, and where on it."""
    total: int
    """How many rows or entries the whole list has."""
    key: bytes
    """Changes when what the page shows changes, but for settings and templates."""
