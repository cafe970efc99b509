"""The shipped glossary finds every mention that people marked in the shipped articles."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

import pytest

from glossator.extractors import merge
from glossator.glossary import read_terms
from glossator.model import Annotations, Explainer, Seeds, Span, Term, TermMention
from glossator.pipeline import collect
from glossator.settings import Settings
from glossator.storage import read_seeds
from glossator.term_names import index_names, matches
from tests.architecture import ROOT

FILES: list[dict[str, Any]] = json.loads((ROOT / "tests/gold/seeds.json").read_text(encoding="utf-8"))["files"]
IDS = [entry["file"].partition("_")[0] for entry in FILES]
NOT_DEFINED = {"optional": {"ovarian cells", "mammalian eggs"}, "core": set[str]()}
"""Names of the gold set that the glossary has no entry of this very name for, by how much a reader needs them."""

OTHER_NAMES = {"egg", "eggs", "fertile", "parents of the same sex", "same-sex (human) parents"}
"""Words that mention a marked term by a name that people did not mark; they are right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How the mentions that were found compare with those that people marked."""

    found: tuple[str, ...]
    """Marked mentions that a mention of ours covers, as words with their place."""
    missed: tuple[str, ...]
    """Marked mentions that no mention of ours covers."""
    false: tuple[str, ...]
    """Mentions of ours of a term of the set, at a place where nobody marked anything and not by another name of it."""

    def __str__(self) -> str:
        """All three counts, and the words that should not be there."""
        missed, false = "; ".join(self.missed) or "-", "; ".join(self.false) or "-"
        return f"{len(self.found)} found, {len(self.missed)} missed: {missed}, {len(self.false)} false: {false}"


@pytest.fixture(scope="module")
def seeds() -> Seeds:
    """The shipped articles, glossary and timeline."""
    return read_seeds(ROOT / "seeds", "seeds")


@pytest.fixture(scope="module")
def terms(seeds: Seeds) -> tuple[Term, ...]:
    """The shipped glossary."""
    assert seeds.glossary
    return read_terms(seeds.glossary, Settings().definition_words)[0]


@pytest.fixture(scope="module")
def explainers(seeds: Seeds) -> dict[str, Explainer]:
    """The shipped articles, explained, by the fingerprint of their file."""
    by_id = {each.article.id: each for each in collect(seeds, Settings()).explainers}
    return {sha256(source.data).hexdigest(): by_id[source.id] for source in seeds.sources}


def defined(name: str, terms: tuple[Term, ...]) -> str:
    """The id of the term that this whole name means, or nothing."""
    whole = Span(start=0, end=len(name))
    return next((term.id for span, term in matches(name, whole, index_names(terms)) if span == whole), "")


def score(entry: dict[str, Any], tier: str, explainer: Explainer, terms: tuple[Term, ...]) -> Score:
    """Compare the mentions in one article with those that people marked in it."""
    mentions = explainer.annotations.of(TermMention)
    ids = {term["term"]: defined(term["term"], terms) for term in entry["terms"] if term["tier"] == tier}
    marks = [mark for term in entry["terms"] if ids.get(term["term"]) for mark in term["mentions"]]
    covered = [
        any(each.span.start <= mark["start"] and mark["end"] <= each.span.end for each in mentions) for mark in marks
    ]
    anywhere = [mark for term in entry["terms"] for mark in term["mentions"]]
    strays = [
        each
        for each in mentions
        if each.term in ids.values()
        and explainer.article.text[each.span.start : each.span.end] not in OTHER_NAMES
        and not any(each.span.start < mark["end"] and mark["start"] < each.span.end for mark in anywhere)
    ]
    told = [f"{mark['text']!r} at {mark['start']}" for mark in marks]
    return Score(
        found=tuple(words for words, is_covered in zip(told, covered, strict=True) if is_covered),
        missed=tuple(words for words, is_covered in zip(told, covered, strict=True) if not is_covered),
        false=tuple(f"{each.term} at {each.span.start}" for each in strays),
    )


@pytest.mark.parametrize("tier", ["core", "optional"])
@pytest.mark.parametrize("entry", FILES, ids=IDS)
def test_every_marked_mention_is_found_and_no_other(
    entry: dict[str, Any], tier: str, explainers: dict[str, Explainer], terms: tuple[Term, ...]
) -> None:
    result = score(entry, tier, explainers[entry["sha256"]], terms)
    assert result.found, str(result)
    assert not result.missed, str(result)
    assert not result.false, str(result)


@pytest.mark.parametrize("tier", ["core", "optional"])
def test_the_glossary_defines_what_readers_need(tier: str, terms: tuple[Term, ...]) -> None:
    names = {term["term"] for entry in FILES for term in entry["terms"] if term["tier"] == tier}
    assert {name for name in names if not defined(name, terms)} == NOT_DEFINED[tier]


def with_mentions(explainer: Explainer, mentions: Iterable[TermMention]) -> Explainer:
    return replace(explainer, annotations=merge(Annotations(), mentions))


def test_the_score_falls_when_nothing_is_found(explainers: dict[str, Explainer], terms: tuple[Term, ...]) -> None:
    for entry in FILES:
        result = score(entry, "core", with_mentions(explainers[entry["sha256"]], ()), terms)
        assert not result.found
        assert result.missed


def test_the_score_falls_when_a_mention_is_cut_short_or_stands_where_nobody_marked_one(
    explainers: dict[str, Explainer], terms: tuple[Term, ...]
) -> None:
    explainer = explainers[FILES[0]["sha256"]]
    mentions = explainer.annotations.of(TermMention)
    (haploid,) = (each for each in mentions if each.term == "haploid-stem-cell")
    cut = replace(haploid, span=replace(haploid.span, end=haploid.span.end - 1))
    stray = replace(haploid, span=Span(start=0, end=10))
    worse = with_mentions(explainer, [cut, stray, *(each for each in mentions if each is not haploid)])
    right = score(FILES[0], "core", explainer, terms)
    wrong = score(FILES[0], "core", worse, terms)
    assert set(right.found) - set(wrong.found) == set(wrong.missed) != set()
    assert wrong.false == ("haploid-stem-cell at 0",)
    assert "1 false: haploid-stem-cell at 0" in str(wrong)
