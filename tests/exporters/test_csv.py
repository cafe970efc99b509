import csv
from collections.abc import Callable
from io import StringIO

import pytest

from glossator.exporters import csv as exporter
from glossator.model import Collection, Reference, Term
from glossator.settings import Settings
from tests.collections_to_export import HOSTILE, OTHERS, hostile, shipped

EVERY = {"shipped": shipped, **OTHERS}
MARK = b"\xef\xbb\xbf"


def rows(collection: Collection) -> list[dict[str, str]]:
    """The table as a program reads it (RFC 4180)."""
    text = exporter.export(collection, Settings()).removeprefix(MARK).decode()
    return list(csv.DictReader(StringIO(text, newline=""), strict=True))


@pytest.mark.parametrize("collection", EVERY.values(), ids=EVERY)
def test_every_term_is_a_row_and_every_cell_is_what_the_glossary_says(collection: Callable[[], Collection]) -> None:
    read = rows(collection())
    assert len(read) == len(collection().terms) > 0
    for row, term in zip(read, collection().terms, strict=True):
        assert list(row) == list(exporter.COLUMNS)
        assert (row["term"], row["definition"], row["note"], row["id"]) == (
            term.label,
            term.definition,
            term.note,
            term.id,
        )
        assert row["other_names"] == "\n".join(term.alt_labels)


def test_spreadsheets_see_that_it_is_utf_8() -> None:
    data = exporter.export(OTHERS["japanese"](), Settings())
    assert data.startswith(MARK + b"term,definition,")
    assert data.count(MARK) == 1


def test_rows_end_as_rfc_4180_has_it() -> None:
    data = exporter.export(Collection(terms=(Term(id="ice", label="ice", definition="Cold,\nhard."),)), Settings())
    assert data.endswith(b'ice,"Cold,\nhard.",,,,,,ice\r\n')


def test_hostile_text_stays_in_its_cell() -> None:
    egg = next(row for row in rows(hostile()) if row["id"] == "egg")
    assert egg["term"] == f"x {' '.join(HOSTILE.split())}"
    assert egg["related"] == "cell"
    assert egg["sources"].endswith("https://example.org/?a=1&b='")
    assert egg["same_as"] == "https://example.org/Q1?a=b&c"


def test_a_cell_with_several_things_has_a_line_for_each() -> None:
    sources = (Reference(text="A book"), Reference(text="A page", url="https://example.org/"))
    terms = (
        Term(id="ice", label="ice", definition="Cold.", alt_labels=("floe", "berg"), sources=sources),
        Term(id="sun", label="sun", definition="Hot.", see_also=("ice", "gone")),
    )
    ice, sun = rows(Collection(terms=terms))
    assert ice["other_names"] == "floe\nberg"
    assert ice["sources"] == "A book\nA page https://example.org/"
    assert sun["related"] == "ice"


def test_a_cell_that_looks_like_a_formula_stays_what_it_is() -> None:
    (row,) = rows(Collection(terms=(Term(id="x", label="=1+1", definition='"@SUM(1)', note="-1=", exact_match="+1"),)))
    assert (row["term"], row["definition"], row["note"], row["same_as"]) == ("=1+1", '"@SUM(1)', "-1=", "+1")
