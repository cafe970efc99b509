"""The pages of a long list are reached with a finger and without script; on paper no way to them is printed."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from glossator.own_files import STYLE, site_files
from glossator.site import site_of
from tests.browser.pages import LAPTOP, NARROW, PHONE
from tests.made_lists import EVENTS, TERMS, by_id, made, pages_of, printed

FINGER = 44
"""How high what a finger is to hit must be at least, in pixels (WCAG 2.5.5)."""
SECOND_PAGES = ["articles/~2/index.md", "timeline/~2/index.md"]
AS_THE_THEME_HAS_IT = (
    "html { font-size: 125% } body { font-size: 0.5rem } .md-typeset { font-size: 0.8rem; margin: 0.8rem }"
)


@pytest.fixture(scope="module")
def lists() -> dict[str, str]:
    """The second pages of long lists, as HTML without their headings."""
    digests, site = by_id(made(number) for number in range(700)), site_of(TERMS, EVENTS)
    pages = pages_of(digests, site)
    texts = {uri: printed(pages[uri], digests, site).text.split("---\n", 2)[2] for uri in SECOND_PAGES}
    style = AS_THE_THEME_HAS_IT + site_files()[STYLE].decode()
    return {uri: f'<style>{style}</style><main class="md-typeset">{text}</main>' for uri, text in texts.items()}


@pytest.fixture(params=[NARROW, PHONE, LAPTOP], ids=["narrow", "phone", "laptop"])
def window(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A window of one size, in which no script runs."""
    width, height = request.param
    context = browser.new_context(
        viewport={"width": width, "height": height}, has_touch=width < LAPTOP[0], java_script_enabled=False
    )
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("uri", SECOND_PAGES)
def test_the_ways_of_a_long_list_fit_the_window_and_the_finger(window: Page, lists: dict[str, str], uri: str) -> None:
    window.set_content(lists[uri])
    size = window.viewport_size
    assert size
    for way in window.locator("nav a").all():
        box = way.bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= size["width"]
        assert box["height"] >= (FINGER if size["width"] < LAPTOP[0] else FINGER / 2)


@pytest.mark.parametrize("uri", SECOND_PAGES)
def test_the_foot_of_a_page_says_where_it_is_and_leads_on(window: Page, lists: dict[str, str], uri: str) -> None:
    window.set_content(lists[uri])
    pager = window.get_by_role("navigation", name="Pages")
    names = ["First", "Previous", "Next", "Last"]
    assert [each for each in pager.get_by_role("link").all_inner_texts() if each in names[:2]] == names[:2]
    expect(pager.locator("[aria-current]")).to_contain_text("Page 2 of")


@pytest.mark.parametrize("uri", SECOND_PAGES)
def test_on_paper_no_way_is_printed_but_the_number_of_the_page(window: Page, lists: dict[str, str], uri: str) -> None:
    window.set_content(lists[uri])
    window.emulate_media(media="print")
    assert [way for way in window.locator("nav a").all() if way.is_visible()] == []
    expect(window.get_by_text("Page 2 of")).to_be_visible()
