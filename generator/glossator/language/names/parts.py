"""What may be people's names: runs of words with capitals, cut into title, name and what is neither."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from glossator.language.names.given_names import FAMILY_FIRST, GIVEN_NAMES
from glossator.language.names.roles import is_role
from glossator.language.names.runs import PARTICLES, Run
from glossator.language.names.words import (
    ALSO_SURNAMES,
    DAYS,
    FORETITLES,
    HONORIFICS,
    NO_NAMES,
    NOT_PEOPLE,
    OPENERS,
    PLACES_AND_GIVEN,
)
from glossator.model import Institution

LONGEST_RUN = 20
"""The most words of a run; longer ones are headlines and lists in capitals."""

LONGEST_NAME = 6
"""The most words of a person's name, particles and initials included."""

INITIALS = re.compile(r"[^\W\d_](?:\.-?[^\W\d_])*")
"""One or more initials, without the last full stop."""

_SEATS = ("D-", "R-", "I-")
_ROMAN = re.compile(r"[IVX]+")
_NO_PERSON = re.compile(
    r"['’]s\s(?:Sons|[Cc]ounty|Hospital|Cathedral)\b|\set\sal\b|(?:\s(?:and|&)\s[^\W\d_][\w-]+)?,?\s\(?(?:19|20)[0-9]{2}[a-z]?(?:[;)]|,\s[0-9])"
)
_OFFICE_OF = re.compile(r"(?:Secretary|Minister|Chancellor)\sof\s(?:the\s)?\Z")
_BEFORE_A_PLACE = frozenset(
    "Cape Fort Hurricane Lake Las Los Mount Mt New Port Saint San Santa St Storm Typhoon".split()
)
_NEVER = NO_NAMES - ALSO_SURNAMES
_AFTER_A_SURNAME = DAYS | {"Jr", "Sr"}
_AFTER_A_NAME = DAYS | OPENERS


class Candidate(NamedTuple):
    """Words that may be a person's name."""

    words: tuple[str, ...]
    """The words of the name, without title."""
    start: int
    """Where the name begins, without title."""
    end: int
    """Where it ends."""
    title_start: int
    """Where the title begins, or the name if there is none."""
    title: str
    """The last word of the title."""
    role_start: int
    """Where words with capitals begin that say what the person is (Administrator), or where the title begins."""
    sentence: int
    """Where its sentence begins."""
    limit: int
    """Where its sentence ends."""


def candidates(text: str, runs: Sequence[Run], institutions: Sequence[Institution]) -> list[Candidate]:
    """All words that may be people's names, in order, institutions left out."""
    found = []
    taken = 0
    for run in runs:
        words = run.words
        if (len(words) == 1 and words[0] in _NEVER) or len(words) > LONGEST_RUN or "&" in words:
            continue
        while taken < len(institutions) and institutions[taken].span.end <= run.starts[0]:
            taken += 1
        begin = 0
        for institution in institutions[taken : taken + LONGEST_RUN]:
            if institution.span.start >= run.ends[-1]:
                break
            found.append(_candidate(text, run, begin, bisect_left(run.starts, institution.span.start)))
            begin = max(begin, bisect_left(run.starts, institution.span.end))
        found.append(_candidate(text, run, begin, len(words)))
    return [item for item in found if item]


