"""How well what was found agrees with what people found: which marks go together, and what is missed or false."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tests.gold_sets import GoldArticle, GoldSet, Mark

Same = Callable[[str, str], bool]
"""Whether two answers say the same."""

BRACKETS = re.compile(r"\([^()]*\)")
"""A remark in brackets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One thing that is scored, one row of the table."""

    name: str
    """Its name."""
    kind: str
    """The kind of marks it is about."""
    exact: bool = False
    """Whether the words must be the same; otherwise they must overlap."""
    same: Same | None = None
    """How what is said of the words is compared; when nothing is given, it is not."""
    only: str = ""
    """The type of the marks that it is about; when nothing is given, all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """What was found, what was missed, and what should not have been found."""

    found: int
    """How many strong marks an extractor found."""
    missed: tuple[str, ...]
    """The strong marks that no extractor found, as words."""
    false: tuple[str, ...] | None
    """What was found and is no mark, as words; nothing can be said about it where not everything is marked."""

    @property
    def precision(self) -> int | None:
        """How much of what was found is right, in whole percent; silence is right where there is nothing to find."""
        if self.false is None:
            return None
        return _percent(self.found, self.found + len(self.false), empty=not self.missed)

    @property
    def recall(self) -> int:
        """How much of what people found was found, in whole percent."""
        return _percent(self.found, self.found + len(self.missed), empty=True)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall, in percent."""
        if self.false is None:
            return None
        whole = 2 * self.found + len(self.missed) + len(self.false)
        return 200 * self.found / whole if whole else 100.0


def plain(text: str) -> str:
    """A name without what does not make it another name: case, spaces, typographic marks, "the"."""
    words = text.casefold().replace("’", "'").replace("\u2013", "-").split()
    return " ".join(words[1:] if words[:1] == ["the"] else words)


def same_name(one: str, other: str) -> bool:
    """Whether two names are the same name."""
    return plain(one) == plain(other)


def same_term(one: str, other: str) -> bool:
    """Whether two terms are the same, or one of them is part of the other; brackets inside a term do not count."""
    first, second = (plain(BRACKETS.sub(" ", term)) for term in (one, other))
    return first in second or second in first


MEASURES = (
    Measure(name="sentence", kind="sentence", exact=True),
    Measure(name="boilerplate", kind="boilerplate", exact=True),
    Measure(name="quotation", kind="quotation"),
    Measure(name="speaker", kind="quotation", same=same_name, only="speech"),
    Measure(name="temporal", kind="temporal"),
    Measure(name="temporal value", kind="temporal", same=str.__eq__),
    Measure(name="quantity", kind="quantity"),
    Measure(name="quantity value", kind="quantity", same=str.__eq__),
    Measure(name="abbreviation", kind="abbreviation", same=same_name),
    Measure(name="person", kind="person", same=same_name),
    Measure(name="institution", kind="institution", same=same_name),
    Measure(name="definition", kind="definition", same=same_term),
    *(Measure(name=kind, kind=kind) for kind in ("caveat", "method", "application", "result", "step", "jargon")),
)
"""Everything that is scored."""


def score_set(gold: GoldSet, ours: Sequence[Sequence[Mark]]) -> dict[str, Score]:
    """How well the marks of each article of a set agree with those of people, for everything that they marked."""
    return {
        measure.name: _together(
            [score(measure, article, marks) for article, marks in zip(gold.articles, ours, strict=True)],
            partly=measure.kind in gold.partly,
        )
        for measure in MEASURES
        if measure.kind not in gold.unmarked
    }


def score(measure: Measure, gold: GoldArticle, ours: Sequence[Mark]) -> Score:
    """How well marks agree with those of people, in one article."""
    theirs = [mark for mark in gold.marks if mark.kind == measure.kind]
    strong = [
        mark for mark in theirs if mark.strong and (not measure.only or (mark.type == measure.only and mark.said))
    ]
    weak = [mark for mark in theirs if not mark.strong or (measure.only not in {"", mark.type} and mark.said)]
    found = [
        mark
        for mark in ours
        if mark.kind == measure.kind and (not measure.only or (mark.type == measure.only and mark.said))
    ]
    pairs = dict(_pairs(measure, strong, found))
    missed = [mark for number, mark in enumerate(strong) if number not in pairs]
    rest = [mark for number, mark in enumerate(found) if number not in pairs.values()]
    false = [mark for mark in rest if not _is_excused(measure, mark, strong, weak)]
    return Score(
        found=len(pairs),
        missed=tuple(_told(gold, mark) for mark in missed),
        false=tuple(_told(gold, mark) for mark in false),
    )


def _pairs(measure: Measure, strong: Sequence[Mark], found: Sequence[Mark]) -> Iterator[tuple[int, int]]:
    """Which of ours goes with which of theirs, one to one; those that share the most words come first."""
    candidates = sorted(
        (-_shared(one, other), first, second)
        for first, one in enumerate(strong)
        for second, other in enumerate(found)
        if _agree(measure, one, other)
    )
    taken_first, taken_second = set[int](), set[int]()
    for _, first, second in candidates:
        if first not in taken_first and second not in taken_second:
            taken_first.add(first)
            taken_second.add(second)
            yield first, second


def _agree(measure: Measure, gold: Mark, ours: Mark) -> bool:
    """Whether a mark of ours is right about the words of one of theirs."""
    if measure.exact:
        return (gold.start, gold.end) == (ours.start, ours.end)
    if _shared(gold, ours) <= 0:
        return False
    return not measure.same or not gold.said or any(measure.same(said, one) for said in gold.said for one in ours.said)


def _is_excused(measure: Measure, mark: Mark, strong: Sequence[Mark], weak: Sequence[Mark]) -> bool:
    """Whether a mark of ours stands where one may stand; an exact one that is not marked must spoil no strong one."""
    if measure.exact and any(_shared(mark, other) > 0 for other in strong):
        return any(_agree(measure, other, mark) for other in weak)
    return any(_shared(mark, other) > 0 for other in weak)


def _shared(one: Mark, other: Mark) -> int:
    """How many characters two marks share; not above zero when they lie apart."""
    return min(one.end, other.end) - max(one.start, other.start)


def _told(gold: GoldArticle, mark: Mark) -> str:
    said = f" = {' / '.join(mark.said)}" if mark.said else ""
    return f"{gold.name}:{mark.start} {gold.article.text[mark.start : mark.end]!r}{said}"


def _together(scores: Sequence[Score], *, partly: bool) -> Score:
    """The score of all articles of a set."""
    return Score(
        found=sum(each.found for each in scores),
        missed=tuple(words for each in scores for words in each.missed),
        false=None if partly else tuple(words for each in scores for words in each.false or ()),
    )


def _percent(part: int, whole: int, *, empty: bool) -> int:
    """A part of a whole in percent, rounded down, so that a floor is never above what was reached."""
    return 100 * part // whole if whole else 100 * empty
