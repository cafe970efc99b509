"""What an author should know about the input, and where in which file."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place in a file, for messages."""

    uri: str
    """The file."""
    line: int = 1
    """The line, counted from 1."""
    column: int = 1
    """The column, counted from 1 in code points."""
    text: str = ""
    """The line itself; empty when there is nothing to show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something an author should know about the input."""

    severity: Severity
    """``error`` for a contradiction in the input, ``warning`` for something unsure."""
    place: Place
    """Where."""
    message: str
    """What, in one line without a full stop."""
    hint: str
    """The cure, as a sentence."""
