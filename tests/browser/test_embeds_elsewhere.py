"""A page framed by strangers: it works in any sandbox, tells its height and nothing else, and takes no orders."""

from collections.abc import Iterator
from itertools import chain, combinations
from math import ceil
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.frames import (
    ARTICLE,
    KINDS,
    Server,
    Windows,
    framed_server,
    height_inside,
    height_outside,
    inside,
    serving,
    windows,
)

TOKENS = ("allow-scripts", "allow-same-origin", "allow-popups")
SANDBOXES = [None, *(" ".join(some) for some in chain.from_iterable(combinations(TOKENS, n) for n in range(4)))]
"""No sandbox, and each that can be made of these tokens."""
RESIZER = Path(__file__).parents[1] / "node_modules" / "@open-iframe-resizer" / "core" / "dist" / "index.js"

HEAR = "<script>heard = []; addEventListener('message', ({ data, origin }) => heard.push({ data, origin }));</script>"
"""A host that writes down what it is told."""
OBEY = """<script>addEventListener("message", ({ data, source }) => {
  const frame = [...document.querySelectorAll("iframe")].find((each) => each.contentWindow === source);
  if (data.subject === "lti.frameResize") frame.style.height = `${data.height}px`;
});</script>"""
"""A host that gives each frame the height it asks for, as learning platforms do."""
RESIZE = """<script type="module">import { initialize } from "./resizer.js";
window.resizers = await initialize(%s, "iframe");</script>"""
"""A host that uses @open-iframe-resizer/core."""

INVADE = """() => {
  const bad = "<img src=x onerror=alert(1)>";
  const orders = [
    bad, null, 0, [], {}, { type: bad }, { type: ["iframe-child-init"] }, new Map([["type", 1]]),
    { type: "theme", theme: "dark" }, "?theme=dark", { type: "setContent", value: bad },
    { type: "iframe-child-init", bodyPadding: "100px", bodyMargin: "100px", targetElementSelector: "h1" },
    { type: "iframe-child-init", targetElementSelector: "]", html: bad, theme: "dark", height: 1e9 },
    { type: "iframe-get-child-dimensions", targetElementSelector: "p", callback: "alert(1)" },
    "[iFrameSizer]ID:0:false:false:32:true:true::auto:::0:false:child:auto:true:::true:::false",
    { subject: "lti.frameResize", height: 5 }, { subject: "lti.fetchWindowSize" }, { subject: "lti.get_data" },
    { type: "iframe-resized", height: 5 }, { href: "javascript:alert(1)" }, { eval: "alert(1)" },
    { __proto__: { type: "iframe-child-init" } }, "javascript:alert(1)",
  ];
  for (const order of orders) frames[0].postMessage(order, "*");
}"""
"""A host that tries everything: markup, scripts, styles, other protocols."""


@pytest.fixture(scope="module")
def frames() -> Iterator[Server]:
    with framed_server() as server:
        yield server


@pytest.fixture(scope="module")
def host() -> Iterator[Server]:
    with serving({"resizer.js": RESIZER.read_text("utf-8")}) as server:
        yield server


@pytest.fixture
def window(browser: Browser) -> Iterator[Windows]:
    with windows(browser) as opened:
        yield opened


class Host:
    """Opens pages of strangers with frames in them."""

    def __init__(self, window: Windows, frames: Server, host: Server) -> None:
        self.window, self.frames, self.host = window, frames, host

    def __call__(
        self,
        *paths: str,
        sandbox: str | None = None,
        more: str = HEAR,
        style: str = "width: 600px; height: 200px",
        **options: Any,  # noqa: ANN401 (those of ``Browser.new_context``)
    ) -> Page:
        self.frames.asked.clear()
        limits = "" if sandbox is None else f'sandbox="{sandbox}" '
        elements = [f'<iframe {limits}style="{style}" src="{self.frames.address}{path}"></iframe>' for path in paths]
        icon = "<link rel=icon href=data:,>"
        self.host.pages["host.html"] = f"<!doctype html><title>Host</title>{icon}<body>{more}{''.join(elements)}"
        page = self.window.open(self.host.address + "host.html", **options)
        for frame in page.frames[1:]:
            frame.wait_for_load_state()
        return page


@pytest.fixture
def framing(window: Windows, frames: Server, host: Server) -> Host:
    return Host(window, frames, host)


def settled(page: Page) -> list[float]:
    """The heights of the frame at some moments, after it has had time to find its own."""
    page.wait_for_timeout(300)
    heights = []
    for _ in range(3):
        heights.append(height_outside(page))
        page.wait_for_timeout(80)
    return heights


