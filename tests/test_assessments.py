from dataclasses import replace

import pytest

from glossator.assessments import GAP, assessment
from glossator.model import Explainer, Item, Question, Sentence, Span, Term, TermMention
from tests.cartridges import Asked, asked, faults_of_test
from tests.collections_to_export import HOSTILE
from tests.small_explainers import explained

MELT = Term(id="melt", label="to melt", definition="To turn into water.")
TEXT = "Ice melts in spring. Then the river grows."


def ice(*questions: Question, language: str = "en") -> Explainer:
    mentions = (TermMention(span=Span(start=4, end=9), term="melt"),)
    return replace(explained(TEXT, mentions, [MELT], language=language), self_test=questions)


MATCH = Question(
    id="match",
    kind="match",
    text="Which word has which meaning?",
    items=(
        Item(before="Frozen water.", answer="ice"),
        Item(before="To turn into water.", answer="to melt", term="melt"),
    ),
    choices=("ice", "river", "to melt"),
    from_article=False,
)
A_GAP = Question(
    id="gap.melt",
    kind="gap",
    text="Which words does the article have in the gap?",
    items=(Item(before="Ice ", answer="melts", after=" in spring.", sentence=1, term="melt"),),
    choices=("grows", "melts", "falls"),
)
ORDER = Question(
    id="order",
    kind="order",
    text="In which order was this done?",
    items=(Item(before="the river grows", answer="2", sentence=2), Item(before="Ice melts", answer="1", sentence=1)),
    choices=("1", "2"),
)
CHOICE = Question(
    id="own.1",
    kind="choice",
    text="What grows?",
    items=(Item(before="What grows?", answer="the river", sentence=2),),
    choices=("the river", "the ice", "the snow"),
    from_article=False,
)
ALL = (MATCH, A_GAP, ORDER, CHOICE)


def read(explainer: Explainer) -> list[Asked]:
    xml = assessment(explainer, "Self-test: Ice", 3).encode()
    assert faults_of_test(xml) == []
    return asked(xml)


def test_each_item_becomes_a_question_with_all_choices_and_the_one_right_answer() -> None:
    told = [(each.choices, each.answers) for each in read(ice(*ALL))]
    assert told == [(question.choices, (item.answer,)) for question in ALL for item in question.items]


def test_a_question_says_what_is_asked_and_of_which_words() -> None:
    meaning, *_ = read(ice(MATCH))
    assert [each.text().strip() for each in meaning.prompt.all("p")] == [MATCH.text, "Frozen water."]


def test_a_question_of_an_author_is_not_asked_twice() -> None:
    (grows,) = read(ice(CHOICE))
    assert grows.prompt.words() == ["What", "grows?"]


def test_a_gap_stands_inside_its_sentence() -> None:
    (gap,) = read(ice(A_GAP))
    assert gap.prompt.all("p")[1].text().strip() == f"Ice {GAP} in spring."


def test_who_orders_steps_sees_all_of_them() -> None:
    for each in read(ice(ORDER)):
        assert [step.text().strip() for step in each.prompt.all("li")] == ["the river grows", "Ice melts"]
    assert [each.prompt.all("p")[-1].text().strip() for each in read(ice(ORDER))] == ["the river grows", "Ice melts"]


def test_afterwards_the_answer_is_told_with_its_sentence_and_its_term() -> None:
    (gap,) = read(ice(A_GAP))
    assert [each.text().strip() for each in gap.feedback.all("p")] == [
        "The answer: melts",
        "Sentence 1 of the article says it:",
        "Ice melts in spring.",
        "to melt: To turn into water.",
    ]


def test_what_holds_no_answer_is_not_told_and_what_was_asked_is_not_told_again() -> None:
    assert [each.feedback.text().strip() for each in read(ice(MATCH))] == ["The answer: ice", "The answer: to melt"]


def test_words_of_the_article_are_in_its_language_and_words_of_the_glossary_are_not() -> None:
    gap, meaning, *_ = read(ice(A_GAP, MATCH, language="ja"))
    assert [each.attributes.get("lang") for each in gap.prompt.all("p")] == [None, "ja"]
    assert [each.attributes.get("lang") for each in meaning.prompt.all("p")] == [None, None]
    assert all(each.attributes["dir"] == "auto" for each in (gap.prompt.all("p")[1], meaning.prompt.all("p")[1]))
    xml = assessment(ice(A_GAP, language="ja"), "x", 3)
    assert xml.count('xml:lang="ja"') == len(A_GAP.choices)
    assert "xml:lang" not in assessment(ice(MATCH, language="ja"), "x", 3)


def test_foreign_text_stays_the_characters_it_is() -> None:
    question = Question(
        id=HOSTILE,
        kind="gap",
        text=HOSTILE,
        items=(Item(before=f"a {HOSTILE}", answer=HOSTILE, after=HOSTILE),),
        choices=("x", HOSTILE, "y"),
    )
    (hostile,) = read(ice(question))
    assert hostile.choices == question.choices
    assert hostile.answers == (HOSTILE,)
    assert [each.text() for each in hostile.prompt.all("p")] == [f"\n{HOSTILE}\n", f"\na {HOSTILE}{GAP}{HOSTILE}\n"]
    assert {each.tag for each in (*hostile.prompt.all(), *hostile.feedback.all())} == {"p", "strong"}


@pytest.mark.parametrize("choices", [(), ("ice",), ("snow", "hail", "rain")])
def test_without_a_choice_or_without_the_answer_nothing_is_asked(choices: tuple[str, ...]) -> None:
    item = Item(before="Frozen water.", answer="ice")
    assert assessment(ice(replace(MATCH, items=(item,), choices=choices)), "x", 3) == ""
    assert len(read(ice(replace(MATCH, items=(item,), choices=choices), CHOICE))) == 1


def test_without_questions_there_is_no_test() -> None:
    assert assessment(ice(), "Self-test: Ice", 3) == ""


def test_each_question_has_a_name_of_its_own_in_all_tests_of_a_course() -> None:
    here, there = ice(*ALL), replace(ice(*ALL), article=replace(ice().article, id="snow"))
    idents = [each.ident for test in (here, there) for each in read(test)]
    assert len(set(idents)) == len(idents)


def test_a_name_stays_when_other_questions_come_or_go() -> None:
    assert {each.ident for each in read(ice(CHOICE))} <= {each.ident for each in read(ice(*ALL))}


def test_sentences_are_numbered_as_in_the_article() -> None:
    assert [each.number for each in ice().annotations.of(Sentence)] == [1, 2]
