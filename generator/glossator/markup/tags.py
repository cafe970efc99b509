"""What can be seen of HTML and XML: the characters between the tags, and where each of them stands in the file.

Each file is walked once, from its beginning to its end. A mark that is never closed goes on to the end of the file, as
in a browser, so that nothing is looked at twice.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import unescape

BREAK = "\u2028"
"""What stands in visible text where a tag of HTML breaks the line: Unicode's own line separator."""

INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong"
    " sub sup time tt u var wbr".split()
)
"""Tags of HTML that may stand inside a word; every other one ends a line."""

UNSEEN = frozenset({"script", "style", "textarea", "title"})
"""Tags of HTML between which nothing is text of the page, not even another tag."""

_HTML = re.compile(
    "(?P<comment><!--)|<(?P<end>/?)(?P<tag>[A-Za-z][^\\s/>]*+)|(?P<other><[!?/])"
    "|(?P<reference>&(?:#[0-9]{1,20}|#[Xx][0-9A-Fa-f]{1,20}|[A-Za-z][A-Za-z0-9]{1,40});?)"
)
_XML = re.compile(
    "(?P<comment><!--)|(?P<cdata><!\\[CDATA\\[)|(?P<instruction><\\?)|(?P<doctype><!DOCTYPE)|(?P<tag><)"
    "|(?P<reference>&[^;<&]{1,40};)|(?P<line_end>\r\n?)"
)
_TAG_END = re.compile(r"""(?:[^>=]|=\s*+(?:"[^"]*+"|'[^']*+')?+)*+>""")
_DOCTYPE_END = re.compile(
    r"""(?:[^\["'>]|"[^"]*+"|'[^']*+')*+(?P<subset>\[(?:<!--(?:(?!-->).)*+-->|(?!<!--)[^\]"']|"[^"]*+"|'[^']*+')*+\]\s*+)?+>""",
    re.DOTALL,
)
_XML_NAMES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Visible:
    """The characters that can be seen of a file, and those of its white space."""

    text: str
    """The characters, with ``BREAK`` where a tag of HTML breaks the line."""
    places: Sequence[int]
    """Where each character stands in the file; one that is written as ``&amp;`` stands where that begins."""


class _Collector:
    """Characters and their places, as they are found."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.places: list[int] = []

    def take(self, text: str, start: int, end: int) -> None:
        """Take characters as they stand in the file."""
        self.parts.append(text[start:end])
        self.places.extend(range(start, end))

    def put(self, characters: str, place: int) -> None:
        """Take characters that stand for something else in the file."""
        self.parts.append(characters)
        self.places.extend([place] * len(characters))

    def visible(self) -> Visible:
        return Visible(text="".join(self.parts), places=self.places)


def visible_in_html(text: str) -> Visible:
    """What can be seen of a page, with what its tags hide by a style still in it."""
    seen = _Collector()
    _walk(text, seen, _HTML, lambda match: _after_html(text, match, seen))
    return seen.visible()


def visible_in_xml(text: str) -> Visible:
    """The character data of a well-formed document, as a parser gives it: each line end as one character."""
    seen = _Collector()
    inside = False

    def after(match: re.Match[str]) -> int:
        nonlocal inside
        if match["tag"] and not inside:
            inside, seen.parts, seen.places = True, [], []
        return _after_xml(text, match, seen)

    _walk(text, seen, _XML, after)
    return seen.visible()


def inner_declarations(text: str) -> str:
    """What the document type of an XML file declares in square brackets; nothing when there is none."""
    start = text.find("<!DOCTYPE")
    end = _DOCTYPE_END.match(text, start) if start >= 0 else None
    return (end["subset"] or "") if end else ""


def _walk(text: str, seen: _Collector, pattern: re.Pattern[str], after: Callable[[re.Match[str]], int]) -> None:
    """Take what stands between the marks; ``after`` says where a mark ends."""
    position = 0
    while match := pattern.search(text, position):
        seen.take(text, position, match.start())
        position = after(match)
    seen.take(text, position, len(text))


def _after_html(text: str, match: re.Match[str], seen: _Collector) -> int:
    if match["reference"]:
        character = unescape(match[0])
        if character == match[0]:
            seen.take(text, *match.span())
        else:
            seen.put(character, match.start())
        return match.end()
    if match["comment"]:
        return _behind(text, "-->", match.end())
    if match["other"]:
        return _behind(text, ">", match.end())
    tag = match["tag"].lower()
    end = _behind_tag(text, match.end())
    if tag not in INLINE:
        seen.put(BREAK, match.start())
    if tag in UNSEEN and not match["end"]:
        closing = re.compile(f"</{tag}", re.IGNORECASE).search(text, end)
        return closing.start() if closing else len(text)
    return end


def _after_xml(text: str, match: re.Match[str], seen: _Collector) -> int:
    match match.lastgroup:
        case "comment":
            return _behind(text, "-->", match.end())
        case "cdata":
            end = _behind(text, "]]>", match.end())
            _take_lines(text, match.end(), end - len("]]>"), seen)
            return end
        case "instruction":
            return _behind(text, "?>", match.end())
        case "doctype":
            closed = _DOCTYPE_END.match(text, match.end())
            return closed.end() if closed else len(text)
        case "reference":
            seen.put(_xml_character(match[0][1:-1]), match.start())
        case "line_end":
            seen.put("\n", match.start())
        case _:
            return _behind_tag(text, match.end())
    return match.end()


def _take_lines(text: str, start: int, end: int, seen: _Collector) -> None:
    """Take characters in which nothing is a mark."""
    for line_end in re.compile("\r\n?").finditer(text, start, end):
        seen.take(text, start, line_end.start())
        seen.put("\n", line_end.start())
        start = line_end.end()
    seen.take(text, start, end)


def _xml_character(name: str) -> str:
    """The character that a reference of a well-formed document stands for; nothing for one that is not defined."""
    if name.startswith("#"):
        return chr(int(f"0{name[1:]}", 0) if name.startswith("#x") else int(name[1:]))
    return _XML_NAMES.get(name, "")


def _behind(text: str, mark: str, start: int) -> int:
    found = text.find(mark, start)
    return len(text) if found < 0 else found + len(mark)


def _behind_tag(text: str, start: int) -> int:
    end = _TAG_END.match(text, start)
    return end.end() if end else len(text)
