"""The templates that print pages, and the few things that they may call. Whatever is not markup is escaped."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import groupby
from typing import Any
from unicodedata import combining, normalize

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from glossator import addresses, dates, sharing
from glossator.escape import escape_code, escape_front_matter, escape_text
from glossator.model import Article, Event, Span, Term, WovenBlock
from glossator.pictures import picture
from glossator.settings import Settings
from glossator.timeline import drawn_to_scale

SITE_LINK = Markup(' rel="noopener"')
"""What a link to elsewhere carries on a page of the site."""

NEW_TAB = Markup(' target="_blank" rel="noopener"')
"""What each link out of a framed page or a package carries, so that nothing opens inside the frame."""

_NO_LETTER = "#"
"""What terms without a letter stand under."""

Group = tuple[str, tuple[tuple[WovenBlock, tuple[WovenBlock, ...]], ...]]
"""The name of an element, and the blocks that stand in it, each with the blocks inside it."""


def on_site(uri: str, settings: Settings) -> dict[str, Any]:
    """How links lead from a page of the site: relative to it, in the same window."""
    link = partial(addresses.link, uri, directory_urls=settings.directory_urls)

    def leads(target: str, fragment: str = "") -> Markup:
        return _href("" if target == uri else link(target), fragment, Markup(""))

    links = {"here": uri, "link": link, "leads": leads, "outward": SITE_LINK}
    return {**links, "framed": False, "site_name": settings.site_name}


def in_frame(uri: str, shown: str, settings: Settings) -> dict[str, Any]:
    """How links lead from a framed page: within what it shows, or to the site in a new tab.

    ``shown`` is the page of the site that stands in it as a whole, empty when none does.
    """
    link = partial(addresses.link, uri, directory_urls=settings.directory_urls)

    def leads(target: str, fragment: str = "") -> Markup:
        return _href("", fragment, Markup("")) if target == shown else _href(link(target), fragment, NEW_TAB)

    return {"here": shown, "link": link, "leads": leads, "outward": NEW_TAB, "framed": True}


def in_package(shown: str, settings: Settings) -> dict[str, Any]:
    """How links lead from a page in a package: to the published site in a new tab, or nowhere if it has no address."""

    def link(target: str) -> Markup:
        return escape_text(addresses.published(target, settings))

    def leads(target: str, fragment: str = "") -> Markup:
        if target == shown:
            return _href("", fragment, Markup(""))
        return _href(link(target), fragment, NEW_TAB) if settings.site_url else Markup("")

    return {"here": shown, "link": link, "leads": leads, "outward": NEW_TAB, "framed": True}


def fill(template: str, context: Mapping[str, Any], **more: Any) -> str:  # noqa: ANN401 (whatever a template shows)
    """A template, filled in. A name that it uses and nobody gives is an error."""
    return _environment().get_template(template).render(context, **more)


def _href(address: str, fragment: str, more: Markup) -> Markup:
    place = f"#{escape_text(fragment)}" if fragment else ""
    return Markup(f' href="{address}{place}"') + more  # noqa: S704 (each part is escaped)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("glossator"),
        autoescape=True,
        finalize=escape_text,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "by_letter": _by_letter,
        "by_paragraph": _by_paragraph,
        "code": escape_code,
        "date_for_html": dates.for_html,
        "date_in_words": dates.in_words,
        "front_matter": escape_front_matter,
        "in_groups": _in_groups,
        "topics": _topics,
        "drawn_to_scale": drawn_to_scale,
        "picture": lambda share: picture(*share),
    }
    environment.globals |= {
        "ARTICLES": addresses.ARTICLES,
        "GLOSSARY": addresses.GLOSSARY,
        "TIMELINE": addresses.TIMELINE,
        "PEOPLE": addresses.PEOPLE,
        "embed_uri": addresses.embed_uri,
        "article_uri": addresses.article_uri,
        "term_uri": addresses.term_uri,
        "frames_of_article": sharing.frames_of_article,
        "frame_of_term": sharing.frame_of_term,
        "frame_of_glossary": sharing.frame_of_glossary,
        "frame_of_timeline": sharing.frame_of_timeline,
    }
    return environment


def _in_groups(blocks: Iterable[WovenBlock]) -> Iterator[Group]:
    """Blocks with the element they stand in together: list items in ``ul`` or ``ol``, quotations in ``blockquote``.

    An item has the blocks inside it, an inner list or a second paragraph; they are to be grouped in turn.
    """

    def element(outer: tuple[WovenBlock, tuple[WovenBlock, ...]]) -> tuple[str, int]:
        block, _ = outer
        if block.kind == "item":
            return "ol" if block.number else "ul", block.level
        return "blockquote" if block.kind == "quote" else "", 0

    for (name, _), group in groupby(_with_contents(tuple(blocks)), key=element):
        yield name, tuple(group)


def _with_contents(blocks: Sequence[WovenBlock]) -> Iterator[tuple[WovenBlock, tuple[WovenBlock, ...]]]:
    """The outer blocks, each with the blocks inside it, which only an item has."""
    start = 0
    while start < len(blocks):
        end = start + 1
        while end < len(blocks) and _is_inside(blocks[start], blocks[end]):
            end += 1
        yield blocks[start], tuple(blocks[start + 1 : end])
        start = end


def _is_inside(outer: WovenBlock, block: WovenBlock) -> bool:
    """Whether a block that follows belongs to an item: an item of an inner list, or what else is as deep as itself.

    The level of a heading does not say how deep it stands, so a heading ends all lists.
    """
    if outer.kind != "item" or block.kind == "heading":
        return False
    return block.level > outer.level or (block.kind != "item" and block.level == outer.level)


def _by_letter(terms: Mapping[str, Term]) -> Iterator[tuple[str, tuple[Term, ...]]]:
    """Terms in alphabetical order, with the letter they stand under: "É" under E, "(R)-form" under R."""

    def place(term: Term) -> tuple[str, str, str]:
        plain = "".join(each for each in normalize("NFKD", term.label) if not combining(each)).casefold()
        first = next((index for index, character in enumerate(plain) if character.isalnum()), len(plain))
        return plain[first : first + 1].upper() or _NO_LETTER, plain[first:], term.id

    for letter, group in groupby(sorted(terms.values(), key=place), key=lambda term: place(term)[0]):
        yield letter, tuple(group)


def _by_paragraph(article: Article, span: Span) -> Iterator[Span]:
    """A stretch of an article, cut where one of its paragraphs ends and the next begins."""
    first = bisect_right(article.blocks, span.start, key=lambda block: block.span.start) - 1
    for block in article.blocks[max(0, first) :]:
        start, end = max(span.start, block.span.start), min(span.end, block.span.end)
        if block.span.start >= span.end:
            return
        if start < end:
            yield Span(start=start, end=end)


def _topics(events: Iterable[Event]) -> dict[str, int]:
    """All topics in alphabetical order, and how many events each has."""
    return dict(sorted(Counter(topic for event in events for topic in event.topics).items()))