# In any sandbox


@pytest.mark.parametrize("sandbox", SANDBOXES, ids=lambda each: "none" if each is None else each or "empty")
def test_every_kind_shows_itself_in_any_sandbox(framing: Host, frames: Server, sandbox: str | None) -> None:
    paths = [f"{path}?theme=dark" for path in KINDS.values()]
    page = framing(*paths, sandbox=sandbox)
    runs = sandbox is None or "allow-scripts" in sandbox
    for frame in page.frames[1:]:
        expect(frame.locator("h1")).to_be_visible()
        assert len(frame.locator("main").inner_text()) > 300
        paper = frame.locator("html").evaluate("(each) => getComputedStyle(each).backgroundColor")
        assert paper == ("rgb(25, 24, 21)" if runs else "rgb(251, 250, 246)")
    page.wait_for_timeout(200)
    assert sorted(each for each in frames.asked if each != "/favicon.ico") == sorted(KINDS.values())  # that of a window
    senders = {each["origin"] for each in page.evaluate("heard")}
    shares_origin = sandbox is None or "allow-same-origin" in sandbox
    own = frames.address[: frames.address.index("/", len("http://"))]
    assert senders == ({own if shares_origin else "null"} if runs else set())
    assert page.context.storage_state() == {"cookies": [], "origins": []}


def test_definitions_open_where_nothing_can_be_stored(framing: Host) -> None:
    page = framing(ARTICLE, sandbox="allow-scripts", style="width: 300px; height: 260px")
    assert inside(page).evaluate("(() => { try { return localStorage; } catch { return 'blocked'; } })()") == "blocked"
    inside(page).locator("a.gl-term").first.hover()
    card = inside(page).locator(".gl-popover")
    expect(card).to_be_visible()
    box = card.evaluate("(each) => each.getBoundingClientRect().toJSON()")
    assert min(box["left"], box["top"], 300 - box["right"], 260 - box["bottom"]) >= 0


@pytest.mark.parametrize("sandbox", ["", "allow-popups", "allow-same-origin"])
def test_without_script_a_term_leads_to_its_definition_in_the_frame(framing: Host, sandbox: str) -> None:
    page = framing(ARTICLE, sandbox=sandbox)
    term = inside(page).locator("a.gl-term").nth(3)
    target = term.get_attribute("href") or ""
    term.click()
    expect(inside(page).locator(f'[id="{target[1:]}"] .gl-definition')).to_be_in_viewport()
    assert len(page.context.pages) == 1
    assert page.url.endswith("/host.html")


# Ways out


@pytest.mark.parametrize(
    ("kind", "sandbox"),
    [
        *((kind, "allow-popups allow-scripts") for kind in ("article", "short", "glossary", "term")),
        *(("article", None), ("article", "allow-popups")),
    ],
)
def test_a_way_out_opens_a_new_tab_and_leaves_the_host_alone(framing: Host, kind: str, sandbox: str | None) -> None:
    page = framing(KINDS[kind], sandbox=sandbox)
    with page.context.expect_page() as opened:
        inside(page).get_by_text("Open in a new tab").click()
    expect(opened.value.locator("body")).to_have_text("A page of the site.")
    if sandbox != "allow-popups":
        assert opened.value.evaluate("window.opener") is None
    assert page.url.endswith("/host.html")
    assert inside(page).url.endswith(KINDS[kind])


def test_where_no_tab_may_open_nothing_is_lost(framing: Host) -> None:
    page = framing(ARTICLE, sandbox="allow-scripts")
    inside(page).get_by_text("Open in a new tab").click()
    page.wait_for_timeout(300)
    assert len(page.context.pages) == 1
    assert inside(page).url.endswith(ARTICLE)
    assert page.url.endswith("/host.html")


# Its height


@pytest.mark.parametrize("sandbox", [None, "allow-scripts"])
@pytest.mark.parametrize("more", [OBEY, RESIZE % "{}"], ids=["lti.frameResize", "open-iframe-resizer"])
def test_a_host_that_listens_gives_it_the_room_it_needs_and_no_more(
    framing: Host, more: str, sandbox: str | None
) -> None:
    page = framing(ARTICLE, more=more, sandbox=sandbox, style="width: 600px; height: 50px; border: 0")
    for width in (600, 300, 900):
        page.evaluate("(width) => document.querySelector('iframe').style.width = `${width}px`", width)
        heights = settled(page)
        assert len(set(heights)) == 1, heights
        assert 0 <= heights[0] - height_inside(page) < 1
        assert inside(page).evaluate("innerWidth - document.documentElement.clientWidth") == 0  # it does not scroll


