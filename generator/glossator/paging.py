"""Cuts long lists into pages, so that no page grows with the site, and a new entry changes few of them."""

from collections.abc import Iterator, Sequence
from zlib import crc32

USUAL = 100
"""About how many entries stand on a page; never more than twice as many."""


def pages(names: Sequence[str], usual: int = USUAL) -> Iterator[slice]:
    """Which entries of a list stand on each of its pages, about ``usual`` of them, which is 2 at least.

    A short list is one page, also an empty one. A page ends behind an entry whose name says so, not behind a fixed
    number of them: so an entry that comes or goes changes its own page and seldom another, while all others keep what
    they show.
    """
    start, least, most = 0, usual // 2, usual * 2
    while len(names) - start > most:
        ends = (end for end in range(start + least, start + most) if _ends_page(names[end - 1], usual - least))
        end = next(ends, start + most)
        yield slice(start, end)
        start = end
    yield slice(start, len(names))


def _ends_page(name: str, one_in: int) -> bool:
    """Whether a page that is long enough ends behind a name, as one in so many names says."""
    return crc32(name.encode()) % one_in == 0
