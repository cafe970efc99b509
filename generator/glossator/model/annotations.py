"""What is found in a text: a span of it, and what is true of that span."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeVar

from glossator.model.articles import Remark, Span

QuotationKind = Literal["speech", "fragment", "scare"]
StatementKind = Literal["caveat", "method", "application", "result"]
TemporalKind = Literal["DATE", "TIME", "DURATION", "SET", "AGE"]
QuantityKind = Literal["count", "proportion", "percentage", "money", "range", "fold", "measure"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """Something true of a span of an article's text; its class says what."""

    span: Span
    """The words it is true of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence(Annotation):
    """A sentence of the article, without the white space around it."""

    number: int
    """Its place in the article, counted from 1; part of its address on the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Boilerplate(Annotation):
    """A line that is not part of the article: a section link, template code, the outlet's bare name."""

    reason: str
    """Why it was left out, in a few words for the reader."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TemporalExpression(Annotation):
    """Words that say when, how long, how often or how old (TIMEX3)."""

    kind: TemporalKind
    """TIMEX3's type; an age, which TIMEX3 counts among the durations, has its own."""
    value: str
    """TIMEX3's value, an ISO 8601 date or duration: ``1984``, ``P4W4D``, ``PRESENT_REF``; as precise as the words."""
    edtf: str = ""
    """The date in EDTF, for dates that a timeline can show; empty for all else."""
    resolved: bool = False
    """Whether the value was reckoned from the article's own date, so that the words alone do not say it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity(Annotation):
    """Words that say how many or how much."""

    kind: QuantityKind
    """What sort of number it is."""
    values: tuple[str, ...]
    """The numbers that the words state, in plain digits: one; both of "11 out of 316"; both ends of a range."""
    unit: str = ""
    """The unit, as its symbol: ``%``, ``£``, ``mg``, ``-fold``; empty for a bare count."""
    noun: str = ""
    """What is counted, in the article's words: ``two-cell embryos``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Abbreviation(Annotation):
    """A short form, at the place where the article says what it stands for."""

    short: str
    """The short form: ``iPS``."""
    long: str
    """What it stands for, in the article's words: ``induced pluripotent stem``."""
    long_span: Span
    """Where the long form stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Institution(Annotation):
    """A mention of a university, an institute, an academy, a company or an agency."""

    name: str
    """Its name, the same for all its mentions in the article."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Annotation):
    """A mention of a person, with the title before the name if there is one."""

    name: str
    """The fullest name that the article gives, without title; the same for all mentions of this person."""
    role: str = ""
    """What the person is, in the article's words: ``senior anatomy lecturer``."""
    affiliation: str = ""
    """Where the person works, in the article's words, wherever in the article it says so."""
    took_part: bool | None = None
    """Whether the person took part in the study; ``None`` where the text does not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation(Annotation):
    """Words in quotation marks, marks included; one that goes on over paragraphs is one quotation."""

    kind: QuotationKind
    """Somebody's speech, a fragment of somebody's words in the narrator's sentence, or marks around a word."""
    speaker: str = ""
    """Who says it: the person's full name, or the words of the text where it is no named person."""
    speaker_span: Span | None = None
    """The words that name the speaker beside the quotation: ``Telfer``, ``He``."""
    affiliation: str = ""
    """Where the speaker works, if the article says so anywhere."""
    cue: str = ""
    """The words that say that it is speech: ``said``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition(Annotation):
    """Words by which the article itself explains another word."""

    term: str
    """The word that is explained, as the article writes it."""
    term_span: Span
    """Where it stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Annotation):
    """A sentence that limits the claim, says how it was done, what it is good for, or what came out."""

    kind: StatementKind
    """Which of these."""
    cue: Span
    """The words that tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Annotation):
    """Something that was done in the experiment, told in its order."""

    order: int
    """Its place in the experiment, counted from 1."""
    when: Span | None = None
    """The words that say when, or how long after the step before: ``After four weeks and four days``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Jargon(Annotation):
    """A word that few readers know, and that is no name."""

    word: str
    """The word in small letters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermMention(Annotation):
    """A place where the article uses a term of the glossary, in any of its forms."""

    term: str
    """The term's id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorialNote(Annotation):
    """An editor's remark, tied to the words it is about."""

    remark: Remark
    """What the editor says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem(Annotation):
    """Something in the text that looks wrong and that only the author can decide."""

    message: str
    """What is wrong, in one line without a full stop."""
    hint: str
    """The cure, as a sentence."""


A = TypeVar("A", bound=Annotation)


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotations:
    """Everything found in one article."""

    by_kind: Mapping[type[Annotation], tuple[Annotation, ...]] = field(default_factory=dict)
    """The annotations of each kind, sorted by start, longer ones first."""

    _starts: dict[type[Annotation], list[int]] = field(default_factory=dict, init=False, repr=False, compare=False)
    """Where the annotations of a kind begin, noted when it is first asked for."""

    def __iter__(self) -> Iterator[Annotation]:
        """All of them in the order of the text, longer ones first."""
        items = (item for group in self.by_kind.values() for item in group)
        return iter(sorted(items, key=lambda item: (item.span.start, -item.span.end)))

    def of(self, kind: type[A]) -> tuple[A, ...]:
        """Those of one kind, in order."""
        return self.by_kind.get(kind, ())  # type: ignore[return-value] # each kind has its own

    def within(self, kind: type[A], span: Span) -> tuple[A, ...]:
        """Those of one kind that begin inside a span, in order."""
        starts = self._starts_of(kind)
        first = bisect_left(starts, span.start)
        return self.of(kind)[first : bisect_left(starts, span.end, lo=first)]

    def around(self, kind: type[A], offset: int) -> A | None:
        """The one that begins last at or before an offset and goes on behind it: for kinds that never overlap."""
        index = bisect_right(self._starts_of(kind), offset)
        item = self.of(kind)[index - 1] if index else None
        return item if item and offset < item.span.end else None

    def _starts_of(self, kind: type[Annotation]) -> list[int]:
        starts = self._starts.get(kind)
        if starts is None:
            starts = self._starts[kind] = [item.span.start for item in self.of(kind)]
        return starts
