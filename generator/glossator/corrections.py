"""What an author knows better than the program: findings to take away, and findings to put in."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, get_args

from glossator.kinds import name_of
from glossator.model import Annotation, Article, Correction, QuantityKind, QuotationKind, Span, TemporalKind
from glossator.quoting import is_quoted, places_of


class _Fields(NamedTuple):
    """What may be said of an added annotation of one kind."""

    needed: frozenset[str] = frozenset()
    """Fields that must be there."""
    allowed: frozenset[str] = frozenset()
    """Fields that may be there too."""
    types: tuple[str, ...] = ()
    """What ``type`` may be."""


FIELDS: dict[str, _Fields] = {
    "boilerplate": _Fields(),
    "temporal": _Fields(frozenset({"type", "value"}), frozenset({"edtf"}), get_args(TemporalKind)),
    "quantity": _Fields(frozenset({"values"}), frozenset({"type", "unit", "noun"}), get_args(QuantityKind)),
    "abbreviation": _Fields(frozenset({"long"})),
    "institution": _Fields(allowed=frozenset({"name"})),
    "person": _Fields(allowed=frozenset({"name", "role", "affiliation"})),
    "quotation": _Fields(frozenset({"type"}), frozenset({"speaker", "affiliation", "cue"}), get_args(QuotationKind)),
    "definition": _Fields(frozenset({"term"})),
    "caveat": _Fields(),
    "method": _Fields(),
    "application": _Fields(),
    "result": _Fields(),
    "step": _Fields(frozenset({"order"})),
    "jargon": _Fields(),
}
"""Every kind of annotation that an author can add, and what is said of it."""

QUOTED = ("long", "term")
"""Fields whose words stand in the article, like the quote itself."""


def faults(article: Article, correction: Correction) -> Iterator[tuple[str, str]]:
    """What is wrong with a correction, each with the cure."""
    given = dict(correction.fields)
    words = [correction.quote, *(str(given[name]) for name in QUOTED if name in given)]
    hint = f"Copy the words exactly as they stand in {article.source_map.uri}, from one paragraph."
    yield from ((f"the article does not say {each!r}", hint) for each in words if not is_quoted(article, each))
    if correction.action == "drop":
        return
    fields = FIELDS[correction.kind]
    for name in sorted(fields.needed - given.keys()):
        yield f"a {correction.kind} needs `{name}`", "Say it too; the guide for authors lists what each kind needs."
    for name in sorted(given.keys() - fields.needed - fields.allowed):
        yield f"a {correction.kind} has no `{name}`", "Take it away."
    if fields.types and given.get("type", fields.types[0]) not in fields.types:
        yield f"a {correction.kind} has no type {given['type']!r}", f"Its types are {', '.join(fields.types)}."
    if correction.kind == "boilerplate" and not any(_is_block(article, correction.quote)):
        yield f"{correction.quote!r} is no whole paragraph", "Quote all of the paragraph that is to be left out."


def standing(article: Article, found: Iterable[Annotation]) -> Iterable[Annotation]:
    """Those of a text's annotations that its author leaves standing: none that was dropped, or put in otherwise."""
    if not article.corrections:
        return found
    overruled = [(each.kind, span) for each in article.corrections for span in _places(article, each)]
    return (
        item
        for item in found
        if not any(
            kind == name_of(item) and item.span.start < span.end and span.start < item.span.end
            for kind, span in overruled
        )
    )


def _places(article: Article, correction: Correction) -> list[Span]:
    """The words that a correction is about: all places to drop something, the first to put something in.

    A paragraph that is left out on the author’s word is found by the rule for such paragraphs, so it is not here.
    """
    if (correction.action, correction.kind) == ("add", "boilerplate"):
        return []
    places = [span for span, _ in places_of(article, correction.quote)]
    return places if correction.action == "drop" else places[:1]


def _is_block(article: Article, quote: str) -> Iterator[bool]:
    return (article.text[block.span.start : block.span.end] == quote for block in article.blocks)
