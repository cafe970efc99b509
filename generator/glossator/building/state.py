"""A build in progress: what it is made from, what was made anew, and what stays as an earlier build made it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

from glossator.building.cache import Cache, Stamp, Stamps
from glossator.building.pieces import Kind, Made, Workshop
from glossator.building.search_entries import Engine
from glossator.building.workers import Spread
from glossator.model import Finding, Page, Seeds
from glossator.rows import Name
from glossator.settings import Settings

_IN_MEMORY = re.compile(r" at 0x[0-9a-f]+")
"""Where a function is in memory, which differs from process to process."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is to be built, and where."""

    seeds: Seeds
    """What the author wrote."""
    settings: Settings
    """The author's settings."""
    site: Path
    """Where the site is to be."""
    folder: str
    """Where its files are built: a folder, or an address elsewhere where they are to stay."""
    search: Engine
    """What is to search it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """A build in progress: it stays the same, and what is in it grows."""

    order: Order
    """What is to be built."""
    workshop: Workshop
    """What all work needs."""
    cache: Cache
    """What earlier builds made."""
    spread: Spread
    """How work is done: here, over processes, over machines."""
    old: dict[str, Stamp]
    """The files that are there."""
    published: dict[str, Stamps]
    """The files that were built of everything, as they were published."""
    hosted: Mapping[str, tuple[Page, ...]]
    """What was made of everything for MkDocs to put into the theme; mostly that is nothing."""
    findings: list[Finding] = field(default_factory=list)
    """What the author should know."""
    plain: dict[str, Page] = field(default_factory=dict)
    """The pages that MkDocs makes itself, by their paths."""
    kinds: list[Kind] = field(default_factory=list)
    """The pages that the theme is still to be put around."""
    made: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The files of everything that was made anew."""
    kept: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The files of everything that stays as it is."""
    touched: set[Name] = field(default_factory=set)
    """The lists that rows came to, went from or changed in."""
    lists: dict[str, Name] = field(default_factory=dict)
    """The list of each page of a list, by the page's path."""
    contents: dict[tuple[str, str], bytes] = field(default_factory=dict)
    """What stands for each term, and for the events that belong to each article."""


def take(build: Build, unit: str, made: Made) -> None:
    """Take over what a worker made of an article, of a page of a list, or of anything else that has a name."""
    build.made[unit] = made.files
    build.cache.set_entries(unit, made.entries)
    build.cache.set_plain(unit, made.plain)
    build.kinds.extend(made.kinds)
    build.plain.update({page.uri: page for page in made.plain})


def is_whole(build: Build, unit: str) -> bool:
    """Whether all files of something are on the site as they were published."""
    stamped = build.published.get(unit)
    return stamped is not None and all(build.old.get(path) == stamp for path, stamp in stamped)


def keep(build: Build, unit: str, *, is_same: bool) -> bool:
    """Leave something as it is, if it is to be made from the same and is there as it was published."""
    if not is_same or not is_whole(build, unit):
        return False
    build.kept[unit] = tuple(path for path, _ in build.published[unit])
    build.plain.update({page.uri: page for page in build.hosted.get(unit, ())})
    return True


def article_unit(article: str) -> str:
    """The name of all that is made of an article."""
    return f"article {article}"


def fingerprint(value: object) -> bytes:
    """Stands for a value that prints all it holds."""
    return blake2b(_IN_MEMORY.sub("", repr(value)).encode(), digest_size=16).digest()


def joined(parts: Sequence[bytes]) -> bytes:
    """Stands for several parts, none of which has a zero byte in it or all of which are of one length."""
    return blake2b(b"\0".join(parts), digest_size=16).digest()
