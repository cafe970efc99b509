"""What an author says in ``self_test`` is done, or refused with the line, the fault and the cure, all at once."""

from collections.abc import Callable, Iterable

import pytest

from glossator.model import Finding, Question, Seeds
from glossator.pipeline import collect
from glossator.self_test.own_questions import CHOICE, GAP
from glossator.settings import Settings

SeedsOf = Callable[..., Seeds]

TEXT = """\
First the team caught ten mice. Then they fed the mice with bread. Finally they put the mice into water.

The bear sleeps all
winter, and the hare does not, said nobody.

The bees in the garden were seen to feed the larvae of the queen with much care. Nobody asked for the reason of it.
Nobody asked a second time. In spring there are always many drones on the wall of the house. Nobody asked for long.
Nobody asked. Of all that grows in the meadow, we like the flowers of the field best. Nobody asked. It ends.
"""

GLOSSARY = """\
terms:
  - {id: bear, label: bear, definition: A large animal with thick fur.}
  - {id: hare, label: hare, definition: A fast one with long ears.}
  - {id: winter, label: winter, definition: The cold time of the year.}
  - {id: larva, label: larva, definition: A young insect before it has wings.}
  - {id: drone, label: drone, definition: The male of some insects.}
  - {id: flower, label: flower, definition: What becomes a fruit.}
"""

MADE = ["match", "gap.larva", "gap.drone", "gap.flower", "order"]
"""The questions that are made of it."""


def explained(seeds_of: SeedsOf, said: str) -> tuple[dict[str, Question], tuple[Finding, ...]]:
    """The questions of the article by their ids, and what is wrong with it."""
    files = {"ice.txt": TEXT, "ice.yml": f"self_test: {said}" if said else "language: en", "glossary.yml": GLOSSARY}
    collection = collect(seeds_of(files), Settings())
    made = [question for each in collection.explainers for question in each.self_test]
    return {question.id: question for question in made}, collection.findings


def asked(seeds_of: SeedsOf, said: str) -> dict[str, Question]:
    questions, findings = explained(seeds_of, said)
    assert not findings
    return questions


def refused(seeds_of: SeedsOf, said: str) -> list[tuple[str, str]]:
    questions, findings = explained(seeds_of, said)
    assert not questions
    assert {finding.place.uri for finding in findings} == {"articles/ice.yml"}
    return [(finding.message, finding.hint) for finding in findings]


def sentences(question: Question) -> Iterable[tuple[str, str, str]]:
    return ((item.before, item.answer, item.after) for item in question.items)


def test_without_a_word_of_the_author_all_questions_stand(seeds_of: SeedsOf) -> None:
    assert list(asked(seeds_of, "")) == MADE


def test_questions_are_dropped_by_their_ids(seeds_of: SeedsOf) -> None:
    assert list(asked(seeds_of, "{drop: [match, gap.larva, gap.flower]}")) == ["gap.drone", "order"]


def test_what_is_asked_can_be_said_otherwise(seeds_of: SeedsOf) -> None:
    questions = asked(seeds_of, "{edit: [{id: order, question: Say what came first}]}")
    assert questions["order"].text == "Say what came first"
    assert questions["order"].items == asked(seeds_of, "")["order"].items


def test_other_wrong_answers_for_a_gap(seeds_of: SeedsOf) -> None:
    gap = asked(seeds_of, "{edit: [{id: gap.larva, choices: [the cubs, the calves]}]}")["gap.larva"]
    assert sorted(gap.choices) == ["larvae", "the calves", "the cubs"]
    assert (gap.text, gap.items[0].answer) == (GAP, "larvae")


def test_other_words_of_the_sentence_can_be_left_out(seeds_of: SeedsOf) -> None:
    gap = asked(seeds_of, "{edit: [{id: gap.larva, answer: much care, choices: [a spoon]}]}")["gap.larva"]
    before = "The bees in the garden were seen to feed the larvae of the queen with "
    assert list(sentences(gap)) == [(before, "much care", ".")]
    assert sorted(gap.choices) == ["a spoon", "much care"]
    assert gap.items[0].term == ""


def test_a_question_of_the_author_leads_to_the_sentence_that_answers_it(seeds_of: SeedsOf) -> None:
    said = "{add: [{question: Who sleeps, answer: The bear, choices: [The hare], quote: The bear sleeps all winter}]}"
    question = asked(seeds_of, said)["own.1"]
    assert (question.kind, question.text, question.from_article) == ("choice", CHOICE, False)
    assert list(sentences(question)) == [("Who sleeps", "The bear", "")]
    assert sorted(question.choices) == ["The bear", "The hare"]
    assert question.items[0].sentence == 4


