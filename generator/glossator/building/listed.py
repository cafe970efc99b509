"""The rows of lists, each packed by itself: a page of a list needs one sentence of an article, not all of it."""

import marshal
import pickle
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from glossator.model import Digest, Entry, Event, ListKind, ListPage, NamedKind, Naming, Row
from glossator.rows import rows

CARD = "card"
"""The name of what the list of articles shows of an article."""


class PackedRow(NamedTuple):
    """A row that an article adds to a list, packed."""

    kind: ListKind
    """What the list is of."""
    name: str
    """The name of the thing."""
    item: str
    """The name of what the row shows, among all that its article shows."""
    line: bytes
    """What else the row says."""
    shown: bytes
    """What it shows."""


def packed(digest: Digest) -> tuple[PackedRow, ...]:
    """The rows that an article adds to the lists of its site."""
    shown = _shown(digest)
    found = ((row, name_of(row)) for row in rows(digest))
    return tuple(
        PackedRow(row.kind, row.name, item, marshal.dumps((row.place, row.item, row.roles, row.key)), shown[item])
        for row, item in found
    )


def row(kind: ListKind, name: str, article: str, line: bytes) -> Row:
    """The row of an article in a list, unpacked."""
    place, item, roles, key = marshal.loads(line)  # noqa: S302 (packed above)
    return Row(kind, name, place, article, item, roles, key)


def name_of(row: Row) -> str:
    """The name of what a row shows, among all that its article shows."""
    if row.kind == "articles":
        return CARD
    return f"event.{row.item}" if row.kind == "timeline" else f"name.{row.item}"


def packed_entry(entry: Entry) -> bytes:
    """What a list of things says of one of them, packed."""
    return marshal.dumps((entry.role, tuple(map(tuple, entry.rows)), entry.total))


def entry(kind: NamedKind, name: str, packed: bytes) -> Entry:
    """What a list of things says of one of them, unpacked."""
    role, found, total = marshal.loads(packed)  # noqa: S302 (packed above)
    return Entry(kind, name, role, tuple(map(Row._make, found)), total)


def _shown(digest: Digest) -> dict[str, bytes]:
    """What the rows of an article show, each packed by itself, by its name."""
    card = replace(digest, named=(), events=())
    short = replace(card, publisher="", date_published="", study=None)
    contents = {CARD: pickle.dumps((card, None, 0))}
    contents |= {f"name.{item}": pickle.dumps((short, each, item)) for item, each in enumerate(digest.named)}
    contents |= {f"event.{item}": pickle.dumps((short, each, item)) for item, each in enumerate(digest.events)}
    return contents


def needed(page: ListPage, events: tuple[Event, ...]) -> Iterator[tuple[str, str]]:
    """What a page shows: articles, and the names of what it shows of each; ``events`` are the timeline file's."""
    for row in (*page.rows, *(row for entry in page.entries for row in entry.rows)):
        if row.article:
            yield row.article, name_of(row)
        else:
            yield from ((article, CARD) for article in events[row.item].articles)


def unpacked(contents: Iterable[bytes]) -> Mapping[str, Digest]:
    """Digests that hold just what was packed."""
    cards: dict[str, Digest] = {}
    named: dict[str, dict[int, Naming]] = {}
    events: dict[str, dict[int, Event]] = {}
    for card, each, item in map(pickle.loads, contents):
        cards.setdefault(card.id, card)
        if isinstance(each, Naming):
            named.setdefault(card.id, {})[item] = each
        elif each:
            events.setdefault(card.id, {})[item] = each
    return {
        article: replace(card, named=named.get(article, {}), events=events.get(article, {}))  # type: ignore[arg-type] # asked by number
        for article, card in cards.items()
    }
