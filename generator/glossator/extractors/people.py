"""The people whom the article names, with what they are, where they work and whether the study is theirs.

A name is somebody's when something says so: a title, a given name that everybody knows, a verb of saying beside it,
what the person is ("Jane Doe, a biologist"), where the person works. A surname alone is a mention of the person whose
full name stands anywhere in the article, if there is only one. Authors in references ("Wang et al.") are not mentioned.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from glossator.language.names.clues import is_likely, is_sure, may_repeat
from glossator.language.names.given_names import FAMILY_FIRST, GIVEN_NAMES
from glossator.language.names.parts import Candidate, candidates
from glossator.language.names.roles import (
    NO_PART,
    Role,
    is_author,
    role_after,
    role_before,
    says_took_part,
)
from glossator.language.names.runs import PARTICLES, runs
from glossator.language.names.words import NO_NAMES
from glossator.language.names.workplaces import workplace
from glossator.language.speech.pronouns import MEN, WOMEN
from glossator.language.words.vocabulary import vocabulary
from glossator.model import Annotations, Article, Institution, Person, Span

REMEMBERED = 200
"""The characters over which a full name is remembered, if two people in the article have the same surname."""

MOST_ALIKE = 10
"""The most people of one surname among whom one is looked for."""

_STUDY = frozenset(
    "study study's study’s studies research researchers scientists paper findings experiment experiments trial".split()
)
_SUFFIXES = frozenset(["Jr", "Sr", "II", "III", "IV"])
_POLITE = frozenset(["Mr", "Mrs", "Ms", "Miss"])
_MALE = frozenset(["Mr", "Sir", "Lord", "King", "Prince", "Pope", "Father", "Congressman", "Baron"])
_FEMALE = frozenset(["Mrs", "Ms", "Miss", "Dame", "Lady", "Queen", "Princess", "Baroness", "Congresswoman"])

_KIN = re.compile(
    r"\b(?:wife|husband|daughter|son|mother|father|brother|sister|widow|parents?|cousin|uncle|aunt|nephew|niece)\b"
    r"[^.;]{0,25}\Z"
)
_Mention = tuple[Candidate, str]
"""Words that are a person's name, and the person's full name."""


class _Facts(NamedTuple):
    """What an article says of a person."""

    role: str = ""
    affiliation: str = ""
    took_part: bool | None = None


def extract(article: Article, found: Annotations) -> Iterator[Person]:
    """The mentions of people, in order; none overlaps another, and all of one person say the same."""
    text = article.text
    everything = candidates(text, runs(article, found), found.of(Institution))
    sure = _sure(text, everything, found)
    if not sure:
        return
    mentions = list(_mentions(text, everything, sure))
    facts = _facts(text, mentions, found)
    for item, name in mentions:
        said = facts[name]
        yield Person(
            span=Span(start=item.title_start, end=item.end),
            name=name,
            role=said.role,
            affiliation=said.affiliation,
            took_part=said.took_part,
        )


def _sure(text: str, everything: Sequence[Candidate], found: Annotations) -> list[Candidate]:
    """Those that are people's names by themselves, by what stands beside them, or by the rest of the article."""
    known = [is_sure(text, item, found) for item in everything]
    sure = [item for item, is_known in zip(everything, known, strict=True) if is_known]
    unsure = {
        item.words[-1] for item, is_known in zip(everything, known, strict=True) if not is_known and item.words[1:]
    }
    repeated = frozenset(
        item.words[0]
        for item in everything
        if len(item.words) == 1
        and item.words[0] in unsure
        and text[item.start - 4 : item.start].lower() != "the "
        and may_repeat(text, item)
    )
    edges = frozenset(edge for item in sure if len(item.words) > 1 for edge in (item.title_start, item.end))
    return [
        item
        for item, is_known in zip(everything, known, strict=True)
        if is_known or is_likely(text, item, repeated, edges)
    ]


