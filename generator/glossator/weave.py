"""Lays everything found in an article over its text: overlapping spans become a flat run of marked words."""

from bisect import bisect_left, bisect_right
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

_Anchor = tuple[Span, PhraseKind, str]
"""Words that lead somewhere: their place, how, and where to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Threads:
    """What lies on one strand, in order."""

    anchors: list[_Anchor] = field(default_factory=list)
    styles: list[Inline] = field(default_factory=list)
    notes: list[tuple[int, str]] = field(default_factory=list)


def weave(article: Article, found: Annotations, marked: Sequence[TermMention]) -> tuple[WovenBlock, ...]:
    """The article's blocks with sentences, links, notes and the marked mentions in place, boilerplate left out.

    Nothing is added and nothing is lost: the runs of a block, read one after the other, are its text.
    """
    left_out = {item.span for item in found.of(Boilerplate)}
    cuts = [_cuts(block, sentences) for block, sentences in _with_sentences(article, found)]
    threads = _threads(article, found, marked, [span for block in cuts for _, span in block])
    return tuple(
        WovenBlock(
            kind=block.kind,
            level=block.level,
            number=block.number,
            strands=tuple(
                Strand(sentence=sentence, phrases=_phrases(article.text, span, threads.get(span)))
                for sentence, span in strands
            ),
            anchor=f"h.{number}" if block.kind == "heading" else "",
        )
        for number, (block, strands) in enumerate(zip(article.blocks, cuts, strict=True))
        if block.span not in left_out
    )


def _with_sentences(article: Article, found: Annotations) -> Iterator[tuple[Block, Sequence[Sentence]]]:
    """Each block with its sentences."""
    for block in article.blocks:
        yield block, found.within(Sentence, block.span)


def _cuts(block: Block, sentences: Sequence[Sentence]) -> list[tuple[int, Span]]:
    """The block's sentences by their numbers, and as number 0 what stands between them."""
    cuts: list[tuple[int, Span]] = []
    position = block.span.start
    for sentence in sentences:
        cuts += [(0, Span(start=position, end=sentence.span.start)), (sentence.number, sentence.span)]
        position = sentence.span.end
    cuts.append((0, Span(start=position, end=block.span.end)))
    return [(number, span) for number, span in cuts if span.start < span.end]


def _threads(
    article: Article, found: Annotations, marked: Sequence[TermMention], strands: Sequence[Span]
) -> Mapping[Span, _Threads]:
    """What lies on each strand on which something lies."""
    starts = [span.start for span in strands]
    threads: defaultdict[Span, _Threads] = defaultdict(_Threads)

    def under(span: Span) -> Iterator[_Threads]:
        first = max(0, bisect_right(starts, span.start) - 1)
        yield from (
            threads[strand] for strand in strands[first : bisect_left(starts, span.end)] if span.start < strand.end
        )

    for anchor in _anchors(article, marked):
        for strand in under(anchor[0]):
            strand.anchors.append(anchor)
    for style in (inline for inline in article.inlines if inline.kind != "link"):
        for strand in under(style.span):
            strand.styles.append(style)
    for note in found.of(EditorialNote):
        for strand in under(Span(start=note.span.end - 1, end=note.span.end)):
            strand.notes.append((note.span.end, str(article.remarks.index(note.remark) + 1)))
    return threads


def _anchors(article: Article, marked: Sequence[TermMention]) -> list[_Anchor]:
    """The author's links and the marked mentions, in order."""
    links: list[_Anchor] = [(each.span, "link", each.href) for each in article.inlines if each.kind == "link"]
    mentions: list[_Anchor] = [(mention.span, "term", mention.term) for mention in marked]
    return sorted((*links, *mentions), key=lambda anchor: anchor[0].start)


def _phrases(text: str, span: Span, threads: _Threads | None) -> tuple[Phrase, ...]:
    if threads is None:
        return (Phrase(kind="text", runs=(Run(text=text[span.start : span.end]),)),)
    return tuple(_woven(text, span, threads))


def _woven(text: str, span: Span, threads: _Threads) -> Iterator[Phrase]:
    """The strand cut where a term, a link or a note begins or ends."""
    position = span.start
    for anchor, kind, target in threads.anchors:
        start, end = max(anchor.start, position), min(anchor.end, span.end)
        if start < end:
            yield from _plain(text, Span(start=position, end=start), threads)
            yield Phrase(kind=kind, runs=tuple(_runs(text, Span(start=start, end=end), threads)), target=target)
            yield from _notes(start + 1, end, threads)
            position = end
    yield from _plain(text, Span(start=position, end=span.end), threads)


def _plain(text: str, span: Span, threads: _Threads) -> Iterator[Phrase]:
    """Plain words, with the marks of notes right behind the words they are about."""
    ends = sorted({offset for offset, _ in threads.notes if span.start < offset < span.end}) if threads.notes else ()
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
    if not threads.styles:
        yield Run(text=text[span.start : span.end])
        return
    styles = [each for each in threads.styles if each.span.start < span.end and span.start < each.span.end]
    edges = {edge for each in styles for edge in (each.span.start, each.span.end) if span.start < edge < span.end}
    for start, end in pairwise(sorted({span.start, span.end, *edges})):
        kinds = (each.kind for each in styles if each.span.start <= start and end <= each.span.end)
        yield Run(text=text[start:end], styles=tuple(dict.fromkeys(kinds)))
