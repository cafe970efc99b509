"""Where built files lie: in a folder of this machine, or at any address that fsspec knows."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from glossator.building import elsewhere

Write = Callable[[str, bytes], None]
"""Writes a file, by its path."""


def is_elsewhere(folder: str) -> bool:
    """Whether this is an address and not a folder of this machine."""
    return "://" in folder


def body(folder: str, path: str) -> str:
    """Where a page waits for the theme: in a folder at its own place, at an address where no reader finds it."""
    return f"{elsewhere.BODIES}/{path}" if is_elsewhere(folder) else path


@contextmanager
def writing(folder: str, *, replacing: bool = False) -> Iterator[Write]:
    """Write files below a folder or an address, with the folders that they need.

    With ``replacing``, a file is the old one or the new one whenever this program dies. An address may be far away, so
    files are sent there at the end, many at once.
    """
    if not is_elsewhere(folder):
        write_file = _replace if replacing else _write
        yield lambda path, data: write_file(f"{folder}/{path}", data)
        return
    files: dict[str, bytes] = {}
    yield files.__setitem__
    elsewhere.send(folder, files)


def write(folder: str, path: str, data: bytes) -> None:
    """Write a single file."""
    with writing(folder) as write_file:
        write_file(path, data)


def read(folder: str, path: str) -> bytes:
    """The bytes of a single file."""
    return read_all(folder, [path])[path]


def read_all(folder: str, paths: Iterable[str]) -> dict[str, bytes]:
    """The bytes of files, by their paths."""
    if is_elsewhere(folder):
        return elsewhere.fetch(folder, paths)
    return {path: Path(folder, path).read_bytes() for path in paths}


def _replace(target: str, data: bytes) -> None:
    _write(f"{target}~", data)
    with suppress(FileNotFoundError):  # a machine that was thought to be dead has put the same in its place
        os.replace(f"{target}~", target)  # noqa: PTH105 (for speed)


def _write(target: str, data: bytes) -> None:
    try:
        handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    except FileNotFoundError:
        Path(target).parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
