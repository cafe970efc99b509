"""Which quotation mark closes which: what stands between marks in a text, over paragraphs too.

A quotation that goes on in the next paragraph opens again there and is closed only in the last. Straight marks do not
say which way they face, so the characters beside them do. Single marks count only where they cannot be apostrophes and
outside double ones. Marks for feet, inches, minutes and seconds are no quotation marks.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from glossator.model import Span
from glossator.spans import start_of

CLOSED_BY = {"“": "”", "«": "»", "„": "“”"}
"""What closes a mark that shows which way it faces."""

MOST_MARKS = 20_000
"""The most double marks that are looked at; a novel has no more, and what has more is not for reading."""

DEEPEST = 4
"""The most quotations within one another that are told apart."""

LONGEST_SINGLE = 600
"""The most characters between single marks; they are easily mistaken for apostrophes, so it must be near."""

_DOUBLE = re.compile(r"[\"“”„«»]")
_FEET = re.compile(r"[0-9]+['’\u2032] ?[0-9]{1,2}(?:[.½¼¾][0-9]*)?\Z")
_MEASURED = re.compile(r"[ -](?:long|wide|tall|thick|deep|high|by|x|×|screens?|pipes?|guns?|discs?|disks?|monitors?)\b")
_BEFORE_OPENING = frozenset(" \t\n\u00a0\u2009\u202f([{—–-/‘'…")
_AFTER_CLOSING = frozenset(" \t\n\u00a0\u2009\u202f)]}—–-/.,;:!?’'…*")
_SINGLE = re.compile(r"[‘'](?=[^\s'‘’])(?<![^\s(\[—–/][‘'])")
_APOSTROPHE = re.compile(r"['‘](?:[0-9]{2}s?|tis|twas|em|til|bout|cause|cos|round|n|Tis|Twas|Til|Cause)\b(?!-)")
_SINGLE_CLOSING = re.compile(r"(?<=[^\s])[’'](?![^\W_])")
_ENDS_SPEECH = frozenset(".,!?…—–;")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Open:
    """A mark that is not closed so far."""

    start: int
    """Where it stands."""
    mark: str
    """The mark."""


def quoted(text: str, paragraphs: Sequence[Span]) -> tuple[list[Span], list[int]]:
    """What stands between marks, marks included, outermost only, in order; and the places of marks never closed."""
    found: list[Span] = []
    unclosed: list[int] = []
    if _DOUBLE.search(text):
        for item in _double(text, paragraphs):
            if isinstance(item, int):
                unclosed.append(item)
            else:
                found.append(item)
        found = list(_outermost(found))
    if "'" in text or "‘" in text:
        found = sorted([*found, *_singles(text, paragraphs, found)], key=start_of)
    return found, sorted(unclosed)


def _double(text: str, paragraphs: Sequence[Span]) -> Iterator[Span | int]:
    """What stands between double marks, and where those stand that are never closed."""
    carried: _Open | None = None
    marks = 0
    for number, paragraph in enumerate(paragraphs):
        if marks > MOST_MARKS:
            break
        stack: list[_Open] = []
        start = paragraph.start
        if carried:
            stack.append(carried)
            start += 1
        for match in islice(_DOUBLE.finditer(text, start, paragraph.end), MOST_MARKS):
            marks += 1
            place = match.start()
            if stack and _closes(text, place, stack[-1].mark, paragraph.end):
                yield Span(start=stack.pop().start, end=place + 1)
            elif _opens(text, place, paragraph, inside=bool(stack)):
                if len(stack) == DEEPEST:
                    yield stack.pop(0).start
                stack.append(_Open(start=place, mark=text[place]))
        carried = _carry(text, stack, paragraphs[number + 1 : number + 2])
        yield from (item.start for item in stack[bool(carried) :])


def _carry(text: str, stack: Sequence[_Open], following: Sequence[Span]) -> _Open | None:
    """The outermost open quotation, if the next paragraph opens it again."""
    return stack[0] if stack and following and text[following[0].start] == stack[0].mark else None


def _closes(text: str, place: int, mark: str, end: int) -> bool:
    """Whether the mark at a place closes one that is open."""
    this = text[place]
    if this in CLOSED_BY.get(mark, "”"):
        return True
    if this not in {'"', "“"} or mark not in {'"', "“"} or this == mark == "“" or _is_measure(text, place):
        return False
    before, after = text[place - 1], text[place + 1 : place + 2] if place + 1 < end else " "
    if this != mark:
        return before not in _BEFORE_OPENING and after in _AFTER_CLOSING
    return before not in _BEFORE_OPENING or after in _AFTER_CLOSING


def _opens(text: str, place: int, paragraph: Span, *, inside: bool) -> bool:
    """Whether the mark at a place opens a quotation, as far as the characters beside it tell."""
    if text[place] != '"':
        return text[place] in CLOSED_BY
    before = text[place - 1] if place > paragraph.start else " "
    after = text[place + 1] if place + 1 < paragraph.end else " "
    return before in _BEFORE_OPENING and (not after.isspace() or (not inside and place + 2 < paragraph.end))


def _is_measure(text: str, place: int) -> bool:
    """Whether the mark stands for inches or seconds."""
    if not text[place - 1].isdigit():
        return False
    return bool(_FEET.search(text, max(0, place - 12), place) or _MEASURED.match(text, place + 1))


def _outermost(items: Sequence[Span]) -> Iterator[Span]:
    """Those that stand in no other, in order."""
    end = -1
    for item in sorted(items, key=start_of):
        if item.start >= end:
            end = item.end
            yield item


def _singles(text: str, paragraphs: Sequence[Span], doubles: Sequence[Span]) -> Iterator[Span]:
    """What stands between single marks outside double ones."""
    starts = [item.start for item in doubles]
    position = 0
    for match in islice(_singles_opening(text, paragraphs), MOST_MARKS):
        start = match.start()
        index = bisect_right(starts, start) - 1
        if start < position or (index >= 0 and start < doubles[index].end) or _APOSTROPHE.match(text, start):
            continue
        limit = min(match.endpos, starts[index + 1] if index + 1 < len(starts) else match.endpos)
        if end := _single_end(text, start, limit):
            yield Span(start=start, end=end + 1)
            position = end + 1


def _singles_opening(text: str, paragraphs: Sequence[Span]) -> Iterator[re.Match[str]]:
    return (match for paragraph in paragraphs for match in _SINGLE.finditer(text, paragraph.start, paragraph.end))


def _single_end(text: str, start: int, limit: int) -> int:
    """Where a single mark is closed, before the next one opens; 0 if nowhere."""
    limit = min(limit, start + LONGEST_SINGLE)
    opening = _SINGLE.search(text, start + 1, limit)
    possessives: list[int] = []
    for match in _SINGLE_CLOSING.finditer(text, start + 2, opening.start() if opening else limit):
        place = match.start()
        after = text[place + 1 : place + 2]
        if text[place - 1] in _ENDS_SPEECH or text[place - 1] not in "sz" or after not in {" ", "\u00a0"}:
            return place
        possessives.append(place)
    return possessives[-1] if possessives and text[start] != "'" else (possessives[0] if len(possessives) == 1 else 0)
