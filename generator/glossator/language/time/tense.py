"""Whether the words around a place in a sentence tell of what was or of what will be."""

import re
from typing import Literal

Direction = Literal[-1, 0, 1]

FUTURE = frozenset(
    "will ll won't won’t shall would may might could should must scheduled expected due slated planned plans plan"
    " planning hopes hope aims intends wants upcoming until till ahead deadline begins starts opens ends expires meets"
    " faces returns resumes closes plays hosts takes kicks goes leaves arrives airs going"
    " tomorrow ready likely set".split(" ")
)
"""Words that look ahead: auxiliaries, words of planning, and verbs whose present tells of a timetable."""

PAST = frozenset(
    "was were had did been said told went came made fell rose won lost met began took left gave got saw held found"
    " became ran led shot hit cut shut broke spoke wrote sent struck beat sold bought brought built caught drew drove"
    " fought flew grew hurt kept knew laid lay paid put read rang sank sat sought spent stood stole swept taught"
    " thought threw wore woke has have ago hasn't didn't wasn't weren't hadn't couldn't".split(" ")
)
"""Verbs and auxiliaries of the past that do not end in "ed"."""

PROMISES = frozenset("is are agreed intend intends pledged promised vowed".split(" "))
"""Words before a "to" that make what follows one to come."""

AHEAD = frozenset("is are until till effective beginning starting".split(" "))
"""Words right before a date that is to come."""

PLANS = frozenset("be begin convene expire open resume start visit".split(" "))
"""Verbs that look ahead behind "to"."""

_WORD = re.compile(r"[A-Za-z]+(?:['’]t)?")
_PARTICIPLE = re.compile("[a-z]{2,}ed")
_NO_VERB = frozenset(
    {"need", "indeed", "hundred", "speed", "united", "red", "bed", "feed", "seed", "limited", "proposed"}
)
_LONGEST = 120
"""The most characters before and behind a place in which a verb is looked for."""


def direction(text: str, low: int, start: int, end: int, high: int) -> Direction:
    """Back (-1) or ahead (1), by the nearest verb before a stretch, or else behind it; 0 where none says.

    ``low`` and ``high`` bound the sentence, ``start`` and ``end`` the stretch.
    """
    before = [match[0] for match in _WORD.finditer(text, max(low, start - _LONGEST), start)]
    if before and before[-1] in AHEAD:
        return 1
    if before and (before[-1].lower() == "since" or [word.lower() for word in before[-2:]] == ["as", "of"]):
        return -1
    pairs = zip(reversed(before), (*reversed(before[:-1]), ""), strict=False)
    ways = [_way_of_two(word, previous) for word, previous in pairs if previous != "be"]
    ways += [_way(match[0]) for match in _WORD.finditer(text, end, min(high, end + _LONGEST))]
    return next((way for way in ways if way), 0)


def just_told(text: str, low: int, start: int) -> Direction:
    """Back or ahead, by the very word before a place, as in "closed on Monday"."""
    words = _WORD.findall(text, max(low, start - _LONGEST), start)
    return _way(words[-2 if words[-1] == "on" and len(words) > 1 else -1]) if words else 0


def _way_of_two(word: str, previous: str) -> Direction:
    """Where two words look: "to begin" ahead, "had expected" back."""
    if (previous == "to" and word in PLANS) or (word == "to" and previous in PROMISES):
        return 1
    return -1 if previous == "had" else _way(word)


def _way(word: str) -> Direction:
    word = word.lower()
    if word in FUTURE:
        return 1
    if word in PAST or (_PARTICIPLE.fullmatch(word) and word not in _NO_VERB):
        return -1
    return 0
