"""The names of terms, in every form in which they can stand in a text, and the places where they do."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from glossator.language.words.vocabulary import vocabulary
from glossator.language.words.word_forms import Word, forms, tokens
from glossator.model import Span, Term

_PLAIN = re.compile("[\x00-\x7f\xa0£°·×–—‘’“”…€•−\u2010\u2011]*+")
"""A text in which every word is made of plain letters and digits."""
_PART = re.compile(r"[^\W\d_]+")

Form = tuple[str, ...]
"""A name as the keys of its words, in one of its forms."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Names:
    """Every form of every name of some terms. Two of these are never equal, so that looking one up costs nothing."""

    forms: Mapping[str, Mapping[int, Mapping[Form, Term]]]
    """By the key of the first word, and then by the number of words, the largest first."""
    odd: tuple[str, ...]
    """Keys of first words that are not made of plain letters."""


@lru_cache(maxsize=8)
def index_names(terms: tuple[Term, ...]) -> Names:
    """The names of the terms in every form, ready to be looked up."""
    names: dict[str, dict[int, dict[Form, Term]]] = {}
    for term in terms:
        for name in (term.label, *term.alt_labels):
            for form in forms(name):
                names.setdefault(form[0], {}).setdefault(len(form), {}).setdefault(form, term)
    return Names(
        forms={first: dict(sorted(by_length.items(), reverse=True)) for first, by_length in names.items()},
        odd=tuple(first for first in names if not (first.isascii() and first.isalpha())),
    )


def matches(text: str, span: Span, names: Names) -> Iterator[tuple[Span, Term]]:
    """The places in a stretch of text that name a term, in order; where several names fit, the longest wins."""
    position = span.start
    for word in _beginnings(text, span, names):
        if word.start >= position:
            by_length = names.forms[word.key]
            words = list(islice(tokens(text, word.start, span.end), next(iter(by_length))))
            length, term = _longest(text, words, by_length)
            position = words[length - 1].end
            if term is not None:
                yield Span(start=word.start, end=position), term


def _beginnings(text: str, span: Span, names: Names) -> Iterable[Word]:
    """The words that some name begins with, in order.

    Where words are made of plain letters, a list of the text's words knows them; elsewhere every word is looked at.
    """
    if _PLAIN.fullmatch(text, span.start, span.end):
        lowered = text[span.start : span.end].lower() if names.odd else ""
        if not any(key in lowered for key in names.odd):
            words = _places(text, names)
            first = bisect_left(words, span.start, key=_start)
            return words[first : bisect_left(words, span.end, lo=first, key=_start)]
    return (word for word in tokens(text, span.start, span.end) if word.key in names.forms)


@lru_cache(maxsize=4)
def _places(text: str, names: Names) -> list[Word]:
    """Every word of plain letters in a text that some name begins with; of "cell's" both parts are words."""
    found = []
    for word, places in vocabulary(text).items():
        for part in _PART.finditer(word):
            if part[0] in names.forms:
                starts = (place + part.start() for place in places)
                found += [Word(part[0], start, start + len(part[0])) for start in starts if _begins_a_word(text, start)]
    return sorted(found, key=_start)


def _begins_a_word(text: str, place: int) -> bool:
    """Whether no digit stands right before letters, which would make them the end of a word."""
    return place == 0 or not text[place - 1].isalnum()


def _start(word: Word) -> int:
    return word.start


def _longest(text: str, words: Sequence[Word], by_length: Mapping[int, Mapping[Form, Term]]) -> tuple[int, Term | None]:
    """How many words make the longest name that they begin with, and whose it is; else one, and nobody's."""
    keys = tuple(word.key for word in words)
    for length, by_form in by_length.items():
        term = by_form.get(keys[:length])
        if term is not None and _fits_case(text[words[0].start : words[length - 1].end], term):
            return length, term
    return 1, None


def _fits_case(words: str, term: Term) -> bool:
    """Whether words are written as a name of the term may be: ESC may be esc, but Esc is another word.

    With ``match_case``, only as the name itself is written, or that with an "s".
    """
    names = (term.label, *term.alt_labels)
    if term.match_case:
        written = " ".join(words.split())
        return written.removesuffix("s") in {name.removesuffix("s") for name in names}
    return not (words.istitle() and words.isalpha() and words.upper() in names)
