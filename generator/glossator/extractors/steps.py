"""What was done in an experiment, step by step, where the article itself tells the order.

Steps are clauses of sentences that say how something was done. Words such as "then", "finally" and "after four weeks"
put such a sentence behind the one before it; where no sentence close by has such words, there are no steps.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from glossator.language.research import experiments
from glossator.model import Annotations, Article, Sentence, Span, Statement, Step, TemporalExpression

NEAR = 2
"""How many sentences on the next step may be told; chosen on the seeds."""

FEWEST = 2
"""Fewer steps are no order."""

_DEEDS = "|".join((*experiments.DEEDS, *experiments.PASSIVE, experiments.OTHER_DEEDS, experiments.WEAK_PASSIVE))
_DEED = rf"(?:{_DEEDS})\b"
_DOING = rf"(?:{'|'.join(experiments.GERUNDS)})\b"
_LATER = r"(?:then|next|later|finally|subsequently|eventually|afterwards?|lastly)"
_FIRST = r"(?:first(?:ly)?|initially)"
_OPENING = re.compile(
    r"[\"'“‘(]*+(?P<when>(?P<first>[Ff]irst(?:ly)?|[Ii]nitially|(?:In|As) (?:a|the) first step)"
    r"|[Nn]ext|[Tt]hen|[Ll]ater|[Ff]inally|[Ss]ubsequently|[Ee]ventually|[Aa]fterwards?|[Ll]astly|[Aa]fter"
    r" (?:that|this))(?P<comma>,)?\s"
)
_ADVERBIAL = re.compile(r"[\"'“‘(]*+(?P<when>[^,;:.]{1,80}),\s")
_AFTER = re.compile(r"\b[Aa]fter\s(?:about\s|nearly\s|almost\s|around\s|just\s|only\s|another\s)?\Z")
_AFTERWARDS = re.compile(r"\s(?:later|after(?:wards)?)\b")
_INSIDE = re.compile(rf"\b(?:(?P<when>{_LATER})|(?P<first>{_FIRST}))\s(?={_DEED})")
_NO_ORDER = re.compile(r"\b(?:if|since|by|until|till|before|even|every|now|just)\s(?:[^,;.]{0,80}\s)?\Z", re.IGNORECASE)
_JOINT = re.compile(rf"(?:,?\sand\s|,\s)(?=(?:{_LATER}\s)?{_DEED})")
_CHAIN = re.compile(rf"[Bb]y\s(?=(?P<one>{_DOING}))")
_LINK = re.compile(
    rf"(?:,?\sand\s|,\s)(?:(?P<then>(?:{_LATER})\s)(?={_DOING})|(?={_DOING}\s(?:it|them|these|those|the resulting)\b))"
)
_TAIL = re.compile(
    r",?\s(?:(?:(?:in|of|for|to|from|through|by|with|on)\s)?which\b|and\s(?:found|saw|showed|discovered|observed"
    r"|the\sresulting|this|these)\b|but\b|to\s(?:see|find\sout|test)\s(?:if|whether)\b)|;|[,.?!]?[\"”]\s"
)
_STOPS = " \t\n.,;:!?…–—-)]\"'”’"
_DEED_FOUND = re.compile(rf"\b(?:{_DEED}|{_DOING}|(?:{experiments.PRESENT_DEEDS})\b)")


class _Clause(NamedTuple):
    """What was done, and the words that say when."""

    span: Span
    when: Span | None


class _Told(NamedTuple):
    """A sentence that says how something was done, with its clauses."""

    number: int
    clauses: tuple[_Clause, ...]
    first: bool
    behind: bool


def extract(article: Article, found: Annotations) -> Iterator[Step]:
    """The steps that the article tells in their order, numbered from 1."""
    methods = {item.span.start for item in found.of(Statement) if item.kind == "method"}
    told = [
        _read(article.text, number, sentence.span, found)
        for number, sentence in enumerate(found.of(Sentence) if methods else ())
        if sentence.span.start in methods
    ]
    clauses = (clause for run in _runs(told) for clause in run)
    for order, clause in enumerate(clauses, start=1):
        yield Step(span=clause.span, order=order, when=clause.when)


def _runs(told: Sequence[_Told]) -> Iterator[list[_Clause]]:
    """The clauses that belong together, for each part of the article that tells an order."""
    start = 0
    for end in range(1, len(told) + 1):
        if end == len(told) or told[end].number - told[end - 1].number > NEAR:
            clauses = [clause for item in _ordered(told[start:end]) for clause in item.clauses]
            if len(clauses) >= FEWEST:
                yield clauses
            start = end


def _ordered(run: Sequence[_Told]) -> Sequence[_Told]:
    """Those of near sentences that the words of order put behind one another."""
    behind = [index for index, item in enumerate(run) if item.behind]
    if not behind:
        return ()
    begin = behind[0]
    firsts = [index for index, item in enumerate(run[:begin]) if item.first]
    if firsts:
        begin = firsts[0]
    else:
        while begin > 0 and run[begin].number - run[begin - 1].number == 1:
            begin -= 1
    return run[begin : behind[-1] + 1]


def _read(text: str, number: int, sentence: Span, found: Annotations) -> _Told:
    """The clauses of a sentence and what they say of the order."""
    start, when, first = _opening(text, sentence, found)
    end = _end(text, start, sentence.end)
    if chain := _chained(text, start, end):
        return _Told(number, chain, first=False, behind=True)
    behind = when is not None and not first
    clauses: list[_Clause] = []
    for piece in _pieces(text, start, end):
        word = _word_of_order(text, piece, start)
        lapse = _lapse(text, piece, found)
        first = first or (word is not None and word["first"] is not None)
        behind = behind or lapse is not None or (word is not None and word["when"] is not None)
        own = Span(start=word.start(), end=word.end() - 1) if word else lapse
        if _DEED_FOUND.search(text, piece.start, piece.end):
            clauses.append(_Clause(piece, own or (when if piece.start == start else None)))
    if clauses and not (behind or first):
        clauses = [_Clause(_trimmed(text, clauses[0].span.start, end), None)]
    return _Told(number, tuple(clauses), first=first, behind=behind)


def _opening(text: str, sentence: Span, found: Annotations) -> tuple[int, Span | None, bool]:
    """Where a sentence's first clause begins, the words before it that say when, and whether they say "first"."""
    if match := _OPENING.match(text, sentence.start, sentence.end):
        begin = match.end() if match["comma"] else match.start("when")
        return begin, Span(start=match.start("when"), end=match.end("when")), match["first"] is not None
    if match := _ADVERBIAL.match(text, sentence.start, sentence.end):
        adverbial = Span(start=match.start("when"), end=match.end("when"))
        if _lapse(text, adverbial, found):
            return match.end(), adverbial, False
    begin = sentence.start
    while begin < sentence.end and text[begin] in "\"'“‘(":
        begin += 1
    return begin, None, False


