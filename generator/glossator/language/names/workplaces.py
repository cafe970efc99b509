"""Where people work, as the words behind their names say: "Jane Doe, a chemist at the University of Leeds".

What stands there is an institution that was found before, or else any name with capitals behind "at" or "with".
"""

import re

from glossator.language.names.parts import Candidate
from glossator.language.names.roles import Role, after_degrees
from glossator.language.names.runs import run_end
from glossator.language.names.words import HONORIFICS, NO_NAMES
from glossator.model import Annotations, Institution, Span

NEAR = 90
"""The most characters between a name, or what the person is, and the institution where the person works."""

_OFFICES = HONORIFICS - {"Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Professor", "Sir", "Dame"}
_MET = frozenset(["met", "saw", "beat", "with", "joined", "told"])
_AT = re.compile(
    r"(?:,?\s(?:who\s)?(?:is\s|works\s|worked\s)?(?:of|from|at|with|in)\s(?:the\s)?|,\s)(?:[A-Z]\w+['’]s\s)?"
    r"(?:(?:Department|Division|Faculty|School|Institute|Laboratory)\s(?:of|for)\s[\w\s&-]{3,50}?\s(?:at|of)\s(?:the\s)?)?"
)
_HOUSE = re.compile(r",?\s(?:who\sworks\s)?(?:at|with)\s(?:the\s)?(?=[A-Z])")
_BEHIND_ROLE = re.compile(
    r"(?:,?\s(?!(?:said|says|told|added|who|which|that|but|is|was|has|had)\b)[\w’'&.-]+){0,8}?"
    r",?\s(?:at|of|from|with|for|in)\s(?:the\s)?(?:[A-Z]\w+['’]s\s)?"
)


def workplace(text: str, item: Candidate, role: Role | None, found: Annotations) -> str:
    """The institution that the words behind a name, or behind what the person is, say the person works at."""
    behind = after_degrees(text, item.end, item.limit)
    end = role.end if role else behind
    for institution in found.within(Institution, Span(start=behind, end=min(item.limit, end + NEAR))):
        span = institution.span
        near = _AT.fullmatch(text, behind, span.start)
        if near and near[0].startswith(" at") and _met(text, item):
            continue
        if near or (role and span.start > end and _BEHIND_ROLE.fullmatch(text, end, span.start)):
            return " ".join(text[span.start : span.end].split())
    return _house(text, end, item.limit) if role or text[behind : behind + 1] == "," else ""


def _met(text: str, item: Candidate) -> bool:
    """Whether a person may be somewhere only because somebody met the person there."""
    word = text[max(item.sentence, item.role_start - 20) : item.role_start].rpartition(" ")[0].rpartition(" ")[2]
    return item.title in _OFFICES or word in _MET or word.endswith("ed")


def _house(text: str, start: int, limit: int) -> str:
    """The name with capitals of whatever stands behind "at", if it is neither a place nor a newspaper."""
    if at := _HOUSE.match(text, start, limit):
        end = run_end(text, at.end(), limit)
        if NO_NAMES.isdisjoint(text[at.end() : end].split()):
            return " ".join(text[at.end() : end].split())
    return ""
