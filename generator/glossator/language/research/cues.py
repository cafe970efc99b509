"""The words by which a sentence tells what limits a finding, what it may be good for, or what came out."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from glossator.language.research.applications import APPLICATIONS, WEAK_APPLICATIONS
from glossator.language.research.background import BACKGROUND, LATE_BACKGROUND
from glossator.language.research.caveats import CAVEATS
from glossator.language.research.gaps import GAPS
from glossator.language.research.notation import Table, spelled_out
from glossator.language.research.omissions import OMISSIONS
from glossator.language.research.outcomes import RESULTS, WEAK_RESULTS
from glossator.language.research.procedures import METHODS, WEAK_METHODS
from glossator.model import StatementKind

FEW = 2
"""So many cues of a word are as quickly tried one by one."""

_WORD = r"[^\W\d_]++(?:['’-][^\W\d_]++)*+\b"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Words that tell what a sentence says of a piece of research."""

    kind: StatementKind | None
    """What it says; ``None`` for words that tell what was known before."""
    pattern: re.Pattern[str]
    """The words, matched from where they begin."""
    before: re.Pattern[str] | None = None
    """What must stand right before them."""
    late: bool = False
    """Whether they count only late in an article."""
    weak: bool = False
    """Whether they count only close to a sentence that surely tells of the research."""


def _cues() -> Iterator[tuple[str, Cue]]:
    yield from _read(None, BACKGROUND)
    yield from _read(None, LATE_BACKGROUND, late=True)
    yield from _read("caveat", CAVEATS)
    yield from _read("caveat", OMISSIONS)
    yield from _read("caveat", GAPS, late=True)
    yield from _read("method", METHODS)
    yield from _read("method", WEAK_METHODS, weak=True)
    yield from _read("application", APPLICATIONS)
    yield from _read("application", WEAK_APPLICATIONS, weak=True)
    yield from _read("result", RESULTS)
    yield from _read("result", WEAK_RESULTS, weak=True)


def _read(
    kind: StatementKind | None, table: Table, *, late: bool = False, weak: bool = False
) -> Iterator[tuple[str, Cue]]:
    """The cues of a table, each under all the words that it may begin with."""
    for words, behind, *before in table:
        cue = Cue(
            kind=kind,
            pattern=re.compile(_WORD + spelled_out(behind)),
            before=re.compile(rf"(?:{spelled_out(before[0])})\Z", re.IGNORECASE) if before else None,
            late=late,
            weak=weak,
        )
        for word in words.split(" "):
            yield word, cue


def _by_word(pairs: Iterable[tuple[str, Cue]]) -> Mapping[str, tuple[Cue, ...]]:
    by_word: dict[str, tuple[Cue, ...]] = {}
    for word, cue in pairs:
        by_word[word] = (*by_word.get(word, ()), cue)
    return by_word


CUES: Mapping[str, tuple[Cue, ...]] = _by_word(_cues())
"""Every cue, by the word (in small letters) that it begins with."""

ANY_CUE: Mapping[str, re.Pattern[str]] = {
    word: re.compile("|".join(cue.pattern.pattern for cue in cues)) for word, cues in CUES.items() if len(cues) > FEW
}
"""What any of the many cues of a word looks like, so that one look is enough where there is none."""
