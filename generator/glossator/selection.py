"""Some of a site's articles, with the terms and the events that belong to them."""

from collections.abc import Collection as Container
from collections.abc import Iterable
from dataclasses import replace

from glossator.model import Collection, Explainer, Term


def only(collection: Collection, ids: Container[str]) -> Collection:
    """The articles with these ids, the terms that they mention and the events on their timelines."""
    explainers = tuple(each for each in collection.explainers if each.article.id in ids)
    mentioned = {term.id for each in explainers for term in each.terms}
    return Collection(
        explainers=explainers,
        terms=_related_to_each_other(term for term in collection.terms if term.id in mentioned),
        events=tuple(each for each in collection.events if any(article in ids for article in each.articles)),
    )


def alone(explainer: Explainer) -> Collection:
    """One article with its terms and its timeline, the same as ``only`` makes of it, but without a look at others."""
    in_order = sorted(explainer.terms, key=lambda term: (term.label.casefold(), term.id))
    return Collection(explainers=(explainer,), terms=_related_to_each_other(in_order), events=explainer.timeline)


def _related_to_each_other(terms: Iterable[Term]) -> tuple[Term, ...]:
    """Terms without the relations that lead to one that is left out."""
    kept = tuple(terms)
    ids = {term.id for term in kept}
    return tuple(replace(term, see_also=tuple(each for each in term.see_also if each in ids)) for term in kept)
