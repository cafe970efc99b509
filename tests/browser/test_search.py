"""The search finds an article by every name of each of its terms, and a term's own entry comes first."""

import re
from pathlib import Path
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.pages import ARTICLES, PHONE, SAME_SEX, TERMS, entry

TYPE = """async (words) => {
  const input = document.querySelector(".md-search__input");
  const output = document.querySelector(".md-search-result");
  const answered = new Promise((resolve) => {
    const observer = new MutationObserver(() => { observer.disconnect(); resolve(); });
    observer.observe(output, { childList: true, characterData: true, subtree: true });
  });
  input.value = words;
  input.dispatchEvent(new KeyboardEvent("keyup"));
  await answered;
  await new Promise(requestAnimationFrame);
  return [...output.querySelectorAll("ol > li > a")].map((link) => link.href.replace(/[?#].*/, ""));
}"""
"""Types words into the page's search and gives the addresses it shows, which are the ten best, in order."""

ASK = """async (queries) => {
  const { base, search } = JSON.parse(document.getElementById("__config").textContent);
  const worker = new Worker(new URL(search, location));
  const ask = (type, data) => new Promise((resolve) => {
    worker.onmessage = (answer) => resolve(answer.data.data);
    worker.postMessage({ type, data });
  });
  const index = await fetch(`${base}/search/search_index.json`);
  await ask(0, { ...(await index.json()), options: {} });
  const found = {};
  for (const query of queries) {
    const { items } = await ask(2, query);
    found[query] = items.map(([best]) => best.location.split("#")[0]);
  }
  return found;
}"""
"""Puts questions to the same search engine and gives the addresses of everything it finds."""


@pytest.fixture
def page(visit: Visit) -> Page:
    page = visit(SAME_SEX)
    page.locator(".md-search__input").focus()
    expect(page.locator(".md-search-result__meta")).to_have_text("Type to start searching")
    return page


def search(page: Page, address: str, words: str) -> list[str]:
    """The pages that the search shows, best first."""
    return [found.removeprefix(address) for found in page.evaluate(TYPE, words)]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("iPSC", "induced-pluripotent-stem-cell"),
        ("imprinted", "genomic-imprinting"),
        ("haploid", "haploid"),
        ("same-sex parents", "same-sex-parents"),
    ],
)
def test_a_name_leads_to_its_entry(page: Page, address: str, words: str, first: str) -> None:
    assert search(page, address, words)[0] == entry(first)


def test_part_of_a_name_finds_the_entry_and_the_article(page: Page, address: str) -> None:
    found = search(page, address, "same-sex")
    assert found[0] == entry("same-sex-parents")
    assert SAME_SEX in found


def test_an_article_is_found_by_a_name_that_it_does_not_use(visit: Visit, address: str) -> None:
    page = visit(ARTICLES[0])
    expect(page.locator(".gl-article")).to_contain_text("induced pluripotent stem cells")
    expect(page.locator(".gl-article")).not_to_contain_text("iPSC")
    page.locator(".md-search__input").focus()
    expect(page.locator(".md-search-result__meta")).to_have_text("Type to start searching")
    assert ARTICLES[0] in search(page, address, "iPSC")


def test_every_name_of_every_term_finds_its_entry_first(page: Page, address: str) -> None:
    names = {name: term.id for term in TERMS for name in (term.label, *term.alt_labels)}
    first = {name: search(page, address, name)[0] for name in names}
    assert {name: found for name, found in first.items() if found != entry(names[name])} == {}


def test_every_name_of_every_term_finds_the_articles_that_use_it(page: Page) -> None:
    names = {name: term.id for term in TERMS for name in (term.label, *term.alt_labels)}
    found = page.evaluate(ASK, list(names))
    articles = {term.id: articles_that_use(page, term.id) for term in TERMS}
    assert any(articles.values())
    missing = {name: articles[term_id] - set(found[name]) for name, term_id in names.items()}
    assert {name: articles for name, articles in missing.items() if articles} == {}


def articles_that_use(page: Page, term_id: str) -> set[str]:
    """The addresses of the articles that a term's entry leads to."""
    html = page.request.get(urljoin(page.url, f"../../{entry(term_id)}")).text()
    return set(re.findall(r'href="../../(articles/[^"#]+/)#s\.', html))


def test_the_years_of_a_scale_are_no_words_to_be_found(site: Path) -> None:
    index = (site / "search" / "search_index.json").read_text(encoding="utf-8")
    assert "1984" in index
    assert re.search(r"\b(?:(?:19|20)\d\d){2,}\b", index) is None


def test_a_word_that_stands_nowhere_finds_nothing(page: Page, address: str) -> None:
    assert search(page, address, "xylophone") == []


def test_the_keyboard_alone_searches_and_opens(visit: Visit) -> None:
    page = visit()
    page.keyboard.press("/")
    expect(page.locator(".md-search__input")).to_be_focused()
    page.keyboard.type("stem cell")
    expect(page.locator(".md-search-result__item").first).to_contain_text("A cell that can divide")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/glossary/stem-cell/"))


def test_the_arrows_choose_a_result(visit: Visit) -> None:
    page = visit()
    page.keyboard.press("/")
    page.keyboard.type("embryo")
    first = page.locator(".md-search-result__link").first
    expect(first).to_contain_text("embryo")
    page.keyboard.press("ArrowDown")
    expect(first).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/glossary/embryo/"))


def test_a_finger_searches_on_a_phone(visit: Visit) -> None:
    page = visit(size=PHONE, has_touch=True, is_mobile=True)
    page.locator("label.md-header__button[for=__search]").tap()
    page.locator(".md-search__input").press_sequentially("imprinted")
    result = page.locator(".md-search-result__link").first
    expect(result).to_contain_text("genomic imprinting")
    result.tap()
    expect(page).to_have_url(re.compile(r"/glossary/genomic-imprinting/"))
