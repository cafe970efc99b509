"""A self-test asks only what its page answers, and nothing that has two answers."""

import json
import subprocess
import sys
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.model import Collection, Explainer, Question, Seeds, Sentence, Step, Term, TermMention
from glossator.pipeline import collect
from glossator.self_test.questions import questions
from glossator.settings import Settings
from tests.collections_to_export import OTHERS, ROOT, shipped
from tests.hostile_text import SENTENCES, line, pieces
from tests.small_explainers import article, at, explained

SeedsOf = Callable[..., Seeds]

EGGS = "eggs-from-stem-cells"
ALL = {"shipped": shipped, **OTHERS}


def of(collection: Collection, name: str) -> Explainer:
    (found,) = (each for each in collection.explainers if each.article.id == name)
    return found


def question(explainer: Explainer, name: str) -> Question | None:
    return next((each for each in explainer.self_test if each.id == name), None)


def matched(*terms: Term, text: str = "") -> list[str]:
    """The terms that are matched with their meanings in an article that mentions them all."""
    text = text or ", ".join(term.label for term in terms)
    mentions = [TermMention(span=at(text, term.label), term=term.id) for term in terms]
    explainer = explained(text, mentions, terms)
    return [each for test in questions(explainer.article, explainer.annotations, terms) for each in test.choices]


def term(label: str, definition: str, **fields: tuple[str, ...]) -> Term:
    return Term(id=label, label=label, definition=definition, **fields)  # type: ignore[arg-type] # whatever a term holds


BEAR = term("bear", "A large animal with thick fur.")
HARE = term("hare", "A fast one with long ears.")
WINTER = term("winter", "The cold time of the year.")
SNOW = term("snow", "White flakes that fall from clouds.")


# ---------------------------------------------------------------------------------------------------------------------
# Terms and their meanings


def test_three_terms_are_needed_to_match_them() -> None:
    assert matched(BEAR, HARE, WINTER) == ["bear", "hare", "winter"]
    assert matched(BEAR, HARE) == []


def test_a_definition_that_says_its_term_is_not_asked_for() -> None:
    assert matched(BEAR, HARE, WINTER, term("polar fox", "A fox of polar lands.")) == ["bear", "hare", "winter"]
    assert "polar fox" in matched(BEAR, HARE, WINTER, term("polar fox", "A fox of the far north."))


@pytest.mark.parametrize(
    "other",
    [
        term("cub", "The young of it.", see_also=("bear",)),
        term("grizzly", "A very large animal with thick brown fur."),
        term("bear trap", "Something made of iron."),
    ],
    ids=["related", "alike", "part of the name"],
)
def test_terms_that_can_be_taken_for_each_other_are_not_asked_for_together(other: Term) -> None:
    text = f"{other.label}, bear, hare, winter"
    assert matched(BEAR, HARE, WINTER, other, text=text) == ["bear", "hare", "winter"]


def test_the_terms_that_are_mentioned_most_are_asked_for() -> None:
    terms = [term(name * 5, f"{number * 7}.") for number, name in zip("12345678", "abcdefgh", strict=True)]
    text = " ".join(term.label for term in terms)
    often = f"{text} hhhhh hhhhh ggggg"
    mentions = [TermMention(span=at(often, term.label), term=term.id) for term in terms]
    mentions += [TermMention(span=at(often, name, 2), term=name) for name in ("ggggg", "hhhhh")]
    explainer = explained(often, mentions, terms)
    (match,) = questions(explainer.article, explainer.annotations, terms)
    assert match.choices == ("aaaaa", "bbbbb", "ccccc", "ddddd", "ggggg", "hhhhh")


def test_meanings_do_not_stand_in_the_order_of_the_words() -> None:
    for explainer in shipped().explainers:
        match = question(explainer, "match")
        assert match
        assert sorted(match.choices, key=str.casefold) == list(match.choices)
        assert [item.answer for item in match.items] != list(match.choices)


# ---------------------------------------------------------------------------------------------------------------------
# Steps


def in_order(text: str, steps: list[Step]) -> Question | None:
    explainer = explained(text, steps)
    return next(iter(questions(explainer.article, explainer.annotations, ())), None)


def steps(text: str, *words: str) -> list[Step]:
    return [Step(span=at(text, each), order=number) for number, each in enumerate(words, start=1)]


def test_the_steps_of_an_experiment_are_shuffled() -> None:
    text = "They caught mice. They fed them. They let them go."
    order = in_order(text, steps(text, "caught mice", "fed them", "let them go"))
    assert order
    assert {item.before: item.answer for item in order.items} == {
        "caught mice": "1",
        "fed them": "2",
        "let them go": "3",
    }
    assert [item.answer for item in order.items] != ["1", "2", "3"] == list(order.choices)


def test_two_steps_are_no_order_to_ask_for() -> None:
    text = "They caught mice. They fed them."
    assert in_order(text, steps(text, "caught mice", "fed them")) is None


