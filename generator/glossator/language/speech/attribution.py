"""Whose words a quotation holds.

The words beside the quotation tell, or those of its sentence, of the sentence before, or of the quotation before.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from glossator.language.speech.pronouns import Narrative, antecedent
from glossator.language.speech.speakers import Cue, cue_after, cue_at_end, cue_before
from glossator.language.speech.subjects import BLANK, PRONOUNS, Stretch, subject_of_sentence
from glossator.model import Person, Sentence, Span

REACH = 400
"""The most characters before and behind a quotation that are searched for its speaker."""

SINGULAR = frozenset({"he", "she"})
"""Pronouns that mean one person."""

ANSWERING = frozenset("replied answered responded countered retorted asked".split())
"""What somebody else does than the one who spoke before, so that a pronoun before it does not mean that one."""

WORDS_OF_A_NAME = 3
"""The most words of a film's or song's name, without a comma behind which nobody's speech is taken to end."""

_PARTING = frozenset(",.?!…—–-")
_NO_LETTER = re.compile(r"[\W_]*(?:(?:But|And|Yet|Still|Also|So)[\W_]+)?\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Who speaks."""

    speaker: str = ""
    """The person's name, or the words of the text."""
    span: Span | None = None
    """The words that name the speaker."""
    cue: str = ""
    """The words of saying."""
    adjacent: bool = False
    """Whether they stand beside the quotation."""


NOBODY = Voice()
"""Nobody that the text names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """An article as the search for speakers sees it."""

    text: str
    """The text."""
    narrative: Narrative
    """What the narrator says, every quotation blanked out."""
    quotes: Sequence[Span]
    """The quotations, in order."""
    paragraphs: Sequence[Span]
    """The paragraphs, in order."""
    surnames: Mapping[str, str]
    """The names of people by surnames in small letters, if only one person has that surname."""
    voices: list[Voice] = field(default_factory=list)
    """Who speaks in each quotation so far."""
    spoken: list[tuple[int, str]] = field(default_factory=list)
    """At what places somebody with a name or a description spoke so far."""


def voice(view: View, number: int) -> Voice:
    """Who speaks in a quotation, once that is known of all quotations before it."""
    quote = view.quotes[number]
    start, end = _sentence(view, quote)
    before = cue_before(_stretch(view, start, quote.start)) if start < quote.start else None
    if before and before.adjacent:
        return _voice(view, before)
    behind = _stretch(view, quote.end, end)
    after = cue_after(behind) if quote.end < end and _may_follow(view, quote) else None
    if cue := after or before:
        return _voice(view, cue)
    if number and start <= view.quotes[number - 1].end and view.voices[number - 1].adjacent:
        return view.voices[number - 1]
    if quote.end < end and (cue := cue_at_end(behind)):
        return _voice(view, cue)
    if _is_blank(view, start, quote.start) and _is_blank(view, quote.end, end):
        return _from_before(view, number, start)
    return NOBODY


def _stretch(view: View, start: int, end: int) -> Stretch:
    people = view.narrative.people
    first = bisect_left(people, start, key=_start)
    return Stretch(view.narrative.text, start, end, people[first : bisect_left(people, end, lo=first, key=_start)])


def _may_follow(view: View, quote: Span) -> bool:
    """Whether words of saying behind a quotation can belong to it: a mark parts them, or it is no mere name."""
    text, end = view.text, quote.end
    parted = text[end - 2] in _PARTING or text[end : end + 1] in _PARTING or text[end + 1 : end + 2] in {"—", "–"}
    parted = parted or text.startswith(" in the words of ", end)
    return parted or (text[end : end + 1].isspace() and text.count(" ", quote.start, end) >= WORDS_OF_A_NAME)


def _is_blank(view: View, start: int, end: int) -> bool:
    return end - start < REACH and _NO_LETTER.match(view.narrative.text[start:end].replace(BLANK, "")) is not None


def _sentence(view: View, quote: Span) -> tuple[int, int]:
    """Where the narrator's sentence around a quotation begins and ends, within reach."""
    paragraph = view.paragraphs[bisect_right(view.paragraphs, quote.start, key=_start_of_span) - 1]
    lowest = max(paragraph.start, quote.start - REACH)
    index = bisect_right(view.narrative.sentences, quote.start, key=_start) - 1
    while (
        index > 0
        and view.narrative.sentences[index].span.start > lowest
        and _is_quoted(view, view.narrative.sentences[index].span.start)
    ):
        index -= 1
    start = max(lowest, view.narrative.sentences[index].span.start) if index >= 0 else lowest
    paragraph = view.paragraphs[bisect_right(view.paragraphs, quote.end - 1, key=_start_of_span) - 1]
    highest = min(paragraph.end, quote.end + REACH)
    index = bisect_left(view.narrative.sentences, quote.end, key=_end)
    while index < len(view.narrative.sentences) and (end := view.narrative.sentences[index].span.end) < highest:
        if not _is_quoted(view, end):
            return start, end
        index += 1
    return start, highest


def _is_quoted(view: View, place: int) -> bool:
    """Whether a place lies within a quotation, not at its edge."""
    index = bisect_left(view.quotes, place, key=_start_of_span) - 1
    return index >= 0 and place < view.quotes[index].end


def _start(item: Sentence | Person) -> int:
    return item.span.start


def _end(sentence: Sentence) -> int:
    return sentence.span.end


def _start_of_span(span: Span) -> int:
    return span.start


def _voice(view: View, cue: Cue) -> Voice:
    """Who the subject of words of saying is."""
    span = Span(start=cue.subject.start, end=cue.subject.end)
    words, said = view.narrative.text[span.start : span.end], view.narrative.text[cue.start : cue.end]
    person, pronoun = cue.subject.person, words.lower()
    if person:
        speaker = person.name
    elif pronoun in PRONOUNS:
        speaker = _meant(view, pronoun, span.start, said.lower()) if pronoun in SINGULAR else ""
    else:
        speaker = view.surnames.get(pronoun) or " ".join(words.split())
    return Voice(speaker=speaker, span=span, cue=said, adjacent=cue.adjacent)


def _meant(view: View, pronoun: str, place: int, verb: str) -> str:
    """Whom a pronoun before a verb of saying means."""
    if verb in ANSWERING and view.voices:
        return antecedent(pronoun, place, view.narrative, [], view.voices[-1].speaker)
    return antecedent(pronoun, place, view.narrative, view.spoken)


def _from_before(view: View, number: int, start: int) -> Voice:
    """Who speaks in a quotation that is a sentence of its own: who spoke just before it."""
    paragraph = view.paragraphs[bisect_right(view.paragraphs, start, key=_start_of_span) - 1]
    if number and view.voices[number - 1].speaker and _is_just_before(view, number, start):
        return replace(view.voices[number - 1], adjacent=False)
    index = bisect_left(view.narrative.sentences, start, key=_start) - 1
    if index < 0:
        return NOBODY
    sentence = view.narrative.sentences[index].span
    if sentence.start < paragraph.start < start:
        return NOBODY
    told = _stretch(view, max(sentence.start, sentence.end - REACH), sentence.end)
    if cue := cue_before(told):
        return replace(_voice(view, cue), adjacent=False)
    subject = subject_of_sentence(told) if sentence.start >= paragraph.start else None
    return _voice(view, Cue(subject, subject.end, subject.end, adjacent=False)) if subject else NOBODY


def _is_just_before(view: View, number: int, start: int) -> bool:
    """Whether the sentence of the quotation before ends where this sentence, or its paragraph, begins."""
    end = _sentence(view, view.quotes[number - 1])[1]
    return end <= start and not view.narrative.text[end:start].strip()
