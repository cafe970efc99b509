"""Articles as an e-book (EPUB 3): a chapter for each, then the glossary and the timeline, for any reader, also offline.

Nothing in it runs, and nothing is fetched from elsewhere. Its identifier is made of the site and of its articles, so
that a reader knows the next edition of the same book again, and takes a book of other articles for another one.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from html import unescape
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from ebooklib import epub
from markupsafe import Markup

from glossator import addresses
from glossator.contents import of_article, of_site, title_of
from glossator.escape import escape_text
from glossator.inlined import style
from glossator.linked_data import iri, urn
from glossator.model import Collection
from glossator.packing import pack, safe_name
from glossator.settings import Settings
from glossator.templating import Way, fill, in_context, in_package

OUR_LANGUAGE = "en"
"""The language of what stands around the articles."""

RIGHT_TO_LEFT = frozenset("ar arc ckb dv fa he iw ji khw ks nqo ps sd syr ug ur yi".split())
"""Languages that are written from right to left, unless their tag names another script."""

_SCRIPTS_RIGHT_TO_LEFT = frozenset("adlm arab hebr mand nkoo rohg samr syrc thaa".split())

_SCRIPT_LENGTH = 4
"""How many letters name a script in a language's tag (BCP 47)."""

_ACCESSIBILITY = {
    "accessMode": ("textual",),
    "accessModeSufficient": ("textual",),
    "accessibilityFeature": (
        "alternativeText",
        "displayTransformability",
        "readingOrder",
        "structuralNavigation",
        "tableOfContents",
    ),
    "accessibilityHazard": ("none",),
    "accessibilitySummary": ("All of it is text, in reading order; drawings repeat what the text beside them says.",),
}
"""What every book is, in the words of schema.org that catalogues and shops read."""

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LANGUAGE = re.compile(r' lang="([^"]*)"')
_LINK = re.compile(r' href="([^"#][^"]*)"')
_FILE = re.compile(r"[a-z0-9._-]+\.(?:xhtml|css)(?:#.*)?")
_HOST = re.compile(r"(?:https?://(?:[\w.-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]+)?(?:[/?#]|$)|mailto:)", re.IGNORECASE)


Ways = Mapping[str, tuple[str, str]]
"""The pages of the site that are in the book, each with the name of its file and with its place in it, if any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One file of the book, with what readers turn to."""

    name: str
    """Its file's name without the ending, which is also its name in the package."""
    kind: str
    """What it is, in the words of EPUB: ``chapter``."""
    title: str
    """What the table of contents calls it."""
    text: str
    """The XHTML."""

    @property
    def path(self) -> str:
        """Its file's name."""
        return f"{self.name}.xhtml"


def export(collection: Collection, settings: Settings) -> bytes:
    """The book as a zip."""
    title = title_of(collection, settings, "Articles, explained")
    documents = tuple(_documents(collection, settings, title))
    book = epub.EpubBook()
    _describe(book, collection, settings, title)
    items = [_item(each.name, each.text) for each in documents]
    items.insert(1, _item("contents", _contents(documents), "nav"))
    look = epub.EpubItem(uid="style", file_name="book.css", media_type="text/css", content=str(style("book")))
    for item in (*items, look, epub.EpubNcx()):
        book.add_item(item)
    book.spine = items
    book.toc = [epub.Link(each.path, _in_xml(each.title), each.name) for each in documents]
    book.guide = [{"type": "toc", "title": "Contents", "href": "contents.xhtml"}]
    return pack(_written(book, settings), settings.source_date, first="mimetype")


def _contents(documents: Sequence[Document]) -> str:
    """The table of contents, with the places that readers offer to go to."""
    first, start, *behind = documents
    landmarks = (first, *(each for each in behind if each.kind != "chapter"))
    own = {"title": "Contents", "documents": documents, "landmarks": landmarks, "start": start}
    return _filled("epub_contents.xhtml.jinja", own)


