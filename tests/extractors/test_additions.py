"""What an author puts in is there as written, at the first place of its words; what is dropped is not put in."""

import pytest

from glossator.extractors import additions, merge, sentences
from glossator.model import (
    Abbreviation,
    Annotation,
    Annotations,
    Correction,
    Definition,
    Institution,
    Jargon,
    Person,
    Place,
    Quantity,
    Quotation,
    Sentence,
    Span,
    Statement,
    Step,
    TemporalExpression,
)
from tests.extractors.conftest import ArticleOf

TEXT = "The Dike Board (DB) met at harvest. “Enough,” Rao said of two dozen leaks in the Levee, a low wall."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start=start, end=start + len(words))


def correction(kind: str, quote: str, *fields: tuple[str, str | tuple[str, ...]]) -> Correction:
    return Correction(action="add", kind=kind, quote=quote, fields=fields, place=Place(uri="articles/ice.yml"))


def added(article_of: ArticleOf, *corrections: Correction, text: str = TEXT) -> list[Annotation]:
    article = article_of(text, corrections=corrections)
    found = merge(Annotations(), sentences.extract(article, Annotations()))
    return list(additions.extract(article, found))


@pytest.mark.parametrize(
    ("written", "annotation"),
    [
        (
            correction("temporal", "harvest", ("type", "DATE"), ("value", "XXXX-FA")),
            TemporalExpression(span=span("harvest"), kind="DATE", value="XXXX-FA"),
        ),
        (
            correction("quantity", "two dozen", ("values", ("24",)), ("noun", "leaks")),
            Quantity(span=span("two dozen"), kind="count", values=("24",), noun="leaks"),
        ),
        (
            correction("abbreviation", "DB", ("long", "Dike Board")),
            Abbreviation(span=span("DB"), short="DB", long="Dike Board", long_span=span("Dike Board")),
        ),
        (correction("institution", "Dike Board"), Institution(span=span("Dike Board"), name="Dike Board")),
        (correction("institution", "DB", ("name", "Dike Board")), Institution(span=span("DB"), name="Dike Board")),
        (correction("person", "Rao"), Person(span=span("Rao"), name="Rao")),
        (
            correction("person", "Rao", ("name", "Mira Rao"), ("role", "mayor"), ("affiliation", "Dike Board")),
            Person(span=span("Rao"), name="Mira Rao", role="mayor", affiliation="Dike Board"),
        ),
        (
            correction("quotation", "“Enough,”", ("type", "speech"), ("speaker", "Rao"), ("cue", "said")),
            Quotation(span=span("“Enough,”"), kind="speech", speaker="Rao", cue="said"),
        ),
        (
            correction("definition", "a low wall", ("term", "Levee")),
            Definition(span=span("a low wall"), term="Levee", term_span=span("Levee")),
        ),
        (correction("step", "met at harvest", ("order", "2")), Step(span=span("met at harvest"), order=2)),
        (correction("jargon", "Levee"), Jargon(span=span("Levee"), word="levee")),
    ],
)
def test_each_kind(written: Correction, annotation: Annotation, article_of: ArticleOf) -> None:
    assert added(article_of, written) == [annotation]


@pytest.mark.parametrize("kind", ["caveat", "method", "application", "result"])
def test_a_statement_is_the_whole_sentence_around_its_words(kind: str, article_of: ArticleOf) -> None:
    (found,) = added(article_of, correction(kind, "at harvest"))
    assert isinstance(found, Statement)
    assert found.kind == kind
    assert found.cue == span("at harvest")
    assert found.span == span("The Dike Board (DB) met at harvest.")


def test_a_statement_outside_all_sentences_is_its_words(article_of: ArticleOf) -> None:
    article = article_of(TEXT, corrections=(correction("caveat", "at harvest"),))
    (found,) = additions.extract(article, Annotations())
    assert found.span == span("at harvest")


def test_the_first_place_is_taken_and_whole_words_go_before_parts_of_others(article_of: ArticleOf) -> None:
    text = "Ironworks need iron, and iron rusts."
    (found,) = added(article_of, correction("jargon", "iron"), text=text)
    assert found.span == Span(start=15, end=19)


def test_what_is_dropped_or_left_out_is_not_put_in(article_of: ArticleOf) -> None:
    dropped = Correction(action="drop", kind="jargon", quote="Levee", fields=(), place=Place(uri="articles/ice.yml"))
    assert not added(article_of, dropped)
    assert not added(article_of, correction("boilerplate", TEXT))
    assert [type(item) for item in added(article_of, dropped, correction("jargon", "Levee"))] == [Jargon]


def test_they_come_in_the_order_of_the_file_and_add_no_sentences(article_of: ArticleOf) -> None:
    found = added(article_of, correction("jargon", "Levee"), correction("person", "Rao"))
    assert [type(item) for item in found] == [Jargon, Person]
    assert not any(isinstance(item, Sentence) for item in found)
