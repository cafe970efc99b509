"""What the YAML file beside an article says about it, and a headline for an article that has none."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from glossator import records
from glossator.model import Article, Finding, Remark, Sentence, Source, Study
from glossator.problems import InputError, error

_CLAUSE_END = re.compile(r"(?=[,;:] | [–—-] | (?:and|but|or|while|which|who) )")
_CUT = " …"
_SEPARATORS = " ,;:–—-"
_STOPS = ".。．｡"  # noqa: RUF001 (full stops of other scripts)


def describe(article: Article, source: Source) -> Article:
    """The cleaned article with what its YAML file says.

    Raises ``InputError`` when the file is faulty or quotes words that the article does not have.
    """
    if not source.metadata_uri:
        return article
    record = records.read(source.metadata_uri, source.metadata, "article")
    value = record.value
    described = replace(
        article,
        headline=" ".join(value.get("headline", article.headline).split()),
        author=tuple(value.get("author", ())),
        publisher=value.get("publisher", ""),
        date_published=value.get("date", ""),
        url=value.get("url", ""),
        license=value.get("license", ""),
        language=value.get("language", ""),
        study=_study(value.get("study")),
        remarks=_remarks(value.get("notes", ()), record, article.text),
    )
    _verify(described)
    return described


def faults(source: Source) -> tuple[Finding, ...]:
    """What is wrong with the YAML file beside an article, as far as that can be said without the article."""
    try:
        if source.metadata_uri:
            records.read(source.metadata_uri, source.metadata, "article")
    except InputError as cause:
        return cause.findings
    return ()


def headline(article: Article, sentences: Sequence[Sentence], longest: int) -> str:
    """The article's headline; where it has none, the beginning of its first sentence, word for word.

    A sentence of more than ``longest`` characters is cut, at the end of a clause if there is one in the second half,
    and the cut is marked with an ellipsis, which counts.
    """
    if article.headline:
        return article.headline
    spans = [sentence.span for sentence in sentences] or [block.span for block in article.blocks]
    sentence = " ".join(article.text[spans[0].start : spans[0].end].split())
    if len(sentence) <= longest:
        return sentence.rstrip(_STOPS) or sentence
    room = max(1, longest - len(_CUT))
    ends = [match.start() for match in _CLAUSE_END.finditer(sentence) if longest // 2 < match.start() <= room]
    cut = ends[-1] if ends else sentence.rfind(" ", 0, room + 1)
    return sentence[: cut if cut > 0 else room].rstrip(_SEPARATORS) + _CUT


def _verify(article: Article) -> None:
    """A note that quotes what the article does not say would be a false claim."""
    paragraphs = [article.text[block.span.start : block.span.end] for block in article.blocks]
    strays = [remark for remark in article.remarks if not any(remark.quote in words for words in paragraphs)]
    if strays:
        hint = f"Copy the words exactly as they stand in {article.source_map.uri}, from one paragraph."
        raise InputError(*(error(stray.place, f"the article does not say {stray.quote!r}", hint) for stray in strays))


def _as_it_stands(quote: str, text: str) -> str:
    """The quote with the article's own white space, because YAML does not keep where a line of the article ended."""
    within_a_paragraph = r"(?!\s*\n\s*\n)\s+"
    match = re.search(within_a_paragraph.join(map(re.escape, quote.split())), text)
    return match[0] if match else quote


def _study(value: Mapping[str, Any] | None) -> Study | None:
    if value is None:
        return None
    return Study(
        title=value.get("title", ""),
        authors=tuple(value.get("authors", ())),
        journal=value.get("journal", ""),
        date_published=value.get("date", ""),
        doi=value.get("doi", ""),
    )


def _remarks(values: Sequence[Mapping[str, Any]], record: records.Record, text: str) -> tuple[Remark, ...]:
    """The notes in the order of the words they quote, those on the whole article last."""
    remarks = (
        Remark(
            text=value["note"],
            quote=_as_it_stands(value.get("quote", ""), text),
            sources=records.references(value.get("sources", ())),
            place=records.place(record, "notes", index),
        )
        for index, value in enumerate(values)
    )
    return tuple(sorted(remarks, key=lambda remark: text.find(remark.quote) if remark.quote else len(text)))
