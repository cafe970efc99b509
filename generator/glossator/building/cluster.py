"""Spreads work over the machines of a Dask cluster. Dask does again what was lost with a machine."""

import os
import pickle
import platform
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from glossator.building.workers import Spread, Work, deadly, do, in_batches
from glossator.model import Place
from glossator.problems import InputError, error

if TYPE_CHECKING:
    from distributed import Client, Future

S = TypeVar("S")
T = TypeVar("T")
R = TypeVar("R")

PATIENCE = 20
"""How many seconds to wait for a scheduler to answer, and then for its first worker."""

AHEAD = 3
"""How many batches a thread of a worker is given at once, so that it need not wait for the next one."""

_ALONE = threading.Lock()
"""A worker may have several threads. What converts headings must not be used by two of them at once."""


@contextmanager
def over_cluster(address: str, folder: Path | None = None) -> Iterator[Spread]:
    """Do work on the workers of a scheduler; all of them must see ``folder``, if there is one.

    Raises ``InputError`` when there is no such cluster, when it has another program, and when workers die of the work.
    """
    client = _client(address)
    try:
        _check(client, address, folder)

        def spread(work: Work[S, T, R], shared: S, pieces: Iterable[T], size: int = 20) -> Iterator[R]:
            return _on(client, address, work, pickle.dumps(shared), in_batches(pieces, size))

        yield spread
    finally:
        client.close()


def _client(address: str) -> "Client":
    try:
        from distributed import Client  # noqa: PLC0415 (only those who have a cluster have it)
    except ImportError as cause:
        hint = "Install it here and on all workers: pip install 'glossator[cluster]'"
        raise InputError(error(Place(uri=address), "Dask is not installed", hint)) from cause
    try:
        client = Client(address, timeout=PATIENCE)
    except (OSError, ValueError) as cause:
        hint = "`dask scheduler` prints the address that it can be reached at, such as tcp://192.168.1.5:8786."
        raise InputError(error(Place(uri=address), "no Dask scheduler answers here", hint)) from cause
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except TimeoutError as cause:
        client.close()
        hint = f"Start some on any machine: dask worker {address}"
        raise InputError(error(Place(uri=address), "this scheduler has no workers", hint)) from cause
    return client


def _check(client: "Client", address: str, folder: Path | None) -> None:
    """Refuse workers that would make something else, or whose files nobody would see; they may lack our program."""
    ours = version("glossator"), platform.python_version_tuple()[:2]
    programs = client.run(version, "glossator", on_error="return")
    pythons = client.run(platform.python_version_tuple)
    findings = []
    for worker, python in sorted(pythons.items()):
        if worker not in programs:  # it came in between, and nobody asked it
            continue
        has = "" if isinstance(programs[worker], PackageNotFoundError) else programs[worker]
        if (has, tuple(python[:2])) != ours:
            what = f"Glossator {has}" if has else "no Glossator"
            message = f"the worker {worker} has {what} and Python {'.'.join(python[:2])}"
            hint = f"All need what this program has: Glossator {ours[0]} and Python {'.'.join(ours[1])}."
            findings.append(error(Place(uri=address), message, hint))
    if not findings and folder:
        hint = "Build into a folder on a disk that all machines share, or to an address that all can write to: --out."
        findings = [
            error(Place(uri=address), f"the worker {worker} does not see the folder {folder}", hint)
            for worker, sees in sorted(client.run(os.path.isdir, str(folder)).items())
            if not sees
        ]
    if findings:
        raise InputError(*findings)


def _on(
    client: "Client", address: str, work: Work[S, T, R], shared: bytes, batches: Iterator[Sequence[T]]
) -> Iterator[R]:
    """Results as they come, each taken once. What all share is a result too: when it is lost, it is made again."""
    from distributed import CancelledError, wait  # noqa: PLC0415 (as above)

    running: dict[Future[R], Sequence[T]] = {}
    kept = client.submit(_same, shared, pure=False)
    while True:
        for batch in islice(batches, max(0, _room(client, address) - len(running))):
            running[client.submit(_do, work, kept, batch, pure=False)] = batch
        if not running:
            return
        try:
            done = wait(list(running), timeout=PATIENCE, return_when="FIRST_COMPLETED").done
        except TimeoutError:
            continue  # a slow batch, or no worker is left
        except CancelledError as cause:
            raise _gone(address) from cause
        for future in done:
            yield _result(future, running.pop(future))


def _room(client: "Client", address: str) -> int:
    """How many batches are to be given out at once."""
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
        return AHEAD * sum(client.nthreads().values()) or 1
    except (OSError, TimeoutError) as cause:
        raise _gone(address) from cause


def _gone(address: str) -> InputError:
    hint = "Look at what the scheduler and the workers printed, and build again."
    return InputError(error(Place(uri=address), "the scheduler went away, or all of its workers", hint))


def _result(future: "Future[Any]", batch: Sequence[object]) -> Any:  # noqa: ANN401 (whatever the work gives)
    from distributed.scheduler import KilledWorker  # noqa: PLC0415 (as above)

    try:
        return future.result()
    except KilledWorker as cause:
        raise deadly(batch, "several workers died at this, or at what was given out together with it") from cause


def _do(work: Work[S, T, R], shared: bytes, batch: Sequence[T]) -> R:
    with _ALONE:
        return do(work, shared, batch)


def _same(shared: bytes) -> bytes:
    return shared
