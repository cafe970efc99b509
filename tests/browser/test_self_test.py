"""The self-test answers to the keyboard, says in words what is right, and loses nothing without script or on paper."""

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Visit
from tests.browser.pages import LAPTOP

EGGS = "articles/eggs-from-stem-cells/"
FRAMED = "embed/article/eggs-from-stem-cells.html"
PLACES = pytest.mark.parametrize("path", [EGGS, FRAMED], ids=["site", "frame"])
SCHEMES = pytest.mark.parametrize("scheme", ["light", "dark"])
TINY = (280, 600)
"""The narrowest window that must do, in pixels."""

LISTEN = """() => {
  window.told = [];
  document.addEventListener("gl-scored", (event) => window.told.push(event.detail));
}"""


def controls(page: Page) -> list[Locator]:
    return page.locator(".gl-test select").all()


def right_answers(page: Page) -> list[int]:
    return [int(each.get_attribute("data-right") or "") for each in controls(page)]


def results(page: Page) -> list[str]:
    return [each.inner_text() for each in page.locator(".gl-result").all()]


def check(page: Page) -> None:
    page.get_by_role("button", name="Check").click()


@PLACES
def test_everything_can_be_done_with_the_keyboard(visit: Visit, path: str) -> None:
    page = visit(path)
    page.locator(".gl-test select").first.focus()
    for control, right in zip(controls(page), right_answers(page), strict=True):
        expect(control).to_be_focused()
        for _ in range(right + 1):
            page.keyboard.press("ArrowDown")
        expect(control).to_have_value(str(right))
        page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Check")).to_be_focused()
    page.keyboard.press("Enter")
    number = len(controls(page))
    assert results(page) == ["Right"] * number
    expect(page.get_by_role("status").filter(has_text="right")).to_have_text(f"{number} of {number} right")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert results(page) == [""] * number
    expect(controls(page)[0]).to_be_focused()
    assert {control.input_value() for control in controls(page)} == {""}
    expect(page.get_by_role("button", name="Try again")).to_be_hidden()


def test_each_result_is_said_in_words_beside_its_item(visit: Visit) -> None:
    page = visit(EGGS)
    first, second, *others = controls(page)
    answers = right_answers(page)
    first.select_option(str(answers[0]))
    second.select_option(str((answers[1] + 1) % 2))
    check(page)
    assert results(page) == ["Right", "Not right", *["Not answered"] * len(others)]
    expect(first).to_have_accessible_description("Right")
    expect(page.locator(".gl-score")).to_have_text(f"1 of {len(answers)} right")
    second.select_option(str(answers[1]))
    assert results(page)[1] == ""
    check(page)
    expect(page.locator(".gl-score")).to_have_text(f"2 of {len(answers)} right")


@PLACES
def test_each_control_is_called_by_what_it_asks(visit: Visit, path: str) -> None:
    page = visit(path)
    question = page.get_by_role("group", name="In which order was this done?")
    expect(question.get_by_label("transplanted the mature eggs into a surrogate mother mouse")).to_have_count(1)
    expect(page.get_by_label("allow women to have babies after (gap)")).to_have_count(1)
    names = [each.evaluate("each => each.labels[0].textContent.trim()") for each in controls(page)]
    assert all(names)
    assert len(set(names)) == len(names)


def test_the_page_around_is_told_and_can_bring_answers_back(visit: Visit) -> None:
    page = visit(EGGS)
    page.evaluate(LISTEN)
    answers = right_answers(page)
    controls(page)[0].select_option(str(answers[0]))
    check(page)
    chosen = [answers[0], *[-1] * (len(answers) - 1)]
    assert page.evaluate("told") == [{"right": 1, "of": len(answers), "answers": chosen}]

    page.reload()
    page.evaluate(LISTEN)
    restore = (
        "each => document.querySelector('.gl-test').dispatchEvent(new CustomEvent('gl-restore', { detail: each }))"
    )
    page.evaluate(restore, {"answers": chosen})
    assert [each.input_value() for each in controls(page)] == [str(answers[0]), *[""] * (len(answers) - 1)]
    expect(page.locator(".gl-score")).to_have_text(f"1 of {len(answers)} right")
    assert page.evaluate("told") == []

    for nonsense in ({"answers": [99, -5, 1.5, "1", None, {}]}, {"answers": "x"}, {}, None):
        page.evaluate(restore, nonsense)
        assert {each.input_value() for each in controls(page)} == {""}
    expect(page.locator(".gl-score")).to_have_text("")


@PLACES
@SCHEMES
def test_axe_finds_nothing_before_and_after(visit: Visit, path: str, scheme: str) -> None:
    page = visit(path, color_scheme=scheme)
    test = page.locator(".gl-test")
    for answered in (False, True):
        if answered:
            controls(page)[0].select_option(index=1)
            check(page)
            test.locator("summary").click()
        found = Axe().run(page, context=".gl-test")
        assert found.response["violations"] == [], found.generate_report()


@PLACES
def test_nothing_is_wider_than_the_narrowest_window(visit: Visit, path: str) -> None:
    page = visit(path, TINY)
    check(page)
    page.locator(".gl-test summary").click()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    edges = page.locator(".gl-test :is(select, label, button, li, .gl-result)").evaluate_all(
        "all => all.map((each) => each.getBoundingClientRect()).filter(({ width }) => width).map(({ right }) => right)"
    )
    assert max(edges) <= TINY[0]


@PLACES
def test_without_script_the_answers_are_there_and_no_button_is(visit: Visit, path: str) -> None:
    page = visit(path, LAPTOP, java_script_enabled=False)
    expect(page.get_by_role("button", name="Check")).to_be_hidden()
    answers = page.locator(".gl-answers li")
    expect(answers.first).to_be_hidden()
    page.locator(".gl-answers summary").click()
    expect(answers).to_have_count(len(controls(page)))
    expect(answers.first).to_be_visible()
    link = answers.first.locator("a")
    target = link.get_attribute("href") or ""
    link.click()
    assert page.url.endswith(target)
    expect(page.locator(f'[id="{target[1:]}"]')).to_be_in_viewport()


@PLACES
@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_on_paper_there_are_choices_and_answers_and_no_controls(visit: Visit, path: str, *, script: bool) -> None:
    page = visit(path, java_script_enabled=script)
    page.emulate_media(media="print")
    test = page.locator(".gl-test")
    assert not [each for each in test.locator("select, button").all() if each.is_visible()]
    assert all(each.is_visible() for each in test.locator(".gl-choices").all())
    heights = test.locator(".gl-answers li").evaluate_all("all => all.map((each) => each.offsetHeight)")
    assert len(heights) > 10
    assert min(heights) > 0


def test_the_answers_are_not_found_by_the_search(visit: Visit) -> None:
    page = visit()
    index = page.evaluate("fetch('search/search_index.json').then((answer) => answer.json())")
    found = [each["text"] for each in index["docs"] if each["location"] == f"{EGGS}#test-yourself"]
    assert found == [""]
