"""What people are, as a text says it beside their names: "said analyst Jane Doe", "Jane Doe, a marine biologist".

Also whether they took part in the study that the text reports on.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from glossator.language.names.words import ROLE_ENDINGS, ROLES
from glossator.language.speech.saying import SAYING

FARTHEST = 60
"""The most characters before a name that may belong to what the person is."""

LONGEST = 5
"""The most words before the last one of what a person is."""

_NO_PART = SAYING | frozenset(
    "a an the this that these those his her their its my our your and or but of at in on for from by with to as than"
    " is was were are be been has have had who which whom not also both former ex then when while where if because"
    " since"
    " after before during about over under against between through like unlike including according told said met named"
    " called elected hired fired appointed meanwhile however later now today yesterday even only just".split()
)
_FIRST_WORDS = frozenset("First Lead Senior Co-lead Study Research Principal Chief Team Joint Corresponding".split())
_WORD = re.compile(r"[^\W\d_][\w’'./&-]*")
_BEFORE = re.compile(r"[\w’'./&-]+,?$")
_DEGREES = (
    r"(?:,?\s(?:M\.?D|Ph\.?D|D\.?Phil|MBE|OBE|CBE|FRS|M\.?P\.?H|R\.?N|Esq|QC|MP|MSc|BSc|M\.?A|J\.?D|D\.?O)\b\.?)*+"
)
_AGE = r"(?:,\s(?:aged?\s)?[0-9]{1,3}(?=,))?+"
_OPENING = re.compile(
    rf"{_DEGREES}{_AGE}(?:,|\s[–—-]|\s\()\s?(?:who\s(?:is|was)\s)?(?:(?:an?|the|its|his|her|their|one\sof\sthe|also|now|then)\s)?"
    r"(?:former\s|ex-|[0-9]{1,3}-year-old\s)?"
)
_EXTENSION = re.compile(
    r"\s(?:of|in)\s(?!the\b|an?\b|his\b|her\b|its\b)[a-z][a-z-]+(?:(?:\sand)?\s(?!at\b|in\b|of\b|and\b|who\b|for\b)[a-z][a-z-]+){0,3}(?=,?\s(?:at|in|from|and|who)\b|,)"
)
_ALSO = re.compile(r"\sand\s(?:[\w’'-]+\s){0,3}?([\w’'-]+)(?=\s(?:of|at|for|with)\b|,)")
_DEGREES_AND_AGE = re.compile(_DEGREES + _AGE)

_TEAM = r"(?:team|colleagues|co-?workers|collaborators|students)\b"
_WITH_A_TEAM = re.compile(
    rf"(?:,?\s(?:of|at|from)\s(?:the\s)?[^,.;:\"”]{{3,70}}?,?|,\s[^,.;:\"”]{{3,90}},)?(?:,\s[A-Z][\w-]+)?\s(?:and|with)\s(?:(?:his|her|their)\s)?(?:\w{{3,20}}\s)?{_TEAM}"
)
_LED = re.compile(
    r"(?:,[^,.;\"”]{1,80},|,)?\s(?:who\s)?(?:co-?)?(?:led|leads|headed|heads|conducted|directed|oversaw|supervised|designed)\s"
    r"(?:the|this)\s(?:\w+\s)?(?:study|research|trial|experiments?|investigation|analysis)\b"
    r"|(?:\s(?:served|acted)\sas|,?\swas)\s(?:the\s|a\s)?(?:principal|lead)\s(?:investigator|author)"
    r"|\sas\s(?:the\s)?(?:first|lead|senior|co-?first|joint\sfirst)\sauthor"
)
_LED_BY = re.compile(
    r"(?:team|study|research|trial|project|experiments?|researchers|scientists|collaboration)\W{1,3}"
    r"(?:(?:that|which)\s)?(?:(?:was|were|is)\s)?(?:jointly\s)?(?:led|headed|conducted|authored|carried\sout)\sby\s(?:the\s)?\Z"
)
_AUTHOR = re.compile(
    r"(?:first|lead|senior|study|corresponding|joint|paper['’]?s?|principal|report['’]s)[\s-]"
    r"(?:\w+[\s-])?(?:co-?)?(?:author|investigator|leader|researcher)"
    r"|\bco-?author",
    re.IGNORECASE,
)
_NOT_AUTHOR = re.compile(
    r"senior\s(?:\w+[\s-])?(?:researcher|investigator|leader)|principal\s(?:researcher|leader)", re.IGNORECASE
)

NO_PART = re.compile(
    r"who\s(?:(?:was|is|were|has|had)(?:n['’]t|\snot)(?:\sbeen)?\s(?:an?\s|directly\s|personally\s|himself\s|herself\s)?"
    r"(?:part|involved|connected|associated|affiliated|author|member|co-?author)\b"
    r"|(?:did|does)(?:n['’]t|\snot)\s(?:take\spart|participate|work\son)|had\sno\s(?:part|role|involvement)\b|took\sno\spart)"
)
"""Words that say that somebody took no part in the study; they begin with "who"."""


class Role(NamedTuple):
    """Where a text says what a person is."""

    start: int
    """Where the first word of it begins, without article."""
    end: int
    """Where the last word of it ends."""


@lru_cache(maxsize=4096)
def is_role(word: str) -> bool:
    """Whether a word says what somebody is: biologist, spokeswoman, CEO."""
    small = word.lower()
    return small in ROLES or small.endswith(ROLE_ENDINGS)


def role_before(text: str, start: int, floor: int) -> Role | None:
    """What the words right before a name say that the person is: "First author", "marine biologist"."""
    before = text[max(floor, start - FARTHEST) : start]
    if before[-1:] not in {" ", "\n", "\u00a0"} or not (
        last := _BEFORE.search(before, max(0, len(before) - 25), len(before) - 1)
    ):
        return None
    word = last[0].rstrip(",")
    if not is_role(word) or (word[0].isupper() and word.lower() not in {"ceo", "cfo"}):
        return None
    offset = start - len(before)
    end = begin = offset + last.start()
    end += len(word)
    for earlier in reversed([*_WORD.finditer(before, 0, last.start())][-LONGEST + 1 :]):
        gap = text[offset + earlier.end() : begin]
        known = earlier[0] in _FIRST_WORDS and offset + earlier.start() == floor
        if (
            gap not in {" ", "\n"}
            or not (known or earlier[0].islower())
            or earlier[0] in _NO_PART
            or earlier[0][-2:] in {"'s", "’s"}
        ):
            break
        begin = offset + earlier.start()
    return Role(begin, end)


def role_after(text: str, end: int, limit: int) -> Role | None:
    """What the words behind a name and a comma say that the person is: "senior anatomy lecturer"."""
    opening = _OPENING.match(text, end, limit)
    if not opening:
        return None
    words: list[re.Match[str]] = []
    position = opening.end()
    while len(words) <= LONGEST + 1:
        word = _WORD.match(text, position, limit)
        if not word or word[0] in _NO_PART:
            break
        words.append(word)
        position = word.end() + 1
        if text[word.end() : position] not in {" ", "\n", "\u00a0"}:
            break
    if not words or not is_role(words[-1][0].removesuffix("'s").removesuffix("’s").rstrip(".")):
        return None
    also = _ALSO.match(text, words[-1].end(), limit)
    if also and is_role(also[1]):
        return Role(words[0].start(), also.end())
    extension = _EXTENSION.match(text, words[-1].end(), limit)
    return Role(words[0].start(), extension.end() if extension else words[-1].start() + len(words[-1][0].rstrip(".")))


def after_degrees(text: str, end: int, limit: int) -> int:
    """Where degrees and an age behind a name end: "Jane Doe, M.D., 45"."""
    match = _DEGREES_AND_AGE.match(text, end, limit)
    return match.end() if match else end


def says_took_part(text: str, start: int, end: int, floor: int, limit: int) -> bool:
    """Whether the words beside a name say that the person did the work: "led by", "and his colleagues"."""
    return (
        _WITH_A_TEAM.match(text, end, limit) is not None
        or _LED.match(text, end, limit) is not None
        or _LED_BY.search(text, max(floor, start - FARTHEST), start) is not None
    )


def is_author(role: str) -> bool:
    """Whether what a person is says that the study is this person's: first author, principal investigator."""
    return _AUTHOR.search(role) is not None and _NOT_AUTHOR.fullmatch(role) is None
