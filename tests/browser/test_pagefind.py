"""With Pagefind behind it, the theme's search box finds, shows and does what it does with the theme's own index."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request, expect

from glossator.pagefind_index import replace
from glossator.search_documents import documents
from tests.browser.conftest import Visit, served, visiting
from tests.browser.pages import ARTICLES, PHONE, SAME_SEX, TERMS, entry, with_our_worker
from tests.browser.test_search import TYPE, search

HOSTILE = {
    "location": "hostile/",
    "title": "&lt;img src=x onerror=alert(1)&gt; zebra",
    "text": "<p>A zebra &lt;b&gt;bold&lt;/b&gt; &amp;lt;i&amp;gt; &lt;mark&gt;.</p>",
    "tags": ["<script>alert(2)</script>"],
}


@pytest.fixture(scope="module")
def address(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The shipped site, with Pagefind."""
    folder = tmp_path_factory.mktemp("found") / "site"
    shutil.copytree(site, folder, ignore=shutil.ignore_patterns("embed", "packages"))
    entries = json.loads((folder / "search/search_index.json").read_text("utf-8"))["docs"]
    replace(documents([*entries, HOSTILE]), folder / "search", tmp_path_factory.mktemp("cache"))
    for page in folder.rglob("*.html"):
        page.write_text(with_our_worker(page.read_text("utf-8")), "utf-8")
    with served(folder) as address:
        yield address


@pytest.fixture
def visit(browser: Browser, address: str) -> Iterator[Visit]:
    with visiting(browser, address) as visit:
        yield visit


@pytest.fixture
def page(visit: Visit) -> Page:
    page = visit(SAME_SEX)
    page.locator(".md-search__input").focus()
    expect(page.locator(".md-search-result__meta")).to_have_text("Type to start searching")
    return page


def test_nothing_of_the_index_is_loaded_before_there_is_a_query(visit: Visit, address: str) -> None:
    page = visit()
    loaded: list[str] = []

    def note(request: Request) -> None:
        loaded.append(request.url.removeprefix(address))

    page.on("request", note)
    page.reload()
    page.locator(".md-search__input").focus()
    expect(page.locator(".md-search-result__meta")).to_have_text("Type to start searching")
    assert {path for path in loaded if path.startswith("search/")} == {"search/worker.js", "search/search_index.json"}
    page.evaluate(TYPE, "embryo")
    assert any(path.endswith(".pf_index") for path in loaded)


def test_every_name_of_every_term_finds_its_entry_first(page: Page, address: str) -> None:
    names = {name: term.id for term in TERMS for name in (term.label, *term.alt_labels)}
    first = {name: search(page, address, name)[:1] for name in names}
    assert {name: found for name, found in first.items() if found != [entry(names[name])]} == {}


def test_an_article_is_found_by_a_name_that_it_does_not_use(visit: Visit, address: str) -> None:
    page = visit(ARTICLES[0])
    expect(page.locator(".gl-article")).not_to_contain_text("iPSC")
    assert ARTICLES[0] in search(page, address, "iPSC")


def test_part_of_a_name_finds_the_entry_and_the_article(page: Page, address: str) -> None:
    found = search(page, address, "same-sex")
    assert found[0] == entry("same-sex-parents")
    assert SAME_SEX in found


def test_a_word_that_stands_nowhere_finds_nothing(page: Page, address: str) -> None:
    assert search(page, address, "xylophone") == []


def test_without_a_page_with_all_words_the_missing_one_is_named(page: Page, address: str) -> None:
    assert entry("haploid") in search(page, address, "haploid xylophone")
    expect(page.locator(".md-search-result__terms").first).to_contain_text("xylophone")


def test_sections_lead_to_their_places_with_the_words_marked(page: Page, address: str) -> None:
    search(page, address, "settings")
    links = page.locator(".md-search-result__link").evaluate_all("(links) => links.map(({ href }) => href)")
    assert any(re.search(r"authors/\?h=settings#settings$", link) for link in links)
    expect(page.locator(".md-search-result__link mark").first).to_have_text(re.compile("settings", re.IGNORECASE))
    page.goto(next(link for link in links if link.endswith("#settings")))
    expect(page.locator("mark[data-md-highlight]").first).to_have_text(re.compile("settings", re.IGNORECASE))


def test_hostile_text_stays_text(page: Page, address: str) -> None:
    assert search(page, address, "zebra") == ["hostile/"]
    result = page.locator(".md-search-result__item")
    expect(result).to_contain_text("<img src=x onerror=alert(1)> zebra")
    expect(result).to_contain_text("A zebra <b>bold</b> &lt;i&gt; <mark>.")
    expect(result).to_contain_text("<script>alert(2)</script>")
    assert result.locator("img, script, b, i").count() == 0


def test_the_last_word_is_completed(visit: Visit) -> None:
    page = visit()
    page.keyboard.press("/")
    page.keyboard.type("haplo")
    expect(page.locator(".md-search__suggest")).to_have_text("haploid")
    page.keyboard.press("ArrowRight")
    expect(page.locator(".md-search__input")).to_have_value("haploid")


def test_a_query_in_the_address_is_searched_for(visit: Visit) -> None:
    page = visit("?q=haploid")
    expect(page.locator(".md-search-result__item").first).to_contain_text("one set of chromosomes")


def test_the_keyboard_alone_searches_and_opens(visit: Visit) -> None:
    page = visit()
    page.keyboard.press("/")
    page.keyboard.type("stem cell")
    expect(page.locator(".md-search-result__item").first).to_contain_text("A cell that can divide")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/glossary/stem-cell/"))


def test_a_finger_searches_on_a_phone(visit: Visit) -> None:
    page = visit(size=PHONE, has_touch=True, is_mobile=True)
    page.locator("label.md-header__button[for=__search]").tap()
    page.locator(".md-search__input").press_sequentially("imprinted")
    result = page.locator(".md-search-result__link").first
    expect(result).to_contain_text("genomic imprinting")
    result.tap()
    expect(page).to_have_url(re.compile(r"/glossary/genomic-imprinting/"))
