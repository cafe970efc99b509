"""The lists of a site, cut into pages: articles, words, people, the timeline, and all places where a thing is named."""

from collections.abc import Iterable, Iterator, Sequence

from glossator import alphabet, ways
from glossator.model import Entry, ListKind, ListPage, NamedKind, Row, Term
from glossator.paging import USUAL, pages
from glossator.rows import Lists, fingerprint
from glossator.site import TERMS_ON_A_PAGE, Site

MOST_ROLES = 6
"""The most roles that are told of a person, from the newest articles; a name that many bear would have hundreds."""

Named = tuple[NamedKind, str]
"""What a person or an institution is known by."""

_OFFERED = {"articles": "", "glossary": "terms", "timeline": "events"}
"""What the packages hold that the first page of a list offers; nothing where it offers all."""


def list_pages(lists: Lists, site: Site, listed_articles: int) -> Iterator[ListPage]:
    """All pages of all lists. A list with nothing in it has none, but a term that no article uses has its page.

    ``listed_articles`` is the most articles that an entry of the glossary lists.
    """
    if ("articles", "") in lists:
        yield from _of_rows("articles", "", lists["articles", ""], site)
    yield from _glossary(lists, site, listed_articles)
    for term in site.terms:
        yield from _of_rows("term", term, lists.get(("term", term), ()), site)
    if ("timeline", "") in lists:
        yield from _of_rows("timeline", "", lists["timeline", ""], site)
    named = sorted(_named(lists), key=_sorted_by)
    yield from _people(lists, named, site)
    for kind, name in named:
        yield from _of_rows(kind, name, lists[kind, name], site)


def _of_rows(kind: ListKind, name: str, found: Sequence[Row], site: Site) -> Iterator[ListPage]:
    """A list of articles, of places or of events."""
    cut = list(pages([str(row.place[-1]) for row in found]))
    into, roles = ways.by_date(found, cut), _roles(found)
    for number, part in enumerate(cut, 1):
        besides = _besides(kind, name, number, site)
        yield ListPage(
            kind=kind,
            name=name,
            number=number,
            count=len(cut),
            rows=tuple(found[part]),
            roles=roles,
            ways=into,
            total=len(found),
            key=fingerprint(kind, name, number, len(cut), into, roles, besides, [row.key for row in found[part]]),
        )


def _glossary(lists: Lists, site: Site, listed_articles: int) -> Iterator[ListPage]:
    entries, shown = [], []
    for term in site.terms.values():
        uses = lists.get(("term", term.id), ())
        listed = tuple(uses[:listed_articles])
        entries.append(Entry("term", term.id, "", listed, len(uses)))
        more = len(uses) if len(uses) > len(listed) else 0
        shown.append(fingerprint(_explained(term, site), [row.key for row in listed], more))
    yield from _of_entries("glossary", entries, [term.label for term in site.terms.values()], shown, site)


def _people(lists: Lists, named: Iterable[Named], site: Site) -> Iterator[ListPage]:
    entries = [
        Entry(kind, name, "".join(_roles(lists[kind, name])[:1]), (), len(lists[kind, name])) for kind, name in named
    ]
    names = [_listed_as(entry.kind, entry.name) for entry in entries]
    yield from _of_entries("people", entries, names, [fingerprint(entry) for entry in entries], site)


def _of_entries(
    kind: ListKind, entries: Sequence[Entry], names: Sequence[str], shown: Sequence[bytes], site: Site
) -> Iterator[ListPage]:
    """A list of things by their names; ``shown`` are the fingerprints of what the entries show."""
    usual = TERMS_ON_A_PAGE if kind == "glossary" else USUAL
    cut = list(pages([entry.name for entry in entries], usual)) if entries else []
    into = ways.by_letter(entries, names, cut)
    for number, part in enumerate(cut, 1):
        besides = _besides(kind, "", number, site)
        yield ListPage(
            kind=kind,
            number=number,
            count=len(cut),
            entries=tuple(entries[part]),
            ways=into,
            total=len(entries),
            key=fingerprint(kind, number, len(cut), into, besides, shown[part]),
        )


def _besides(kind: ListKind, name: str, number: int, site: Site) -> tuple[object, ...]:
    """What a page shows besides what is listed on it: the term and its place, or what there is to download."""
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


def _named(lists: Lists) -> Iterator[Named]:
    for kind, name in lists:
        if kind in ("person", "institution"):
            yield kind, name


def _sorted_by(named: Named) -> tuple[str, tuple[str, str], str]:
    """People before institutions, each in alphabetical order."""
    kind, name = named
    return "" if kind == "person" else kind, alphabet.place(_listed_as(kind, name)), name


def _listed_as(kind: NamedKind, name: str) -> str:
    """People stand under their last names."""
    return alphabet.last_name_first(name) if kind == "person" else name
