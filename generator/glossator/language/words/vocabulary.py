"""The words of a text and where they stand, made once and looked up by everyone who searches that text.

Most things that can be found in a text begin with one of a few words. Whether any of them is there is one look into
this list; a pattern need only be tried where such a word stands.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import accumulate

_LETTERS = "[a-zà-öø-ÿ\u0100-\u024f\u1e00-\u1eff]+"
_WORD = re.compile(f"({_LETTERS}(?:['’]{_LETTERS})?)")


@lru_cache(maxsize=4)
def vocabulary(text: str) -> Mapping[str, Sequence[int]]:
    """Each word of a text in small letters, with the places where it begins, in order.

    A word is Latin letters only, with an apostrophe between them if need be: "four-week-old" is three words, "isn't" is
    one, and digits are none.
    """
    places: dict[str, list[int]] = {}
    for word, start in zip(*_words(text), strict=True):
        places.setdefault(word, []).append(start)
    return places


def beginnings(text: str) -> Sequence[int]:
    """Where the words of a text begin, in order."""
    _, starts = _words(text)
    return starts


def places(text: str, words: frozenset[str]) -> list[int]:
    """Where any of these words (in small letters) begins in a text, in order."""
    known = vocabulary(text)
    return sorted(place for word in words & known.keys() for place in known[word])


@lru_cache(maxsize=4)
def _words(text: str) -> tuple[Sequence[str], Sequence[int]]:
    """The words of a text, in small letters and in order, and where they begin."""
    pieces = _WORD.split(_lowered(text))  # what stands between words, and words, in turn
    ends = tuple(accumulate(map(len, pieces)))
    return pieces[1::2], ends[:-1:2]  # a word begins where what stands before it ends


def _lowered(text: str) -> str:
    """A text in small letters, each of them in its place: a letter whose small form is two letters stays."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
