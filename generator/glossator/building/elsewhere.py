"""Files at an address that fsspec knows, such as ``s3://bucket/site``. Only those who build elsewhere have fsspec."""

import mimetypes
import os
import sys
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from glob import has_magic
from itertools import islice
from pathlib import Path
from typing import Any

from glossator.model import Place
from glossator.own_files import STYLE
from glossator.problems import InputError, error

BODIES = ".bodies"
"""Where pages wait for the theme."""

_BEGUN = f"{BODIES}/begun"
"""Tells an unfinished site from something else."""

_AT_ONCE = 200
"""How many of MkDocs' own files are sent at once, and how many are removed."""

_TYPE = {"s3": "ContentType", "s3a": "ContentType", "gs": "content_type", "gcs": "content_type"}
"""What a store calls the type of a file, where it must be told; a browser shows no page that has none."""


def claim(address: str) -> None:
    """Begin a site at an address; what else lies there is removed at the end.

    Raises ``InputError`` when it cannot be written to, or when something is there that is not a site of ours.
    """
    store, root = _found(address)
    try:
        is_free = not store.exists(root) or not store.ls(root, detail=False)
        if not is_free and not store.exists(f"{root}/{STYLE}") and not store.exists(f"{root}/{_BEGUN}"):
            hint = "Whatever is there would be removed. Give the address of a folder of its own."
            raise InputError(error(Place(uri=address), "there is something else here already", hint))
        send(address, {_BEGUN: b""})
    except _failures() as cause:
        hint = "Look at the address, and at what the library for it needs to be allowed to write there."
        raise InputError(error(Place(uri=address), f"nothing can be written here: {cause}", hint)) from cause


def send(address: str, files: Mapping[str, bytes]) -> None:
    """Write files below an address, by their paths."""
    store, root = _place(address, os.getpid())
    of_type: defaultdict[str, dict[str, bytes]] = defaultdict(dict)
    for path, data in files.items():
        of_type[_type(path)][f"{root}/{path}"] = data
    told = _TYPE.get(address.partition("://")[0])
    for type_, some in of_type.items():
        options = {told: type_} if told else {}
        try:
            store.pipe(some, **options)
        except FileNotFoundError:
            for folder in sorted({name.rpartition("/")[0] for name in some}):
                store.makedirs(folder, exist_ok=True)
            store.pipe(some, **options)


def fetch(address: str, paths: Iterable[str]) -> dict[str, bytes]:
    """The bytes of files below an address, by their paths."""
    store, root = _place(address, os.getpid())
    wanted = list(paths)
    found: Sequence[bytes] = store.cat_ranges([f"{root}/{path}" for path in wanted], None, None, on_error="raise")
    return dict(zip(wanted, found, strict=True))


def publish(host: Path, address: str, built: Iterable[str]) -> None:
    """Send what MkDocs built, and remove what neither it nor ``built`` has. Hidden files of others stay."""
    paths = sorted(path.relative_to(host).as_posix() for path in host.rglob("*") if path.is_file())
    rest = iter(paths)
    while some := list(islice(rest, _AT_ONCE)):
        send(address, {path: (host / path).read_bytes() for path in some})
    remove_all_but({*paths, *built}, address)


def remove_all_but(kept: Collection[str], address: str) -> None:
    """Remove the files below an address that are not kept, and everything that waited for the theme."""
    store, root = _place(address, os.getpid())
    store.rm(f"{root}/{BODIES}", recursive=True)
    found = (name[len(root) + 1 :] for name in store.find(root))
    rest = (path for path in found if path not in kept and not path.startswith("."))
    while some := [f"{root}/{path}" for path in islice(rest, _AT_ONCE)]:
        plain = [name for name in some if not has_magic(name)]  # fsspec takes the others for patterns
        if plain:
            store.rm(plain)
        for name in sorted({*some}.difference(plain)):
            store.rm_file(name)


def _failures() -> tuple[type[Exception], ...]:
    """What is raised when a store cannot be reached or does not let us in; the library for S3 has its own kind."""
    amazon: Any = sys.modules.get("botocore.exceptions")
    return (OSError, amazon.BotoCoreError) if amazon else (OSError,)


def _found(address: str) -> tuple[Any, str]:
    """As below, for an address that may be wrong."""
    try:
        return _place(address, os.getpid())
    except ImportError as cause:
        hint = f"{cause}. Install it here and on all workers, with fsspec: pip install 'glossator[cluster]'"
        raise InputError(error(Place(uri=address), "no library for this address is installed", hint)) from cause
    except ValueError as cause:
        hint = "Give one such as s3://bucket/site or file:///srv/site."
        raise InputError(error(Place(uri=address), f"this address is not known: {cause}", hint)) from cause


@lru_cache(maxsize=2)
def _place(address: str, process: int) -> tuple[Any, str]:  # noqa: ARG001 (a store is for one process)
    """The store of an address, and the path in it."""
    from fsspec.core import url_to_fs  # noqa: PLC0415 (see above)

    store, root = url_to_fs(address)
    return store, root.rstrip("/")


def _type(path: str) -> str:
    return mimetypes.guess_type(path)[0] or "application/octet-stream"
