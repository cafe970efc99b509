"""Sentences that limit a finding, say how it was come by, what it may be good for, or what came out.

Only articles that tell of research are read. A word that may begin a cue is looked up, and the pattern of the cue is
tried where it stands; what was known before, what others did, questions and negations do not count.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from glossator.language.research import experiments
from glossator.language.research.cues import CUES, Cue
from glossator.language.words.vocabulary import vocabulary
from glossator.model import Annotations, Article, Sentence, Span, Statement, StatementKind

RESEARCH = frozenset(
    "cells clinical et experiment experiments findings laboratory mice participants patients placebo rats researcher"
    " researchers scientist scientists studies study volunteers".split(" ")
)
"""Words by which an article tells of research; "et" is the beginning of "et al."."""

FEWEST_WORDS, FEWEST_TIMES = 2, 3
"""How many of these words there are in an article on research, or how often one of them stands there, at least."""

LATE = 0.4
"""The share of an article's sentences behind which gaps in knowledge are those that the study leaves; by the seeds."""

NEAR = 2
"""How many sentences away a sentence may be that surely tells of the research, for a weak cue to count."""

LONGEST_SENTENCE = 1500
"""The most characters of a sentence that is read; what is longer is no sentence."""

LENGTH_OF_STOP = 2
"""How many characters may stand behind "a study has found" at the end of a sentence."""

_KINDS: tuple[StatementKind, ...] = ("caveat", "method", "application", "result")

