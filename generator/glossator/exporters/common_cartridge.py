"""A course package (IMS Common Cartridge) for Canvas, Brightspace, Blackboard and other learning platforms."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any, Literal

from glossator.addresses import GLOSSARY, TIMELINE, article_uri
from glossator.assessments import assessment
from glossator.contents import of_article, of_site
from glossator.model import Collection, Explainer
from glossator.packing import pack, safe_name
from glossator.settings import Settings
from glossator.templating import fill, in_package

Kind = Literal["page", "link", "test"]
"""What the course has."""

NEWEST, OLDER = 3, 1
"""Which version of the standard: 1.3 or 1.1. The parts that are used here are the same in both, but for the number."""

_MOST_KEYWORDS = 10
"""As many as each reader of the metadata must be able to keep (IEEE 1484.12.1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A page, a link or a test of the course: one file."""

    title: str
    """What the course calls it; it names the article, because platforms list all pages or all tests together."""
    kind: Kind
    """What it is."""
    path: str
    """Where it stands in the package. Links and tests have folders of their own, as the standard wants it."""
    text: str
    """The file."""

    @property
    def identifier(self) -> str:
        """Its name for machines: of its own also among several packages that are put into one course."""
        return f"resource-{_digest(self.path)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """A part of the course."""

    title: str
    """What the course calls it."""
    entries: tuple[Entry, ...]
    """What is in it, in order."""


def types(minor: int) -> dict[Kind, str]:
    """What version 1.``minor`` of the standard calls the things in a course."""
    return {
        "page": "webcontent",
        "link": f"imswl_xmlv1p{minor}",
        "test": f"imsqti_xmlv1p2/imscc_xmlv1p{minor}/assessment",
    }


def export(collection: Collection, settings: Settings) -> bytes:
    """A folder for each article: its page, words, timeline, self-test and links; then the glossary and the timeline."""
    return cartridge(collection, settings, NEWEST)


def export_older(collection: Collection, settings: Settings) -> bytes:
    """The same in the older version that Moodle reads."""
    return cartridge(collection, settings, OLDER)


def cartridge(collection: Collection, settings: Settings, minor: int) -> bytes:
    """The package in version 1.``minor`` of the standard."""
    folders = tuple(_folders(collection, settings, minor))
    files = {entry.path: entry.text.encode() for folder in folders for entry in folder.entries}
    own = {"folders": folders, "types": types(minor), "minor": minor}
    manifest = fill("cartridge.xml.jinja", _described(collection, settings) | own)
    return pack({"imsmanifest.xml": manifest.encode(), **files}, settings.source_date)


def _described(collection: Collection, settings: Settings) -> dict[str, Any]:
    """What the metadata say: only what the articles say of themselves."""
    articles = [each.article for each in collection.explainers]
    licences = [f"{each.headline}: {each.article.license}" for each in collection.explainers if each.article.license]
    keywords = dict.fromkeys(term.label for each in collection.explainers for term in each.terms)
    return {
        "identifier": f"cartridge-{_mark(collection, settings)}",
        "title": settings.site_name or "Explainers",
        "languages": tuple(dict.fromkeys(each.language for each in articles if each.language)),
        "description": f"Explained: {'; '.join(each.headline for each in collection.explainers)}",
        "keywords": tuple(keywords)[:_MOST_KEYWORDS],
        "rights": "\n".join(licences),
    }


def _folders(collection: Collection, settings: Settings, minor: int) -> Iterator[Folder]:
    context = of_site(collection) | {"site_name": settings.site_name, "site_url": settings.site_url}
    for explainer in collection.explainers:
        pages, links = _pages(explainer, context, settings), _links(explainer, settings, minor)
        entries = (*pages, *_self_test(explainer, minor), *links)
        yield Folder(title=explainer.headline, entries=entries)
    entries = tuple(_overviews(collection, context, settings))
    if entries:
        yield Folder(title=" and ".join(entry.title for entry in entries).capitalize(), entries=entries)


def _pages(explainer: Explainer, context: Mapping[str, Any], settings: Settings) -> Iterator[Entry]:
    """The pages of an article. Pictures need a style and a self-test needs a script, so they stay outside."""
    numbers = tuple(replace(each, share=None) for each in explainer.key_numbers)
    plain = replace(explainer, key_numbers=numbers, self_test=())
    words = {term.id: term for term in explainer.terms}
    own = {**context, "own": of_article(plain, settings), "words": words}
    folder = f"pages/{safe_name(explainer.article.id)}"
    here = in_package(article_uri(explainer.article.id), settings)
    elsewhere = in_package("", settings)
    yield _page("article", explainer.headline, f"{folder}/article.html", {**own, **here})
    if explainer.terms:
        yield _page("words", f"Words: {explainer.headline}", f"{folder}/words.html", {**own, **elsewhere})
    if explainer.timeline:
        yield _page("timeline", f"Timeline: {explainer.headline}", f"{folder}/timeline.html", {**own, **elsewhere})


def _page(kind: str, title: str, path: str, context: Mapping[str, Any]) -> Entry:
    text = fill("cartridge_page.html.jinja", context, kind=kind, title=title)
    return Entry(title=title, kind="page", path=path, text=text)


def _self_test(explainer: Explainer, minor: int) -> Iterator[Entry]:
    title = f"Self-test: {explainer.headline}"
    if text := assessment(explainer, title, minor):
        path = f"tests/{safe_name(explainer.article.id)}/assessment.xml"
        yield Entry(title=title, kind="test", path=path, text=text)


def _links(explainer: Explainer, settings: Settings, minor: int) -> Iterable[Entry]:
    """Ways to the page on the site and to the original article, as far as their addresses are known."""
    article = explainer.article
    if settings.site_url:
        address = in_package("", settings)["link"](article_uri(article.id))
        yield _link(explainer, "site", f"On the site: {explainer.headline}", address, minor)
    if article.url:
        yield _link(explainer, "original", f"Original article: {explainer.headline}", article.url, minor)


def _link(explainer: Explainer, name: str, title: str, address: str, minor: int) -> Entry:
    path = f"links/{safe_name(explainer.article.id)}/{name}/weblink.xml"
    text = fill("cartridge_link.xml.jinja", {"title": " ".join(title.split()), "address": address, "minor": minor})
    return Entry(title=title, kind="link", path=path, text=text)


def _overviews(collection: Collection, context: Mapping[str, Any], settings: Settings) -> Iterator[Entry]:
    """The pages of the whole site. They carry a mark, so that the package of another article does not replace them."""
    folder = f"pages/site-{_mark(collection, settings)}"
    if collection.terms:
        own = {**context, **in_package(GLOSSARY, settings)}
        yield _page("glossary", "Glossary", f"{folder}/glossary.html", own)
    if collection.events:
        own = {**context, **in_package(TIMELINE, settings)}
        yield _page("events", "Timeline", f"{folder}/timeline.html", own)


def _mark(collection: Collection, settings: Settings) -> str:
    """A few letters that stand for this choice of articles."""
    return _digest("\n".join((settings.site_name, *(each.article.id for each in collection.explainers))))


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:16]
