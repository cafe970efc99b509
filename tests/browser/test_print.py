"""On paper, everything is there that a reader on a screen could open."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.pages import ARTICLES, names_of_pages

WITH_AND_WITHOUT_SCRIPT = pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
EXPLAINED = [*ARTICLES, "authors/"]
BRIGHTNESS = """() => {
  const [red, green, blue] = getComputedStyle(document.querySelector("article h1")).color.match(/[0-9.]+/g).map(Number);
  return (red + green + blue) / 3;
}"""


def on_paper(visit: Visit, path: str, *, script: bool = True, scheme: str = "light") -> Page:
    page = visit(path, java_script_enabled=script, color_scheme=scheme)
    page.emulate_media(media="print")
    return page


@WITH_AND_WITHOUT_SCRIPT
@pytest.mark.parametrize("path", EXPLAINED, ids=names_of_pages(EXPLAINED))
def test_every_definition_is_printed(visit: Visit, path: str, *, script: bool) -> None:
    page = on_paper(visit, path, script=script)
    words = page.locator(".gl-word .gl-definition")
    assert words.count() == page.locator("a.gl-term").count() > 0
    assert [word.inner_text() for word in words.all() if not word.is_visible()] == []


@WITH_AND_WITHOUT_SCRIPT
@pytest.mark.parametrize("path", ["glossary/", "glossary/genomic-imprinting/"], ids=["glossary", "term"])
def test_the_sentences_that_use_a_word_are_printed(visit: Visit, path: str, *, script: bool) -> None:
    page = on_paper(visit, path, script=script)
    sentences = page.locator(".gl-uses li")
    assert sentences.count() > 0
    heights = sentences.evaluate_all("each => each.map((one) => one.checkVisibility() && one.offsetHeight)")
    assert min(heights) > 0


def test_what_only_a_screen_can_use_is_not(visit: Visit) -> None:
    page = on_paper(visit, "timeline/")
    for selector in (".md-header", ".md-tabs", ".gl-filters"):
        expect(page.locator(selector)).to_be_hidden()


def test_every_event_is_printed(visit: Visit) -> None:
    events = on_paper(visit, "timeline/").locator(".gl-event").all()
    assert events
    assert all(event.is_visible() for event in events)


def test_an_open_definition_is_not_printed_over_the_text(visit: Visit) -> None:
    page = visit(ARTICLES[0])
    page.locator("a.gl-term").first.hover()
    expect(page.locator(".gl-popover")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator(".gl-popover")).to_be_hidden()


def test_a_reader_in_the_dark_prints_dark_letters_too(visit: Visit) -> None:
    page = visit(ARTICLES[0], color_scheme="dark")
    assert page.evaluate(BRIGHTNESS) > 128
    page.emulate_media(media="print")
    assert page.evaluate(BRIGHTNESS) < 128


def test_a_page_becomes_a_pdf(visit: Visit) -> None:
    assert visit(ARTICLES[0]).pdf().startswith(b"%PDF")
