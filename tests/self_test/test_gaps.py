"""A word is left out only where the rest of the sentence and the other choices leave one right answer."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from glossator.glossary import find_mentions
from glossator.model import Term
from glossator.self_test.gaps import Gap, gaps, pieces
from tests.small_explainers import article, found

TERMS = tuple(
    Term(id=label, label=label, definition=definition)
    for label, definition in (
        ("larva", "A young insect before it has wings."),
        ("drone", "A male bee."),
        ("flower", "The part of a plant that makes seeds."),
        ("honeycomb", "A sheet of wax with six-sided rooms."),
        ("pollen", "The dust that makes plants bear fruit."),
        ("sleep", "A rest with closed eyes."),
        ("hunger", "The wish to eat."),
    )
)

FILLER = "Nobody knew at the time what all of this was good for, and nobody asked."
"""Two of these keep what stands around them from being told in one breath."""
ELSEWHERE = (
    "A man in the north of the land had painted many drones on the wall.",
    "In the old days people were fond of bringing flowers to the market.",
    "For the winter they had put away all of the honeycombs in the cellar.",
)
"""Three sentences with other words to choose from."""


def told(
    sentence: str, elsewhere: Sequence[str] = ELSEWHERE, terms: tuple[Term, ...] = TERMS, language: str = ""
) -> list[Gap]:
    """The gaps of an article that tells a sentence, and others far from it."""
    of = replace(article(f" {FILLER} {FILLER} ".join((sentence, *elsewhere))), language=language)
    annotations = found(of, find_mentions(of, found(of, ()), terms))
    return [gap for gap in gaps(of, annotations, terms) if gap.sentence.number == 1]


def left_out(sentence: str, *elsewhere: str) -> tuple[str, frozenset[str]] | None:
    """The term that is left out of a sentence, and the wrong choices."""
    for gap in told(sentence, elsewhere or ELSEWHERE):
        return gap.term.label, frozenset(gap.others)
    return None


def test_words_of_the_same_number_are_to_choose_from() -> None:
    chosen = left_out("The workers of the hive were seen to feed the larvae with great care.")
    assert chosen == ("larva", frozenset({"drones", "flowers", "honeycombs"}))


def test_the_pieces_are_the_sentence() -> None:
    sentence = "The workers of the hive were seen to feed the larvae with great care."
    (gap,) = told(sentence)
    before, answer, after = pieces(article(f"{sentence} {FILLER}"), gap)
    assert (before, answer, after) == ("The workers of the hive were seen to feed the ", "larvae", " with great care.")


@pytest.mark.parametrize(
    "sentence",
    [
        "Larvae in the hive are fed by the workers with great care.",  # its capital would tell
        "The workers of the hive were seen to feed a larva with great care.",  # "a" would tell
        "The workers of the hive were seen by a larva expert with great care.",  # a part of a longer name
        "The workers of the hive fed the larvae, and the larvae were glad of it.",  # it can be read off
        "The workers were feeding larvae.",  # too short to tell
        'He said that "the workers in the hive were seen to feed the larvae.',  # half of a quotation
        "Die Arbeiterinnen im Stock haben in diesem Jahr larvae, wie man weiß, gefüttert.",  # no English
        f"The workers of the hive, {'which were very small, ' * 12} were seen to feed the larvae with care.",  # long
        "The workers of the hive were seen to feed larvae-like things in the old box.",  # half of a word
        "In the hive two of the workers were seen to be larvae until the end of May.",  # what something is
    ],
)
def test_what_gives_the_answer_away_or_needs_more_is_no_gap(sentence: str) -> None:
    assert left_out(sentence) is None


@pytest.mark.parametrize(
    ("label", "sentence"),
    [
        ("two mothers", "The mice of this year were born from two mothers in the old box."),
        ("stem (iPS) cells", "They were used to make stem (iPS) cells in the course of the year."),
        ("in a parental manner", "These are used by the mice in a parental manner for most of their life."),
        ("reprogrammed", "In the end the things were all reprogrammed, which is why it worked."),
    ],
)
def test_what_is_no_plain_name_of_a_thing_is_no_gap(label: str, sentence: str) -> None:
    terms = (*TERMS, Term(id="odd", label=label, definition="What is meant here."))
    assert not told(sentence, terms=terms)


def test_one_other_word_is_not_enough() -> None:
    assert left_out("The workers of the hive were seen to feed the larvae with great care.", ELSEWHERE[0]) is None


def test_what_a_sentence_or_its_neighbours_are_about_is_no_choice() -> None:
    sentence = "The workers of the hive were seen to feed the larvae among a row of flower boxes."
    assert left_out(sentence) == ("larva", frozenset({"drones", "honeycombs"}))
    beside = "The workers of the hive were seen to feed the larvae with great care. Around them were many drones."
    assert left_out(beside) == ("larva", frozenset({"flowers", "honeycombs"}))


def test_what_follows_the_same_word_elsewhere_is_no_choice() -> None:
    elsewhere = "People who have no garden have often been seen to admire feeding drones in the park."
    sentence = "In the hive the workers were seen to be busy with feeding larvae for weeks."
    assert left_out(sentence, elsewhere, *ELSEWHERE[1:]) == ("larva", frozenset({"flowers", "honeycombs"}))


def test_what_the_article_is_about_is_no_choice() -> None:
    often = [f"At the end of the day the {place} was full of drones." for place in ("box", "hall", "tree")]
    sentence = "The workers of the hive were seen to feed the larvae with great care."
    assert left_out(sentence, *ELSEWHERE, *often) == ("larva", frozenset({"flowers", "honeycombs"}))


@pytest.mark.parametrize(
    "other",
    [
        Term(id="drone", label="drone", definition="A male bee.", see_also=("larva",)),
        Term(id="drone", label="drone", definition="A male bee, once a larva."),
        Term(id="drone", label="drone larva", alt_labels=("drone",), definition="A male."),
    ],
    ids=["see also", "definition", "name"],
)
def test_a_related_term_is_no_choice(other: Term) -> None:
    terms = tuple(other if term.id == other.id else term for term in TERMS)
    (gap,) = told("The workers of the hive were seen to feed the larvae with great care.", terms=terms)
    assert set(gap.others) == {"flowers", "honeycombs"}


def test_words_that_need_no_article_are_to_choose_from_for_one_that_needs_none() -> None:
    elsewhere = (
        "In the north of the land people had got tired of hunger and of much else.",
        "In the old days people were fond of sleep, but that has gone out of fashion.",
        "At the end of the day there was nothing left to see of the honeycomb.",
    )
    chosen = left_out("The workers of the hive came home at noon covered with pollen from the field.", *elsewhere)
    assert chosen == ("pollen", frozenset({"hunger", "sleep"}))


def test_only_an_article_in_english_has_gaps() -> None:
    sentence = "The workers of the hive were seen to feed the larvae with great care."
    assert told(sentence, language="en-GB")
    assert not told(sentence, language="de")


def test_no_more_than_four_in_an_article_and_each_in_a_sentence_of_its_own() -> None:
    names = ("larvae", "drones", "flowers", "honeycombs", "wasps", "frogs")
    terms = tuple(
        Term(id=name, label=name, definition=f"All about {number}{number}{number}.")
        for number, name in enumerate(names)
    )
    sentences = [
        f"At the end of the year {number} we have seen all of the {name} in the park."
        for number, name in enumerate(names)
    ]
    of = article(f" {FILLER} {FILLER} ".join(sentences))
    chosen = gaps(of, found(of, find_mentions(of, found(of, ()), terms)), terms)
    assert len(chosen) == len({gap.sentence for gap in chosen}) == len({gap.term for gap in chosen}) == 4
    assert [gap.span.start for gap in chosen] == sorted(gap.span.start for gap in chosen)
