"""Which words a short form stands for: the letters of "iPS" in "induced pluripotent stem".

The letters of the short form are sought in the words, in order (after Schwartz and Hearst, 2003). Of all the ways to
find them the one that costs least is taken: a letter at the beginning of a word costs nothing, a letter inside a word
and a word left out cost something, and a pair that costs too much for the length of its short form is none.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from math import inf
from typing import NamedTuple

from glossator.model import Span

SMALL_WORDS = frozenset(
    "a al an and as at by co corp da de del der des di du el en et for from in inc into la le ltd of on or per plc the"
    " to und von with y".split()
)
"""Words that a short form passes over: the "of" and the "the" of OPEC."""

BEGINS_NONE = frozenset({"and", "by", "from", "or", "the", "to", "with"})
"""Small words that no long form begins with."""

NUMBER_WORDS = {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7"}
"""Words that a short form writes as a figure: two-dimensional, 2D."""

GREEK = dict(
    zip(
        map(chr, range(0x3B1, 0x3CA)),
        "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau"
        " upsilon phi chi psi omega".split(),
        strict=True,
    )
)
"""Greek letters by their names: TNF with the letter is found in "tumour necrosis factor alpha"."""

_GREEK_NAMES = tuple(sorted(set(GREEK.values())))

EXTREMES = {"max": ("maximum", "maximal", "peak", "highest"), "min": ("minimum", "minimal", "lowest", "trough")}
"""What a small sign stands for: Cmax, the maximum concentration."""
_LONGEST_EXTREME = 6
"""The most words of such a long form."""
HALF_LIFE = frozenset({"t12", "t½", "t1\u20442"})
"""What a half-life is written as, without its slash."""
_HALF_LIFE = re.compile(r"\bhalf[ -]?(?:life|lives) ?\Z", re.IGNORECASE)

INSIDE = 0.5
"""What a letter inside a word costs, when the letter before it in the short form is in the same word."""
BEGINNING = 0.125
"""What it costs instead when the letters are the first ones of that word: the "Inter" of Interpol."""
ADJACENT = 0.25
"""What it costs instead right behind the letter before it: the "erg" of GABAergic."""
BEGINS_INSIDE = 1.0
"""What it costs when the first letter that a word gives is not the word's own first letter."""
LEFT_OUT = 1.0
"""What a word costs that gives no letter and is not a small one; as much again if it is the last."""
BEGINS_SMALL = 0.25
"""What a long form costs that begins with a small word, as "in vitro fertilisation" does."""

MOST_COST = (0.0, 0.0, 0.5, 1.25, 2.0, 2.0, 2.5)
"""The most that a pair may cost, by the number of letters in its short form (the last for longer ones too).

Chosen on 150 pairs and 40 brackets that are none, written for the purpose, most of them from medicine.
"""

LONGEST_WORD = 16
"""The most characters that a long form has for each letter of its short form, and twice more."""

_WORD = re.compile(r"[^\W_]+(?:['’]s?\b)?")
_NAME_BEFORE = re.compile(r"(?<![^\s(])(?:(?:[0-9][0-9,'\u2032]*|[A-Za-z])[-\u2010\u2011]){1,4}\Z")
"""What a chemical name may begin with that its short form leaves out: the "3-" of 3-hydroxy-3-methylglutaryl."""
_NUMBERED = re.compile(r"([A-Z]{3,})-[0-9]")
"""A short form with a number that its long form may leave out: HSV-1, a herpes simplex virus."""
_IN_BRACKETS = re.compile(r"[(\[][^()\[\]]*+[)\]]")
_BARRIERS = ";:—\n"
_BRACKETS = "()[]"


class _Word(NamedTuple):
    """A word of a long form, or a part of one with hyphens."""

    key: str
    """What letters are sought in: small, without accents, Greek letters by their names."""
    start: int
    """Where it begins in the text."""
    end: int
    """Where it ends."""


def before(text: str, start: int, end: int, short: str, *, strict: bool = False) -> Span | None:
    """The words at the end of a stretch of text that a short form stands for.

    Strict is to allow no more than one letter inside a word; so is a short form without capitals held.
    """
    for letters in _letters(short):
        most = 0.0 if short.islower() else min(INSIDE if strict else inf, _most(letters))
        first = max(start, end - LONGEST_WORD * (len(letters) + 2))
        first = _behind(_BARRIERS, text, first, end)
        behind_brackets = _behind(_BRACKETS, text, first, end)
        found = _at_end(text[behind_brackets:end], letters, most)
        if not found and behind_brackets > first and len(letters) > 2:  # noqa: PLR2004 (LV in brackets before LVH)
            behind_brackets = first
            found = _at_end(_IN_BRACKETS.sub(_blank, text[first:end]), letters, min(most, INSIDE))
        if found:
            return _long(text, behind_brackets + found[0], behind_brackets + found[1], start, short)
    numbered = _NUMBERED.fullmatch(short)
    return _out_of_order(text, start, end, short) or (_exactly(text, start, end, numbered[1]) if numbered else None)


