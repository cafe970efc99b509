"""How hard an article is to read: the school grade it asks for, and the share of its words that a reader will know.

The grade is that of Coleman and Liau (1975), which counts letters, words and sentences and needs no syllables: grade 12
is the last year of an American high school. A text is followed with ease by those who know about 98 of 100 of its words
(Hu and Nation, 2000), so the share of words known or explained says whether the page explains enough.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable

from glossator.language.words.common_words import is_rare, uncommon
from glossator.language.words.vocabulary import beginnings
from glossator.model import (
    Abbreviation,
    Annotations,
    Article,
    Definition,
    Institution,
    Person,
    Quantity,
    Readability,
    Sentence,
    Span,
    TemporalExpression,
    TermMention,
)
from glossator.spans import holds, start_of

LETTERS, SENTENCES, CONSTANT = 0.058, 0.296, 15.8
"""What a letter and a sentence in 100 words count for, and what is taken away at the end.

The paper has 0.0588 for a letter; 0.058 is what the package ``textstat`` and the figures that people compare have.
"""

EXPLAINED = (TermMention, Abbreviation, Person, Institution, TemporalExpression, Quantity)
"""Kinds whose words count as known: explained on the page, names, numbers and times."""

LONGEST_WORD = 40
"""The most letters of a word that is looked up; what is longer is known to nobody."""

_LETTER = re.compile(r"[^\W_]")
"""A letter or a figure, without which nothing is a word."""
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalpha())
_ASCII = re.compile("[\x00-\x7f]+")
_PART = re.compile(r"[^\W\d_]+")


def measure(article: Article, found: Annotations) -> Readability:
    """How hard an article is to read, with all that its page explains."""
    return Readability(grade=grade(article, found), familiar=familiar_share(article, found))


def grade(article: Article, found: Annotations) -> float:
    """The school grade that the article's sentences ask for."""
    sentences = [article.text[item.span.start : item.span.end] for item in found.of(Sentence)]
    text = "\n".join(sentences)
    pieces = text.split()
    words = len(pieces) - sum(not _LETTER.search(piece) for piece in pieces if not piece[0].isalnum())
    if not words:
        return 0.0
    value = (LETTERS * _count_letters(text) - SENTENCES * len(sentences)) * 100 / words - CONSTANT
    return round(max(0.0, value), 1)


def _count_letters(text: str) -> int:
    """How many letters of any script a text has; those of ASCII, nearly all of them, are counted at once."""
    plain = text.encode("ascii", errors="ignore").translate(None, delete=_NO_LETTERS)
    return len(plain) + sum(map(str.isalpha, _ASCII.sub("", text)))


def familiar_share(article: Article, found: Annotations) -> float:
    """The share of the words in the article's sentences that are not rare, or that its page explains.

    A word is letters only; of "four-week-old" each part is one. It is explained where the glossary's term is mentioned,
    and wherever it is one whose meaning the article itself gives. Names (also words with a capital inside a sentence)
    and times need no explanation.
    """
    places = beginnings(article.text)
    count = sum(
        bisect_left(places, sentence.span.end) - bisect_left(places, sentence.span.start)
        for sentence in found.of(Sentence)
    )
    defined = _defined(found)
    strange = [place for word, spots in uncommon(article.text).items() if _is_strange(word, defined) for place in spots]
    known = _merged(item.span for kind in EXPLAINED for item in found.of(kind)) if strange else []
    unknown = sum(_counts(article, found, place) and not holds(known, place) for place in strange)
    return round(1 - unknown / count, 3) if count else 1.0


def _counts(article: Article, found: Annotations, place: int) -> bool:
    """Whether a word stands in a sentence and is no name: without a capital, or the sentence's first word."""
    sentence = found.around(Sentence, place)
    return sentence is not None and (place == sentence.span.start or not article.text[place].isupper())


def _is_strange(written: str, defined: frozenset[str]) -> bool:
    """Whether a word is rare and not explained; what follows an apostrophe is not looked at."""
    word = written.partition("'")[0].partition("’")[0]
    return len(word) > LONGEST_WORD or (word not in defined and len(word) > 1 and is_rare(word))


def _defined(found: Annotations) -> frozenset[str]:
    """The words that the article itself explains, in small letters, singular and plural."""
    words = {part.lower() for item in found.of(Definition) for part in _PART.findall(item.term)}
    return frozenset(words | {f"{word}s" for word in words} | {word.removesuffix("s") for word in words})


def _merged(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, those that touch or overlap made one."""
    merged: list[Span] = []
    for span in sorted(spans, key=start_of):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(start=merged[-1].start, end=max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged
