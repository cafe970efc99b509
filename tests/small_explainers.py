"""Small explained articles for tests of what is made of annotations, each annotation named by its words."""

from collections.abc import Iterable
from dataclasses import replace

from glossator.clean import clean
from glossator.extractors import merge, sentences
from glossator.model import Annotation, Annotations, Article, Explainer, Source, Span, Term, TermMention
from glossator.readers import read
from glossator.voices import voices


def article(text: str, name: str = "ice") -> Article:
    """A cleaned article of a text."""
    return clean(read(Source(id=name, uri=f"articles/{name}.txt", data=text.encode())))


def at(text: str, words: str, occurrence: int = 1) -> Span:
    """Where words stand in a text."""
    start = -1
    for _ in range(occurrence):
        start = text.index(words, start + 1)
    return Span(start=start, end=start + len(words))


def found(of: Article, annotations: Iterable[Annotation]) -> Annotations:
    """An article's sentences, and what else a test says was found in it."""
    alone = merge(Annotations(), sentences.extract(of, Annotations()))
    return merge(alone, annotations)


def explained(
    text: str, annotations: Iterable[Annotation] = (), terms: Iterable[Term] = (), name: str = "ice", **fields: object
) -> Explainer:
    """An explainer with just these annotations; ``fields`` are those of its article."""
    of = replace(article(text, name), **fields)  # type: ignore[arg-type] # whatever an article holds
    all_found = found(of, annotations)
    mentioned = {mention.term for mention in all_found.of(TermMention)}
    return Explainer(
        article=of,
        headline=name.title(),
        annotations=all_found,
        terms=tuple(term for term in terms if term.id in mentioned),
        voices=voices(all_found),
    )
