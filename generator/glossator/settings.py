"""Every knob, its default and its meaning."""

from dataclasses import dataclass
from typing import Literal

Marking = Literal["first", "section", "all"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What an author may choose. The same names stand in ``mkdocs.yml`` and on the command line."""

    seeds: str = "seeds"
    """The folder with ``articles/``, ``glossary.yml`` and ``timeline.yml``."""
    mark: Marking = "first"
    """Which mentions of a term are marked: the ``first`` in an article, the first in each ``section``, or ``all``."""
    words_per_minute: int = 230
    """Reading speed, for the reading time of an article (Brysbaert 2019: 238 for English non-fiction, rounded down)."""
    headline_length: int = 110
    """The most characters of a headline that is made from the first sentence."""
    definition_words: int = 40
    """The most words a definition may have before ``check`` warns."""
