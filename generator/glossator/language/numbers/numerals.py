"""Numbers in a text, in figures or in words, and what they are in plain digits.

"1,500", "3.5", "1.5 million", "2½", "twenty-three", "two hundred and fifty", "half a million", "a dozen". A comma that
separates no thousands ("1,50") makes no number, nor do several points ("1.2.3").
"""

import re
from decimal import Decimal
from functools import lru_cache

UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen".split(" ")
    )
}
"""The words for the numbers below twenty."""

TENS = {
    word: value
    for value, word in zip(
        range(20, 100, 10), "twenty thirty forty fifty sixty seventy eighty ninety".split(" "), strict=True
    )
}
"""The words for the tens from twenty on."""

SCALES = {
    "hundred": 100,
    "thousand": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
}
"""The words that multiply what stands before them; a billion is a thousand million, as in all English of today."""

FRACTIONS = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅛": "0.125", "⅜": "0.375", "⅝": "0.625", "⅞": "0.875", "⅕": "0.2"}
"""The fractions in one character that a decimal number states exactly, which a third does not."""

NUMBER_WORDS = frozenset({*UNITS, *TENS, *SCALES, "dozen", "half"})
"""Every word that is a number or part of one, in small letters; at least one is in each number in words."""

# The pieces of a number. Where "two" begins another word ("one hundred two-cell embryos"), it is no part of it.
_GAP = "[\\s\u2011-]"
_SEPARATOR = "[,\u00a0\u2009\u202f]"
_SCALE = f"(?:{'|'.join(list(SCALES)[1:])})"
_ALONE = r"\b(?![-\u2011][a-z])"
_UNIT = f"(?:{'|'.join(sorted(UNITS, key=len, reverse=True))})"
_DIGIT = f"(?:{'|'.join(list(UNITS)[1:10])})"
_BELOW_HUNDRED = rf"(?>(?:{'|'.join(TENS)})\b(?:[-\u2011]{_DIGIT}\b|\s{_DIGIT}{_ALONE})?+|{_UNIT}\b)"
_AND_MORE = rf"\sand\s{_BELOW_HUNDRED}(?!{_GAP}hundred\b)"
_BELOW_THOUSAND = (
    rf"(?>(?:a|{_BELOW_HUNDRED}){_GAP}hundred\b(?:{_AND_MORE}|\s{_BELOW_HUNDRED}{_ALONE})?+|{_BELOW_HUNDRED})"
)
_WORDS = (
    rf"(?>(?:half\sa|a\shalf)\s(?:dozen|{_SCALE})\b"
    rf"|(?:a|{_BELOW_HUNDRED})\sdozen\b"
    rf"|{_BELOW_HUNDRED}\sand\sa\shalf\b(?:{_GAP}{_SCALE}\b)?+"
    rf"|(?:{_BELOW_THOUSAND}|a(?=\s{_SCALE}\b))(?:{_GAP}{_SCALE}\b(?:{_AND_MORE}(?!{_GAP}{_SCALE}\b)|\s{_BELOW_THOUSAND}{_ALONE})?+)"
    r"{0,4})"
)
_FIGURES = (
    rf"(?<![\w.])(?<![0-9],)"
    rf"(?>(?:[0-9]{{1,3}}+(?:(?:{_SEPARATOR}[0-9]{{3}}(?![0-9]))++|(?: 000(?![0-9]))++)|[0-9]{{1,18}}+)"
    rf"(?:\.[0-9]{{1,18}}+|[{''.join(FRACTIONS)}])?+|\.[0-9]{{1,18}}+|[{''.join(FRACTIONS)}])"
    rf"(?![.,]?[0-9])(?:{_GAP}(?i:hundred|{_SCALE})\b|(?<=[0-9])(?:m|b|tr)illion\b)?+"
)
NUMBER = rf"(?:{_FIGURES}|\b(?i:{_WORDS}))"
"""A regular expression for one number in figures or in words; it has no groups, and never goes back."""

_NUMBER = re.compile(NUMBER)
_WORD = re.compile("[a-z]+")
_NO_FIGURE = re.compile(f"[^0-9.{''.join(FRACTIONS)}]")


@lru_cache(maxsize=1024)
def value_of(words: str) -> str | None:
    """A number in plain digits: ``1500``, ``3.5``, ``1500000``; nothing where the words are no number."""
    words = words.strip()
    if not _NUMBER.fullmatch(words):
        return None
    if words[0].isalpha():
        return _plain(_value_of_words(_WORD.findall(words.lower())))
    scale = _WORD.search(words.lower())
    figures = _figures(_NO_FIGURE.sub("", words))
    return _plain(Decimal(figures) * SCALES[scale[0]]) if scale else figures


def _figures(words: str) -> str:
    """Figures without separators, with a fraction written as a decimal."""
    whole, fraction = words, FRACTIONS.get(words[-1], "")
    if fraction:
        whole = (words[:-1] or "0") + fraction[1:]
    return f"0{whole}" if whole.startswith(".") else whole


def _value_of_words(words: list[str]) -> Decimal | None:
    """What the words of a number are together, or nothing where a scale follows a smaller one."""
    total, group, smallest = Decimal(0), Decimal(0), Decimal(10) ** 18
    for word in words:
        if word in UNITS or word in TENS:
            group += UNITS.get(word, 0) + TENS.get(word, 0)
        elif word == "half":
            group += Decimal("0.5")
        elif word == "hundred":
            group = (group or Decimal(1)) * SCALES[word]
        elif word == "dozen":
            group = (group or Decimal(1)) * 12
        elif word in SCALES:
            if SCALES[word] >= smallest:
                return None
            smallest = Decimal(SCALES[word])
            total, group = total + (group or Decimal(1)) * smallest, Decimal(0)
    return total + group


def _plain(value: Decimal | None) -> str | None:
    """A decimal number without an exponent and without zeros that say nothing."""
    if value is None:
        return None
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