def _word_of_order(text: str, piece: Span, start: int) -> re.Match[str] | None:
    """The word before what was done that says whether it was first or later."""
    words = _INSIDE.finditer(text, piece.start, piece.end)
    return next((word for word in words if not _NO_ORDER.search(text, start, word.start())), None)


def _lapse(text: str, piece: Span, found: Annotations) -> Span | None:
    """The words that say how long after something: "after four weeks", "two days later"."""
    for item in found.within(TemporalExpression, piece):
        if item.kind == "DURATION" and item.span.end <= piece.end:
            if match := _AFTER.search(text, piece.start, item.span.start):
                return Span(start=match.start(), end=item.span.end)
            if match := _AFTERWARDS.match(text, item.span.end, piece.end):
                return Span(start=item.span.start, end=match.end())
    return None


def _pieces(text: str, start: int, end: int) -> Iterator[Span]:
    """Where the clauses stand that each tell of something done; "cut and dried them" is one."""
    begin = start
    for joint in _JOINT.finditer(text, start, end):
        deed = _DEED_FOUND.search(text, begin, joint.start())
        if deed is None or text[deed.end() : joint.start()].strip():
            yield _trimmed(text, begin, joint.start())
            begin = joint.end()
    yield _trimmed(text, begin, end)


def _end(text: str, start: int, end: int) -> int:
    """Where the telling of what was done ends in a sentence."""
    deed = _DEED_FOUND.search(text, start, end)
    tail = _TAIL.search(text, deed.end(), end) if deed else None
    return tail.start() if tail else end


def _trimmed(text: str, start: int, end: int) -> Span:
    """The words from here to there, without stops, marks and white space at their end."""
    return Span(start=start, end=start + len(text[start:end].rstrip(_STOPS)))


def _chained(text: str, start: int, end: int) -> tuple[_Clause, ...]:
    """The two clauses of "by altering cells and injecting them"."""
    by = _CHAIN.search(text, start, end)
    link = _LINK.search(text, by.end(), end) if by else None
    if not by or not link:
        return ()
    then = Span(start=link.start("then"), end=link.end("then") - 1) if link["then"] else None
    second = link.start("then") if link["then"] else link.end()
    return _Clause(_trimmed(text, by.end(), link.start()), None), _Clause(_trimmed(text, second, end), then)
