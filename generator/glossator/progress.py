"""Shows how far long work is: on a terminal, and nowhere else."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from time import monotonic
from typing import TypeVar

import click

from glossator.model import Source

R = TypeVar("R")

LONG = 200
"""The number of pieces from which on the work is long enough to be watched."""


def shown(sources: Sequence[Source]) -> Iterator[Source]:
    """Pass sources on, with a bar on the terminal while there are many; in a pipe or a log nothing is printed."""
    return watched(sources, "Explaining articles", len(sources), lambda _: 1)


def watched(results: Iterable[R], label: str, total: int, pieces: Callable[[R], int]) -> Iterator[R]:
    """Pass results on in the same way, each of which stands for so many pieces of a total; shows their rate too."""
    if total < LONG or not sys.stderr.isatty():
        yield from results
        return
    begun, done = monotonic(), 0
    with click.progressbar(
        length=total,
        label=label,
        show_pos=True,
        show_percent=True,
        item_show_func=lambda rate: rate or "",
        file=sys.stderr,
    ) as bar:
        for result in results:
            yield result
            done += pieces(result)
            rate = done / max(monotonic() - begun, 0.001)
            bar.update(pieces(result), f"{rate:,.0f} a second")
