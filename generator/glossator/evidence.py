"""Which sentence of an article says something, so that every claim can show it."""

from collections.abc import Iterator

from glossator.model import Annotations, Claim, Explainer, Sentence, Span, Statement, StatementKind


def claim(explainer: Explainer, text: str, sentence: Sentence) -> Claim:
    """Something that a sentence of an article says."""
    return Claim(article=explainer.article.id, text=text, sentence=sentence.number)


def claim_of(explainer: Explainer, span: Span, sentence: Sentence) -> Claim:
    """Words of a sentence, as they stand there."""
    return claim(explainer, explainer.article.text[span.start : span.end], sentence)


def claim_naming(explainer: Explainer, words: str, near: Sentence) -> Claim:
    """Words of an article with the first sentence that has them; with the one given where none has."""
    place = explainer.article.text.find(words)
    return claim(explainer, words, explainer.annotations.around(Sentence, place) or near)


def sentences_saying(found: Annotations, kind: StatementKind) -> Iterator[Sentence]:
    """The sentences that make a kind of statement, in order."""
    for statement in found.of(Statement):
        sentence = found.around(Sentence, statement.span.start) if statement.kind == kind else None
        if sentence:
            yield sentence
