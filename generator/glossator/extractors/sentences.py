"""The sentences of an article, numbered from 1, so that each of them has an address.

A stop ends a sentence unless something speaks against it: no space behind it, a small letter after it, an abbreviation
before it, a bracket still open around it. Marks that close a quotation or a bracket right behind the stop belong to the
sentence. The items of a list that runs on within a line are sentences of their own. When unsure, two sentences stay
together.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from glossator.language.speech.saying import SAYING
from glossator.model import Annotations, Article, Boilerplate, Sentence, Span

TITLES = frozenset(
    "Dr Drs Prof Cllr Mr Mrs Ms Mx Messrs Mme Gov Sen Rep Gen Col Lt Sgt Capt Cmdr Rev Hon Mt Ft"
    " Reps Sens Govs Pres Supt Det Pvt Maj Adm Amb Cpl Brig Insp Profs Msgr Mlle Atty"
    " dr prof e.g eg i.e ie cf vs viz approx Approx Fig Figs Eq Eqs".split(" ")
)
"""What stands before something and never at a sentence's end; all abbreviations are without their last full stop."""

COUNTED = frozenset(
    "No Nos no nos Vol vol vols pp ch Ch sec Sec fig figs art Art al ca est min max etc"
    " Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec".split(" ")
)
"""What stands before a number without ending the sentence."""

NAMED = frozenset(
    "St Jr Sr Inc Ltd Co Corp Bros Ph.D Ave Rd Tues Wed Thurs Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky"
    " La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo".split(" ")
)
"""What may end a sentence, or stand before a name; so may initials and letters with full stops between them (U.S.)."""

OPENERS = (
    "A After Although An And Are As At Because Before Both But By Can Did Do Does During Each For From He Her Here His"
    " How However I If In Is It Its Last Later Like Many Meanwhile Men Most My No Nor Not Now On Once One Only Or"
    " Other Our"
    " Patients People Researchers Scientists Several She Since So Some Such That The Their Then There These They"
    " This Those To Under Until Was"
    " We Were What When Where Whether While Who Why With Yet You"
)
"""Words that open a sentence far more often than they are names."""

LEADING = frozenset(
    "a about and are at below by from in is no of on only or over than the to under was were with".split(" ")
)
"""Words before a number that counts something, and so is no item's number in a list."""

QUOTATION_ENDS = frozenset("\"'”’»")
"""Marks that close a quotation, behind which a reference in brackets may still belong to the sentence."""

LONGEST_ASIDE = 300
"""The most characters that may stand between a stop and each of the brackets that keep it from ending a sentence."""

LONGEST_ABBREVIATION = 20
"""The most characters before a stop that are looked at for an abbreviation, its word before it included."""

_OTHER_SCRIPTS = "。｡\uff0e\uff01\uff1f؟\u06d4।॥\u0589።။។"
_STOP = re.compile(
    rf"(?P<mark>[.!?…‽{_OTHER_SCRIPTS}]++)"
    r"(?P<closing>[\"'”’“‘»«)\]}」』】》〉*]*+(?:\[[0-9]{1,3}\]|[¹²³⁰⁴-⁹])*+(?:\s?[\"”»](?=\s|\Z))?+)"
    r"(?P<gap>\s*+)"
    r"(?P<opening>[\s\"'“”‘’„«»(\[{¿¡「『【《〈*–—-]*+)"
)
"""A stop, closing marks and footnote numbers that belong to it, white space, and all marks before the next word."""

