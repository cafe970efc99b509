"""Who speaks: the words beside a quotation that name its speaker, found from the words of saying.

Words before the verb ("Ann Lee, a judge, said"), behind it ("said Ann Lee"), or "according to Ann Lee". All functions
look at a text in which every quotation is blanked out, so that nobody's words are taken for the narrator's, and at a
stretch of it without an end of a sentence.
"""

import re
from typing import NamedTuple

from glossator.language.speech.saying import JUDGING, SAYING
from glossator.language.speech.subjects import (
    BLANK,
    PRONOUNS,
    Stretch,
    Subject,
    of_person,
    stands_first,
    subject_after,
    subject_before,
    subject_of_sentence,
)

VERBS = SAYING | JUDGING
"""Verbs that can introduce a quotation; so can "reads", but only right before a colon or a comma."""

BE = frozenset("is was were are be been being am".split())
"""Forms of *be*: a verb of saying behind them says who was spoken to, or of what was spoken."""

NOT_FINITE = BE | frozenset(
    "to of the a an his her its their our my no any some this each every such by in on at for with about"
    " from as into would-be so-called when if asked".split()
)
"""Words behind which a word is no verb with a subject: "to say", "a claim", "in answer"."""

NOUNS_TOO = frozenset(
    "state states point points note notes claim claims comment comments answer answers call calls promise"
    " promises pledge pledges demand demands protest protests swear reply counter repeat repeats brand label"
    " labels praise blame hail wonder wonders boast laugh cry sigh stress thought thoughts recall maintain hope"
    " hopes mention question observe suggest advise cite say tell ask ponder fume crow whisper shout chant chants"
    " contend think believe refer liken argue agree read attack attacks blast blasts fault faults salute salutes"
    " taunt taunts".split()
)
"""Forms of verbs that are nouns as well, or need a plural: a name, a pronoun or a plural must stand before them."""

AUXILIARIES = frozenset("did does do will would can could may might must should to who also then".split())
"""Words behind which such a form is a verb."""

