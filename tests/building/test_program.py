"""Another program has another fingerprint."""

from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError
from typing import NoReturn

import pytest

from glossator.building import program


def fresh() -> str:
    program.fingerprint.cache_clear()
    return program.fingerprint()


def test_the_same_program_has_the_same_fingerprint() -> None:
    assert fresh() == fresh()


def test_another_version_of_a_library_has_another(monkeypatch: pytest.MonkeyPatch) -> None:
    before = fresh()
    monkeypatch.setattr(program, "version", lambda _: "0.0.1")
    assert fresh() != before


def test_a_library_may_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> NoReturn:
        raise PackageNotFoundError(name)

    before = fresh()
    monkeypatch.setattr(program, "version", missing)
    assert fresh() != before


@pytest.fixture(autouse=True)
def _forgotten() -> Iterator[None]:
    """What a test finds out is not remembered for the next."""
    yield
    program.fingerprint.cache_clear()
