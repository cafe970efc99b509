"""Parts of a whole: "11 out of 316", "one in five", "two-thirds of", "half of", "12 per 100,000", "5/12".

The two numbers stay two numbers: "11 out of 316" is never turned into 3.5 per cent.
"""

import re
from decimal import Decimal
from typing import NamedTuple

from glossator.language.numbers.numerals import NUMBER, value_of
from glossator.language.numbers.units import unit_at

PARTS = {
    "half": "2",
    "third": "3",
    "quarter": "4",
    "fourth": "4",
    "fifth": "5",
    "sixth": "6",
    "seventh": "7",
    "eighth": "8",
    "ninth": "9",
    "tenth": "10",
}
"""The words for equal parts of a whole, without the s of the plural, and how many the whole has."""

PART_WORDS = frozenset(PARTS)
"""What begins a proportion that begins with no number: "a third of", "half of"."""

SIGNS = {"½": ("1", "2"), "⅓": ("1", "3"), "⅔": ("2", "3"), "¼": ("1", "4"), "¾": ("3", "4")}
"""Fractions in one character, and the two numbers of them."""

HALVES = frozenset(
    "back better bottom each east eastern either every final first former front last latter left lower north northern"
    " other right second south southern that this top upper west western a one your my".split(" ")
)
"""Words before "half of" that make it a piece rather than a proportion: "the second half of"."""

NO_PROPORTION = frozenset({"9/11", "24/7", "7/7", "1/6", "7/11", "50/50"})
"""What looks like a proportion and is a name or a figure of speech."""

USUAL_WHOLES = frozenset("3 4 5 6 7 8 10 20 100 1000".split(" "))
"""The second numbers of "two in three" that are surely no count of its own: "two in 14 games" is two things."""

_WHOLE = (
    r"(?P<joint>\sout\sof\s|\sof\s|\sin\s|-in-|\sper\s)"
    r"(?:(?:a\stotal\sof|about|all|every|his|her|its|our|some|the|their|these|those)\s){0,2}"
)
_OF = re.compile(rf"{_WHOLE}(?P<number>{NUMBER})", re.IGNORECASE)
_NUMBER = re.compile(NUMBER)
_SLASHED = re.compile(r"(?<![\w.,/])[1-9][0-9]{0,5}(?=/)")
_SLASH = re.compile(r"/(?P<number>[1-9][0-9]{0,5})(?![\w/%.,:-]|\s?[–-])")
_FRACTION = re.compile(
    r"(?P<top>a|one|two|three|four|five|six|seven|eight|nine)(?P<gap>[\s\u2011-])"
    rf"(?P<part>{'|'.join(PARTS)})(?P<plural>s?)\b(?P<of>\sof\b)?",
    re.IGNORECASE,
)
_HALF = re.compile(r"[Hh]alf(?=\s(?:of\s(?!an?\b)|the\s|all\s))")
_BY = re.compile(r"\bby\s(?:(?:more|less)\sthan\s|(?:about|nearly|almost|around|roughly|over|up\sto|at\sleast)\s)?\Z")
_BY_A_PART = re.compile(
    r"(?:(?:a|one)\s(?P<part>third|quarter|fifth|tenth)|half)"
    r"(?=[.,;:)]|\s(?:in|to|from|over|between|since|after|when|compared|and|by|within|if|with)\b|\Z)"
)
_SIGN = re.compile(rf"(?P<sign>[{''.join(SIGNS)}])(?=\sof\b)")
_A_WHOLE = re.compile(r"\s(?:of\s)?an?\b")
_LAST_WORD = re.compile(r"(?P<word>[^\W\d_]+)[\s-]\Z")
_PERCENT = re.compile(r"%\s?\Z|per\s?cent\s?\Z")


class Proportion(NamedTuple):
    """A part of a whole."""

    start: int
    """Where it begins."""
    end: int
    """Where it ends, without what it is a part of."""
    values: tuple[str, str]
    """The part and the whole, in plain digits."""
    is_slashed: bool = False
    """Whether it is written as "5/12", which could be many things."""
    in_brackets: bool = False
    """Whether it needs no noun, because it explains a percentage."""


