"""A framed page, seen on its own: readable at any width, in both schemes, on paper and without script."""

import re
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page, expect

from tests.browser.frames import ARTICLE, KINDS, Server, Windows, framed_pages, framed_server, windows

EACH_KIND = pytest.mark.parametrize("path", KINDS.values(), ids=KINDS)
EACH_SCHEME = pytest.mark.parametrize("scheme", ["light", "dark"])
WIDTHS = (280, 320, 390, 520, 640, 800, 1000, 1200)
NARROWEST = (280, 400)

TOO_WIDE = """() => {
  const { clientWidth, scrollWidth } = document.documentElement;
  const sticks = ({ left, right }) => left < -1 || right > clientWidth + 1;
  const out = [...document.body.querySelectorAll("*:not(.gl-hidden)")]
    .filter((each) => [...each.getClientRects()].some(sticks)).map((each) => each.outerHTML.slice(0, 80));
  return scrollWidth > clientWidth ? ["scrolls sideways", ...out] : out;
}"""
BRIGHTNESS = """(property) => {
  const [red, green, blue] = getComputedStyle(document.body.matches(".gl-frame") && property === "background-color"
    ? document.documentElement : document.body).getPropertyValue(property).match(/[0-9.]+/g).map(Number);
  return (red + green + blue) / 3;
}"""
INSIDE = """(each) => {
  const { left, right, top, bottom } = each.getBoundingClientRect();
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && bottom - top > 60;
}"""


@pytest.fixture(scope="module")
def frames() -> Iterator[Server]:
    with framed_server() as server:
        server.asked.clear()
        yield server


@pytest.fixture
def window(browser: Browser) -> Iterator[Windows]:
    with windows(browser) as opened:
        yield opened


# What it asks for


def test_it_is_the_only_file_that_is_asked_for(window: Windows, frames: Server) -> None:
    page = window.open("about:blank")
    for path in KINDS.values():
        frames.asked.clear()
        page.goto(frames.address + path)
        page.wait_for_timeout(200)
        assert frames.asked == [path]


def test_a_second_file_would_be_noticed(window: Windows, frames: Server) -> None:
    frames.pages["plain.html"] = "<!doctype html><title>x</title>x"
    frames.asked.clear()
    window.open(frames.address + "plain.html").wait_for_timeout(300)
    assert frames.asked == ["plain.html", "/favicon.ico"]
    window.faults.clear()


def test_it_keeps_nothing(window: Windows, frames: Server) -> None:
    page = window.open(frames.address + ARTICLE + "?theme=dark")
    page.locator("a.gl-term").first.hover()
    expect(page.locator(".gl-popover")).to_be_visible()
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    assert page.context.storage_state() == {"cookies": [], "origins": []}


def test_nothing_that_comes_into_it_runs_or_loads(window: Windows, frames: Server) -> None:
    page = window.open(frames.address + ARTICLE)
    frames.asked.clear()
    page.evaluate("""() => {
      document.body.insertAdjacentHTML("beforeend", `<img src="/x.png" onerror="window.ran = 1">
        <iframe src="/x"></iframe><form action="/x"><button>x</button></form><p style="color: red">x</p>`);
      const script = document.createElement("script");
      script.textContent = "window.ran = 1";
      document.body.append(script);
      document.querySelector("form").submit();
    }""")
    page.wait_for_timeout(300)
    assert page.evaluate("window.ran") is None
    assert frames.asked == []
    assert sum("Content Security Policy" in fault for fault in window.faults) >= 5
    window.faults.clear()


# At any width


@pytest.mark.parametrize("collection", ["", "hostile/", "japanese/", "arabic/"])
def test_no_page_scrolls_sideways_at_any_width(window: Windows, frames: Server, collection: str) -> None:
    pages = [path for path in framed_pages() if path.startswith(f"{collection}embed/")]
    page = window.open("about:blank")
    for path in pages if collection else KINDS.values():
        page.goto(frames.address + path)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 400})
            assert page.evaluate(TOO_WIDE) == [], f"{path} at {width}"


def test_letters_twice_as_large_find_room(window: Windows, frames: Server) -> None:
    page = window.open("about:blank")
    for path in KINDS.values():
        page.goto(frames.address + path)
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        for width in (390, 800):
            page.set_viewport_size({"width": width, "height": 600})
            assert page.evaluate(TOO_WIDE) == [], f"{path} at {width}"


# For everybody


def violations(page: Page) -> list[str]:
    rules = Axe().run(page).response["violations"]
    return [f"{rule['id']}: {node['html'][:200]}" for rule in rules for node in rule["nodes"]]


@pytest.mark.parametrize(("scheme", "size"), [("light", (1000, 700)), ("dark", (280, 700))])
@EACH_KIND
def test_axe_finds_nothing(window: Windows, frames: Server, path: str, scheme: str, size: tuple[int, int]) -> None:
    assert violations(window.open(frames.address + path, size, color_scheme=scheme, reduced_motion="reduce")) == []


@pytest.mark.parametrize("path", ["hostile/embed/article/a-b/ice-snow.html", "arabic/embed/article/الثلج.html"])
def test_axe_finds_nothing_in_an_article_of_another_collection(window: Windows, frames: Server, path: str) -> None:
    assert violations(window.open(frames.address + path, NARROWEST)) == []


