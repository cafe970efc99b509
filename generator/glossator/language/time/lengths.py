"""Lengths of time, ages and how often: four weeks and four days, a decade, 12-day-old, every two years, 48 h."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from glossator.language.time.calendar_words import PLURALS, UNITS
from glossator.language.time.phrase import ABOUT, Phrase, number, pattern


class Rule(NamedTuple):
    """How one kind of phrase is written, and what it says."""

    pattern: re.Pattern[str]
    """All of the phrase."""
    build: Callable[[re.Match[str]], Phrase | None]
    """What it says; nothing where it only looks like such a phrase."""
    hint: re.Pattern[str] | None = None
    """A few letters that are in every such phrase: where the sentence lacks them, the pattern need not be tried."""


UNIT_WORDS = "|".join(sorted((*UNITS, *PLURALS), key=len, reverse=True))
"""The units of time, longest first."""
UNIT = rf"(?P<unit>{UNIT_WORDS})\b(?![-\u2011]\w)"
"""A unit of time that is no part of a compound."""
_PLURAL_UNIT = rf"(?P<unit>(?i:{'|'.join(PLURALS)}))\b(?![-\u2011]\w)"
VAGUE = (
    r"(?P<vague>(?i:several|many|some|(?:a |the )?few|a couple(?: of)?|couple of|dozens of|scores of|hundreds of"
    r"|(?:tens of |hundreds of )?thousands of|millions of|a number of|countless|numerous|so many|too many|how many))"
)
"""Words for a number that they do not say."""
_RANGE = r"(?: (?:to|or) |\s?[–-]\s?|[-\u2011] to )"
_COUNT = rf"(?P<n>(?:<N>)|(?i:an?\b(?! few| couple)))(?:{_RANGE}(?P<m><N>))?"
AMOUNT = rf"(?:{VAGUE}|{_COUNT})"
"""A number, exact or not, or a range."""
ADJECTIVE = (
    r"(?:(?:more|full|consecutive|straight|additional|whole|long|calendar|business|working|trading|extra|solid|further"
    r"|other|entire|short|successive|turbulent|difficult) )?"
)
"""Words between a number and its unit."""
OR_SO = r"(?: or (?:so|more|longer|two))?"
"""Words behind a unit that say how exact it is."""
_AGE = pattern(
    rf"(?:{ABOUT}(?P<n><N>)(?:{_RANGE}(?P<m><N>))?[\s\u2011-](?P<unit>{UNIT_WORDS})[\s\u2011-](?P<old>olds?|of age)\b"
    rf"|{VAGUE} (?P<some>{UNIT_WORDS})[\s\u2011-]old\b)"
)
_OLDER = pattern(rf"(?:{AMOUNT}) (?:{UNIT_WORDS}) (?:older|younger|young|junior|senior)\b")
_EVERY = pattern(rf"(?i:every|each)(?: single)?(?: (?:(?P<n><N>)|(?P<other>other)|(?P<vague>few|couple of)))? {UNIT}")
_OFTEN = pattern(
    r"(?:(?i:once|twice|thrice)|(?:<N>|several|a few|many) (?:times|days|nights|hours))"
    rf" (?:an?|per|each|every|in a) {UNIT}"
)
_RATE = pattern(rf"(?:per|an?) {UNIT}")
_COUNTED_BEFORE = re.compile(
    r"(?:[$£€¥]\s?[0-9][0-9.,]*|\b(?!(?:1[0-9]|20)[0-9]{2}\b)[0-9][0-9.,]*|\b(?:hundred|thousand|[mb]illion|percent|cents?|dollars)"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifty)\s[a-z]+s)"
    r"(?:\s[a-z][a-z%-]*|%){0,3}\s\Z"
)
_PLAIN = pattern(
    rf"{ABOUT}(?:(?i:(?P<part>half an?|a half|half)[ \u2011-]|all ){UNIT}"
    rf"|{AMOUNT}[\s\u2011-]{ADJECTIVE}(?P<unit2>{UNIT_WORDS})\b(?!['’]s\b)(?P<and_half> and a half)?{OR_SO})"
)
_MORE = pattern(rf"(?:,? and |, | )(?P<n><N>)[\s-](?P<unit>{UNIT_WORDS})\b")
_BARE = pattern(rf"{_PLURAL_UNIT}")
_BARE_BEFORE = re.compile(
    r"\b(?:[Ff]or|[Ww]ithin|[Aa]fter|[Oo]ver|took|takes?|taken|spen[dt]|lasted|lasts?|in|[Tt]hrough|of) \Z"
)
_BARE_BEHIND = re.compile(r" of (?!the\b|age\b)[a-z]| (?:before|after|to come|ahead of)\b")
_A_DAY_BEFORE = re.compile(
    r"\b(?:in|within|by|for|after|than|least|just|only|about|every|took|lasted|another|under|over|nearly|almost) \Z"
)
_FRACTION = re.compile(r" of\b|-")
_HALVES = {"TH": "PT30M", "Y": "P6M", "DE": "P5Y", "CE": "P50Y", "D": "PT12H"}
_AGED = pattern(
    rf"(?:[Aa]ged|[Aa]ges?(?: of)?) (?:(?:between|from|about|around|over|under|at least) )?(?P<n><N>)"
    rf"(?:(?:{_RANGE}|,? and )(?P<m><N>))?(?:[ -](?P<unit>{UNIT_WORDS})\b)?"
)
_SHORT = pattern(
    r"(?P<n>[0-9]{1,4}+(?:\.[0-9]{1,3}+)?)(?:\s?[–-]\s?(?P<m>[0-9]{1,4}+))?[\s-]?(?P<unit>hrs?|h|mins?|secs?|yrs?|wks?|mo)"
    r"\b(?![/·^−⁻-]|\s?[−-][0-9]|['’])"
)
_SHORT_UNITS = {"h": "hour", "m": "minute", "s": "second", "y": "year", "w": "week", "mo": "month"}
_MOST_FIGURES = 7
_SMALLER = {"Y": {"M", "W", "D"}, "M": {"W", "D"}, "W": {"D"}, "D": {"TH", "TM"}, "TH": {"TM", "TS"}, "TM": {"TS"}}
"""The units that may go on a length in another one, as in "two hours and ten minutes"."""
_OLDEST = 150
"""The most years that an age without a unit may have."""


def aged(text: str, begins: Sequence[int], place: int, high: int) -> Iterator[Phrase]:
    """An age after the word that says that it is one: aged 45, at the age of six weeks."""
    match = _AGED.match(text, place, high)
    if match:
        unit = match["unit"] or "years"
        value = number(match["n"])
        if match["unit"] or (value.isdecimal() and int(value) <= _OLDEST and not text.startswith("%", match.end())):
            yield Phrase(start=begins[-1], end=match.end(), kind="AGE", value=length(match["n"], match["m"], unit))


def short(text: str, place: int, high: int) -> Iterator[Phrase]:
    """Figures with an abbreviated unit: 48 h, 30 min."""
    match = _SHORT.match(text, place, high)
    if match and not _PART_OF_NUMBER.search(text, max(0, place - 2), place):
        unit = match["unit"]
        word = _SHORT_UNITS["mo" if unit == "mo" else unit[0]]
        yield Phrase(start=place, end=match.end(), kind="DURATION", value=length(match["n"], match["m"], word))


_PART_OF_NUMBER = re.compile(r"[\w.,:/$£€-]\Z")


def nothing(_match: re.Match[str]) -> None:
    """Words that only look like a phrase of time."""


def _age(match: re.Match[str]) -> Phrase | None:
    unit = match["unit"] or match["some"]
    value = length(match["n"] or "X", match["m"], unit)
    return Phrase(start=match.start(), end=match.end(), kind="AGE", value=value)


def _every(match: re.Match[str]) -> Phrase:
    count = "2" if match["other"] else "X" if match["vague"] else match["n"] or "1"
    return Phrase(start=match.start(), end=match.end(), kind="SET", value=length(count, None, match["unit"]))


def _often(match: re.Match[str]) -> Phrase:
    return Phrase(start=match.start(), end=match.end(), kind="SET", value=length("1", None, match["unit"]))


def _rate(match: re.Match[str]) -> Phrase | None:
    before = match.string[max(0, match.start() - 40) : match.start()]
    if match["unit"] == "second" and match[0][0] != "p":
        return None
    if match.string.startswith((" after", " before", " later", " earlier", " ago"), match.end()):
        return None
    return _often(match) if _COUNTED_BEFORE.search(before) else None


def _plain(match: re.Match[str]) -> Phrase | None:
    """Five years, a decade, several months, half an hour, four weeks and four days."""
    text, (start, end) = match.string, match.span()
    if match["unit"]:
        if match["unit"] in PLURALS:
            return None
        mark = mark_of(match["unit"])
        value = _HALVES.get(mark, f"P0.5{mark}") if match["part"] else length("1", None, match["unit"])
        if not match["part"] and mark[0] == "T":
            return None
        return Phrase(start=start, end=end, kind="DURATION", value=value)
    unit, count = match["unit2"], match["n"]
    if (match["vague"] and unit in UNITS) or (count and not _is_length(match, count, unit)):
        return None
    values = [length("X" if match["vague"] else count, match["m"], unit, half=bool(match["and_half"]))]
    marks = [mark_of(unit)]
    while (more := _MORE.match(text, end, match.endpos)) and mark_of(more["unit"]) in _SMALLER.get(marks[-1], ()):
        values.append(length(more["n"], None, more["unit"]))
        marks.append(mark_of(more["unit"]))
        end = more.end()
    return Phrase(start=start, end=end, kind="DURATION", value=_together(values))


def _is_length(match: re.Match[str], count: str, unit: str) -> bool:
    """Whether these words say how long, and are not "one day", "a second", "three quarters" or "a quarter"."""
    text, article = match.string, count.lower() in {"a", "an"}
    first = match.start("n")
    if article and unit in PLURALS:
        return False
    if unit == "second":
        return not article and count.lower() != "one"
    if unit in {"quarter", "quarters"}:
        return (
            not article
            and unit == "quarters"
            and text[match.end("n")] == " "
            and not _FRACTION.match(text, match.end())
        )
    if unit in {"day", "night"} and (article or count.lower() == "one") and text[match.end("n")] == " ":
        told_apart = text.startswith((" after", " before", " ahead of"), match.end())
        return told_apart or first > match.start() or bool(_A_DAY_BEFORE.search(text[max(0, first - 12) : first]))
    return not text.startswith(("-to-", "-by-", "-on-", "-over-", "-end", "-round"), match.end())


def _bare(match: re.Match[str]) -> Phrase | None:
    """For years, decades of war, months before."""
    start, end = match.span()
    unit = match["unit"].lower()
    if unit in {"seconds", "quarters", "nights"}:
        return None
    before = match.string[max(0, start - 8) : start]
    behind = _BARE_BEHIND.match(match.string, end) and not before.endswith("the ")
    if not behind and (not _BARE_BEFORE.search(before) or before.endswith(("of ", "in ", "In "))):
        return None
    return Phrase(start=start, end=end, kind="DURATION", value=length("X", None, unit))


def mark_of(unit: str) -> str:
    """TIMEX3's mark of a unit, in singular or plural."""
    return UNITS[PLURALS.get(unit, unit)]


