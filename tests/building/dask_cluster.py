"""A real Dask cluster on this machine: a scheduler and two workers, each a process with another that watches it."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
WORKERS = 2


@contextmanager
def cluster(folder: Path, variables: Mapping[str, str]) -> Iterator[str]:
    """The address of a scheduler; its workers see some variables, and one piece of work may kill but one of them."""
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(map(str, (ROOT / "generator", ROOT))),
        "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "1",
        **variables,
    }
    found = folder / "scheduler.json"
    common = ["--scheduler-file", str(found), "--no-dashboard"]
    scheduler = ["dask", "scheduler", "--host", "127.0.0.1", "--port", "0", *common]
    worker = ["dask", "worker", "--nthreads", "1", "--local-directory", str(folder), *common]
    with (folder / "log.txt").open("wb") as log:
        started = [
            subprocess.Popen(
                [sys.executable, "-m", *each],
                cwd=folder,
                env=environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
            for each in [scheduler] + [worker] * WORKERS
        ]
        try:
            yield _address(found, started[0], folder)
        finally:
            for each in started:
                os.killpg(each.pid, signal.SIGKILL)
            for each in started:
                each.wait()


def _address(found: Path, scheduler: subprocess.Popen[bytes], folder: Path) -> str:
    for _ in range(600):
        if found.exists() and (text := found.read_text(encoding="utf-8")).endswith("}"):
            return str(json.loads(text)["address"])
        if scheduler.poll() is not None:
            break
        time.sleep(0.1)
    raise RuntimeError((folder / "log.txt").read_text(encoding="utf-8"))
