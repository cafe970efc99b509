"""Prints explainers as Markdown pages, through the templates. Whatever is not markup is escaped on its way out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from glossator import addresses
from glossator.contents import of_article, of_site, text_of
from glossator.linked_data import (
    LISTED,
    as_script,
    defined_term,
    defined_term_set,
    event,
    learning_resource,
    names_on_page,
)
from glossator.model import Collection, Handout, Page
from glossator.settings import Settings
from glossator.templating import fill, on_site

LISTED_SENTENCES = 5
"""The most sentences of an article that an entry of the A-Z glossary lists; the page of the term lists them all."""


def render(collection: Collection, settings: Settings, handouts: Sequence[Handout] = ()) -> Iterator[Page]:
    """Every page of a site: the articles, the glossary and the timeline. A list with nothing in it has no page.

    ``handouts`` are the packages that lie on the site.
    """
    context = of_site(collection) | {"handouts": _by_article(handouts)}
    if collection.explainers:
        yield _page("articles.md.jinja", addresses.ARTICLES, settings, context)
    for explainer in collection.explainers:
        uri = addresses.article_uri(explainer.article.id)
        own = of_article(explainer, settings)
        own["linked_data"] = as_script(learning_resource(explainer, names_on_page(uri, settings), own["minutes"]))
        headings = tuple((text_of(block), block.anchor) for block in own["blocks"] if block.anchor)
        yield replace(_page("article.md.jinja", uri, settings, context | own), headings=headings)
    if collection.terms:
        most = {"most_articles": settings.listed_articles, "most_sentences": LISTED_SENTENCES}
        few = collection.terms if len(collection.terms) <= LISTED else ()
        described = {"linked_data": as_script(defined_term_set(few, names_on_page(addresses.GLOSSARY, settings)))}
        yield _page("glossary.md.jinja", addresses.GLOSSARY, settings, context | most | described)
    for term in collection.terms:
        uri = addresses.term_uri(term.id)
        described = {"linked_data": as_script(defined_term(term, names_on_page(uri, settings)))}
        yield _page("term.md.jinja", uri, settings, context | {"term": term} | described)
    if collection.events:
        name = names_on_page(addresses.TIMELINE, settings)
        happened = collection.events if len(collection.events) <= LISTED else ()
        described = {"linked_data": as_script(*(event(each, name) for each in happened))}
        yield _page("timeline.md.jinja", addresses.TIMELINE, settings, context | described)
    if collection.comparison:
        yield _page("compare.md.jinja", addresses.COMPARISON, settings, context)
    if collection.known:
        yield _page("people.md.jinja", addresses.PEOPLE, settings, context)


def _by_article(handouts: Sequence[Handout]) -> Mapping[str, Sequence[Handout]]:
    """What each article's page offers; under no article's name, what is of the whole site."""
    found: dict[str, list[Handout]] = {"": []}
    for handout in handouts:
        found.setdefault(handout.article, []).append(handout)
    return found


def _page(template: str, uri: str, settings: Settings, context: Mapping[str, Any]) -> Page:
    return Page(uri=uri, text=fill(template, context, **on_site(uri, settings)))
