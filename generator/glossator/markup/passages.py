"""Puts an article together from passages of its file, with the way back for each character."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from glossator.markup.tags import BREAK
from glossator.model import Article, Block, BlockKind, Inline, InlineKind, Span

BLANKS = frozenset(f" \t\r\n\f{BREAK}")
"""White space that only separates words: however much of it there is, it is shown as one blank or one line end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What sets characters of a passage apart."""

    start: int
    """The first of them."""
    end: int
    """The one after the last."""
    kind: InlineKind
    """What it is."""
    href: str = ""
    """Where a link leads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Characters that make one block, as they stand in the file, white space and all."""

    kind: BlockKind
    """What it is."""
    text: str
    """The characters."""
    places: Sequence[int]
    """Where each stands in the file."""
    marks: tuple[Mark, ...] = ()
    """What is set apart in them."""
    level: int = 0
    """As in ``Block``."""
    number: int = 0
    """As in ``Block``."""


class Gathering:
    """Passages as they are gathered, one block after the other."""

    def __init__(self) -> None:
        """Begin with a paragraph that has no words yet."""
        self._done: list[Passage] = []
        self._open: list[Mark] = []
        self._block = Passage(kind="paragraph", text="", places=())
        self._parts: list[str] = []
        self._places: list[int] = []
        self._marks: list[Mark] = []
        self._length = self._label = 0

    def begin(self, kind: BlockKind, level: int = 0, number: int = 0) -> None:
        """End the block, and begin another; marks that are open go on in it."""
        self._marks += [replace(mark, end=self._length) for mark in self._open]
        text = "".join(self._parts)
        if is_visible(text):
            self._done.append(replace(self._block, text=text, places=self._places, marks=tuple(self._marks)))
        self._open = [replace(mark, start=0) for mark in self._open]
        self._parts, self._places, self._marks, self._length, self._label = [], [], [], 0, 0
        self._block = Passage(kind=kind, text="", places=(), level=level, number=number)

    def go_on(self, kind: BlockKind, level: int = 0) -> None:
        """Begin a block; the first one in an item is the item itself, and those after it are paragraphs."""
        if self._block.kind != "item" or is_visible("".join(self._parts[self._label :])):
            self.begin("paragraph" if kind == "item" else kind, level)

    def ending(self) -> str:
        """The last character of the block so far; nothing at its beginning."""
        return self._parts[-1][-1:] if self._parts else ""

    def label(self, text: str, places: Sequence[int]) -> None:
        """Add what stands in front of an item's words; the first block in the item still is the item itself."""
        self.put(text, places)
        self._label = len(self._parts)

    def put(self, text: str, places: Sequence[int] = ()) -> None:
        """Add characters, with their places where they are known already."""
        self._parts.append(text)
        self._places += places
        self._length += len(text)

    @contextmanager
    def marked(self, kind: InlineKind | None, href: str = "") -> Iterator[None]:
        """Set apart what is added meanwhile; nothing is set apart as ``None``."""
        if kind is None:
            yield
            return
        self._open.append(Mark(start=self._length, end=0, kind=kind, href=href))
        yield
        self._marks.append(replace(self._open.pop(), end=self._length))

    def passages(self) -> list[Passage]:
        """All blocks that hold something to be seen."""
        self.begin("paragraph")
        return self._done


def put_together(article: Article, passages: Iterable[Passage]) -> Article:
    """The article with the passages as its blocks, blank lines between them; those without a visible word are left out.

    White space is tidied, but in code; there only that after the last line is left out.
    """
    parts: list[str] = []
    blocks: list[Block] = []
    inlines: list[Inline] = []
    anchors: list[tuple[int, int]] = []
    start = 0
    for passage in map(tidy, passages):
        if not is_visible(passage.text):
            continue
        span = Span(start=start, end=start + len(passage.text))
        blocks.append(Block(span=span, kind=passage.kind, level=passage.level, number=passage.number))
        inlines += _inlines(passage, start)
        anchors += _anchors(start, passage.places)
        parts.append(passage.text)
        start = span.end + 2
    return replace(
        article,
        text="\n\n".join(parts),
        source_map=replace(article.source_map, anchors=tuple(anchors)),
        blocks=tuple(blocks),
        inlines=tuple(inlines),
    )


def is_visible(text: str) -> bool:
    """Whether there is anything to be seen in a text."""
    return any(character.isprintable() and not character.isspace() for character in text)


def tidy(passage: Passage) -> Passage:
    """The passage with single blanks between its words, and none around them."""
    if passage.kind == "code":
        text = passage.text.replace(BREAK, "\n").rstrip()
        lead = len(text) - len(text.lstrip("\r\n"))
        carried = tuple(range(len(passage.text) + 1))
        return _shortened(passage, text[lead:], passage.places[lead : len(text)], [max(at - lead, 0) for at in carried])
    text, places, carried_to = _collapsed(passage)
    lead = len(text) - len(text.lstrip())
    text = text.strip()
    places = places[lead : lead + len(text)]
    return _shortened(passage, text, places, [min(max(at - lead, 0), len(text)) for at in carried_to])


def _collapsed(passage: Passage) -> tuple[str, list[int], list[int]]:
    """The text and its places with each run of blanks as one, and where each of the old offsets is in it."""
    text: list[str] = []
    places: list[int] = []
    carried: list[int] = []
    blank = False
    for character, place in zip(passage.text, passage.places, strict=True):
        is_first, blank = not blank or character not in BLANKS, character in BLANKS
        if is_first:
            text.append(" " if blank else character)
            places.append(place)
        if character == BREAK:
            text[-1] = "\n"
        carried.append(len(text) - 1)
    carried.append(len(text))
    return "".join(text), places, carried


def _shortened(passage: Passage, text: str, places: Sequence[int], carried: Sequence[int]) -> Passage:
    marks = (replace(mark, start=carried[mark.start], end=carried[mark.end]) for mark in passage.marks)
    return replace(passage, text=text, places=places, marks=tuple(marks))


def _inlines(passage: Passage, start: int) -> list[Inline]:
    """What is set apart, without the white space around it, the longer ones first where two begin together."""
    if passage.kind == "code":
        return []
    found = set()
    for mark in passage.marks:
        words = passage.text[mark.start : mark.end]
        first = mark.start + len(words) - len(words.lstrip())
        last = mark.end - len(words) + len(words.rstrip())
        if is_visible(words):
            span = Span(start=start + first, end=start + last)
            found.add(Inline(span=span, kind=mark.kind, href=mark.href))
    return sorted(found, key=lambda each: (each.span.start, -each.span.end, each.kind, each.href))


def _anchors(start: int, places: Sequence[int]) -> list[tuple[int, int]]:
    """The offsets in the article from ``start`` on where a new run of the file begins, with its place."""
    return [(start + i, place) for i, place in enumerate(places) if i == 0 or place != places[i - 1] + 1]
