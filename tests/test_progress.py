"""Long work shows how far it is on a terminal, and nowhere else."""

import re
import sys
from io import StringIO

import pytest

from glossator import progress
from glossator.model import Source
from glossator.progress import LONG, shown, watched


class Terminal(StringIO):
    """A place to print to that is a terminal, or is none."""

    def __init__(self, *, terminal: bool) -> None:
        super().__init__()
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


def sources(number: int) -> list[Source]:
    return [Source(id=str(each), uri=f"{each}.txt", data=b"") for each in range(number)]


def printed(monkeypatch: pytest.MonkeyPatch, number: int, *, terminal: bool) -> str:
    """What is printed while so many articles are passed on."""
    errors, output = Terminal(terminal=terminal), Terminal(terminal=terminal)
    monkeypatch.setattr(sys, "stderr", errors)
    monkeypatch.setattr(sys, "stdout", output)
    assert list(shown(sources(number))) == sources(number)
    assert output.getvalue() == ""
    return errors.getvalue()


def test_a_bar_on_a_terminal_for_many_articles(monkeypatch: pytest.MonkeyPatch) -> None:
    text = printed(monkeypatch, LONG, terminal=True)
    assert "Explaining articles" in text
    assert "100%" in text
    assert text.endswith("\n")


@pytest.mark.parametrize(("number", "terminal"), [(LONG - 1, True), (0, True), (LONG, False), (LONG - 1, False)])
def test_nothing_for_few_articles_or_in_a_pipe(monkeypatch: pytest.MonkeyPatch, number: int, *, terminal: bool) -> None:
    assert printed(monkeypatch, number, terminal=terminal) == ""


def test_articles_are_passed_on_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    errors = Terminal(terminal=True)
    monkeypatch.setattr(sys, "stderr", errors)
    passed = shown(sources(LONG))
    next(passed)
    assert "100%" not in errors.getvalue()


def test_work_that_is_given_up_leaves_the_cursor_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    errors = Terminal(terminal=True)
    monkeypatch.setattr(sys, "stderr", errors)
    passed = shown(sources(LONG))
    for _ in range(LONG // 2):
        next(passed)
    passed.close()  # type: ignore[attr-defined] # it is a generator
    assert errors.getvalue().endswith(("\n", "\x1b[?25h"))


def watching(monkeypatch: pytest.MonkeyPatch, batches: list[list[int]], total: int, *, terminal: bool) -> str:
    """What is printed while batches of results arrive; they are passed on as they are."""
    errors = Terminal(terminal=terminal)
    monkeypatch.setattr(sys, "stderr", errors)
    assert list(watched(iter(batches), "Making lists", total, len)) == batches
    return errors.getvalue()


def test_the_rate_and_the_time_left_of_work_in_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = iter(range(1000))
    monkeypatch.setattr(progress, "monotonic", lambda: next(seconds))
    monkeypatch.setattr("time.time", lambda: 10.0 * next(seconds))  # click reckons from it what is left
    text = watching(monkeypatch, [[0] * 300, [0] * 500, [0] * 1200], 2000, terminal=True)
    assert "Making lists" in text
    assert re.search(r"300/2000   15%  \d\d:\d\d:\d\d  [\d,]+ a second", text)
    assert "2000/2000  100%" in text


@pytest.mark.parametrize(("number", "terminal"), [(LONG - 1, True), (0, True), (LONG, False)])
def test_nothing_for_few_results_or_in_a_pipe(monkeypatch: pytest.MonkeyPatch, number: int, *, terminal: bool) -> None:
    assert watching(monkeypatch, [[0] * number], number, terminal=terminal) == ""
