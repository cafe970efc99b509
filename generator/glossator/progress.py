"""Shows how far long work is: on a terminal, and nowhere else."""

import sys
from collections.abc import Iterable, Iterator, Sequence

import click

from glossator.model import Source

LONG = 200
"""The number of articles from which on the work is long enough to be watched."""


def shown(sources: Sequence[Source]) -> Iterator[Source]:
    """Pass sources on, with a bar on the terminal while there are many; in a pipe or a log nothing is printed."""
    if len(sources) < LONG or not sys.stderr.isatty():
        yield from sources
        return
    bar: Iterable[Source]
    with click.progressbar(sources, label="Explaining articles", file=sys.stderr) as bar:
        yield from bar
