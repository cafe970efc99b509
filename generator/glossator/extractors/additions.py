"""What the author says stands in the text, in the article's YAML file, though no rule finds it."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from glossator.model import (
    Abbreviation,
    Annotation,
    Annotations,
    Article,
    Correction,
    Definition,
    Institution,
    Jargon,
    Person,
    Quantity,
    Quotation,
    Sentence,
    Span,
    Statement,
    Step,
    TemporalExpression,
)
from glossator.quoting import places_of

_Fields = Mapping[str, Any]


def extract(article: Article, found: Annotations) -> Iterator[Annotation]:
    """Each annotation that was added, at the first place where its words stand; statements are whole sentences.

    A paragraph that is to be left out is the business of ``boilerplate``.
    """
    for correction in article.corrections:
        if correction.action == "add" and correction.kind != "boilerplate":
            yield _added(article, found, correction)


def _added(article: Article, found: Annotations, correction: Correction) -> Annotation:
    span = _first_place(article, correction.quote)
    fields = dict(correction.fields)
    if correction.kind in {"caveat", "method", "application", "result"}:
        sentence = found.around(Sentence, span.start)
        return Statement(span=sentence.span if sentence else span, kind=correction.kind, cue=span)  # type: ignore[arg-type] # one of the four
    return _BUILDERS[correction.kind](article, span, fields)


def _first_place(article: Article, quote: str) -> Span:
    return next(span for span, _ in places_of(article, quote))


def _words(article: Article, span: Span) -> str:
    return article.text[span.start : span.end]


def _temporal(_: Article, span: Span, fields: _Fields) -> TemporalExpression:
    return TemporalExpression(span=span, kind=fields["type"], value=fields["value"], edtf=fields.get("edtf", ""))


def _quantity(_: Article, span: Span, fields: _Fields) -> Quantity:
    return Quantity(
        span=span,
        kind=fields.get("type", "count"),
        values=fields["values"],
        unit=fields.get("unit", ""),
        noun=fields.get("noun", ""),
    )


def _abbreviation(article: Article, span: Span, fields: _Fields) -> Abbreviation:
    long_span = _first_place(article, fields["long"])
    return Abbreviation(span=span, short=_words(article, span), long=fields["long"], long_span=long_span)


def _institution(article: Article, span: Span, fields: _Fields) -> Institution:
    return Institution(span=span, name=fields.get("name", _words(article, span)))


def _person(article: Article, span: Span, fields: _Fields) -> Person:
    return Person(
        span=span,
        name=fields.get("name", _words(article, span)),
        role=fields.get("role", ""),
        affiliation=fields.get("affiliation", ""),
    )


def _quotation(_: Article, span: Span, fields: _Fields) -> Quotation:
    return Quotation(
        span=span,
        kind=fields["type"],
        speaker=fields.get("speaker", ""),
        affiliation=fields.get("affiliation", ""),
        cue=fields.get("cue", ""),
    )


def _definition(article: Article, span: Span, fields: _Fields) -> Definition:
    return Definition(span=span, term=fields["term"], term_span=_first_place(article, fields["term"]))


def _step(_: Article, span: Span, fields: _Fields) -> Step:
    return Step(span=span, order=int(fields["order"]))


def _jargon(article: Article, span: Span, _: _Fields) -> Jargon:
    return Jargon(span=span, word=_words(article, span).lower())


_BUILDERS: dict[str, Callable[[Article, Span, _Fields], Annotation]] = {
    "temporal": _temporal,
    "quantity": _quantity,
    "abbreviation": _abbreviation,
    "institution": _institution,
    "person": _person,
    "quotation": _quotation,
    "definition": _definition,
    "step": _step,
    "jargon": _jargon,
}
