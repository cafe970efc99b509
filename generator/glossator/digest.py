"""What an article tells the lists of its site: its headline, what it names and where, and what happened when."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from glossator.glossary import places_of_use
from glossator.model import Annotations, Digest, Explainer, Institution, Naming, Person, Quote, Sentence


def digest(explainer: Explainer) -> Digest:
    """An article as the lists of its site show it."""
    article = explainer.article
    return Digest(
        id=article.id,
        headline=explainer.headline,
        language=article.language,
        publisher=article.publisher,
        date_published=article.date_published,
        study=article.study,
        words=len(explainer.terms),
        dates=len(explainer.timeline),
        named=(*_terms(explainer), *_people(explainer), *_institutions(explainer)),
        events=tuple(event for event in explainer.timeline if event.evidence),
    )


def _terms(explainer: Explainer) -> Iterator[Naming]:
    for term, (use,) in places_of_use([explainer]).items():
        yield Naming(kind="term", name=term, quotes=_quotes(explainer, use.sentences))


def _people(explainer: Explainer) -> Iterator[Naming]:
    roles: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for person in explainer.annotations.of(Person):
        if role := ", ".join(filter(None, (person.role, person.affiliation))):
            roles[person.name][role] = None
    for name, sentences in _mentions(explainer.annotations, Person):
        yield Naming(kind="person", name=name, roles=tuple(roles[name]), quotes=_quotes(explainer, sentences))


def _institutions(explainer: Explainer) -> Iterator[Naming]:
    for name, sentences in _mentions(explainer.annotations, Institution):
        yield Naming(kind="institution", name=name, quotes=_quotes(explainer, sentences))


def _mentions(found: Annotations, kind: type[Person] | type[Institution]) -> Iterator[tuple[str, tuple[Sentence, ...]]]:
    """Each name with the sentences that mention it, in order."""
    sentences: defaultdict[str, dict[int, Sentence]] = defaultdict(dict)
    for mention in found.of(kind):
        if sentence := found.around(Sentence, mention.span.start):
            sentences[mention.name][sentence.number] = sentence
    yield from ((name, tuple(each.values())) for name, each in sentences.items())


def _quotes(explainer: Explainer, sentences: Iterable[Sentence]) -> tuple[Quote, ...]:
    text = explainer.article.text
    return tuple(Quote(sentence=each.number, text=text[each.span.start : each.span.end]) for each in sentences)
