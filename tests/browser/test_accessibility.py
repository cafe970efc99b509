"""Everybody can use the site: nothing for axe-core to find, and the keyboard alone reaches everything in order."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.pages import ARTICLES, KINDS, LAPTOP, PHONE, names_of_pages

EACH_KIND = pytest.mark.parametrize("path", KINDS, ids=names_of_pages(KINDS))
EACH_SCHEME = pytest.mark.parametrize("scheme", ["light", "dark"])

LINE = 16
"""Pixels by which links on one line may differ in height."""

NUMBER_STOPS = """() => {
  const group = (radio) => [...document.querySelectorAll(`input[name="${radio.name}"]`)];
  const leads = (radio) => radio === (group(radio).find((each) => each.checked) ?? group(radio)[0]);
  const stops = [...document.querySelectorAll("a[href], button, input, select, summary, textarea, [tabindex]")]
    .filter((each) => each.tabIndex >= 0 && !each.disabled && each.checkVisibility({ visibilityProperty: true })
      && !each.closest(".gl-popover, .md-top") && (each.type !== "radio" || leads(each)));
  stops.forEach((stop, number) =>
    (stop.type === "radio" ? group(stop) : [stop]).forEach((each) => { each.dataset.stop = number; }));
  return stops.map((each) => `${each.tagName} ${each.getAttribute("aria-label") || each.textContent.trim()}`);
}"""
"""Numbers everything that the Tab key should reach, in the order of the document, and says what it is.

A group of radio buttons is one stop; the arrow keys lead through it. What comes and goes on the way (an open
definition, the button back to the top) has no number.
"""

HERE = """async () => {
  const each = document.activeElement;
  const labels = each.form?.querySelectorAll("label") ?? [];
  const shown = [each, ...labels, each.closest("label")].filter((part) => part?.checkVisibility());
  const marked = each.matches("input[type=text]") || shown.some((part) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(part);
    return outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
  });
  const header = each.closest(".md-header, .md-sidebar, .md-skip, .md-top, .gl-popover") ? 0
    : document.querySelector(".md-header").getBoundingClientRect().bottom;
  const place = () => each.getClientRects()[0] ?? new DOMRect();
  const inSight = ({ left, top }) => left >= 0 && left < innerWidth && top >= header && top < innerHeight;
  const waits = (frame) => frame < 60 && each !== document.body && !inSight(place());
  for (let frame = 0; waits(frame); frame += 1) await new Promise(requestAnimationFrame);
  const { left, top } = place();
  return {
    stop: each.dataset.stop === undefined ? null : Number(each.dataset.stop),
    name: `${each.tagName} ${each.textContent.trim()}`,
    marked, inSight: inSight(place()), left, top: top + scrollY,
    inText: Boolean(each.closest("article")),
    comesAndGoes: Boolean(each.closest(".gl-popover, .md-top")),
  };
}"""
"""Where the focus is: the stop's number, whether it is marked and in sight (what slides in may take a second)."""

Stop = dict[str, Any]


# axe-core


def violations(page: Page, sizes: Sequence[tuple[int, int]] = (PHONE, LAPTOP)) -> list[str]:
    """What axe-core has against a page, with all of its rules, on a phone and on a laptop."""
    found = []
    for width, height in sizes:
        page.set_viewport_size({"width": width, "height": height})
        rules = Axe().run(page).response["violations"]
        found += [f"{rule['id']}: {node['target']} {node['html'][:200]}" for rule in rules for node in rule["nodes"]]
    return found


@pytest.mark.parametrize(("scheme", "size"), [("light", PHONE), ("dark", LAPTOP)], ids=["light-phone", "dark-laptop"])
@EACH_KIND
def test_axe_finds_nothing(visit: Visit, path: str, scheme: str, size: tuple[int, int]) -> None:
    assert violations(visit(path, color_scheme=scheme, reduced_motion="reduce"), [size]) == []


