"""Says in the words of schema.org what articles, terms and events are, for search engines and other programs.

Nothing is said that is not known: a date with doubt in it is left out, an author is a name and no "person" (it may be
an agency), and what nobody gave is no key. A thing's name (``@id``) is the address of its page where the address of
the site is known. Else it is, on a page, the relative link to it, and in a file of its own a fragment of that file:
``#glossary/egg-cell``. Both are valid and neither claims an address that does not exist.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any
from uuid import UUID, uuid5

from markupsafe import Markup

from glossator import addresses, dates
from glossator.escape import escape_address
from glossator.model import Article, Event, Explainer, Reference, Study, Term
from glossator.settings import Settings

CONTEXT = "https://schema.org"
"""What the words mean."""

Thing = dict[str, Any]
"""A node of linked data: its properties by their names."""

Name = Callable[..., str]
"""Gives a page, or a place on it (its second argument), its name."""

_OURS = UUID("6f3b2f0e-5d0a-4f55-9a3c-0f6a86a2d7c1")
"""The space in which names of things without an address are unique (RFC 9562, version 5)."""

_SPECIAL = re.compile(r"[^\w ,;./-]|_")
"""Everything but letters, digits, spaces and five marks; much of it means something to Markdown or a template."""

_ADDRESS = re.compile(r"https?://\S+")
_NOT_IN_IRI = re.compile(r"[\x00-\x20<>\"{}|\\^`\x7f]|%(?![0-9A-Fa-f]{2})")


def names_on_page(origin: str, settings: Settings) -> Name:
    """Names for a page of the site to use: addresses, or relative links where nobody knows where the site is."""

    def name(uri: str, fragment: str = "") -> str:
        if settings.site_url:
            return _address(uri, fragment, settings)
        return f"{addresses.link(origin, uri, directory_urls=settings.directory_urls)}{_fragment(fragment)}"

    return name


def names_in_file(settings: Settings) -> Name:
    """Names for a file of its own to use: addresses, or fragments where nobody knows where the site is."""

    def name(uri: str, fragment: str = "") -> str:
        if settings.site_url:
            return _address(uri, fragment, settings)
        return _fragment(fragment or addresses.address(uri, directory_urls=True).rstrip("/"))

    return name


def urn(settings: Settings, *parts: str) -> str:
    """A name for what has no address, the same whenever it is asked for: ``urn:uuid:...``, made of the site's name."""
    return uuid5(_OURS, "\n".join((settings.site_url or settings.site_name, *parts))).urn


def iri(address: str) -> str:
    """An address of the web without the characters that no name may hold (RFC 3987): they become ``%XX``."""
    return _NOT_IN_IRI.sub(lambda match: f"%{ord(match[0]):02X}", address)


def learning_resource(explainer: Explainer, name: Name, minutes: int) -> Thing:
    """An article, explained; it takes some minutes to read."""
    article = explainer.article
    return _known(
        {
            "@type": "LearningResource",
            "@id": name(addresses.article_uri(article.id)),
            "name": explainer.headline,
            "inLanguage": article.language,
            "learningResourceType": "explainer",
            "timeRequired": f"PT{minutes}M",
            "isBasedOn": _article(article),
            "citation": _study(article.study) if article.study else {},
            "teaches": [
                {"@type": "DefinedTerm", "@id": name(addresses.term_uri(term.id)), "name": term.label}
                for term in explainer.terms
            ],
        }
    )


def defined_term_set(terms: Iterable[Term], name: Name) -> Thing:
    """The glossary, with these of its terms."""
    return _known(
        {
            "@type": "DefinedTermSet",
            "@id": name(addresses.GLOSSARY),
            "name": "Glossary",
            "hasDefinedTerm": [defined_term(term, name) for term in terms],
        }
    )


def defined_term(term: Term, name: Name) -> Thing:
    """A term of the glossary."""
    return _known(
        {
            "@type": "DefinedTerm",
            "@id": name(addresses.term_uri(term.id)),
            "name": term.label,
            "alternateName": list(term.alt_labels),
            "description": term.definition,
            "termCode": term.id,
            "sameAs": iri(term.exact_match),
            "inDefinedTermSet": {"@id": name(addresses.GLOSSARY)},
            "subjectOf": _works(term.sources),
        }
    )


