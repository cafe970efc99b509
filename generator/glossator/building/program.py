"""Which program made something: its version, its files and those of the libraries that print pages."""

import sys
from functools import cache
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

_LIBRARIES = ("glossator", "jinja2", "markdown", "mkdocs", "mkdocs-material", "pymdown-extensions")


@cache
def fingerprint() -> str:
    """Differs when the program or a library could print something else."""
    package = Path(__file__).parent.parent
    files = sorted(path for path in package.rglob("*") if path.suffix != ".pyc" and path.is_file())
    states = ((str(path), path.stat().st_size, path.stat().st_mtime_ns) for path in files)
    versions = [_version(library) for library in _LIBRARIES]
    return blake2b(repr((sys.version, versions, list(states))).encode(), digest_size=16).hexdigest()


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return ""
