"""Same words, tidy characters. The last stage that changes text.

It changes as little as it can, because the page must say exactly what the article says. Every line end becomes a line
feed. Characters that a web page cannot carry, or that Markdown engines use as private marks, are left out. Quotation
marks, no-break spaces, soft hyphens, marks of direction and accents stay as they are.
"""

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from glossator.model import Article, Block, Inline, SourceMap, Span
from glossator.problems import source_offset

LINE_END = "\r\n|[\r\x0b\x0c\x85\u2028\u2029]"
"""Everything besides the line feed that ends a line."""

DROPPED = (
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # control characters other than tab and line ends
    "\ufeff"  # byte order mark
    "\ud800-\udfff"  # surrogates
    "\ufdd0-\ufdef" + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
) + "]+"
"""Characters that are left out; the last line has the noncharacters of Unicode."""

ODD = re.compile(f"(?P<line_end>{LINE_END})|{DROPPED}")
"""Everything that does not stay as it is."""

_TIDY = re.compile("[\t\n -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufdcf\ufdf0-\ufefe\uff00-\ufffd]*+")
"""A text of characters that all stay, as most are; finding that out is much quicker than looking for what is odd."""


Part = TypeVar("Part", Block, Inline)

Carry = Callable[[int], int]
"""Where an offset of the old text is in the new one."""


def clean(article: Article) -> Article:
    """The article with tidy characters, its spans and its way back to the file carried over.

    It is the same object when there is nothing to do.
    """
    if _TIDY.fullmatch(article.text) and _TIDY.fullmatch(article.headline):
        return article
    headline, text = ODD.sub(_tidy, article.headline), ODD.sub(_tidy, article.text)
    if text == article.text:
        return article if headline == article.headline else replace(article, headline=headline)
    changes = [(match.end(), len(_tidy(match)) - len(match[0])) for match in ODD.finditer(article.text)]
    carry = _carry(changes)
    return replace(
        article,
        headline=headline,
        text=text,
        source_map=_source_map(article.source_map, [end for end, _ in changes], carry),
        blocks=_carried(article.blocks, text, carry),
        inlines=_carried(article.inlines, text, carry),
    )


def _tidy(match: re.Match[str]) -> str:
    return "\n" if match["line_end"] else ""


def _carry(changes: list[tuple[int, int]]) -> Carry:
    """How to carry offsets over; a change is where it ends in the old text and how much longer the text became."""
    ends, shifts = [0], [0]
    for end, growth in changes:
        ends.append(end)
        shifts.append(shifts[-1] + growth)

    def carry(offset: int) -> int:
        index = bisect_right(ends, offset) - 1
        here = offset + shifts[index]
        return min(here, ends[index + 1] + shifts[index + 1]) if index + 1 < len(ends) else here

    return carry


def _source_map(old: SourceMap, ends: list[int], carry: Carry) -> SourceMap:
    """The way back from the new text: the old anchors, and a new one after each change."""
    offsets = sorted({offset for offset, _ in old.anchors} | set(ends))
    anchors = {carry(offset): source_offset(old, offset) for offset in offsets}
    return replace(old, anchors=tuple(anchors.items()))


def _carried(items: tuple[Part, ...], text: str, carry: Carry) -> tuple[Part, ...]:
    """Blocks or inlines with their new spans, without those that became empty."""
    spans = [(item, _span(item.span, text, carry, verbatim=item.kind == "code")) for item in items]
    return tuple(replace(item, span=span) for item, span in spans if span)


def _span(old: Span, text: str, carry: Carry, *, verbatim: bool) -> Span | None:
    """The span in the new text without white space around it, which only code keeps; nothing when none is left."""
    start, end = carry(old.start), carry(old.end)
    words = text[start:end]
    if not words.strip():
        return None
    if verbatim:
        return Span(start=start, end=end)
    return Span(start=start + len(words) - len(words.lstrip()), end=end - len(words) + len(words.rstrip()))