def test_steps_that_are_told_far_from_each_other_are_not_of_one_experiment() -> None:
    filler = "It was cold. It was dark. It was late."
    text = f"They caught mice. They fed them. {filler} They let them go."
    assert in_order(text, steps(text, "caught mice", "fed them", "let them go")) is None


def test_steps_with_one_number_have_no_order() -> None:
    text = "They caught mice. They fed them. They let them go."
    twice = [*steps(text, "caught mice", "fed them"), Step(span=at(text, "let them go"), order=2)]
    assert in_order(text, twice) is None


def test_steps_in_the_same_words_have_no_order() -> None:
    text = "They fed mice. They fed mice. They let them go."
    again = [Step(span=at(text, "fed mice", number), order=number) for number in (1, 2)]
    assert in_order(text, [*again, Step(span=at(text, "let them go"), order=3)]) is None


def test_the_words_that_say_when_are_left_out_of_a_step() -> None:
    text = "They first caught mice. Then they fed them. Finally, they let them go."
    found = [
        Step(span=at(text, "They first caught mice"), order=1, when=at(text, "first")),
        Step(span=at(text, "Then they fed them"), order=2, when=at(text, "Then")),
        Step(span=at(text, "they let them go"), order=3, when=at(text, "Finally")),
    ]
    order = in_order(text, found)
    assert order
    assert {item.before for item in order.items} == {"They … caught mice", "they fed them", "they let them go"}


# ---------------------------------------------------------------------------------------------------------------------
# Whatever an article is


def check(explainer: Explainer) -> None:
    """What holds for every self-test."""
    text, numbers = explainer.article.text, {term.id for term in explainer.terms}
    found = {sentence.number: sentence for sentence in explainer.annotations.of(Sentence)}
    names = [each.id for each in explainer.self_test]
    assert len(set(names)) == len(names)
    for each in explainer.self_test:
        assert each.items
        assert len({choice.casefold() for choice in each.choices}) == len(each.choices) > 1
        for item in each.items:
            assert item.answer in each.choices
            assert item.sentence in found or item.term in numbers
            if each.kind == "gap":
                span = found[item.sentence].span
                assert f"{item.before}{item.answer}{item.after}" == text[span.start : span.end]
                assert not [
                    other for other in each.choices if other.casefold() in (item.before + item.after).casefold()
                ]


@pytest.mark.parametrize("name", ALL)
def test_what_holds_for_every_self_test(name: str) -> None:
    for explainer in ALL[name]().explainers:
        check(explainer)


WORDS = (
    "stem cells",
    "eggs",
    "mice",
    "A|B cells",
    "</select> wings",
    "C* cats",
    "larvae",
    "{{ 7 }} sums",
    "&amp; ants",
)
TEMPLATES = (
    "In the old days the people of that land were fond of {} and of little else.",
    "It was known to be of some use for {} in the {} of the north.",
    "{} were not known to be here in the time of the kings.",
)
told = st.builds(str.format, st.sampled_from(TEMPLATES), st.sampled_from(WORDS), st.sampled_from(WORDS))
beside = st.one_of(st.just("It was cold."), st.sampled_from(SENTENCES), pieces)


@given(
    st.lists(st.tuples(told, beside, beside), min_size=3, max_size=8),
    st.lists(line, min_size=len(WORDS), max_size=len(WORDS)),
)
def test_hostile_text_is_asked_for_as_it_is(
    seeds_of: SeedsOf, parts: list[tuple[str, str, str]], definitions: list[str]
) -> None:
    terms = [
        {"id": f"t{number}", "label": words, "definition": definition}
        for number, (words, definition) in enumerate(zip(WORDS, definitions, strict=True))
    ]
    text = " ".join(each for part in parts for each in part)
    seeds = seeds_of({"ice.txt": text, "glossary.yml": json.dumps({"terms": terms}, ensure_ascii=False)})
    for explainer in collect(seeds, Settings()).explainers:
        check(explainer)


@pytest.mark.parametrize("seed", ["0", "1"])
def test_the_same_article_has_the_same_self_test_in_every_process(seed: str) -> None:
    code = "from tests.collections_to_export import shipped; print([each.self_test for each in shipped().explainers])"
    told = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={"PYTHONHASHSEED": seed, "PYTHONPATH": "generator"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert told.strip() == str([each.self_test for each in shipped().explainers])


def test_the_place_of_the_right_answer_cannot_be_guessed() -> None:
    text = "They caught mice. They fed them. They let them go."
    words = ("caught mice", "fed them", "let them go")
    orders = set()
    for number in range(40):
        of_another = article(text, f"ice-{number}")
        explainer = explained(text, steps(text, *words))
        (order,) = questions(of_another, explainer.annotations, ())
        orders.add(tuple(item.answer for item in order.items))
    assert len(orders) == 5  # all but the right one


def test_of_the_shipped_articles_each_has_a_self_test() -> None:
    assert all(len(explainer.self_test) >= 3 for explainer in shipped().explainers)
    order = question(of(shipped(), EGGS), "order")
    assert order
    assert len(order.items) == 7
