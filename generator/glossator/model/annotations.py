"""What is found in a text: a span of it, and what is true of that span."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from glossator.model.articles import Remark, Span


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
    """Words that name a date (TIMEX3 kind ``DATE``)."""

    value: str
    """The date in EDTF, exactly as precise as the words."""


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
    """Everything found in one article, in the order of the text."""

    items: tuple[Annotation, ...] = ()
    """All annotations, sorted by start, longer ones first."""

    def __iter__(self) -> Iterator[Annotation]:
        """All of them in order."""
        return iter(self.items)

    def of(self, kind: type[A]) -> tuple[A, ...]:
        """Those of one kind, in order."""
        return tuple(item for item in self.items if isinstance(item, kind))
