"""Who a sentence says it of: the subject of a verb, as the words beside the verb name it.

A subject is a person whom the text names, a pronoun, or other words that can speak ("the ministry", "a spokesman for
the union"). Words between commas or dashes may stand between it and its verb: "Ann Lee, a judge from Rome, said".
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from glossator.language.speech.saying import BETWEEN, NOT_ADVERBS, SAYING
from glossator.model import Person

BLANK = "~"
"""What stands for each character of a quotation in the text that is searched."""

PRONOUNS = frozenset("he she they it we i you".split())
"""Words that stand for somebody who is named elsewhere."""

ASIDES = frozenset(
    "in at on by for from with to of during after before under over about according speaking writing asked despite"
    " following among between like unlike given including without within through across since until amid against"
    " what why how where who when whether there here yes no not nor is are was this".split()
)
"""Words that begin a phrase which is no subject."""

LONGEST_ROLE = 120
"""The most characters before a name that may say what the person is."""

LONGEST_SUBJECT = 150
"""The most characters of a subject that is no person's name."""

MOST_WORDS = 12
"""The most words of such a subject."""

MOST_ASIDES = 8
"""The most commas before a verb between which its subject is looked for."""


def _any_of(words: str) -> str:
    """A pattern for any of some words, as a whole word."""
    return rf"(?<![\w-])(?:{'|'.join(words.split())})(?![\w-])"


_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CONJUNCTIONS = (
    "and but that as when while because if where which what how why whether since although though before after or"
    " than until so nor"
)
_BOUNDARY = re.compile(rf"[,;:()\[\]—–~]|\s-+\s|{_any_of(_CONJUNCTIONS)}")
_PREPOSITION = re.compile(
    r"(?<![\w-])(?i:for|of|by|to|with|from|at|about|against|like|than|on|under|behind|in|into|between|among|over|after)"
    r"(?: (?:the|a|an|his|her|their|its|then|former|fellow|late))?(?: [^\W\d_][\w.-]*){0,3} ?\Z"
)
_OFFICE = re.compile(r"[A-Z][a-z]+ (?:for|of|to) (?:the )?[A-Z][a-z]+ \Z")
_ATTACHED = re.compile(
    r" ?(?:\([^()]{1,40}\)|,? \d\d,?|,? (?:Jr|Sr|Ph\.?D|M\.?D|MD)\.?,?)? ?(?:(?:of|from|at|with) [^,;:~]{1,80})?\Z"
)
_DETERMINER = (
    "the a an one two three some many most other another his her its their our several these those both all former"
    " senior local lead"
)
_NOUN_PHRASE = re.compile(
    rf"(?:(?i:{'|'.join(_DETERMINER.split())}|co-\w+)\b|[A-ZÀ-Þ]|[a-z-]{{3,}}(?:s|men|women|people|police)\b)"
)
_PLURAL = re.compile(r"(?:(?!\w+(?:ed|ing)\b)[a-z-]+ ){1,3}[a-z-]{3,}(?:s|men|women)")
_HEAD = re.compile(
    r"((?:The|An?|One|His|Her|Their)(?: [\w'’-]+){1,4}?) (?=(?:[a-z]+ed|told|wrote|sent|took|left|gave|made|went)\b)"
)
_PRONOUN_BEFORE = re.compile(r"(?<![\w'’-])(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e|I)\Z")
_FINITE = re.compile(
    _any_of(
        "is was were are has have had will would can could may might should must did does do be been he she it they"
        " we i"
    ),
    re.IGNORECASE,
)
_RELATIVE = re.compile(_any_of("who whom whose which that where by including like"))
_OPENING_WORDS = re.compile(
    r"(?:[A-Z]{3}[A-Z, ]{0,20}(?:\([A-Z][A-Za-z]+\) )?(?:--|—|–|-) )?+"
    r"(?:(?:However|Meanwhile|Still|But|And|Yet|So|Instead|Later|Then|Also|Or|Though|Although|Once|When|As|After|Today"
    r"|Yesterday|Now|Even|While|Because|If|Nevertheless|Nonetheless|Moreover|Furthermore|Indeed|Finally|Afterwards?)"
    r"[, ]\s*)*+"
)
_NO_SUBJECT = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October"
    r"|November|December|Today|Yesterday|Tomorrow|Tonight|Last|Earlier|Later|This (?:week|month|year)|There|Here|What"
    r"|Nothing|Much|One (?:day|thing|more)|The (?:former|latter|same|words?|term|phrase))\b"
    r"|[^,;:]*\b(?:amendment|bill|motion|figures|prices|shares)\Z"
)
_PHRASE_END = re.compile(
    r"[.,;:!?()\[\]—–~\n\"]|\s-+\s|\s(?:on|during|after|as|when|who|while|before|last|this|yesterday|today|tomorrow"
    r"|earlier|later|to|that|about|adding|via|through|by|because|whose|which|but|if|where|since|and (?:was|is|has)"
    r"|(?:written|signed|published|released|obtained|posted|seen) by"
    r"|in (?:an?|the|his|her|its|their|response|reply|january|february|march|april|may|june|july|august|september"
    r"|october|november|december|[0-9]{4}))(?![^\W_])",
    re.IGNORECASE,
)
_WRITTEN = re.compile(
    r"['’]s? (?:own )?(?:written )?(?:statement|letter|tweets?|post|e-?mail|message|speech|op-ed|memo|memoir|book|blog"
    r"|report|paper)(?: (?:to|on|in) [^,;:~]{1,60})?\s*\Z"
)


