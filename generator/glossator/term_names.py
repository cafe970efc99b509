"""The names of terms, in every form in which they can stand in a text, and the places where they do."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from glossator.language.words.vocabulary import vocabulary
from glossator.language.words.word_forms import forms, tokens
from glossator.model import Span, Term

_PLAIN = re.compile("[\x00-\x7f\xa0£°·×–—‘’“”…€•−\u2010\u2011]*+")
"""A text in which every word is made of plain letters and digits."""
_PART = re.compile(r"[^\W\d_]+")

Form = tuple[str, ...]
"""A name as the keys of its words, in one of its forms."""


class Branch(NamedTuple):
    """What is known of some words that begin a name."""

    term: Term | None
    """The term that they name as they are."""
    further: Mapping[str, "Branch"]
    """The words with which they may go on, by their keys."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Names:
    """Every form of every name of some terms. Two of these are never equal, so that looking one up costs nothing."""

    by_id: Mapping[str, Term]
    """The terms by their ids."""
    branches: Mapping[str, Branch]
    """The words with which names begin, by their keys."""
    odd: tuple[str, ...]
    """Keys of first words that are not made of plain letters."""


class _Same:
    """Terms that are looked up as the very ones that they are, because comparing them all would take too long."""

    __slots__ = ("terms",)

    def __init__(self, terms: tuple[Term, ...]) -> None:
        self.terms = terms

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.terms is other.terms

    def __hash__(self) -> int:
        return id(self.terms)


def index_names(terms: tuple[Term, ...]) -> Names:
    """The names of the terms in every form, ready to be looked up."""
    return _index_of_same(_Same(terms))


@lru_cache(maxsize=8)
def _index_of_same(same: _Same) -> Names:
    return _index_of_equal(same.terms)


@lru_cache(maxsize=8)
def _index_of_equal(terms: tuple[Term, ...]) -> Names:
    names: dict[Form, Term] = {}
    for term in terms:
        for name in (term.label, *term.alt_labels):
            for form in forms(name):
                names.setdefault(form, term)
    branches = _branches(names)
    return Names(
        by_id={term.id: term for term in terms},
        branches=branches,
        odd=tuple(key for key in branches if not (key.isascii() and key.isalpha())),
    )


def is_plain(text: str) -> bool:
    """Whether every word of a text is made of plain letters and digits, so that its vocabulary has all of them."""
    return bool(_PLAIN.fullmatch(text))


def is_name(form: Form, names: Names) -> bool:
    """Whether words, by their keys, are a form of some name."""
    branches, branch = names.branches, None
    for key in form:
        branch = branches.get(key)
        if branch is None:
            return False
        branches = branch.further
    return branch is not None and branch.term is not None


def matches(text: str, span: Span, names: Names) -> Iterator[tuple[Span, Term]]:
    """The places in a stretch of text that name a term, in order; where several names fit, the longest wins."""
    position = span.start
    for start in _beginnings(text, span, names):
        if start >= position:
            position, term = _longest(text, start, span.end, names)
            if term is not None:
                yield Span(start=start, end=position), term


def _branches(names: Mapping[Form, Term]) -> Mapping[str, Branch]:
    """Names by their first words, and those again by the words that follow."""
    groups: dict[str, dict[Form, Term]] = {}
    for (first, *rest), term in names.items():
        groups.setdefault(first, {})[tuple(rest)] = term
    return {key: Branch(term=group.pop((), None), further=_branches(group)) for key, group in groups.items()}


def _beginnings(text: str, span: Span, names: Names) -> Iterable[int]:
    """Where the words stand that some name begins with, in order.

    Where words are made of plain letters, a list of the text's words knows them; elsewhere every word is looked at.
    """
    if _PLAIN.fullmatch(text, span.start, span.end):
        lowered = text[span.start : span.end].lower() if names.odd else ""
        if not any(key in lowered for key in names.odd):
            places = _places(text, names)
            first = bisect_left(places, span.start)
            return places[first : bisect_left(places, span.end, lo=first)]
    return (word.start for word in tokens(text, span.start, span.end) if word.key in names.branches)


@lru_cache(maxsize=4)
def _places(text: str, names: Names) -> list[int]:
    """Where the words of plain letters stand that some name begins with; of "cell's" both parts are words."""
    found = []
    for word, places in vocabulary(text).items():
        if word in names.branches or not word.isalpha():
            for part in _PART.finditer(word):
                if part[0] in names.branches:
                    starts = (place + part.start() for place in places)
                    found += [start for start in starts if _begins_a_word(text, start)]
    return sorted(found)


def _begins_a_word(text: str, place: int) -> bool:
    """Whether no digit stands right before letters, which would make them the end of a word."""
    return place == 0 or not text[place - 1].isalnum()


def _longest(text: str, start: int, end: int, names: Names) -> tuple[int, Term | None]:
    """Where the longest name ends that begins at a place, and whose it is; else where the word ends, and nobody's."""
    last, named = start, None
    branches = names.branches
    for word in tokens(text, start, end):
        branch = branches.get(word.key)
        if last == start:
            last = word.end
        if branch is None:
            break
        if branch.term is not None and _fits_case(text[start : word.end], branch.term):
            last, named = word.end, branch.term
        if not branch.further:
            break
        branches = branch.further
    return last, named


def _fits_case(words: str, term: Term) -> bool:
    """Whether words are written as a name of the term may be: ESC may be esc, but Esc is another word.

    With ``match_case``, only as the name itself is written, or that with an "s".
    """
    names = (term.label, *term.alt_labels)
    if term.match_case:
        written = " ".join(words.split())
        return written.removesuffix("s") in {name.removesuffix("s") for name in names}
    return not (words.istitle() and words.isalpha() and words.upper() in names)
