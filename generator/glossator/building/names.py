"""Which articles a new name may concern: those that have all its words, in some form of the name."""

import pickle
from collections.abc import Iterable

from glossator.language.words.vocabulary import vocabulary
from glossator.language.words.word_forms import forms
from glossator.model import Term
from glossator.term_names import Form, is_plain

ANY = "*"
"""Stands for the words of a text of which not all are of plain letters: any name may be in it."""


def words(text: str) -> str:
    """The words of a text, as far as names can be made of them, in one line."""
    if not is_plain(text):
        return ANY
    found = " ".join(vocabulary(text)).replace("’", " ").replace("'", " ").split(" ")
    return " ".join(sorted(set(found)))


def may_name(words: str, names: Iterable[Form]) -> bool:
    """Whether a text with these words may have one of these names; never wrongly no, and seldom wrongly yes."""
    if words == ANY:
        return True
    known = set(words.split(" "))
    return any(all(key in known or not (key.isascii() and key.isalpha()) for key in form) for form in names)


def packed(terms: Iterable[Term]) -> bytes:
    """The names of terms, to compare those of a later build with."""
    return pickle.dumps({term.id: (term.match_case, term.label, *term.alt_labels) for term in terms})


def new(terms: Iterable[Term], before: bytes) -> frozenset[Form]:
    """The names that terms did not have before, in every form.

    A name that is gone needs no look: an article that has it mentions its term, and so is known to depend on it.
    """
    known = pickle.loads(before) if before else {}  # noqa: S301 (packed above)
    added: set[Form] = set()
    for term in terms:
        match_case, *names = known.get(term.id, (term.match_case,))
        old = names if match_case == term.match_case else ()
        for name in {term.label, *term.alt_labels}.difference(old):
            added |= forms(name)
    return frozenset(added)
