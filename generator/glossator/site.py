"""What every page of a site may show, whichever article it is about: the terms, the field's events, the downloads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from glossator import alphabet
from glossator.model import Event, Handout, Term
from glossator.paging import pages

TERMS_ON_A_PAGE = 50
"""About how many terms stand on a page of the glossary, where each lists articles that use it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What is the same for all pages."""

    terms: Mapping[str, Term]
    """The glossary in its order, by the terms' ids."""
    events: tuple[Event, ...]
    """The timeline of the field, in order."""
    handouts: tuple[Handout, ...] = ()
    """The packages of the whole site."""
    glossary_pages: Mapping[str, int]
    """On which page of the glossary each term stands."""


def site_of(terms: Sequence[Term], events: tuple[Event, ...], handouts: tuple[Handout, ...] = ()) -> Site:
    """What all pages of a site have at hand."""
    in_order = {term.id: term for term in sorted(terms, key=_place)}
    ids = list(in_order)
    numbers = {each: number for number, part in enumerate(pages(ids, TERMS_ON_A_PAGE), 1) for each in ids[part]}
    return Site(terms=in_order, events=events, handouts=handouts, glossary_pages=numbers)


def _place(term: Term) -> tuple[str, str, str]:
    return *alphabet.place(term.label), term.id
