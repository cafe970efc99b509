"""A definition lies beside its term, never over it, and within the window, wherever the term stands."""

import pytest

from tests.browser.conftest import Visit
from tests.browser.pages import ARTICLES, BY_HAND, LAPTOP, NARROW, PHONE, SAME_SEX, names_of_pages

OPEN_EACH = """async ([where, words]) => {
  const faults = [];
  if (words) document.querySelectorAll(".gl-words .gl-definition").forEach((each) => { each.textContent = words; });
  for (const link of document.querySelectorAll("a.gl-term")) {
    const header = document.querySelector(".md-header").getBoundingClientRect().bottom;
    const { top, height } = link.getBoundingClientRect();
    const room = innerHeight - height - header;
    scrollBy({ top: top - header - room * where, behavior: "instant" });
    link.focus({ preventScroll: true });
    const card = document.querySelector(".gl-popover:popover-open");
    if (!card) { faults.push(`${link.textContent}: does not open`); continue; }
    const { left, right, top: above, bottom: below } = card.getBoundingClientRect();
    const covers = [...link.getClientRects()].some((line) =>
      line.left < right && left < line.right && line.top < below && above < line.bottom);
    if (covers) faults.push(`${link.textContent}: covered`);
    if (left < 0 || above < 0 || right > document.documentElement.clientWidth || below > innerHeight)
      faults.push(`${link.textContent}: leaves the window, ${[left, above, right, below]}`);
    if (card.offsetHeight < Math.min(card.scrollHeight, 150)) faults.push(`${link.textContent}: too small to read`);
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
      faults.push(`${link.textContent}: the window scrolls sideways`);
    card.hidePopover();
    link.blur();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return faults;
}"""
"""Brings each term to a place in the window, from 0 (top) to 1 (bottom), opens it, and says what is wrong."""


@pytest.mark.parametrize("size", [NARROW, PHONE, LAPTOP], ids=str)
@pytest.mark.parametrize("path", ARTICLES, ids=names_of_pages(ARTICLES))
def test_no_definition_covers_its_term_or_leaves_the_window(visit: Visit, path: str, size: tuple[int, int]) -> None:
    page = visit(path, size)
    for place in (0, 0.5, 1):
        assert page.evaluate(OPEN_EACH, [place, ""]) == []


def test_nor_on_a_page_written_by_hand(visit: Visit, address: str) -> None:
    page = visit(size=NARROW)
    terms = 0
    for path in BY_HAND:
        page.goto(address + path)
        terms += page.locator("a.gl-term").count()
        assert page.evaluate(OPEN_EACH, [0.5, ""]) == []
    assert terms > 5


@pytest.mark.parametrize("size", [NARROW, LAPTOP], ids=str)
def test_not_even_a_very_long_one(visit: Visit, size: tuple[int, int]) -> None:
    page = visit(SAME_SEX, size)
    for place in (0, 0.5, 1):
        assert page.evaluate(OPEN_EACH, [place, "A word after a word. " * 200 + "unbreakable" * 20]) == []


@pytest.mark.parametrize("path", ARTICLES, ids=names_of_pages(ARTICLES))
def test_every_article_has_terms_to_open(visit: Visit, path: str) -> None:
    assert visit(path).locator(".gl-article a.gl-term").count() > 10