def test_a_gap_of_the_author_is_in_the_words_as_they_stand_in_the_article(seeds_of: SeedsOf) -> None:
    said = "{add: [{quote: The bear sleeps all winter, gap: all winter, choices: [at noon, never]}]}"
    question = asked(seeds_of, said)["own.1"]
    assert list(sentences(question)) == [("The bear sleeps ", "all\nwinter", "")]
    assert (question.kind, question.text, question.from_article) == ("gap", GAP, True)


def test_a_gap_of_the_author_is_made_of_whole_words(seeds_of: SeedsOf) -> None:
    question = asked(seeds_of, "{add: [{quote: Then they fed the mice, gap: the, choices: [no]}]}")["own.1"]
    assert list(sentences(question)) == [("Then they fed ", "the", " mice")]


def test_questions_of_the_author_come_last_in_their_order(seeds_of: SeedsOf) -> None:
    said = (
        "{drop: [order], add: [{quote: ten mice, gap: ten, choices: [two]}, {quote: bread, gap: bread, choices: [x]}]}"
    )
    assert list(asked(seeds_of, said)) == [*MADE[:-1], "own.1", "own.2"]


@pytest.mark.parametrize(
    ("said", "message", "hint"),
    [
        ("{drop: [matches]}", "the self-test has no question `matches`", "Did you mean `match`?"),
        ("{edit: [{id: gap.hare, question: Who}]}", "the self-test has no question `gap.hare`", "Did you mean"),
        ("{drop: [order], edit: [{id: order, question: x}]}", "the question `order` is changed twice", "Keep one"),
        ("{edit: [{id: order, choices: [x]}]}", "`choices` of `order` cannot be changed", "Change its `question`"),
        ("{edit: [{id: match, answer: x}]}", "`answer` of `match` cannot be changed", "Change its `question`"),
        ("{edit: [{id: gap.larva, answer: wasps}]}", "'wasps' is not among the words", "Copy them exactly"),
        ("{edit: [{id: gap.larva, answer: the}]}", "'the' stands there more than once", "Take more words"),
        (
            "{edit: [{id: gap.larva, choices: [LARVAE]}]}",
            "the right answer 'larvae' is among the wrong",
            "Take it away",
        ),
        ("{add: [{quote: an ape, gap: ape, choices: [x]}]}", "the article does not say 'an ape'", "Copy the words"),
        ("{add: [{quote: ten mice, gap: six, choices: [x]}]}", "'six' is not among the words", "Copy them exactly"),
        ("{add: [{quote: ten mice, choices: [x]}]}", "a question needs `question` and `answer`", "Say both"),
        ("{add: [{quote: ten mice, answer: x, gap: ten, choices: [y]}]}", "a gap is its own answer", "Take away"),
        (
            "{add: [{quote: ten mice, gap: ten, choices: [Ten]}]}",
            "the right answer 'ten' is among the wrong",
            "Take it",
        ),
        ("{add: [{quote: ten mice, gap: ten, choices: [x, X]}]}", "the wrong answer 'x' is there twice", "Keep one"),
    ],
)
def test_what_cannot_be_is_refused_with_its_cure(seeds_of: SeedsOf, said: str, message: str, hint: str) -> None:
    (told, cure), *_ = refused(seeds_of, said)
    assert told.startswith(message)
    assert cure.startswith(hint)


def test_everything_that_is_wrong_is_said_at_once(seeds_of: SeedsOf) -> None:
    said = "{drop: [x, y], edit: [{id: order, answer: x, choices: [z]}]}"
    assert len(refused(seeds_of, said)) == 4
    said = "{add: [{quote: ape, gap: ox, choices: [ox, a, A]}, {quote: yes, answer: x, choices: [y]}]}"
    assert len(refused(seeds_of, said)) == 7


def test_the_line_of_the_fault_is_named(seeds_of: SeedsOf) -> None:
    said = "\n  drop:\n    - order\n    - ordre\n"
    _, (finding,) = explained(seeds_of, said)
    assert (finding.place.line, finding.place.column, finding.place.text) == (4, 7, "    - ordre")


@pytest.mark.parametrize(
    "said", ["{}", "{drop: match}", "{edit: [{id: match}]}", "{add: [{quote: ten mice}]}", "{keep: [match]}"]
)
def test_what_does_not_fit_the_schema_is_refused(seeds_of: SeedsOf, said: str) -> None:
    assert refused(seeds_of, said)