def _mentions(text: str, everything: Sequence[Candidate], sure: Sequence[Candidate]) -> Iterator[_Mention]:
    """All mentions of the people whose names are sure, each with the full name."""
    full = _full_names(text, sure)
    surnames = _by_surname(full)
    given = _by_given_name(full)
    genders = _genders(sure)
    alone = {item.words[0] for item in sure if len(item.words) == 1}
    introduced: dict[str, int] = {}
    settled: dict[tuple[str, str], str] = {}
    for item in everything:
        word = item.words[0]
        if len(item.words) > 1:
            name = _with_particle(item.words, surnames) or full.get(_key(item.words))
            if name:
                alike = surnames.get(_surname(item.words), ())
                if len(alike) < 2 or not _KIN.search(text, max(0, item.start - 40), item.start):  # noqa: PLR2004
                    introduced[name] = item.end
                yield item, name
        elif not (word in surnames or word in alone or word in given) or not may_repeat(text, item):
            continue
        elif word in surnames:
            said = (item.title, word)
            settled[said] = settled.get(said) or _whose(item, _fitting(item, surnames[word], genders), introduced)
            yield item, settled[said]
        elif word in alone:
            yield item, word
        elif len(given.get(word, ())) == 1:
            yield item, given[word][0]


def _full_names(text: str, sure: Sequence[Candidate]) -> dict[tuple[str, str], str]:
    """The fullest name of each person, by first and last word."""
    full: dict[tuple[str, str], Candidate] = {}
    for item in sure:
        key = _key(item.words)
        if len(item.words) > 1 and (key not in full or len(item.words) > len(full[key].words)):
            full[key] = item
    names = {key: _read(text, item.start, item.end) for key, item in full.items()}
    ends = {_end(name) for name in names.values() if name.split()[0].lower() not in PARTICLES}
    return {key: name for key, name in names.items() if name.lower() not in ends}


def _end(name: str) -> str:
    """A name from its first particle on, in small letters: "van der berg"."""
    words = name.lower().split()
    return " ".join(words[next((place for place, word in enumerate(words) if word in PARTICLES), len(words)) :])


def _key(words: tuple[str, ...]) -> tuple[str, str]:
    """The first and the last word of a name, by which two forms of it are known to be one person's."""
    return words[0].casefold(), _surname(words).casefold()


def _surname(words: tuple[str, ...]) -> str:
    """The last word of a name, without "Jr" and the like."""
    return words[-2] if words[-1] in _SUFFIXES and len(words) > 1 else words[-1]


def _by_surname(full: dict[tuple[str, str], str]) -> dict[str, list[str]]:
    """The full names of all people by their surname; names from East Asia by their first word as well."""
    surnames: dict[str, list[str]] = {}
    for name in full.values():
        words = tuple(word.rstrip(".") for word in name.split())
        surnames.setdefault(_surname(words), []).append(name)
        if words[0] in FAMILY_FIRST and words[-1] not in FAMILY_FIRST:
            surnames.setdefault(words[0], []).append(name)
    return surnames


def _by_given_name(full: dict[tuple[str, str], str]) -> dict[str, list[str]]:
    """The full names of all people by their given name, where it is no other word."""
    given: dict[str, list[str]] = {}
    for name in full.values():
        first = name.split()[0]
        if first in GIVEN_NAMES and first not in NO_NAMES:
            given.setdefault(first, []).append(name)
    return given


def _with_particle(words: tuple[str, ...], surnames: dict[str, list[str]]) -> str | None:
    """The person whose surname with its particle a sentence begins with: "Van der Berg said"."""
    names = surnames.get(words[-1], ())
    if words[0].lower() in PARTICLES and len(names) == 1 and _end(names[0]) == " ".join(words).lower():
        return names[0]
    return None


