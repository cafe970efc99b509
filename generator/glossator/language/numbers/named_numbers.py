"""Numbers that say which one, not how many: "Boeing 747", "phase three", "Figures 2 and 3", "in 2014", "p53", "3-2"."""

import re

from glossator.language.numbers.noun_phrases import STOPS

LABELS = frozenset(
    "act age aged ages annex appendix area article articles batch block box category channel chapter chapters"
    " chromosome chromosomes class clause codon column district division edition episode eq equation exhibit exit exon"
    " experiment fig figs figure figures flight floor formula gate grade grades group groups highway interstate intron"
    " issue item layer level line lot magnitude model no nos note number numbers page pages panel paragraph part phase"
    " phases platform position pp protocol psalm question ref reference refs room route row rule scene schedule season"
    " seat section sections sector series size stage stages step steps suite table tables tier title top track trial"
    " turned type types unit verse version vol volume war ward year zone".split(" ")
)
"""What stands before a number that is a name or a place in a list: "phase 3", "Figures 2 and 3", "aged 45"."""

BEFORE_NUMBERS = STOPS | frozenset(
    "additional almost another approximately estimated exactly fewer nearly only roughly some these total".split(" ")
)
"""Words that may begin a sentence before a number without naming anything, as the firm in "Boeing 747" does."""

DATERS = frozenset("after before by circa during early from in late mid of since the until".split(" "))
"""Words before four figures that make them a year."""

_BACKWARDS = re.compile(r"[\s-](?P<word>[^\W\d_]+)")
_NAME_BACKWARDS = re.compile(r"\s(?P<word>[\w'’.&-]*[^\W\d_])(?![\w'’.&-])")
_LIST_BACKWARDS = re.compile(
    r"(?:\s(?:dna|ro|ot|&)\s,?|\s,|\s?[–-]\s?)[A-Za-z]?[0-9]{1,4}(?:\s,[A-Za-z]?[0-9]{1,4}){0,3}\s\.?(?P<label>[A-Za-z]++)"
)
"""What "Figures 2, 3 and" is from behind."""
_LARGE_FIGURE = re.compile(r"[0-9]{1,3},[0-9]{3}|[0-9.]+\s(?:million|billion|trillion)")
_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")
_LIKELY_YEAR = re.compile(r"19[0-9]{2}|20[0-9]{2}")
_BEFORE_A_NUMBER = frozenset("([{\"'“‘«—~\u223c≈<>≤≥±+=$£€¥₹₩₽₪₺฿")
_DASHES = frozenset("-−–")


def word_before(text: str, floor: int, place: int) -> str:
    """The word right before a place in small letters; empty where a sign or the floor is between."""
    match = _BACKWARDS.match(text[max(floor, place - 24) : place][::-1])
    return match["word"][::-1].lower() if match else ""


def may_begin(text: str, floor: int, place: int) -> bool:
    """Whether nothing right before makes this place the inside of something longer: "p53", "3-2", "020 7946"."""
    if place == floor:
        return True
    before = text[place - 1]
    if before in _DASHES:
        return place - 1 == floor or text[place - 2].isspace() or text[place - 2] == "("
    if before.isspace():
        return not (place - 2 >= floor and text[place - 2].isdigit() and text[place].isdigit())
    return before in _BEFORE_A_NUMBER


def is_named(text: str, floor: int, place: int) -> bool:
    """Whether the number belongs to the name or label before it, or is a name itself ("Nine Inch Nails")."""
    before = _NAME_BACKWARDS.match(text[max(floor, place - 30) : place][::-1])
    word = before["word"][::-1].rstrip(".") if before else ""
    small = word.lower()
    if small in LABELS:
        return True
    if small in {"", "and", "or", "to"} and _is_listed(text[max(floor, place - 40) : place]):
        return True
    if text[place].isalpha():
        is_inside = bool(word) or text[max(floor, place - 2) : place].strip() in {",", ";"}
        return is_inside and text[place].isupper() and not text.startswith("A ", place)
    if small in BEFORE_NUMBERS or word.endswith(("’s", "'s", "s’", "s'")):
        return False
    return any(map(str.isupper, word)) and not _LARGE_FIGURE.match(text, place)


def _is_listed(before: str) -> bool:
    """Whether a label and other numbers stand before: "Figures 2, 3 and"."""
    match = _LIST_BACKWARDS.match(before[::-1])
    return match is not None and match["label"][::-1].lower() in LABELS


def is_year(text: str, floor: int, place: int, words: str) -> bool:
    """Whether four figures without a comma are more likely a year than a count."""
    if not _YEAR.fullmatch(words):
        return False
    return _LIKELY_YEAR.fullmatch(words) is not None or word_before(text, floor, place) in DATERS
