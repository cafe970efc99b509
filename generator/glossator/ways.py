"""Ways into the middle of a long list: to each letter of a list of names, to years or months of a list by date."""

from collections.abc import Callable, Sequence

from glossator import addresses, alphabet, dates
from glossator.model import Entry, Row

MOST = 24
"""The most ways by date that each page of a list offers."""

PAGES_TO_A_YEAR = 4
"""With more pages to a year than this, on average, the ways lead to months."""

Ways = tuple[tuple[str, int, str], ...]
"""What is there, on which page of the list, and where on it; by date they lead to pages as a whole."""

_NO_DATE = ".."
_UNDATED = 2
"""How long the place of an article without a date is."""


def by_letter(entries: Sequence[Entry], names: Sequence[str], cut: Sequence[slice]) -> Ways:
    """Ways to the first entry of each letter; ``names`` are what entries are sorted by, ``cut`` are the list's pages.

    People and institutions each have letters of their own.
    """
    ways: dict[tuple[str, str], tuple[str, int, str]] = {}
    for number, part in enumerate(cut, 1):
        for entry, name in zip(entries[part], names[part], strict=True):
            letter, _ = alphabet.place(name)
            if (entry.kind, letter) not in ways:
                ways[entry.kind, letter] = letter, number, _anchor(entry)
    return tuple(ways.values())


def by_date(rows: Sequence[Row], cut: Sequence[slice]) -> Ways:
    """Ways to pages all over a list; ``cut`` are its pages. There are none into a list of one page."""
    if len(cut) == 1:
        return ()
    ways = _beginnings(rows, cut, _year)
    if len(ways) * PAGES_TO_A_YEAR < len(cut):
        ways = _beginnings(rows, cut, _month)
    return ways[:: -(-len(ways) // MOST)]


def _beginnings(rows: Sequence[Row], cut: Sequence[slice], date: Callable[[Row], str]) -> Ways:
    """A way to each page on which a year or a month begins, named after its first; ``date`` tells those of a row."""
    ways = []
    latest = ""
    for number, part in enumerate(cut, 1):
        last = date(rows[part.stop - 1])
        if last != latest or date(rows[part.start]) != latest:
            begun = next(each for each in map(date, rows[part]) if each != latest)
            ways.append((dates.in_words(begun) if begun != _NO_DATE else "Undated", number, ""))
            latest = last
    return tuple(ways)


def _year(row: Row) -> str:
    """The year in which what a row shows begins, in EDTF."""
    begun = _begin(row)
    return f"{begun[0]:0{5 if begun[0] < 0 else 4}}" if begun else _NO_DATE


def _month(row: Row) -> str:
    """The month in which what a row shows begins, in EDTF."""
    begun = _begin(row)
    return f"{_year(row)}-{begun[1]:02}" if begun else _NO_DATE


def _begin(row: Row) -> tuple[int, int] | None:
    """The first year and month that a date can mean; ``None`` without a date."""
    if row.kind == "timeline":
        return int(row.place[0]), int(row.place[1])
    return (-int(row.place[1]), -int(row.place[2])) if len(row.place) > _UNDATED else None


def _anchor(entry: Entry) -> str:
    """Where an entry stands on its page."""
    return f"term.{entry.name}" if entry.kind == "term" else addresses.person_anchor(entry.kind, entry.name)
