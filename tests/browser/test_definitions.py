"""A term's definition opens in place: on hover, on focus and on tap, and closes when one is done with it."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit
from tests.browser.pages import PHONE, SAME_SEX

WHILE = 700
"""Milliseconds after which whatever wants to open or to close has done so."""
TOUCH = {"has_touch": True, "is_mobile": True}


@pytest.fixture
def page(visit: Visit) -> Page:
    return visit(SAME_SEX)


def term(page: Page, word: str = "mammal") -> Locator:
    return page.locator(f'.gl-article a.gl-term[href="#word.{word}"]')


def definition(page: Page) -> Locator:
    return page.locator(".gl-popover")


def tab_to(page: Page, target: Locator) -> None:
    """Press Tab until the target has the focus."""
    for _ in range(200):
        page.keyboard.press("Tab")
        if target.evaluate("each => each === document.activeElement"):
            return
    pytest.fail(f"Tab never reaches {target}")


def by_hover(page: Page, target: Locator) -> None:
    target.hover()
    expect(definition(page)).to_be_visible()


def by_focus(page: Page, target: Locator) -> None:
    tab_to(page, target)
    expect(definition(page)).to_be_visible()


# Opening


@pytest.mark.parametrize("open_definition", [by_hover, by_focus])
def test_hover_and_focus_open_the_definition(page: Page, open_definition: Callable[[Page, Locator], None]) -> None:
    open_definition(page, term(page, "mammal"))
    words = page.locator('[id="word.mammal.definition"]').inner_text()
    expect(definition(page)).to_contain_text("mammal")
    expect(definition(page)).to_contain_text(words)


def test_a_tap_opens_the_definition_and_stays_on_the_page(visit: Visit) -> None:
    page = visit(SAME_SEX, PHONE, **TOUCH)
    term(page).tap()
    expect(definition(page)).to_contain_text("warm-blooded animal")
    assert "#" not in page.url


def test_a_passing_pointer_opens_nothing(page: Page) -> None:
    term(page).scroll_into_view_if_needed()
    box = term(page).bounding_box()
    assert box
    page.mouse.move(box["x"] + 5, box["y"] + 5)
    page.mouse.move(5, 5)
    page.wait_for_timeout(WHILE)
    expect(definition(page)).to_have_count(0)


def test_nothing_is_open_to_begin_with(page: Page) -> None:
    expect(definition(page)).to_have_count(0)


def test_a_second_definition_takes_the_place_of_the_first(page: Page) -> None:
    by_hover(page, term(page, "mammal"))
    term(page, "pup").hover()
    expect(definition(page)).to_contain_text("The young of some mammals")
    expect(page.locator(":popover-open")).to_have_count(1)


def test_a_second_tap_elsewhere_takes_the_place_of_the_first(visit: Visit) -> None:
    page = visit(SAME_SEX, PHONE, **TOUCH)
    term(page, "pup").tap()
    expect(definition(page)).to_contain_text("The young of some mammals")
    term(page, "offspring").tap()
    expect(definition(page)).to_contain_text("The young of an animal")


# Staying


def test_it_stays_under_the_pointer(page: Page) -> None:
    by_hover(page, term(page))
    box = definition(page).bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, steps=12)
    page.wait_for_timeout(WHILE)
    expect(definition(page)).to_be_visible()


def test_it_goes_with_the_pointer(page: Page) -> None:
    by_hover(page, term(page))
    page.mouse.move(5, 5, steps=4)
    expect(definition(page)).to_be_hidden()


def test_it_stays_while_the_term_has_the_focus(page: Page) -> None:
    by_focus(page, term(page))
    page.mouse.move(5, 5, steps=4)
    page.wait_for_timeout(WHILE)
    expect(definition(page)).to_be_visible()


def test_it_keeps_beside_its_term_when_the_page_scrolls(page: Page) -> None:
    by_focus(page, term(page))
    before, scrolled = distance(page), page.evaluate("scrollY")
    page.mouse.wheel(0, 90)
    page.wait_for_function(f"scrollY > {scrolled + 60}")
    assert distance(page) == pytest.approx(before, abs=1)


def distance(page: Page) -> float:
    """How far the definition stands below its term, both measured at one moment, for the page may be moving."""
    tops = "([card, link]) => card.getBoundingClientRect().y - link.getBoundingClientRect().y"
    both = [definition(page).element_handle(), term(page).element_handle()]
    measured: float = page.evaluate(tops, both)
    return measured


def test_it_stays_beside_its_term_when_a_phone_is_turned(visit: Visit) -> None:
    page = visit(SAME_SEX, (844, 390), **TOUCH)
    term(page, "genetic-sequence").tap()
    expect(definition(page)).to_be_visible()
    page.set_viewport_size({"width": 390, "height": 844})
    page.wait_for_timeout(200)
    card, link = definition(page).bounding_box(), term(page, "genetic-sequence").bounding_box()
    assert card
    assert link
    below, above = card["y"] - link["y"] - link["height"], link["y"] - card["y"] - card["height"]
    assert 0 < max(below, above) < 12
    assert 0 <= card["x"] <= 390 - card["width"]


# Closing


def test_escape_closes_it_and_it_stays_closed(page: Page) -> None:
    by_hover(page, term(page))
    page.keyboard.press("Escape")
    page.wait_for_timeout(WHILE)
    expect(definition(page)).to_be_hidden()


def test_a_click_elsewhere_closes_it(page: Page) -> None:
    by_focus(page, term(page))
    page.locator("h1").click()
    expect(definition(page)).to_be_hidden()


def test_a_click_on_the_definition_does_not(page: Page) -> None:
    by_hover(page, term(page))
    definition(page).locator(".gl-definition").click()
    page.wait_for_timeout(WHILE)
    expect(definition(page)).to_be_visible()


def test_a_tap_elsewhere_closes_it(visit: Visit) -> None:
    page = visit(SAME_SEX, PHONE, **TOUCH)
    term(page, "same-sex-parents").tap()
    expect(definition(page)).to_be_visible()
    page.locator("h1").tap()
    expect(definition(page)).to_be_hidden()


# With the keyboard


def test_tab_goes_into_the_definition_and_on(page: Page) -> None:
    by_focus(page, term(page, "offspring"))
    page.keyboard.press("Tab")
    expect(definition(page).get_by_role("link", name="More about offspring")).to_be_focused()
    page.keyboard.press("Tab")
    expect(term(page, "pup")).to_be_focused()
    expect(definition(page)).to_contain_text("The young of some mammals")


def test_the_way_back_leads_through_the_same_places(page: Page) -> None:
    by_focus(page, term(page, "pup"))
    page.keyboard.press("Shift+Tab")
    expect(term(page, "offspring")).to_be_focused()
    expect(definition(page)).to_contain_text("The young of an animal")


def test_escape_gives_the_focus_back_and_nothing_opens_again(page: Page) -> None:
    by_focus(page, term(page))
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(term(page)).to_be_focused()
    page.wait_for_timeout(WHILE)
    expect(definition(page)).to_be_hidden()


def test_a_closed_definition_is_no_stop_on_the_way(page: Page) -> None:
    by_focus(page, term(page, "offspring"))
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    expect(term(page, "pup")).to_be_focused()


# The link stays a link


def test_a_click_follows_the_link(page: Page) -> None:
    term(page).click()
    expect(page).to_have_url(re.compile(r"#word\.mammal$"))
    expect(page.locator('[id="word.mammal"]')).to_be_in_viewport(ratio=1)
    page.wait_for_timeout(WHILE)
    expect(definition(page)).to_be_hidden()


def test_enter_follows_the_link(page: Page) -> None:
    by_focus(page, term(page))
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"#word\.mammal$"))
    expect(page.locator('[id="word.mammal"]')).to_be_in_viewport(ratio=1)


def test_the_definition_leads_to_the_entry_in_the_glossary(page: Page) -> None:
    by_hover(page, term(page))
    definition(page).get_by_role("link", name="More about mammal").click()
    expect(page.locator("h1")).to_contain_text("mammal")
    expect(page).to_have_url(re.compile("/glossary/mammal/$"))
