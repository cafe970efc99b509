"""Writes the self-test of an article as questions for learning platforms: QTI 1.2.1, as Common Cartridge uses it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256

from markupsafe import Markup

from glossator.model import Explainer, Item, Question, Sentence
from glossator.templating import fill

GAP = "_____"
"""What stands in a sentence where words are left out."""

_FEWEST_CHOICES = 2
"""With fewer there is nothing to decide."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """One item as a platform asks it. Its texts are HTML, because most platforms read them as HTML in any case."""

    ident: str
    prompt: str
    choices: tuple[tuple[str, str], ...]
    answer: str
    feedback: str
    language: str


def assessment(explainer: Explainer, title: str, minor: int) -> str:
    """The XML of all questions of an article that leave a choice, for a cartridge 1.``minor``; empty without any."""
    asked = tuple(_asked(explainer))
    if not asked:
        return ""
    ident = _ident("test", explainer.article.id)
    told = {"ident": ident, "title": " ".join(title.split()), "items": asked, "minor": minor}
    return fill("assessment.xml.jinja", told)


def _asked(explainer: Explainer) -> Iterator[_Asked]:
    article = explainer.article
    sentences = {each.number: article.text[each.span.start : each.span.end] for each in _sentences(explainer)}
    for question in explainer.self_test:
        language = article.language if question.from_article else ""
        for number, item in enumerate(question.items):
            if len(question.choices) < _FEWEST_CHOICES or item.answer not in question.choices:
                continue
            ident = _ident("question", article.id, question.id, str(number))
            idents = [f"{ident}-{place}" for place, _ in enumerate(question.choices, start=1)]
            yield _Asked(
                ident=ident,
                prompt=_prompt(question, item, language),
                choices=tuple((name, _html(text)) for name, text in zip(idents, question.choices, strict=True)),
                answer=idents[question.choices.index(item.answer)],
                feedback=_feedback(explainer, item, sentences),
                language=language,
            )


def _sentences(explainer: Explainer) -> tuple[Sentence, ...]:
    return explainer.annotations.of(Sentence)


def _prompt(question: Question, item: Item, language: str) -> str:
    """What is asked, and the words that it is asked of, with a gap where the answer belongs inside them."""
    asked = Markup("<p>{}</p>").format(question.text)
    if item.before == question.text and not item.after:
        return str(asked)
    if question.kind == "order":
        asked += _list((each.before for each in question.items), language) + Markup("<p>Which place has this step?</p>")
    gap = GAP if question.kind == "gap" or item.after else ""
    return str(asked + _paragraph(f"{item.before}{gap}{item.after}", language))


def _feedback(explainer: Explainer, item: Item, sentences: Mapping[int, str]) -> str:
    """The right answer, and where it stands on the page: its sentence, and the entry of its term if not yet told."""
    told = Markup('<p>The answer: <strong dir="auto">{}</strong></p>').format(item.answer)
    if item.sentence in sentences:
        told += Markup("<p>Sentence {} of the article says it:</p>").format(item.sentence)
        told += _paragraph(sentences[item.sentence], explainer.article.language)
    for term in explainer.terms:
        if term.id == item.term and term.definition != item.before:
            told += Markup('<p><strong dir="auto">{}</strong>: {}</p>').format(term.label, term.definition)
    return str(told)


def _paragraph(text: str, language: str) -> Markup:
    return Markup('<p{} dir="auto">{}</p>').format(_tongue(language), text)


def _list(texts: Iterable[str], language: str) -> Markup:
    points = (Markup('<li{} dir="auto">{}</li>').format(_tongue(language), text) for text in texts)
    return Markup("<ul>{}</ul>").format(Markup("").join(points))


def _tongue(language: str) -> Markup:
    return Markup(' lang="{}"').format(language) if language else Markup("")


def _html(text: str) -> str:
    return str(Markup("{}").format(text))


def _ident(kind: str, *names: str) -> str:
    """A name for machines, the same for the same thing and of its own for each, also among several tests."""
    digest = sha256("\n".join(names).encode()).hexdigest()
    return f"{kind}-{digest[:16]}"
