"""Names that say themselves what institution they name, found among a text's runs of words with capitals.

A word says what it is ("University of Otago", "Kyushu University"), or the words beside it say what people do
there ("an analyst at Barclays"). A name goes on behind "of", "for" and "and"; it may begin before "and" or "'s".
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from glossator.language.names.given_names import GIVEN_NAMES
from glossator.language.names.institution_words import (
    ALONE,
    CAMPUSES,
    CHIEFS,
    COMPANY_ENDINGS,
    END_HEADS,
    FIRM_HEADS,
    FOREIGN_HEADS,
    HEADS,
    NEEDS_BEFORE,
    NOT_BEFORE,
    NOT_BEHIND,
    OF_HEADS,
    ON_HEADS,
    OUTLETS,
    STATE_DEPARTMENTS,
    STATES,
    STOPS,
    TOPICS,
)
from glossator.language.names.runs import Run
from glossator.language.names.words import DAYS, NO_NAMES, OPENERS, PEOPLES, PLACES

LONGEST = 20
"""The most words of a run; longer ones are headlines and lists in capitals."""

LONGEST_CHAIN = 4
"""The most times that a name goes on behind "of", "for" or "and"."""

LONGEST_WORKPLACE = 4
"""The most words of a name that is only known to be an institution's by what people do there."""

_BEFORE_A_WORKPLACE = (" at ", " of ", " with ", " in ")
_KINDS_OF_FIRM = frozenset(
    "bank firm company giant maker retailer airline insurer lender manufacturer supplier brokerage consultancy carmaker"
    " automaker drugmaker chipmaker brewer builder housebuilder miner startup start-up".split()
)
_NO_FIRM = HEADS - COMPANY_ENDINGS
_EDGE = OPENERS | STOPS
_OWNERS = frozenset(["King", "Queen", "Women", "Children", "Veterans", "People", "Christ", "Alzheimer", "Parkinson"])
_SCIENCES = ("ology", "graphy", "onomy", "ometry", "istry")
_OFFICERS = frozenset(["Sheriff", "Attorney", "Prosecutor", "Coroner", "General"])
_WITH_A_PEOPLE = frozenset(["Airlines", "Airways", "Museum", "Academy", "Library", "Antarctic", "Aerospace"])
_OF_A_COUNTRY = PEOPLES | {"National", "Royal", "International", "Federal"}
_TAKES_A_PLACE = frozenset(["College", "University", "School", "Hospital"])

_OF = re.compile(r"\s(?:of|for|on|de|di|für)\s(?:the\s|la\s)?")
_AND = re.compile(r",?\s(?:and|&)\s|,\s")
_CAMPUS = re.compile(rf"(?:,\s|\sat\s|[-–]|\s)(?:{CAMPUSES})\b")
_JOURNAL = re.compile(r"(?:Journal|Proceedings|Annals|Bulletin|Archives|Transactions|Letters) of (?:the )?\Z")
_WORKS = re.compile(
    r"(?:(?:[Aa]nalyst|economist|strategist|trader|fellow|researcher|scientist|professor|lecturer|\w{3,20}ologist"
    r"|physicist|historian|geneticist|lawyer|research|research director)s?(?: (?:of|in)(?: [a-z]+){1,4})? (?:at|with)"
    r"|(?:chief executive(?: officer)?|CEO) (?:of|at)) (?:the )?\Z"
)

_FIRM = re.compile(
    r"(?:['’]s?)?\s(?:chief\s(?:executive|financial|operating)\b|(?:analyst|economist|strategist)\s(?=[A-Z])|CEO\b|shares\b|share\sprice\b|shareholders\b|stock\sprice\b"
    r"|stock\s(?:closed|fell|rose|gained|lost|jumped|dropped|plunged|soared|tumbled|slid|climbed|has|had)\b)"
)
_FIRM_BEGINS = frozenset(["'s", "’s", "' ", "’ ", " c", " C", " s", " a", " e"])
_OWNED = re.compile(r"\b(?:[Ss]hares|[Ss]tock|[Ss]take|[Ss]hareholders|[Ii]nvestors) (?:of|in) \Z")


class Name(NamedTuple):
    """Where a name stands that says itself what institution it names."""

    start: int
    """Where it begins."""
    end: int
    """Where it ends."""
    words: tuple[str, ...]
    """Its words with capitals."""