def event(happened: Event, name: Name) -> Thing:
    """Something that happened; when, only as far as it is known without doubt."""
    first, _, last = happened.date.partition("/")
    articles = dict.fromkeys((*((happened.evidence.article,) if happened.evidence else ()), *happened.articles))
    return _known(
        {
            "@type": "Event",
            "@id": name(addresses.TIMELINE, f"event.{happened.id}"),
            "name": happened.headline,
            "startDate": _iso(first),
            "endDate": _iso(last) if last else "",
            "description": happened.text,
            "subjectOf": [
                *({"@id": name(addresses.article_uri(article))} for article in articles),
                *_works(happened.sources),
            ],
        }
    )


def as_script(*things: Thing) -> Markup:
    """Things as an element of a page, on one line in which nobody finds anything but JSON; nothing for no things.

    In a text, nearly everything that is no letter, digit or space is written as its number, so that HTML, Markdown, its
    extensions and template languages find nothing to do.
    """
    if not things:
        return Markup("")
    graph = {"@context": CONTEXT} | (things[0] if len(things) == 1 else {"@graph": list(things)})
    return Markup(f'<script type="application/ld+json">{_json(graph)}</script>')  # noqa: S704 (all texts are escaped)


def _address(uri: str, fragment: str, settings: Settings) -> str:
    return iri(addresses.published(uri, settings)) + _fragment(fragment)


def _fragment(fragment: str) -> str:
    return f"#{escape_address(fragment)}" if fragment else ""


def _known(thing: Thing) -> Thing:
    """The thing without what is empty."""
    return {key: value for key, value in thing.items() if value}


def _article(article: Article) -> Thing:
    """The article itself: news where it reports on a study, else an article of whatever kind."""
    is_address = _ADDRESS.fullmatch(article.license)
    return _known(
        {
            "@type": "NewsArticle" if article.study else "Article",
            "headline": article.headline,
            "author": list(article.author),
            "publisher": {"@type": "Organization", "name": article.publisher} if article.publisher else {},
            "datePublished": _iso(article.date_published),
            "inLanguage": article.language,
            "url": iri(article.url),
            "license": iri(article.license) if is_address else "",
            "copyrightNotice": "" if is_address else article.license,
        }
    )


def _study(study: Study) -> Thing:
    doi = iri(f"https://doi.org/{study.doi}") if study.doi else ""
    return _known(
        {
            "@type": "ScholarlyArticle",
            "headline": study.title,
            "author": list(study.authors),
            "isPartOf": {"@type": "CreativeWork", "name": study.journal} if study.journal else {},
            "datePublished": _iso(study.date_published),
            "identifier": f"doi:{study.doi}" if doi else "",
            "sameAs": doi,
        }
    )


def _works(sources: Iterable[Reference]) -> list[Thing]:
    return [_known({"@type": "CreativeWork", "name": each.text, "url": iri(each.url)}) for each in sources]


def _iso(value: str) -> str:
    """A date as ISO 8601 says it; empty for one with doubt in it, and for what ISO 8601 cannot say."""
    return "" if value.endswith(("~", "?", "%")) else dates.for_html(value)


def _json(value: object) -> str:
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, Mapping):
        pairs = (f'"{key}": {_json(each)}' for key, each in value.items())
        return f"{{ {', '.join(pairs)} }}"
    if isinstance(value, Sequence):
        return f"[{', '.join(map(_json, value))}]"
    raise TypeError(value)


@lru_cache(maxsize=1 << 12)
def _string(text: str) -> str:
    return f'"{_SPECIAL.sub(_escaped, text)}"'


def _escaped(match: re.Match[str]) -> str:
    return _number(match[0])


@lru_cache(maxsize=1 << 12)
def _number(character: str) -> str:
    """A character by its number, as JSON writes it; one beyond the first 65,536 as two of these."""
    return f"\\u{ord(character):04x}" if character.isascii() else json.dumps(character)[1:-1]
