"""Work is spread over processes; whatever happens to them, each piece is done and counted once."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from glossator.building.workers import FEW, VARIABLE, deadly, in_batches, over_processes, processors
from glossator.model import Source
from glossator.problems import InputError
from tests.building.deadly_work import FATAL, doubled, failing, killing_always, killing_once

MANY = range(4 * FEW)
DOUBLED = [2 * each for each in MANY]


def flat(results: Iterator[list[int]]) -> list[int]:
    return sorted(number for batch in results for number in batch)


@pytest.mark.parametrize("workers", [1, 2, 3])
@pytest.mark.parametrize("pieces", [range(0), range(1), range(FEW), MANY])
def test_every_piece_is_done_once(workers: int, pieces: range) -> None:
    assert flat(over_processes(workers)(doubled, None, pieces, size=7)) == [2 * each for each in pieces]


def test_work_that_is_not_worth_a_process_is_done_in_this_one() -> None:
    def here(_: None, batch: Sequence[int]) -> int:  # another process could not import it
        assert len(batch) <= 5
        return os.getpid()

    assert set(over_processes(4)(here, None, range(FEW - 1), size=5)) == {os.getpid()}
    assert set(over_processes(1)(here, None, MANY, size=5)) == {os.getpid()}


def test_pieces_are_asked_for_when_they_are_needed() -> None:
    asked = []

    def pieces() -> Iterator[int]:
        for each in range(1000):
            asked.append(each)
            yield each

    results = over_processes(2)(doubled, None, pieces(), size=10)
    next(results)
    assert len(asked) <= 100
    results.close()  # type: ignore[attr-defined] # it is a generator


def test_when_a_process_dies_nothing_is_lost_or_doubled(tmp_path: Path) -> None:
    mark = tmp_path / "died"
    assert flat(over_processes(2)(killing_once, str(mark), MANY, size=5)) == DOUBLED
    assert mark.exists()


def test_what_always_kills_is_named_alone() -> None:
    with pytest.raises(InputError, match=rf"^ERROR {FATAL}:1:1: 3 processes died") as caught:
        flat(over_processes(2)(killing_always, None, MANY, size=5))
    assert len(caught.value.findings) == 1


def test_an_error_in_the_work_is_an_error_here() -> None:
    with pytest.raises(LookupError):
        list(over_processes(2)(failing, None, MANY, size=5))


def test_deadly_work_is_named_as_its_author_knows_it() -> None:
    source = Source(id="ice", uri="seeds/articles/ice.txt", data=b"")
    places = [finding.place.uri for finding in deadly([source, ("articles/x/index.html", 3), source], "x").findings]
    assert places == ["seeds/articles/ice.txt", "articles/x/index.html"]


@pytest.mark.parametrize(("pieces", "batches"), [("", []), ("ab", ["ab"]), ("abcde", ["ab", "cd", "e"])])
def test_batches(pieces: str, batches: list[str]) -> None:
    assert ["".join(batch) for batch in in_batches(pieces, 2)] == batches


def test_the_environment_sets_how_many_processes_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "")
    assert processors() >= 1
    monkeypatch.setenv(VARIABLE, "7")
    assert processors() == 7


@pytest.mark.parametrize("wrong", ["0", "-1", "many", "1.5", "²"])
def test_a_wrong_number_of_processes_is_said(monkeypatch: pytest.MonkeyPatch, wrong: str) -> None:
    monkeypatch.setenv(VARIABLE, wrong)
    with pytest.raises(InputError, match=f"{VARIABLE}:1:1: .* is no number of processes"):
        processors()


ORPHANS = """
import multiprocessing, os, signal
from glossator.building.workers import over_processes
from tests.building.deadly_work import doubled
results = over_processes(2)(doubled, None, range(1000), size=5)
next(results)
print(*(each.pid for each in multiprocessing.active_children()), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_processes_end_with_the_one_that_started_them() -> None:
    done = subprocess.run(
        [sys.executable, "-c", ORPHANS],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(["generator", "."])},
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        check=False,
        timeout=30,
    )
    left = [Path("/proc", pid) for pid in done.stdout.decode().split()]
    assert len(left) == 2
    for _ in range(100):
        if not any(map(_runs, left)):
            return
        time.sleep(0.1)
    pytest.fail("processes are left over")


def _runs(process: Path) -> bool:
    try:
        return ") Z " not in (process / "stat").read_text()
    except OSError:
        return False
