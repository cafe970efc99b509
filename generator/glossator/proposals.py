"""Words that the glossary lacks: those that articles explain themselves, abbreviations, and words few readers know."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from glossator.language.words.word_forms import forms
from glossator.model import (
    Abbreviation,
    Annotations,
    Article,
    Collection,
    Definition,
    Explainer,
    Jargon,
    Sentence,
    Span,
    TermMention,
)
from glossator.problems import place_in_article
from glossator.term_names import Names, index_names, is_name

Reason = Literal["explained", "abbreviation", "jargon"]

_REASONS: dict[Reason, str] = {
    "explained": "explained in the text",
    "abbreviation": "abbreviation",
    "jargon": "few readers know it",
}
_ORDER = tuple(_REASONS)

MOST_PROPOSALS = 40
"""The most words that are proposed at once; the rest comes up when these are in the glossary."""

MOST_SENTENCES = 3
"""The most sentences that are shown with a proposal."""

WIDEST_SENTENCE = 160
"""The most characters of a sentence that are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A word that could get an entry in the glossary."""

    label: str
    """The word as the articles write it."""
    reason: Reason
    """Why it is proposed."""
    meaning: str
    """What the articles themselves say it means; may be empty."""
    sentences: tuple[tuple[Article, Sentence], ...]
    """The sentences it stands in, each with its article."""


_Found = tuple[Reason, str, str, Article, Sentence]


def propose(collection: Collection) -> tuple[Proposal, ...]:
    """The words that the glossary lacks: what articles explain first, jargon last, and the frequent before the rare."""
    known = index_names(collection.terms)
    gathered: defaultdict[tuple[str, ...], list[_Found]] = defaultdict(list)
    for explainer in collection.explainers:
        for found in _candidates(explainer):
            if not _is_known(found[1], known):
                gathered[_key(found[1])].append(found)
    proposals = [_proposal(found) for found in gathered.values()]
    return tuple(sorted(proposals, key=lambda each: (_ORDER.index(each.reason), -len(each.sentences), each.label)))


def as_text(proposals: Iterable[Proposal]) -> str:
    """Proposals for a terminal, with the places of their sentences; empty when there are none."""
    listed = list(proposals)
    if not listed:
        return ""
    shown = "\n".join(line for proposal in listed[:MOST_PROPOSALS] for line in _lines(proposal))
    more = len(listed) - MOST_PROPOSALS
    return f"Proposed for the glossary:\n{shown}" + (f"\n  and {more} more" if more > 0 else "")


def _candidates(explainer: Explainer) -> Iterator[_Found]:
    """What could get an entry; words inside a mention of a term are explained there already."""
    article, found = explainer.article, explainer.annotations
    for definition in found.of(Definition):
        if sentence := _sentence(found, definition.term_span):
            meaning = article.text[definition.span.start : definition.span.end]
            yield "explained", definition.term, meaning, article, sentence
    for abbreviation in found.of(Abbreviation):
        if sentence := _sentence(found, abbreviation.span):
            yield "abbreviation", abbreviation.short, abbreviation.long, article, sentence
    for jargon in found.of(Jargon):
        if sentence := _sentence(found, jargon.span):
            yield "jargon", jargon.word, "", article, sentence


def _sentence(found: Annotations, span: Span) -> Sentence | None:
    """The sentence of words that no term of the glossary covers."""
    return None if found.around(TermMention, span.start) else found.around(Sentence, span.start)


def _is_known(label: str, names: Names) -> bool:
    """Whether the glossary has this name, in whatever form."""
    return any(is_name(form, names) for form in forms(label))


def _key(label: str) -> tuple[str, ...]:
    """What all spellings of a name share."""
    return min(forms(label), default=(label,))


def _proposal(found: list[_Found]) -> Proposal:
    """What several finds of one word come to: the best reason, and each sentence once."""
    reason, label, meaning, _, _ = min(found, key=lambda each: _ORDER.index(each[0]))
    sentences = {(article.id, sentence.number): (article, sentence) for *_, article, sentence in found}
    return Proposal(label=label, reason=reason, meaning=meaning, sentences=tuple(sentences.values()))


def _lines(proposal: Proposal) -> Iterator[str]:
    meaning = f": {' '.join(proposal.meaning.split())}" if proposal.meaning else ""
    yield f"  {proposal.label} ({_REASONS[proposal.reason]}){meaning}"
    for article, sentence in proposal.sentences[:MOST_SENTENCES]:
        place = place_in_article(article, sentence.span.start)
        words = " ".join(article.text[sentence.span.start : sentence.span.end].split())
        shown = words if len(words) <= WIDEST_SENTENCE else f"{words[: WIDEST_SENTENCE - 2]} …"
        yield f"      {place.uri}:{place.line}:{place.column}: {shown}"
