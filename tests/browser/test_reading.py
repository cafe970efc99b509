"""What is told around an article leads to its sentences, is drawn for everybody, and fits a phone."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.pages import ARTICLES, LAPTOP, NARROW, PHONE, names_of_pages

EGGS = "articles/eggs-from-stem-cells/"
DISH = "articles/eggs-made-in-a-dish/"
EACH_ARTICLE = pytest.mark.parametrize("path", ARTICLES, ids=names_of_pages(ARTICLES))


@EACH_ARTICLE
def test_every_number_leads_to_a_sentence_that_is_then_coloured(visit: Visit, path: str) -> None:
    page = visit(path, PHONE)
    page.locator(".gl-answers summary").click()
    links = page.locator("main a.gl-ref")
    assert links.count() > 5
    for href in sorted(set(links.evaluate_all("links => links.map((each) => each.getAttribute('href'))"))):
        page.locator(f"main a.gl-ref[href='{href}']").first.click()
        sentence = page.locator(".gl-sentence:target")
        expect(sentence).to_be_in_viewport()
        assert sentence.get_attribute("id") == href.removeprefix("#")
        assert sentence.evaluate("each => getComputedStyle(each).backgroundColor") != "rgba(0, 0, 0, 0)"


@EACH_ARTICLE
def test_what_is_told_around_an_article_are_its_own_words(visit: Visit, path: str) -> None:
    page = visit(path)
    text = " ".join(page.locator(".gl-article").inner_text().split())
    said = ":is(.gl-short, .gl-numbers, .gl-steps, .gl-said, .gl-caveats) span[dir]"
    words = [" ".join(each.split()) for each in page.locator(said).all_inner_texts()]
    assert words
    assert [each for each in words if each not in text] == []


def test_a_proportion_is_a_picture_with_a_name(visit: Visit) -> None:
    page = visit(DISH)
    picture = page.get_by_role("img", name="11 out of 316 two-cell embryos")
    expect(picture).to_be_visible()
    box = picture.bounding_box()
    assert box
    assert box["width"] > 100


def test_there_is_no_list_of_numbers_where_the_article_has_none(visit: Visit) -> None:
    page = visit("articles/mice-from-same-sex-parents/")
    assert page.get_by_role("heading", name="Key numbers").count() == 0
    assert page.get_by_role("heading", name="Who says what").count() == 1


def test_the_steps_of_an_experiment_stand_in_their_order(visit: Visit) -> None:
    page = visit(EGGS)
    steps = page.locator(".gl-step").all_inner_texts()
    assert len(steps) > 3
    assert "took stem cells" in steps[0]
    assert "After four weeks and four days" in page.locator(".gl-when").all_inner_texts()


@pytest.mark.parametrize("size", [NARROW, PHONE, LAPTOP])
def test_articles_side_by_side_fit_every_window(visit: Visit, size: tuple[int, int]) -> None:
    page = visit("compare/", size)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    expect(page.get_by_role("rowheader", name="Published")).to_be_visible()
    assert page.get_by_role("columnheader").count() == len(ARTICLES)
    expect(page.get_by_text("How the name of Hayashi is spelled")).to_be_visible()


def test_people_are_listed_with_their_sentences_also_without_script(visit: Visit) -> None:
    page = visit("people/", java_script_enabled=False)
    page.get_by_role("link", name="Evelyn Telfer").click()
    expect(page).to_have_title(re.compile("Evelyn Telfer"))
    page.locator("summary").first.click()
    expect(page.get_by_role("link", name="Evelyn Telfer of Edinburgh University")).to_be_visible()
