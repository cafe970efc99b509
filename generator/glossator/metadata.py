"""What the YAML file beside an article says about it, and a headline for an article that has none."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from glossator import corrections, records
from glossator.model import Article, Correction, Finding, QuestionChange, Remark, Sentence, Source, Study
from glossator.problems import InputError, error
from glossator.quoting import as_it_stands, is_quoted
from glossator.self_test import own_questions

_CLAUSE_END = re.compile(r"(?=[,;:] | [–—-] | (?:and|but|or|while|which|who) )")
_CUT = " …"
_SEPARATORS = " ,;:–—-"
_STOPS = ".。．｡"  # noqa: RUF001 (full stops of other scripts)


def describe(article: Article, source: Source) -> Article:
    """The cleaned article with what its YAML file says.

    Raises ``InputError`` when the file is faulty or quotes words that the article does not have.
    """
    if source.date_published:
        article = replace(article, date_published=source.date_published)
    if not source.metadata_uri:
        return article
    record = records.read(source.metadata_uri, source.metadata, "article")
    value = record.value
    described = replace(
        article,
        headline=" ".join(value.get("headline", article.headline).split()),
        author=tuple(value.get("author", article.author)),
        publisher=value.get("publisher", article.publisher),
        date_published=source.date_published or value.get("date", article.date_published),
        url=value.get("url", article.url),
        license=value.get("license", article.license),
        language=value.get("language", article.language),
        study=_study(value["study"]) if "study" in value else article.study,
        remarks=_remarks(value.get("notes", ()), record, article.text),
        corrections=tuple(_corrections(value.get("annotations", {}), record, article.text)),
        self_test=tuple(_question_changes(value.get("self_test", {}), record, article.text)),
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
    """A note, correction or question that quotes what the article does not say would be a false claim."""
    hint = f"Copy the words exactly as they stand in {article.source_map.uri}, from one paragraph."
    findings = [
        error(remark.place, f"the article does not say {remark.quote!r}", hint)
        for remark in article.remarks
        if not is_quoted(article, remark.quote)
    ]
    for correction in article.corrections:
        findings += (error(correction.place, *fault) for fault in corrections.faults(article, correction))
    findings += (error(change.place, *fault) for change, fault in own_questions.faults(article))
    if findings:
        raise InputError(*findings)


def _study(value: Mapping[str, Any]) -> Study:
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
            quote=as_it_stands(value.get("quote", ""), text),
            sources=records.references(value.get("sources", ())),
            place=records.place(record, "notes", index),
        )
        for index, value in enumerate(values)
    )
    return tuple(sorted(remarks, key=lambda remark: text.find(remark.quote) if remark.quote else len(text)))


def _corrections(value: Mapping[str, Any], record: records.Record, text: str) -> Iterator[Correction]:
    """Findings to take away, then findings to put in."""
    for action in ("drop", "add"):
        for index, each in enumerate(value.get(action, ())):
            given = {name: said for name, said in each.items() if name not in {"kind", "quote"}}
            yield Correction(
                action=action,
                kind=each["kind"],
                quote=as_it_stands(each["quote"], text),
                fields=tuple((name, _said(name, said, text)) for name, said in given.items()),
                place=records.place(record, "annotations", action, index),
            )


def _said(name: str, said: Any, text: str) -> str | tuple[str, ...]:  # noqa: ANN401 (as the schema allows)
    if name in corrections.QUOTED:
        return as_it_stands(said, text)
    return said if isinstance(said, str) else tuple(said)


def _question_changes(value: Mapping[str, Any], record: records.Record, text: str) -> Iterator[QuestionChange]:
    """Questions to take away, questions to make otherwise, then questions to put in."""
    for index, name in enumerate(value.get("drop", ())):
        yield QuestionChange(action="drop", id=name, place=records.place(record, "self_test", "drop", index))
    for action in ("edit", "add"):
        for index, each in enumerate(value.get(action, ())):
            yield QuestionChange(
                action=action,
                place=records.place(record, "self_test", action, index),
                id=each.get("id", ""),
                question=each.get("question", ""),
                answer=each.get("answer", ""),
                choices=tuple(each.get("choices", ())),
                quote=as_it_stands(each.get("quote", ""), text),
                gap=as_it_stands(each.get("gap", ""), text),
            )
