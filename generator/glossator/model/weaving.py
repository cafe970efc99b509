"""An article ready to be printed: blocks of sentences, sentences of phrases, phrases of evenly styled runs."""

from dataclasses import dataclass
from typing import Literal

from glossator.model.articles import BlockKind, InlineKind

PhraseKind = Literal["text", "term", "link", "note"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Characters that all look alike."""

    text: str
    """The characters, exactly as in the article."""
    styles: tuple[InlineKind, ...] = ()
    """``emphasis``, ``strong`` and ``code``, outermost first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """Words that lead somewhere together, or plain words."""

    kind: PhraseKind
    """Plain text, a term, a link of the author's, or the mark of an editor's note (which has no words)."""
    runs: tuple[Run, ...] = ()
    """Its words."""
    target: str = ""
    """The term's id, the link's address or the note's number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Strand:
    """A sentence with an address, or the text between two sentences."""

    sentence: int
    """The sentence's number; 0 for text that is in no sentence."""
    phrases: tuple[Phrase, ...] = ()
    """Its words, in order; together they are its text, character for character."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WovenBlock:
    """A paragraph, heading, list item, quotation or code block with everything woven in."""

    kind: BlockKind
    """What it is."""
    level: int
    """The depth of a heading or list item."""
    number: int
    """The number of an item in an ordered list, or 0."""
    strands: tuple[Strand, ...]
    """Its text."""
    anchor: str = ""
    """A heading's address on the page."""
