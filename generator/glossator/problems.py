"""What can go wrong, and how we say it: file, line and column, the line with a caret, the cure."""

import json
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches

from glossator.model import Article, Finding, Place, Problem, SourceMap

WIDEST_LINE = 100
"""The most characters of a source line that a message shows; a longer one is cut around the caret."""

MOST_NAMES = 12
"""The most names that a message lists."""

_LINE = re.compile("[^\r\n]*")


class InputError(Exception):
    """The input cannot be used. Carries everything that is wrong with it, not only the first thing."""

    def __init__(self, *findings: Finding) -> None:
        """Take the findings that explain why."""
        super().__init__(*findings)
        self.findings = findings

    def __str__(self) -> str:
        """All of it, line by line."""
        return "\n".join(as_text(finding) for finding in self.findings)


def error(place: Place, message: str, hint: str) -> Finding:
    """A contradiction in the input: nothing is written until it is gone."""
    return Finding(severity="error", place=place, message=message, hint=hint)


def warning(place: Place, message: str, hint: str) -> Finding:
    """Something unsure: only a strict run fails on it."""
    return Finding(severity="warning", place=place, message=message, hint=hint)


def suggest(name: str, known: Iterable[str]) -> str:
    """The cure for a name that is not known: the one that was probably meant, or those there are."""
    names = sorted(known)
    close = get_close_matches(name, names, n=1)
    if close:
        return f"Did you mean `{close[0]}`?"
    shown = ", ".join(f"`{each}`" for each in names[:MOST_NAMES])
    return f"There is {shown}{', and more' if len(names) > MOST_NAMES else ''}." if names else "There is none at all."


def place_in_text(uri: str, text: str, offset: int) -> Place:
    """The line and column of a code point offset in a file's text; CR, LF and CRLF each end a line."""
    before = text[: offset - 1 if text[offset - 1 : offset + 1] == "\r\n" else offset]
    ends = before.count("\n") + before.count("\r") - before.count("\r\n")
    start = max(before.rfind("\n"), before.rfind("\r")) + 1
    line = _LINE.match(text, start)
    return Place(uri=uri, line=ends + 1, column=offset - start + 1, text=line[0] if line else "")


def place_in_article(article: Article, offset: int) -> Place:
    """Where the author finds an offset of ``article.text`` in the source file."""
    source = article.source_map
    return place_in_text(source.uri, source.text, source_offset(source, offset))


def source_offset(source_map: SourceMap, offset: int) -> int:
    """The offset in the file that an offset in the article came from."""
    index = bisect_right(source_map.anchors, (offset, len(source_map.text))) - 1
    if index < 0:
        return 0
    in_article, in_file = source_map.anchors[index]
    return min(in_file + offset - in_article, len(source_map.text))


def findings_in(article: Article, problems: Iterable[Problem]) -> tuple[Finding, ...]:
    """The problems found in an article's text, as warnings that name the place in its file."""
    return tuple(
        warning(place_in_article(article, problem.span.start), problem.message, problem.hint) for problem in problems
    )


def errors_in(findings: Iterable[Finding]) -> list[Finding]:
    """The contradictions among some findings, because of which nothing is made."""
    return [finding for finding in findings if finding.severity == "error"]


def as_text(finding: Finding) -> str:
    """One finding for a terminal, with how bad it is in front."""
    return f"{finding.severity.upper()} {described(finding)}"


def described(finding: Finding) -> str:
    """A line that names the place, the line with a caret, the cure."""
    place = finding.place
    lines = [f"{place.uri}:{place.line}:{place.column}: {finding.message}"]
    if place.text.strip():
        lines += [f"    {line}" for line in _shown(place)]
    return "\n".join([*lines, f"    {finding.hint}"])


def report_as_text(findings: Sequence[Finding]) -> str:
    """All findings for a terminal, with a count at the end."""
    errors = len(errors_in(findings))
    summary = f"{_count(errors, 'error')}, {_count(len(findings) - errors, 'warning')}"
    return "\n\n".join([*map(as_text, findings), summary])


def report_as_json(findings: Sequence[Finding]) -> str:
    """All findings for a program: a list of objects with severity, file, line, column, message and hint."""
    return json.dumps([_as_object(finding) for finding in findings], ensure_ascii=False, indent=2)


def report_as_github(findings: Sequence[Finding]) -> str:
    """All findings as workflow commands, which GitHub shows beside the line of a pull request."""
    return "\n".join(
        f"::{finding.severity} file={_property(finding.place.uri)},line={finding.place.line},"
        f"col={finding.place.column}::{_data(f'{finding.message}. {finding.hint}')}"
        for finding in findings
    )


REPORTS: dict[str, Callable[[Sequence[Finding]], str]] = {
    "text": report_as_text,
    "json": report_as_json,
    "github": report_as_github,
}
"""Every form in which findings can be printed."""


def _shown(place: Place) -> tuple[str, str]:
    """The line and the caret under it, cut to ``WIDEST_LINE`` around the caret, tabs as blanks."""
    start = max(0, min(place.column - 1 - WIDEST_LINE // 2, len(place.text) - WIDEST_LINE))
    line = "".join(c if c.isprintable() else " " for c in place.text[start : start + WIDEST_LINE])
    return line.rstrip(), " " * sum(map(_width, line[: place.column - 1 - start])) + "^"


def _width(character: str) -> int:
    """How many places a character takes on a terminal."""
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _as_object(finding: Finding) -> dict[str, str | int]:
    return {
        "severity": finding.severity,
        "file": finding.place.uri,
        "line": finding.place.line,
        "column": finding.place.column,
        "message": finding.message,
        "hint": finding.hint,
    }


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
