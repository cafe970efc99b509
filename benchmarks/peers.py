"""What is compared: Glossator, and other programs that make a site of the same texts, those that are installed.

The others get what their users would write: every article as Markdown with front matter and with its terms below it,
a page with all terms and one with all events. They are spared what only Glossator makes: annotations, places of use,
lists of people, pages to embed. So their figures are what it costs them to show the plain texts.
"""

import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from benchmarks import corpus, peers_hugo, peers_mkdocs
from benchmarks.peers_eleventy import set_up_eleventy, write_eleventy

BIN = Path(sys.executable).parent
MKDOCS = (sys.executable, "-m", "mkdocs", "build", "--quiet")


@dataclass(frozen=True, slots=True, kw_only=True)
class Builder:
    """A program that makes a site."""

    name: str
    """What it is called on the command line: ``mkdocs-out``."""
    label: str
    """What it is called in the tables and plots; ``docs/speed.md`` says what it means."""
    command: tuple[str, ...]
    """What builds the site, run in its folder."""
    write: Callable[[Path, int], object]
    """Writes what it is to build: so many articles, into an empty folder."""
    made: tuple[str, ...] = ("site",)
    """The folders and files that it writes, taken away before each build."""
    largest: int = 10_000
    """The most articles it is asked to build: more of them fill the disk, the memory or the day."""
    environment: Mapping[str, str] = field(default_factory=lambda: {"NO_MKDOCS_2_WARNING": "1"})
    """What it is told through the environment."""


GLOSSATOR = Builder(
    name="glossator",
    label="Glossator",
    command=MKDOCS,
    write=corpus.write,
    made=("site", ".cache"),
    largest=1_000_000,
)
BASE = "mkdocs-out"
"""The builder with which the others are compared."""


def builders(tools: Path) -> tuple[tuple[Builder, ...], tuple[str, ...]]:
    """Those that can run here, Glossator first, and why the others cannot. ``tools`` is where npm may install."""
    found = [
        GLOSSATOR,
        Builder(
            name="mkdocs-generated",
            label="MkDocs, on generated Markdown",
            command=MKDOCS,
            write=peers_mkdocs.write_generated,
        ),
        Builder(
            name=BASE,
            label="MkDocs, out of navigation",
            command=MKDOCS,
            write=partial(peers_mkdocs.write, in_navigation=False),
        ),
        Builder(
            name="mkdocs-in",
            label="MkDocs, in navigation",
            command=MKDOCS,
            write=partial(peers_mkdocs.write, in_navigation=True),
            largest=1_000,  # 3,000 fill 3 GB of disk
        ),
    ]
    missing = []
    if (zensical := BIN / "zensical").is_file():
        found.append(
            Builder(
                name="zensical",
                label="Zensical, out of navigation",
                command=(str(zensical), "build"),
                write=partial(peers_mkdocs.write, in_navigation=False),
                made=("site", ".cache"),
            )
        )
    else:
        missing.append("Zensical is not installed; `make bench` installs it.")
    eleventy = set_up_eleventy(tools)
    if eleventy:
        found.append(
            Builder(
                name="eleventy",
                label="Eleventy, bare template",
                command=(str(eleventy), "--quiet"),
                write=write_eleventy,
                environment={"ELEVENTY_NO_UPDATE": "1"},
            )
        )
    else:
        missing.append("Eleventy cannot be installed: there is no npm, or no network.")
    if hugo := shutil.which("hugo"):
        found += [
            Builder(
                name=f"hugo-{kind}",
                label=f"Hugo, {words}",
                command=(hugo, "--quiet"),
                write=partial(peers_hugo.write, themed=kind == "theme"),
                made=("site", "resources", ".hugo_build.lock"),
            )
            for kind, words in (("bare", "bare template"), ("theme", "small theme"))
        ]
    else:
        missing.append("Hugo is not installed.")
    return tuple(found), tuple(missing)
