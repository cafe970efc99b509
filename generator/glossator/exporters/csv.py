"""The glossary as a table (RFC 4180), for spreadsheets and for programs that read lists of words."""

import csv
from io import StringIO

from glossator.model import Collection, Term
from glossator.settings import Settings

COLUMNS = ("term", "definition", "other_names", "note", "related", "sources", "same_as", "id")
"""The first row. Where a cell holds several things, each stands on a line of its own."""

_BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


def export(collection: Collection, _settings: Settings) -> bytes:
    """A row for each term, in UTF-8 with the mark by which spreadsheets know it. No cell is changed in any way."""
    labels = {term.id: term.label for term in collection.terms}
    table = StringIO()
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(_row(term, labels) for term in collection.terms)
    return (_BYTE_ORDER_MARK + table.getvalue()).encode()


def _row(term: Term, labels: dict[str, str]) -> tuple[str, ...]:
    return (
        term.label,
        term.definition,
        "\n".join(term.alt_labels),
        term.note,
        "\n".join(labels[each] for each in term.see_also if each in labels),
        "\n".join(f"{source.text} {source.url}".strip() for source in term.sources),
        term.exact_match,
        term.id,
    )
