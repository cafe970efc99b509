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
from glossator.language.research.cues import ANY_CUE, CUES
from glossator.language.research.subject import IN_A_STUDY, is_this_study, tells_of_research
from glossator.language.words.vocabulary import vocabulary
from glossator.model import Annotations, Article, Sentence, Span, Statement, StatementKind
from glossator.spans import code_in, start_of

LATE = 0.4
"""The share of an article's sentences behind which gaps in knowledge are those that the study leaves; by the seeds."""

NEAR = 2
"""How many sentences away one may be that surely tells of the research, for a weak cue to count."""

LONGEST_SENTENCE = 1500
"""The most characters of a sentence that is read; what is longer is no sentence."""

MOST_WORDS = 60
"""The most words that may begin a cue that are read in a sentence."""

LENGTH_OF_STOP = 2
"""How many characters may stand behind "a study has found" at the end of a sentence."""

_KINDS: tuple[StatementKind, ...] = ("caveat", "method", "application", "result")

_OPENS_WITH_A_YEAR = re.compile(
    r"\W*+(?:back\s)?(?:in|since|by|during)\s(?:the\s)?(?:\w+\s)?(?:1[0-9]|20)[0-9]{2}|\W*+recently\b", re.IGNORECASE
)
_REFERENCE = re.compile(r"\((?:[A-Z][\w'’ -]{1,40}(?: et al\.?| and [A-Z])?[^()]{0,60},? )(?:19|20)[0-9]{2}[a-z]?[);]")
_NEGATION = re.compile(r"\b(?:not|never|no\slonger)\b|n['’]t\b", re.IGNORECASE)
_WHETHER = re.compile(r"\bwhether\b")
_CONCEDED = re.compile(r"\W*+(?:while|although|though)\b[^,;]*+\Z", re.IGNORECASE)
_NEGATIVE = frozenset("no not never without neither nor unlikely hardly less fewer cannot".split(" "))
_OTHERS = frozenset(
    "help helps helping allow allows let lets enable enables other many some most previous earlier few"
    " independent different rival several these two three all fellow another"
    " separate by one".split(" ")
)
_PLAIN = str.maketrans('’"“‘(', "'    ")
_SOLVED = re.compile(r"(?:over(?:come|came|coming)|avoid|reduc|solv|circumvent|bypass|eliminat)")
_CONTEXT = 40
"""The most characters before a cue that are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hit:
    """A cue that was found in a sentence."""

    kind: StatementKind | None
    span: Span
    weak: bool = False
    ours: bool = False
    late: bool = False
    opens: bool = False
    """Whether it only says that the sentence tells of a study: "In the trial, ..."."""


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
    if not tells_of_research(article.text):
        return
    sentences = found.of(Sentence)
    code = code_in(article)
    hits = _hits(article.text, sentences, vocabulary(article.text))
    sure = {number for number, group in hits.items() if any(_tells(hit) for hit in group)}
    first = min(sure, default=0)
    for number in sorted(hits):
        near = not sure.isdisjoint(range(number - NEAR, number + NEAR + 1))
        if near and any(hit.kind == "method" for hit in hits[number]):
            sure.add(number)
        for kind in _KINDS:
            for hit in hits[number]:
                if (
                    hit.kind == kind
                    and (near or not hit.weak)
                    and (number >= first or not hit.late)
                    and not _in_code(code, hit.span)
                ):
                    yield Statement(span=sentences[number].span, kind=kind, cue=hit.span)
                    break


def _hits(text: str, sentences: Sequence[Sentence], words: Mapping[str, Sequence[int]]) -> dict[int, list[_Hit]]:
    """What is found in each sentence that holds anything, by its index."""
    places = sorted((place, word) for word in _READERS.keys() & words.keys() for place in words[word])
    hits: dict[int, list[_Hit]] = {}
    number, count, acted = 0, 0, -NEAR
    for start, word in places:
        while number < len(sentences) and sentences[number].span.end <= start:
            number, count = number + 1, 0
        if number == len(sentences):
            break
        count += 1
        span = sentences[number].span
        if (
            start < span.start
            or text[span.end - 1] == "?"
            or count > MOST_WORDS
            or span.end - span.start > LONGEST_SENTENCE
        ):
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
    known = min((hit.span.start for hit in hits if hit.kind is None and not hit.opens), default=None)
    if known is None:
        return list(hits)
    return [hit for hit in hits if hit.kind in {"caveat", "application"} or (hit.kind and hit.span.end <= known)]


def _tells(hit: _Hit) -> bool:
    """Whether a sentence with this in it surely tells of the research."""
    return hit.opens or (not hit.weak and hit.kind in {"method", "result"})


def _in_code(code: Sequence[Span], cue: Span) -> bool:
    """Whether a part of a cue is code; pieces of code are in order and apart."""
    index = bisect_left(code, cue.end, key=start_of) - 1
    return index >= 0 and code[index].end > cue.start


def _stands(text: str, sentence: Span, hit: _Hit) -> bool:
    """Whether nothing in its sentence speaks against a cue."""
    low = max(sentence.start, hit.span.start - _CONTEXT)
    before = text[low : hit.span.start].lower().translate(_PLAIN).split()[-3:]
    if not _NEGATIVE.isdisjoint(before) or any(word.endswith("n't") for word in before):
        return False
    if (
        hit.kind == "result"
        and hit.weak
        and not {"if", "whether"}.isdisjoint(text[low : hit.span.start].lower().split())
    ):
        return False
    if hit.kind == "application":
        start, end = hit.span.start, hit.span.end
        return not (_WHETHER.search(text, sentence.start, start) or _NEGATION.search(text, start, end))
    if hit.kind == "caveat":
        return not any(map(_SOLVED.match, before))
    if hit.kind is None or hit.ours:
        return (hit.kind is None and not hit.opens) or not _OPENS_WITH_A_YEAR.match(
            text, sentence.start, hit.span.start
        )
    return not (
        _OPENS_WITH_A_YEAR.match(text, sentence.start, hit.span.start)
        or _REFERENCE.search(text, sentence.start, sentence.end)
    )


def _cue(place: _Place) -> Iterator[_Hit]:
    """What the cues say that begin with a word."""
    text, sentence, start = place.text, place.sentence, place.start
    end = sentence.end
    if (any_cue := ANY_CUE.get(place.word)) and not any_cue.match(text, start, end):
        return
    for cue in CUES[place.word]:
        match = cue.pattern.match(text, start, end)
        if not match or (cue.before and not cue.before.search(place.before())):
            continue
        if cue.late and (place.share <= LATE or _CONCEDED.match(text, sentence.start, start)):
            continue
        yield _Hit(kind=cue.kind, span=Span(start=start, end=match.end()), weak=cue.weak, late=cue.late)


def _actor(place: _Place) -> Iterator[_Hit]:
    """What the researchers did or found."""
    before = place.before().lower().split()
    if not _OTHERS.isdisjoint(before[-2:]) or before[-3:-2] == ["one"]:
        return
    yield from _told(place, experiments.ACTOR)


def _authors(place: _Place) -> Iterator[_Hit]:
    """What "X et al." did or found."""
    yield from _told(place, experiments.AUTHORS, ours=True)


def _we(place: _Place) -> Iterator[_Hit]:
    """What "we" did or found."""
    yield from _told(place, experiments.WE, ours=True)


def _they(place: _Place) -> Iterator[_Hit]:
    """What "they" did or found, when people who do research were named right before."""
    if place.led and experiments.CLAUSE.search(place.before()):
        yield from _told(place, experiments.PRONOUN, ours=True)


def _study(place: _Place) -> Iterator[_Hit]:
    """What this study did or found; "a study has found" at the end of a sentence tells of this one too."""
    if IN_A_STUDY.match(place.text, place.sentence.start, place.start):
        yield _Hit(kind=None, span=Span(start=place.start, end=place.start + len(place.word)), opens=True)
    word = place.text[place.start : place.start + len(place.word)]
    for hit in _told(place, experiments.STUDY):
        if hit.kind == "method" and place.word in experiments.OUTCOMES:
            continue
        if (
            is_this_study(place.before(), word, is_early=place.share <= LATE)
            or place.sentence.end - hit.span.end <= LENGTH_OF_STOP
        ):
            yield hit


def _told(place: _Place, pattern: re.Pattern[str], *, ours: bool = False) -> Iterator[_Hit]:
    """Somebody and what they did or found; the verb alone is the cue."""
    match = place.match(pattern)
    if not match:
        return
    group = match.lastgroup or ""
    kind: StatementKind = "method" if group in {"method", "methods", "used"} else "result"
    yield _Hit(kind=kind, span=Span(start=match.start(group), end=match.end(group)), weak=group == "done", ours=ours)


def _done(place: _Place) -> Iterator[_Hit]:
    """What was done to something."""
    match = place.match(experiments.DONE)
    if match and not experiments.NOT_DONE.search(place.before()):
        yield _Hit(kind="method", span=Span(start=match.start(), end=match.end()), weak=match["weak"] is not None)


def _by_doing(place: _Place) -> Iterator[_Hit]:
    """By doing what it came about, in a sentence that tells of something real."""
    match = place.match(experiments.BY_DOING)
    if match and not experiments.UNREAL.search(place.text, place.sentence.start, place.start):
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