def _candidate(text: str, run: Run, begin: int, end: int) -> Candidate | None:
    """The name among some words of a run, if there may be one."""
    first, last = _name(run.words, begin, end)
    if not first < last <= first + LONGEST_NAME or _NO_PERSON.match(text, run.ends[last - 1]):
        return None
    words, start, end = run.words[first:last], run.starts[first], run.ends[last - 1]
    if len(words) > 1 and " ".join(words) in NOT_PEOPLE:
        return None
    if first > begin and run.words[first - 1] in _BEFORE_A_PLACE:
        return None
    if first == begin:
        return Candidate(words, start, end, start, "", start, run.sentence, run.sentence_end)
    title = _title(run.words, begin, first)
    role = title
    while role > begin and (is_role(run.words[role - 1]) or (role < title and run.words[role - 1] in FORETITLES)):
        role -= 1
    title_start, title_word = run.starts[title], run.words[first - 1] if title < first else ""
    if (
        title == first
        and first - begin == 1
        and (office := _OFFICE_OF.search(text, max(run.sentence, run.starts[begin] - 20), run.starts[begin]))
    ):
        title_start, title_word = office.start(), "Secretary"
    role_start = min(run.starts[role], title_start)
    return Candidate(words, start, end, title_start, title_word, role_start, run.sentence, run.sentence_end)


def _title(words: Sequence[str], begin: int, first: int) -> int:
    """Where the title begins that stands before a name, or the name if there is none."""
    title = first
    while title > begin and (words[title - 1] in HONORIFICS or (title < first and words[title - 1] in FORETITLES)):
        title -= 1
    return title


def _name(words: Sequence[str], begin: int, end: int) -> tuple[int, int]:
    """Where among these words a name begins and ends; a second one counts only behind an office or a given name."""
    first = _first(words, begin, end)
    last = _last(words, first, end)
    while first == last < end:
        first = _first(words, first + 1, end)
        last = _last(words, first, end)
        if first < last and words[first] not in GIVEN_NAMES and not _may_begin_again(words, first):
            last = first
    return first, last


def _may_begin_again(words: Sequence[str], first: int) -> bool:
    """Whether a name may begin behind words that are none: White House Press Secretary Smith."""
    before = words[first - 1]
    return words[first] not in NO_NAMES and ((before in HONORIFICS and before not in ALSO_SURNAMES) or is_role(before))


def _first(words: Sequence[str], begin: int, end: int) -> int:
    """Where among these words a name may begin: behind titles and all words that are no names."""
    for place in range(begin, end):
        word = words[place]
        following = words[place + 1] if place + 1 < end else ""
        goes_on = bool(following) and (following not in NO_NAMES or following in ALSO_SURNAMES)
        if not _is_before_a_name(word) or (word in GIVEN_NAMES and goes_on and word not in OPENERS):
            return place
        if word in PLACES_AND_GIVEN and following not in NO_NAMES and goes_on:
            return place
        if word in FAMILY_FIRST and "-" in following and following.partition("-")[2][:1].islower():
            return place
    if end > begin and words[end - 1] in ALSO_SURNAMES and (end - begin == 1 or words[end - 2] in HONORIFICS):
        return end - 1
    return end


def _last(words: Sequence[str], first: int, end: int) -> int:
    """Where the name ends that begins there; where it begins, if what follows says that it is none."""
    last = min(first + 1, end)
    while last < end and (_is_part(words[last]) or _ROMAN.fullmatch(words[last]) or _is_surname(words, last, end)):
        last += 1
    while last > first and words[last - 1] in PARTICLES:
        last -= 1
    return last if last == end or words[last] in _AFTER_A_NAME else first


def _is_surname(words: Sequence[str], place: int, end: int) -> bool:
    """Whether a word that is often none is a surname here, because the name ends with it."""
    return words[place] in ALSO_SURNAMES and (place + 1 == end or words[place + 1] in _AFTER_A_SURNAME)


@lru_cache(maxsize=4096)
def _is_before_a_name(word: str) -> bool:
    """Whether a word with a capital may stand right before a name and is no part of it."""
    return word in NO_NAMES or word in HONORIFICS or word in FORETITLES or not _is_part(word) or is_role(word)


def _is_part(word: str) -> bool:
    """Whether a word may be a part of a person's name."""
    if word in NO_NAMES or word in HONORIFICS or word.startswith(_SEATS):
        return False
    return (not word.isupper() or INITIALS.fullmatch(word) is not None) and not any(map(str.isdigit, word))
