"""Gives each study a short name to cite it by, the same in every bibliography: ``hayashi2012``."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256
from unicodedata import normalize

from glossator.citations.people_names import authors_of
from glossator.model import Study

_LONGEST = 40
_LETTERS = 8
_YEAR = re.compile("[0-9]{4}")


def with_keys(studies: Sequence[Study]) -> Mapping[str, Study]:
    """Different studies by their keys, in alphabetical order: small letters, digits and ``-`` of ASCII.

    Studies that would have one key get a few letters of their own, each of them, so that their order does not matter.
    """
    plain = [_plain_key(study) for study in studies]
    shared = Counter(plain)
    keyed = {
        key if key and shared[key] == 1 else f"{key or 'study'}-{_letters_of(study)}": study
        for key, study in zip(plain, studies, strict=True)
    }
    return dict(sorted(keyed.items()))


def _plain_key(study: Study) -> str:
    """The first author's name, and the year if it is known; empty where the name has no letters of ASCII."""
    authors, _ = authors_of(study.authors[:1])
    name = authors[0].family or authors[0].whole.split(" ")[-1] if authors else ""
    plain = normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    letters = "".join(filter(str.isalpha, plain))[:_LONGEST]
    year = _YEAR.match(study.date_published)
    return letters + year[0] if letters and year else letters


def _letters_of(study: Study) -> str:
    identity = study.doi.casefold() or repr(study)
    return sha256(identity.encode()).hexdigest()[:_LETTERS]
