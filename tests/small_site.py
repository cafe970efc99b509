"""Small sites to try the program on: how to write one, and how to run MkDocs and ``glossator`` in it."""

import logging
import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path

from click.testing import CliRunner
from mkdocs.__main__ import cli as mkdocs_commands

from glossator.cli import main as glossator_commands

GLOSSARY = """\
terms:
  - id: mouse
    label: mouse
    definition: A small animal.
  - id: stem-cell
    label: stem cell
    alt_labels: [iPSC]
    definition: A cell that can become many kinds of cell.
    see_also: [mouse]
"""
TIMELINE = """\
events:
  - id: first
    date: "1984"
    headline: Something happened
    terms: [mouse]
    articles: [ice]
    sources:
      - text: A book
"""
SITE: Mapping[str, str | bytes] = {
    "mkdocs.yml": "site_name: Small\ntheme: mkdocs\nplugins: [glossator]\n",
    "docs/index.md": "# Home\n\nAll about mice.\n",
    "seeds/articles/ice.txt": "Ice melts. A mouse swims.\n\nStem cells grew in 1986.\n",
    "seeds/articles/ice.yml": "headline: On ice\n",
    "seeds/glossary.yml": GLOSSARY,
    "seeds/timeline.yml": TIMELINE,
}
"""A site with nothing wrong in it, by the paths of its files."""


@dataclass(frozen=True)
class Outcome:
    """What a program answered."""

    code: int
    output: str
    unexpected: BaseException | None = None


def write(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files, by their paths, into a folder."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return folder


def glossator(folder: Path, *arguments: str) -> Outcome:
    """Run ``glossator`` in a folder, in this process."""
    with chdir(folder):
        result = CliRunner().invoke(glossator_commands, arguments)
    return Outcome(result.exit_code, result.output, _unexpected(result.exception))


def mkdocs(folder: Path, *arguments: str) -> Outcome:
    """Run ``mkdocs`` in a folder, in this process."""
    logging.getLogger("mkdocs.commands.build").filters.clear()  # it says nothing twice in one process
    with chdir(folder):
        result = CliRunner().invoke(mkdocs_commands, arguments)
    return Outcome(result.exit_code, result.output, _unexpected(result.exception))


def run(folder: Path, *command: str) -> Outcome:
    """Run Python with these arguments in a folder, as a program of its own whose output goes into a pipe."""
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        [sys.executable, *command], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    return Outcome(done.returncode, done.stdout + done.stderr)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _unexpected(cause: BaseException | None) -> BaseException | None:
    return None if isinstance(cause, SystemExit) else cause
