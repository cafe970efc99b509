"""Universities, institutes, hospitals, firms, agencies and ministries that the article names.

A name is found by a word that says what it is ("University of Otago", "Kyushu University", "Food and Drug
Administration", "Acme Inc"), by what people do there ("an analyst at Barclays"), or because everybody knows it (NASA).
Short forms that the article introduces are mentions of the same institution. Newspapers and journals are none.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from glossator.language.names.given_names import GIVEN_NAMES
from glossator.language.names.institution_words import (
    CAMPUS_TOWNS,
    COMPANY_ENDINGS,
    HEADS,
    KNOWN,
    KNOWN_WITH_THE,
    KNOWN_WITHOUT_THE,
    NOT_BEFORE,
    OUTLETS,
    PLATFORMS,
    TOPICS,
)
from glossator.language.names.institutions import LONGEST, Name, named
from glossator.language.names.runs import Run, runs
from glossator.language.names.words import DAYS, HONORIFICS, NO_NAMES, OPENERS, PEOPLES, PLACES
from glossator.model import Abbreviation, Annotations, Article, Institution, Span

MOST_ALIKE = 20
"""The most of the article's own forms that may begin with one word."""

_NEVER_SHORT = NOT_BEFORE | TOPICS | PEOPLES | PLACES | OPENERS | DAYS | HEADS
_NEVER_FIRST = _NEVER_SHORT | NO_NAMES | GIVEN_NAMES
_BEFORE_A_PERSON = GIVEN_NAMES | HONORIFICS
_SHORT = re.compile(r"\s\((?:the\s|or\s|[\"“‘'])?([A-Z][A-Za-z&-]{1,9})[\"”’']?[);,]")

_STATE = re.compile(r",\s[A-Z]")
_BOND = re.compile(r"\s(?:bonds?|yields?|notes?|bills?|securities)\b")
_FOREST = re.compile(r"\s(?:rain|basin|region|jungle|forest|river|companies|game|casing|shock|structure)")

_Forms = dict[str, tuple[tuple[tuple[str, ...], str], ...]]
"""By its first word, each form that an institution is known by: its words, and the institution's name."""

_KNOWN_FORMS: _Forms = {
    first: tuple((tuple(name.split()), name) for name in sorted(group, key=len, reverse=True))
    for first, group in groupby(sorted(KNOWN | KNOWN_WITH_THE), key=lambda name: name.split()[0])
}


def extract(article: Article, found: Annotations) -> Iterator[Institution]:
    """The mentions of institutions, in order; none overlaps another."""
    text = article.text
    all_runs = runs(article, found)
    names = named(text, all_runs)
    forms = _forms(text, names, found, all_runs)
    behind = 0
    position = 0
    for run in all_runs:
        while position < len(names) and names[position].start < run.ends[-1]:
            name = names[position]
            yield from _known(text, run, (behind, name.start), forms)
            yield Institution(span=Span(start=name.start, end=name.end), name=_full(text, name, forms))
            behind, position = name.end, position + 1
        yield from _known(text, run, (behind, run.ends[-1]), forms)


def _full(text: str, name: Name, forms: _Forms) -> str:
    """The name that an institution goes by in the whole article."""
    return next((full for words, full in forms.get(name.words[0], ()) if words == name.words), _spaced(text, name))


def _spaced(text: str, name: Name) -> str:
    """A name with single spaces."""
    return " ".join(text[name.start : name.end].split())


def _forms(text: str, names: Sequence[Name], found: Annotations, all_runs: Sequence[Run]) -> _Forms:
    """All forms by which institutions are known in this article; the article's own go before those known to all."""
    forms = dict(_KNOWN_FORMS)
    by_end = {name.end: name for name in names}
    for abbreviation in found.of(Abbreviation):
        if (name := by_end.get(abbreviation.long_span.end)) is not None:
            _add(forms, (abbreviation.short,), _spaced(text, name))
        elif abbreviation.long[1:].islower():
            forms.pop(abbreviation.short, None)
    surnames = {run.words[-1] for run in all_runs if len(run.words) > 1 and run.words[-2] not in OPENERS}
    for name in names:
        full = _spaced(text, name)
        if (short := _SHORT.match(text, name.end)) and _abbreviates(short[1], full):
            _add(forms, (short[1],), full)
        words = name.words
        while len(words) > 1 and (words[-1] in COMPANY_ENDINGS or (words[-1] == "Bank" and words[0].isupper())):
            words = words[:-1]
        if words != name.words or HEADS.isdisjoint(words):
            if not all(word in _NEVER_SHORT for word in words) and (len(words) > 1 or words[0] not in surnames):
                _add(forms, words, full)
            if words != name.words and len(words) > 1 and words[0] not in _NEVER_FIRST and words[0] not in surnames:
                _add(forms, words[:1], full)
    return forms


def _add(forms: _Forms, words: tuple[str, ...], full: str) -> None:
    """Adds one of the article's own forms, before those known to all and behind its own earlier ones."""
    known = _KNOWN_FORMS.get(words[0], ())
    own = forms.get(words[0], ())
    own = own[: len(own) - len(known)]
    if len(own) < MOST_ALIKE and all(form != words for form, _ in own):
        forms[words[0]] = (*own, (words, full), *known)


def _abbreviates(short: str, full: str) -> bool:
    """Whether the capitals of a short form are first letters of words of the name, in order."""
    initials = iter(letter for letter in re.findall(r"\b\w", full) if letter.isupper())
    capitals = [letter for letter in short if letter.isupper()]
    return len(capitals) > 1 and capitals[0] == full[0] and all(letter in initials for letter in capitals)


def _known(text: str, run: Run, within: tuple[int, int], forms: _Forms) -> Iterator[Institution]:
    """The mentions by known forms in a run, between two offsets."""
    start, end = within
    words = run.words
    if forms.keys().isdisjoint(words) or len(words) > LONGEST or not OUTLETS.isdisjoint(words):
        return
    place = 0
    while place < len(words):
        step = 1
        for form, full in forms.get(words[place], ()):
            last = place + len(form) - 1
            if (
                words[place : last + 1] == form
                and start <= run.starts[place]
                and run.ends[last] <= end
                and (len(form) > 1 or _is_meant(text, run, place))
            ):
                yield Institution(span=Span(start=run.starts[place], end=run.ends[last]), name=full)
                step = len(form)
                break
        place += step


def _is_meant(text: str, run: Run, place: int) -> bool:
    """Whether a single word that an institution is known by means it here, and nobody's surname and nothing else."""
    word, begin, end = run.words[place], run.starts[place], run.ends[place]
    if place and (run.words[place - 1] in _BEFORE_A_PERSON or len(run.words[place - 1]) == 1):
        return False
    behind_the = text[begin - 4 : begin].lower() == "the "
    if word in KNOWN_WITH_THE:
        return behind_the and place == len(run.words) - 1 and not _BOND.match(text, end)
    if word in CAMPUS_TOWNS:
        return not text.endswith((" in ", " near ", " from "), 0, begin) and not _STATE.match(text, end)
    if word in KNOWN_WITHOUT_THE:
        return not behind_the and not _FOREST.match(text, end)
    return word not in PLATFORMS or not text.endswith((" on ", " via "), 0, begin)
