"""What a phrase of time says, before anybody reckons which date that is; and the pieces that such phrases share."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from glossator.language.numbers import numerals
from glossator.model import TemporalKind

Anchor = Literal["", "now", "text", "near", "tense", "ago", "earlier"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """Words that say when, how long, how often or how old."""

    start: int
    """Where they begin in the text."""
    end: int
    """Where they end."""
    kind: TemporalKind
    """TIMEX3's type, or an age."""
    value: str = ""
    """TIMEX3's value, or the name or number of a weekday, month, season or part of a year that still lacks its year."""
    anchor: Anchor = ""
    """What the value is to be reckoned from: nothing, the day of writing, a date told before, the one that is nearer to
    the story (the day of writing in news), or the day of writing in the direction of the sentence's tense. "A year ago"
    and "a year earlier" compare in news with the same quarter or month of another year."""
    unit: str = ""
    """The unit in which to reckon: a mark of ``calendar_words.UNITS``, or what the value names."""
    step: int | None = None
    """How many units before (less than 0) or after; of a name the last (-1), this (0) or the next (1)."""
    clock: str = ""
    """The time or part of the day, to be added to the day: ``T15:00``, ``TMO``."""
    shown: bool = True
    """Whether the words are so sure to be a date that a timeline may show it."""
    about: bool = False
    """Whether the words themselves say that the date is about so."""
    until: str = ""
    """The value of the other end, where the words after this phrase say until when."""


LONGEST = 64
"""The most characters that a phrase is looked for before the word that gave it away."""

MOST_WORDS = 12
"""The most words of a phrase up to the one that gave it away."""

_LEFT = frozenset(
    "a an the this that these those each every all last past next previous preceding prior following coming"
    " upcoming subsequent succeeding final recent current present same very ensuing latest early earlier late"
    " later latter mid about around approximately nearly almost roughly some over under well just more less fewer"
    " longer shorter than only little at least most up to as many much few long no another additional extra"
    " further several couple dozens dozen hundreds thousands hundred thousand million billion scores of tens"
    " number and or half quarter first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first beginning"
    " start middle end close turn rest remainder course part fiscal financial calendar academic school once twice"
    " times per one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety in day days week weekend"
    " month year years decade morning afternoon evening night midnight noon spring summer autumn fall winter"
    " consecutive straight exactly barely circa c ca whole entire full opening closing initial dying countless"
    " numerous foreseeable near distant immediate right until time age aged ages other good possibly perhaps maybe"
    " estimated average".split(" ")
)
"""Words that may stand in a phrase of time before the word that gives it away."""

_WORD = re.compile(r"[0-9][0-9,.]*[0-9][a-z]*|[^\s\-\u2011–—/()\"“”'‘’,;:!?]+")
_GAPS = frozenset((" ", "-", "\u2011", "\u00a0", "\n", "  ", "\u202f", "- ", "–"))


def starts(text: str, low: int, place: int) -> list[int]:
    """Where a phrase may begin whose telling word stands at a place, the longest first."""
    low = max(low, place - LONGEST)
    found = [place]
    begins = place
    for match in reversed(list(_WORD.finditer(text, low, place))):
        if text[match.end() : begins] not in _GAPS:
            break
        word = match[0]
        if word[0] not in "0123456789" and word.lower().rstrip(".") not in _LEFT:
            break
        begins = match.start()
        found.append(begins)
        if len(found) == MOST_WORDS:
            break
    if low and text[low - 1].isalnum() and found[-1] == low:
        found.pop()
    found.reverse()
    return found or [place]


def pattern(source: str) -> re.Pattern[str]:
    """A compiled pattern in which a space is any white space and ``<N>`` a number in figures or in words."""
    return re.compile(source.replace(" ", r"\s{1,4}+").replace("<N>", numerals.NUMBER))


def first_match(
    tried: re.Pattern[str], text: str, begins: Sequence[int], place: int, high: int
) -> re.Match[str] | None:
    """The first match that begins at one of these places and holds the telling word."""
    for start in begins:
        match = tried.match(text, start, high)
        if match and match.end() > place:
            return match
    return None


@lru_cache(maxsize=1024)
def number(words: str) -> str:
    """A number in plain digits, or nothing."""
    return numerals.value_of(words) or ""


def plain(words: str | None) -> str:
    """Words in small letters with one space between them; empty where there are none."""
    return " ".join(words.lower().split()) if words else ""


def only(phrase: Phrase | None) -> Iterator[Phrase]:
    """The phrase, if there is one."""
    if phrase:
        yield phrase


ABOUT = (
    r"(?:(?i:about|around|approximately|nearly|almost|roughly|some|over|under|(?:well |just |little )?(?:over|under)"
    r"|(?:well |just |much |a little |slightly |no |not )?(?:more|less|fewer|longer|shorter) than|at least"
    r"|at most|up to|as (?:many|much|few|little|long) as|only|just|another|an (?:additional|extra|estimated|average of)"
    r"|a further|barely|exactly|the (?:better|best) part of|a full|the full|possibly|perhaps|maybe) ){0,2}"
)
"""Words before a length of time that say how exact it is."""

EDGE = (
    r"(?:(?i:(?:the )?(?:(?:very )?(?:early|earlier|late|later|mid)(?: of| in)?"
    r"|(?:very )?(?:beginning|start|middle|end|close|turn|rest|remainder|course|latter half"
    r"|(?:early|latter|later|better|good) part|(?:first|second|last|third|final) (?:half|part|weeks?|days?|months?))"
    r"(?: of| in))(?: |[-\u2011])))?"
)
"""Words before a date that say which part of it."""
