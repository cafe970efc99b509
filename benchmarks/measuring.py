"""Runs a program in a fresh process, and measures the time it takes and the memory of all processes that it starts.

Memory is the proportional set size (PSS) of the process and of all that it has started, read from ``/proc`` several
times a second and summed: memory that processes share counts once. Where there is no ``/proc``, it is the largest
resident size of a single process. Processor time is what the system reports for the process and all its children.
"""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from signal import SIGKILL
from threading import Event, Thread, Timer
from time import perf_counter

PROC = Path("/proc")
OFTEN, SELDOM, AT_FIRST = 0.05, 0.25, 3.0
"""The seconds between two looks at the memory, at first and later, and how many seconds "at first" are."""
MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """What one run of a program took."""

    wall: float
    """Seconds from start to end."""
    cpu: float
    """Seconds of all processors together, its children's included."""
    memory: float
    """The most memory at one time, in megabytes."""
    over_time: tuple[tuple[float, float], ...]
    """The memory in megabytes after so many seconds."""
    complete: bool
    """Whether it ended before the time limit, and without an error."""


def measure(command: Sequence[str], folder: Path, limit: float, environment: Mapping[str, str]) -> Measurement:
    """One run of a command in a folder, stopped after so many seconds; what it prints lies in a file beside the folder.

    The end of that file is printed when the command fails.
    """
    samples: list[tuple[float, float]] = []
    output = folder.parent / f"{folder.name}.log"
    with output.open("wb") as log:
        start = perf_counter()
        process = subprocess.Popen(  # noqa: S603 (commands of our own)
            command,
            cwd=folder,
            env=os.environ | environment,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        ended, late = Event(), Event()
        watcher = Thread(target=_watch, args=(process.pid, start, ended, samples))
        watcher.start()
        alarm = Timer(limit, _stop, args=(process.pid, late))
        alarm.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = perf_counter() - start
        alarm.cancel()
        ended.set()
        watcher.join()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode and not late.is_set():
        print(f"{' '.join(command)} failed in {folder}:\n{output.read_text(errors='replace')[-2000:]}", file=sys.stderr)
    return Measurement(
        wall=wall,
        cpu=usage.ru_utime + usage.ru_stime,
        memory=max((size for _, size in samples), default=usage.ru_maxrss * 1024 / MEGABYTE),
        over_time=tuple(samples),
        complete=not process.returncode,
    )


def _watch(process: int, start: float, ended: Event, samples: list[tuple[float, float]]) -> None:
    """Look at the memory again and again until the program has ended."""
    while PROC.is_dir():
        if size := sum(map(_proportional_size, _processes(process))):
            samples.append((round(perf_counter() - start, 2), round(size / MEGABYTE, 1)))
        if ended.wait(OFTEN if perf_counter() - start < AT_FIRST else SELDOM):
            return


def _processes(parent: int) -> Iterator[Path]:
    """The folder of a process, and those of all that it has started."""
    yield PROC / str(parent)
    with suppress(OSError):  # it has just ended
        for task in (PROC / str(parent) / "task").iterdir():
            children = (task / "children").read_text()
            for child in children.split():
                yield from _processes(int(child))


def _proportional_size(process: Path) -> int:
    """The bytes of a process, shared ones divided among those who share them."""
    try:
        lines = (process / "smaps_rollup").read_text().splitlines()
    except OSError:  # it has just ended
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))


def _stop(session: int, late: Event) -> None:
    """End a program that takes too long, with everything it has started."""
    late.set()
    os.killpg(session, SIGKILL)
