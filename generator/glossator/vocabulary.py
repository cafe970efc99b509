"""The words of a text and where they stand, made once and looked up by everyone who searches that text.

Most things that can be found in a text begin with one of a few words. Whether any of them is there is one look into
this list; a pattern need only be tried where such a word stands.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


@lru_cache(maxsize=4)
def vocabulary(text: str) -> Mapping[str, Sequence[int]]:
    """Each word of a text in small letters, with the places where it begins, in order.

    A word is letters only, with an apostrophe between them if need be: "four-week-old" is three words, "isn't" is one,
    and digits are none.
    """
    places: dict[str, list[int]] = {}
    for match in _WORD.finditer(text):
        places.setdefault(match[0].lower(), []).append(match.start())
    return places


def places(text: str, words: frozenset[str]) -> list[int]:
    """Where any of these words (in small letters) begins in a text, in order."""
    known = vocabulary(text)
    return sorted(place for word in words & known.keys() for place in known[word])
