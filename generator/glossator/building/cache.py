"""Remembers between builds what was made from what. Safe to delete, to interrupt at any moment, and to use twice."""

import marshal
import pickle
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from glossator.building import listed
from glossator.building.listed import PackedRow
from glossator.model import Entry, Finding, ListKind, Page, Row
from glossator.rows import Name

FOLDER = Path(".cache", "glossator")
"""Where it lies, beside ``mkdocs.yml``."""

_LAYOUT = 3
"""Changes when the tables do. A cache with other tables is thrown away."""

_LONGEST_BUILD = 24 * 3600
"""How long a build waits for another one, in seconds."""

BROKEN = (sqlite3.DatabaseError, pickle.UnpicklingError, EOFError, ValueError, TypeError)
"""What happens when a cache was damaged, as by a power cut."""

_TABLES = """
CREATE TABLE facts (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE articles (
  id TEXT PRIMARY KEY, key BLOB NOT NULL, terms BLOB NOT NULL, needs BLOB NOT NULL, findings BLOB NOT NULL,
  words TEXT NOT NULL
);
CREATE TABLE rows (
  kind TEXT, name TEXT, article TEXT, item TEXT, line BLOB NOT NULL, PRIMARY KEY (kind, name, article, item)
) WITHOUT ROWID;
CREATE INDEX rows_of_article ON rows (article);
CREATE TABLE shown (article TEXT, item TEXT, contents BLOB NOT NULL, PRIMARY KEY (article, item)) WITHOUT ROWID;
CREATE TABLE lists (
  kind TEXT, name TEXT, ground BLOB NOT NULL, pages BLOB NOT NULL, entry BLOB NOT NULL, PRIMARY KEY (kind, name)
) WITHOUT ROWID;
CREATE TABLE files (unit TEXT PRIMARY KEY, stamps BLOB NOT NULL);
CREATE TABLE plain (unit TEXT PRIMARY KEY, pages BLOB NOT NULL);
CREATE TABLE entries (unit TEXT NOT NULL, uri TEXT NOT NULL, entries BLOB NOT NULL, PRIMARY KEY (unit, uri));
"""

Stamp = tuple[int, int, int]
"""A file's size, its time of change in nanoseconds, and its number on the disk: another file has another stamp."""

Stamps = tuple[tuple[str, Stamp], ...]
"""The paths of files on the site, each with its stamp."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """What an earlier build found out about an article."""

    key: bytes
    """Stands for the article's files."""
    terms: tuple[str, ...]
    """The ids of the terms that it mentions."""
    needs: bytes
    """Stands for these terms and for the events that belong to the article."""
    findings: tuple[Finding, ...]
    """What the author should know."""


class RememberedList(NamedTuple):
    """What an earlier build made of a list."""

    ground: bytes
    """Stands for what its pages show besides its rows."""
    pages: tuple[tuple[str, bytes], ...]
    """The paths of its pages, each with what stands for all that it shows."""


