"""Which words of English most readers know, by how often they are written.

How often a word is written comes from the short English list of the package ``wordfreq`` (29,000 words, every one that
is written at least once in a million words). On Zipf's scale 3 is once in a million words, 6 is once in a thousand. The
De-Jargonizer (Rakedzon et al., 2017) calls a word common from 1,000 times in its 90 million words and jargon below 50.
Of what is not in the list, everyday endings and beginnings are taken away ("uncommonly", "reworked"), and words made of
two common ones are taken apart ("hourglass"), since a reader who knows the parts knows the whole.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from math import log10

from glossator.language.words.vocabulary import vocabulary

COMMON = 4.05
"""From here on a word is common (De-Jargonizer's cut-off: 1,000 in 90 million)."""
WELL_KNOWN = 3.5
"""How common a word must be for its learned derivations to be known too: hospital, so hospitalisation."""
IN_COMPOUNDS = 3.5
"""How common both parts of a word must be for it to be known: hour and glass."""
SHORTEST_PART = 4
"""The fewest letters of a part of a word that may count as a word of its own."""

_EVERYDAY_ENDINGS = frozenset(
    (
        "s es ed d ing er ers r rs est ly ness less lessly ful fully able ably ment ments ish like ship wise ward wards"
        " hood proof free y ier iest ily ise ize"
    ).split()
)
_LEARNED_ENDINGS = frozenset(
    (
        "al ally ation ations ion ions ism isms ist ists istic ity ities ative ive ively ic ical ically ous or ors"
        " isation ization ance ability ibility fication ised ized ising izing ian ians ent ency"
    ).split()
)
_LONGEST_ENDING = max(map(len, _EVERYDAY_ENDINGS | _LEARNED_ENDINGS))
_EVERYDAY_BEGINNINGS = (
    "un re non over under out mis dis in im ir il pre post sub super anti co counter inter multi semi mid self mini"
    " down fore ultra trans micro cross"
).split()
_SPELLINGS = (("isa", "iza"), ("ise", "ize"), ("isi", "izi"), ("yse", "yze"), ("our", "or"), ("ae", "e"), ("oe", "e"))
"""British and American, for words that the list has in the other spelling only."""


def zipf(word: str) -> float:
    """How often a word is written, on Zipf's scale; 0 for one that is not listed. ``word`` is in small letters."""
    frequency = _frequencies().get(word)
    return log10(frequency) + 9 if frequency else 0.0


def is_common(word: str) -> bool:
    """Whether nearly everybody knows a word. It is given in small letters."""
    return zipf(word) >= COMMON


@lru_cache(maxsize=4)
def uncommon(text: str) -> Mapping[str, Sequence[int]]:
    """Those words of a text that not everybody knows, with their places; and all with an apostrophe, known or not."""
    common = _common()
    return {word: places for word, places in vocabulary(text).items() if word not in common}


def is_rare(word: str) -> bool:
    """Whether a word is rarely written, and neither a form nor a derivation nor a compound of words that are not."""
    return word not in _frequencies() and not _is_made_of_known_ones(word)


@cache
def _frequencies() -> Mapping[str, float]:
    from wordfreq import get_frequency_dict  # noqa: PLC0415 (takes 0.1 s, which only a text to be read is worth)

    return get_frequency_dict("en", "small")


@cache
def _common() -> frozenset[str]:
    """The words without an apostrophe that nearly everybody knows."""
    return frozenset(word for word in _frequencies() if word.isalpha() and is_common(word))


@lru_cache(maxsize=20_000)
def _is_made_of_known_ones(word: str) -> bool:
    known = _frequencies()
    for stem in (word, *(word[len(first) :] for first in _EVERYDAY_BEGINNINGS if word.startswith(first))):
        if len(stem) >= SHORTEST_PART and ((stem != word and stem in known) or _is_derived(stem)):
            return True
    return _is_compound(word) or any(
        old in word and word.replace(old, new) in known for pair in _SPELLINGS for old, new in (pair, pair[::-1])
    )


def _is_derived(word: str) -> bool:
    """Whether a word is a known one with an ending."""
    known = _frequencies()
    everyday = any(stem in known for stem in _stems(word, _EVERYDAY_ENDINGS))
    return everyday or any(zipf(stem) >= WELL_KNOWN for stem in _stems(word, _LEARNED_ENDINGS))


def _stems(word: str, endings: frozenset[str]) -> Iterator[str]:
    """What an ending may have been put to: of "cities" citi, city; of "stopped" stopp, stop; of "using" us, use."""
    for place in range(max(SHORTEST_PART, len(word) - _LONGEST_ENDING), len(word)):
        if word[place:] in endings:
            stem = word[:place]
            yield from (stem, f"{stem}e", f"{stem}y")
            if stem[-1] == stem[-2]:
                yield stem[:-1]
            if stem[-1] == "i":
                yield f"{stem[:-1]}y"


def _is_compound(word: str) -> bool:
    """Whether a word is two common ones written together."""
    return any(
        zipf(word[:place]) >= IN_COMPOUNDS and zipf(word[place:]) >= IN_COMPOUNDS
        for place in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)
    )