def whole(words: str | None) -> int:
    """A whole number, or 0 where the words say none."""
    if words is None or words.lower() in {"a", "an"}:
        return 1 if words else 0
    digits = number(words)
    return int(digits) if digits.isdecimal() and len(digits) <= _MOST_FIGURES else 0


def length(count: str, until: str | None, unit: str, *, half: bool = False) -> str:
    """A duration in ISO 8601: ``P3Y``, ``PT48H``, ``PXM``; of "two or three years" both ends."""
    if until:
        return f"{length(count, None, unit)}/{length(until, None, unit)}"
    digits = "X" if count == "X" else "1" if count.lower() in {"a", "an"} else number(count) or "X"
    if "fortnight" in unit and digits.isdecimal():
        digits = str(2 * int(digits))
    mark = mark_of(unit)
    if half and digits.isdecimal():
        digits += ".5"
    return f"PT{digits}{mark[1:]}" if mark[0] == "T" else f"P{digits}{mark}"


def _together(values: Sequence[str]) -> str:
    """One duration of several: ``P4W`` and ``P4D`` are ``P4W4D``."""
    if len(values) == 1:
        return values[0]
    days = "".join(value[1:] for value in values if value[1] != "T")
    clock = "".join(value[2:] for value in values if value[1] == "T")
    return f"P{days}T{clock}" if clock else f"P{days}"


AGES = (
    Rule(_AGE, _age, re.compile("old|age")),
    Rule(_OLDER, nothing, re.compile("older|young|junior|senior")),
)
"""What looks like a length and is an age, or a difference of ages."""
SETS = (
    Rule(_EVERY, _every),
    Rule(_OFTEN, _often, re.compile("(?i:once|twice|thrice)|times|days|nights|hours")),
    Rule(_RATE, _rate),
)
"""How often something is."""
LENGTHS = (Rule(_PLAIN, _plain), Rule(_BARE, _bare))
"""How long something is."""
BARE = (Rule(_BARE, _bare),)
"""How long something is, where no number stands before the unit."""
