"""The lists of a site, cut into pages: articles, words, people, the timeline, and all places where a thing is named."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from glossator import alphabet, ways
from glossator.model import Entry, ListKind, ListPage, Row, Term
from glossator.paging import USUAL, pages
from glossator.rows import Lists, Name, fingerprint
from glossator.site import TERMS_ON_A_PAGE, Site

MOST_ROLES = 6
"""The most roles that are told of a person, from the newest articles; a name that many bear would have hundreds."""

_OFFERED = {"articles": "", "glossary": "terms", "timeline": "events"}
"""What the packages hold that the first page of a list offers; nothing where it offers all."""


def list_pages(lists: Lists, site: Site, listed_articles: int) -> Iterator[ListPage]:
    """All pages of all lists. A list with nothing in it has none, but a term that no article uses has its page.

    ``listed_articles`` is the most articles that an entry of the glossary lists.
    """
    entries = {}
    unused: Lists = {("term", term): () for term in site.terms}
    for name, rows in {**unused, **lists}.items():
        yield from pages_of_rows(name, rows, site)
        if said := entry(name, rows, listed_articles):
            entries[name] = said
    yield from pages_of_glossary(entries, site)
    yield from pages_of_people(entries, site)


def pages_of_rows(of: Name, found: Sequence[Row], site: Site) -> Iterator[ListPage]:
    """The pages of a list of articles, of places or of events; only that of a term has a page with nothing on it."""
    kind, name = of
    if name not in site.terms if kind == "term" else not found:
        return
    cut = list(pages([str(row.place[-1]) for row in found]))
    into, roles = ways.by_date(found, cut), _roles(found)
    for number, part in enumerate(cut, 1):
        more = besides(of, number, site)
        yield ListPage(
            kind=kind,
            name=name,
            number=number,
            count=len(cut),
            rows=tuple(found[part]),
            roles=roles,
            ways=into,
            total=len(found),
            key=fingerprint(kind, name, number, len(cut), into, roles, more, [row.key for row in found[part]]),
        )


def entry(of: Name, found: Sequence[Row], listed_articles: int) -> Entry | None:
    """What the list of all things of its kind says of a thing, from the places where it is named; if it is a thing.

    ``listed_articles`` is the most of these places that are told of a term.
    """
    kind, name = of
    match kind:
        case "term":
            return Entry(kind, name, "", tuple(found[:listed_articles]), len(found))
        case "person" | "institution":
            return Entry(kind, name, "".join(_roles(found)[:1]), (), len(found))
        case _:
            return None


def pages_of_glossary(entries: Mapping[Name, Entry], site: Site) -> Iterator[ListPage]:
    """The pages of the glossary, from the entries of its terms and maybe of other things."""
    terms = list(site.terms.values())
    found = [entries["term", term.id] for term in terms]
    shown = [
        fingerprint(_explained(term, site), [row.key for row in each.rows], each.total > len(each.rows) and each.total)
        for term, each in zip(terms, found, strict=True)
    ]
    yield from _of_entries("glossary", found, [term.label for term in terms], shown, site)


def pages_of_people(entries: Mapping[Name, Entry], site: Site) -> Iterator[ListPage]:
    """The pages of the list of people and institutions, from their entries and maybe those of other things."""
    found = sorted((entries[each] for each in entries if each[0] in ("person", "institution")), key=_sorted_by)
    names = [_listed_as(each) for each in found]
    yield from _of_entries("people", found, names, [fingerprint(each) for each in found], site)


def _of_entries(
    kind: ListKind, entries: Sequence[Entry], names: Sequence[str], shown: Sequence[bytes], site: Site
) -> Iterator[ListPage]:
    """A list of things by their names; ``shown`` are the fingerprints of what the entries show."""
    usual = TERMS_ON_A_PAGE if kind == "glossary" else USUAL
    cut = list(pages([entry.name for entry in entries], usual)) if entries else []
    into = ways.by_letter(entries, names, cut)
    for number, part in enumerate(cut, 1):
        more = besides((kind, ""), number, site)
        yield ListPage(
            kind=kind,
            number=number,
            count=len(cut),
            entries=tuple(entries[part]),
            ways=into,
            total=len(entries),
            key=fingerprint(kind, number, len(cut), into, more, shown[part]),
        )


def besides(of: Name, number: int, site: Site) -> tuple[object, ...]:
    """What a page shows besides what is listed on it: the term and its place, or what there is to download."""
    kind, name = of
    if kind == "term":
        return _explained(site.terms[name], site), site.glossary_pages[name]
    if number > 1 or kind not in _OFFERED:
        return ()
    return tuple(each for each in site.handouts if _OFFERED[kind] in ("", each.holds))


def _explained(term: Term, site: Site) -> tuple[object, ...]:
    return term, [site.terms[each].label for each in term.see_also]


def _roles(found: Iterable[Row]) -> tuple[str, ...]:
    """What articles say that a person is, the newest first, each once."""
    roles: dict[str, None] = {}
    for row in found:
        roles |= dict.fromkeys(row.roles)
        if len(roles) >= MOST_ROLES:
            break
    return tuple(roles)[:MOST_ROLES]


def _sorted_by(entry: Entry) -> tuple[str, tuple[str, str], str]:
    """People before institutions, each in alphabetical order."""
    return "" if entry.kind == "person" else entry.kind, alphabet.place(_listed_as(entry)), entry.name


def _listed_as(entry: Entry) -> str:
    """People stand under their last names."""
    return alphabet.last_name_first(entry.name) if entry.kind == "person" else entry.name
