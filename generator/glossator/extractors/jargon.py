"""Words that few readers know, such as "spermatogenesis".

That a word is rarely written is not enough: "teetering" and "gaffe" are rare too, and so is every misspelt word. So a
word must be rare and be a learned one by its shape; only in a text full of such words may it have any shape. Names,
abbreviations, codes and the Latin names of species are left alone; of a hyphenated word each part is looked at.
"""

import re
from collections.abc import Iterator, Sequence

from glossator.language.words.common_words import is_rare, uncommon
from glossator.language.words.learned_words import is_hard, is_hard_among_learned
from glossator.language.words.vocabulary import vocabulary
from glossator.model import Abbreviation, Annotations, Article, Institution, Jargon, Person, Sentence, Span
from glossator.spans import code_in, holds, start_of

LEARNED_SHARE = 0.02
"""The share of hard words from which on a text is a learned one.

Tuned on 13 science news (0 to 5 %, median 1 %) and 24 passages of research abstracts (0 to 19 %, median 5 %).
"""
FEWEST_HARD_WORDS = 3
"""The fewest different hard words of a learned text."""

_LATIN = re.compile(r"\w*(?:us|a|um|i|is|ae|ens|ans|ster|es|on)\Z")
"""How the second word of a species' name ends: Homo naledi."""
LONGEST_GENUS = 20
"""The most characters before a word that are looked at for the first part of a species' name."""
_BEFORE_SPECIES = re.compile(r"(?:(?P<genus>[A-Z][a-z]+)|[A-Z]\.) \Z")
_GLUE = frozenset("0123456789_@#\\=&~^+")
"""Characters that make the letters beside them part of a code or an address."""
_JOINTS = frozenset("-\u2010\u2011")
_STOPS = frozenset("./:")


def extract(article: Article, found: Annotations) -> Iterator[Jargon]:
    """Each mention of a word that few readers know, in order."""
    text = article.text
    code = code_in(article)
    starts = frozenset(item.span.start for item in found.of(Sentence))
    is_jargon = is_hard_among_learned if _is_learned(text) else is_hard
    hard = ((word, spots) for word, spots in uncommon(text).items() if is_jargon(_owner(word)))
    spans = (span for word, spots in hard for span in _mentions(text, _owner(word), spots, starts))
    for span in sorted(spans, key=start_of):
        if found.around(Sentence, span.start) and not _is_name(found, span.start) and not holds(code, span.start):
            yield Jargon(span=span, word=text[span.start : span.end].lower())


def _is_learned(text: str) -> bool:
    """Whether a text is full of learned words."""
    hard = [len(spots) for word, spots in uncommon(text).items() if is_hard(word)]
    return len(hard) >= FEWEST_HARD_WORDS and sum(hard) >= LEARNED_SHARE * sum(map(len, vocabulary(text).values()))


def _owner(word: str) -> str:
    """A word without the s of an owner."""
    return word if word.isalpha() else word.partition("'")[0].partition("’")[0]


def _mentions(text: str, word: str, spots: Sequence[int], starts: frozenset[int]) -> Iterator[Span]:
    """Where a word is mentioned that few readers know; with a capital only as the first word of a sentence."""
    is_sure = is_hard(word) or any(text.startswith(word, spot) for spot in spots)
    for spot in spots:
        end = spot + len(word)
        is_first = is_sure and spot in starts and text.startswith(word.capitalize(), spot)
        if not (is_first or text.startswith(word, spot)) or _is_code(text, spot, end) or _is_species(text, spot, word):
            continue
        yield Span(start=spot, end=end)


def _is_code(text: str, start: int, end: int) -> bool:
    """Whether a word is only a part of a code, an address or a chemical name: 11-cis-retinal, cytokine.org."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    return (
        before[-1:] in _GLUE
        or (before[-1:] in _JOINTS and before[:1].isdigit())
        or after[:1] in _GLUE
        or (after[:1] in _JOINTS and after[1:].isdigit())
        or (after[:1] in _STOPS and after[1:].isalnum())
    )


def _is_species(text: str, start: int, word: str) -> bool:
    """Whether a word is the second part of a species' name."""
    genus = _BEFORE_SPECIES.search(text, max(0, start - LONGEST_GENUS), start) if _LATIN.match(word) else None
    return genus is not None and (genus["genus"] is None or is_rare(genus["genus"].lower()))


def _is_name(found: Annotations, place: int) -> bool:
    return any(found.around(kind, place) for kind in (Person, Institution, Abbreviation))
