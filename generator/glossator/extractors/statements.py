"""Sentences that limit a finding, say how it was come by, what it may be good for, or what came out.

Only articles that tell of research are read. A word that may begin a cue is looked up, and the pattern of the cue is
tried where it stands; what was known before, what others did, questions and negations do not count.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from glossator.language.research import experiments
from glossator.language.research.cues import ANY_CUE, CUES, Cue
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


class _Hit(NamedTuple):
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


_Reader = Callable[[_Place, re.Match[str]], Iterator[_Hit]]
"""From a word, and the match of the pattern that must be there, to what is found."""


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
        led = number - acted <= 1
        for pattern, read in _READERS[word]:
            if match := pattern.match(text, start, span.end):
                place = _Place(text, span, start, word, (number + 1) / len(sentences), led)
                for hit in read(place, match):
                    if _stands(text, span, hit):
                        hits.setdefault(number, []).append(hit)
        if word in _LEADERS or (word == "they" and led):
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


def _cue(cue: Cue, place: _Place, match: re.Match[str]) -> Iterator[_Hit]:
    """What a cue says, where it counts."""
    if cue.before and not cue.before.search(place.before()):
        return
    if cue.late and (place.share <= LATE or _CONCEDED.match(place.text, place.sentence.start, place.start)):
        return
    yield _Hit(kind=cue.kind, span=_span(match), weak=cue.weak, late=cue.late)


def _cues(place: _Place, _: re.Match[str]) -> Iterator[_Hit]:
    """What the many cues say that begin with a word."""
    for cue in CUES[place.word]:
        if match := cue.pattern.match(place.text, place.start, place.sentence.end):
            yield from _cue(cue, place, match)


def _actor(place: _Place, match: re.Match[str]) -> Iterator[_Hit]:
    """What the researchers did or found."""
    before = place.before().lower().split()
    if _OTHERS.isdisjoint(before[-2:]) and before[-3:-2] != ["one"]:
        yield _told(match)


def _ours(_: _Place, match: re.Match[str]) -> Iterator[_Hit]:
    """What "we" did or found, or "X et al."."""
    yield _told(match, ours=True)


def _they(place: _Place, match: re.Match[str]) -> Iterator[_Hit]:
    """What "they" did or found, when people who do research were named right before."""
    if place.led and experiments.CLAUSE.search(place.before()):
        yield _told(match, ours=True)


def _in_a_study(place: _Place, match: re.Match[str]) -> Iterator[_Hit]:
    """Words that only say that the sentence tells of a study."""
    if IN_A_STUDY.match(place.text, place.sentence.start, place.start):
        yield _Hit(kind=None, span=_span(match), opens=True)


def _study(place: _Place, match: re.Match[str]) -> Iterator[_Hit]:
    """What this study did or found; "a study has found" at the end of a sentence tells of this one too."""
    hit = _told(match)
    if hit.kind == "method" and place.word in experiments.OUTCOMES:
        return
    word = place.text[place.start : place.start + len(place.word)]
    is_this = is_this_study(place.before(), word, is_early=place.share <= LATE)
    if is_this or place.sentence.end - hit.span.end <= LENGTH_OF_STOP:
        yield hit


def _told(match: re.Match[str], *, ours: bool = False) -> _Hit:
    """What somebody did or found; the verb alone is the cue."""
    group = match.lastgroup or ""
    kind: StatementKind = "method" if group in {"method", "methods", "used"} else "result"
    return _Hit(kind=kind, span=Span(start=match.start(group), end=match.end(group)), weak=group == "done", ours=ours)


def _done(place: _Place, match: re.Match[str]) -> Iterator[_Hit]:
    """What was done to something."""
    if not experiments.NOT_DONE.search(place.before()):
        yield _Hit(kind="method", span=_span(match), weak=match["weak"] is not None)


def _by_doing(place: _Place, match: re.Match[str]) -> Iterator[_Hit]:
    """By doing what it came about, in a sentence that tells of something real."""
    if not experiments.UNREAL.search(place.text, place.sentence.start, place.start):
        yield _Hit(kind="method", span=_span(match), weak=True)


def _with(place: _Place, match: re.Match[str]) -> Iterator[_Hit]:
    """With what the researchers did it."""
    if not place.before().strip("\"'“‘ "):
        yield _Hit(kind="method", span=_span(match))


def _part(_: _Place, match: re.Match[str]) -> Iterator[_Hit]:
    """A part of the procedure."""
    yield _Hit(kind="method", span=_span(match))


def _span(match: re.Match[str]) -> Span:
    return Span(start=match.start(), end=match.end())


_LEADERS = frozenset(experiments.ACTORS.split(" ")) | {"et", "we"}


def _readers() -> dict[str, tuple[tuple[re.Pattern[str], _Reader], ...]]:
    """Who reads on at which word, and the pattern without which there is nothing to read."""
    readers: dict[str, tuple[tuple[re.Pattern[str], _Reader], ...]] = {
        word: ((ANY_CUE[word], _cues),) if word in ANY_CUE else tuple((cue.pattern, partial(_cue, cue)) for cue in cues)
        for word, cues in CUES.items()
    }
    for words, pattern, read in (
        (experiments.ACTORS, experiments.ACTOR, _actor),
        (experiments.STUDIES, re.compile(r"\w+"), _in_a_study),
        (experiments.STUDIES, experiments.STUDY, _study),
        ("et", experiments.AUTHORS, _ours),
        ("we", experiments.WE, _ours),
        ("they", experiments.PRONOUN, _they),
        ("was were", experiments.DONE, _done),
        ("by", experiments.BY_DOING, _by_doing),
        ("using", experiments.WITH, _with),
        ("step steps part stage phase trick", experiments.PART, _part),
    ):
        for word in words.split(" "):
            readers[word] = (*readers.get(word, ()), (pattern, read))
    return readers


_READERS = _readers()
