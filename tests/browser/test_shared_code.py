"""The code that the dialog makes works where it is pasted: a frame, a link, and a text for strict editors."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from glossator.model import Explainer
from glossator.sharing import code, frame_of_term
from tests.browser.conftest import Visit
from tests.browser.frames import serving, windows
from tests.browser.pages import SAME_SEX, TERMS, entry
from tests.browser.sharing_dialog import (
    EXPLAINERS,
    PAGES,
    SITE_NAME,
    TERM,
    choose,
    dialog,
    frames,
    made,
    opened,
    parts,
    select,
)
from tests.collections_to_export import HOSTILE, shipped
from tests.test_sharing import Tags

EACH_PAGE = pytest.mark.parametrize("path", PAGES)
COURSE = "<!doctype html><meta charset=utf-8><link rel=icon href=data:,><h1>My course</h1>{}<p>Thank you.</p>"
"""A page of somebody else."""
IN_TEXT = {"dl", "dt", "dd", "p", "a"}
"""What even a strict editor lets through."""

# The frame


@EACH_PAGE
def test_the_dialog_and_the_answers_of_oembed_give_the_same_code(visit: Visit, address: str, path: str) -> None:
    page = visit(path)
    opened(page)
    expected = frames(path)
    assert len(parts(page)) == len(expected)
    for number, frame in enumerate(expected):
        select(page, "Part").select_option(index=number)
        assert made(page) == code(frame, address + frame.uri)


@pytest.mark.parametrize(("kind", "share"), [("short", 1), ("term", 0.9)])
def test_what_is_short_has_no_scroll_bar(visit: Visit, address: str, kind: str, share: float) -> None:
    offered = [frame for path in EXPLAINERS for frame in frames(path)] + [frame_of_term(term) for term in TERMS]
    shown = {frame.uri: frame.height for frame in offered if frame.kind == kind}
    page = visit(next(iter(shown)), (640, 1000))
    fits = []
    for uri, height in shown.items():
        page.goto(address + uri)
        fits.append(page.evaluate("document.documentElement.getBoundingClientRect().height") <= height)
    assert sum(fits) >= share * len(fits)


def test_a_forced_theme_stands_in_the_address_and_on_the_frame(visit: Visit) -> None:
    page = visit(SAME_SEX)
    opened(page)
    choose(page, theme="Dark")
    assert 'mice-from-same-sex-parents.html?theme=dark"' in made(page)
    assert "color-scheme:dark" in made(page)
    choose(page, theme="Automatic")
    assert "theme=" not in made(page)
    assert "color-scheme" not in made(page)


def test_sizes(visit: Visit) -> None:
    page = visit(SAME_SEX)
    opened(page)
    choose(page, size="Slide, 960 × 540")
    assert 'width="960" height="540"' in made(page)
    dialog(page).get_by_label("Height in pixels").fill("321")
    assert 'width="960" height="321"' in made(page)
    expect(select(page, "Size")).to_have_value("own")
    choose(page, part="In short")
    assert 'width="960" height="321"' in made(page), "what somebody chose stays"
    choose(page, size="Full width")
    short = next(frame for frame in frames(SAME_SEX) if frame.kind == "short")
    assert f'width="100%" height="{short.height}"' in made(page)


@pytest.mark.parametrize("nonsense", ["", "-3", "0", "1e300"])
def test_a_height_that_makes_no_sense_makes_no_nonsense(visit: Visit, nonsense: str) -> None:
    page = visit(SAME_SEX)
    opened(page).get_by_label("Height in pixels").fill(nonsense)
    assert re.search(r' height="[1-9][0-9]{1,3}" ', made(page))


@EACH_PAGE
def test_the_code_works_in_a_page_elsewhere(visit: Visit, browser: Browser, path: str) -> None:
    page = visit(path)
    opened(page)
    with serving({"": COURSE.format(made(page))}) as host, windows(browser) as stranger:
        course = stranger.open(host.address)
        expect(course.get_by_title(frames(path)[0].title, exact=True)).to_be_visible()
        inside = course.frame_locator("iframe")
        expect(inside.locator("h1, dt").first).to_be_visible()
        with course.context.expect_page() as other:
            inside.get_by_role("link", name="Open in a new tab").click()
        expect(other.value.locator(".md-header")).to_be_visible()
        assert other.value.evaluate("origin") != "null", "the page in the new tab is no longer in a sandbox"


def test_words_open_in_place_in_a_page_elsewhere(visit: Visit, browser: Browser) -> None:
    page = visit(SAME_SEX)
    opened(page)
    with serving({"": COURSE.format(made(page))}) as host, windows(browser) as stranger:
        inside = stranger.open(host.address).frame_locator("iframe")
        inside.locator(".gl-article a.gl-term").first.hover()
        expect(inside.locator(".gl-popover")).to_be_visible()


# The text


def words_of(explainer: Explainer) -> list[str]:
    return [words for term in explainer.terms for words in (term.label, term.definition)]


def short_of(explainer: Explainer) -> list[str]:
    text = explainer.article.text
    return [explainer.headline, *(f"“{text[each.span.start : each.span.end]}”" for each in explainer.summary)]


TEXTS: dict[str, Callable[[Explainer], list[str]]] = {
    "Whole article": words_of,
    "Words on this page": words_of,
    "In short": short_of,
}


@pytest.mark.parametrize("path", EXPLAINERS)
def test_the_text_holds_the_words_of_the_part_and_a_way_back(visit: Visit, address: str, path: str) -> None:
    page = visit(path)
    opened(page)
    for part, words in TEXTS.items():
        choose(page, part=part)
        text = Tags(made(page, "Text"))
        title = next(frame.title for frame in frames(path) if frame.name == part)
        assert text.texts == [" ".join(each.split()) for each in (*words(EXPLAINERS[path]), title)]
        assert str(text.found[-1][1]["href"]).startswith(address + path)


@pytest.mark.parametrize("path", [SAME_SEX, "timeline/"])
def test_the_text_of_a_timeline_has_each_date_with_what_happened(visit: Visit, path: str) -> None:
    page = visit(path)
    opened(page)
    choose(page, part="Timeline" if path == SAME_SEX else "Whole timeline")
    events = EXPLAINERS[path].timeline if path == SAME_SEX else shipped().events
    lines = made(page, "Text").splitlines()[1:-2]
    assert len(lines) == len(events)
    for line, event in zip(lines, events, strict=True):
        told = f"“{event.evidence.text}”" if event.evidence else event.headline
        assert re.match(r"<dt>.*[0-9]{4}.*</dt><dd", line)
        assert " ".join(told.split()) in Tags(line).texts
        assert all(source.text in Tags(line).texts[-1] for source in event.sources)


@EACH_PAGE
def test_the_text_survives_a_strict_editor(visit: Visit, path: str) -> None:
    page = visit(path)
    opened(page)
    for part in parts(page):
        choose(page, part=part)
        expect(dialog(page).get_by_label("Text", exact=True)).to_have_value(re.compile("^<dl>.*</p>$", re.DOTALL))
        found = Tags(made(page, "Text")).found
        assert {tag for tag, _ in found} == IN_TEXT
        assert {name for _, attributes in found for name in attributes} <= {"href", "lang", "dir"}
        assert [tag for tag, _ in found].count("a") == 1


def test_the_page_of_a_word_has_the_text_of_the_whole_glossary(visit: Visit) -> None:
    page = visit("glossary/")
    opened(page)
    whole = made(page, "Text")
    assert whole.count("<dt>") == len(TERMS)
    page = visit(entry(TERM))
    opened(page)
    choose(page, part="Whole glossary")
    expect(dialog(page).get_by_label("Text", exact=True)).to_have_value(whole)


def test_hostile_words_stay_words(visit: Visit) -> None:
    page = visit(SAME_SEX)
    page.locator(".gl-word .gl-definition").first.evaluate("(each, words) => { each.textContent = words; }", HOSTILE)
    page.locator(".gl-share li a").first.evaluate("(each, words) => { each.dataset.title = words; }", HOSTILE)
    opened(page)
    text, link, frame = (Tags(made(page, form)) for form in ("Text", "Link", "Frame"))
    assert {tag for tag, _ in text.found} == IN_TEXT
    assert " ".join(HOSTILE.split()) in text.texts
    assert link.texts == [HOSTILE]
    assert [tag for tag, _ in link.found] == ["a"]
    assert [(tag, attributes["title"]) for tag, attributes in frame.found] == [("iframe", HOSTILE)]


def test_from_a_disk_there_is_text_too_and_a_warning(browser: Browser, site: Path) -> None:
    page = browser.new_page()
    page.goto((site / SAME_SEX / "index.html").as_uri())
    opened(page)
    expect(dialog(page)).to_contain_text("from your own disk")
    assert made(page, "Text").count("<dt>") == len(EXPLAINERS[SAME_SEX].terms)
    page.goto((site / entry(TERM) / "index.html").as_uri())
    opened(page)
    choose(page, part="Whole glossary")
    expect(dialog(page).get_by_role("status")).to_contain_text("open the glossary")
    assert Tags(made(page, "Text")).texts == [f"Glossary: {SITE_NAME}"]
    page.close()
