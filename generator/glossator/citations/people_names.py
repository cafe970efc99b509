"""Tells the family name of an author from the given ones, where the way it is printed leaves no doubt."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from unicodedata import name as character_name

from glossator.language.names.institution_words import COMPANY_ENDINGS, HEADS
from glossator.language.names.runs import PARTICLES

_AND_OTHERS = re.compile(r",?\s*\bet\.?\s+al\b\.?\s*$", re.IGNORECASE)
_WORD = re.compile(r"(?:(?:Mc|Mac|O['’])?[^\W\d_]+)(?:[-’'][^\W\d_]+)*")
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?)+|[^\W\d_]")
_SHORT_CAPITALS = 3
"""As many capitals at the end of a name may be initials (Surani MA) or a family name (Wei LI): nobody can tell."""
_NO_PERSON = (
    HEADS
    | COMPANY_ENDINGS
    | frozenset(
        "Collaboration Consortium Initiative Investigators Members Network News Press Program Programme Project Staff"
        " Study Team".split()
    )
)
"""Words that people are not called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """The name of an author; where its parts cannot be told, only the whole."""

    whole: str
    """The name as it is printed."""
    family: str = ""
    """The family name with its particles: ``van der Berg``; empty where nobody can tell."""
    given: str = ""
    """The given names or initials; empty where there are none."""


def authors_of(names: Iterable[str]) -> tuple[tuple[Author, ...], bool]:
    """The authors that are named, and whether "et al." says that there are others."""
    authors, others = [], False
    for printed in names:
        name = " ".join(printed.split())
        bare = _AND_OTHERS.sub("", name)
        others |= bare != name
        if bare:
            authors.append(_author(bare, leads_others=bare != name))
    return tuple(authors), others


def _author(name: str, *, leads_others: bool) -> Author:
    """``Allan C. Spradling`` and ``Spradling, A. C.`` are sure; of two full names before the last, nobody knows."""
    words = name.split(" ")
    if _NO_PERSON & set(words):
        return Author(whole=name)
    if len(words) == 1:
        return Author(whole=name, family=name if leads_others and _is_word(name) else "")
    end = next((place for place in range(1, len(words)) if _INITIALS.fullmatch(words[place])), len(words))
    family, given = [*words[: end - 1], words[end - 1].removesuffix(",")], words[end:]
    if not (given and _is_family(family) and _are_initials(given)):
        place = _where_family_begins(words)
        given, family = words[:place], words[place:]
        if not (_is_family(family) and _is_given(given[0]) and _are_initials(given[1:])):
            return Author(whole=name)
    return Author(whole=name, family=" ".join(family), given=" ".join(given))


def _where_family_begins(words: list[str]) -> int:
    """The place of the last word, or of the particles before it; never the first."""
    place = len(words) - 1
    while place > 1 and words[place - 1] in PARTICLES:
        place -= 1
    return place


def _is_family(words: list[str]) -> bool:
    *particles, last = words
    if last.isupper() and len(last) <= _SHORT_CAPITALS:
        return False
    return _is_word(last) and all(each in PARTICLES for each in particles)


def _are_initials(words: list[str]) -> bool:
    return all(map(_INITIALS.fullmatch, words))


def _is_given(word: str) -> bool:
    return bool(_INITIALS.fullmatch(word)) or (_is_word(word) and not word.isupper())


def _is_word(word: str) -> bool:
    """Whether a word is written as names are in Latin letters: Li, McGrath, O’Brien, Jean-Paul, HAYASHI."""
    if not _WORD.fullmatch(word) or not word[0].isupper():
        return False
    if not all(character_name(each, "").startswith("LATIN") for each in word if each.isalpha()):
        return False
    parts = re.split(r"[-’']|(?<=^Mc)|(?<=^Mac)", word)
    return word.isupper() or all(part[1:].islower() or len(part) <= 1 for part in parts)
