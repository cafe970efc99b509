"""Lists are cut into pages that link everything, do not grow, and change only when what they show does."""

import marshal
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from posixpath import normpath

import pytest

from glossator import lists, paging, site
from glossator.addresses import address
from glossator.building import listed
from glossator.lists import MOST_ROLES
from glossator.model import Digest, Event, Handout, ListPage, Naming, Quote, Study, Term
from glossator.paging import USUAL
from glossator.rows import rows
from glossator.site import site_of
from tests.made_lists import EVENTS, SETTINGS, TERMS, by_id, made, pages_of, printed
from tests.web_page import parse

SITE = site_of(TERMS, EVENTS)
Digests = dict[str, Digest]
World = tuple[Digests, Sequence[Term], Sequence[Event], Sequence[Handout]]
"""Everything that lists are made from."""
Change = Callable[[World], World]


@pytest.fixture
def short_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages of about four entries, so that a small site has many."""

    def short(names: Sequence[str], usual: int = USUAL) -> Iterator[slice]:
        return paging.pages(names, usual // 25)

    monkeypatch.setattr(lists, "pages", short)
    monkeypatch.setattr(site, "pages", short)


# ---------------------------------------------------------------------------------------------------------------------
# Everything is listed, and no page grows


@pytest.fixture(scope="module")
def many() -> dict[str, ListPage]:
    return pages_of(by_id(made(number) for number in range(1500)), SITE)


def test_every_article_and_every_place_stands_on_exactly_one_page(many: dict[str, ListPage]) -> None:
    found = [row for page in many.values() for row in page.rows]
    assert Counter(row.kind for row in found) == {
        "articles": 1500,
        "term": 1500,
        "person": 1500,
        "institution": 1500,
        "timeline": 1500 + len(EVENTS),
    }
    assert len({(row.kind, row.name, row.article, row.item) for row in found}) == len(found)
    things = [(entry.kind, entry.name) for page in many.values() for entry in page.entries]
    assert Counter(kind for kind, _ in things) == {"term": len(TERMS), "person": 13, "institution": 5}
    assert len(set(things)) == len(things)


def test_no_page_grows_with_the_site(many: dict[str, ListPage]) -> None:
    for page in many.values():
        assert len(page.rows) <= 2 * USUAL
        assert len(page.rows) >= USUAL // 2 or page.number == page.count
        assert len(page.ways) <= 40
        assert len(page.roles) <= MOST_ROLES
        assert all(len(entry.rows) <= SETTINGS.listed_articles for entry in page.entries)


def test_a_list_is_in_order_from_page_to_page(many: dict[str, ListPage]) -> None:
    for kind, name in {(page.kind, page.name) for page in many.values()}:
        own = [page for page in many.values() if (page.kind, page.name) == (kind, name)]
        assert [page.number for page in own] == list(range(1, own[0].count + 1))
        places = [row.place for page in own for row in page.rows]
        assert all(first < second for first, second in pairwise(places))


def test_a_new_article_changes_few_pages_of_each_list(many: dict[str, ListPage]) -> None:
    names = [f"new{number}" for number in range(8)]
    changed: Counter[str] = Counter()
    for number, name in enumerate(names):
        new = replace(made(150 * number), id=name, events=())
        after = pages_of(by_id([*map(made, range(1500)), new]), SITE)
        changed.update(page.kind for uri, page in after.items() if uri not in many or many[uri].key != page.key)
    average = {kind: count / len(names) for kind, count in changed.items()}
    assert average["articles"] < 4
    assert {kind: count for kind, count in average.items() if count > 8} == {}


def test_rows_can_be_kept_anywhere() -> None:
    for row in rows(made(1)):
        assert marshal.loads(marshal.dumps(tuple(row))) == tuple(row)  # noqa: S302 (our own)


# ---------------------------------------------------------------------------------------------------------------------
# Each page links on


@pytest.mark.usefixtures("short_pages")
@pytest.mark.parametrize("start", ["articles", "glossary", "people", "timeline", "glossary/term1"])
def test_everything_in_a_list_is_reached_by_links_from_its_first_page(start: str) -> None:
    digests = by_id(made(number) for number in range(90))
    here = site_of(TERMS, EVENTS)
    pages = pages_of(digests, here)
    texts = {address(uri, directory_urls=True): printed(page, digests, here).text for uri, page in pages.items()}
    own = {path for path in texts if path == f"{start}/" or path.startswith(f"{start}/~")}
    seen: set[str] = set()
    reached = {f"{start}/"}
    while new := (reached & own) - seen:
        path = new.pop()
        seen.add(path)
        links = [link.attributes["href"].partition("#")[0] for link in parse(texts[path]).all("a")]
        reached |= {normpath(f"{path}{link}") + "/" for link in links if link}
    assert seen == own
    assert len(own) > 1
    listed = {path for path in reached if path.startswith(_listed_by(start))}
    assert len(listed - own) == {"glossary/": len(TERMS), "people/": 13}.get(f"{start}/", _articles(pages, own))


def _listed_by(start: str) -> tuple[str, ...]:
    return (f"{start}/",) if start in {"glossary", "people"} else ("articles/",)


def _articles(pages: dict[str, ListPage], own: set[str]) -> int:
    """How many articles the pages of a list show."""
    shown = [page for uri, page in pages.items() if address(uri, directory_urls=True) in own]
    return len(set().union(*({article for article, _ in listed.needed(page, EVENTS)} for page in shown)))


@pytest.mark.usefixtures("short_pages")
def test_a_term_leads_back_to_its_place_in_the_glossary() -> None:
    digests = by_id(made(number) for number in range(20))
    here = site_of(TERMS, EVENTS)
    pages = pages_of(digests, here)
    assert pages["glossary/~2/index.md"].count > 1
    for term in TERMS:
        path = f"glossary/{term.id}/"
        (back,) = parse(printed(pages[f"{path}index.md"], digests, here).text).all(".gl-aside a")
        target, _, place = back.attributes["href"].partition("#")
        there = f"{normpath(path + target)}/index.md"
        assert place in [
            each.attributes["id"] for each in parse(printed(pages[there], digests, here).text).all("section")
        ]


@pytest.mark.usefixtures("short_pages")
def test_where_a_reader_is_is_no_link() -> None:
    digests = by_id(made(number) for number in range(60))
    here = site_of(TERMS, EVENTS)
    for page in pages_of(digests, here).values():
        shown = parse(printed(page, digests, here).text)
        assert [link for link in shown.all("nav a") if link.attributes["href"] in {"", "#", "./"}] == []
        if page.count > 1:
            assert shown.one(".gl-pager span").words() == f"Page {page.number} of {page.count}".split()
            assert [link.attributes["rel"] for link in shown.all(".gl-pager a") if "rel" in link.attributes] == [
                *(["prev"] if page.number > 1 else []),
                *(["next"] if page.number < page.count else []),
            ]
        else:
            assert shown.all(".gl-pager") == []


# ---------------------------------------------------------------------------------------------------------------------
# A page's key changes when the page does


def _article(**fields: object) -> Change:
    def change(digests: Digests) -> Digests:
        return {**digests, "article00003": replace(digests["article00003"], **fields)}  # type: ignore[arg-type]

    return _articles_are(change)


def _naming(number: int, **fields: object) -> Change:
    named = list(made(3).named)
    named[number] = replace(named[number], **fields)  # type: ignore[arg-type]
    return _article(named=tuple(named))


def _articles_are(change: Callable[[Digests], Digests]) -> Change:
    return lambda world: (change(world[0]), *world[1:])


def _terms_are(change: Callable[[Sequence[Term]], Sequence[Term]]) -> Change:
    return lambda world: (world[0], change(world[1]), *world[2:])


def _events_are(change: Callable[[Sequence[Event]], Sequence[Event]]) -> Change:
    return lambda world: (world[0], world[1], change(world[2]), world[3])


def _term(**fields: object) -> Change:
    return _terms_are(lambda terms: (replace(terms[0], **fields), *terms[1:]))  # type: ignore[arg-type]


def _event(**fields: object) -> Change:
    return _events_are(lambda events: (replace(events[0], **fields), *events[1:]))  # type: ignore[arg-type]


def _about(institution: str, name: str) -> Digest:
    return replace(made(1, name), named=(Naming(kind="institution", name=institution, quotes=()),), events=())


GONE = "article00020"
HANDOUT = Handout(form="csv", label="Table", holds="articles", path="downloads/all.csv")
CHANGES: dict[str, Change] = {
    "nothing": lambda world: world,
    "an article comes": _articles_are(lambda digests: {**digests, "new": made(99, "new")}),
    "an article goes": _articles_are(lambda digests: by_id(each for each in digests.values() if each.id != GONE)),
    "an article moves": _articles_are(
        lambda digests: by_id(made(20, "moved") if each.id == GONE else each for each in digests.values())
    ),
    "the last page becomes two": _articles_are(
        lambda digests: {**digests, **by_id(_about(f"Schoolz {number}", f"new{number}") for number in range(9))}
    ),
    "headline": _article(headline="Other"),
    "language": _article(language="de"),
    "publisher": _article(publisher="Other"),
    "date": _article(date_published="2016-02-03"),
    "no date": _article(date_published=""),
    "study": _article(study=Study(journal="Other")),
    "study without a journal": _article(study=Study(title="Other", authors=("Bo",))),
    "more words": _article(words=5),
    "more dates": _article(dates=5),
    "a use": _naming(0, quotes=(Quote(sentence=7, text="Other."),)),
    "another term": _naming(0, name="term6"),
    "another role": _naming(1, roles=("king",)),
    "a person goes": _article(named=made(3).named[::2]),
    "an event goes": _article(events=()),
    "an event is told otherwise": _article(events=made(4).events),
    "label": _term(label="Zzz"),
    "definition": _term(definition="Other"),
    "related": _term(see_also=()),
    "a term comes": _terms_are(lambda terms: (*terms, Term(id="new", label="eel", definition="x"))),
    "a term goes": _terms_are(lambda terms: terms[:-1]),
    "event headline": _event(headline="Other"),
    "event date": _event(date="1980"),
    "event terms": _event(terms=()),
    "event article": _event(articles=("article00009",)),
    "an event of the field comes": _events_are(lambda events: (*events, replace(events[0], id="new", date="1899"))),
    "an event of the field goes": _events_are(lambda events: events[1:]),
    "a package": lambda world: (*world[:3], (HANDOUT,)),
}
UNSEEN = {"nothing", "study without a journal"}
"""Changes that no list shows."""
TOLD_TOO_MUCH = {
    "publisher": {"timeline"},
    "date": {"timeline"},
    "no date": {"timeline"},
    "study": {"timeline"},
    "more words": {"timeline"},
    "more dates": {"timeline"},
}
"""Lists of which a page may count as changed though it is not: an event of the field has the key of its article's card,
of which it shows the headline only."""


def _shown(world: World) -> dict[str, tuple[str, bytes, str]]:
    digests, terms, events, handouts = world
    here = site_of(terms, tuple(sorted(events, key=lambda event: event.date)), tuple(handouts))
    return {
        uri: (page.kind, page.key, printed(page, digests, here).text) for uri, page in pages_of(digests, here).items()
    }


@pytest.mark.usefixtures("short_pages")
@pytest.mark.parametrize("name", CHANGES)
def test_the_key_of_a_page_changes_when_the_page_does_and_not_otherwise(name: str) -> None:
    world: World = (by_id(made(number) for number in range(26)), TERMS, EVENTS, ())
    before, after = _shown(world), _shown(CHANGES[name](world))
    for uri in before.keys() & after.keys():
        (kind, old_key, old_text), (_, new_key, new_text) = before[uri], after[uri]
        if old_text != new_text:
            assert old_key != new_key, uri
        elif kind not in TOLD_TOO_MUCH.get(name, ()):
            assert old_key == new_key, uri
    changed = {uri for uri, page in after.items() if uri not in before or before[uri][1] != page[1]}
    assert bool(changed) == (name not in UNSEEN)
