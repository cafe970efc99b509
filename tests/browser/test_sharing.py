"""The button to embed a page opens a dialog, for everybody and with every way of using it."""

import json
import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.pages import LAPTOP, NARROW, PHONE, SAME_SEX, entry
from tests.browser.sharing_dialog import EXPLAINERS, PAGES, TERM, button, choose, dialog, made, opened, parts, select

EACH_PAGE = pytest.mark.parametrize("path", PAGES)
EACH_SCHEME = pytest.mark.parametrize("scheme", ["light", "dark"])
EACH_SIZE = pytest.mark.parametrize("size", [NARROW, PHONE, LAPTOP], ids=str)

# The button


def test_without_script_it_leads_to_the_page_to_embed(visit: Visit) -> None:
    page = visit(SAME_SEX, java_script_enabled=False)
    page.get_by_role("link", name="Embed", exact=True).click()
    expect(page).to_have_url(re.compile(r"/embed/article/mice-from-same-sex-parents\.html$"))
    expect(page.get_by_role("heading", level=1)).to_be_visible()


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_keys_open_the_dialog(visit: Visit, key: str) -> None:
    page = visit(SAME_SEX)
    button(page).focus()
    page.keyboard.press(key)
    expect(select(page, "Part")).to_be_focused()
    assert page.evaluate("scrollY") == 0


def test_escape_closes_it_and_gives_the_focus_back(visit: Visit) -> None:
    page = visit(SAME_SEX)
    opened(page)
    page.keyboard.press("Escape")
    expect(dialog(page)).to_be_hidden()
    expect(button(page)).to_be_focused()


def test_the_button_in_it_closes_it_and_it_opens_again(visit: Visit) -> None:
    page = visit(SAME_SEX)
    opened(page).get_by_role("button", name="Close").click()
    expect(dialog(page)).to_be_hidden()
    expect(button(page)).to_be_focused()
    opened(page)
    assert len(parts(page)) == len(set(parts(page)))


def test_a_new_tab_is_opened_where_one_is_asked_for(visit: Visit) -> None:
    page = visit(SAME_SEX)
    with page.context.expect_page() as other:
        button(page).click(modifiers=["Control"])
    expect(other.value).to_have_url(re.compile("/embed/article/"))
    expect(dialog(page)).to_have_count(0)


def test_the_theme_s_keys_do_nothing_behind_it(visit: Visit) -> None:
    page = visit("glossary/")
    opened(page).get_by_role("button", name="Close").focus()
    page.keyboard.press("n")
    page.wait_for_timeout(500)
    expect(page).to_have_url(re.compile(r"/glossary/$"))


def test_the_keyboard_reaches_everything_in_it_in_order(visit: Visit) -> None:
    page = visit(SAME_SEX)
    opened(page)
    names = ["Part", "Size", "Theme", "Width in pixels", "Height in pixels", "Copy the frame", "Frame"]
    names += ["Copy the link", "Link", "Copy the text", "Text"]
    here = "(document.activeElement.labels?.[0]?.firstChild ?? document.activeElement).textContent.trim()"
    for name in names:
        assert page.evaluate(here) == name
        page.keyboard.press("Tab")


def test_paper_has_no_button(visit: Visit) -> None:
    page = visit(SAME_SEX)
    page.emulate_media(media="print")
    expect(page.locator(".gl-share")).to_be_hidden()


def test_the_search_does_not_know_it(site: Path) -> None:
    found = json.loads((site / "search" / "search_index.json").read_text())["docs"]
    texts = [each["text"] for each in found if each["location"].startswith(tuple(PAGES))]
    assert texts
    assert not [text for text in texts if "Embed" in text or "Whole glossary" in text]


# What it offers


def test_an_article_offers_itself_its_parts_and_its_words(visit: Visit) -> None:
    page = visit(SAME_SEX)
    opened(page)
    words = [term.label for term in EXPLAINERS[SAME_SEX].terms]
    assert parts(page) == ["Whole article", "In short", "Timeline", "Words on this page", *words]
    expect(dialog(page).locator('optgroup[label="One word"] option')).to_have_count(len(words))


@pytest.mark.parametrize(
    ("path", "offered"),
    [
        (entry(TERM), ["This word", "Whole glossary"]),
        ("glossary/", ["Whole glossary"]),
        ("timeline/", ["Whole timeline"]),
    ],
)
def test_other_pages_offer_what_they_are(visit: Visit, path: str, offered: list[str]) -> None:
    page = visit(path)
    opened(page)
    assert parts(page) == offered


