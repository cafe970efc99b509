"""Without script, every link leads where it should, and nothing on the page is out of reach."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit
from tests.browser.pages import ARTICLES, LAPTOP, PHONE, names_of_pages

SIZES = pytest.mark.parametrize("size", [PHONE, LAPTOP], ids=str)


def without_script(visit: Visit, path: str, size: tuple[int, int] = LAPTOP) -> Page:
    return visit(path, size, java_script_enabled=False)


def in_sight(target: Locator) -> bool:
    """Whether all of it is in the window and nothing, such as the header, lies above it."""
    return bool(
        target.evaluate("""(each) => {
          const { left, right, top, bottom } = each.getBoundingClientRect();
          const seen = [[left + 1, top + 1], [right - 1, bottom - 1]].map(([x, y]) => document.elementFromPoint(x, y));
          return seen.every((other) => other && (each.contains(other) || other.contains(each)));
        }""")
    )


@SIZES
@pytest.mark.parametrize("path", ARTICLES, ids=names_of_pages(ARTICLES))
def test_every_term_leads_to_its_definition(visit: Visit, path: str, size: tuple[int, int]) -> None:
    page = without_script(visit, path, size)
    terms = page.locator(".gl-article a.gl-term")
    assert terms.count() > 10
    for term in terms.all():
        target = term.get_attribute("href") or ""
        term.click()
        assert page.url.endswith(target)
        word = page.locator(f'[id="{target[1:]}"]')
        assert in_sight(word.locator(".gl-definition")), target
        assert in_sight(word.locator("dt")), target


def test_the_definition_leads_back_to_the_text(visit: Visit) -> None:
    page = without_script(visit, ARTICLES[0])
    page.locator(".gl-word .gl-back").last.click()
    assert in_sight(page.locator(".gl-sentence:target"))


def test_no_definition_opens_in_place(visit: Visit) -> None:
    page = without_script(visit, ARTICLES[0])
    page.locator("a.gl-term").first.hover()
    page.wait_for_timeout(500)
    expect(page.locator(".gl-popover")).to_have_count(0)


def test_the_filters_of_the_timeline_work(visit: Visit) -> None:
    page = without_script(visit, "timeline/")
    shown = page.locator(".gl-event:visible")
    everything = shown.count()
    for choice in page.locator(".gl-filters label").all():
        choice.click()
        promised = int(re.findall(r"\d+", choice.inner_text())[-1])
        assert shown.count() == promised, choice.inner_text()
    assert shown.count() < everything
    page.get_by_label("Everything").check()
    assert shown.count() == everything


def test_the_sentences_of_an_entry_open(visit: Visit) -> None:
    page = without_script(visit, "glossary/genomic-imprinting/")
    sentences = page.locator(".gl-uses details").first
    expect(sentences.locator("li").first).to_be_hidden()
    sentences.locator("summary").click()
    expect(sentences.locator("li").first).to_be_visible()
    sentences.locator("li a").first.click()
    expect(page).to_have_url(re.compile(r"/articles/.+/#s\.\d+$"))
    assert in_sight(page.locator(".gl-sentence:target"))
