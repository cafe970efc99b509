"""What comes out: one article explained, all of them, and the pages they become."""

from dataclasses import dataclass

from glossator.model.annotations import Annotations
from glossator.model.articles import Article
from glossator.model.findings import Finding
from glossator.model.knowledge import Event, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Explainer:
    """One article, explained."""

    article: Article
    """The article."""
    headline: str
    """Its headline; where it carries none, the beginning of its first sentence, word for word."""
    annotations: Annotations
    """What was found in it."""
    terms: tuple[Term, ...] = ()
    """The terms it mentions, in the order of their first mention."""
    timeline: tuple[Event, ...] = ()
    """Its dated events, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """All explainers of a site."""

    explainers: tuple[Explainer, ...] = ()
    """The articles, newest first."""
    terms: tuple[Term, ...] = ()
    """The whole glossary, in alphabetical order."""
    events: tuple[Event, ...] = ()
    """The whole timeline, in order."""
    findings: tuple[Finding, ...] = ()
    """What the author should know; with an error among them nothing is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A Markdown page for a host such as MkDocs."""

    uri: str
    """Its path below the pages folder: ``articles/same-sex-mice.md``."""
    text: str
    """The Markdown."""
