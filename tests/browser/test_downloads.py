"""The list of downloads opens and closes like a menu, for everybody, and each of its links leads to a file."""

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit
from tests.browser.pages import ARTICLES, NARROW, PHONE
from tests.browser.test_accessibility import violations

PLACES = pytest.mark.parametrize(
    "path", [ARTICLES[0], "glossary/", "articles/"], ids=["article", "glossary", "articles"]
)


def links(page: Page) -> Locator:
    return page.locator(".gl-downloads a")


@PLACES
def test_each_link_leads_to_a_file(visit: Visit, site: Path, path: str) -> None:
    page = visit(path)
    page.get_by_text("Download", exact=True).click()
    offered = [each.get_attribute("href") or "" for each in links(page).all()]
    assert len(offered) > 2
    assert [each for each in offered if not (site / path / each).is_file()] == []
    with page.expect_download() as download:
        links(page).first.click()
    assert download.value.suggested_filename == offered[0].rpartition("/")[2]


def test_the_keyboard_opens_it_reads_it_and_closes_it(visit: Visit) -> None:
    page = visit(ARTICLES[0])
    button = page.locator(".gl-downloads summary")
    button.focus()
    page.keyboard.press("Enter")
    expect(links(page).first).to_be_visible()
    page.keyboard.press("Tab")
    expect(links(page).first).to_be_focused()
    page.keyboard.press("Escape")
    expect(links(page).first).to_be_hidden()
    expect(button).to_be_focused()


def test_a_click_elsewhere_closes_it(visit: Visit) -> None:
    page = visit(ARTICLES[0])
    page.locator(".gl-downloads summary").click()
    expect(links(page).first).to_be_visible()
    page.locator("h1").click()
    expect(links(page).first).to_be_hidden()


def test_without_script_it_opens_all_the_same(visit: Visit) -> None:
    page = visit(ARTICLES[0], java_script_enabled=False)
    expect(links(page).first).to_be_hidden()
    page.locator(".gl-downloads summary").click()
    expect(links(page).first).to_be_visible()


def test_open_it_fits_into_a_narrow_window(visit: Visit) -> None:
    page = visit(ARTICLES[0], NARROW)
    page.locator(".gl-downloads summary").click()
    for link in links(page).all():
        box = link.bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= NARROW[0]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_while_it_is_open(visit: Visit, scheme: str) -> None:
    page = visit(ARTICLES[0], color_scheme=scheme, reduced_motion="reduce")
    page.locator(".gl-downloads summary").click()
    assert violations(page, [PHONE]) == []


def test_it_is_not_printed(visit: Visit) -> None:
    page = visit(ARTICLES[0])
    page.emulate_media(media="print")
    expect(page.locator(".gl-downloads")).to_be_hidden()
