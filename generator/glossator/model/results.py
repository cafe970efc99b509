"""What comes out: one article explained, all of them, and the pages they become."""

from dataclasses import dataclass

from glossator.model.annotations import Annotations, Sentence
from glossator.model.articles import Article, Document, Source
from glossator.model.findings import Finding
from glossator.model.knowledge import Event, Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Seeds:
    """Everything an author wrote, as it was on disk."""

    sources: tuple[Source, ...] = ()
    """The articles, sorted by path."""
    glossary: Document | None = None
    """The glossary file, if there is one."""
    timeline: Document | None = None
    """The timeline file, if there is one."""
    findings: tuple[Finding, ...] = ()
    """Files that could not be read."""


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
class Use:
    """An article that mentions a term."""

    explainer: Explainer
    """The article."""
    sentences: tuple[Sentence, ...]
    """Its sentences that mention the term, in order."""


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
    """Its path below the pages folder: ``articles/same-sex-mice/index.md``."""
    text: str
    """The Markdown."""
    headings: tuple[tuple[str, str], ...] = ()
    """The article's own headings, each with its anchor, for hosts that list what is on a page."""