class Subject(NamedTuple):
    """The words that name a subject."""

    start: int
    """Where they begin."""
    end: int
    """Where they end."""
    person: Person | None = None
    """The person whom they name, if they name one."""


class Stretch(NamedTuple):
    """A sentence, or a part of one, in a text whose quotations are blanked out."""

    text: str
    """The text."""
    start: int
    """Where the stretch begins in it."""
    end: int
    """Where it ends."""
    people: Sequence[Person]
    """The people who are named in it, in order."""


def subject_before(stretch: Stretch, place: int) -> Subject | None:
    """The subject of a verb at a place, looked for before it."""
    text, start = stretch.text, stretch.start
    end = _without_aside(text, start, _without_adverbs(text, start, place))
    if end <= start:
        return None
    pronoun = _PRONOUN_BEFORE.search(text, max(start, end - 5), end)
    if pronoun:
        return Subject(*pronoun.span())
    return _before_apposition(stretch, end - 1) if text[end - 1] == "," else _right_before(stretch, end)


def subject_after(stretch: Stretch, place: int) -> Subject | None:
    """The subject that begins at a place, behind its verb or "according to"."""
    text, end = stretch.text, stretch.end
    while place < end and text[place].isspace():
        place += 1
    for person in stretch.people:
        if place <= person.span.start < min(end, place + LONGEST_ROLE):
            between = text[place : person.span.start]
            if BLANK in between or ";" in between or between.count(",") > 1 or _FINITE.search(between):
                break
            if not _is_possessive(text, person) and _is_role(between.rpartition(",")[2]) and ". " not in between[4:]:
                return of_person(person)
    first = _WORD.match(text, place, end)
    if first and first[0].lower() in PRONOUNS:
        return Subject(first.start(), first.end())
    limit = min(end, place + LONGEST_SUBJECT)
    stop = _PHRASE_END.search(text, place, limit)
    return _noun_phrase(text, place, stop.start() if stop else limit)


def subject_of_sentence(stretch: Stretch) -> Subject | None:
    """Who does what a sentence says: a person or a pronoun at its head, or behind its first words and a comma."""
    text, place, end = stretch.text, stretch.start, stretch.end
    for _ in range(3):
        place = _at_word(text, place, end)
        word = _WORD.match(text, place, end)
        if word and word[0].lower() in {"he", "she"}:
            return Subject(word.start(), word.end())
        person = next((item for item in stretch.people if item.span.start >= place), None)
        if person and stands_first(text, place, of_person(person)) and not _is_possessive(text, person):
            return _with_another(stretch, person)
        place = text.find(",", place, end) + 1
        if place == 0:
            break
    head = _HEAD.match(text, stretch.start, end)
    return Subject(head.start(1), head.end(1)) if head else None


def stands_first(text: str, start: int, subject: Subject) -> bool:
    """Whether nothing stands between a place and a subject but words for what a person is."""
    head = text[start : subject.start]
    words = head.lower().split()
    linked = not {"and", "but", "that", "when", "which"}.isdisjoint(words) or (len(words) > 1 and "as" in words)
    return len(head) < LONGEST_ROLE and "," not in head and not linked and _is_role(head)


def of_person(person: Person) -> Subject:
    """A person as a subject."""
    return Subject(person.span.start, person.span.end, person)


