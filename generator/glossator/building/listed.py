"""What each row of a list shows, packed by itself: a page of a list needs one sentence of an article, not all of it."""

import pickle
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from glossator.model import Digest, Event, ListPage, Naming, Row

CARD = "card"
"""The name of what the list of articles shows of an article."""


def name_of(row: Row) -> str:
    """The name of what a row shows, among all that its article shows."""
    if row.kind == "articles":
        return CARD
    return f"event.{row.item}" if row.kind == "timeline" else f"name.{row.item}"


def packed(digest: Digest) -> dict[str, bytes]:
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