def _out_of_order(text: str, start: int, end: int, short: str) -> Span | None:
    """The words at the end of a stretch of text that a short form stands for, though its letters are in another order.

    "Coordinated Universal Time (UTC)": each word must give its first letter, and no other word may be left over; "gamma
    interferon (IFN-gamma)": the Greek letter may go to the end; "half-life (t1/2)" and "maximum concentration (Cmax)".
    """
    key = _key("".join(filter(str.isalnum, short)))
    if key in HALF_LIFE:
        match = _HALF_LIFE.search(text, max(start, end - 12), end)
        return Span(start=match.start(), end=match.start() + len(match[0].rstrip())) if match else None
    if not (short.isupper() or key[-3:] in EXTREMES or key.endswith(_GREEK_NAMES)):
        return None
    first = _behind(_BARRIERS + _BRACKETS, text, max(start, end - LONGEST_WORD * (len(key) + 2)), end)
    words = _words(text[first:end])
    place = _greek_first(key, words) or _extreme(key, words) or (short.isupper() and _shuffled(key, words))
    return _long(text, first + words[place - 1].start, first + words[-1].end, start, short) if place else None


def _exactly(text: str, start: int, end: int, letters: str) -> Span | None:
    """The words at the end of a stretch of text of which each gives one letter at its beginning."""
    first = _behind(_BARRIERS + _BRACKETS, text, max(start, end - LONGEST_WORD * (len(letters) + 2)), end)
    found = _at_end(text[first:end], _key(letters), 0.0)
    return _long(text, first + found[0], first + found[1], start, letters) if found else None


def _greek_first(key: str, words: list[_Word]) -> int:
    """Which word begins a long form whose Greek letter the short form has at its end, counted from 1; 0 for none."""
    for number, word in enumerate(words, 1):
        if word.key in _GREEK_NAMES and key.endswith(word.key) and number < len(words):
            cost = _from_first(key.removesuffix(word.key), tuple(each.key for each in words[number:]))
            if cost <= INSIDE * 2:
                return number
    return 0


def _extreme(key: str, words: list[_Word]) -> int:
    """Which word begins a long form that says maximum or minimum of a short form that ends with it."""
    names = EXTREMES.get(key[-3:], ())
    if len(key) != len("tmax") or not names:
        return 0
    numbers = [number for number, word in enumerate(words, 1) if word.key in names or word.key[0] == key[0]]
    numbers = [number for number in numbers if words[number - 1].key not in SMALL_WORDS]
    said = any(word.key in names for word in words) and any(word.key[0] == key[0] for word in words)
    near = [number for number in numbers if number > len(words) - _LONGEST_EXTREME]
    return near[0] if said and near else 0


def _shuffled(key: str, words: list[_Word]) -> int:
    """Which word begins a long form of which each word gives one letter, in any order."""
    content = [(number, word.key[0]) for number, word in enumerate(words, 1) if word.key not in SMALL_WORDS]
    last = content[-len(key) :]
    fits = len(key) > 2 and sorted(letter for _, letter in last) == sorted(key)  # noqa: PLR2004 (two fit by chance)
    return last[0][0] if fits else 0


def whole(text: str, start: int, end: int, short: str, *, open_end: bool = False) -> Span | None:
    """A stretch of text, if it is as a whole what a short form stands for; with an open end, as far as it is."""
    for letters in _letters(short):
        found = _at_start(text[start:end], letters, open_end=open_end)
        if found and _is_longer(text[start + found[0] : start + found[1]], short):
            return Span(start=start + found[0], end=start + found[1])
    return None


def _behind(marks: str, text: str, start: int, end: int) -> int:
    """The place behind the last of any of these marks, or the start of the stretch where there is none."""
    for mark in marks:
        start = max(start, text.rfind(mark, start, end) + 1)
    return start


@lru_cache(maxsize=64)
def _at_end(text: str, letters: str, most: float) -> tuple[int, int] | None:
    """Where the long form at the end of a text begins and ends, if there is one that costs little enough."""
    words = _words(text)
    first, cost = _cheapest(letters, tuple(word.key for word in words))
    return (words[first].start, words[-1].end) if cost <= most else None


