"""The templates that print pages, and the few things that they may call. Whatever is not markup is escaped."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from itertools import groupby
from typing import Any

from jinja2 import BytecodeCache, PackageLoader, StrictUndefined
from markupsafe import Markup

from glossator import addresses, alphabet, dates, sharing
from glossator.body import body, tongue
from glossator.escape import escape_code, escape_front_matter, escape_text
from glossator.model import Article, Event, Span, Term
from glossator.pictures import picture
from glossator.settings import Settings
from glossator.template_engine import TemplateEngine
from glossator.timeline import drawn_to_scale

SITE_LINK = Markup(' rel="noopener"')
"""What a link to elsewhere carries on a page of the site."""

NEW_TAB = Markup(' target="_blank" rel="noopener"')
"""What each link out of a framed page or a package carries, so that nothing opens inside the frame."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How links lead from a page. Templates without the context of a page are given it as ``by``."""

    here: str
    """The page of the site that it is, or that stands in it as a whole; empty when none does."""
    link: Callable[[str], Markup]
    """The address of a page, as it stands in a link."""
    leads: Callable[..., Markup]
    """The ``href`` that leads to a page, and there to a place; empty when nothing leads there."""
    outward: Markup
    """What each link to elsewhere carries."""
    framed: bool
    """Whether the page stands without the theme of the site."""

    def to_sentence(self, page: str, number: int) -> Markup:
        """The ``href`` that leads to a sentence of an article, given the article's page."""
        return self.leads(page, f"s.{number}")


def on_site(uri: str, settings: Settings) -> dict[str, Any]:
    """How links lead from a page of the site: relative to it, in the same window."""
    link = partial(addresses.link, uri, directory_urls=settings.directory_urls)

    def leads(target: str, fragment: str = "") -> Markup:
        return _href("" if target == uri else link(target), fragment)

    way = Way(here=uri, link=link, leads=leads, outward=SITE_LINK, framed=False)
    return in_context(way) | {"site_name": settings.site_name}


def in_frame(uri: str, shown: str, settings: Settings) -> dict[str, Any]:
    """How links lead from a framed page: within what it shows, or to the site in a new tab.

    ``shown`` is the page of the site that stands in it as a whole, empty when none does.
    """
    link = partial(addresses.link, uri, directory_urls=settings.directory_urls)

    def leads(target: str, fragment: str = "") -> Markup:
        return _href("", fragment) if target == shown else _href(link(target), fragment, NEW_TAB)

    return in_context(Way(here=shown, link=link, leads=leads, outward=NEW_TAB, framed=True))


def in_package(shown: str, settings: Settings, outward: Markup = NEW_TAB) -> dict[str, Any]:
    """How links lead from a page in a package: to the published site in a new tab, or nowhere if it has no address.

    ``outward`` is what links out of it carry instead, where there are no tabs.
    """

    def link(target: str) -> Markup:
        return escape_text(addresses.published(target, settings))

    def leads(target: str, fragment: str = "") -> Markup:
        if target == shown:
            return _href("", fragment)
        return _href(link(target), fragment, outward) if settings.site_url else Markup("")

    return in_context(Way(here=shown, link=link, leads=leads, outward=outward, framed=True))


def in_context(way: Way) -> dict[str, Any]:
    """A way by the names that templates with the context of their page use."""
    return {"here": way.here, "way": way, "link": way.link, "leads": way.leads, "outward": way.outward}


def fill(template: str, context: Mapping[str, Any], **more: Any) -> str:  # noqa: ANN401 (whatever a template shows)
    """A template, filled in. A name that it uses and nobody gives is an error."""
    return _environment().get_template(template).render(context, **more)


def keep_compiled(cache: BytecodeCache | None) -> None:
    """Let a shell keep the templates as they were compiled."""
    _environment().bytecode_cache = cache


@lru_cache(maxsize=1 << 12, typed=True)
def _href(address: str, fragment: str, more: str = "") -> Markup:
    place = f"#{escape_text(fragment)}" if fragment else ""
    return Markup(f' href="{address}{place}"{more}')  # noqa: S704 (each part is escaped)


def _inside(_: str, fragment: str = "") -> Markup:
    return _href("", fragment)


INSIDE = Way(here="", link=Markup, leads=_inside, outward=Markup(""), framed=False)
"""How links lead within the page on which an article stands as a whole, wherever that is."""


@cache
def _environment() -> TemplateEngine:
    environment = TemplateEngine(
        auto_reload=False,
        loader=PackageLoader("glossator"),
        autoescape=True,
        finalize=escape_text,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "body": body,
        "by_letter": _by_letter,
        "by_paragraph": _by_paragraph,
        "code": escape_code,
        "date_for_html": dates.for_html,
        "date_in_words": dates.in_words,
        "front_matter": escape_front_matter,
        "tongue": tongue,
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
        "page_uri": addresses.page_uri,
        "people_uri": addresses.people_uri,
        "anchor": addresses.person_anchor,
        "INSIDE": INSIDE,
        "once": _once,
        "once_for_article": _once_for_article,
        "frames_of_article": sharing.frames_of_article,
        "frame_of_term": sharing.frame_of_term,
        "frame_of_glossary": sharing.frame_of_glossary,
        "frame_of_timeline": sharing.frame_of_timeline,
    }
    return environment


@lru_cache(maxsize=1 << 12, typed=True)
def _once(macro: Callable[..., Markup], *shown: Hashable) -> Markup:
    """What a macro prints of something that stands on many pages, printed once. It may look at nothing else.

    Text and markup of the same characters are told apart (``typed``), because only one of them is to be escaped.
    """
    return macro(*shown)


@lru_cache(maxsize=16)
def _once_for_article(macro: Callable[[object], Markup], own: object) -> Markup:
    """What a macro prints of what is shown of an article, printed once for all its pages."""
    return macro(own)


def _by_letter(terms: Mapping[str, Term]) -> Iterator[tuple[str, tuple[Term, ...]]]:
    """Terms in alphabetical order, with the letter they stand under: "É" under E, "(R)-form" under R."""

    def place(term: Term) -> tuple[str, str, str]:
        return *alphabet.place(term.label), term.id

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
