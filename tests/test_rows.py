"""Articles and events each add their rows to the lists, in order, with a fingerprint of what they show."""

from dataclasses import replace

from glossator.model import Naming
from glossator.rows import fingerprint, in_lists, rows
from glossator.site import site_of
from tests.made_lists import EVENTS, TERMS, by_id, made

NOTHING = site_of((), ())


def test_an_article_adds_a_row_for_itself_for_all_it_names_and_for_its_events() -> None:
    assert [(row.kind, row.name, row.item) for row in rows(made(1))] == [
        ("articles", "", 0),
        ("term", "term1", 0),
        ("person", "Ann Berg1", 1),
        ("institution", "School 1", 2),
        ("timeline", "", 0),
    ]


def test_articles_and_places_stand_the_newest_first_and_those_without_a_date_last() -> None:
    dated = {"a": "2017", "b": "2018-02-03", "c": "", "d": "2018-02", "e": "2017", "f": "198X"}
    digests = by_id(replace(made(1, name), date_published=date) for name, date in dated.items())
    found = in_lists((row for each in digests.values() for row in rows(each)), NOTHING)
    for key in (("articles", ""), ("term", "term1")):
        assert [row.article for row in found[key]] == ["b", "d", "a", "e", "f", "c"]


def test_events_of_articles_and_of_the_field_stand_in_one_order() -> None:
    found = in_lists(rows(made(1)), site_of(TERMS, EVENTS))["timeline", ""]
    assert [(row.article, row.item) for row in found] == [*(("", number) for number in range(6)), ("article00001", 0)]


def test_without_events_there_is_no_timeline() -> None:
    assert ("timeline", "") not in in_lists(rows(replace(made(1), events=())), NOTHING)


def test_the_fingerprint_of_a_row_is_of_what_it_shows_and_not_of_where_it_stands() -> None:
    named = made(1).named
    more = replace(made(1), named=(Naming(kind="term", name="other", quotes=()), *named))
    before, after = ({(row.kind, row.name): row.key for row in rows(each)} for each in (made(1), more))
    assert {key: after[key] for key in before} == before
    other = replace(made(1), headline="Other")
    assert not {row.key for row in rows(made(1))} & {row.key for row in rows(other)}


def test_fingerprints_tell_values_apart() -> None:
    assert fingerprint("a", "b") == fingerprint("a", "b")
    assert len({fingerprint("a", "b"), fingerprint("ab"), fingerprint(("a", "b")), fingerprint("a", b"b")}) == 4
