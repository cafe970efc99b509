"""Tells raised numbers, which lead to a list of notes that is not read, from the words of an article.

``Shah¹ said`` is written as ``Shah<sup><xref ref-type="bibr">1</xref></sup> said``, or without the ``sup``: then only
its place, directly behind a word, shows that it is meant to stand above the line. Read as words, ``Shah1`` would be a
name nobody has. Numbers in brackets, as in ``[1]``, stay.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

OPENING = frozenset("([{<⟨/‐‑‒–—−-")  # noqa: RUF001 (hyphens and dashes of every kind)
"""Behind these a number stands on the line, as in ``[1]``."""

_NUMBERS = re.compile(r"[\s,;–—‑-]*[0-9]{1,4}[a-z]?(?:[\s,;–—‑-]+[0-9]{1,4}[a-z]?)*[\s,;–—‑-]*")  # noqa: RUF001
_JOINT = re.compile(r"\s*[,;–—‑-]?\s*")  # noqa: RUF001
_RAISED_JOINT = re.compile(r"[\s,;–—‑\[\]()-]*")  # noqa: RUF001


def is_raised(element: "_Element", before: str, *, follows_raised: bool) -> bool:
    """Whether an element is a raised number, several, or what joins them.

    ``before`` is the character in front of it; ``follows_raised`` says whether the element in front of it is raised.
    """
    if _name(element) == "sup":
        return _cites(element) or (follows_raised and _is_joined(element) and _is_joint(_words(element)))
    if not _is_number(element):
        return False
    if len(element) and _name(element[0]) == "sup" and not (element.text or "").strip():
        return True
    if _is_joined(element):
        return follows_raised
    return before != "" and not before.isspace() and before not in OPENING


def joins(element: "_Element") -> bool:
    """Whether the words behind a raised number only join it to the next one."""
    following = element.getnext()
    is_cited = following is not None and (_is_number(following) or (_name(following) == "sup" and _cites(following)))
    return is_cited and _is_joint(element.tail or "") and (element.tail or "").strip() != ""


def _cites(raised: "_Element") -> bool:
    """Whether there is nothing in a raised element but numbers that lead to the list."""
    parts = [*_plain_and_cited(raised)]
    is_joint = _RAISED_JOINT.fullmatch
    return any(is_cited for is_cited, _ in parts) and all(is_cited or is_joint(words) for is_cited, words in parts)


def _is_joined(element: "_Element") -> bool:
    """Whether a citation stands in front, with nothing but a joint between."""
    previous = element.getprevious()
    return previous is not None and _name(previous) in {"sup", "xref"} and _is_joint(previous.tail or "")


def _is_joint(words: str) -> bool:
    return _JOINT.fullmatch(words) is not None


def _is_number(element: "_Element") -> bool:
    is_citation = _name(element) == "xref" and element.get("ref-type") == "bibr"
    return is_citation and _NUMBERS.fullmatch(_words(element)) is not None


def _plain_and_cited(element: "_Element") -> Iterator[tuple[bool, str]]:
    """The words in an element, piece by piece, each with whether it is a number that leads to the list."""
    yield False, element.text or ""
    for child in element:
        yield _is_number(child), _words(child)
        yield False, child.tail or ""


def _words(element: "_Element") -> str:
    return "".join(map(str, element.itertext()))


def _name(element: "_Element") -> str:
    return str(element.tag).rpartition("}")[2]
