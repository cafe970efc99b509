"""What Pagefind is given to read: a small page for each page of a site, in bundles that are made anew one by one."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from html import escape
from itertools import groupby
from types import MappingProxyType
from typing import Any, NamedTuple

from glossator.model import Term
from glossator.search_records import Entry
from glossator.settings import Search

MANY_ARTICLES = 100
"""From so many articles on, Material's own search costs a reader more than Pagefind: its index, which comes with the
first page, weighs 11 KB for an article of 400 words (3 KB compressed)."""
MOST_PAGES = 2500
"""The most pages of a bundle, about. Larger ones take longer to make anew and more memory (270 KB for an article of 500
words), smaller ones are more to load: a search loads about 30 KB of every bundle for each word."""

_SAID_TWICE = frozenset(
    "key-numbers how-it-was-done who-says-what what-it-does-not-show timeline test-yourself how-to-cite-it".split()
)
"""The parts of an article's page that show its sentences a second time."""
_WORDS = "words-on-this-page"
"""The part of an article's page that has the names of its terms, and what they mean."""
_USES = " Used in "
"""What stands before the articles that use a term, in its entry."""
_USED_IN = f"<dt>{_USES.strip()}</dt>"
"""The same on the page of the term."""
_PART = re.compile(r'<h2 id="([^"]*)"')
BETWEEN = " | "
"""What stands between names; Pagefind makes a space of a line end."""
ONE_WORD = "gln"
"""How a name begins and ends that is written as one word, so that it is no beginning of another."""
_TAG = re.compile(r"</?(?:p|code|pre|li|ol|ul|sub|sup)>")


class SearchDocument(NamedTuple):
    """A page as Pagefind reads it; a plain tuple, so that it can be kept and sent as JSON."""

    location: str
    """The address of the page, relative to the site."""
    html: str
    """Its text with its headings."""
    boost: float = 1
    """How much it weighs."""


class Bundle(NamedTuple):
    """Documents with an index of their own, so that only this one is made anew when one of them changes."""

    folder: str
    """Its folder, which has another name when a document is another."""
    boost: float
    """How much its documents weigh."""
    documents: tuple[SearchDocument, ...]
    """The documents, by address."""


def uses_pagefind(search: Search, articles: int) -> bool:
    """Whether Pagefind is to search a site of so many articles."""
    return search == "pagefind" or (search == "auto" and articles >= MANY_ARTICLES)


def documents(
    entries: Iterable[Entry], names: Mapping[str, Sequence[str]] = MappingProxyType({})
) -> list[SearchDocument]:
    """The pages of a site as Pagefind reads them, from what a search knows of their parts.

    ``names`` are those of the terms that each article mentions, by the address of its page. An article that has them is
    found by them; without them, what its page says of the terms is read instead, which is about as much again.
    """
    return [document(page, list(parts), names.get(page)) for page, parts in groupby(entries, key=_page)]


def document(page: str, parts: Sequence[Entry], names: Sequence[str] | None) -> SearchDocument:
    """A page as Pagefind reads it, from what a search knows of its parts; ``names`` as for ``documents``."""
    first = parts[0]
    said = []
    for part in parts:
        place = part["location"].partition("#")[2]
        text = _TAG.sub(" ", _of_a_term(part["text"]) if page.startswith("glossary/") else part["text"])
        if page.startswith("articles/") and place in _SAID_TWICE:
            continue
        if place == _WORDS and names is not None:
            text = escape("; ".join(names))
        heading = f'<h2 id="{escape(place)}">{part["title"]}</h2>' if place else ""
        said.append(f"{heading}<p>{text}</p>")
    names_of_page = first.get("tags", ())
    told = {"location": page, "names": BETWEEN.join(name.replace("|", "/") for name in names_of_page)}
    keys = ", ".join(f"{name}[data-{name}]" for name, value in told.items() if value)
    values = " ".join(f'data-{name}="{escape(value)}"' for name, value in told.items() if value)
    head = f'<h1 data-pagefind-meta="title">{first["title"]}</h1><i data-pagefind-meta="{keys}" {values}></i>'
    if names_of_page:
        said.append(f"<p>{' '.join(dict.fromkeys(map(_as_one_word, names_of_page)))}</p>")
    return SearchDocument(page, f"<html><body>{head}{''.join(said)}</body></html>", first.get("boost", 1))


def without_repetitions(html: str, page: str) -> str:
    """A page, by its path, without the parts that Pagefind is not given, which then need not be read."""
    if page.startswith("glossary/"):
        return html.partition(_USED_IN)[0]
    if not page.startswith("articles/"):
        return html
    parts = _PART.split(html)
    kept = [parts[0]]
    for anchor, rest in zip(parts[1::2], parts[2::2], strict=True):
        if anchor not in _SAID_TWICE:
            kept.append(f'<h2 id="{anchor}"{rest}')
    return "".join(kept)


def names_of(terms: Iterable[Term]) -> list[str]:
    """All names of some terms."""
    return [name for term in terms for name in (term.label, *term.alt_labels)]


def bundles(pages: Iterable[SearchDocument], seal: str = "") -> list[Bundle]:
    """The pages in bundles, those that weigh most first. A page stays where it is while the site grows a little.

    With another ``seal``, which says what indexes are made by, all folders have other names.
    """
    by_boost: defaultdict[float, list[SearchDocument]] = defaultdict(list)
    for page in pages:
        by_boost[page.boost].append(page)
    found = []
    for boost, group in sorted(by_boost.items(), reverse=True):
        shelves: list[list[SearchDocument]] = [[] for _ in range(_shelves(len(group)))]
        for page in sorted(group):
            shelves[int(sha256(page.location.encode()).hexdigest()[:8], 16) % len(shelves)].append(page)
        found += [_bundle(boost, number, shelf, seal) for number, shelf in enumerate(shelves) if shelf]
    return found


def index_without_documents(config: Mapping[str, Any], made: Iterable[Bundle]) -> str:
    """What Material loads instead of its own index: how words are told apart, and where our bundles are."""
    places = [{"path": bundle.folder, "weight": bundle.boost} for bundle in made]
    return json.dumps({"config": {**config, "bundles": places}, "docs": []}, separators=(",", ":"))


def _bundle(boost: float, number: int, pages: Sequence[SearchDocument], seal: str) -> Bundle:
    fingerprint = sha256(seal.encode())
    for page in pages:
        fingerprint.update(f"\0{page.location}\0{page.html}".encode(errors="replace"))
    return Bundle(f"{boost:g}-{number}-{fingerprint.hexdigest()[:16]}", boost, tuple(pages))


def _shelves(pages: int) -> int:
    """A power of two, so that most of a growing site stays where it is until it has doubled."""
    shelves = 1
    while shelves * MOST_PAGES < pages:
        shelves *= 2
    return shelves


def _of_a_term(text: str) -> str:
    """What an entry of the glossary says of a term, without the sentences that use it, which their articles say."""
    return text[: end if (end := text.find(_USES, text.find("</p>"))) >= 0 else len(text)]


def _as_one_word(name: str) -> str:
    """A name as a word that nothing else has, by which its own entry is found.

    Pagefind's filters would do the same, but their files are others each time.
    """
    return ONE_WORD + "".join(character for character in name.lower() if character.isalnum()) + ONE_WORD


def _page(part: Entry) -> str:
    page: str = part["location"].partition("#")[0]
    return page