def _whose(item: Candidate, names: Sequence[str], introduced: dict[str, int]) -> str:
    """Whose surname it is: the only person's, the only one's named so far, or that of the one named a moment ago."""
    if not names:
        return item.words[0]
    if len(names) == 1:
        return names[0]
    if item.title in _POLITE or len(names) > MOST_ALIKE:
        return item.words[0]
    known = [name for name in names if name in introduced]
    if len(known) == 1:
        return known[0]
    latest = max(known, key=introduced.__getitem__, default="")
    return latest if latest and item.start - introduced[latest] < REMEMBERED else item.words[0]


def _genders(sure: Sequence[Candidate]) -> dict[str, str]:
    """``he`` or ``she`` by the given names of the people of whom the name or a title tells."""
    genders: dict[str, str] = {}
    for item in sure:
        given = item.words[0]
        if given in MEN or item.title in _MALE:
            genders[given] = "he"
        elif given in WOMEN or item.title in _FEMALE:
            genders[given] = "she"
    return genders


def _fitting(item: Candidate, names: Sequence[str], genders: dict[str, str]) -> list[str]:
    """Those of some names whose owner may go by the title of a mention: no John is Mrs Hall."""
    other = "he" if item.title in _FEMALE else "she" if item.title in _MALE else ""
    return [name for name in names if not other or genders.get(name.split(" ", 1)[0]) != other]


def _facts(text: str, mentions: Sequence[_Mention], found: Annotations) -> dict[str, _Facts]:
    """What the article says of each person, wherever it does; what it says first counts."""
    reports_on_a_study = not _STUDY.isdisjoint(vocabulary(text).keys())
    ends = {item.span.end: item for item in found.of(Institution)}
    facts: dict[str, _Facts] = {}
    limits = [*(other.title_start for other, _ in mentions[1:]), len(text)]
    for (item, name), limit in zip(mentions, limits, strict=False):
        known = facts.get(name, _Facts())
        said = _beside(text, item._replace(limit=min(item.limit, limit)), found, ends)
        part = known.took_part
        if reports_on_a_study and part is None and (said.took_part or _did_the_work(text, item)):
            part = True
        facts[name] = _Facts(known.role or said.role, known.affiliation or said.affiliation, part)
    for name in _outsiders(text, mentions):
        facts[name] = facts[name]._replace(took_part=False)
    return facts


def _beside(text: str, item: Candidate, found: Annotations, ends: dict[int, Institution]) -> _Facts:
    """What the words beside one mention say of a person."""
    before = role_before(text, item.title_start, item.sentence)
    if item.role_start < item.title_start:
        before = Role(item.role_start, item.title_start - 1)
    role = role_after(text, item.end, item.limit)
    affiliation = workplace(text, item, role, found)
    if role and (at := found.around(Institution, role.start)) and at.span.end < role.end:
        affiliation, role = _read(text, at.span.start, at.span.end), Role(at.span.end + 1, role.end)
    if not affiliation:
        begin = before.start if before else item.title_start
        institution = ends.get(begin - 1) or (ends.get(begin - 3) if text[begin - 2 : begin] == "s " else None)
        affiliation = _read(text, institution.span.start, institution.span.end) if institution else ""
    best = role or before
    author = any(is_author(text[each.start : each.end]) for each in (before, role) if each)
    return _Facts(_read(text, best.start, best.end) if best else "", affiliation, author or None)


def _did_the_work(text: str, item: Candidate) -> bool:
    """Whether the words beside a mention say that the person did the work that is reported."""
    return says_took_part(text, item.role_start, item.end, item.sentence, item.limit)


def _outsiders(text: str, mentions: Sequence[_Mention]) -> Iterator[str]:
    """The people who the article says took no part in the study: the last one named before "who was not part"."""
    index = 0
    for match in NO_PART.finditer(text):
        while index < len(mentions) and mentions[index][0].end <= match.start():
            index += 1
        if index and mentions[index - 1][0].limit >= match.end():
            yield mentions[index - 1][1]


def _read(text: str, start: int, end: int) -> str:
    """Words of the text with single spaces."""
    return " ".join(text[start:end].split())
