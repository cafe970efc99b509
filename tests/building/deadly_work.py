"""Work that ends the process which does it, to see what becomes of the rest. Processes and machines import it."""

import os
import signal
from collections.abc import Sequence
from pathlib import Path

from glossator.building.pieces import Made, Workshop, make_articles
from glossator.model import Source

FATAL = 13
"""The piece of work that kills."""


def doubled(_: object, batch: Sequence[int]) -> list[int]:
    return [2 * each for each in batch]


def killing_once(marker: str, batch: Sequence[int]) -> list[int]:
    """Double numbers, but die at one of them, unless somebody has left a mark that he did."""
    if FATAL in batch:
        die_once(Path(marker))
    return doubled(marker, batch)


def killing_always(_: object, batch: Sequence[int]) -> list[int]:
    if FATAL in batch:
        die()
    return doubled(None, batch)


def failing(_: object, batch: Sequence[int]) -> list[int]:
    raise LookupError(batch[0])


def articles_killing_once(workshop: Workshop, sources: Sequence[Source]) -> list[Made]:
    """Make articles, but die in the middle of the first ones, when some of their files are written."""
    made = make_articles(workshop, sources[:3])
    die_once(Path(os.environ["GLOSSATOR_TEST_MARK"]))
    return made + make_articles(workshop, sources[3:])


def die_once(mark: Path) -> None:
    try:
        mark.touch(exist_ok=False)
    except FileExistsError:
        return
    die()


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)
