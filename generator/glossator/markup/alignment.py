"""Finds words again in the file they were taken from.

A program that takes the article out of a web page gives its words, not their places. Two things help: the words come
in the order of the page, and most paragraphs begin with words that no other place of the page has. So the paragraphs
are found first that can stand in one place only; the others are looked for between them. Within a paragraph the
characters are followed one by one, over what was left out and over what was changed. White space and characters that
cannot be seen do not count.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glossator.markup.tags import BREAK, Visible

NOWHERE = -1
"""The place of a character that was not found again."""

HEAD = 24
"""How many characters at its beginning tell a paragraph from others; of ten English words, about four."""

FOOTHOLD = 8
"""How many characters must agree where following goes on after something left out."""

NEAR = 2_000
"""The longest stretch that may have been left out within a paragraph."""

FAR = 20_000
"""The longest stretch that is searched for a paragraph that may stand in several places."""

CANDIDATES = 20
"""How many of those places are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stream:
    """The characters of a page that count."""

    text: str
    """Those characters."""
    indexes: Sequence[int]
    """Where each of them is in the page's visible text."""
    edges: bytes
    """For each, and for the end: 1 where a line begins, else 0."""


def align(paragraphs: Sequence[str], visible: Visible) -> Iterator[list[int]]:
    """For each paragraph, the index in the visible text of each of its characters, or ``NOWHERE``.

    The indexes rise, within a paragraph and from one to the next.
    """
    stream = _stream(visible.text)
    counting = [[i for i, character in enumerate(text) if _counts(character)] for text in paragraphs]
    words = ["".join(text[i] for i in those) for text, those in zip(paragraphs, counting, strict=True)]
    sure = _sure_places(words, stream.text)
    limits = _limits(sure, len(words), len(stream.text))
    lengths = _lengths(sure, words)
    position = 0
    for number, (text, those) in enumerate(zip(words, counting, strict=True)):
        limit = limits[number]
        start = sure.get(number)
        if start is None:
            start = max(0, limit - FAR - lengths[number]) if position == 0 else position
            start = _likely_place(text, stream, start, limit)
        found = [NOWHERE] * len(paragraphs[number])
        for i, place in _followed(
            text, stream, position if start is None else start, limit, is_known=start is not None
        ):
            found[those[i]] = stream.indexes[place]
            position = place + 1
        yield found


def restored(
    words: str, found: Sequence[int], visible: Visible, source: str, before: int
) -> tuple[str, list[int], list[int]]:
    """A paragraph as the file has it: its characters, their places, and for each old character its new index.

    Where the file has other characters between two that were found, and no tag, it has the last word, unless it has
    far fewer. Characters that were not found, and for which the file has nothing, stay; they lead back to what comes
    before them, the first of them to ``before``.
    """
    text: list[str] = []
    places: list[int] = []
    carried: list[int] = []
    waiting: list[str] = []
    last = NOWHERE
    for character, index in zip(words, found, strict=True):
        if index == NOWHERE:
            carried.append(len(text))
            waiting.append(character)
            continue
        own = range(last + 1, index) if last != NOWHERE and _is_whole(visible, source, last, index) else None
        if own is not None and len(waiting) > len(own) + NEAR:
            own = None
        if own is None:
            text += waiting
            places += [visible.places[index] if last == NOWHERE else before] * len(waiting)
        else:
            text += visible.text[own.start : own.stop]
            places += visible.places[own.start : own.stop]
        carried.append(len(text))
        text.append(visible.text[index])
        places.append(visible.places[index])
        last, before, waiting = index, visible.places[index] + 1, []
    if any(map(_counts, waiting)):
        text += waiting
        places += [before] * len(waiting)
    return "".join(text), places, [*(min(index, len(text)) for index in carried), len(text)]


def _is_whole(visible: Visible, source: str, start: int, end: int) -> bool:
    """Whether nothing was left out between two characters: there is only white space, or no tag at all."""
    if not any(map(_counts, visible.text[start + 1 : end])):
        return True
    return "<" not in source[visible.places[start] + 1 : visible.places[end]]


def _counts(character: str) -> bool:
    return character.isprintable() and not character.isspace()