_OPENER = re.compile(rf"(?:{OPENERS.replace(' ', '|')})(?=[\s,])")
_UNSPACED = re.compile(rf"(?:{OPENERS.replace(' ', '|')}|Today)(?=[\s,])|(?:Dr|Mrs?|Ms)\b")
_WHOLE_WORD = re.compile(r"(?:\A|(?<=\s))(?:[^\W\d_]{3,}+|[0-9][0-9,]*+)\Z")
_ADDRESSED = re.compile(r"(?:Mr|Mrs|Ms)\b")
_TIME_FIRST = re.compile(r"\W?(?:About|After|Around|As|At|Before|By|From|In|On|Shortly|Until|When)\b")
_REFERENCE = re.compile(r"\([^()\n]{1,60}+\)[.,;]")
_OMISSION = re.compile(r"\. \. \. [\"'“‘(]?[A-Z]")
_ITEM = re.compile(r"(?P<number>[0-9]{1,3}|[a-z]|[A-Z](?=\)))(?P<mark>\.\)|\)|\.) |(?P<bullet>[•‣\u2043▪●◦]) ?[^\W_]")
_ASKED = re.compile(r"(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms)\.? )?[A-Z][\w'’-]*+(?: [A-Z][\w'’-]*+){0,2} (?P<verb>[a-z]++)")
_NUMBER = re.compile(r"[A-Z]?[0-9]|[IVXL]{2,}\b")
_ENUMERATION = re.compile(r"\W{0,3}(?:(?:Box|Figure|Step|Table) )?(?:[0-9]{1,3}|[A-Za-z]|[ivx]{1,4}|[IVX]{1,4})")
_ABBREVIATION = re.compile(r"(?<![\w'’°])[^\W\d_](?:\.?[^\W\d_])*\Z")
_WITH_FULL_STOPS = re.compile(r"[^\W\d_](?:\.[^\W\d_])*")
_LETTER_AS_NAME = re.compile(
    r"\b(?:[Vv]itamin|[Hh]epatitis|[Ii]nfluenza|[Tt]ype|[Gg]roup|[Cc]lass|[Gg]rade|[Pp]lan|[Pp]art|War) [A-Z]\Z"
)
_SYMBOL_IN_SMALL_LETTERS = re.compile(r"[a-z]{1,3}-?[A-Z0-9]")
_MEASURE = re.compile(r"[0-9] ?[^\W\d_A-Z]\Z")
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_UP_TO_LAST_LETTER = re.compile(r".*[^\W_]", re.DOTALL)


def extract(article: Article, found: Annotations) -> Iterator[Sentence]:
    """The sentences of every paragraph, item and quotation that is not left out, in order."""
    left_out = {item.span.start for item in found.of(Boilerplate)}
    number = 0
    for block in article.blocks:
        first = block.span.start
        if block.kind in {"paragraph", "item", "quote"} and first not in left_out:
            for start, end in _sentences(article.text[first : block.span.end]):
                number += 1
                yield Sentence(span=Span(start=first + start, end=first + end), number=number)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of a block begin and end, those of a list within a line item by item."""
    item = _ITEM.match(text)
    if not item:
        yield from _sentences_of_item(text)
        return
    starts = _bullets(text, item["bullet"]) if item["bullet"] else _numbers(text, item["number"], item["mark"])
    for start, end in pairwise([0, *starts, len(text)]):
        for first, last in _sentences_of_item(text[start:end]):
            yield start + first, start + last


def _bullets(text: str, bullet: str) -> Iterator[int]:
    """Where the items after the first begin in "• Wait • Act"."""
    return (match.start() for match in re.finditer(rf"(?<=\s){bullet}(?= ?[^\W_])", text))


def _numbers(text: str, number: str, mark: str) -> Iterator[int]:
    """Where the items after the first begin in "1. Wait 2. Act", "1) Wait 2) Act" or "a. Wait b. Act"."""
    place, number = 0, _after(number)
    while (place := text.find(f"{number}{mark} ", place + 1)) > 0:
        if text[place - 1].isspace() and not (mark == "." and _counts(text, place)):
            yield place
            number = _after(number)


def _after(number: str) -> str:
    """The number or letter of the next item."""
    return str(int(number) + 1) if number.isdecimal() else chr(ord(number) + 1)


def _counts(text: str, place: int) -> bool:
    """Whether the word before a number shows that the number counts, measures or names something."""
    word = text[max(0, place - LONGEST_ABBREVIATION) : place].split()[-1:]
    return bool(word) and (word[0] in LEADING or (word[0][0].isupper() and word[0][-1].isalpha()))


def _sentences_of_item(text: str) -> Iterator[tuple[int, int]]:
    """Where its sentences begin and end; each has a letter or a digit, unless all of it has none."""
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    words = _UP_TO_LAST_LETTER.match(text)
    for stop in _STOP.finditer(text, start, words.end() if words else start):
        if _ends_sentence(text, start, stop):
            yield start, stop.start("gap")
            start = stop.end("gap")
    if start < end:
        yield start, end


def _ends_sentence(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether a sentence that begins at ``start`` ends with this stop."""
    if not _LETTER_OR_DIGIT.search(text, start, min(stop.start(), start + LONGEST_ASIDE)):
        return False
    if stop["mark"][-1] in _OTHER_SCRIPTS:
        return bool(stop["gap"]) or not stop["closing"]
    if stop["mark"] == "." and (spaced := _spaced_dots(text, stop)) is not None:
        return spaced
    if not stop["gap"]:
        return _lacks_space(text, stop)
    if _goes_on(text, stop) or _inside_brackets(text, start, stop.start("gap")):
        return False
    return stop["mark"] != "." or not (_is_enumeration(text, start, stop) or _is_abbreviation(text, start, stop))


