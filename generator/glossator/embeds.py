"""Prints the pages that stand in frames elsewhere: one small file each, which loads nothing and keeps nothing."""

from collections.abc import Iterator, Mapping
from typing import Any

from glossator import addresses
from glossator.contents import of_article, of_site
from glossator.inlined import IN_FRAME, IN_SMALL_FRAME, policy, script, style
from glossator.model import Collection, Page
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


def embeds(collection: Collection, settings: Settings) -> Iterator[Page]:
    """A framed page for each article, for each part of one, for each term, for the glossary and for the timeline."""
    context = of_site(collection) | {"explainer": None, "is_listed": len(collection.terms) > MOST_ENTRIES}
    for explainer in collection.explainers:
        own = context | of_article(explainer, settings)
        for frame in frames_of_article(explainer):
            yield _page(frame, explainer.headline + _ADDITIONS[frame.kind], settings, own)
    if collection.terms:
        yield _page(frame_of_glossary(settings.site_name), "Glossary", settings, context)
    for term in collection.terms:
        yield _page(frame_of_term(term), term.label, settings, context | {"term": term})
    if collection.events:
        yield _page(frame_of_timeline(settings.site_name), "Timeline", settings, context)


def _page(frame: Frame, title: str, settings: Settings, context: Mapping[str, Any]) -> Page:
    whole = frame.kind == "article"
    styles = style("pictures", "frame", "self_test") if whole else style("frame")
    scripts = script(*IN_FRAME) if whole else script(*IN_SMALL_FRAME)
    own = {
        "kind": frame.kind,
        "page": frame.page,
        "title": title,
        "address": addresses.published(frame.page, settings),
        "site_name": settings.site_name,
        "style": styles,
        "script": scripts,
        "policy": policy(styles, scripts),
    }
    leading = in_frame(frame.uri, frame.page if whole else "", settings)
    return Page(uri=frame.uri, text=fill("frame.html.jinja", {**context, **own, **leading}))