class Cache:
    """What earlier builds of one site made. It belongs to one build at a time, from opening to closing.

    So whoever has opened it has the site to himself, whether he needs to know anything or not.
    """

    def __init__(self, folder: Path, site: Path) -> None:
        """Open the cache of a site, and wait while another build has it. Where none can be, nothing is remembered."""
        name = blake2b(str(site.resolve()).encode(), digest_size=8).hexdigest()
        self._path = folder / f"{name}.sqlite"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._lock = _locked(folder / f"{name}.lock")
        except (OSError, sqlite3.DatabaseError):
            self._path = Path(":memory:")
            self._lock = _locked(self._path)
        self._connection = _opened(self._path)

    def fact(self, name: str) -> bytes:
        """Something remembered by its name; empty when there is nothing."""
        found = self._connection.execute("SELECT value FROM facts WHERE name = ?", (name,)).fetchone()
        return bytes(found[0]) if found else b""

    def set_fact(self, name: str, value: bytes) -> None:
        """Remember something by a name."""
        self._connection.execute("REPLACE INTO facts VALUES (?, ?)", (name, value))

    def articles(self) -> Iterator[tuple[str, Remembered]]:
        """Every article, by its id."""
        found = self._connection.execute("SELECT id, key, terms, needs, findings FROM articles")
        for article, key, terms, needs, findings in found:
            yield (
                article,
                Remembered(
                    key=key,
                    terms=marshal.loads(terms),  # noqa: S302 (packed below)
                    needs=needs,
                    findings=pickle.loads(findings) if findings else (),  # noqa: S301 (as above)
                ),
            )

    def set_article(self, article: str, known: Remembered, rows: Sequence[PackedRow], words: str) -> set[Name]:
        """Remember an article with its rows and its words; gives the lists that rows come to, go from or change in."""
        findings = pickle.dumps(known.findings) if known.findings else b""
        values = (article, known.key, marshal.dumps(known.terms), known.needs, findings, words)
        self._connection.execute("REPLACE INTO articles VALUES (?, ?, ?, ?, ?, ?)", values)
        before = self._forget_rows(article)
        lines = [(each.kind, each.name, article, each.item, each.line) for each in rows]
        self._connection.executemany("INSERT INTO rows VALUES (?, ?, ?, ?, ?)", lines)
        shown = ((article, each.item, each.shown) for each in rows)
        self._connection.executemany("INSERT INTO shown VALUES (?, ?, ?)", shown)
        return {(kind, name) for kind, name, *_ in before.symmetric_difference(lines)}

    def words(self) -> Iterator[tuple[str, str]]:
        """The words of every article, by its id."""
        yield from self._connection.execute("SELECT id, words FROM articles")

    def shown(self, article: str, item: str) -> bytes:
        """What a row of an article shows, as a worker packed it; empty when it is not known."""
        query = "SELECT contents FROM shown WHERE article = ? AND item = ?"
        found = self._connection.execute(query, (article, item)).fetchone()
        return bytes(found[0]) if found else b""

    def rows(self, of: Name) -> list[Row]:
        """The rows of a list, in any order."""
        kind, name = of
        query = "SELECT article, line FROM rows WHERE kind = ? AND name = ?"
        return [listed.row(kind, name, *found) for found in self._connection.execute(query, of)]

    def lists(self) -> dict[Name, RememberedList]:
        """Every list, by its name."""
        found = self._connection.execute("SELECT kind, name, ground, pages FROM lists")
        return {(kind, name): RememberedList(ground, marshal.loads(pages)) for kind, name, ground, pages in found}  # noqa: S302 (packed below)

    def things(self) -> dict[Name, Entry]:
        """What the lists of all things say of each, by the name of its own list."""
        found = self._connection.execute("SELECT kind, name, entry FROM lists WHERE entry <> x''")
        return {(kind, name): listed.entry(kind, name, packed) for kind, name, packed in found}

    def set_list(self, of: Name, known: RememberedList, entry: Entry | None) -> None:
        """Remember a list, and what the list of all things of its kind says of the thing, if there is such a list."""
        packed = listed.packed_entry(entry) if entry else b""
        values = (*of, known.ground, marshal.dumps(known.pages), packed)
        self._connection.execute("REPLACE INTO lists VALUES (?, ?, ?, ?, ?)", values)

    def files(self) -> dict[str, Stamps]:
        """The files that were built of each article and each list page."""
        found = self._connection.execute("SELECT unit, stamps FROM files")
        return {unit: marshal.loads(stamps) for unit, stamps in found}  # noqa: S302 (packed below)

    def set_files(self, unit: str, stamps: Stamps) -> None:
        """Remember which files were built of something."""
        self._connection.execute("REPLACE INTO files VALUES (?, ?)", (unit, marshal.dumps(stamps)))

    def entries(self) -> Iterator[tuple[str, bytes]]:
        """What a search is given of each page, packed, with the page's path."""
        yield from self._connection.execute("SELECT uri, entries FROM entries")

    def plain(self) -> dict[str, tuple[Page, ...]]:
        """The pages that were made of anything for MkDocs to put into the theme."""
        found = self._connection.execute("SELECT unit, pages FROM plain")
        return {unit: pickle.loads(pages) for unit, pages in found}  # noqa: S301 (packed below)

    def set_plain(self, unit: str, pages: tuple[Page, ...]) -> None:
        """Remember what was made of something for MkDocs to put into the theme; mostly that is nothing."""
        self._connection.execute("DELETE FROM plain WHERE unit = ?", (unit,))
        if pages:
            self._connection.execute("INSERT INTO plain VALUES (?, ?)", (unit, pickle.dumps(pages)))

    def set_entries(self, unit: str, entries: Mapping[str, bytes]) -> None:
        """Remember what the search finds of pages."""
        self._connection.execute("DELETE FROM entries WHERE unit = ?", (unit,))
        found = ((unit, uri, packed) for uri, packed in entries.items())
        self._connection.executemany("INSERT INTO entries VALUES (?, ?, ?)", found)

    def forget_article(self, article: str) -> set[Name]:
        """Forget an article that is no longer there; gives the lists that it leaves."""
        self._connection.execute("DELETE FROM articles WHERE id = ?", (article,))
        return {(kind, name) for kind, name, *_ in self._forget_rows(article)}

    def forget_list(self, of: Name) -> None:
        """Forget a list that is no longer there."""
        self._connection.execute("DELETE FROM lists WHERE kind = ? AND name = ?", of)

    def forget_files(self, units: Iterable[str]) -> None:
        """Forget which files were built of something."""
        names = [(unit,) for unit in units]
        self._connection.executemany("DELETE FROM files WHERE unit = ?", names)
        self._connection.executemany("DELETE FROM entries WHERE unit = ?", names)
        self._connection.executemany("DELETE FROM plain WHERE unit = ?", names)

    def forget_everything(self) -> None:
        """Start anew."""
        for table in ("facts", "articles", "rows", "shown", "lists", "files", "entries", "plain"):
            self._connection.execute(f"DELETE FROM {table}")  # noqa: S608 (one of ours)

    def close(self, *, keep: bool) -> None:
        """End the build; what it found out is kept, or everything stays as the last build left it.

        To close it again does nothing.
        """
        with suppress(sqlite3.ProgrammingError):
            self._connection.execute("COMMIT" if keep else "ROLLBACK")
        self._connection.close()
        self._lock.close()

    def throw_away(self) -> None:
        """Begin with nothing, because something could not be read."""
        self._connection.close()
        self._path.unlink(missing_ok=True)
        self._connection = _opened(self._path)

    def _forget_rows(self, article: str) -> set[tuple[ListKind, str, str, str, bytes]]:
        """Forget what an article adds to lists; gives it."""
        before = set(self._connection.execute("SELECT * FROM rows WHERE article = ?", (article,)))
        if before:
            self._connection.execute("DELETE FROM rows WHERE article = ?", (article,))
            self._connection.execute("DELETE FROM shown WHERE article = ?", (article,))
        return before


def _locked(path: Path) -> sqlite3.Connection:
    """A connection that no other process can have at the same time. The file stays empty."""
    connection = sqlite3.connect(path, timeout=_LONGEST_BUILD, isolation_level=None)
    connection.execute("BEGIN EXCLUSIVE")
    return connection


def _opened(path: Path) -> sqlite3.Connection:
    """A connection with our tables in it. A file that is none of ours is replaced."""
    try:
        return _begun(path)
    except sqlite3.DatabaseError:
        path.unlink(missing_ok=True)
        return _begun(path)


def _begun(path: Path) -> sqlite3.Connection:
    """A connection in a transaction.

    A process that is killed leaves the transaction unfinished, and the next one finds everything as it was before.
    """
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")  # after a power cut the file may be broken; then it is made anew
    connection.execute("BEGIN IMMEDIATE")
    (layout,) = connection.execute("PRAGMA user_version").fetchone()
    if layout != _LAYOUT:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            connection.execute(f'DROP TABLE "{table}"')
        for statement in _TABLES.split(";"):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {_LAYOUT}")
    return connection