@EACH_SCHEME
def test_axe_finds_nothing_while_a_definition_is_open(visit: Visit, scheme: str) -> None:
    page = visit(ARTICLES[0], color_scheme=scheme, reduced_motion="reduce")
    page.locator("a.gl-term").first.focus()
    expect(page.locator(".gl-popover")).to_be_visible()
    assert violations(page) == []
    expect(page.locator(".gl-popover")).to_be_visible()


@EACH_SCHEME
def test_axe_finds_nothing_in_the_results_of_a_search(visit: Visit, scheme: str) -> None:
    page = visit("", color_scheme=scheme, reduced_motion="reduce")
    page.keyboard.press("/")
    page.keyboard.type("stem cell")
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    page.wait_for_timeout(400)  # the window of the search fades in
    assert violations(page) == []


def test_axe_notices_a_fault(visit: Visit) -> None:
    page = visit("articles/")
    page.evaluate("document.querySelector('h1').style.color = '#eee'")
    assert any(fault.startswith("color-contrast") for fault in violations(page))


# The keyboard


def walk(page: Page, key: str) -> tuple[list[str], list[Stop]]:
    """What there is to reach, and the way that a key leads through it until it leaves the page."""
    wanted: list[str] = page.evaluate(NUMBER_STOPS)
    stops: list[Stop] = []
    for _ in range(2 * len(wanted) + 50):
        page.keyboard.press(key)
        stop = page.evaluate(HERE)
        if stop["name"].startswith("BODY"):
            break
        stops.append(stop)
    return wanted, stops


def check(wanted: list[str], stops: list[Stop]) -> None:
    """Everything is reached once, in order; each stop is marked and in sight."""
    reached = [stop["stop"] for stop in stops if not stop["comesAndGoes"]]
    assert [stop["name"] for stop in stops if stop["stop"] is None and not stop["comesAndGoes"]] == []
    assert [name for number, name in enumerate(wanted) if number not in reached] == []
    assert [wanted[number] for number in reached] == wanted
    assert [stop["name"] for stop in stops if not stop["marked"]] == []
    assert [stop["name"] for stop in stops if not stop["inSight"]] == []


def check_reading_order(stops: list[Stop]) -> None:
    """Within the text, each stop stands on the same line as the one before, below it, or in the next column."""
    in_text = [stop for stop in stops if stop["inText"] and not stop["comesAndGoes"]]
    for before, after in pairwise(in_text):
        assert after["top"] >= before["top"] - LINE or after["left"] > before["left"], (before, after)


@EACH_KIND
def test_tab_reaches_everything_in_the_order_in_which_one_reads(visit: Visit, path: str) -> None:
    wanted, stops = walk(visit(path), "Tab")
    assert len(wanted) > 7
    check(wanted, stops)
    check_reading_order(stops)


@pytest.mark.parametrize("path", ["", ARTICLES[0], "timeline/"], ids=names_of_pages(["", ARTICLES[0], "timeline/"]))
def test_on_a_narrow_page_the_menu_opens_for_the_keyboard(visit: Visit, path: str) -> None:
    wanted, stops = walk(visit(path, PHONE), "Tab")
    check(wanted, stops)
    assert any("Architecture" in name for name in wanted)


def test_the_way_back_hides_nothing_below_the_header(visit: Visit) -> None:
    wanted, stops = walk(visit(ARTICLES[0]), "Shift+Tab")
    check(wanted, stops[::-1])


def test_the_keyboard_changes_the_colours(visit: Visit) -> None:
    page = visit("")
    page.locator("input.md-option").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


# Colour schemes


@pytest.mark.parametrize(("scheme", "name"), [("light", "default"), ("dark", "slate")])
def test_the_colours_are_those_the_reader_prefers(visit: Visit, scheme: str, name: str) -> None:
    page = visit(ARTICLES[0], color_scheme=scheme)
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", name)
    red, *_ = page.evaluate("getComputedStyle(document.body).backgroundColor.match(/[0-9]+/g).map(Number)")
    assert (red < 64) == (scheme == "dark")
