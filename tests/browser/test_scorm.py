"""What a learning platform hears from the pages of SCORM packages, and what it gives back to them."""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.browser.conftest import Visit
from tests.browser.learning_platform import EACH_VERSION, Platform, answer, chosen, served, to_the_end, wait_until_ready

Launch = Callable[..., Platform]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the platform is served."""
    with served(tmp_path_factory.mktemp("platform")) as address:
        yield address


@pytest.fixture
def launch(visit: Visit) -> Iterator[Launch]:
    """Opens a page of a package in a platform that has kept something of it, or nothing."""
    opened: list[Platform] = []

    def open_page(kind: str, name: str = "long", kept: dict[str, Any] | None = None) -> Platform:
        page = visit("host.html")
        page.evaluate("([kind, kept]) => start(kind, kept)", [kind, kept])
        page.evaluate("address => open_frame(address)", f"{kind}/articles/{name}.html")
        platform = Platform(page, kind)
        opened.append(platform)
        wait_until_ready(platform.content)
        return platform

    yield open_page
    for each in opened:
        assert not each.refused()


@EACH_VERSION
def test_a_page_that_was_only_opened_is_incomplete(launch: Launch, kind: str) -> None:
    platform = launch(kind)
    platform.waits_until(platform.names.status, "incomplete")
    assert platform.asked()[-1][0].endswith("Commit")
    assert not platform.told(platform.names.score)
    platform.close()
    assert platform.told(platform.names.status) == ["incomplete"]


@EACH_VERSION
def test_a_page_is_complete_when_its_reader_reached_the_end(launch: Launch, kind: str) -> None:
    platform = launch(kind)
    to_the_end(platform.content)
    platform.waits_until(platform.names.status, "completed")
    assert platform.asked()[-1][0].endswith("Commit"), "at once, not only when the page is left"
    platform.content.evaluate("scrollTo(0, 0)")
    platform.close()
    assert platform.told(platform.names.status) == ["incomplete", "completed"]


@EACH_VERSION
def test_a_short_page_is_complete_when_it_is_seen(launch: Launch, kind: str) -> None:
    platform = launch(kind, "short")
    platform.page.locator("iframe").evaluate("frame => { frame.height = 2000; }")
    platform.page.set_viewport_size({"width": 1280, "height": 2100})
    platform.waits_until(platform.names.status, "completed")
    assert platform.content.evaluate("scrollY") == 0


@EACH_VERSION
def test_a_page_in_a_frame_as_high_as_itself_is_complete_when_its_end_is_seen(launch: Launch, kind: str) -> None:
    platform = launch(kind)
    height = platform.content.evaluate("document.documentElement.scrollHeight")
    platform.page.locator("iframe").evaluate("(frame, height) => { frame.height = height; }", height)
    platform.page.wait_for_timeout(200)
    assert platform.told(platform.names.status) == ["incomplete"]
    platform.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    platform.waits_until(platform.names.status, "completed")
    assert platform.content.evaluate("scrollY") == 0


@EACH_VERSION
def test_the_score_is_the_best_result_of_the_self_test(launch: Launch, kind: str) -> None:
    platform = launch(kind)
    answer(platform.content, "ice", "sea", "sea")
    platform.waits_until(platform.names.score, "25")
    answer(platform.content, "ice", "ice", "ice", "sea")
    platform.waits_until(platform.names.score, "75")
    answer(platform.content, "sea", "sea", "sea", "sea")
    platform.close()
    assert platform.told(platform.names.score) == ["25", "75"]
    edges = [platform.holds(platform.names.score.replace("raw", each)) for each in ("min", "max")]
    assert edges == ["0", "100"]
    if kind == "scorm2004":
        assert platform.told("cmi.score.scaled") == ["0.25", "0.75"]


@EACH_VERSION
def test_nobody_passes_or_fails(launch: Launch, kind: str) -> None:
    platform = launch(kind)
    answer(platform.content, "ice", "ice", "ice", "ice")
    to_the_end(platform.content)
    platform.waits_until(platform.names.status, "completed")
    platform.close()
    assert not platform.told("cmi.success_status")
    assert platform.told(platform.names.status) == ["incomplete", "completed"]


@EACH_VERSION
def test_a_page_says_how_long_it_was_open_and_that_its_reader_may_come_back(launch: Launch, kind: str) -> None:
    platform = launch(kind)
    platform.close()
    assert all(re.fullmatch(platform.names.duration, each) for each in platform.told(platform.names.time))
    assert set(platform.told(platform.names.exit)) == {"suspend"}
    assert [name for name, *_ in platform.asked()].count(platform.names.end) == 1
    assert platform.asked()[-1][0] == platform.names.end


@EACH_VERSION
def test_a_page_that_goes_out_of_sight_saves_but_does_not_end(launch: Launch, kind: str) -> None:
    platform = launch(kind)
    before = len(platform.asked())
    platform.content.evaluate(
        """() => {
          Object.defineProperty(document, "hidden", { value: true, configurable: true });
          document.dispatchEvent(new Event("visibilitychange"));
        }"""
    )
    names = [name for name, *_ in platform.asked()[before:]]
    assert names[-1].endswith("Commit")
    assert platform.names.end not in names


@EACH_VERSION
def test_a_reader_who_comes_back_finds_everything_as_it_was(launch: Launch, kind: str) -> None:
    first = launch(kind)
    answer(first.content, "ice", "snow")
    to_the_end(first.content)
    first.waits_until(first.names.status, "completed")
    sentence = first.content.locator(".gl-sentence").nth(100)
    sentence.evaluate("each => each.scrollIntoView({ block: 'center' })")
    kept = first.close()
    place = first.told(first.names.place)[-1]
    assert re.fullmatch(r"s\.(9\d|1[01]\d)", place), "the sentence in the middle of the window, or one beside it"

    second = launch(kind, kept=kept)
    assert second.content.evaluate("scrollY") > 400
    near = second.content.locator(f"[id='{place}']").bounding_box()
    assert near
    assert 0 <= near["y"] <= 450
    assert chosen(second.content) == ["ice", "snow", "", ""]
    assert not second.told(second.names.status), "it is completed, and nothing undoes that"
    assert second.holds(second.names.status) == "completed"
    answer(second.content, "sea", "sea", "sea", "sea")
    second.close()
    assert not second.told(second.names.score), "it was better before"


@EACH_VERSION
def test_answers_to_other_questions_are_not_put_back(launch: Launch, kind: str) -> None:
    first = launch(kind, "short")
    answer(first.content, "ice", "snow")
    kept = first.close()
    second = launch(kind, "test", kept)
    assert chosen(second.content) == [""] * 200


@EACH_VERSION
def test_a_long_self_test_is_kept_in_few_characters(launch: Launch, kind: str) -> None:
    first = launch(kind, "test")
    first.content.evaluate("document.querySelectorAll('.gl-test select').forEach((each) => { each.value = '2'; })")
    answer(first.content)
    kept = first.close()
    (state,) = set(first.told("cmi.suspend_data"))
    assert len(state) < 1000
    assert state.isascii()
    assert chosen(launch(kind, "test", kept).content) == ["snow"] * 200


@EACH_VERSION
def test_a_state_too_long_to_keep_is_not_kept(launch: Launch, kind: str) -> None:
    platform = launch(kind)
    tell = "answers => dispatchEvent(new CustomEvent('gl-scored', { detail: { right: 1, of: 2, answers } }))"
    platform.content.evaluate(tell, ["氷"])
    platform.content.evaluate(tell, ["氷" * 1000])
    platform.waits_until(platform.names.score, "50")
    (state,) = set(platform.told("cmi.suspend_data"))
    assert json.loads(state)["answers"] == ["氷"]
    assert state.isascii()


@pytest.mark.parametrize("state", ["{", "null", '{"edition": 5}', "<script>alert(1)</script>"])
def test_a_state_that_this_page_did_not_write_does_no_harm(launch: Launch, state: str) -> None:
    platform = launch("scorm12", kept={"suspend_data": state, "core": {"lesson_location": "nowhere"}})
    assert platform.holds("cmi.core.lesson_location") == "top"
    to_the_end(platform.content)
    platform.waits_until("cmi.core.lesson_status", "completed")
    assert chosen(platform.content) == [""] * 4


@pytest.mark.parametrize("status", ["passed", "failed", "completed"])
def test_what_a_platform_decided_stays(launch: Launch, status: str) -> None:
    platform = launch("scorm12", kept={"core": {"lesson_status": status}})
    to_the_end(platform.content)
    platform.close()
    assert platform.holds("cmi.core.lesson_status") == status
    assert not platform.told("cmi.core.lesson_status")


@pytest.mark.parametrize(
    ("kind", "kept"), [("scorm12", {"core": {"lesson_mode": "review"}}), ("scorm2004", {"mode": "browse"})]
)
def test_what_is_only_looked_at_is_not_recorded(launch: Launch, kind: str, kept: dict[str, Any]) -> None:
    platform = launch(kind, kept=kept)
    answer(platform.content, "ice")
    to_the_end(platform.content)
    platform.close()
    assert not [each for each in platform.asked() if each[0].endswith(("SetValue", "Commit"))]
