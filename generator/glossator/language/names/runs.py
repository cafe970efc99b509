"""The names of a text: words with a capital letter that stand together, cut where the name must end.

A run is as long as it can be ("Former President John F. Kennedy Jr", "University", "Ludwig van Beethoven"); what it is
the name of is for others to say. It ends at a possessive ("Singapore's"), at any mark, and at every other small word.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from glossator.language.names.words import OPENERS
from glossator.model import Annotations, Article, Sentence
from glossator.spans import code_in

PARTICLES = frozenset(
    "van von vom zu zur der den de del della di da das dos do du la le les bin bint ibn al el ten ter y af av".split()
)
"""Small words inside people's names."""

_UPPER = "A-ZÀ-ÖØ-Þ" + "".join(letter for letter in map(chr, range(0x100, 0x250)) if letter.isupper())
_DOTTED = (
    "Dr Drs Prof Mr Mrs Ms Messrs St Sen Sens Rep Reps Gov Gen Lt Col Sgt Capt Cmdr Adm Maj Brig Cpl Pvt Rev Fr Hon"
    " Jr Sr Inc Corp Ltd Co Bros"
)
_FULL_STOP = rf"\.(?:{'|'.join(rf'(?<=[^A-Za-z]{word}[.])|(?<=^{word}[.])' for word in _DOTTED.split())})"
_REST = (
    rf"(?:\.(?:-?[{_UPPER}]\.)*+|(?:['’][{_UPPER}])?[^\W_]*+(?:{_FULL_STOP})?+(?:&[{_UPPER}][^\W_]*+)?+"
    rf"(?:-[^\W_]++(?:['’](?!s\b)[^\W_]++)?+)*+(?:(?<=-St)\.)?+)"
)
"""What follows the first letter of a word: the full stop of an initial, or the rest of the word."""

_SMALL = rf"(?:(?:{'|'.join(sorted(PARTICLES))})[ \u00a0]){{0,3}}(?:(?:al|el|d)[-’'](?=[{_UPPER}]))?(?:&[ \u00a0])?"
_RUN = re.compile(
    rf"[{_UPPER}](?<![\w@#/.].)(?<![^\Wl]['’-].){_REST}(?:(?:[ \u00a0]|\n(?!\n)){_SMALL}[{_UPPER}]{_REST})*+", re.DOTALL
)
_TOKEN = re.compile(r"[^\s]++")
_POSSESSIVE = re.compile(r"['’]s?(?![\w])")


class Run(NamedTuple):
    """Words with capitals that stand together."""

    words: tuple[str, ...]
    """The words, each without the full stop of an abbreviation or a single initial's."""
    starts: Sequence[int]
    """Where each word begins in the text."""
    ends: Sequence[int]
    """Where each word ends, full stop included."""
    sentence: int
    """Where its sentence begins."""
    sentence_end: int
    """Where its sentence ends."""


def runs(article: Article, found: Annotations) -> Sequence[Run]:
    """All runs of words with capitals in the sentences of an article, outside of code."""
    sentences = tuple([(item.span.start, item.span.end) for item in found.of(Sentence)])
    code = code_in(article)
    everything = _runs(article.text, sentences)
    if not code:
        return everything
    ends = [span.end for span in code]
    return tuple(
        run
        for run in everything
        if (place := bisect_right(ends, run.starts[0])) == len(code) or run.ends[-1] <= code[place].start
    )


def is_possessive(text: str, end: int) -> bool:
    """Whether a possessive mark follows a name."""
    return _POSSESSIVE.match(text, end) is not None


def run_end(text: str, start: int, limit: int) -> int:
    """Where the run ends that begins at an offset; the offset itself if none does."""
    match = _RUN.match(text, start, limit)
    return match.end() if match else start


@lru_cache(maxsize=2)
def _runs(text: str, sentences: Sequence[tuple[int, int]]) -> Sequence[Run]:
    """All runs in these sentences, in order, without words that only begin a sentence."""
    found = []
    for start, end in sentences:
        for match in _RUN.finditer(text, start, end):
            whole = match[0]
            if whole in OPENERS:
                continue
            if whole.isalpha():
                found.append(Run((whole,), (match.start(),), (match.end(),), start, end))
            else:
                found.append(_run(match, start, end))
    return found


def _run(match: re.Match[str], sentence: int, sentence_end: int) -> Run:
    """The run of several words that a pattern found in a sentence."""
    tokens = [*_TOKEN.finditer(match.string, match.start(), match.end())]
    words = tuple([token[0].rstrip(".") for token in tokens])
    return Run(words, [token.start() for token in tokens], [token.end() for token in tokens], sentence, sentence_end)