def _right_before(stretch: Stretch, end: int) -> Subject | None:
    """The subject whose last word ends at ``end``."""
    text, clause = stretch.text, stretch.start
    for boundary in _BOUNDARY.finditer(text, max(clause, end - LONGEST_SUBJECT), end):
        clause = boundary.end()
    person = next((item for item in reversed(stretch.people) if item.span.end <= end), None)
    if person and _ATTACHED.match(text, person.span.end, end):
        before = text[clause : person.span.start]
        if clause <= person.span.start and not _OFFICE.search(before) and (match := _PREPOSITION.search(before)):
            return _noun_phrase(text, clause, end) if match.start() > 0 else None
        return _with_another(stretch, person)
    if person and _WRITTEN.match(text, person.span.end, end):
        return of_person(person)
    return _and_others(stretch, clause, _noun_phrase(text, clause, end))


def _without_adverbs(text: str, start: int, end: int) -> int:
    """Where words before a verb end that are not part of its subject."""
    while end > start:
        while end > start and text[end - 1].isspace():
            end -= 1
        begin = max(text.rfind(" ", start, end), text.rfind(",", start, end - 1), start - 1) + 1
        word = text[begin:end].rstrip(",")
        adverb = word.endswith("ly") and word not in NOT_ADVERBS and text[begin].islower()
        if begin <= start or (word not in BETWEEN and not adverb):
            break
        end = begin
    return end


def _without_aside(text: str, start: int, end: int) -> int:
    """Where words before an aside between dashes end."""
    if end <= start or text[end - 1] not in "—–":
        return end
    dash = text.rfind(text[end - 1], start, end - 1)
    return len(text[:dash].rstrip()) if dash > start and end - dash < LONGEST_SUBJECT else end


def _before_apposition(stretch: Stretch, end: int) -> Subject | None:
    """The subject before words between commas, the last of which stands at ``end``."""
    text = stretch.text
    segments = list(_segments(text, stretch.start, end))[-MOST_ASIDES:]
    for left, right in reversed(segments):
        for person in stretch.people:
            within = left <= person.span.start and person.span.end <= right
            if within and _ATTACHED.match(text, person.span.end, right) and _is_role(text[left : person.span.start]):
                return of_person(person)
    subjects = (_noun_phrase(text, left, right) for left, right in segments[:-1] or segments)
    return next((subject for subject in subjects if subject), None)


def _segments(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What stands between commas."""
    commas = [match.start() for match in re.finditer("[,;]", text[start:end])]
    for left, right in pairwise([-1, *commas, end - start]):
        yield start + left + 1, start + right


def _with_another(stretch: Stretch, person: Person) -> Subject:
    """A person, or "Ann Lee and Tom Baker" where another name stands beside it."""
    for other in stretch.people:
        first, last = sorted((other.span, person.span), key=lambda span: span.start)
        if stretch.text[first.end : last.start] == " and ":
            return Subject(first.start, last.end)
    return of_person(person)


def _and_others(stretch: Stretch, clause: int, subject: Subject | None) -> Subject | None:
    """A subject, or "Ann Lee and her colleagues" where a name goes before."""
    if subject and stretch.text[clause - 4 : clause] == " and":
        for person in stretch.people:
            if person.span.end == clause - 4:
                return Subject(person.span.start, subject.end)
    return subject


def _is_role(words: str) -> bool:
    """Whether words before a name can be its role or an adverb: no preposition, verb or relative pronoun."""
    return not (_PREPOSITION.search(words) or _FINITE.search(words) or _RELATIVE.search(words))


def _is_possessive(text: str, person: Person) -> bool:
    return text.startswith(("'s", "’s", "' ", "’ "), person.span.end)


def _noun_phrase(text: str, start: int, end: int) -> Subject | None:
    """Words between two places as a subject, if they look like one."""
    start = _at_word(text, start, end)
    words = text[start : min(end, start + LONGEST_SUBJECT)].rstrip()
    if words.lower() in PRONOUNS:
        return Subject(start, start + len(words))
    parts = words.lower().split()
    if not parts or len(parts) > MOST_WORDS or parts[0] in ASIDES or not SAYING.isdisjoint(parts):
        return None
    if not _NOUN_PHRASE.match(words) and not (_PLURAL.fullmatch(words) and ASIDES.isdisjoint(parts)):
        return None
    if BLANK in words or words.endswith(("'s", "’s")) or _FINITE.search(words) or _NO_SUBJECT.match(words):
        return None
    return Subject(start, start + len(words))


def _at_word(text: str, start: int, end: int) -> int:
    """Where the first word begins that is no "But" or "Meanwhile"."""
    while start < end and not text[start].isalnum():
        start += 1
    opening = _OPENING_WORDS.match(text, start, end)
    return opening.end() if opening else start
