"""Reads plain text: paragraphs with blank lines between them, or one paragraph in each line.

Nothing in a plain file says whether a new line is a new paragraph or only where the margin was, so this reader goes by
what the lines look like. Lines without a blank line between them are paragraphs of their own when one of them is longer
than ``WIDEST_WRAPPED_LINE``, because nobody wrapped that one. They are also paragraphs of their own when at least half
of the line ends come too early for a margin: the next line's first word would have fitted, if the longest line shows
where the margin was. All other lines belong together as one paragraph, and so do, whatever their lengths, lines that
make up a single sentence: only the last has a full stop, and only the first begins otherwise than in small letters.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from glossator.model import Article, Block, Source, SourceMap, Span

WIDEST_WRAPPED_LINE = 100
"""The most characters of a line that an editor or mail program may have wrapped."""

ENDS_OF_SENTENCES = (".", "!", "?", '."', ".”", ".)")
"""What a sentence ends with."""

LINE = re.compile("([^\r\n\x0b\x0c\x85\u2028\u2029]*)(?:\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]|$)")
"""A line and what ends it."""


def read(source: Source, text: str) -> Article:
    """The article whose text is the file's text as it is, with its paragraphs."""
    blocks = tuple(Block(span=span, kind="paragraph") for span in _paragraphs(text))
    source_map = SourceMap(uri=source.uri, text=text, anchors=((0, 0),))
    return Article(id=source.id, text=text, source_map=source_map, blocks=blocks)


def _paragraphs(text: str) -> Iterator[Span]:
    """The paragraphs, without the white space around them."""
    for visible, group in groupby(_lines(text), lambda line: bool(line[1])):
        lines = list(group)
        if not visible:
            continue
        if _stand_alone([line for _, line in lines]):
            yield from (Span(start=start, end=start + len(line)) for start, line in lines)
        else:
            start, line = lines[-1]
            yield Span(start=lines[0][0], end=start + len(line))


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines without the white space around them, and where they begin."""
    for match in LINE.finditer(text):
        line = match[1].lstrip()
        yield match.end(1) - len(line), line.rstrip()


def _stand_alone(lines: Sequence[str]) -> bool:
    """Whether lines without a blank line between them are paragraphs of their own; see the top of this module."""
    margin = max(map(len, lines))
    if margin > WIDEST_WRAPPED_LINE:
        return True
    if lines[-1].endswith(ENDS_OF_SENTENCES) and _is_cut_sentence(lines):
        return False
    too_early = sum(len(line) + 1 + len(after.split(maxsplit=1)[0]) <= margin for line, after in pairwise(lines))
    return 2 * too_early >= len(lines) - 1


def _is_cut_sentence(lines: Sequence[str]) -> bool:
    """Whether each line but the first goes on with the sentence of the line before."""
    return not lines[0][0].islower() and all(
        after[0].islower() and line[-1] not in ".!?:;" for line, after in pairwise(lines)
    )
