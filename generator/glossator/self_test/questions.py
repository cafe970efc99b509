"""Makes a short self-test of an article: questions whose every answer stands on its page."""

from collections import Counter
from collections.abc import Iterator, Sequence

from glossator.model import Annotations, Article, Item, Question, Sentence, Step, Term, TermMention
from glossator.self_test import gaps
from glossator.self_test.likeness import alike, given_away, related
from glossator.self_test.own_questions import GAP, changed
from glossator.self_test.shuffling import shuffled, shuffled_anew

FEWEST_TERMS, MOST_TERMS = 3, 6
"""How many terms are matched with their meanings."""
FEWEST_STEPS, MOST_STEPS = 3, 8
"""How many steps are put in order."""
NEAR = 2
"""How many sentences on the next step of the same experiment may be told, as where steps are found."""
_LEFT_OUT = "…"
GIVEN_AWAY = 0.67
"""The share of a term's name that its definition may not say; "stem" and "cell" of "egg stem cell" are less."""


def questions(article: Article, found: Annotations, terms: Sequence[Term]) -> tuple[Question, ...]:
    """Questions on the terms, the sentences and the steps of an article, and those of its author.

    Raises ``InputError`` when the author changes a question that there is not.
    """
    made = (*_match(article, found, terms), *_gaps(article, found, terms), *_order(article, found))
    return changed(article, found, made) if article.self_test else made


def _match(article: Article, found: Annotations, terms: Sequence[Term]) -> Iterator[Question]:
    """Terms that the article often mentions, each to be found for its definition."""
    chosen = _told_apart(found, terms)
    if len(chosen) < FEWEST_TERMS:
        return
    chosen.sort(key=lambda term: (term.label.casefold(), term.id))
    items = [Item(before=term.definition, answer=term.label, term=term.id) for term in chosen]
    yield Question(
        id="match",
        kind="match",
        text="Which word has which meaning?",
        items=_shuffled(article, "match", items),
        choices=tuple(term.label for term in chosen),
        from_article=False,
    )


def _told_apart(found: Annotations, terms: Sequence[Term]) -> list[Term]:
    """The most mentioned terms, as far as their definitions neither name them nor can be taken for each other's."""
    counts = Counter(mention.term for mention in found.of(TermMention))
    chosen: list[Term] = []
    for term in sorted(terms, key=lambda term: -counts[term.id]):
        clear = given_away(term) < GIVEN_AWAY
        rivals = (related(term, other) or alike(term, other) or term.label == other.label for other in chosen)
        if clear and len(chosen) < MOST_TERMS and not any(rivals):
            chosen.append(term)
    return chosen


def _gaps(article: Article, found: Annotations, terms: Sequence[Term]) -> Iterator[Question]:
    """Sentences of the article with a word left out."""
    for gap in gaps.gaps(article, found, terms):
        name = f"gap.{gap.term.id}"
        before, answer, after = gaps.pieces(article, gap)
        item = Item(before=before, answer=answer, after=after, sentence=gap.sentence.number, term=gap.term.id)
        choices = tuple(shuffled((answer, *gap.others), article.id, name))
        yield Question(id=name, kind="gap", text=GAP, items=(item,), choices=choices)


def _order(article: Article, found: Annotations) -> Iterator[Question]:
    """The steps of an experiment."""
    steps = _longest_run(article, found)[:MOST_STEPS]
    items = [
        Item(before=_untimed(article.text, step), answer=str(place), sentence=sentence.number)
        for place, (step, sentence) in enumerate(steps, start=1)
    ]
    if len(items) >= FEWEST_STEPS and len({item.before for item in items}) == len(items):
        yield Question(
            id="order",
            kind="order",
            text="In which order was this done?",
            items=_shuffled(article, "order", items),
            choices=tuple(item.answer for item in items),
        )


def _untimed(text: str, step: Step) -> str:
    """What was done, without the word that says when: "first", "then"."""
    span, when = step.span, step.when
    if when is None or not span.start <= when.start <= when.end <= span.end:
        return text[span.start : span.end]
    before, after = text[span.start : when.start].rstrip(" ,"), text[when.end : span.end].lstrip(" ,")
    return f"{before} {_LEFT_OUT} {after}" if before and after else before or after


def _longest_run(article: Article, found: Annotations) -> list[tuple[Step, Sentence]]:
    """The steps that belong to one experiment. Whoever numbers steps by hand says that they all do."""
    steps = sorted(found.of(Step), key=lambda step: step.order)
    told = [(step, sentence) for step in steps if (sentence := found.around(Sentence, step.span.start))]
    if len({step.order for step in steps}) < len(steps):
        return []
    if any(each.kind == "step" for each in article.corrections):
        return told
    runs: list[list[tuple[Step, Sentence]]] = []
    for step, sentence in told:
        if not runs or sentence.number - runs[-1][-1][1].number > NEAR:
            runs.append([])
        runs[-1].append((step, sentence))
    return max(runs, key=len, default=[])


def _shuffled(article: Article, name: str, items: Sequence[Item]) -> tuple[Item, ...]:
    """The items of a question in another order than they came in."""
    by_words = {item.before: item for item in items}
    return tuple(by_words[words] for words in shuffled_anew(by_words, article.id, name))