def _written(book: epub.EpubBook, settings: Settings) -> dict[str, bytes]:
    """The files of the book, with what makes a package of them."""
    written = BytesIO()
    modified = datetime.fromtimestamp(settings.source_date, UTC)
    epub.EpubWriter(written, book, {"mtime": modified, "play_order": {"enabled": True, "start_from": 1}}).write()
    with ZipFile(written) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _describe(book: epub.EpubBook, collection: Collection, settings: Settings, title: str) -> None:
    """Whose book it is, in which languages, and who can read it; what nobody knows is left out."""
    articles = [each.article for each in collection.explainers]
    book.set_identifier(urn(settings, *sorted(article.id for article in articles)))
    book.set_title(_in_xml(title))
    tongues = [article.language for article in articles if article.language]
    for tongue in dict.fromkeys((*tongues, OUR_LANGUAGE)):
        book.set_language(tongue)
    if tongues and len(tongues) == len(articles) and all(map(_is_right_to_left, tongues)):
        book.set_direction("rtl")
    for author in dict.fromkeys(name for article in articles for name in article.author):
        book.add_metadata("DC", "creator", _in_xml(author))
    for explainer in collection.explainers:
        if explainer.article.url:
            book.add_metadata("DC", "source", _in_xml(explainer.article.url))
        if explainer.article.license:
            book.add_metadata("DC", "rights", _in_xml(f"“{explainer.headline}”: {explainer.article.license}"))
    for name, values in _ACCESSIBILITY.items():
        for value in values:
            book.add_metadata(None, "meta", value, {"property": f"schema:{name}"})


def _is_right_to_left(tongue: str) -> bool:
    """Whether a language is written from right to left: what it says of its script goes first (``pa-Arab``)."""
    language, *more = tongue.lower().split("-")
    scripts = [each for each in more if len(each) == _SCRIPT_LENGTH and each.isalpha()]
    return scripts[0] in _SCRIPTS_RIGHT_TO_LEFT if scripts else language in RIGHT_TO_LEFT


def _documents(collection: Collection, settings: Settings, title: str) -> Iterator[Document]:
    """The title page, the chapters, and what stands behind them, in this order."""
    context = of_site(collection)
    ways = _ways(collection)

    def document(kind: str, page: str, name: str, heading: str, own: Mapping[str, Any]) -> Document:
        given = {**context, **own, **_in_book(page, ways, settings), "kind": kind, "title": heading}
        return Document(name=name, kind=kind, title=heading, text=_filled("epub.xhtml.jinja", given))

    yield document("titlepage", "", "title", title, {"explainers": collection.explainers})
    for explainer in collection.explainers:
        page = addresses.article_uri(explainer.article.id)
        own = of_article(replace(explainer, self_test=()), settings)
        shown = {"own": own, "questions": explainer.self_test}
        yield document("chapter", page, ways[page][0], explainer.headline, shown)
    if collection.terms:
        yield document("glossary", addresses.GLOSSARY, "glossary", "Glossary", {})
    if collection.events:
        yield document("appendix", addresses.TIMELINE, "timeline", "Timeline", {})


def _ways(collection: Collection) -> Ways:
    articles = [each.article.id for each in collection.explainers]
    ways = {addresses.article_uri(each): (f"article-{safe_name(each)}", "") for each in articles}
    ways |= {addresses.term_uri(term.id): ("glossary", f"word.{term.id}") for term in collection.terms}
    ways |= {addresses.GLOSSARY: ("glossary", "")} if collection.terms else {}
    return ways | ({addresses.TIMELINE: ("timeline", "")} if collection.events else {})


def _in_book(shown: str, ways: Ways, settings: Settings) -> dict[str, Any]:
    """How links lead from a page of the book: within it, or to the published site where that has an address."""
    outside: Way = in_package("", settings, outward=Markup(""))["way"]

    def leads(target: str, fragment: str = "") -> Markup:
        if target not in ways:
            return outside.leads(target, fragment)
        name, place = ways[target]
        place = fragment or place
        file = "" if target == shown and place else f"{name}.xhtml"
        return Markup(f' href="{file}{"#" if place else ""}{escape_text(place)}"')  # noqa: S704 (all of it is escaped)

    return in_context(replace(outside, here=shown, leads=leads))


def _filled(template: str, context: Mapping[str, Any]) -> str:
    """A page as XML: with the language of each part also in XML's own words, and with links that can be addresses."""
    text = _in_xml(fill(template, context).strip())
    text = _LANGUAGE.sub(r' lang="\1" xml:lang="\1"', text)
    return _LINK.sub(_address, text)


def _address(match: re.Match[str]) -> str:
    """A link as readers want it: within the book as it is, to elsewhere without odd characters, or none at all."""
    address = iri(unescape(match[1]))
    if _FILE.fullmatch(address):
        return match[0]
    return f' href="{escape_text(address)}"' if _HOST.match(address) else ""


def _in_xml(text: str) -> str:
    """A text without the characters that XML cannot hold."""
    return _NOT_IN_XML.sub("", text)


def _item(name: str, text: str, *properties: str) -> epub.EpubItem:
    item = epub.EpubItem(uid=name, file_name=f"{name}.xhtml", media_type="application/xhtml+xml", content=text)
    item.properties = [*properties, *(["svg"] if "<svg" in text else [])]
    return item
