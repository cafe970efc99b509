"""Articles side by side: when, where published, who, where, with which cells, what came out, what limits it.

Each thing that is said of an article is a claim with its evidence: a sentence of the article, or the file beside it.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from glossator import dates
from glossator.evidence import claim, claim_naming, claim_of, sentences_saying
from glossator.model import (
    Aspect,
    Claim,
    Comparison,
    Explainer,
    Institution,
    Statement,
    TermMention,
)

MOST_CLAIMS = 3
"""The most that a cell says; the article's own page says the rest."""

_CELL = " cell"
"""The end of the name of a term that is a kind of cell."""

_STARTED_WITH = re.compile(
    r"\b(?:alter|beg[ai]n\w* with|collect|from|harvest|isolat|start\w* with|t[ao]ke?|took|us)(?:e?s|ed|en|ing)?"
    r"(?:\s+\w+){0,2}\s+\Z"
)
"""What stands before the name of cells that something was begun with."""


def compare(compared: Sequence[Explainer]) -> Comparison | None:
    """Some articles side by side; ``None`` when there are fewer than two.

    An aspect that no article says anything about is left out.
    """
    if len(compared) < 2:  # noqa: PLR2004 (one alone cannot be compared)
        return None
    aspects = (
        Aspect(name=name, claims=tuple(tuple(find(explainer))[:MOST_CLAIMS] for explainer in compared))
        for name, find in _ASPECTS
    )
    return Comparison(
        articles=tuple(explainer.article.id for explainer in compared),
        aspects=tuple(aspect for aspect in aspects if any(aspect.claims)),
    )


def _date(explainer: Explainer) -> Iterator[Claim]:
    if explainer.article.date_published:
        yield Claim(article=explainer.article.id, text=dates.in_words(explainer.article.date_published))


def _journal(explainer: Explainer) -> Iterator[Claim]:
    study = explainer.article.study
    if study and study.journal:
        yield Claim(article=explainer.article.id, text=study.journal)


def _who(explainer: Explainer) -> Iterator[Claim]:
    """The people of whom the text says that they took part; else the authors of the study."""
    took_part = [voice for voice in explainer.voices if voice.took_part]
    yield from (claim(explainer, voice.name, voice.sentence) for voice in took_part)
    if not took_part and explainer.article.study:
        yield from (Claim(article=explainer.article.id, text=name) for name in explainer.article.study.authors)


def _where(explainer: Explainer) -> Iterator[Claim]:
    """Where those people work, or else the institutions of the sentences that say how it was done.

    Where somebody works of whom the text does not say that they took part is another place.
    """
    found = explainer.annotations
    places = {voice.affiliation: voice.sentence for voice in explainer.voices if voice.took_part and voice.affiliation}
    if not places:
        elsewhere = {voice.affiliation for voice in explainer.voices}
        for sentence in sentences_saying(found, "method"):
            places |= {each.name: sentence for each in found.within(Institution, sentence.span)}
        places = {place: sentence for place, sentence in places.items() if place not in elsewhere}
    yield from (claim_naming(explainer, place, sentence) for place, sentence in places.items())


def _cells(explainer: Explainer) -> Iterator[Claim]:
    """The kinds of cells of which the text says that they were taken or used, where it first says how it was done."""
    cells = {term.id for term in explainer.terms if term.label.endswith(_CELL)}
    seen: dict[str, Claim] = {}
    last = 0
    for sentence in sentences_saying(explainer.annotations, "method"):
        if seen and sentence.number > last + 1:
            break
        for mention in explainer.annotations.within(TermMention, sentence.span):
            before = explainer.article.text[sentence.span.start : mention.span.start]
            if mention.term in cells and _STARTED_WITH.search(before):
                seen.setdefault(mention.term, claim_of(explainer, mention.span, sentence))
                last = sentence.number
    yield from seen.values()


def _numbers(explainer: Explainer) -> Iterator[Claim]:
    """The key numbers of sentences that report a result or its limits."""
    for number in explainer.key_numbers:
        told = explainer.annotations.within(Statement, number.sentence.span)
        if any(each.kind in {"result", "caveat"} for each in told):
            yield claim_of(explainer, number.span, number.sentence)


def _caveats(explainer: Explainer) -> Iterator[Claim]:
    for sentence in sentences_saying(explainer.annotations, "caveat"):
        yield claim_of(explainer, sentence.span, sentence)


_ASPECTS: tuple[tuple[str, Callable[[Explainer], Iterator[Claim]]], ...] = (
    ("Published", _date),
    ("Study in", _journal),
    ("Who", _who),
    ("Where", _where),
    ("Starting cells", _cells),
    ("Result in numbers", _numbers),
    ("What limits it", _caveats),
)
"""What articles are compared by, in this order."""
