"""A cluster that cannot do the work is refused with a message; what a real one does is in `test_many_machines`."""

import platform
import sys
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import pytest

from glossator.building import cluster
from glossator.problems import InputError

ADDRESS = "tcp://127.0.0.1:9"
"""Nothing listens here."""
PYTHON = platform.python_version_tuple()


class Client:
    """Stands for what Dask has: some workers, and what they answer when they are asked what they are."""

    def __init__(self, programs: dict[str, Any], pythons: dict[str, tuple[str, str, str]]) -> None:
        self.answers: dict[Callable[..., Any], dict[str, Any]] = {
            version: programs,
            platform.python_version_tuple: pythons,
        }
        self.is_closed = False

    def __call__(self, *_: object, **__: object) -> "Client":
        return self

    def run(self, asked: Callable[..., Any], *_: object, **__: object) -> dict[str, Any]:
        return self.answers[asked]

    def wait_for_workers(self, *_: object, **__: object) -> None:
        if not self.answers[version]:
            raise TimeoutError

    def close(self) -> None:
        self.is_closed = True


def refusal(address: str = ADDRESS, folder: Path | None = None) -> str:
    """What is said of a cluster."""
    with pytest.raises(InputError) as caught, cluster.over_cluster(address, folder):
        pass
    return str(caught.value)


def test_no_scheduler(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "PATIENCE", 0.2)
    assert "tcp://127.0.0.1:9:1:1: no Dask scheduler answers here" in refusal()
    assert "no Dask scheduler answers here" in refusal("no address")


def test_no_dask(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert "pip install 'glossator[cluster]'" in refusal()


def test_no_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    client = Client({}, {})
    monkeypatch.setattr("distributed.Client", client)
    assert f"Start some on any machine: dask worker {ADDRESS}" in refusal()
    assert client.is_closed


@pytest.mark.parametrize(
    ("program", "python", "message"),
    [
        ("0.0.1", PYTHON, f"the worker b has Glossator 0.0.1 and Python {PYTHON[0]}.{PYTHON[1]}"),
        (PackageNotFoundError("glossator"), PYTHON, "the worker b has no Glossator and Python"),
        (version("glossator"), ("3", "99", "1"), f"the worker b has Glossator {version('glossator')} and Python 3.99"),
    ],
)
def test_other_programs(
    monkeypatch: pytest.MonkeyPatch, program: object, python: tuple[str, str, str], message: str
) -> None:
    client = Client({"a": version("glossator"), "b": program}, {"a": PYTHON, "b": python})
    monkeypatch.setattr("distributed.Client", client)
    said = refusal()
    assert message in said
    assert "the worker a" not in said
    assert client.is_closed


def test_the_same_program(monkeypatch: pytest.MonkeyPatch) -> None:
    client = Client({"a": version("glossator")}, {"a": (*PYTHON[:2], "99")})
    monkeypatch.setattr("distributed.Client", client)
    with cluster.over_cluster(ADDRESS):
        assert not client.is_closed
    assert client.is_closed
