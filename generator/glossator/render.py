"""Prints explainers as Markdown pages, through the templates. Whatever is not markup is escaped on its way out."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from glossator import addresses, alphabet
from glossator.contents import Contents, text_of
from glossator.linked_data import (
    Name,
    as_script,
    defined_term,
    defined_term_set,
    event,
    learning_resource,
    names_on_page,
)
from glossator.model import Comparison, Digest, Disagreement, Event, Handout, ListKind, ListPage, Naming, Page, Row
from glossator.settings import Settings
from glossator.site import Site
from glossator.templating import fill, on_site

LISTED_SENTENCES = 5
"""The most sentences of an article that an entry of the A-Z glossary lists; the page of the term lists them all."""

NAMES = {"articles": "Articles", "glossary": "Glossary", "people": "People and institutions", "timeline": "Timeline"}
"""What the lists are called of which there is one."""

_ADDRESSES: Mapping[ListKind, str] = {
    "articles": addresses.ARTICLES,
    "glossary": addresses.GLOSSARY,
    "people": addresses.PEOPLE,
    "timeline": addresses.TIMELINE,
}

Digests = Mapping[str, Digest]
"""What is known of articles, by their ids."""

Place = tuple[Digest, Naming]
"""An article, and what it says about a thing."""


def article_page(own: Contents, settings: Settings, handouts: Sequence[Handout] = ()) -> Page:
    """The page of an article. It depends on what is shown of the article, and on no other article.

    ``handouts`` are the packages of the article that lie on the site.
    """
    described = as_script(learning_resource(own.explainer, names_on_page(own.uri, settings), own.minutes))
    shown = {"own": own, "handouts": handouts, "linked_data": described}
    headings = tuple((text_of(block), block.anchor) for block in own.blocks if block.anchor)
    return replace(_page("article.md.jinja", own.uri, settings, shown), headings=headings)


def compare_page(
    comparison: Comparison, disagreements: Sequence[Disagreement], digests: Digests, total: int, settings: Settings
) -> Page:
    """Articles side by side, some of so many in ``total``."""
    shown = {"comparison": comparison, "disagreements": disagreements, "articles": digests, "total": total}
    return _page("compare.md.jinja", addresses.COMPARISON, settings, shown)


def list_page(page: ListPage, site: Site, digests: Digests, settings: Settings) -> Page:
    """A page of a list; ``digests`` are of the articles that it shows something of."""
    first = list_uri(page.kind, page.name)
    uri = addresses.page_uri(first, page.number)
    name = NAMES.get(page.kind) or (site.terms[page.name].label if page.kind == "term" else page.name)
    shown = {
        "title": name if page.number == 1 else f"{name}, page {page.number}",
        "page": page,
        "first_page": first,
        "articles": digests,
        "terms": site.terms,
        "handouts": site.handouts if page.number == 1 else (),
    }
    listed = _listed(page, site, digests, names_on_page(uri, settings))
    kind = "person" if page.kind == "institution" else page.kind
    return _page(f"{kind}.md.jinja", uri, settings, shown | listed)


def list_uri(kind: ListKind, name: str) -> str:
    """The first page of a list."""
    if kind == "term":
        return addresses.term_uri(name)
    if kind in ("person", "institution"):
        return addresses.people_uri(kind, name)
    return _ADDRESSES[kind]


def events_on(page: ListPage, site: Site, digests: Digests) -> list[Event]:
    """The events on a page of the timeline."""
    return [digests[row.article].events[row.item] if row.article else site.events[row.item] for row in page.rows]


def _listed(page: ListPage, site: Site, digests: Digests, name: Name) -> dict[str, Any]:
    """What stands on a page of a list, by the names that its template uses."""
    if page.kind == "articles":
        return {"found": [digests[row.article] for row in page.rows]}
    if page.kind == "glossary":
        return _glossary(page, site, digests, name)
    if page.kind == "people":
        return _people(page)
    if page.kind == "term":
        return _term(page, site, digests, name)
    if page.kind == "timeline":
        return _timeline(page, site, digests, name)
    return {"found": _places(page.rows, digests)}


def _glossary(page: ListPage, site: Site, digests: Digests, name: Name) -> dict[str, Any]:
    terms = [site.terms[entry.name] for entry in page.entries]
    places = [_places(entry.rows, digests) for entry in page.entries]
    totals = [entry.total for entry in page.entries]
    groups = groupby(zip(terms, places, totals, strict=True), key=lambda entry: alphabet.place(entry[0].label)[0])
    return {
        "found": [(letter, tuple(group)) for letter, group in groups],
        "most_sentences": LISTED_SENTENCES,
        "linked_data": as_script(defined_term_set(terms if page.count == 1 else (), name)),
    }


def _people(page: ListPage) -> dict[str, Any]:
    def kind_of(way: tuple[str, int, str]) -> str:
        return way[2].partition(".")[0]

    return {
        "found": [(kind, tuple(group)) for kind, group in groupby(page.entries, key=lambda entry: entry.kind)],
        "ways": [(kind, tuple(group)) for kind, group in groupby(page.ways, key=kind_of)],
    }


def _term(page: ListPage, site: Site, digests: Digests, name: Name) -> dict[str, Any]:
    term = site.terms[page.name]
    return {
        "term": term,
        "found": _places(page.rows, digests),
        "glossary_page": site.glossary_pages[term.id],
        "linked_data": as_script(defined_term(term, name)),
    }


def _timeline(page: ListPage, site: Site, digests: Digests, name: Name) -> dict[str, Any]:
    events = events_on(page, site, digests)
    described = events if page.count == 1 else ()
    return {"events": events, "linked_data": as_script(*(event(each, name) for each in described))}


def _places(rows: Sequence[Row], digests: Digests) -> list[Place]:
    return [(digests[row.article], digests[row.article].named[row.item]) for row in rows]


def _page(template: str, uri: str, settings: Settings, context: Mapping[str, Any]) -> Page:
    return Page(uri=uri, text=fill(template, context, **on_site(uri, settings)))
