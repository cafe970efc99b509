"""What a site hands out: what was asked for, under a name that is safe, or a word on what is missing."""

from dataclasses import replace

import pytest

from glossator.handouts import chosen, make, offers, packages
from glossator.model import Collection
from glossator.problems import InputError
from glossator.settings import Settings
from tests.collections_to_export import japanese, made_of, shipped

ICE = made_of(
    {
        "2018/ice.txt": "Ice melts. A cell grew in 1984.\n",
        "fire.txt": "Fire burns.\n",
        "glossary.yml": "terms:\n  - {id: cell, label: cell, definition: A part of a body.}\n",
    }
)
SETTINGS = Settings(site_name="On ice", downloads=("csv",))


def refused(collection: Collection, form: str, articles: tuple[str, ...] = ()) -> list[str]:
    """What is said when nothing can be handed out."""
    with pytest.raises(InputError) as caught:
        make(form, chosen(collection, articles, SETTINGS), SETTINGS)  # type: ignore[arg-type] # a name of a form
    return [f"{each.place.uri}: {each.message}. {each.hint}" for each in caught.value.findings]


def test_a_package_is_named_after_the_site() -> None:
    assert make("csv", ICE, SETTINGS).path == "on-ice.csv"
    assert make("csv", ICE, Settings()).path == "site.csv"


def test_a_package_of_one_article_is_named_after_it() -> None:
    assert (
        make("csv", chosen(shipped(), ("eggs-made-in-a-dish",), SETTINGS), SETTINGS).path == "eggs-made-in-a-dish.csv"
    )
    assert make("csv", japanese(), SETTINGS).path.isascii()


def test_without_articles_everything_is_chosen() -> None:
    assert chosen(ICE, (), SETTINGS) is ICE
    assert [each.article.id for each in chosen(ICE, ("fire",), SETTINGS).explainers] == ["fire"]


def test_an_article_that_does_not_exist_is_named_with_the_one_that_was_meant() -> None:
    assert refused(ICE, "csv", ("fir", "fire", "2018/ise")) == [
        "seeds/articles/: there is no article `fir`. Did you mean `fire`?",
        "seeds/articles/: there is no article `2018/ise`. Did you mean `2018/ice`?",
    ]


@pytest.mark.parametrize(
    ("form", "message"),
    [
        ("csv", "seeds/: nothing to export as csv: there is no term"),
        ("timelinejs", "seeds/: nothing to export as timelinejs: there is no event"),
        ("bibtex", "seeds/: nothing to export as bibtex: no article names the study it reports on"),
        ("epub", "seeds/: nothing to export as epub: there is no article"),
    ],
)
def test_what_is_missing_is_said(form: str, message: str) -> None:
    (said,) = refused(Collection(), form)
    assert said.startswith(message)


def test_a_part_may_lack_what_the_whole_has() -> None:
    (said,) = refused(ICE, "csv", ("fire",))
    assert "with --article, one that the article mentions" in said


def test_pages_offer_what_has_something_in_it() -> None:
    found = [(each.article, each.path) for each in offers(ICE, SETTINGS)]
    (whole, path), *others = found
    assert (whole, path) == ("", "downloads/csv/on-ice.csv")
    assert [article for article, _ in others] == ["2018/ice"]
    assert others[0][1].startswith("downloads/csv/articles/2018-ice-")


def test_nothing_is_offered_unless_the_author_wants_it() -> None:
    assert offers(ICE, Settings()) == ()


def test_every_offer_is_packed_where_it_is_offered() -> None:
    settings = replace(SETTINGS, downloads=("csv", "timelinejs", "zip"))
    offered = [each.path for each in offers(shipped(), settings) if each.form != "zip"]
    assert [each.path for each in packages(shipped(), settings)] == offered
    assert len(offered) == len(set(offered)) == 8


def test_an_offer_holds_its_article_alone() -> None:
    data = {each.path: each.data for each in packages(ICE, SETTINGS)}
    whole, part = data.values()
    assert whole == part  # the only term stands in that article
    ours = {each.path: each.data for each in packages(shipped(), SETTINGS)}
    assert ours["downloads/csv/articles/eggs-made-in-a-dish.csv"] == (
        make("csv", chosen(shipped(), ("eggs-made-in-a-dish",), SETTINGS), SETTINGS).data
    )


def test_the_whole_site_is_offered_once_and_packed_by_a_shell() -> None:
    settings = replace(SETTINGS, downloads=("zip",))
    assert [(each.form, each.article) for each in offers(ICE, settings)] == [("zip", "")]
    assert list(packages(ICE, settings)) == []
