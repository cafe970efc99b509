"""Where articles do not say the same about one thing: how a name is spelled, where somebody works, how many there were.

What each says is shown with its sentence. Nobody is corrected: both may be right, each for its time.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import combinations

from glossator.evidence import claim_naming, claim_of
from glossator.model import Claim, Disagreement, Explainer, Person, Quantity, Sentence, Statement

ALIKE = 0.8
"""How alike two first names must be (``difflib``'s ratio) to be spellings of one: Jon and John, but not Ann and Jon."""

_SMALL_WORDS = frozenset({"of", "the", "at", "in", "for", "and"})

_Mention = tuple[Explainer, Person, Sentence]


def disagreements(explainers: Iterable[Explainer]) -> tuple[Disagreement, ...]:
    """Everything about which articles do not say the same, in the order of what it is about."""
    articles = tuple(explainers)
    people = _people(articles)
    found = [*_spellings(people), *_places(people), *_numbers(articles)]
    return tuple(sorted(found, key=lambda each: each.about.casefold()))


def _people(explainers: Sequence[Explainer]) -> Mapping[str, Mapping[str, list[_Mention]]]:
    """The first mention of each person in each article, by last name and then by full name."""
    people: defaultdict[str, dict[str, list[_Mention]]] = defaultdict(dict)
    for explainer in explainers:
        seen: set[str] = set()
        for person in explainer.annotations.of(Person):
            sentence = explainer.annotations.around(Sentence, person.span.start)
            if sentence and " " in person.name and person.name not in seen:
                seen.add(person.name)
                last = person.name.rpartition(" ")[2].casefold()
                people[last].setdefault(person.name, []).append((explainer, person, sentence))
    return people


def _spellings(people: Mapping[str, Mapping[str, list[_Mention]]]) -> Iterator[Disagreement]:
    """Names of different articles that are probably one, spelled differently."""
    for names in people.values():
        for one, other in combinations(sorted(names), 2):
            if _are_spellings_of_one(one, other) and _articles(names[one]).isdisjoint(_articles(names[other])):
                last = one.rpartition(" ")[2]
                claims = (_mentioned(mention) for name in (one, other) for mention in names[name])
                yield Disagreement(about=f"How the name of {last} is spelled", claims=tuple(claims))


def _are_spellings_of_one(one: str, other: str) -> bool:
    """Whether two full names of one last name differ by some letters of the first name only."""
    first, second = (name.rpartition(" ")[0].casefold() for name in (one, other))
    if "." in first + second or min(len(first), len(second)) < 3:  # noqa: PLR2004 (initials say too little)
        return False
    return SequenceMatcher(None, first, second).ratio() >= ALIKE


def _places(people: Mapping[str, Mapping[str, list[_Mention]]]) -> Iterator[Disagreement]:
    """People who work in one place by one article and in another by another."""
    for names in people.values():
        for group in _same_people(names):
            mentions = [mention for name in group for mention in names[name] if mention[1].affiliation]
            if len({_bare(person.affiliation) for _, person, _ in mentions}) > 1:
                claims = (_working(mention) for mention in mentions)
                yield Disagreement(about=f"Where {group[0]} works", claims=tuple(claims))


def _same_people(names: Mapping[str, list[_Mention]]) -> Iterator[list[str]]:
    """Names that are one person's, each with its other spellings."""
    left = sorted(names, key=lambda name: (-len(names[name]), name))
    while left:
        name, *rest = left
        yield [name, *(other for other in rest if _are_spellings_of_one(name, other))]
        left = [other for other in rest if not _are_spellings_of_one(name, other)]


def _bare(affiliation: str) -> frozenset[str]:
    """The words of an institution's name in any order: Edinburgh University is the University of Edinburgh."""
    return frozenset(affiliation.casefold().replace(",", " ").split()) - _SMALL_WORDS


def _numbers(explainers: Sequence[Explainer]) -> Iterator[Disagreement]:
    """Counts of the same things that differ between articles on one study."""
    by_study: defaultdict[str, list[Explainer]] = defaultdict(list)
    for explainer in explainers:
        if explainer.article.study and explainer.article.study.doi:
            by_study[explainer.article.study.doi.casefold()].append(explainer)
    for group in by_study.values():
        counts: defaultdict[str, list[tuple[tuple[str, ...], Claim]]] = defaultdict(list)
        for explainer in group:
            for noun, values, claim in _counts(explainer):
                counts[noun].append((values, claim))
        for noun, told in counts.items():
            if len({values for values, _ in told}) > 1:
                yield Disagreement(about=f"How many {noun}", claims=tuple(claim for _, claim in told))


def _counts(explainer: Explainer) -> Iterator[tuple[str, tuple[str, ...], Claim]]:
    """What an article counts once only in its results, so that it is clear which count is meant."""
    found = explainer.annotations
    counted: defaultdict[str, list[tuple[Quantity, Sentence]]] = defaultdict(list)
    for quantity in found.of(Quantity):
        sentence = found.around(Sentence, quantity.span.start)
        told = found.within(Statement, sentence.span) if sentence else ()
        is_result = any(each.kind in {"result", "caveat"} for each in told)
        if sentence and is_result and quantity.noun and quantity.kind in {"count", "proportion"}:
            counted[quantity.noun.casefold()].append((quantity, sentence))
    for noun, quantities in counted.items():
        if len(quantities) == 1:
            ((quantity, sentence),) = quantities
            yield noun, quantity.values, claim_of(explainer, quantity.span, sentence)


def _articles(mentions: Iterable[_Mention]) -> set[str]:
    return {explainer.article.id for explainer, _, _ in mentions}


def _mentioned(mention: _Mention) -> Claim:
    explainer, person, sentence = mention
    return claim_naming(explainer, person.name, sentence)


def _working(mention: _Mention) -> Claim:
    explainer, person, sentence = mention
    return claim_naming(explainer, person.affiliation, sentence)
