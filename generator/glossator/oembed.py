"""Tells programs that know the address of a page how to show it in a frame (oEmbed): a small file for each page."""

import json
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import Any

from glossator import addresses
from glossator.model import Explainer, Page, Term
from glossator.settings import Settings
from glossator.sharing import Frame, code, frame_of_glossary, frame_of_term, frame_of_timeline, frames_of_article

WIDTH = 640
"""The width that is told, in CSS pixels, because oEmbed wants a number; the frame itself takes what room there is."""

CACHE_AGE = 86_400
"""How long, in seconds, a program may keep the answer: a day."""

_ALTERNATE = "alternate "
"""How the link to an answer is related to its page.

The space changes nothing but one thing: Material for MkDocs takes each ``link[rel=alternate]`` for the same site in
another language, and would ask for a site map beside the answer.
"""


def answer_of_article(explainer: Explainer, settings: Settings) -> Iterator[Page]:
    """The answer for the page of an article; none for a site that does not know its own address, here and below."""
    author = ", ".join(explainer.article.author)
    yield from _answers([next(frames_of_article(explainer))], settings, {"author_name": author} if author else {})


def answers_of_terms(terms: Sequence[Term], settings: Settings) -> Iterator[Page]:
    """The answers for the glossary, if there is one, and for the page of each of its terms."""
    glossary = [frame_of_glossary(settings.site_name)] if terms else []
    yield from _answers([*glossary, *map(frame_of_term, terms)], settings, {})


def answer_of_timeline(settings: Settings) -> Iterator[Page]:
    """The answer for the timeline of the site."""
    yield from _answers([frame_of_timeline(settings.site_name)], settings, {})


def discovery(uri: str, settings: Settings) -> str:
    """The link, for the head of a page, that leads programs to its answer; empty for a page that has none.

    Only the address counts, so this is to be asked about pages that Glossator made, not about hand-written ones.
    """
    answer = _answer_uri(uri)
    if not answer or not settings.site_url:
        return ""
    title = escape(settings.site_name or "oEmbed")
    address = escape(addresses.published(answer, settings))
    return f'<link rel="{_ALTERNATE}" type="application/json+oembed" href="{address}" title="{title}">'


def _answer_uri(page: str) -> str:
    """Where the answer for a page lies: ``oembed/term/egg.json``; empty for a page that cannot stand in a frame."""
    room, _, rest = page.partition("/")
    if "/~" in rest or rest.startswith("~"):
        return ""  # a further page of a list
    target = rest.removesuffix("/index.md")
    if page in {addresses.GLOSSARY, addresses.TIMELINE}:
        return f"oembed/{room}.json"
    if room == "articles" and addresses.article_uri(target) == page:
        return f"oembed/article/{target}.json"
    if room == "glossary" and addresses.term_uri(target) == page:
        return f"oembed/term/{target}.json"
    return ""


def _answers(frames: Iterable[Frame], settings: Settings, more: dict[str, Any]) -> Iterator[Page]:
    if settings.site_url:
        yield from (_answer(frame, settings, more) for frame in frames)


def _answer(frame: Frame, settings: Settings, more: dict[str, Any]) -> Page:
    answer = {
        "version": "1.0",
        "type": "rich",
        "title": frame.title,
        **more,
        **({"provider_name": settings.site_name} if settings.site_name else {}),
        "provider_url": settings.site_url,
        "cache_age": CACHE_AGE,
        "html": code(frame, addresses.published(frame.uri, settings)),
        "width": WIDTH,
        "height": frame.height,
    }
    return Page(uri=_answer_uri(frame.page), text=json.dumps(answer, indent=2) + "\n")
