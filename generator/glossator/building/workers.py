"""Spreads work over processes. A process that dies is replaced, and what it had not finished is done again."""

import gc
import multiprocessing
import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import lru_cache
from itertools import chain, islice
from typing import Any, Protocol, TypeVar

from glossator.building.interruption import put_off, unheard
from glossator.model import Place
from glossator.problems import InputError, error

S = TypeVar("S")
T = TypeVar("T")
R = TypeVar("R")

Work = Callable[[S, Sequence[T]], R]
"""Does a batch of work, given what is the same for all; doing the same work twice must do no harm."""

FEW = 24
"""Below so many pieces of work a second process takes longer to start than it helps."""

ATTEMPTS = 3
"""How many processes may die at one piece of work. What kills three is not done by a fourth."""

VARIABLE = "GLOSSATOR_WORKERS"
"""The environment variable that sets how many processes work; 1 means that there is no other than this one."""


_SELDOM = 50_000
"""After how many new objects a process looks for those no longer in use; Python's own 700 takes a tenth of its time."""


class Spread(Protocol):
    """Does pieces of work somewhere, in any order, so many in one go, and gives what each batch gave."""

    def __call__(self, work: Work[S, T, R], shared: S, pieces: Iterable[T], size: int = 20) -> Iterator[R]:
        """Do all of them. Pieces are asked for when they are needed, so that they can be many and large."""
        ...


def over_processes(workers: int) -> Spread:
    """Do work in so many processes of this machine, or in this one where that is faster."""

    def spread(work: Work[S, T, R], shared: S, pieces: Iterable[T], size: int = 20) -> Iterator[R]:
        rest = iter(pieces)
        first = tuple(islice(rest, FEW))
        batches = in_batches(chain(first, rest), size)
        if workers == 1 or len(first) < FEW:
            return (work(shared, batch) for batch in batches)
        return _in_processes(work, pickle.dumps(shared), batches, workers)

    return spread


def processors() -> int:
    """How many processes are to work at once: as the environment says, or as many as this machine has processors."""
    wanted = os.environ.get(VARIABLE, "")
    if wanted and not (wanted.isdecimal() and int(wanted)):
        raise InputError(error(Place(uri=VARIABLE), f"{wanted!r} is no number of processes", "Write 1 or more."))
    found = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return int(wanted or found or 1)


def in_batches(pieces: Iterable[T], size: int) -> Iterator[tuple[T, ...]]:
    """Pieces of work, so many in one go."""
    rest = iter(pieces)
    while batch := tuple(islice(rest, size)):
        yield batch


def do(work: Work[S, T, R], shared: bytes, batch: Sequence[T]) -> R:
    """Do a batch in another process or on another machine, where ``shared`` arrives pickled."""
    return work(_unpacked(shared), batch)


def deadly(batch: Iterable[object], cause: str) -> InputError:
    """What to say of pieces of work at which processes died."""
    hint = "Give the machine more memory, use fewer workers, or take this out to see whether it is the cause."
    names = dict.fromkeys(map(_name, batch))
    return InputError(*(error(Place(uri=name), cause, hint) for name in names))


@lru_cache(maxsize=2)
def _unpacked(shared: bytes) -> Any:  # noqa: ANN401 (whatever the work shares)
    """What is the same for all work; unpacked once and not for every batch."""
    return pickle.loads(shared)  # noqa: S301 (this program packed it)


def _name(piece: object) -> str:
    """What an author knows a piece of work by: the path of a file, or the name of a list."""
    first = piece[0] if isinstance(piece, tuple) else piece
    return next((str(getattr(first, name)) for name in ("uri", "kind") if hasattr(first, name)), str(first)[:80])


def _in_processes(work: Work[S, T, R], shared: bytes, batches: Iterable[Sequence[T]], workers: int) -> Iterator[R]:
    """Results as they come. What was lost with a process is done again piece by piece, to know which piece kills."""
    rest = iter(batches)
    while lost := (yield from _until_one_dies(work, shared, rest, workers)):
        for piece in chain.from_iterable(lost):
            yield from _alone(work, shared, piece)


def _alone(work: Work[S, T, R], shared: bytes, piece: T) -> Iterator[R]:
    for _ in range(ATTEMPTS - 1):
        if not (yield from _until_one_dies(work, shared, iter([(piece,)]), 1)):
            return
    raise deadly([piece], f"{ATTEMPTS} processes died at their work here")


def _until_one_dies(
    work: Work[S, T, R], shared: bytes, batches: Iterator[Sequence[T]], workers: int
) -> Generator[R, None, list[Sequence[T]]]:
    """Results as they come, until all is done or a process dies; gives the batches that were lost then.

    With one process those beside it end too. Only so many batches are taken as processes can be busy with.
    """
    running: dict[Future[R], Sequence[T]] = {}
    taken: list[Sequence[T]] = []
    with _pool(workers) as pool:
        try:
            while True:
                for batch in islice(batches, workers * 2 - len(running)):
                    taken = [batch]
                    with unheard():
                        running[pool.submit(do, work, shared, batch)] = batch
                    taken = []
                if not running:
                    return []
                done, _ = wait(running, return_when=FIRST_COMPLETED)
                for future in done:
                    result = future.result()
                    del running[future]
                    yield result
        except BrokenProcessPool:
            return [*taken, *running.values()]


@contextmanager
def _pool(workers: int) -> Iterator[ProcessPoolExecutor]:
    """Processes that end when they are no longer needed; at once when their results are not wanted any more."""
    others = set(multiprocessing.active_children())
    pool = ProcessPoolExecutor(workers, multiprocessing.get_context(_start()), _set_up)
    is_done = False
    try:
        yield pool
        is_done = True
    finally:
        with put_off():
            for process in set() if is_done else {*multiprocessing.active_children()} - others:
                process.kill()
            pool.shutdown(cancel_futures=True)


def _set_up() -> None:
    """Ctrl-C goes to every process of a terminal; the one that gave the work ends the others, or they end with it.

    What a process starts with stays to its end, so nobody need look again and again whether it is still in use.
    """
    gc.freeze()
    gc.set_threshold(_SELDOM, 20, 20)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent:
        parent.join()
        os._exit(1)


def _start() -> str:
    """How a process starts: as a copy of this one, which is fastest, where no other thread may hold a lock."""
    return "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"
