"""What is known besides the articles: the terms of the glossary and the events of the timeline."""

from dataclasses import dataclass

from glossator.model.articles import Reference, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A concept with a definition (SKOS ``Concept``, schema.org ``DefinedTerm``)."""

    id: str
    """Its address in the glossary."""
    label: str
    """The name it is listed under."""
    definition: str
    """What it means, in at most ``Settings.definition_words`` plain words."""
    alt_labels: tuple[str, ...] = ()
    """Its other names, abbreviations and forms."""
    note: str = ""
    """More about it, for readers who want more."""
    see_also: tuple[str, ...] = ()
    """Ids of related terms."""
    sources: tuple[Reference, ...] = ()
    """Where the definition can be checked."""
    exact_match: str = ""
    """The address of the same concept in a public vocabulary."""
    match_case: bool = False
    """Whether its names count only as they are written: for ART, which is not art."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The sentence of an article that says something."""

    article: str
    """The article's id."""
    sentence: int
    """The sentence's number in it."""
    span: Span
    """The sentence's place in the article's text."""
    text: str
    """The sentence itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened (TimelineJS), with its evidence or its sources."""

    id: str
    """Its address on a timeline."""
    date: str
    """When (EDTF), exactly as precise and as sure as it is known."""
    headline: str
    """What happened, in a few words."""
    text: str = ""
    """What happened, in a sentence or two."""
    topics: tuple[str, ...] = ()
    """What it is about, for the filters of the timeline."""
    articles: tuple[str, ...] = ()
    """Ids of articles it belongs to."""
    terms: tuple[str, ...] = ()
    """Ids of terms that it needs."""
    sources: tuple[Reference, ...] = ()
    """Where it can be checked, for events from the timeline file."""
    evidence: Evidence | None = None
    """The sentence that says it, for events from an article."""
    reckoned: bool = False
    """Whether the date was reckoned from the day the article came out, because its sentence says only "on Monday"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A timeline drawn to scale; all places are in percent of its length."""

    ticks: tuple[tuple[str, float], ...]
    """Years to write on it, and where."""
    places: tuple[tuple[float, float], ...]
    """For each event where it begins and how long its date stretches: a year for 1984, nothing for a day."""
