"""The timeline: dated events in order, each with an address of its own, to be filtered, and drawn to scale."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.pages import ARTICLES, LAPTOP, NARROW, names_of_pages

TIMELINES = ["timeline/", *ARTICLES]
EACH_TIMELINE = pytest.mark.parametrize("path", TIMELINES, ids=names_of_pages(TIMELINES))
FIRST_YEAR = re.compile(r"\d{4}")


def dates(page: Page) -> list[str]:
    """The date of each event, for machines."""
    return [time.get_attribute("datetime") or "" for time in page.locator(".gl-event > .gl-date time").all()]


@EACH_TIMELINE
def test_events_stand_in_order_and_each_has_its_date(visit: Visit, path: str) -> None:
    page = visit(path)
    years = [FIRST_YEAR.findall(date)[0] for date in dates(page)]
    assert years
    assert years == sorted(years)
    assert page.locator("ol.gl-events > .gl-event").count() == page.locator(".gl-date [data-edtf]").count()


@EACH_TIMELINE
def test_every_event_shows_its_evidence(visit: Visit, path: str) -> None:
    for event in visit(path).locator(".gl-event").all():
        assert event.locator(".gl-evidence a, .gl-sources").count() > 0, event.inner_text()


def test_every_event_has_an_address_of_its_own(visit: Visit, address: str) -> None:
    page = visit("timeline/")
    for link in [each.get_attribute("href") for each in page.locator(".gl-date a").all()]:
        page.goto(f"{address}timeline/{link}")
        expect(page.locator(".gl-event:target .gl-happening")).to_be_in_viewport()


@EACH_TIMELINE
def test_in_a_wide_window_it_is_drawn_to_scale(visit: Visit, path: str) -> None:
    page = visit(path, LAPTOP)
    if page.locator(".gl-scaled").count() == 0:
        assert page.locator(".gl-event").count() < 3
        return
    expect(page.locator(".gl-ticks span").first).to_be_visible()
    strokes = page.locator(".gl-event").evaluate_all(
        "each => each.map((one) => parseFloat(getComputedStyle(one.querySelector('.gl-date a'), '::before').left))"
    )
    assert strokes == sorted(strokes)
    assert strokes[0] < strokes[-1]


@EACH_TIMELINE
def test_in_a_narrow_one_it_is_a_list(visit: Visit, path: str) -> None:
    assert visit(path, NARROW).locator(".gl-ticks span:visible").count() == 0


def test_the_arrow_keys_change_the_filter(visit: Visit) -> None:
    page = visit("timeline/")
    everything = page.locator(".gl-event:visible").count()
    page.get_by_label("Everything").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator(".gl-filters input").nth(1)).to_be_checked()
    assert 0 < page.locator(".gl-event:visible").count() < everything