@pytest.mark.parametrize("kind", ["timeline of an article", "term"])
def test_the_keyboard_reaches_every_link_and_shows_where_it_is(window: Windows, frames: Server, kind: str) -> None:
    page = window.open(frames.address + KINDS[kind])
    shown = "[...document.querySelectorAll('a[href]:not(.gl-popover a)')].filter((each) => each.checkVisibility())"
    count = page.evaluate(f"{shown}.length")
    reached = set()
    for _ in range(3 * count + 20):
        page.keyboard.press("Tab")
        outline = "getComputedStyle(document.activeElement).outlineStyle"
        number, outline = page.evaluate(f"[{shown}.indexOf(document.activeElement), {outline}]")
        if number >= 0:
            reached.add(number)
            assert outline != "none"
        elif len(reached) == count:
            break
    assert len(reached) == count > 0


# Colours


@pytest.mark.parametrize(
    ("scheme", "dark"),
    [
        ("light", {"": False, "?theme=auto": False, "?theme=dark": True, '?theme="><b>': False}),
        ("dark", {"": True, "?theme=auto": True, "?theme=light": False, "?theme=LIGHT": True, "?theme=dark": True}),
    ],
)
def test_the_colours_are_those_asked_for_or_else_those_the_reader_prefers(
    window: Windows, frames: Server, scheme: str, dark: dict[str, bool]
) -> None:
    page = window.open("about:blank", color_scheme=scheme)
    for asked, is_dark in dark.items():
        page.goto(frames.address + ARTICLE + asked)
        assert (page.evaluate(BRIGHTNESS, "background-color") < 64) == is_dark, asked
        assert (page.evaluate(BRIGHTNESS, "color") > 128) == is_dark, asked
        scheme_of_controls = page.evaluate("getComputedStyle(document.documentElement).colorScheme")
        assert scheme_of_controls == ("dark" if is_dark else "light"), asked


@EACH_SCHEME
def test_without_script_the_colours_are_those_the_reader_prefers(window: Windows, frames: Server, scheme: str) -> None:
    page = window.open(frames.address + ARTICLE + "?theme=dark", color_scheme=scheme, java_script_enabled=False)
    assert (page.evaluate(BRIGHTNESS, "background-color") < 64) == (scheme == "dark")


def test_a_reader_who_chooses_all_colours_still_sees_what_is_marked(window: Windows, frames: Server) -> None:
    page = window.open(frames.address + ARTICLE, forced_colors="active", color_scheme="dark")
    widths = "(each) => [getComputedStyle(each).borderTopWidth, getComputedStyle(each).borderBottomWidth]"
    assert page.locator(".gl-short").evaluate(widths) == ["1px", "1px"]
    assert page.locator("a.gl-term").first.evaluate(widths) == ["0px", "2px"]
    parts = page.locator(".gl-dots").first.locator("path")
    whole, part = parts.evaluate_all("paths => paths.map((each) => getComputedStyle(each).stroke)")
    assert whole != part


# On paper


def test_on_paper_the_letters_are_dark_and_the_address_is_written(window: Windows, frames: Server) -> None:
    page = window.open("about:blank", color_scheme="dark")
    page.emulate_media(media="print")
    for path in KINDS.values():
        page.goto(frames.address + path + "?theme=dark")
        assert page.evaluate(BRIGHTNESS, "color") < 64
        expect(page.locator(".gl-frame-address")).to_be_visible()
        shown = page.locator(".gl-back, .gl-more, .gl-letters, .gl-frame-way a").filter(visible=True)
        expect(shown).to_have_count(0)
    assert page.pdf().startswith(b"%PDF")


# Definitions


@pytest.mark.parametrize("size", [(280, 200), (280, 400), (800, 300)], ids=str)
def test_a_definition_opens_in_place_and_stays_inside_a_small_frame(
    window: Windows, frames: Server, size: tuple[int, int]
) -> None:
    page = window.open(frames.address + ARTICLE, size, reduced_motion="reduce")
    for term in page.locator("a.gl-term").all()[:3]:
        term.scroll_into_view_if_needed()
        term.hover()
        card = page.locator(".gl-popover:popover-open")
        expect(card).to_contain_text(re.compile(re.escape(term.inner_text()[:3]), re.IGNORECASE))
        assert card.evaluate(INSIDE)
        assert page.evaluate(TOO_WIDE) == []
        page.keyboard.press("Escape")
        page.mouse.move(0, 0)


@EACH_SCHEME
def test_axe_finds_nothing_while_a_definition_is_open(window: Windows, frames: Server, scheme: str) -> None:
    page = window.open(frames.address + ARTICLE, NARROWEST, color_scheme=scheme, reduced_motion="reduce")
    page.locator("a.gl-term").first.focus()
    expect(page.locator(".gl-popover")).to_be_visible()
    assert violations(page) == []


def test_a_definition_appears_at_once_where_movement_is_not_wanted(window: Windows, frames: Server) -> None:
    def movement(page: Page) -> object:
        page.locator("a.gl-term").first.hover()
        expect(page.locator(".gl-popover")).to_be_visible()
        return page.locator(".gl-popover").evaluate("(each) => getComputedStyle(each).animationName")

    assert movement(window.open(frames.address + ARTICLE, reduced_motion="reduce")) == "none"
    assert movement(window.open(frames.address + ARTICLE, reduced_motion="no-preference")) == "gl-appear"


def test_without_script_each_term_leads_to_its_definition_in_the_same_frame(window: Windows, frames: Server) -> None:
    page = window.open(frames.address + ARTICLE, NARROWEST, java_script_enabled=False)
    for term in page.locator("a.gl-term").all():
        target = term.get_attribute("href") or ""
        term.click()
        assert page.url == frames.address + ARTICLE + target
        expect(page.locator(f'[id="{target[1:]}"] .gl-definition')).to_be_in_viewport()
    assert len(page.context.pages) == 1