@EACH_PAGE
def test_each_part_is_previewed(visit: Visit, path: str) -> None:
    page = visit(path)
    opened(page)
    for part in parts(page):
        choose(page, part=part)
        shown = dialog(page).frame_locator("iframe").locator("h1, dt").first
        expect(shown).to_be_visible()


def test_looking_at_previews_is_no_step_of_the_back_button(visit: Visit) -> None:
    page = visit(SAME_SEX)
    opened(page)
    before = page.evaluate("history.length")
    for theme in ("Dark", "Light"):
        choose(page, part="In short", theme=theme)
        expect(dialog(page).frame_locator("iframe").locator("h1")).to_be_visible()
    assert page.evaluate("history.length") == before


def test_a_wide_frame_is_previewed_smaller(visit: Visit) -> None:
    page = visit(SAME_SEX)
    opened(page)
    choose(page, size="Slide, 960 × 540")
    frame, box = dialog(page).locator("iframe"), dialog(page).locator(".gl-sharing-preview")
    assert frame.evaluate("each => each.clientWidth") == 960
    seen, room = frame.bounding_box(), box.bounding_box()
    assert seen
    assert room
    assert seen["width"] <= room["width"]
    assert seen["width"] / seen["height"] == pytest.approx(960 / 540, rel=0.01)


# Copying

FORMS = {"Frame": "Copy the frame", "Link": "Copy the link", "Text": "Copy the text"}


@pytest.mark.parametrize("form", FORMS)
def test_a_button_copies(visit: Visit, form: str) -> None:
    page = visit(SAME_SEX, permissions=["clipboard-read", "clipboard-write"])
    opened(page).get_by_role("button", name=FORMS[form]).click()
    expect(dialog(page).get_by_role("status")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == made(page, form)


def test_it_copies_where_the_clipboard_is_closed_to_pages(visit: Visit) -> None:
    page = visit(SAME_SEX)
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    opened(page)
    copied = made(page, "Link")
    dialog(page).get_by_role("button", name="Copy the link").press("Enter")
    expect(dialog(page).get_by_role("status")).to_have_text("Copied")
    expect(dialog(page).get_by_role("button", name="Copy the link")).to_be_focused()
    dialog(page).get_by_role("button", name="Close").click()
    search = page.locator(".md-search__input")
    search.click()
    page.keyboard.press("Control+V")
    expect(search).to_have_value(copied)


def test_where_nothing_may_be_copied_the_code_is_selected(visit: Visit) -> None:
    page = visit(SAME_SEX)
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.evaluate("document.execCommand = () => false")
    opened(page).get_by_role("button", name="Copy the frame").click()
    expect(dialog(page).get_by_role("status")).to_contain_text("selected")
    assert page.evaluate("getSelection().toString()") == made(page)


# For everybody


@EACH_SCHEME
def test_axe_finds_nothing(visit: Visit, scheme: str) -> None:
    page = visit(SAME_SEX, permissions=["clipboard-write"], color_scheme=scheme, reduced_motion="reduce")
    opened(page).get_by_role("button", name="Copy the frame").click()
    expect(dialog(page).get_by_role("status")).to_have_text("Copied")
    for width, height in (NARROW, LAPTOP):
        page.set_viewport_size({"width": width, "height": height})
        found = Axe().run(page, ".gl-sharing").response["violations"]
        assert [f"{rule['id']}: {node['html'][:200]}" for rule in found for node in rule["nodes"]] == []


@EACH_SIZE
def test_it_fits_the_window(visit: Visit, size: tuple[int, int]) -> None:
    page = visit(SAME_SEX, size)
    opened(page)
    choose(page, size="Slide, 960 × 540")
    assert dialog(page).evaluate("each => each.scrollWidth <= each.clientWidth")
    box = dialog(page).bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["y"] >= 0
    assert box["x"] + box["width"] <= size[0]
    assert box["y"] + box["height"] <= size[1]
    dialog(page).locator("iframe").scroll_into_view_if_needed()
    expect(dialog(page).get_by_role("button", name="Close")).to_be_in_viewport(ratio=1)


def test_a_finger_does_it_all(visit: Visit) -> None:
    page = visit(SAME_SEX, PHONE, has_touch=True, is_mobile=True, permissions=["clipboard-write"])
    button(page).tap()
    choose(page, part="In short", theme="Dark")
    dialog(page).get_by_role("button", name="Copy the frame").tap()
    expect(dialog(page).get_by_role("status")).to_have_text("Copied")
    dialog(page).get_by_role("button", name="Close").tap()
    expect(dialog(page)).to_be_hidden()


@pytest.mark.parametrize("path", ["", "people/"])
def test_pages_that_cannot_stand_in_a_frame_have_no_button(visit: Visit, path: str) -> None:
    page = visit(path)
    expect(button(page)).to_have_count(0)
