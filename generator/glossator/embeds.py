"""Prints the pages that stand in frames elsewhere: one small file each, which loads nothing and keeps nothing."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from glossator import addresses
from glossator.contents import Contents
from glossator.inlined import IN_FRAME, IN_SMALL_FRAME, policy, script, style
from glossator.model import Event, Page, Term
from glossator.settings import Settings
from glossator.sharing import (
    Frame,
    frame_of_glossary,
    frame_of_term,
    frame_of_timeline,
    frames_of_article,
)
from glossator.templating import fill, in_frame

MOST_ENTRIES = 100
"""The most entries of the framed glossary. A larger one lists its words, each with a way to its own framed page, so
that the file stays small: 60 entries of the shipped glossary weigh 13 KB compressed, and a name about 30 bytes."""

_ADDITIONS = {"article": "", "short": ": in short", "timeline": ": timeline", "words": ": words explained"}
"""What the title of a framed part says besides the headline."""


def embeds_of_article(own: Contents, settings: Settings) -> Iterator[Page]:
    """A framed page for an article, and for each of its parts."""
    for frame in frames_of_article(own.explainer):
        yield _page(frame, own.explainer.headline + _ADDITIONS[frame.kind], settings, {"own": own})


def embeds_of_terms(terms: Sequence[Term], settings: Settings) -> Iterator[Page]:
    """A framed page for the glossary, and for each of its terms."""
    context = {"own": None, "terms": {term.id: term for term in terms}, "is_listed": len(terms) > MOST_ENTRIES}
    if terms:
        yield _page(frame_of_glossary(settings.site_name), "Glossary", settings, context)
    for term in terms:
        yield _page(frame_of_term(term), term.label, settings, context | {"term": term})


def embed_of_timeline(
    events: Sequence[Event], number: int, count: int, settings: Settings, context: Mapping[str, Any]
) -> Page:
    """One of so many framed pages of the timeline of the site; ``context`` has its ``articles`` and ``terms``."""
    frame = frame_of_timeline(settings.site_name)
    shown = {"own": None, "events": events, "number": number, "count": count, "frame": frame.uri}
    return _page(frame, "Timeline", settings, {**context, **shown}, number)


def _page(frame: Frame, title: str, settings: Settings, context: Mapping[str, Any], number: int = 1) -> Page:
    """What stands in a frame; ``number`` is for those of several pages."""
    whole = frame.kind == "article"
    uri, page = addresses.page_uri(frame.uri, number), addresses.page_uri(frame.page, number)
    styles = style("pictures", "frame", "self_test") if whole else style("frame")
    scripts = script(*IN_FRAME) if whole else script(*IN_SMALL_FRAME)
    own = {
        "kind": frame.kind,
        "page": page,
        "title": title,
        "address": addresses.published(page, settings),
        "site_name": settings.site_name,
        "style": styles,
        "script": scripts,
        "policy": policy(styles, scripts),
    }
    leading = in_frame(uri, page if whole else "", settings)
    return Page(uri=uri, text=fill("frame.html.jinja", {**context, **own, **leading}))
