"""Lays everything found in an article over its text: overlapping spans become a flat run of marked words."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from glossator.model import (
    Annotations,
    Article,
    Block,
    Boilerplate,
    EditorialNote,
    Inline,
    Phrase,
    PhraseKind,
    Run,
    Sentence,
    Span,
    Strand,
    TermMention,
    WovenBlock,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Threads:
    """What lies on one block."""

    sentences: list[Sentence] = field(default_factory=list)
    anchors: list[tuple[Span, PhraseKind, str]] = field(default_factory=list)
    styles: list[Inline] = field(default_factory=list)
    notes: list[tuple[int, str]] = field(default_factory=list)


def weave(article: Article, found: Annotations, marked: Sequence[TermMention]) -> tuple[WovenBlock, ...]:
    """The article's blocks with sentences, links, notes and the marked mentions in place, boilerplate left out.

    Nothing is added and nothing is lost: the runs of a block, read one after the other, are its text.
    """
    left_out = {item.span for item in found.of(Boilerplate)}
    threads = _threads(article, found, marked)
    return tuple(
        WovenBlock(
            kind=block.kind,
            level=block.level,
            number=block.number,
            strands=tuple(_strands(article.text, block, threads[number])),
            anchor=f"h.{number}" if block.kind == "heading" else "",
        )
        for number, block in enumerate(article.blocks)
        if block.span not in left_out
    )


def _threads(article: Article, found: Annotations, marked: Sequence[TermMention]) -> Mapping[int, _Threads]:
    """Everything sorted by the number of the block it lies on."""
    starts = [block.span.start for block in article.blocks]
    threads: defaultdict[int, _Threads] = defaultdict(_Threads)

    def on(offset: int) -> _Threads:
        return threads[bisect_right(starts, offset) - 1]

    for sentence in found.of(Sentence):
        on(sentence.span.start).sentences.append(sentence)
    for mention in marked:
        on(mention.span.start).anchors.append((mention.span, "term", mention.term))
    for inline in article.inlines:
        if inline.kind == "link":
            on(inline.span.start).anchors.append((inline.span, "link", inline.href))
        else:
            on(inline.span.start).styles.append(inline)
    for note in found.of(EditorialNote):
        number = article.remarks.index(note.remark) + 1
        on(note.span.end - 1).notes.append((note.span.end, str(number)))
    return threads


def _strands(text: str, block: Block, threads: _Threads) -> Iterator[Strand]:
    """The block's sentences, and what stands between them."""
    position = block.span.start
    for sentence in threads.sentences:
        yield from _strand(text, Span(start=position, end=sentence.span.start), 0, threads)
        yield from _strand(text, sentence.span, sentence.number, threads)
        position = sentence.span.end
    yield from _strand(text, Span(start=position, end=block.span.end), 0, threads)


def _strand(text: str, span: Span, sentence: int, threads: _Threads) -> Iterator[Strand]:
    if span.start < span.end:
        yield Strand(sentence=sentence, phrases=tuple(_phrases(text, span, threads)))


def _phrases(text: str, span: Span, threads: _Threads) -> Iterator[Phrase]:
    """The strand cut where a term, a link or a note begins or ends."""
    position = span.start
    for anchor, kind, target in sorted(threads.anchors, key=lambda item: item[0].start):
        start, end = max(anchor.start, position), min(anchor.end, span.end)
        if start < end:
            yield from _plain(text, Span(start=position, end=start), threads)
            yield Phrase(kind=kind, runs=tuple(_runs(text, Span(start=start, end=end), threads)), target=target)
            yield from _notes(start + 1, end, threads)
            position = end
    yield from _plain(text, Span(start=position, end=span.end), threads)


def _plain(text: str, span: Span, threads: _Threads) -> Iterator[Phrase]:
    """Plain words, with the marks of notes right behind the words they are about."""
    ends = sorted({offset for offset, _ in threads.notes if span.start < offset < span.end})
    for start, end in pairwise((span.start, *ends, span.end)):
        if start < end:
            yield Phrase(kind="text", runs=tuple(_runs(text, Span(start=start, end=end), threads)))
            yield from _notes(start + 1, end, threads)


def _notes(first: int, last: int, threads: _Threads) -> Iterator[Phrase]:
    for offset, number in threads.notes:
        if first <= offset <= last:
            yield Phrase(kind="note", target=number)


def _runs(text: str, span: Span, threads: _Threads) -> Iterator[Run]:
    """The words cut where their style changes."""
    styles = [each for each in threads.styles if each.span.start < span.end and span.start < each.span.end]
    edges = {edge for each in styles for edge in (each.span.start, each.span.end) if span.start < edge < span.end}
    for start, end in pairwise(sorted({span.start, span.end, *edges})):
        kinds = (each.kind for each in styles if each.span.start <= start and end <= each.span.end)
        yield Run(text=text[start:end], styles=tuple(dict.fromkeys(kinds)))