def _spaced_dots(text: str, stop: re.Match[str]) -> bool | None:
    """Whether a full stop among dots with spaces between them ends the sentence; ``None`` if it is not among such dots.

    Three dots leave something out; a fourth ends the sentence: behind a word it is the first of them, else the last.
    """
    last = stop.end("mark")
    if text.startswith(" . . . ", last) and text[stop.start() - 1] not in " .":
        return _OMISSION.match(text, last + 1) is not None
    if not text.endswith(" . . .", 0, last):
        return None
    return not _goes_on(text, stop) and text.endswith(" . . . .", 0, last)


def _lacks_space(text: str, stop: re.Match[str]) -> bool:
    """Whether only a space is missing between a full stop and the next sentence."""
    if stop["mark"] != "." or stop["closing"] or not _UNSPACED.match(text, stop.end()):
        return False
    return _WHOLE_WORD.search(text, max(0, stop.start() - LONGEST_ABBREVIATION), stop.start()) is not None


def _goes_on(text: str, stop: re.Match[str]) -> bool:
    """Whether what follows a stop cannot be the beginning of a sentence, or says who asked a quoted question."""
    first = text[stop.end()]
    if first in ".!?…,;:)]}%" or (first.islower() and not _SYMBOL_IN_SMALL_LETTERS.match(text, stop.end())):
        return True
    if stop["closing"][-1:] in QUOTATION_ENDS and _REFERENCE.match(text, stop.end("gap")):
        return True
    if stop["mark"] == "." or not stop["closing"]:
        return False
    in_brackets = stop["closing"] == ")" and text[stop.start() - 1] == "("
    if in_brackets or _OPENER.match(text, stop.end("gap")):
        return in_brackets
    asked = _ASKED.match(text, stop.end("gap"))
    return asked is not None and asked["verb"] in SAYING


def _inside_brackets(text: str, start: int, stop: int) -> bool:
    """Whether a bracket that opened within the sentence closes after the stop."""
    before = text[max(start + 1, stop - LONGEST_ASIDE) : stop]
    return before.rfind("(") > before.rfind(")") and ")" in text[stop : stop + LONGEST_ASIDE]


def _is_enumeration(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether all that the sentence has so far is its number in a list."""
    return _ENUMERATION.fullmatch(text, start, stop.start()) is not None


def _is_abbreviation(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether the full stop only ends an abbreviation."""
    back = max(start, stop.start() - LONGEST_ABBREVIATION)
    if text.endswith(("N°", "n°"), back, stop.start()):
        return _NUMBER.match(text, stop.end()) is not None
    match = _ABBREVIATION.search(text, back, stop.start())
    word = match[0] if match else ""
    if word in TITLES or (len(word) == 1 and word.islower()):
        return word in TITLES or not _MEASURE.search(text, back, stop.start())
    if word in COUNTED:
        return _NUMBER.match(text, stop.end()) is not None
    if word not in NAMED and not _WITH_FULL_STOPS.fullmatch(word):
        return False
    if "." in word and _ADDRESSED.match(text, stop.end()):
        return _TIME_FIRST.match(text, start) is not None
    return not _LETTER_AS_NAME.search(text, back, stop.start()) and not _OPENER.match(text, stop.end())
