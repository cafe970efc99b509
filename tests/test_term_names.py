"""Names of terms are found in every form, and as quickly as may be without missing one."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from glossator.model import Span, Term
from glossator.term_names import Names, index_names, is_name, matches

TERMS = (
    Term(id="cell", label="stem cell", definition="x", alt_labels=("cell",)),
    Term(id="esc", label="ES cell", definition="x", alt_labels=("ESC",)),
    Term(id="acid", label="11-cis acid", definition="x", alt_labels=("(R)-form", "p53")),
    Term(id="ete", label="été", definition="x", alt_labels=("Parkinson",)),
)
NAMES = index_names(TERMS)
WORD_BY_WORD = Names(by_id=NAMES.by_id, branches=NAMES.branches, odd=("",))
"""The same, with a name that may begin anywhere, so that every word must be looked at."""
PIECES = [
    *"stem cell cells Stem-Cells ES ESC Esc 11-cis acid (R)-form p53 p été ete Parkinson's".split(),
    *"Parkinson’s 2stem stem2".split(),
    *("_cell", "ste\u00adm", "ste\u0301m", "ｃｅｌｌ", "cell’s", "don't", " ", " ", "-", ",", "(", "½", "5", "\n"),
]


def found(text: str) -> list[tuple[str, str]]:
    whole = Span(start=0, end=len(text))
    return [(text[span.start : span.end], term.id) for span, term in matches(text, whole, NAMES)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Stem cells and a cell.", [("Stem cells", "cell"), ("cell", "cell")]),
        ("A cell's wall, a cell’s wall.", [("cell", "cell"), ("cell", "cell")]),
        ("ES cells, esc, but not Esc.", [("ES cells", "esc"), ("esc", "esc")]),
        ("11-cis acid, (R)-form and p53", [("11-cis acid", "acid"), ("(R)-form", "acid"), ("p53", "acid")]),
        ("L’été de Parkinson", [("été", "ete"), ("Parkinson", "ete")]),
        ("2stem cell, _cell", [("cell", "cell"), ("cell", "cell")]),
        ("stem\u00ad cells", [("stem\u00ad cells", "cell")]),
    ],
)
def test_names_are_found_whatever_stands_around_them(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@given(st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join) | st.lists(st.sampled_from(PIECES)).map("".join))
@example("2stem cell")
@example("cell’s cells’")
def test_no_name_is_missed_for_the_sake_of_speed(text: str) -> None:
    whole = Span(start=0, end=len(text))
    assert list(matches(text, whole, NAMES)) == list(matches(text, whole, WORD_BY_WORD))


def test_a_stretch_ends_where_it_ends() -> None:
    assert [span for span, _ in matches("stem cell", Span(start=0, end=6), NAMES)] == []
    assert [span for span, _ in matches("a stem cell", Span(start=7, end=11), NAMES)] == [Span(start=7, end=11)]


def test_equal_terms_have_one_index() -> None:
    names = index_names(TERMS)
    assert index_names(TERMS) is names
    assert index_names((*TERMS[:2], *TERMS[2:])) is names
    assert index_names(TERMS[:1]) is not names


def test_only_whole_names_are_names() -> None:
    assert is_name(("stem", "cells"), NAMES)
    assert is_name(("cell",), NAMES)
    assert not is_name(("stem",), NAMES)
    assert not is_name(("cell", "stem"), NAMES)
    assert not is_name((), NAMES)