def test_a_host_that_gives_more_room_is_told_the_same_height(framing: Host) -> None:
    page = framing(KINDS["term"])
    told = []
    for height in (100, 2_000, 9_000, 2_000):
        page.evaluate("(px) => { heard = []; document.querySelector('iframe').style.height = `${px}px`; }", height)
        page.evaluate("frames[0].postMessage({ type: 'iframe-get-child-dimensions' }, '*')")
        page.wait_for_timeout(200)
        told.append(page.evaluate("heard.at(-1).data.height"))
    assert len(set(told[1:])) == 1
    assert told[1] < 1_000


def test_it_tells_its_height_again_when_something_in_it_opens(framing: Host) -> None:
    page = framing(ARTICLE)
    page.wait_for_timeout(200)
    before = page.evaluate("heard.at(-1).data.height")
    inside(page).locator("h1").evaluate("(each) => each.style.paddingTop = '500px'")
    page.wait_for_timeout(200)
    assert page.evaluate("heard.at(-1).data.height") == before + 500


def test_a_frame_that_is_not_shown_says_nothing_until_it_is(framing: Host) -> None:
    page = framing(KINDS["term"], style="display: none")
    page.evaluate("frames[0].postMessage({ type: 'iframe-get-child-dimensions' }, '*')")
    page.wait_for_timeout(200)
    assert page.evaluate("heard") == []
    page.evaluate("document.querySelector('iframe').style.display = 'block'")
    page.wait_for_timeout(300)
    assert page.evaluate("heard.at(-1).data.height") > 100


def test_an_open_definition_changes_no_height(framing: Host) -> None:
    page = framing(ARTICLE)
    page.wait_for_timeout(200)
    page.evaluate("heard = []")
    inside(page).locator("a.gl-term").first.hover()
    expect(inside(page).locator(".gl-popover")).to_be_visible()
    page.wait_for_timeout(200)
    assert page.evaluate("heard") == []


def test_a_link_within_a_frame_as_high_as_its_page_moves_the_window_of_the_host(framing: Host) -> None:
    page = framing(ARTICLE, more=OBEY)
    settled(page)
    assert page.evaluate("scrollY") == 0
    inside(page).get_by_text("words explained").click()
    page.wait_for_timeout(300)
    assert page.evaluate("scrollY") > 1_000


# Strangers


def test_what_it_tells_is_its_height_and_nothing_else(framing: Host) -> None:
    page = framing(ARTICLE)
    page.evaluate(INVADE)
    page.wait_for_timeout(300)
    heard = [each["data"] for each in page.evaluate("heard")]
    height = ceil(height_inside(page))
    own_words = [{"type": "iframe-resized", "height": height}, {"subject": "lti.frameResize", "height": height}]
    assert heard
    assert [each for each in heard if each not in own_words] == []


def test_it_takes_no_orders(framing: Host) -> None:
    page = framing(ARTICLE)
    state = """() => [document.documentElement.outerHTML, location.href,
      ...[document.documentElement, document.body].map((each) => JSON.stringify(Object.values(getComputedStyle(each)))),
      Object.keys(window).filter((name) => !/^[0-9]+$/.test(name)).join()]"""
    before = inside(page).evaluate(state)
    page.evaluate(INVADE)
    page.wait_for_timeout(300)
    assert inside(page).evaluate(state) == before


@pytest.mark.parametrize("more", ['{ bodyPadding: "100px", bodyMargin: "50px", targetElementSelector: "h1" }'])
def test_a_library_that_would_restyle_it_cannot(framing: Host, more: str) -> None:
    page = framing(ARTICLE, more=RESIZE % more)
    settled(page)
    assert "100px" not in inside(page).evaluate("getComputedStyle(document.body).padding")
    assert 0 <= height_outside(page) - height_inside(page) < 1


def test_only_the_page_around_it_is_answered(framing: Host) -> None:
    page = framing(KINDS["term"], KINDS["short"])
    page.wait_for_timeout(300)
    page.evaluate("heard = []")
    page.frames[2].evaluate("parent.frames[0].postMessage({ type: 'iframe-child-init' }, '*')")
    inside(page).evaluate("window.postMessage({ type: 'iframe-child-init' }, '*')")
    page.wait_for_timeout(200)
    assert page.evaluate("heard") == []
    page.evaluate("frames[0].postMessage({ type: 'iframe-child-init' }, '*')")
    page.wait_for_timeout(200)
    assert len(page.evaluate("heard")) == 2