@lru_cache(maxsize=64)
def _at_start(text: str, letters: str, *, open_end: bool) -> tuple[int, int] | None:
    """Where the long form that a text consists of, or begins with, begins and ends."""
    words = _words(text)[: 2 * len(letters) + 4]
    if words and words[0].key == "the":
        del words[0]
    keys = tuple(word.key for word in words)
    lasts = range(1 if open_end else max(1, len(words)), len(words) + 1)
    cost, last = min(((_from_first(letters, keys[:last]), last) for last in lasts), default=(inf, 0))
    return (words[0].start, words[last - 1].end) if cost <= min(LEFT_OUT, _most(letters)) else None


def _long(text: str, start: int, end: int, earliest: int, short: str) -> Span | None:
    """A long form with what its name begins with; none if it is hardly longer than its short form or contains it."""
    prefix = _NAME_BEFORE.search(text, max(earliest, start - LONGEST_WORD), start)
    if text[end : end + 1] == "." and text[end - 1].islower():
        end += 1
    long = text[start:end]
    return Span(start=prefix.start() if prefix else start, end=end) if _is_longer(long, short) else None


def _is_longer(long: str, short: str) -> bool:
    return len(long) > len(short) and short not in long.split()


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _most(letters: str) -> float:
    return MOST_COST[min(len(letters), len(MOST_COST) - 1)]


def _letters(short: str) -> Iterator[str]:
    """The letters and figures of a short form, first without the s of its plural."""
    key = "".join(_key(part) for part in re.findall(r"[^\W_]+", short))
    if len(key) > 2 and short[-1] == "s" and not short[-2].islower():  # noqa: PLR2004 (two letters and the s)
        yield key[:-1]
    yield key


def _words(text: str) -> list[_Word]:
    return [_Word(_key(match[0]), match.start(), match.end()) for match in _WORD.finditer(text)]


def _key(word: str) -> str:
    """A word in small letters without accents, Greek letters by their names."""
    key = word.lower()
    if key.isascii():
        return key
    plain = unicodedata.normalize("NFKD", key)
    return "".join(GREEK.get(letter, letter) for letter in plain if letter.isalnum()) or key


@lru_cache(maxsize=256)
def _cheapest(letters: str, words: tuple[str, ...]) -> tuple[int, float]:
    """The word at which the cheapest long form begins that goes up to the last word, and what it costs."""
    costs = [_from_first(letters, words[first:]) for first in range(len(words))]
    best = min(costs, default=inf)
    return (len(costs) - 1 - costs[::-1].index(best), best) if costs else (0, inf)


def _from_first(letters: str, words: tuple[str, ...]) -> float:
    """What it costs to find all letters in these words, the first letter at the beginning of the first word."""
    if NUMBER_WORDS.get(words[0]) == letters[0]:
        return _cost(letters[1:], words[1:])
    if words[0][0] != letters[0] or words[0] in BEGINS_NONE:
        return inf
    return _within(letters, words) + (BEGINS_SMALL if words[0] in SMALL_WORDS else 0)


@lru_cache(maxsize=4096)
def _cost(letters: str, words: tuple[str, ...]) -> float:
    """What it costs to find all letters in these words, in order."""
    if not letters:
        left_out = sum(map(_left_out, words))
        return left_out and left_out + LEFT_OUT
    if not words:
        return inf
    best = _left_out(words[0]) + _cost(letters, words[1:])
    if NUMBER_WORDS.get(words[0]) == letters[0]:
        best = min(best, _cost(letters[1:], words[1:]))
    return min(best, _within(letters, words))


def _left_out(word: str) -> float:
    """What it costs that a word gives no letter; small words and figures cost nothing."""
    return 0 if word in SMALL_WORDS or word.isdigit() else LEFT_OUT


def _within(letters: str, words: tuple[str, ...]) -> float:
    """What it costs when the first word gives the first of the letters, and perhaps more of them."""
    word = words[0]
    position = word.find(letters[0])
    cost = BEGINS_INSIDE if position else 0.0
    best, given = inf, 0
    while position >= 0:
        given += 1
        best = min(best, (0 if given == len(word) else cost) + _cost(letters[given:], words[1:]))
        if given == len(letters):
            break
        following = word.find(letters[given], position + 1)
        cost += BEGINNING if following == given else ADJACENT if following == position + 1 else INSIDE
        position = following
    return best
