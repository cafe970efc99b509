"""Prints the pages that stand in frames elsewhere: one small file each, which loads nothing and keeps nothing."""

from collections.abc import Iterator, Mapping
from typing import Any

from glossator import addresses
from glossator.contents import of_article, of_site
from glossator.escape import escape_address
from glossator.inlined import IN_FRAME, IN_SMALL_FRAME, policy, script, style
from glossator.model import Collection, Explainer, Page
from glossator.settings import Settings
from glossator.templating import fill, in_frame

MOST_ENTRIES = 100
"""The most entries of the framed glossary. A larger one lists its words, each with a way to its own framed page, so
that the file stays small: 60 entries of the shipped glossary weigh 13 KB compressed, and a name about 30 bytes."""


def embeds(collection: Collection, settings: Settings) -> Iterator[Page]:
    """A framed page for each article, for each part of one, for each term, for the glossary and for the timeline."""
    context = of_site(collection) | {"explainer": None, "is_listed": len(collection.terms) > MOST_ENTRIES}
    for explainer in collection.explainers:
        yield from _of_article(explainer, settings, context | of_article(explainer, settings))
    if collection.terms:
        yield _frame("glossary", "", addresses.GLOSSARY, settings, context | {"title": "Glossary"})
    for term in collection.terms:
        own = context | {"term": term, "title": term.label}
        yield _frame("term", term.id, addresses.term_uri(term.id), settings, own)
    if collection.events:
        yield _frame("timeline", "", addresses.TIMELINE, settings, context | {"title": "Timeline"})


def _of_article(explainer: Explainer, settings: Settings, context: Mapping[str, Any]) -> Iterator[Page]:
    """The whole article, and each of its parts in which there is something."""
    parts = {
        "article": ("", True),
        "short": (": in short", explainer.summary),
        "timeline": (": timeline", explainer.timeline),
        "words": (": words explained", explainer.terms),
    }
    page = addresses.article_uri(explainer.article.id)
    for kind, (addition, contents) in parts.items():
        if contents:
            title = explainer.headline + addition
            yield _frame(kind, explainer.article.id, page, settings, {**context, "title": title})


def _frame(kind: str, target: str, page: str, settings: Settings, context: Mapping[str, Any]) -> Page:
    """A framed page of one kind. ``page`` is the page of the site that it stands for."""
    uri = addresses.embed_uri(kind, target)
    whole = kind == "article"
    styles = style("frame", "self_test") if whole else style("frame")
    scripts = script(*IN_FRAME) if whole else script(*IN_SMALL_FRAME)
    path = addresses.address(page, directory_urls=settings.directory_urls)
    own = {
        "kind": kind,
        "page": page,
        "address": f"{settings.site_url}{escape_address(path)}" if settings.site_url else "",
        "site_name": settings.site_name,
        "style": styles,
        "script": scripts,
        "policy": policy(styles, scripts),
    }
    leading = in_frame(uri, page if whole else "", settings)
    return Page(uri=uri, text=fill("frame.html.jinja", {**context, **own, **leading}))