def named(text: str, all_runs: Sequence[Run]) -> list[Name]:
    """The names that say themselves what institution they name, in order; a name may go on over several runs."""
    names: list[Name] = []
    behind = 0
    for index, run in enumerate(all_runs):
        if run.starts[0] < behind or len(run.words) > LONGEST:
            continue
        name = None
        if not HEADS.isdisjoint(run.words):
            name = _with_head(text, all_runs, index)
        if name is None:
            name = _workplace(text, run)
        if name is not None and name.start >= behind:
            names.append(name)
            behind = name.end
    return names


def _with_head(text: str, all_runs: Sequence[Run], index: int) -> Name | None:
    """The name with a word for an institution in a run, and in those before and behind it that it goes on over."""
    run = all_runs[index]
    words = run.words
    first = next(place for place, word in enumerate(words) if word in HEADS)
    stop = next((place for place in range(first + 1, len(words)) if words[place] in STOPS), len(words))
    last = max(place for place in range(first, stop) if words[place] in HEADS)
    start = max((place + 1 for place in range(first) if _is_edge(words[place])), default=0)
    before, head = words[start:last], words[last]
    if last + 1 < len(words) and words[last + 1] in NOT_BEHIND:
        return None
    if not OUTLETS.isdisjoint(words[start : last + 2]) or _in_a_journal(text, run, start):
        return None
    end, further = _chain(text, all_runs, index) if last == len(words) - 1 and head in OF_HEADS else (0, ())
    begin = _lead(text, all_runs, index, head, bool(before)) if start == 0 else None
    if end:
        if not _may_chain(head, before, further):
            return None
    else:
        if head in FOREIGN_HEADS and last + 1 < stop:
            return Name(run.starts[start], run.ends[stop - 1], words[start:stop])
        if not _may_end(head, before) and begin is None:
            return None
        end = run.ends[last]
        if last + 1 < len(words) and head in _TAKES_A_PLACE and words[last + 1] in PLACES:
            end = run.ends[last + 1]
    campus = _CAMPUS.match(text, end, run.sentence_end) if head == "University" else None
    start_offset = run.starts[start] if begin is None else begin
    return Name(start_offset, campus.end() if campus else end, (*words[start : last + 1], *further))


def _is_edge(word: str) -> bool:
    """Whether a word with a capital is none of the name behind it: The, Professor, London-based."""
    return word in _EDGE or word.endswith("-based")


def _is_topic(word: str) -> bool:
    """Whether a word says what an institution is about."""
    return word in TOPICS or word.endswith(_SCIENCES)


def _in_a_journal(text: str, run: Run, start: int) -> bool:
    """Whether a name is a part of a journal's: Journal of the American Medical Association."""
    return start == 0 and _JOURNAL.search(text, max(0, run.starts[0] - 30), run.starts[0]) is not None


def _may_chain(head: str, before: Sequence[str], further: Sequence[str]) -> bool:
    """Whether a word for an institution with "of ..." behind it makes a name."""
    if not further:
        return False
    if head in {"Department", "Faculty"}:
        return further[0] in STATE_DEPARTMENTS or bool(before and (before[0] in PEOPLES or before[0] == "U.S"))
    if head in {"Board", "Office", "Court", "Council", "Association", "Center", "Centre", "Chamber", "Commission"}:
        return bool(before) or further[0] not in {"Directors", "Governors", "Trustees", "Ministers", *DAYS}
    return True


def _may_end(head: str, before: Sequence[str]) -> bool:  # noqa: PLR0911
    """Whether a word for an institution with these words before it makes a name."""
    if before and head in FIRM_HEADS:
        return NO_NAMES.isdisjoint(before) and before[-1] not in TOPICS and before[0] not in GIVEN_NAMES
    if not before or head not in END_HEADS:
        return False
    if (before[-1], head) in ALONE or head == "Ministry":
        return True
    if all(word in NOT_BEFORE for word in before) and (len(before) == 1 or before[0] not in _OF_A_COUNTRY):
        return False
    if needed := NEEDS_BEFORE.get(head):
        return before[-1] in needed
    if before[-1] in NOT_BEFORE and head in {"Group", "Administration"}:
        return False
    return not all(word in PEOPLES for word in before) or head in _WITH_A_PEOPLE


