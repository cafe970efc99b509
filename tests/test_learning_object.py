import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from glossator.contents import title_of
from glossator.learning_object import NAMELESS, LearningObject, course_identifier, learning_objects
from glossator.model import Boilerplate, Collection, Item, Question
from glossator.settings import Settings
from tests.collections_to_export import OTHERS, shipped
from tests.fidelity import repeated_ids, showable
from tests.web_page import parse, read_article

ROOT = Path(__file__).parents[1]
SETTINGS = Settings(site_name="Ice", site_url="https://example.org/ice/")
EVERY = {"shipped": shipped, **OTHERS}

QUESTION = Question(
    id="match", kind="match", text="Which?", items=(Item(before="Frozen water.", answer="ice"),), choices=("ice", "sea")
)


def made(collection: Collection, settings: Settings = SETTINGS) -> list[LearningObject]:
    return list(learning_objects(collection, settings, "scorm12"))


def words_of(each: LearningObject) -> list[str]:
    """The words of an article without those that every page of it leaves out."""
    article = each.explainer.article
    kept, position = "", 0
    for left_out in each.explainer.annotations.of(Boilerplate):
        kept += article.text[position : left_out.span.start]
        position = left_out.span.end
    return showable(kept + article.text[position:]).split()


@pytest.mark.parametrize("collection", EVERY.values(), ids=EVERY)
def test_a_page_says_what_its_article_says_word_for_word(collection: Callable[[], Collection]) -> None:
    for each in made(collection()):
        shown, _ = read_article(each.page)
        assert shown.split() == words_of(each)
        assert [title.words() for title in parse(each.page).all("h1")] == [each.explainer.headline.split()]
        assert not repeated_ids(parse(each.page))


@pytest.mark.parametrize("collection", EVERY.values(), ids=EVERY)
def test_a_page_has_everything_inside(collection: Callable[[], Collection]) -> None:
    for each in made(collection()):
        page = parse(each.page)
        assert not [tag.tag for tag in page.all() if {"src", "srcset", "data"} & tag.attributes.keys()]
        assert not page.all("link")
        assert len(page.all("script")) == len(page.all("style")) == 1
        assert not [tag.tag for tag in page.all() if "style" in tag.attributes], "its policy allows none"
        (policy,) = [tag.attributes["content"] for tag in page.all("meta") if "http-equiv" in tag.attributes]
        assert policy.startswith("default-src 'none'; style-src 'sha256-")


def test_an_article_in_another_language_is_marked_as_such() -> None:
    (japanese,) = made(OTHERS["japanese"]())
    assert parse(japanese.page).one("#gl.article").attributes["lang"] == "ja"
    (arabic,) = made(OTHERS["arabic"]())
    paragraphs = parse(arabic.page).one("#gl.article").all("p")
    assert [each.attributes["dir"] for each in paragraphs] == ["auto"] * 2


def test_links_lead_to_the_published_site_in_a_new_tab_or_nowhere() -> None:
    for each in made(shipped()):
        links = [tag.attributes for tag in parse(each.page).all("a") if "href" in tag.attributes]
        outward = [link for link in links if not link["href"].startswith("#")]
        assert {link["target"] for link in outward} == {"_blank"}
        assert [link for link in outward if link["href"].startswith("https://example.org/ice/glossary/")]
    for each in made(shipped(), Settings()):
        links = [tag.attributes for tag in parse(each.page).all("a") if "href" in tag.attributes]
        assert not [link for link in links if not re.match("#|https?://", link["href"])]


def test_a_page_that_reports_to_nobody_has_no_part_in_reporting() -> None:
    silent = next(learning_objects(shipped(), SETTINGS))
    assert "cmi." not in silent.page
    assert "cmi." in made(shipped())[0].page


def test_a_page_knows_which_self_test_it_has() -> None:
    (explainer,) = OTHERS["japanese"]().explainers

    def edition(*questions: Question) -> str:
        (each,) = made(Collection(explainers=(replace(explainer, self_test=questions),)))
        return parse(each.page).one("html").attributes["data-edition"]

    assert edition() == ""
    assert edition(QUESTION) == edition(replace(QUESTION)) != ""
    assert edition(QUESTION) != edition(replace(QUESTION, choices=("sea", "ice")))
    assert edition(QUESTION) != edition(replace(QUESTION, items=(Item(before="Salt water.", answer="sea"),)))


def test_a_package_is_known_by_its_site_and_by_its_only_article() -> None:
    some = replace(shipped(), explainers=shipped().explainers[:2])
    first, second = (Collection(explainers=(each,)) for each in some.explainers)
    identifiers = [course_identifier(each, SETTINGS) for each in (some, first, second)]
    assert len(set(identifiers)) == len(identifiers)
    assert course_identifier(shipped(), SETTINGS) == identifiers[0], "also when there are more articles"
    assert course_identifier(shipped(), replace(SETTINGS, site_name="Snow")) == identifiers[0]
    assert course_identifier(shipped(), Settings()) != identifiers[0]
    assert all(re.fullmatch("glossator-[0-9a-f]{16}", each) for each in identifiers)


def test_a_package_is_called_as_its_site_or_as_its_only_article() -> None:
    (explainer,) = OTHERS["japanese"]().explainers
    assert title_of(Collection(explainers=(explainer,)), SETTINGS, NAMELESS) == explainer.headline
    assert title_of(shipped(), SETTINGS, NAMELESS) == "Ice"
    assert title_of(shipped(), Settings(), NAMELESS) == "Articles"
