"""What comes out: one article explained, all of them, and the pages they become."""

from dataclasses import dataclass

from glossator.model.annotations import Annotations, Quotation, Sentence
from glossator.model.articles import Article, Document, Source, Span
from glossator.model.findings import Finding
from glossator.model.knowledge import Event, Term
from glossator.model.quizzes import Question


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
class KeyNumber:
    """A number worth showing, in the words of the text."""

    span: Span
    """The words: ``11 out of 316 two-cell embryos``."""
    sentence: Sentence
    """The sentence that says it."""
    share: tuple[str, str] | None = None
    """How many of how many, in digits, for what can be drawn: 11 and 316; 3.5 and 100 for percent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Somebody who says something in an article, or took part in what it reports."""

    name: str
    """The full name, as the article gives it."""
    role: str
    """What the person is, in the article's words; may be empty."""
    affiliation: str
    """Where the person works, in the article's words; may be empty."""
    took_part: bool | None
    """Whether the person took part in the study; ``None`` where the text does not say."""
    sentence: Sentence
    """The sentence that mentions the person first."""
    quotations: tuple[tuple[Quotation, Sentence], ...] = ()
    """What the person says, each with the sentence in which it begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Readability:
    """How hard a text is to read."""

    grade: float
    """The school grade it asks for (Coleman-Liau), to one decimal; 0 for a text without words."""
    familiar: float
    """The share of its words that are known to most readers, or explained on its page, from 0 to 1."""


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
    summary: tuple[Sentence, ...] = ()
    """Three or four of its sentences that say what was done, what came out and what limits it."""
    key_numbers: tuple[KeyNumber, ...] = ()
    """Numbers worth showing, in the order of the text."""
    voices: tuple[Voice, ...] = ()
    """Who says what, in the order of the text."""
    readability: Readability | None = None
    """How hard it is to read; ``None`` where nobody measured it."""
    self_test: tuple[Question, ...] = ()
    """Questions that its page answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """An article that mentions a term."""

    explainer: Explainer
    """The article."""
    sentences: tuple[Sentence, ...]
    """Its sentences that mention the term, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What one article says about something, with its evidence."""

    article: str
    """The article's id."""
    text: str
    """What it says: words of the article, or of the file beside it."""
    sentence: int = 0
    """The number of the sentence that says it; 0 for what stands in the file beside the article."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aspect:
    """One thing that articles are compared by."""

    name: str
    """What it is: ``Result in numbers``."""
    claims: tuple[tuple[Claim, ...], ...]
    """What each of the articles says about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Articles side by side."""

    articles: tuple[str, ...]
    """Their ids, newest first."""
    aspects: tuple[Aspect, ...]
    """What they are compared by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """Something about which articles do not say the same."""

    about: str
    """What it is, in a few words."""
    claims: tuple[Claim, ...]
    """What each says."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Handout:
    """A package that a page offers for download."""

    form: str
    """What kind of package it is: ``scorm12``."""
    label: str
    """What it is, for people who choose: ``Flash cards (Anki)``."""
    holds: str
    """What is in it: ``articles``, ``terms``, ``events`` or ``studies``."""
    path: str
    """Where it lies on the site."""
    article: str = ""
    """The id of the article that it holds; empty when it holds the whole site."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Artifact:
    """A file to hand out."""

    path: str
    """Its name, safe on every system: ``made-in-a-dish.scorm12.zip``."""
    data: bytes
    """Its bytes."""
