"""Made-up digests of any number of articles, and the pages of the lists that they make."""

from collections.abc import Iterable, Mapping

from glossator.addresses import page_uri
from glossator.building import listed
from glossator.lists import list_pages
from glossator.model import Digest, Event, Evidence, ListPage, Naming, Page, Quote, Reference, Span, Study, Term
from glossator.render import list_page, list_uri
from glossator.rows import in_lists, rows
from glossator.settings import Settings
from glossator.site import Site

SETTINGS = Settings(listed_articles=3)
TERMS = tuple(
    Term(id=f"term{number}", label=f"{letter}ord", definition="x", see_also=(f"term{(number + 1) % 8}",))
    for number, letter in enumerate("abdefgwxz")
)
EVENTS = tuple(
    Event(
        id=f"old{number}",
        date=str(1900 + number),
        headline=f"It began {number}",
        articles=(f"article{number:05}",),
        terms=(f"term{number}",),
        sources=(Reference(text="A book"),),
    )
    for number in range(6)
)


def made(number: int, name: str = "") -> Digest:
    """An article that names two terms, a person and an institution, and tells of one event."""
    name = name or f"article{number:05}"
    text = f"Sentence of article {number}."
    quotes = tuple(Quote(sentence=each, text=f"{text} {each}") for each in range(1, 2 + number % 3))
    evidence = Evidence(article=name, sentence=1, span=Span(start=0, end=len(text)), text=text)
    return Digest(
        id=name,
        headline=f"Headline {number}",
        language="en" if number % 2 else "",
        publisher="The Ice",
        date_published=f"{2010 + number % 12}-{1 + number % 11:02}" if number % 7 else "",
        study=Study(journal="Journal", authors=("Ann Ice",)) if number % 3 else None,
        words=2,
        dates=1,
        named=(
            Naming(kind="term", name=f"term{number % 8}", quotes=quotes),
            Naming(kind="person", name=f"Ann Berg{number % 13}", roles=(f"poet {number % 5}",), quotes=quotes),
            Naming(kind="institution", name=f"School {number % 5}", quotes=quotes),
        ),
        events=(
            Event(id=f"{name}.1", date=str(1950 + number % 60), headline=text, articles=(name,), evidence=evidence),
        ),
    )


def by_id(digests: Iterable[Digest]) -> dict[str, Digest]:
    """Digests by the ids of their articles."""
    return {each.id: each for each in digests}


def pages_of(digests: Mapping[str, Digest], site: Site) -> dict[str, ListPage]:
    """All pages of all lists, by their addresses."""
    found = in_lists((row for each in digests.values() for row in rows(each)), site)
    made_pages = list(list_pages(found, site, SETTINGS.listed_articles))
    pages = {page_uri(list_uri(page.kind, page.name), page.number): page for page in made_pages}
    assert len(pages) == len(made_pages)
    return pages


def printed(page: ListPage, digests: Mapping[str, Digest], site: Site) -> Page:
    """The Markdown of a page, made from nothing but the articles that it is said to show."""
    shown = {article for article, _ in listed.needed(page, site.events)}
    return list_page(page, site, {each: digests[each] for each in shown & digests.keys()}, SETTINGS)
