"""Some articles of a site bring their own terms and events along, and nothing that leads to what is left out."""

import pytest

from glossator.model import Collection
from glossator.selection import alone, only
from tests.collections_to_export import made_of, shipped

SITE = made_of(
    {
        "ice.txt": "Ice melts. A cell grew in 1984.\n",
        "fire.txt": "Fire burns. An egg cell and a cell.\n",
        "glossary.yml": """\
terms:
  - {id: cell, label: cell, definition: A part of a body., see_also: [egg]}
  - {id: egg, label: egg cell, definition: A cell., see_also: [cell]}
  - {id: sky, label: sky, definition: What is above.}
""",
        "timeline.yml": """\
events:
  - {id: a, date: "1990", headline: A, articles: [ice], terms: [egg], sources: [{text: x}]}
  - {id: b, date: "1991", headline: B, articles: [fire, ice], sources: [{text: x}]}
  - {id: c, date: "1992", headline: C, sources: [{text: x}]}
""",
    }
)


def test_an_article_brings_its_terms_and_its_events() -> None:
    part = only(SITE, ["ice"])
    assert [each.article.id for each in part.explainers] == ["ice"]
    assert [term.id for term in part.terms] == ["cell"]
    assert [event.id for event in part.events] == ["ice.1", "a", "b"]


def test_terms_lead_to_nothing_that_is_left_out() -> None:
    assert [term.see_also for term in only(SITE, ["ice"]).terms] == [()]
    assert [term.see_also for term in only(SITE, ["fire"]).terms] == [("egg",), ("cell",)]


def test_all_articles_leave_out_what_none_of_them_needs() -> None:
    part = only(SITE, ["ice", "fire"])
    assert part.explainers == SITE.explainers
    assert [term.id for term in part.terms] == ["cell", "egg"]
    assert [event.id for event in part.events] == ["ice.1", "a", "b"]


@pytest.mark.parametrize("site", [SITE, shipped()], ids=["small", "shipped"])
def test_one_article_can_be_had_without_a_look_at_the_others(site: Collection) -> None:
    for explainer in site.explainers:
        assert alone(explainer) == only(site, [explainer.article.id])
