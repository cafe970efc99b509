"""What an author changes in the self-test of an article: questions to take away, to make otherwise, to put in."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from glossator.model import Annotations, Article, Finding, Item, Question, QuestionChange, Sentence
from glossator.problems import InputError, error, suggest
from glossator.quoting import as_it_stands, is_quoted, places_of
from glossator.self_test.shuffling import shuffled

GAP = "Which words does the article have in the gap?"
"""What is asked of a sentence with a gap."""
CHOICE = "Which answer does the article give?"
"""What is asked above a question of an author's own."""

Fault = tuple[str, str]
"""What is wrong, and the cure."""


def faults(article: Article) -> Iterator[tuple[QuestionChange, Fault]]:
    """What is wrong with the changes to an article's self-test, as far as its text alone can tell."""
    told = Counter(change.id for change in article.self_test if change.id)
    for change in article.self_test:
        if told[change.id] > 1:
            yield change, (f"the question `{change.id}` is changed twice", "Keep one of the two.")
        if change.action == "add":
            yield from ((change, fault) for fault in _faults_of_new(article, change))
        yield from ((change, fault) for fault in _faults_of_choices(change.answer or change.gap, change.choices))


def changed(article: Article, found: Annotations, made: Sequence[Question]) -> tuple[Question, ...]:
    """The questions of a self-test as its author wants them.

    Raises ``InputError`` when there is no such question, or when it cannot be changed so.
    """
    by_id = {question.id: question for question in made}
    kept = dict(by_id)
    findings: list[Finding] = []
    new: list[Question] = []
    for change in article.self_test:
        if change.action == "add":
            new.append(_new(article, found, change, f"own.{len(new) + 1}"))
        elif change.id not in by_id:
            message = f"the self-test has no question `{change.id}`"
            findings.append(error(change.place, message, suggest(change.id, by_id)))
        elif change.action == "drop":
            kept.pop(change.id, None)
        else:
            kept[change.id], wrong = _edited(article, by_id[change.id], change)
            findings += (error(change.place, *fault) for fault in wrong)
    if findings:
        raise InputError(*findings)
    return (*kept.values(), *new)


def _faults_of_new(article: Article, change: QuestionChange) -> Iterator[Fault]:
    """What is wrong with a question that is put in."""
    if not is_quoted(article, change.quote):
        hint = f"Copy the words exactly as they stand in {article.source_map.uri}, from one paragraph."
        yield f"the article does not say {change.quote!r}", hint
    if change.gap and change.answer:
        yield "a gap is its own answer", "Take away `answer`, or `gap`."
    elif change.gap:
        yield from _faults_of_gap(change.gap, change.quote)
    elif not (change.question and change.answer):
        yield "a question needs `question` and `answer`", "Say both; or say with `gap` which words are left out."


def _faults_of_gap(gap: str, sentence: str) -> Iterator[Fault]:
    count = len(_places(gap, sentence))
    if count == 0:
        yield f"{gap!r} is not among the words of which it is to be left out", "Copy them exactly from there."
    elif count > 1:
        yield f"{gap!r} stands there more than once", "Take more words, so that the answer is not there to be read."


def _faults_of_choices(answer: str, choices: Sequence[str]) -> Iterator[Fault]:
    """Wrong answers that are the right one, or each other."""
    said = Counter(_plain(each) for each in choices)
    if answer and _plain(answer) in said:
        yield f"the right answer {answer!r} is among the wrong ones", "Take it away from `choices`."
    for each in dict.fromkeys(each for each in choices if said[_plain(each)] > 1):
        yield f"the wrong answer {each!r} is there twice", "Keep one."


def _new(article: Article, found: Annotations, change: QuestionChange, name: str) -> Question:
    """A question of the author's own."""
    place = next(places_of(article, change.quote))[0]
    sentence = found.around(Sentence, place.start)
    before, after = _around(change.gap, change.quote) if change.gap else (change.question, "")
    answer = change.gap or change.answer
    return Question(
        id=name,
        kind="gap" if change.gap else "choice",
        text=change.question or GAP if change.gap else CHOICE,
        items=(Item(before=before, answer=answer, after=after, sentence=sentence.number if sentence else 0),),
        choices=tuple(shuffled((answer, *change.choices), article.id, name)),
        from_article=bool(change.gap),
    )


def _edited(article: Article, question: Question, change: QuestionChange) -> tuple[Question, list[Fault]]:
    """A question made otherwise, and what cannot be done to it."""
    asked = replace(question, text=change.question or question.text)
    if question.kind != "gap":
        lacks = [name for name, said in (("answer", change.answer), ("choices", change.choices)) if said]
        hint = "Change its `question`, or drop it and add one of your own."
        return asked, [(f"`{name}` of `{question.id}` cannot be changed", hint) for name in lacks]
    item = question.items[0]
    sentence = f"{item.before}{item.answer}{item.after}"
    others = change.choices or tuple(each for each in question.choices if each != item.answer)
    wrong: list[Fault] = []
    if change.answer:
        answer = as_it_stands(change.answer, sentence)
        wrong += _faults_of_gap(answer, sentence)
        before, after = _around(answer, sentence) if not wrong else ("", "")
        item = replace(item, before=before, answer=answer, after=after, term="")
    if not (change.answer and change.choices):  # else they were compared before
        wrong += _faults_of_choices(item.answer, others)
    choices = shuffled((item.answer, *others), article.id, question.id)
    return replace(asked, items=(item,), choices=tuple(choices)), wrong


def _around(gap: str, sentence: str) -> tuple[str, str]:
    """The words before and behind a gap."""
    start = _places(gap, sentence)[0]
    return sentence[:start], sentence[start + len(gap) :]


def _places(gap: str, sentence: str) -> list[int]:
    """Where words stand in a sentence, as whole words if they can."""
    exact = re.escape(gap)
    whole = [match.start() for match in re.finditer(rf"(?<!\w){exact}(?!\w)", sentence)]
    return whole or [match.start() for match in re.finditer(exact, sentence)]


def _plain(answer: str) -> str:
    return " ".join(answer.split()).casefold()