def fraction_at(text: str, floor: int, place: int, end: int) -> Proportion | None:
    """The fraction that begins at a place: "two-thirds", "a third of", "half of the", "⅔ of"."""
    if text[place].isdecimal():
        return None
    return _without_a_whole(text, floor, place, end) or _of_a_whole(text, floor, place, end)


def _without_a_whole(text: str, floor: int, place: int, end: int) -> Proportion | None:
    """The fraction in one character, or by which something changes: "fell by a third"."""
    if sign := _SIGN.match(text, place, end):
        return Proportion(place, sign.end(), SIGNS[sign["sign"]])
    by = _BY_A_PART.match(text, place, end)
    if not by or not _BY.search(text, max(floor, place - 16), place):
        return None
    return Proportion(place, by.end(), ("1", PARTS[by["part"] or "half"]))


def _of_a_whole(text: str, floor: int, place: int, end: int) -> Proportion | None:
    """The fraction that says of what, or that is written as one: "half of the", "two-thirds"."""
    half = _HALF.match(text, place, end)
    match = half or _FRACTION.match(text, place, end)
    if not match:
        return None
    before = _LAST_WORD.search(text, max(floor, place - 12), place)
    word = before["word"].lower() if before else ""
    if half:
        return Proportion(place, half.end(), ("1", "2")) if word not in HALVES else None
    if word in HALVES | PARTS.keys() and match["top"].lower() in {"a", "one"}:
        return None
    is_written_as_one = match["gap"] != " " and (match["plural"] or match["part"] == "third")
    finish = match.start("of") if match["of"] else match.end()
    if not (match["of"] or is_written_as_one) or _A_WHOLE.match(text, finish, end):
        return None
    top = "1" if match["top"].lower() == "a" else value_of(match["top"]) or ""
    return Proportion(place, finish, (top, PARTS[match["part"].lower()]))


def proportion_at(text: str, place: int, end: int, *, sure: bool) -> Proportion | None:
    """The proportion whose first number begins at a place, which is a count of its own where another unit follows.

    ``sure`` says that no verb stands before it which would make two numbers of "two in three".
    """
    number = _NUMBER.match(text, place, end) or _SLASHED.match(text, place, end)
    if not number:
        return None
    if slash := _SLASH.match(text, number.end(), end):
        return _slashed(text, number, slash)
    whole = _OF.match(text, number.end(), end)
    if not whole or unit_at(text, whole.end(), end) or _goes_on(text, whole.end()):
        return None
    first, second = value_of(number[0]), value_of(whole["number"])
    if first is None or second is None:
        return None
    if not _is_part(first, second, whole["joint"].strip(" -\u00a0"), sure=sure):
        return None
    return Proportion(place, whole.end(), (first, second))


def _slashed(text: str, number: re.Match[str], slash: re.Match[str]) -> Proportion | None:
    """The proportion "5/12", unless it is a date or a name."""
    place, end = number.start(), slash.end()
    if text[place:end] in NO_PROPORTION or int(number[0].replace(",", "") or 0) > int(slash["number"]):
        return None
    in_brackets = text[place - 1] == "(" and text[end : end + 1] == ")" if place else False
    explains = in_brackets and _PERCENT.search(text, max(0, place - 12), place - 1) is not None
    return Proportion(place, end, (number[0], slash["number"]), is_slashed=True, in_brackets=explains)


def _is_part(first: str, second: str, joint: str, *, sure: bool) -> bool:
    """Whether the first number can be so many of the second."""
    if Decimal(first) > Decimal(second) or Decimal(first) == 0 or "." in second:
        return False
    if joint == "of":
        return first != "1"
    if joint in {"in", "-in-"}:
        return first != second and (first == "1" or (sure and second in USUAL_WHOLES))
    return True


def _goes_on(text: str, end: int) -> bool:
    """Whether the second number is only the beginning of a longer word or code: "in 2-cell", "in 5/6"."""
    following = text[end : end + 2]
    return bool(following) and (following[0].isalnum() or (following[0] in "-–/:%°" and following[1:].isalnum()))
