"""Prints explainers as Markdown pages, through the templates. Whatever is not markup is escaped on its way out."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from itertools import groupby
from typing import Any
from unicodedata import combining, normalize

from jinja2 import Environment, PackageLoader, StrictUndefined

from glossator import addresses, dates
from glossator.escape import escape_code, escape_front_matter, escape_text
from glossator.evidence import sentences_saying
from glossator.glossary import marked, places_of_use
from glossator.model import (
    Annotations,
    Article,
    Boilerplate,
    Collection,
    EditorialNote,
    Event,
    Explainer,
    Page,
    Remark,
    Sentence,
    Span,
    Step,
    Term,
    TermMention,
    WovenBlock,
)
from glossator.pictures import picture
from glossator.settings import Settings
from glossator.timeline import drawn_to_scale
from glossator.weave import weave

LISTED_SENTENCES = 5
"""The most sentences of an article that an entry of the A-Z glossary lists; the page of the term lists them all."""

_NO_LETTER = "#"
"""What terms without a letter stand under."""

Group = tuple[str, tuple[tuple[WovenBlock, tuple[WovenBlock, ...]], ...]]
"""The name of an element, and the blocks that stand in it, each with the blocks inside it."""


def render(collection: Collection, settings: Settings) -> Iterator[Page]:
    """Every page of a site: the articles, the glossary and the timeline. A list with nothing in it has no page."""
    context = {
        "articles": {each.article.id: each for each in collection.explainers},
        "terms": {term.id: term for term in collection.terms},
        "uses": places_of_use(collection.explainers),
        "events": collection.events,
        "known": collection.known,
        "known_ids": {(each.kind, each.name): each.id for each in collection.known},
        "comparison": collection.comparison,
        "disagreements": collection.disagreements,
    }
    if collection.explainers:
        yield _page("articles.md.jinja", addresses.ARTICLES, settings, context)
    for explainer in collection.explainers:
        uri = addresses.article_uri(explainer.article.id)
        own = _of_article(explainer, settings)
        headings = tuple((_text(block), block.anchor) for block in own["blocks"] if block.anchor)
        yield replace(_page("article.md.jinja", uri, settings, context | own), headings=headings)
    if collection.terms:
        most = {"most_articles": settings.listed_articles, "most_sentences": LISTED_SENTENCES}
        yield _page("glossary.md.jinja", addresses.GLOSSARY, settings, context | most)
    for term in collection.terms:
        yield _page("term.md.jinja", addresses.term_uri(term.id), settings, context | {"term": term})
    if collection.events:
        yield _page("timeline.md.jinja", addresses.TIMELINE, settings, context)
    if collection.comparison:
        yield _page("compare.md.jinja", addresses.COMPARISON, settings, context)
    if collection.known:
        yield _page("people.md.jinja", addresses.PEOPLE, settings, context)


def _page(template: str, uri: str, settings: Settings, context: Mapping[str, Any]) -> Page:
    link = partial(addresses.link, uri, directory_urls=settings.directory_urls)
    return Page(uri=uri, text=_environment().get_template(template).render(context, link=link, here=uri))


def _of_article(explainer: Explainer, settings: Settings) -> dict[str, Any]:
    """What the page of an article shows besides the article's own data."""
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
    words = sum(len(_text(block).split()) for block in blocks)
    return max(1, round(words / words_per_minute))


def _text(block: WovenBlock) -> str:
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


def _in_groups(blocks: Iterable[WovenBlock]) -> Iterator[Group]:
    """Blocks with the element they stand in together: list items in ``ul`` or ``ol``, quotations in ``blockquote``.

    An item has the blocks inside it, an inner list or a second paragraph; they are to be grouped in turn.
    """

    def element(outer: tuple[WovenBlock, tuple[WovenBlock, ...]]) -> tuple[str, int]:
        block, _ = outer
        if block.kind == "item":
            return "ol" if block.number else "ul", block.level
        return "blockquote" if block.kind == "quote" else "", 0

    for (name, _), group in groupby(_with_contents(tuple(blocks)), key=element):
        yield name, tuple(group)


def _with_contents(blocks: Sequence[WovenBlock]) -> Iterator[tuple[WovenBlock, tuple[WovenBlock, ...]]]:
    """The outer blocks, each with the blocks inside it, which only an item has."""
    start = 0
    while start < len(blocks):
        end = start + 1
        while end < len(blocks) and _is_inside(blocks[start], blocks[end]):
            end += 1
        yield blocks[start], tuple(blocks[start + 1 : end])
        start = end


def _is_inside(outer: WovenBlock, block: WovenBlock) -> bool:
    """Whether a block that follows belongs to an item: an item of an inner list, or what else is as deep as itself.

    The level of a heading does not say how deep it stands, so a heading ends all lists.
    """
    if outer.kind != "item" or block.kind == "heading":
        return False
    return block.level > outer.level or (block.kind != "item" and block.level == outer.level)


def _by_letter(terms: Mapping[str, Term]) -> Iterator[tuple[str, tuple[Term, ...]]]:
    """Terms in alphabetical order, with the letter they stand under: "É" under E, "(R)-form" under R."""

    def place(term: Term) -> tuple[str, str, str]:
        plain = "".join(each for each in normalize("NFKD", term.label) if not combining(each)).casefold()
        first = next((index for index, character in enumerate(plain) if character.isalnum()), len(plain))
        return plain[first : first + 1].upper() or _NO_LETTER, plain[first:], term.id

    for letter, group in groupby(sorted(terms.values(), key=place), key=lambda term: place(term)[0]):
        yield letter, tuple(group)


def _by_paragraph(article: Article, span: Span) -> Iterator[Span]:
    """A stretch of an article, cut where one of its paragraphs ends and the next begins."""
    first = bisect_right(article.blocks, span.start, key=lambda block: block.span.start) - 1
    for block in article.blocks[max(0, first) :]:
        start, end = max(span.start, block.span.start), min(span.end, block.span.end)
        if block.span.start >= span.end:
            return
        if start < end:
            yield Span(start=start, end=end)


def _topics(events: Iterable[Event]) -> dict[str, int]:
    """All topics in alphabetical order, and how many events each has."""
    return dict(sorted(Counter(topic for event in events for topic in event.topics).items()))


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("glossator"),
        autoescape=True,
        finalize=escape_text,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "by_letter": _by_letter,
        "by_paragraph": _by_paragraph,
        "code": escape_code,
        "date_for_html": dates.for_html,
        "date_in_words": dates.in_words,
        "front_matter": escape_front_matter,
        "in_groups": _in_groups,
        "topics": _topics,
        "drawn_to_scale": drawn_to_scale,
        "picture": lambda share: picture(*share),
    }
    environment.globals |= {
        "ARTICLES": addresses.ARTICLES,
        "GLOSSARY": addresses.GLOSSARY,
        "TIMELINE": addresses.TIMELINE,
        "PEOPLE": addresses.PEOPLE,
        "article_uri": addresses.article_uri,
        "term_uri": addresses.term_uri,
    }
    return environment
