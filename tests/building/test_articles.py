"""What an article's pages are made from, so that just those are made anew that depend on a change."""

from glossator.building.articles import contents
from glossator.building.pieces import Workshop
from glossator.model import Event, Term
from glossator.settings import Settings
from glossator.site import site_of

EGG = Term(id="egg", label="egg", definition="x")
FOUND = Event(id="found", date="1984", headline="Found", articles=("ice",))


def workshop(*terms: Term, events: tuple[Event, ...] = ()) -> Workshop:
    return Workshop(
        terms=terms,
        site=site_of(terms, events),
        settings=Settings(),
        extensions=(),
        extension_configs={},
        folder="",
        plain=frozenset(),
        search="",
    )


def test_what_stands_for_a_term_changes_with_it() -> None:
    before = contents(workshop(EGG))
    assert contents(workshop(EGG)) == before
    assert contents(workshop(Term(id="egg", label="egg", definition="y"))) != before


def test_what_stands_for_events_is_that_of_the_articles_they_belong_to() -> None:
    assert set(contents(workshop(events=(FOUND,)))) == {("event", "ice")}
    later = Event(id="found", date="1985", headline="Found", articles=("ice",))
    assert contents(workshop(events=(FOUND,))) != contents(workshop(events=(later,)))
