"""The terms of the glossary, and where an article mentions them, in whatever form."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from typing import Any

from glossator import records
from glossator.language.words.word_forms import forms
from glossator.model import (
    Annotations,
    Article,
    Document,
    Explainer,
    Finding,
    Place,
    Sentence,
    Term,
    TermMention,
    Use,
)
from glossator.problems import error, suggest, warning
from glossator.settings import Marking
from glossator.term_names import Form, index_names, matches


@lru_cache(maxsize=8)
def read_terms(document: Document, longest: int) -> tuple[tuple[Term, ...], tuple[Finding, ...]]:
    """The terms of a glossary file in alphabetical order, and what is wrong with them.

    ``longest`` is the number of words above which a definition gets a warning.
    Raises ``InputError`` when the file does not fit its schema.
    """
    record = records.read(document.uri, document.data, "glossary")
    terms = tuple(_term(value) for value in record.value["terms"])
    findings = (*_contradictions(terms, record), *_long_definitions(terms, record, longest))
    return tuple(sorted(terms, key=lambda term: (term.label.casefold(), term.id))), findings


def find_mentions(article: Article, found: Annotations, terms: tuple[Term, ...]) -> Iterator[TermMention]:
    """Every place in the article's sentences that names a term; links and code are left alone."""
    names = index_names(terms)
    closed = [inline.span for inline in article.inlines if inline.kind in {"link", "code"}]
    starts = [span.start for span in closed]
    for sentence in found.of(Sentence):
        for span, term in matches(article.text, sentence.span, names):
            before = bisect_left(starts, span.end)
            if not any(span.start < other.end for other in closed[max(0, before - 2) : before]):
                yield TermMention(span=span, term=term.id)


def mentioned(found: Annotations, terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """The terms that an article mentions, in the order of their first mention."""
    by_id = index_names(terms).by_id
    return tuple(by_id[term] for term in dict.fromkeys(mention.term for mention in found.of(TermMention)))


def marked(article: Article, mentions: Sequence[TermMention], marking: Marking) -> tuple[TermMention, ...]:
    """The mentions that the page marks: the first of each term in the article or in each section, or all of them."""
    if marking == "all":
        return tuple(mentions)
    headings = [block.span.start for block in article.blocks if block.kind == "heading" and marking == "section"]
    seen: set[tuple[int, str]] = set()
    chosen = []
    for mention in mentions:
        key = bisect_right(headings, mention.span.start), mention.term
        if key not in seen:
            seen.add(key)
            chosen.append(mention)
    return tuple(chosen)


def places_of_use(explainers: Iterable[Explainer]) -> Mapping[str, tuple[Use, ...]]:
    """For each term that some article mentions: the articles, and in each the sentences, in order."""
    uses: defaultdict[str, list[Use]] = defaultdict(list)
    for explainer in explainers:
        by_number: defaultdict[str, dict[int, Sentence]] = defaultdict(dict)
        for mention, sentence in _with_sentences(explainer.annotations):
            by_number[mention.term][sentence.number] = sentence
        for term, sentences in by_number.items():
            uses[term].append(Use(explainer=explainer, sentences=tuple(sentences.values())))
    return {term: tuple(found) for term, found in uses.items()}


def _with_sentences(found: Annotations) -> Iterator[tuple[TermMention, Sentence]]:
    for mention in found.of(TermMention):
        if sentence := found.around(Sentence, mention.span.start):
            yield mention, sentence


def _term(value: Mapping[str, Any]) -> Term:
    return Term(
        id=value["id"],
        label=value["label"],
        definition=value["definition"],
        alt_labels=tuple(value.get("alt_labels", ())),
        note=value.get("note", ""),
        see_also=tuple(value.get("see_also", ())),
        sources=records.references(value.get("sources", ())),
        exact_match=value.get("exact_match", ""),
        match_case=value.get("match_case", "false") == "true",
    )


def _contradictions(terms: Sequence[Term], record: records.Record) -> Iterator[Finding]:
    """Two terms with one id, names of two terms or without a letter, relations to nowhere."""
    ids: dict[str, Term] = {}
    claims: dict[Form, Term] = {}
    for position, term in enumerate(terms):
        if ids.setdefault(term.id, term) is not term:
            place = records.place(record, "terms", position, "id")
            yield error(place, f"there are two terms with the id `{term.id}`", "Give one of them another id.")
        for path, name in _names(term, position):
            yield from _contested(name, term, partial(records.place, record, *path), claims)
    for position, term in enumerate(terms):
        for number, other in enumerate(term.see_also):
            if other not in ids or other == term.id:
                place = records.place(record, "terms", position, "see_also", number)
                yield error(
                    place, f"there is no other term with the id `{other}`", suggest(other, ids.keys() - {term.id})
                )


def _contested(name: str, term: Term, place: Callable[[], Place], claims: dict[Form, Term]) -> Iterator[Finding]:
    written = forms(name)
    if not written:
        yield error(place(), f"the name {name!r} has no letter or digit", "Write a name that can stand in a text.")
    rivals = {rival.label for form in written if (rival := claims.setdefault(form, term)) is not term}
    for label in sorted(rivals):
        hint = "Give the name to one of them; plurals, spellings and capitals count as the same name."
        yield error(place(), f"{name!r} names the term {label!r} too", hint)


def _names(term: Term, position: int) -> Iterator[tuple[records.Path, str]]:
    yield ("terms", position, "label"), term.label
    for number, name in enumerate(term.alt_labels):
        yield ("terms", position, "alt_labels", number), name


def _long_definitions(terms: Sequence[Term], record: records.Record, longest: int) -> Iterator[Finding]:
    for position, term in enumerate(terms):
        words = len(term.definition.split())
        if words > longest:
            place = records.place(record, "terms", position, "definition")
            message = f"the definition of {term.label!r} has {words} words"
            yield warning(place, message, f"Say it in {longest}, and move the rest to `note`.")