def _stream(text: str) -> _Stream:
    indexes = [i for i, character in enumerate(text) if _counts(character)]
    characters = "".join([text[i] for i in indexes])
    edges = bytearray(len(indexes) + 1)
    at = text.find(BREAK)
    while at >= 0:
        edges[bisect_left(indexes, at)] = 1
        at = text.find(BREAK, at + 1)
    edges[0] = edges[-1] = 1
    return _Stream(text=characters, indexes=indexes, edges=bytes(edges))


def _sure_places(words: Sequence[str], stream: str) -> dict[int, int]:
    """The beginnings of paragraphs that begin as nothing else does, as many as stand in one order."""
    heads = Counter(text[:HEAD] for text in words if len(text) >= HEAD)
    places: dict[str, int] = {}
    for i in range(len(stream) - HEAD + 1):
        head = stream[i : i + HEAD]
        if head in heads:
            places[head] = NOWHERE if head in places else i
    candidates = [
        (number, place)
        for number, text in enumerate(words)
        if heads.get(text[:HEAD]) == 1 and (place := places.get(text[:HEAD], NOWHERE)) != NOWHERE
    ]
    return dict(_longest_rise(candidates))


def _longest_rise(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """As many of the pairs as possible so that their second numbers rise."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for index, (_, value) in enumerate(pairs):
        length = bisect_left(ends, value)
        before.append(last[length - 1] if length else -1)
        ends[length : length + 1] = [value]
        last[length : length + 1] = [index]
    rise = []
    index = last[-1] if last else -1
    while index >= 0:
        rise.append(pairs[index])
        index = before[index]
    return rise[::-1]


def _limits(sure: dict[int, int], count: int, end: int) -> list[int]:
    """For each paragraph, where the next sure one begins."""
    limits = [end] * count
    for number in range(count - 1, 0, -1):
        limits[number - 1] = sure.get(number, limits[number])
    return limits


def _lengths(sure: dict[int, int], words: Sequence[str]) -> list[int]:
    """For each paragraph, how long it is together with those behind it up to the next sure one."""
    lengths = [len(text) for text in words]
    for number in range(len(words) - 2, -1, -1):
        lengths[number] += 0 if number + 1 in sure else lengths[number + 1]
    return lengths


def _likely_place(words: str, stream: _Stream, start: int, limit: int) -> int | None:
    """Where a paragraph probably begins: the first place where it fills whole lines, else the first at all."""
    if not words:
        return None
    end = min(limit, start + FAR + len(words))
    first = at = stream.text.find(words, start, end)
    for _ in range(CANDIDATES):
        if at < 0:
            break
        if stream.edges[at] and stream.edges[at + len(words)]:
            return at
        at = stream.text.find(words, at + 1, end)
    if first < 0 and len(words) > FOOTHOLD:
        first = stream.text.find(words[:FOOTHOLD], start, end)
    return first if first >= 0 else None


def _followed(words: str, stream: _Stream, place: int, limit: int, *, is_known: bool) -> Iterator[tuple[int, int]]:
    """The characters of a paragraph that are found again from a place on, with their places.

    When it is not known to begin there, as many characters as make a foothold must be found first.
    """
    i = 0
    while i < len(words):
        if is_known:
            length = _common(words, i, stream.text, place, limit)
            yield from zip(range(i, i + length), range(place, place + length), strict=True)
            i, place = i + length, place + length
        foothold = words[i : i + FOOTHOLD]
        if not foothold or (not is_known and len(foothold) < FOOTHOLD):
            return
        at = stream.text.find(foothold, place, min(limit, place + NEAR))
        if at < 0 or (len(foothold) < FOOTHOLD and 1 in stream.edges[place + 1 : at + 1]):
            i += 1
        else:
            place, is_known = at, True


def _common(words: str, i: int, stream: str, place: int, limit: int) -> int:
    """How many characters agree from here on."""
    longest = min(len(words) - i, limit - place)
    length, step = 0, 16
    while step and length < longest:
        step = min(step, longest - length)
        if words[i + length : i + length + step] == stream[place + length : place + length + step]:
            length, step = length + step, 2 * step
        else:
            longest, step = length + step - 1, step // 2
    return max(length, 0)
