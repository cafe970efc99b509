"""What there is to show, by the names that the templates use: all of a site, and everything about one article."""

from collections.abc import Iterable, Iterator
from typing import Any

from glossator.evidence import sentences_saying
from glossator.glossary import marked, places_of_use
from glossator.model import (
    Annotations,
    Boilerplate,
    Collection,
    EditorialNote,
    Explainer,
    Remark,
    Sentence,
    Step,
    TermMention,
    WovenBlock,
)
from glossator.settings import Settings
from glossator.weave import weave


def of_site(collection: Collection) -> dict[str, Any]:
    """What every page may show: the articles, the terms and where they are used, the events, the people."""
    return {
        "articles": {each.article.id: each for each in collection.explainers},
        "terms": {term.id: term for term in collection.terms},
        "uses": places_of_use(collection.explainers),
        "events": collection.events,
        "known": collection.known,
        "known_ids": {(each.kind, each.name): each.id for each in collection.known},
        "comparison": collection.comparison,
        "disagreements": collection.disagreements,
    }


def title_of(collection: Collection, settings: Settings, otherwise: str) -> str:
    """What a package is called: as its only article, or as the site, or otherwise."""
    if len(collection.explainers) == 1:
        return collection.explainers[0].headline
    return settings.site_name or otherwise


def of_article(explainer: Explainer, settings: Settings) -> dict[str, Any]:
    """What a page about an article shows besides the article's own data: its text woven, its steps, its notes."""
    article, found = explainer.article, explainer.annotations
    blocks = weave(article, found, marked(article, found.of(TermMention), settings.mark))
    return {
        "explainer": explainer,
        "article": article,
        "blocks": blocks,
        "own_uses": places_of_use([explainer]),
        "left_out": [(article.text[each.span.start : each.span.end], each.reason) for each in found.of(Boilerplate)],
        "minutes": _reading_minutes(blocks, settings.words_per_minute),
        "noted_sentences": _noted_sentences(found),
        "has_sentences": bool(found.of(Sentence)),
        "steps": tuple(_with_sentence_numbers(found, sorted(found.of(Step), key=lambda step: step.order))),
        "caveats": tuple(sentences_saying(found, "caveat")),
    }


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


def _noted_sentences(found: Annotations) -> dict[Remark, int]:
    """The number of the sentence that each note of the editor is about; a heading or code has none."""
    return {
        note.remark: sentence.number
        for note in found.of(EditorialNote)
        if (sentence := found.around(Sentence, note.span.start))
    }