MOST_VERBS = 6
"""How many verbs before a quotation are tried."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NAME_BEFORE = re.compile(r"[A-Z][\w.’'-]*(?<![’']s),?\s+\Z")
_PLURAL_BEFORE = re.compile(r"(?:[a-z]{2,}s|people|police|men|women|many|others|some|few)\s*\Z")
_MODALS = frozenset("will would can could may might must should".split())
_THAT = re.compile(r"(?: [^\W\d_]+){0,4}? that\b")
_THING_BEFORE = re.compile(r"\b(?:[Tt]he|[Tt]his|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?) [^\W\d_]+ \Z")
_ACCORDING = re.compile(r"(?:[Aa]ccording to|[Ii]n the words of) ")
_LEADS_IN = re.compile(r"[,:\s]*(?:that[,:]?\s*)?\Z")
_LABEL = re.compile(r"\W*(?P<name>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3})(?: \([^()]{1,40}\))?:\s*\Z")
_QUOTED_AS = re.compile(r"(?:(?:is|was|were|been|are) )?quoted (?P<who>[^,;:~]{0,80})as\s*\Z")
_WAS_QUOTED = re.compile(r"(?P<who>[^,;:~.]{1,80}?) (?:is|was|were|are) (?P<cue>quoted (?:[^,;:~]{1,60} )?as saying)\b")
_READS = re.compile(r"reads?[:,]")
_BY = re.compile(r"[^,;:~]{0,30}? by ")
_CLOSING = frozenset(".,:;")
_SPACE = frozenset(" ,—–-\n\u00a0")


class Cue(NamedTuple):
    """A subject, and the words that say that it speaks."""

    subject: Subject
    """Who speaks."""
    start: int
    """Where the words of saying begin."""
    end: int
    """Where they end."""
    adjacent: bool
    """Whether they stand beside the quotation."""


def cue_before(stretch: Stretch) -> Cue | None:
    """What introduces a quotation at the end of a stretch: the last words of saying with a subject."""
    text, start, end, people = stretch
    label = _LABEL.match(text, start, end)
    if label:
        begin, stop = label.span("name")
        named = (of_person(item) for item in people if item.span.start < stop and begin < item.span.end)
        return Cue(next(named, Subject(begin, stop)), stop, stop, adjacent=True)
    verbs = [
        word
        for word in _WORD.finditer(text, start, end)
        if word[0].lower() in VERBS or _READS.match(text, word.start())
    ]
    for verb in reversed(verbs[-MOST_VERBS:]):
        leads = _leads_to(text, verb.end(), end)
        if subject := _subject(stretch, verb, leads=leads):
            return Cue(subject, verb.start(), verb.end(), adjacent=leads or subject.start > verb.start() == start)
    if text[start:end].rstrip().endswith(":") and (subject := subject_of_sentence(stretch)):
        return Cue(subject, end, end, adjacent=True)
    match = _ACCORDING.search(text, start, end)
    if match and (subject := subject_after(stretch, match.end())):
        leads = _LEADS_IN.match(text, subject.end, end) is not None
        return Cue(subject, match.start(), match.end() - 1, adjacent=leads)
    return None


def cue_after(stretch: Stretch) -> Cue | None:
    """What follows a quotation at the start of a stretch: "said Ann Lee", "Ann Lee said", "according to Ann Lee"."""
    text, start, end, people = stretch
    while start < end and text[start] in _SPACE:
        start += 1
    first = _WORD.match(text, start, end)
    if not first:
        return None
    stretch = Stretch(text, start, end, people)
    inverted = first[0].lower() in SAYING and not first[0].endswith("ing")
    if inverted and (subject := subject_after(stretch, first.end())):
        return Cue(subject, first.start(), first.end(), adjacent=True)
    blank = text.find(BLANK, start, end)
    for verb in _WORD.finditer(text, start, blank if blank >= 0 else end):
        closes = text[verb.end() : verb.end() + 1] in _CLOSING
        if verb[0].lower() in SAYING and _may_be_finite(text, start, verb, leads=closes):
            found = subject_before(stretch, verb.start())
            if found and stands_first(text, start, found):
                return Cue(found, verb.start(), verb.end(), adjacent=True)
            break
    if (quoted := _WAS_QUOTED.match(text, start, end)) and (subject := subject_before(stretch, quoted.end("who"))):
        return Cue(subject, quoted.start("cue"), quoted.end(), adjacent=True)
    match = _ACCORDING.match(text, start, end)
    if match and (subject := subject_after(stretch, match.end())):
        return Cue(subject, match.start(), match.end() - 1, adjacent=True)
    return None


def cue_at_end(stretch: Stretch) -> Cue | None:
    """What closes the sentence of a quotation before a stretch: ", Ann Lee said." or ", according to Ann Lee."."""
    text, start, end, people = stretch
    commas = [match.start() for match in re.finditer(rf",|(?<={BLANK}) ", text[start:end])]
    for comma in reversed(commas[-MOST_VERBS:]):
        cue = cue_after(Stretch(text, start + comma, end, people))
        if cue and text.find(BLANK, cue.end, end) < 0:
            return cue
    return None


def _subject(stretch: Stretch, verb: re.Match[str], *, leads: bool) -> Subject | None:
    """The subject of a verb of saying before a quotation; ``leads`` if it leads straight to the quotation."""
    text, start, end, people = stretch
    place, before = verb.start(), _word_before(text, start, verb.start())
    if before == "as" and (quoting := _QUOTED_AS.search(text, start, place)):
        told = Stretch(text, quoting.start("who"), place, people)
        return subject_after(told, told.start) or subject_before(stretch, quoting.start())
    if verb[0].endswith("ing") or before in {"and", "but", "then"} or (before == "to" and leads):
        return subject_of_sentence(Stretch(text, start, place, people))
    if place == start and verb[0][0].isupper():
        return subject_after(stretch, verb.end())
    if _may_be_finite(text, start, verb, leads=leads):
        return subject_before(stretch, place)
    by = _BY.match(text, verb.end(), end) if before in BE else None
    subject = subject_after(stretch, by.end()) if by else None
    return subject if subject and subject.person else None


def _may_be_finite(text: str, start: int, verb: re.Match[str], *, leads: bool) -> bool:
    """Whether a form of a verb of saying may have a subject before it."""
    before = _word_before(text, start, verb.start())
    if not before or before in NOT_FINITE or verb[0].endswith("ing") or verb[0][0].isupper():
        return False
    word = verb[0].lower()
    if not leads and before in _MODALS:
        return False
    if leads or word not in NOUNS_TOO or before in PRONOUNS or before in AUXILIARIES:
        return True
    if word.endswith("s") and _THAT.match(text, verb.end()) and _THING_BEFORE.search(text, start, verb.start()):
        return True
    left = text[max(start, verb.start() - 40) : verb.start()]
    return bool(_NAME_BEFORE.search(left) or (not word.endswith("s") and _PLURAL_BEFORE.search(left)))


def _word_before(text: str, start: int, place: int) -> str:
    """The word before a place in small letters."""
    words = text[max(start, place - 30) : place].split()
    return words[-1].lower() if words else ""


def _leads_to(text: str, start: int, end: int) -> bool:
    """Whether words of saying that end at ``start`` lead straight to a quotation at ``end``."""
    return text[start:end].rstrip().endswith(":") or _LEADS_IN.match(text, start, end) is not None
