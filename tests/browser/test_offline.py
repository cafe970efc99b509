"""The site as a zip, unpacked and opened from the disk: it is read, searched and followed as on a server."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import ROOT, record_faults
from tests.small_site import run, write

FOLDER = "Über Mäuse & 卵 #1 (100 %)"
"""Where a teacher might unpack it. A blank, a number sign or a percent sign in an address means something else."""
EXPORT = "from glossator.cli import main; main()"
SAME_SEX = "articles/mice-from-same-sex-parents/index.html"


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the shipped site was unpacked into."""
    folder = tmp_path_factory.mktemp("disk")
    done = run(ROOT, "-c", EXPORT, "export", "zip", "--out", str(folder / "site.zip"))
    assert done.code == 0, done.output
    with ZipFile(folder / "site.zip") as packed:
        packed.extractall(folder / FOLDER)
    return folder / FOLDER


@pytest.fixture
def page(browser: Browser, unpacked: Path) -> Iterator[Page]:
    """The home page on the disk."""
    with opened(browser, unpacked) as page:
        yield page


@contextmanager
def opened(browser: Browser, folder: Path) -> Iterator[Page]:
    """The home page in a folder. At the end, nothing may have left it, been missing, or failed in a script."""
    faults: list[str] = []
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.set_default_timeout(10_000)
    record_faults(context, f"{folder.as_uri()}/", faults)
    page = context.new_page()
    page.goto((folder / "index.html").as_uri())
    yield page
    context.close()
    assert not faults


def path_of(page: Page, unpacked: Path) -> str:
    """Where in the folder a page is."""
    return page.url.removeprefix(f"{unpacked.as_uri()}/").partition("?")[0].partition("#")[0]


def test_the_search_finds_an_article_by_another_name_of_its_word_and_opens_it(page: Page, unpacked: Path) -> None:
    page.locator(".md-search__input").click()
    expect(page.locator(".md-search-result__meta")).to_have_text("Type to start searching")
    page.keyboard.type("iPSC")
    found = page.locator(".md-search-result__list > li > a[href*='/articles/eggs-made-in-a-dish/']").first
    expect(found).to_be_visible()
    found.click()
    page.wait_for_url("**/articles/**")
    assert path_of(page, unpacked) == "articles/eggs-made-in-a-dish/index.html"
    expect(page.locator("h1")).to_contain_text("Stem cell scientists")


def test_the_best_result_is_the_entry_of_the_word_that_was_asked_for(page: Page, unpacked: Path) -> None:
    page.locator(".md-search__input").click()
    page.locator(".md-search__input").press_sequentially("iPSC")
    best = page.locator(".md-search-result__list > li > a").first
    expect(best).to_have_attribute("href", re.compile("/glossary/induced-pluripotent-stem-cell/index.html"))
    page.keyboard.press("Enter")
    page.wait_for_url("**/glossary/**")
    assert path_of(page, unpacked) == "glossary/induced-pluripotent-stem-cell/index.html"


def test_menus_and_links_lead_to_pages_that_open(page: Page, unpacked: Path) -> None:
    page.locator(".md-tabs a", has_text="Articles").click()
    page.wait_for_url("**/articles/index.html")
    page.locator(f".md-content a[href$='{SAME_SEX.removeprefix('articles/')}']").first.click()
    page.wait_for_url("**/mice-from-same-sex-parents/index.html")
    page.locator("a.gl-more").first.click()
    page.wait_for_url("**/glossary/*/index.html")
    page.locator(".md-header a.md-logo").click()
    page.wait_for_url("**/index.html")
    assert path_of(page, unpacked) == "index.html"


def test_a_definition_opens_in_place(page: Page, unpacked: Path) -> None:
    page.goto((unpacked / SAME_SEX).as_uri())
    page.locator("a.gl-term").first.hover()
    expect(page.locator(".gl-popover")).to_be_visible()


@pytest.mark.parametrize("uri", ["embed/article/mice-from-same-sex-parents.html", "embed/glossary.html"])
def test_a_framed_page_opens_and_leads_to_its_page(page: Page, unpacked: Path, uri: str) -> None:
    page.goto((unpacked / uri).as_uri())
    with page.context.expect_page() as opened:
        page.get_by_role("link", name="Open in a new tab").click()
    opened.value.wait_for_load_state()
    assert (unpacked / path_of(opened.value, unpacked)).is_file()
    expect(opened.value.locator("h1").first).to_be_visible()


def test_the_search_knows_the_languages_of_the_site(browser: Browser, tmp_path: Path) -> None:
    """For them the worker of the search asks for scripts of its own."""
    config = (
        "site_name: Zellen\ntheme: {name: material, language: de}\nplugins: [search: {lang: [de, ja]}, glossator]\n"
    )
    german = {
        "mkdocs.yml": config,
        "docs/index.md": "# Anfang\n",
        "seeds/articles/zelle.txt": "Es gibt viele Zellteilungen.\n",
    }
    done = run(write(tmp_path, german), "-c", EXPORT, "export", "zip", "--out", "site.zip")
    assert done.code == 0, done.output
    with ZipFile(tmp_path / "site.zip") as packed:
        packed.extractall(tmp_path / FOLDER)
    with opened(browser, tmp_path / FOLDER) as page:
        page.locator(".md-search__input").click()
        page.locator(".md-search__input").press_sequentially("Zellteilung")
        expect(page.locator(".md-search-result__list > li > a[href*='/articles/zelle/']").first).to_be_visible()
