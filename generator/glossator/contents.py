"""What there is to show, by the names that the templates use: all of a site, and everything about one article."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from glossator.addresses import article_uri
from glossator.body import tongue
from glossator.digest import digest
from glossator.evidence import sentences_saying
from glossator.glossary import marked
from glossator.model import (
    Annotations,
    Article,
    Boilerplate,
    Collection,
    EditorialNote,
    Explainer,
    Person,
    Remark,
    Sentence,
    Step,
    TermMention,
    WovenBlock,
)
from glossator.settings import Settings
from glossator.weave import weave


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Contents:
    """What a page about an article shows. Templates know it as ``own``. Each is equal to itself only."""

    explainer: Explainer
    """The article, explained."""
    article: Article
    """The article."""
    itself: Mapping[str, Article]
    """The article by its id, for those who look articles up."""
    uri: str
    """Its page on the site."""
    tongue: Markup
    """The attributes of words that it says."""
    blocks: tuple[WovenBlock, ...]
    """Its text."""
    uses: Mapping[str, int]
    """The number of the first sentence that mentions a term, by the term's id."""
    people: frozenset[str]
    """The people whom its sentences name: those who have a page of their own."""
    left_out: tuple[tuple[str, str], ...]
    """What of its text is not shown, each with the reason."""
    minutes: int
    """How long it takes to read."""
    noted_sentences: Mapping[Remark, int]
    """The number of the sentence that a note of the editor is about."""
    has_sentences: bool
    """Whether sentences were found in it at all."""
    steps: tuple[tuple[Step, int], ...]
    """What was done, in order, each with the number of its sentence."""
    caveats: tuple[Sentence, ...]
    """The sentences that say what it does not show."""


def of_site(collection: Collection) -> dict[str, Any]:
    """What every page may show: the articles, the terms, the events."""
    return {
        "articles": {each.article.id: digest(each) for each in collection.explainers},
        "terms": {term.id: term for term in collection.terms},
        "events": collection.events,
    }


def title_of(collection: Collection, settings: Settings, otherwise: str) -> str:
    """What a package is called: as its only article, or as the site, or otherwise."""
    if len(collection.explainers) == 1:
        return collection.explainers[0].headline
    return settings.site_name or otherwise


def of_article(explainer: Explainer, settings: Settings) -> Contents:
    """What a page about an article shows: its text woven, its steps, its notes."""
    article, found = explainer.article, explainer.annotations
    blocks = weave(article, found, marked(article, found.of(TermMention), settings.mark))
    return Contents(
        explainer=explainer,
        article=article,
        itself={article.id: article},
        uri=article_uri(article.id),
        tongue=tongue(article),
        blocks=blocks,
        uses=_first_uses(found),
        people=_people(found),
        left_out=tuple((article.text[each.span.start : each.span.end], each.reason) for each in found.of(Boilerplate)),
        minutes=_reading_minutes(blocks, settings.words_per_minute),
        noted_sentences=_noted_sentences(found),
        has_sentences=bool(found.of(Sentence)),
        steps=tuple(_with_sentence_numbers(found, sorted(found.of(Step), key=lambda step: step.order))),
        caveats=tuple(sentences_saying(found, "caveat")),
    )


def _reading_minutes(blocks: Iterable[WovenBlock], words_per_minute: int) -> int:
    """How long the article takes to read, in whole minutes, never less than one."""
    words = sum(len(text_of(block).split()) for block in blocks)
    return max(1, round(words / words_per_minute))


def text_of(block: WovenBlock) -> str:
    """The words of a block, character for character."""
    return "".join(run.text for strand in block.strands for phrase in strand.phrases for run in phrase.runs)


def _with_sentence_numbers(found: Annotations, steps: Iterable[Step]) -> Iterator[tuple[Step, int]]:
    for step in steps:
        if sentence := found.around(Sentence, step.span.start):
            yield step, sentence.number


def _first_uses(found: Annotations) -> dict[str, int]:
    uses: dict[str, int] = {}
    for mention in found.of(TermMention):
        if mention.term not in uses and (sentence := found.around(Sentence, mention.span.start)):
            uses[mention.term] = sentence.number
    return uses


def _people(found: Annotations) -> frozenset[str]:
    """The names of the people whom a sentence names."""
    return frozenset(each.name for each in found.of(Person) if found.around(Sentence, each.span.start))


def _noted_sentences(found: Annotations) -> dict[Remark, int]:
    """The number of the sentence that each note of the editor is about; a heading or code has none."""
    return {
        note.remark: sentence.number
        for note in found.of(EditorialNote)
        if (sentence := found.around(Sentence, note.span.start))
    }
