"""What tells that a name is a person's: its words, and the words beside it."""

import re

from glossator.language.names.given_names import FAMILY_FIRST, GIVEN_NAMES
from glossator.language.names.parts import INITIALS, Candidate
from glossator.language.names.roles import is_role, role_after, role_before, says_took_part
from glossator.language.names.words import FAMOUS, NO_NAMES, PEOPLES, PLACE_WORDS, PLACES, TEAMS
from glossator.language.speech.saying import SAYING
from glossator.language.words.common_words import COMMON, zipf
from glossator.model import Annotations, Institution

_ADDRESSED = frozenset(
    "told tell tells telling ask asks asked urge urges urged warn warns warned advise advises advised".split()
)
_SAID = (
    SAYING - _ADDRESSED - frozenset("remind reminds reminded promise promises promised assure assures assured".split())
)
"""Verbs of saying that are followed by who says it, not by who is told."""

NEARBY = 3_000
"""The characters before and behind a name within which its words, written small, show that they are no name."""

_ACRONYM = 5
"""The fewest characters of initials that may be those of a thing: H.I.V"""

_SUFFIXES = frozenset(["Jr", "Sr", "II", "III", "IV"])
_MARKS = frozenset(["van", "von", "bin", "ibn", "der", "den", "ten"])
_SYLLABLE = (
    r"(?:[bpmfdtnlgkhjqxrzcsywv]|zh|ch|sh|hw|gw|kw)?y?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|yeo|ai|ei|ao|ou"
    r"|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|eo|eu|ae|oo|a|e|i|o|u)(?:ng|[nklmr])?-?"
)
_SYLLABLES = re.compile(rf"(?:{_SYLLABLE}){{1,3}}", re.IGNORECASE)
_NEXT_WORD = re.compile(r"(?:,[^,.;:\"“”]{1,90},)?+\s(?:(?:also|then|later|has|had|once|have|\w{3,12}ly)\s)?([a-z]+)\b")
_SAYS_IT = re.compile(r"(?:,[^,.;:\"“”]{1,90},)?+\s[a-z]+\sits?\b")
_LAST_WORD = re.compile(r"([a-z]+)[:,]?\s(?:the\s)?\Z")
_NAMED = re.compile(r"\b(?:man|woman|guy|boy|girl|person|[a-z]{3,12}(?:er|or|ist|ent)|friend)\s(?:named|called)\s\Z")
_WHO = re.compile(
    r",?\s(?:who|whose)\s|,\s(?:aged?\s)?[1-9][0-9],|\s\((?:aged?\s)?[1-9][0-9]\)"
    r"|\sand\s(?:his\s|her\s|colleagues\b|co-?workers\b)"
    r"|['’]s?\s(?:wife|husband|father|mother|son|daughter|brother|sister|widow|parents|family|lawyers?|attorneys?|death)\b"
)
_WORKS = re.compile(r",?\s(?:of|from|at)\s(?:the\s)?(?:[A-Z]\w+['’]s\s)?")
_PLACE = re.compile(r",\s([A-Z][a-z]+)")
_HE = re.compile(r"\b(?:he|she|his|her|him|himself|herself)\b")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)\s\Z")
_BEFORE_A_PLACE = frozenset("in In at At near Near from From to To the The of via".split())
_THEN_HE = re.compile(r"(?!,\s(?:he|she)\b)[^A-Z.;:“\"]{1,60}?\s(?:he|she|his|her|himself|herself)\b")
_DOES = re.compile(
    r"\s(?:scored|netted|equali[sz]ed|headed|pulled|fired|curled|volleyed|wept|smiled|shrugged|nodded|married|retired"
    r"|resigned|died|pleaded|testified|tweeted|sang|starred|played|won|lost)\b"
)
_LEARNED = tuple(
    "tion tions sion sions ment ments ous ical ity ness ism isms logy sis itis ics graphy ase ases ide ides ive able"
    " tomy emia aemia oma scopy therapy gen gens ation ising izing ology phobia".split()
)
_JOINTS = (" and ", ", ", ", and ")
_THING = re.compile(
    r"(?:['’]s?)?\s(?:disease|syndrome|telescope|laws?|equations?|effect|test|constant|algorithm|theorem|conjecture|cells?"
    r"|palsy|lymphoma|sarcoma|chorea)\b"
    r"|\s(?:theory|number|score|method|administration|doctrine|era|prize|award|scale|reaction|sign|virus|model)\b"
)


LONGEST_UNKNOWN = 3
"""The most words of a name that no word of it tells to be a person's."""

FOREIGN = 3.6
"""From here on, on Zipf's scale, a word is no mere name; tuned on names of athletes and of towns."""


def is_sure(text: str, item: Candidate, found: Annotations) -> bool:
    """Whether the name is a person's by itself or by the words beside it."""
    words = item.words
    if item.title:
        return True
    if len(words) == 1:
        return _is_sure_alone(text, item)
    return _sounds(words) or _is_said_to_be(text, item, found)


