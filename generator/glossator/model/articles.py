"""What is read: the source file, and the article, study and references in it."""

from dataclasses import dataclass
from typing import Literal

from glossator.model.findings import Place
from glossator.model.quizzes import QuestionChange

BlockKind = Literal["paragraph", "heading", "item", "quote", "code"]
InlineKind = Literal["emphasis", "strong", "code", "link"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of a text, half-open, as in the W3C text position selector."""

    start: int
    """The first code point inside, counted from 0."""
    end: int
    """The first code point after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What was in a file, and in the YAML file beside it."""

    id: str
    """The address of its article below ``articles/``, made from the file's name: ``same-sex-mice``."""
    uri: str
    """The file's path as the author knows it, with ``/``: ``seeds/articles/same-sex-mice.txt``."""
    data: bytes
    """The file's bytes."""
    metadata_uri: str = ""
    """The path of the YAML file beside it; empty when there is none."""
    metadata: bytes = b""
    """The bytes of the YAML file beside it."""
    date_published: str = ""
    """When it was published (EDTF), where the caller says so; it goes before what the files say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What was in the glossary or the timeline file."""

    uri: str
    """The file's path as the author knows it."""
    data: bytes
    """The file's bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceMap:
    """The way back from an offset in ``Article.text`` to a line and column of the source file."""

    uri: str
    """The file the text was read from."""
    text: str
    """The whole file as decoded, without byte order mark, line ends as they are."""
    anchors: tuple[tuple[int, int], ...]
    """Pairs (offset in the article, offset in the file) in rising order; between two anchors both run alike."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """Where something can be read up: a book, a paper, a page."""

    text: str
    """The reference as it is printed."""
    url: str = ""
    """Its address (http or https); empty when there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """The research an article reports on (schema.org ``ScholarlyArticle``)."""

    title: str = ""
    """The paper's title."""
    authors: tuple[str, ...] = ()
    """Its authors as the paper prints them, or the first and "et al."."""
    journal: str = ""
    """The journal with volume and pages, as one prints it."""
    date_published: str = ""
    """When it came out (EDTF)."""
    doi: str = ""
    """Its DOI without the resolver: ``10.1126/science.1226889``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph, heading, list item, quotation or code block of an article. Blocks never overlap."""

    span: Span
    """Its text, without the blank lines around it."""
    kind: BlockKind
    """What it is."""
    level: int = 0
    """The depth of a heading (2 to 6) or of a list item (1 and more)."""
    number: int = 0
    """The number of an item in an ordered list; 0 in a list of bullets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inline:
    """Words that the author set apart: emphasis, strong emphasis, code, a link."""

    span: Span
    """The words."""
    kind: InlineKind
    """What sets them apart."""
    href: str = ""
    """Where a link leads (http, https or mailto)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Something the editor of the site says about an article, as written in the article's YAML file."""

    text: str
    """What the editor says."""
    place: Place
    """Where it stands in the YAML file, for messages."""
    quote: str = ""
    """The words of the article it is about; empty when it is about the whole article."""
    sources: tuple[Reference, ...] = ()
    """Where it can be checked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """Something that the author knows better than the program, as written in the article's YAML file."""

    action: Literal["drop", "add"]
    """Whether a finding is taken away or put in."""
    kind: str
    """Which kind of annotation, by its name outside: ``quotation``, ``caveat``."""
    quote: str
    """The words of the article that it is about."""
    fields: tuple[tuple[str, str | tuple[str, ...]], ...]
    """What is said of an added one: pairs of a field's name and its value."""
    place: Place
    """Where it stands in the YAML file, for messages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A piece to be explained (schema.org ``NewsArticle``)."""

    id: str
    """Its address below ``articles/``."""
    text: str
    """Its words. After ``clean`` nothing changes them any more."""
    source_map: SourceMap
    """The way back to the file."""
    blocks: tuple[Block, ...] = ()
    """The text's paragraphs, headings and so on, in order; together they hold every visible character."""
    inlines: tuple[Inline, ...] = ()
    """Words set apart by the author, in order."""
    headline: str = ""
    """The headline given by the publisher or the editor; empty when there is none."""
    author: tuple[str, ...] = ()
    """Who wrote it."""
    publisher: str = ""
    """Who published it."""
    date_published: str = ""
    """When (EDTF)."""
    url: str = ""
    """Where it can be read (http or https)."""
    license: str = ""
    """The licence it is under, or whose it is."""
    language: str = ""
    """Its language (BCP 47); empty when not given."""
    study: Study | None = None
    """The research it reports on."""
    remarks: tuple[Remark, ...] = ()
    """What the editor says about it."""
    corrections: tuple[Correction, ...] = ()
    """What the editor knows better than the program."""
    self_test: tuple[QuestionChange, ...] = ()
    """What the editor changes in its self-test."""
