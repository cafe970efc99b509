"""Numbers that say something are shown, small counts are not, and pictures only of what the words state."""

import pytest

from glossator.key_numbers import MOST, key_numbers
from glossator.model import Annotation, Quantity, QuantityKind, Statement, StatementKind, TemporalExpression
from tests.small_explainers import article, at, found


def quantity(text: str, words: str, kind: QuantityKind, *values: str, noun: str = "", unit: str = "") -> Quantity:
    return Quantity(span=at(text, words), kind=kind, values=values, noun=noun, unit=unit)


def statement(text: str, sentence: str, kind: StatementKind) -> Statement:
    return Statement(span=at(text, sentence), kind=kind, cue=at(text, sentence))


def shown(text: str, annotations: list[Annotation]) -> list[str]:
    of = article(text)
    return [text[each.span.start : each.span.end] for each in key_numbers(of, found(of, annotations))]


def test_a_proportion_is_shown_with_its_share() -> None:
    text = "Just 11 out of 316 embryos lived."
    of = article(text)
    proportion = quantity(text, "11 out of 316 embryos", "proportion", "11", "316", noun="embryos")
    (number,) = key_numbers(of, found(of, [proportion]))
    assert number.share == ("11", "316")
    assert number.sentence.number == 1


def test_a_percentage_is_a_share_of_a_hundred_and_a_range_of_them_is_none() -> None:
    text = "It was 3.5 % or 3-5 % or 120 %."
    of = article(text)
    numbers = key_numbers(
        of,
        found(
            of,
            [
                quantity(text, "3.5 %", "percentage", "3.5", unit="%"),
                quantity(text, "3-5 %", "percentage", "3", "5", unit="%"),
                quantity(text, "120 %", "percentage", "120", unit="%"),
            ],
        ),
    )
    assert [number.share for number in numbers] == [("3.5", "100"), None, None]


def test_a_count_is_shown_where_it_is_a_result_and_not_too_small() -> None:
    text = "Three mice swam. Two mice sank. Nine mice watched."
    counts: list[Annotation] = [
        quantity(text, "Three mice", "count", "3", noun="mice"),
        quantity(text, "Two mice", "count", "2", noun="mice"),
        quantity(text, "Nine mice", "count", "9", noun="mice"),
    ]
    results = [statement(text, each, "result") for each in ("Three mice swam.", "Two mice sank.")]
    assert shown(text, [*counts, *results]) == ["Three mice"]
    assert shown(text, counts) == []


def test_a_duration_is_shown_where_the_text_says_how_it_was_done_and_how_long() -> None:
    text = "After four weeks they ate. After some weeks they slept. After nine days it rained."
    durations: list[Annotation] = [
        TemporalExpression(span=at(text, "four weeks"), kind="DURATION", value="P4W"),
        TemporalExpression(span=at(text, "some weeks"), kind="DURATION", value="PXW"),
        TemporalExpression(span=at(text, "nine days"), kind="DURATION", value="P9D"),
    ]
    methods = [
        statement(text, each, "method") for each in ("After four weeks they ate.", "After some weeks they slept.")
    ]
    assert shown(text, [*durations, *methods]) == ["four weeks"]


def test_an_age_is_shown_with_those_who_are_so_old() -> None:
    text = "They took 12-day-old mouse embryos. They are 12 days old, they said."
    ages: list[Annotation] = [
        TemporalExpression(span=at(text, "12-day-old"), kind="AGE", value="P12D"),
        TemporalExpression(span=at(text, "12 days old"), kind="AGE", value="P12D"),
    ]
    sentences = ("They took 12-day-old mouse embryos.", "They are 12 days old, they said.")
    assert shown(text, [*ages, *(statement(text, each, "method") for each in sentences)]) == [
        "12-day-old mouse embryos"
    ]


def test_the_same_words_are_shown_once_and_never_too_many() -> None:
    text = " ".join(f"It was {number} %." for number in [*range(10, 30), 10])
    numbers = [quantity(text, f"{number} %", "percentage", str(number), unit="%") for number in range(10, 30)]
    again = Quantity(span=at(text, "10 %", 2), kind="percentage", values=("10",), unit="%")
    words = shown(text, [*numbers, again])
    assert len(words) == len(set(words)) == MOST


@pytest.mark.parametrize("values", [("5", "3"), ("1", "0")])
def test_what_cannot_be_a_share_is_not_drawn(values: tuple[str, str]) -> None:
    text = "It was so many of so many."
    of = article(text)
    (number,) = key_numbers(of, found(of, [quantity(text, "so many of so many", "proportion", *values)]))
    assert number.share is None


def test_what_brackets_say_again_is_shown_once() -> None:
    text = "The lake rose 6.6 inches (17 cm) and 11 of 20 boats (55 %) sank."
    numbers: list[Annotation] = [
        quantity(text, "6.6 inches", "measure", "6.6", unit="in"),
        quantity(text, "17 cm", "measure", "17", unit="cm"),
        quantity(text, "11 of 20 boats", "proportion", "11", "20", noun="boats"),
        quantity(text, "55 %", "percentage", "55", unit="%"),
    ]
    assert shown(text, [*numbers, statement(text, text, "result")]) == ["6.6 inches", "11 of 20 boats"]