_THIS_STUDY = re.compile(
    r"(?:\b(?:the|this|these|our|their|its|new|latest|current|present|closer)\s(?!(?:previous|earlier|other|recent|past"
    r"|older|similar|separate|same|most)\b)(?:[\w-]++\s){0,3}|\bal\.?['’]s\s(?:\w+\s)?|(?:team|researchers|authors|scientists)['’]s?\s(?:\w+\s)?|\A\W?(?:further\s|statistical\s|detailed\s|genetic\s)?)\Z",
    re.IGNORECASE,
)
_OPENS_WITH_A_YEAR = re.compile(
    r"\W*+(?:back\s)?(?:in|since|by|during)\s(?:the\s)?(?:\w+\s)?(?:1[0-9]|20)[0-9]{2}|\W*+recently\b", re.IGNORECASE
)
_REFERENCE = re.compile(r"\((?:[A-Z][\w'’ -]{1,40}(?: et al\.?| and [A-Z])?[^()]{0,60},? )(?:19|20)[0-9]{2}[a-z]?[);]")
_NEGATION = re.compile(r"\b(?:not|never|no\slonger)\b|n['’]t\b", re.IGNORECASE)
_UNREAL = re.compile(
    r"\b(?:could|may|might|can|will|would|should|hop(?:e|es|ing)\s|plan(?:s|ning)?\s|aims?\s|wants?\s|trying|try|possible|approach\sis)\b",
    re.IGNORECASE,
)
_NOT_DONE = re.compile(r"\b(?:(?:that|which|who|research|study|studies|work|trials?)\s|if\s[^,]*)\Z", re.IGNORECASE)
_CONCEDED = re.compile(r"\W*+(?:while|although|though)\b[^,;]*+\Z", re.IGNORECASE)
_CLAUSE = re.compile(
    r"(?:\A|[,;:.–—-]|\b(?:and|but|then|so|when|that|as|because|here|first|later|next|now|finally|afterwards))[\s\"'“‘]*\Z",
    re.IGNORECASE,
)
_NEGATIVE = frozenset("no not never without neither nor unlikely hardly less fewer cannot".split(" "))
_OTHERS = frozenset(
    "other many some most previous earlier few independent different rival several these two three all fellow another"
    " separate by".split(" ")
)
_PLAIN = str.maketrans('’"“‘(', "'    ")
_SOLVED = re.compile(r"(?:over(?:come|came|coming)|avoid|reduc|solv)")
_CONTEXT = 40
"""The most characters before a cue that are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hit:
    """A cue that was found in a sentence."""

    kind: StatementKind | None
    span: Span
    weak: bool = False
    ours: bool = False


class _Place(NamedTuple):
    """A word of a sentence, and what is known of the sentences before it."""

    text: str
    sentence: Span
    start: int
    word: str
    share: float
    led: bool

    def before(self) -> str:
        return self.text[max(self.sentence.start, self.start - _CONTEXT) : self.start]

    def match(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        return pattern.match(self.text, self.start, self.sentence.end)


def extract(article: Article, found: Annotations) -> Iterator[Statement]:
    """One statement for each kind that a sentence is of, in the order of the text."""
    words = vocabulary(article.text)
    known = RESEARCH & words.keys()
    if len(known) < FEWEST_WORDS and sum(len(words[word]) for word in known) < FEWEST_TIMES:
        return
    sentences = found.of(Sentence)
    code = sorted((item.span.start, item.span.end) for item in article.inlines if item.kind == "code")
    hits = _hits(article.text, sentences, words)
    sure = {number for number, group in hits.items() if any(_tells(hit) for hit in group)}
    for number in sorted(hits):
        near = not sure.isdisjoint(range(number - NEAR, number + NEAR + 1))
        if near and any(hit.kind == "method" for hit in hits[number]):
            sure.add(number)
        for kind in _KINDS:
            for hit in hits[number]:
                if hit.kind == kind and (near or not hit.weak) and not _in_code(code, hit.span):
                    yield Statement(span=sentences[number].span, kind=kind, cue=hit.span)
                    break


def _hits(text: str, sentences: Sequence[Sentence], words: Mapping[str, Sequence[int]]) -> dict[int, list[_Hit]]:
    """What is found in each sentence that holds anything, by its index."""
    places = sorted((place, word) for word in _READERS.keys() & words.keys() for place in words[word])
    hits: dict[int, list[_Hit]] = {}
    number, acted = 0, -NEAR
    for start, word in places:
        while number < len(sentences) and sentences[number].span.end <= start:
            number += 1
        if number == len(sentences):
            break
        span = sentences[number].span
        if start < span.start or text[span.end - 1] == "?" or span.end - span.start > LONGEST_SENTENCE:
            continue
        place = _Place(text, span, start, word, (number + 1) / len(sentences), number - acted <= 1)
        for read in _READERS[word]:
            for hit in read(place):
                if _stands(text, span, hit):
                    hits.setdefault(number, []).append(hit)
        if word in _LEADERS or (word == "they" and place.led):
            acted = number
    return {number: _without_background(group) for number, group in hits.items()}


def _without_background(hits: Sequence[_Hit]) -> list[_Hit]:
    """What is left when the methods and results are taken out that stand behind words on what was known before."""
    known = min((hit.span.start for hit in hits if hit.kind is None), default=None)
    if known is None:
        return list(hits)
    return [hit for hit in hits if hit.kind in {"caveat", "application"} or (hit.kind and hit.span.end <= known)]


def _tells(hit: _Hit) -> bool:
    """Whether a sentence with this in it surely tells of the research."""
    return not hit.weak and hit.kind in {"method", "result"}


def _in_code(code: Sequence[tuple[int, int]], cue: Span) -> bool:
    """Whether a part of a cue is code; pieces of code are in order and apart."""
    index = bisect_left(code, (cue.end, 0)) - 1
    return index >= 0 and code[index][1] > cue.start


def _stands(text: str, sentence: Span, hit: _Hit) -> bool:
    """Whether nothing in its sentence speaks against a cue."""
    low = max(sentence.start, hit.span.start - _CONTEXT)
    before = text[low : hit.span.start].lower().translate(_PLAIN).split()[-3:]
    if not _NEGATIVE.isdisjoint(before) or any(word.endswith("n't") for word in before):
        return False
    if hit.kind == "application":
        return not _NEGATION.search(text, hit.span.start, hit.span.end)
    if hit.kind == "caveat":
        return not any(map(_SOLVED.match, before))
    if hit.kind is None or hit.ours:
        return hit.kind is None or not _OPENS_WITH_A_YEAR.match(text, sentence.start, hit.span.start)
    return not (
        _OPENS_WITH_A_YEAR.match(text, sentence.start, hit.span.start)
        or _REFERENCE.search(text, sentence.start, sentence.end)
    )


def _cue(place: _Place) -> Iterator[_Hit]:
    """What the cues say that begin with a word."""
    for cue in CUES[place.word]:
        match = cue.pattern.match(place.text, place.start, place.sentence.end)
        if match and _may(cue, place):
            yield _Hit(kind=cue.kind, span=Span(start=match.start(), end=match.end()), weak=cue.weak)


def _may(cue: Cue, place: _Place) -> bool:
    """Whether what stands before a cue allows for it."""
    if cue.late and (place.share <= LATE or _CONCEDED.match(place.text, place.sentence.start, place.start)):
        return False
    low = max(place.sentence.start, place.start - _CONTEXT)
    return cue.before is None or cue.before.search(place.text, low, place.start) is not None


def _actor(place: _Place) -> Iterator[_Hit]:
    """What the researchers did or found."""
    for hit in _told(place, experiments.ACTOR):
        if _OTHERS.isdisjoint(place.before().lower().split()[-2:]):
            yield hit


def _authors(place: _Place) -> Iterator[_Hit]:
    """What "X et al." did or found."""
    yield from _told(place, experiments.AUTHORS, ours=True)


def _we(place: _Place) -> Iterator[_Hit]:
    """What "we" did or found."""
    yield from _told(place, experiments.WE, ours=True)


def _they(place: _Place) -> Iterator[_Hit]:
    """What "they" did or found, when people who do research were named right before."""
    if place.led and _CLAUSE.search(place.before()):
        yield from _told(place, experiments.PRONOUN, ours=True)


def _study(place: _Place) -> Iterator[_Hit]:
    """What this study did or found; "a study has found" at the end of a sentence tells of this one too."""
    for hit in _told(place, experiments.STUDY):
        match = _THIS_STUDY.search(place.before())
        ours = match and (match[0].strip() or place.start - place.sentence.start < _CONTEXT)
        if ours or place.sentence.end - hit.span.end <= LENGTH_OF_STOP:
            yield hit


def _told(place: _Place, pattern: re.Pattern[str], *, ours: bool = False) -> Iterator[_Hit]:
    """Somebody and what they did or found; the verb alone is the cue."""
    match = place.match(pattern)
    if not match:
        return
    group = match.lastgroup or ""
    kind: StatementKind = "method" if group in {"method", "methods", "used"} else "result"
    yield _Hit(kind=kind, span=Span(start=match.start(group), end=match.end(group)), ours=ours)


def _done(place: _Place) -> Iterator[_Hit]:
    """What was done to something."""
    match = place.match(experiments.DONE)
    if match and not _NOT_DONE.search(place.before()):
        yield _Hit(kind="method", span=Span(start=match.start(), end=match.end()), weak=match["weak"] is not None)


def _by_doing(place: _Place) -> Iterator[_Hit]:
    """By doing what it came about, in a sentence that tells of something real."""
    match = place.match(experiments.BY_DOING)
    if match and not _UNREAL.search(place.text, place.sentence.start, place.start):
        yield _Hit(kind="method", span=Span(start=match.start(), end=match.end()), weak=True)


def _with(place: _Place) -> Iterator[_Hit]:
    """With what the researchers did it."""
    if not place.before().strip("\"'“‘ ") and (match := place.match(experiments.WITH)):
        yield _Hit(kind="method", span=Span(start=match.start(), end=match.end()))


def _part(place: _Place) -> Iterator[_Hit]:
    """A part of the procedure."""
    if match := place.match(experiments.PART):
        yield _Hit(kind="method", span=Span(start=match.start(), end=match.end()))


_LEADERS = frozenset(experiments.ACTORS.split(" ")) | {"et", "we"}


def _readers() -> dict[str, tuple[Callable[[_Place], Iterator[_Hit]], ...]]:
    """Who reads on at which word."""
    readers: dict[str, tuple[Callable[[_Place], Iterator[_Hit]], ...]] = dict.fromkeys(CUES, (_cue,))
    for words, read in (
        (experiments.ACTORS, _actor),
        (experiments.STUDIES, _study),
        ("et", _authors),
        ("we", _we),
        ("they", _they),
        ("was were", _done),
        ("by", _by_doing),
        ("using", _with),
        ("step steps part stage phase trick", _part),
    ):
        for word in words.split(" "):
            readers[word] = (*readers.get(word, ()), read)
    return readers


_READERS = _readers()
