"""The site as a whole: nothing from elsewhere, no dead end, no fault in a script, no window too narrow."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from tests.browser.conftest import PUBLISHED_AT, SUB_PATH, Visit
from tests.browser.pages import KINDS, NARROW, TERMS, entry

SCROLLS_SIDEWAYS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
LOADS = {"link": "href", "script": "src", "img": "src", "iframe": "src", "source": "src", "object": "data"}
"""What a page loads by itself, and the attribute that says from where."""
FOR_PROGRAMS = {"canonical", "prev", "next", "alternate"}
"""How links in the head of a page are related to it that no browser follows; they must be absolute."""
IN_STYLES = re.compile(r"""url\(\s*["']?(?!data:|#)([^)"']+)|@import\s+["']([^"']+)""")


class Html(HTMLParser):
    """The addresses and the names in a page."""

    def __init__(self, path: Path) -> None:
        """Read the page."""
        super().__init__()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.names: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value for name, value in attrs if value is not None}
        if "id" in values:
            self.names.append(values["id"])
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        if tag in LOADS and LOADS[tag] in values and values.get("rel", "").strip() not in FOR_PROGRAMS:
            self.loads.append(values[LOADS[tag]])


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, Html]:
    """Every page of the site by its address within it."""
    files = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*.html"))}
    return {re.sub(r"(^|/)index\.html$", r"\1", name): Html(path) for name, path in files.items()}


def relative(pages: dict[str, Html]) -> Iterator[tuple[str, str]]:
    """Each page's address with each address that it leads to or loads, but for those of other sites."""
    for page, html in pages.items():
        for target in html.links + html.loads:
            if not urlsplit(target).scheme:
                yield page, target


# Links


def test_the_site_is_complete(pages: dict[str, Html]) -> None:
    assert set(KINDS) <= set(pages)
    assert {entry(term.id) for term in TERMS} <= set(pages)


def test_links_within_the_site_are_relative(pages: dict[str, Html]) -> None:
    own_address = PUBLISHED_AT.partition(SUB_PATH)[0]
    absolute = [
        (page, target)
        for page, html in pages.items()
        for target in html.links + html.loads
        if target.startswith((own_address, "/")) and page != "404.html"  # shown at any address, so it cannot know
    ]
    assert absolute == []


def test_every_link_within_the_site_leads_somewhere(pages: dict[str, Html], site: Path) -> None:
    assert [(page, target) for page, target in relative(pages) if not leads_somewhere(page, target, pages, site)] == []


def leads_somewhere(page: str, target: str, pages: dict[str, Html], site: Path) -> bool:
    """Whether there is such a file below the sub-path, and such a name in it."""
    address = urlsplit(urljoin(PUBLISHED_AT + page, target))
    if not address.path.startswith(SUB_PATH):
        return False
    path = unquote(address.path).removeprefix(SUB_PATH)
    if path not in pages:
        return (site / path).is_file()
    return not address.fragment or unquote(address.fragment) in pages[path].names


def test_every_link_elsewhere_is_secure(pages: dict[str, Html]) -> None:
    schemes = {target: urlsplit(target).scheme for html in pages.values() for target in html.links}
    assert {target for target, scheme in schemes.items() if scheme not in {"", "https", "mailto"}} == set()


def test_no_name_is_given_twice(pages: dict[str, Html]) -> None:
    twice = {page: {name for name in html.names if html.names.count(name) > 1} for page, html in pages.items()}
    assert {page: names for page, names in twice.items() if names} == {}


# Nothing from elsewhere


def test_pages_name_no_file_from_elsewhere(pages: dict[str, Html]) -> None:
    foreign = [(page, address) for page, html in pages.items() for address in html.loads if urlsplit(address).netloc]
    assert foreign == []


def test_styles_name_no_file_from_elsewhere(site: Path) -> None:
    styles = "".join(path.read_text(encoding="utf-8") for path in sorted(site.rglob("*.css")))
    addresses = [first or second for first, second in IN_STYLES.findall(styles)]
    assert [address for address in addresses if urlsplit(address).netloc] == []


# In a browser


def test_every_page_opens_and_fits_into_a_narrow_window(visit: Visit, address: str, pages: dict[str, Html]) -> None:
    page = visit(size=NARROW)
    too_wide = []
    for path in pages:
        page.goto(address + path)
        if page.evaluate(SCROLLS_SIDEWAYS):
            too_wide.append(path)
    assert too_wide == []


def test_a_missing_page_says_so_and_leads_home(visit: Visit, address: str, site: Path) -> None:
    page = visit()
    page.route("**/no/such/page/", lambda route: route.fulfill(path=site / "404.html"))
    page.goto(address + "no/such/page/")
    assert "404" in page.locator("h1").inner_text()
    page.locator(".md-logo").first.click()
    assert page.url == address