def is_likely(text: str, item: Candidate, repeated: frozenset[str], edges: frozenset[int]) -> bool:
    """Whether words that are no English are a person's name, because something small says so.

    The surname stands alone elsewhere (it is among those ``repeated``), "he" or "she" follows, the person's people
    stands before, or a sure name stands beside it, one of whose ``edges`` is there.
    """
    words = item.words
    if not 1 < len(words) <= LONGEST_UNKNOWN or words[0] in TEAMS or not NO_NAMES.isdisjoint(words):
        return False
    before = _WORD_BEFORE.search(text, max(item.sentence, item.start - 20), item.start)
    if (before and before[1] in _BEFORE_A_PLACE) or not all(_is_foreign(text, item.start, word) for word in words):
        return False
    return (
        words[-1] in repeated
        or (before is not None and before[1] in PEOPLES)
        or _THEN_HE.match(text, item.end, item.limit) is not None
        or _DOES.match(text, item.end, item.limit) is not None
        or _is_beside(text, item, edges)
    )


def _is_foreign(text: str, place: int, word: str) -> bool:
    """Whether a word is no English one, neither a common nor a learned one, nor written small near its place."""
    small = word.lower()
    if zipf(small) >= FOREIGN or small.endswith(_LEARNED):
        return False
    return text.find(f" {small}", max(0, place - NEARBY), place + NEARBY) < 0


def _is_beside(text: str, item: Candidate, edges: frozenset[int]) -> bool:
    """Whether only "and" or a comma stands between a name and an edge of another."""
    return any(
        (text.startswith(joint, item.end) and item.end + len(joint) in edges)
        or (text.endswith(joint, 0, item.start) and item.start - len(joint) in edges)
        for joint in _JOINTS
    )


def may_repeat(text: str, item: Candidate) -> bool:
    """Whether a single word, the same as a person's surname, may be a mention of that person."""
    if item.title:
        return True
    if (place := _PLACE.match(text, item.end)) and place[1] in PLACES:
        return False
    if _THING.match(text, item.end) or (
        text[item.start - 4 : item.start].lower() == "the " and text[item.end : item.end + 1] == " "
    ):
        return False
    return item.words[-1] not in NO_NAMES or _speaks(text, item)


def _sounds(words: tuple[str, ...]) -> bool:
    """Whether the words of a name of two words or more are those of a person's."""
    first, last = words[0], words[-1]
    if (
        first in GIVEN_NAMES
        or first.partition("-")[0] in GIVEN_NAMES
        or last in _SUFFIXES
        or not FAMOUS.isdisjoint(words)
    ):
        return True
    if len(words) > 2 and words[1] in GIVEN_NAMES and zipf(first.lower()) < FOREIGN:  # noqa: PLR2004
        return True
    if len(last) > 1 and any(INITIALS.fullmatch(word) for word in words[:-1]):
        return len(first) < _ACRONYM or len(words) > 2 or zipf(last.lower()) < COMMON + 1  # noqa: PLR2004
    if not _MARKS.isdisjoint(words):
        return True
    others = words[1:] if first in FAMILY_FIRST else words[:-1] if last in FAMILY_FIRST - PLACE_WORDS else ()
    return 0 < len(others) < 3 and all(_SYLLABLES.fullmatch(word) for word in others)  # noqa: PLR2004


def _is_sure_alone(text: str, item: Candidate) -> bool:
    """Whether a single name is a person's: everybody knows it, or it speaks and is "he" or "she"."""
    word = item.words[0]
    if word in NO_NAMES or is_role(word) or len(word) < 3 or not may_repeat(text, item):  # noqa: PLR2004
        return False
    if word in FAMOUS:
        return True
    if not _speaks(text, item) or _SAYS_IT.match(text, item.end, item.limit):
        return False
    return not word.endswith("s") and _HE.search(text, item.end, min(item.limit, item.end + 60)) is not None


def _is_said_to_be(text: str, item: Candidate, found: Annotations) -> bool:
    """Whether the words beside a name say that it is a person's."""
    if item.role_start < item.title_start or _WHO.match(text, item.end):
        return True
    if _speaks(text, item) and not _SAYS_IT.match(text, item.end, item.limit):
        return True
    if role_before(text, item.start, item.sentence) or role_after(text, item.end, item.limit):
        return True
    if _NAMED.search(text, max(item.sentence, item.start - 30), item.start):
        return True
    if says_took_part(text, item.start, item.end, item.sentence, item.limit):
        return True
    works = _WORKS.match(text, item.end, item.limit)
    institution = works and found.around(Institution, works.end())
    return bool(works and institution and institution.span.start == works.end())


def _speaks(text: str, item: Candidate) -> bool:
    """Whether a verb of saying stands beside a name."""
    following = _NEXT_WORD.match(text, item.end, item.limit)
    if following and following[1] in SAYING:
        return True
    before = _LAST_WORD.search(text, max(item.sentence, item.start - 25), item.start)
    return before is not None and before[1] in _SAID
