"""E-books as a reader opens them: their files, their pages and what their package says; and what to make them of."""

from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from glossator.exporters import epub
from glossator.model import Collection, Item, Question
from glossator.settings import Settings

SITE = Settings(site_name="Ice & <snow>", site_url="https://example.org/ice/")
NAMES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "epub": "http://www.idpf.org/2007/ops",
    "html": "http://www.w3.org/1999/xhtml",
    "ncx": "http://www.daisy.org/z3986/2005/ncx/",
    "opf": "http://www.idpf.org/2007/opf",
}
MATCH = Question(
    id="match",
    kind="match",
    text="Which word <b> has which meaning?",
    items=(Item(before="Frozen & hard.", answer="ice", sentence=1), Item(before="A part of a body.", answer="cell")),
    choices=("cell", "ice"),
    from_article=False,
)
GAP = Question(
    id="gap",
    kind="gap",
    text="Which word?",
    items=(Item(before="Ice ", answer="melts", after="."),),
    choices=("melts",),
)


def files(collection: Collection, settings: Settings = SITE) -> dict[str, bytes]:
    with ZipFile(BytesIO(epub.export(collection, settings))) as archive:
        return {name.removeprefix("EPUB/"): archive.read(name) for name in archive.namelist()}


def pages(book: Mapping[str, bytes]) -> dict[str, etree._Element]:
    return {name: etree.fromstring(data) for name, data in book.items() if name.endswith(".xhtml")}


def package(collection: Collection, settings: Settings = SITE) -> etree._Element:
    return etree.fromstring(files(collection, settings)["content.opf"])


def found(element: etree._Element, path: str) -> list[etree._Element]:
    each: list[etree._Element] = element.xpath(path, namespaces=NAMES)  # type: ignore[assignment]
    return each


def said(element: etree._Element, path: str) -> list[str]:
    return ["".join(map(str, each.itertext())) for each in found(element, path)]


def with_questions(collection: Collection, *questions: Question) -> Collection:
    return replace(collection, explainers=tuple(replace(each, self_test=questions) for each in collection.explainers))


def shelf(*collections: Collection) -> Collection:
    """All of them in one; where two have something of one name, the first one's."""
    return Collection(
        explainers=tuple(each for collection in collections for each in collection.explainers),
        terms=tuple({term.id: term for each in reversed(collections) for term in each.terms}.values()),
        events=tuple({event.id: event for each in reversed(collections) for event in each.events}.values()),
    )
