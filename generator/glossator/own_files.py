"""The program's own files: what every site needs besides its pages, and what a new site starts with."""

from collections.abc import Iterator, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable

from glossator.inlined import ON_SITE, script, style

STYLE, SCRIPT = "assets/glossator.css", "assets/glossator.js"
"""What every page loads, by its path on the site."""


def site_files() -> dict[str, bytes]:
    """What every site needs besides its pages: the style sheet, the script, and the schemas for editors."""
    copied = {
        f"{folder}/{path}": data for folder in ("assets", "schemas") for path, data in package_files(folder).items()
    }
    return copied | {STYLE: copied[STYLE] + style("pictures", "self_test").encode(), SCRIPT: script(*ON_SITE).encode()}


def package_files(folder: str) -> Mapping[str, bytes]:
    """The files of one of the program's own folders (``assets``, ``schemas``, ``starter``), by their paths."""
    return dict(_below(files("glossator").joinpath(folder), ""))


def _below(folder: Traversable, prefix: str) -> Iterator[tuple[str, bytes]]:
    for entry in sorted(folder.iterdir(), key=lambda each: each.name):
        if entry.is_dir():
            yield from _below(entry, f"{prefix}{entry.name}/")
        elif not entry.name.endswith((".pyc", ".py")):
            yield prefix + entry.name, entry.read_bytes()