def _chain(text: str, all_runs: Sequence[Run], index: int) -> tuple[int, tuple[str, ...]]:
    """Where a name ends that goes on behind "of", "for" and "and", with its further words; nothing if it does not."""
    end = 0
    further: tuple[str, ...] = ()
    run = all_runs[index]
    for number in range(LONGEST_CHAIN):
        if index + 1 == len(all_runs):
            break
        following = all_runs[index + 1]
        joint = _OF.match(text, run.ends[-1])
        on = joint is not None and joint[0].split()[0] == "on"
        if on and (run.words[-1] not in ON_HEADS or following.words[0] not in TOPICS):
            break
        if not (joint and joint.end() == following.starts[0]):
            joint = _AND.match(text, run.ends[-1])
            topical = _is_topic(run.words[-1]) and _is_topic(following.words[0])
            if not (number and topical and joint and joint.end() == following.starts[0]):
                break
        count = next((place for place, word in enumerate(following.words) if word in STOPS), len(following.words))
        if (
            not count
            or (count == 1 and following.words[0] in STATES)
            or following.sentence != run.sentence
            or not _NO_FIRM.isdisjoint(following.words[:count])
        ):
            break
        end, further = following.ends[count - 1], (*further, *following.words[:count])
        if count < len(following.words):
            break
        run, index = following, index + 1
    return end, further


def _lead(text: str, all_runs: Sequence[Run], index: int, head: str, named: bool) -> int | None:  # noqa: FBT001, PLR0911
    """Where a name begins whose first words stand before "and" or a possessive: Food and Drug, King's."""
    run = all_runs[index]
    if not index or all_runs[index - 1].sentence != run.sentence:
        return None
    previous = all_runs[index - 1]
    between = text[previous.ends[-1] : run.starts[0]]
    begin = max((place + 1 for place, word in enumerate(previous.words) if _is_edge(word)), default=0)
    owner = previous.words[-1]
    if (begin == len(previous.words) and owner not in _OFFICERS) or len(previous.words) > LONGEST:
        return None
    if between in {"'s ", "’s ", "' ", "’ "}:
        first = all_runs[index - 2]
        if owner == "Women" and index > 1 and text[first.ends[-1] : previous.starts[0]] == " and ":
            return first.starts[0]
        if owner in _OFFICERS and not named and head in {"Office", "Department"}:
            openers = max((place + 1 for place, word in enumerate(previous.words) if word in OPENERS), default=0)
            return previous.starts[openers]
        owns = not named and head in {"Hospital", "College", "School"} and owner not in PLACES
        return previous.starts[begin] if owns or owner in _OWNERS else None
    topical = _is_topic(owner) and _is_topic(run.words[0])
    givers = head == "Foundation" and owner in GIVEN_NAMES and run.words[0] in GIVEN_NAMES
    if between == " and " and (topical or givers):
        return previous.starts[begin]
    return None


def _workplace(text: str, run: Run) -> Name | None:
    """The name of what a person is said to work at or to head: an analyst at Barclays, Acme chief executive Doe."""
    start = run.starts[0]
    if run.words[0] in NO_NAMES:
        return None
    count = next((place for place, word in enumerate(run.words) if word in STOPS), len(run.words))
    words = run.words[:count]
    if not 0 < count <= LONGEST_WORKPLACE or words[-1] in NO_NAMES:
        return None
    if (
        (count < len(run.words) and run.words[count] in CHIEFS)
        or text[max(run.sentence, start - 15) : start].rpartition(" ")[0].rpartition(" ")[2] in _KINDS_OF_FIRM
        or (text[run.ends[-1] : run.ends[-1] + 2] in _FIRM_BEGINS and _FIRM.match(text, run.ends[-1]))
    ):
        return Name(start, run.ends[count - 1], words)
    before = text[max(run.sentence, start - 70) : start]
    if not before.removesuffix("the ").endswith(_BEFORE_A_WORKPLACE):
        return None
    works = _WORKS.search(before)
    owned = works or _OWNED.search(text, max(run.sentence, start - 20), start)
    return Name(start, run.ends[count - 1], words) if owned else None
