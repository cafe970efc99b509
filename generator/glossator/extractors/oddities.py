"""Characters that look wrong: lost ones, and those of a text that was once read in the wrong encoding.

A file has been through many hands before it is saved as UTF-8. One wrong encoding on the way turns "café" into "cafÃ©"
or into something that cannot be seen at all. Only what no language writes is reported.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from glossator.model import Annotations, Article, Problem, SourceMap, Span

LOST = re.compile("\ufffd+")
"""What programs write in the place of a character that they could not read."""

SECOND = "".join(bytes([byte]).decode("cp1252", errors="ignore") for byte in range(0x80, 0xC0))
"""Everything that the second and later bytes of a UTF-8 character look like in Windows-1252."""

SYMBOLS = "£§©®°±²³µ·¼½¾"
"""What is written without a letter before it, and so cannot follow a word that ends in Â."""

GARBLED = re.compile(
    f"â€[{SECOND}]?"  # quotation marks and dashes
    f"|ðŸ[{SECOND}]{{2}}"  # emoji
    f"|(?<=[a-z])Ã[{SECOND}]|Ã[{SECOND}](?=[a-z])"  # letters with accents; a capital Ã stands in no small word
    f"|(?<![^\\W\\d_])Â[{SYMBOLS}]"
)
"""UTF-8 that was read as Windows-1252."""

FIRST = "âðÃÂ"
"""What each of these begins with; most texts have none of them."""

CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
"""Control characters other than tabs and line ends; NEL (U+0085) is one of those, but is rarely meant."""

LAST_CONTROL_OF_ASCII = "\x7f"
"""Above it stand control characters that nobody types: they are letters and marks of Windows-1252 read wrongly."""


def extract(article: Article, found: Annotations) -> Iterator[Problem]:  # noqa: ARG001 (one shape for all)
    """Each character or sequence of the article that is surely wrong."""
    yield from _lost(article.text)
    yield from _garbled(article.text)
    yield from _controls(article)


def _lost(text: str) -> Iterator[Problem]:
    if "\ufffd" not in text:
        return
    for match in LOST.finditer(text):
        message = "a character was lost here: U+FFFD stands in its place"
        yield Problem(span=_span(match), message=message, hint="Look it up in the original, and type it again.")


def _garbled(text: str) -> Iterator[Problem]:
    if not any(first in text for first in FIRST):
        return
    for match in GARBLED.finditer(text):
        if meant := _as_utf8(match[0]):
            message = f"“{match[0]}” is probably “{meant}”, read in the wrong encoding"
            yield Problem(span=_span(match), message=message, hint="Open the original as UTF-8, and copy it again.")


def _controls(article: Article) -> Iterator[Problem]:
    """Control characters are no longer in the article, so they are looked for in its file."""
    for match in CONTROL.finditer(article.source_map.text):
        message = f"control character U+{ord(match[0]):04X}, which no page can show"
        span = _nearest(article, match.start())
        if span:
            yield Problem(span=span, message=message, hint=_cure(match[0]))


def _cure(control: str) -> str:
    if control <= LAST_CONTROL_OF_ASCII:
        return "Remove it from the file."
    meant = control.encode("latin-1").decode("cp1252", errors="ignore")
    instead = f"Write “{meant}” instead" if meant else "Look it up in the original"
    return f"{instead}; the file was probably saved in another encoding."


def _as_utf8(garbled: str) -> str:
    """What a sequence was before it was read as Windows-1252; empty when it was nothing."""
    if garbled == "â€":
        return "”"  # its last byte stands for nothing in Windows-1252, so it was lost
    try:
        return garbled.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return ""


def _span(match: re.Match[str]) -> Span:
    return Span(start=match.start(), end=match.end())


def _nearest(article: Article, file_offset: int) -> Span | None:
    """The character of the article that stands nearest to a place in its file, at or after it if there is one."""
    if not article.text:
        return None
    offset = min(_article_offset(article.source_map, file_offset), len(article.text) - 1)
    return Span(start=offset, end=offset + 1)


def _article_offset(source_map: SourceMap, file_offset: int) -> int:
    """The way from a place in the file to the article; between two runs of the article it is where the later begins."""
    anchors = source_map.anchors
    index = bisect_right(anchors, file_offset, key=lambda anchor: anchor[1]) - 1
    if index < 0:
        return 0
    in_article, in_file = anchors[index]
    offset = in_article + file_offset - in_file
    return min(offset, anchors[index + 1][0]) if index + 1 < len(anchors) else offset
