"""Everything found in an article as plain records for other programs, or as lines for a terminal.

This is standoff annotation: the text stays as it is in its file, and each record says from which code point to which of
that file something is true. Offsets count the decoded file's code points, line ends as they are, without a byte order
mark; so ``text == file[start:end]`` holds for every record.
"""

import json
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, cast

from glossator.kinds import name_of
from glossator.model import (
    Abbreviation,
    Annotation,
    Article,
    Boilerplate,
    Definition,
    EditorialNote,
    Explainer,
    Institution,
    Jargon,
    Person,
    Problem,
    Quantity,
    Quotation,
    Sentence,
    Span,
    Statement,
    Step,
    TemporalExpression,
    TermMention,
)
from glossator.problems import source_offset

Value = str | int | float | bool | list[int | float] | None
Record = dict[str, Value]
"""One annotation: its kind, its place, its words, and what else is known of it; ``None`` where nothing is."""

WIDEST_WORDS = 72
"""The most characters of an annotation's words on a line for a terminal."""

_LINE_END = re.compile("\r\n|\r|\n")

_Fields = Callable[[Any, Callable[[Span], str]], Mapping[str, Value]]

_FIELDS: dict[type[Annotation], _Fields] = {
    Sentence: lambda found, _: {"number": found.number},
    Boilerplate: lambda found, _: {"reason": found.reason},
    Abbreviation: lambda found, _: {"short": found.short, "long": found.long},
    TemporalExpression: lambda found, _: {
        "type": found.kind,
        "value": found.value,
        "edtf": found.edtf or None,
        "resolved": found.resolved,
    },
    Quantity: lambda found, _: {
        "type": found.kind,
        "value": _numbers(found),
        "unit": found.unit or None,
        "noun": found.noun or None,
    },
    Institution: lambda found, _: {"name": found.name},
    Person: lambda found, _: {
        "name": found.name,
        "role": found.role or None,
        "affiliation": found.affiliation or None,
        "took_part": found.took_part,
    },
    Quotation: lambda found, _: {
        "type": found.kind,
        "speaker": found.speaker or None,
        "affiliation": found.affiliation or None,
        "cue": found.cue or None,
    },
    Definition: lambda found, _: {"term": found.term},
    Statement: lambda found, words: {"cue": words(found.cue)},
    Step: lambda found, words: {"order": found.order, "when": words(found.when) if found.when else None},
    Jargon: lambda found, _: {"word": found.word},
    TermMention: lambda found, _: {"id": found.term},
    EditorialNote: lambda found, _: {"note": found.remark.text},
    Problem: lambda found, _: {"message": found.message, "hint": found.hint},
}
"""What is said of each kind of annotation besides its place."""


def records(explainer: Explainer) -> Iterator[Record]:
    """Every annotation of an article, in the order of the text."""
    article = explainer.article
    file = article.source_map.text

    def words(span: Span) -> str:
        in_file = span_in_file(article, span)
        return file[in_file.start : in_file.end]

    for found in explainer.annotations:
        place, fields = span_in_file(article, found.span), _FIELDS[type(found)](found, words)
        text = file[place.start : place.end]
        yield {"kind": name_of(found), "start": place.start, "end": place.end, "text": text, **fields}


def span_in_file(article: Article, span: Span) -> Span:
    """Where a stretch of an article's text stands in its file, from its first character to its last."""
    if span.start >= span.end:
        start = source_offset(article.source_map, span.start)
        return Span(start=start, end=start)
    start, last = (source_offset(article.source_map, offset) for offset in (span.start, span.end - 1))
    return Span(start=start, end=last + 1)


def as_json(explainers: Iterable[Explainer], *, is_list: bool) -> Iterator[str]:
    """The annotations of an article as an object with ``source`` and ``annotations``; of several as a list of them."""
    objects = [
        json.dumps({"source": each.article.source_map.uri, "annotations": list(records(each))}, ensure_ascii=False)
        for each in in_order(explainers)
    ]
    if not is_list:
        yield from objects
        return
    yield "["
    yield from (f"{each}," for each in objects[:-1])
    yield from objects[-1:]
    yield "]"


def as_text(explainers: Iterable[Explainer], *, is_list: bool) -> Iterator[str]:
    """The annotations of articles for a terminal: a line for each, with the line and column of its place."""
    for number, explainer in enumerate(in_order(explainers)):
        if is_list and number:
            yield ""
        yield _listed(explainer)


FORMS: dict[str, Callable[..., Iterator[str]]] = {"text": as_text, "json": as_json}
"""Every form in which annotations can be printed."""


def in_order(explainers: Iterable[Explainer]) -> list[Explainer]:
    """Articles in the order of their files' names."""
    return sorted(explainers, key=lambda explainer: explainer.article.source_map.uri)


def _listed(explainer: Explainer) -> str:
    source = explainer.article.source_map
    starts = [0, *(match.end() for match in _LINE_END.finditer(source.text))]
    lines = [source.uri]
    for record in records(explainer):
        offset = cast("int", record.pop("start"))
        line = bisect_right(starts, offset)
        place = f"{line}:{offset - starts[line - 1] + 1}"
        lines.append(f"  {place:<9}{record.pop('kind'):<13}{_shortened(str(record.pop('text')))}{_said(record)}")
    return "\n".join(lines)


def _numbers(quantity: Quantity) -> Value:
    """The one number of a quantity, or all of them where it has several."""
    numbers = [_number(value) for value in quantity.values]
    return numbers[0] if len(numbers) == 1 else numbers


def _number(value: str) -> int | float:
    number = Decimal(value)
    return int(number) if number == number.to_integral_value() else float(number)


def _shortened(words: str) -> str:
    printable = "".join(each if each.isprintable() else " " for each in " ".join(words.split()))
    return printable if len(printable) <= WIDEST_WORDS else f"{printable[: WIDEST_WORDS - 2]} …"


def _said(record: Record) -> str:
    """What is known of an annotation besides its place and its words."""
    known = {name: value for name, value in record.items() if name != "end" and value not in (None, "", False)}
    return "".join(f"  {name}={value}" for name, value in known.items())
