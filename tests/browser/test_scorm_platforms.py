"""Pages of SCORM packages find their learning platform wherever it is, and get along without one."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.learning_platform import (
    EACH_VERSION,
    NAMES,
    Platform,
    answer,
    content_of,
    served,
    to_the_end,
    wait_until_ready,
)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the platform is served."""
    with served(tmp_path_factory.mktemp("platform")) as address:
        yield address


@EACH_VERSION
def test_a_platform_is_found_from_frames_in_frames(visit: Visit, kind: str) -> None:
    page = visit("host.html")
    page.evaluate("kind => start(kind)", kind)
    page.evaluate("kind => open_frame(`nested-${kind}.html`)", kind)
    Platform(page, kind).waits_until(NAMES[kind].status, "incomplete")


@EACH_VERSION
@pytest.mark.parametrize("path", ["{kind}/articles/long.html", "nested-{kind}.html"], ids=["window", "frames"])
def test_a_platform_is_found_from_a_window_of_its_own(visit: Visit, kind: str, path: str) -> None:
    page = visit("host.html")
    platform = Platform(page, kind)
    page.evaluate("kind => start(kind)", kind)
    with page.expect_popup() as popup:
        page.evaluate("address => { open(address, 'popup', 'width=700,height=500'); }", path.format(kind=kind))
    platform.waits_until(platform.names.status, "incomplete")
    popup.value.close(run_before_unload=True)
    page.wait_for_function("name => asked.some((each) => each[0] === name)", arg=platform.names.end)


@EACH_VERSION
def test_a_platform_is_found_behind_the_frame_of_the_window_that_opened_the_page(visit: Visit, kind: str) -> None:
    page = visit("host.html")
    page.evaluate("kind => { start(kind); open_frame('about:blank'); }", kind)
    opener = content_of(page)
    with page.expect_popup():
        opener.evaluate("address => { open(address); }", f"/{kind}/articles/long.html")
    Platform(page, kind).waits_until(NAMES[kind].status, "incomplete")


def test_a_page_asks_only_the_platform_of_its_own_version(visit: Visit) -> None:
    page = visit("host.html")
    page.evaluate("() => { start('scorm12'); open_frame('scorm2004/articles/long.html'); }")
    content = content_of(page)
    wait_until_ready(content)
    to_the_end(content)
    assert page.evaluate("asked") == []


@EACH_VERSION
def test_without_a_platform_a_page_is_just_a_page(visit: Visit, kind: str) -> None:
    page = visit(f"{kind}/articles/long.html")
    answer(page.main_frame, "ice", "sea")
    to_the_end(page.main_frame)
    expect(page.locator(".gl-score")).to_have_text("1 of 4 right")
    expect(page.locator("#gl\\.recorded")).to_have_text("")
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]


def test_a_page_of_another_site_around_it_does_no_harm(visit: Visit, address: str) -> None:
    page = visit("host.html")
    other = "<iframe sandbox='allow-scripts' name='content' src='{}'></iframe>".format("scorm12/articles/long.html")
    page.set_content(f'<base href="{address}">{other}')
    content = content_of(page)
    wait_until_ready(content)
    assert content.evaluate("origin") == "null"
    answer(content, "ice")
    expect(content.locator(".gl-score")).to_have_text("1 of 4 right")


@pytest.mark.parametrize(
    "broken",
    [
        "LMSInitialize: () => 'false'",
        "LMSInitialize: () => { throw new Error('no'); }",
        "LMSInitialize: () => 'true'",
        "LMSInitialize: () => 'true', LMSGetValue: () => null, LMSSetValue: () => 'false', LMSCommit: () => 'true'",
        "LMSInitialize: () => true, LMSGetValue: () => '', LMSSetValue: () => true, LMSCommit: () => false",
        "LMSInitialize: () => 'true', LMSGetValue() { throw 1; }, LMSSetValue() { throw 1; }, LMSCommit() { throw 1; }",
    ],
    ids=["refuses", "throws", "has nothing else", "takes nothing", "saves nothing", "throws always"],
)
def test_a_platform_that_does_not_work_is_noticed_and_breaks_nothing(visit: Visit, broken: str) -> None:
    page = visit("host.html")
    page.evaluate(f"() => {{ window.API = {{ {broken} }}; open_frame('scorm12/articles/long.html'); }}")
    content = content_of(page)
    wait_until_ready(content)
    expect(content.locator("#gl\\.recorded")).to_have_text("Your learning platform did not record your progress.")
    answer(content, "ice")
    expect(content.locator(".gl-score")).to_have_text("1 of 4 right")


def test_what_a_platform_did_not_take_is_told_again(visit: Visit) -> None:
    page = visit("host.html")
    page.evaluate(
        """() => {
          start("scorm12");
          const set = API.LMSSetValue;
          API.LMSSetValue = (...values) => (window.works ? set(...values) : "false");
          open_frame("scorm12/articles/long.html");
        }"""
    )
    platform = Platform(page, "scorm12")
    wait_until_ready(platform.content)
    answer(platform.content, "ice")
    to_the_end(platform.content)
    recorded = platform.content.locator("#gl\\.recorded")
    expect(recorded).not_to_have_text("")
    page.evaluate("() => { window.works = true; }")
    answer(platform.content, "sea")
    expect(recorded).to_have_text("")
    assert platform.told(platform.names.status) == ["completed"]
    assert platform.told(platform.names.score) == ["25"]
