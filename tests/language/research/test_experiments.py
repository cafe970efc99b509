"""Somebody and what they did or found are read together; who only hopes, says or is spoken of has done nothing."""

import re

import pytest

from glossator.language.research import experiments
from glossator.language.words.vocabulary import vocabulary


def told(pattern: re.Pattern[str], text: str) -> tuple[str, str]:
    """The group of the verb and the verb, for what a pattern reads at the beginning of a text; nothing for nothing."""
    match = pattern.match(text)
    return (match.lastgroup or "", match[match.lastgroup or 0]) if match else ("", "")


@pytest.mark.parametrize(
    ("text", "group", "verb"),
    [
        ("engineers in Oslo then heated the glass", "method", "heated"),
        ("physicists used a laser", "method", "used"),
        ("team, led by Ann Lee, found a crack", "result", "found"),
        ("researchers report that it floats", "result", "report"),
        ("chemists have tested the paint", "used", "tested"),
        ("geologists have discovered a cave", "found", "discovered"),
        ("scientists say they have built a clock", "reported", "built"),
        ("scientists show how bees count", "shows", "show"),
    ],
)
def test_researchers_do_or_find_something(text: str, group: str, verb: str) -> None:
    assert told(experiments.ACTOR, text) == (group, verb)


@pytest.mark.parametrize(
    "text",
    [
        "physicists used to meet in this room",
        "team took part in a race",
        "chemists who heated it were hurt",
        "scientists hope that it floated",
        "scientists were tested by doctors",
        "authors found themselves in court",
        "geologists have warned the town",
        "group show no mercy",
        "team's car heated up",
    ],
)
def test_researchers_do_other_things_too(text: str) -> None:
    assert told(experiments.ACTOR, text) == ("", "")


def test_the_present_tense_is_for_those_who_write_themselves() -> None:
    assert told(experiments.WE, "we find a gap") == ("results", "find")
    assert told(experiments.PRONOUN, "they find a gap") == ("", "")
    assert told(experiments.AUTHORS, "et al. inject dye") == ("methods", "inject")
    assert told(experiments.AUTHORS, "et al. show that it spreads") == ("results", "show")


def test_a_reference_may_stand_behind_the_authors() -> None:
    assert told(experiments.AUTHORS, "et al. (2011) measured the waves") == ("method", "measured")


def test_nothing_but_adverbs_stands_behind_a_pronoun() -> None:
    assert told(experiments.PRONOUN, "they then slowly cooled it") == ("method", "cooled")
    assert told(experiments.PRONOUN, "they of the valley cooled it") == ("", "")


@pytest.mark.parametrize(
    ("text", "group", "verb"),
    [
        ("study of 40 bridges revealed a flaw", "result", "revealed"),
        ("survey covered six towns", "method", "covered"),
        ("study's author revealed a flaw", "", ""),
        ("data used to be rare", "", ""),
        ("trial that failed showed it", "", ""),
    ],
)
def test_a_study_tells_what_was_done_or_found(text: str, group: str, verb: str) -> None:
    assert told(experiments.STUDY, text) == (group, verb)


@pytest.mark.parametrize(
    ("text", "group", "verb"),
    [
        ("were then injected into rats", "strong", "injected"),
        ("was measured", "weak", "measured"),
        ("was originally injected", "", ""),
        ("was happy", "", ""),
    ],
)
def test_some_things_are_done_in_experiments_only(text: str, group: str, verb: str) -> None:
    assert told(experiments.DONE, text) == (group, verb)


@pytest.mark.parametrize(
    ("pattern", "text", "words"),
    [
        (experiments.BY_DOING, "by slowly heating the ore", "by slowly heating"),
        (experiments.BY_DOING, "by noon", ""),
        (experiments.WITH, "Using a drone, the two archaeologists saw it.", "Using a drone, the two archaeologists"),
        (experiments.WITH, "Using a drone is fun.", ""),
        (experiments.PART, "stage of the process involved cutting", "stage of the process involved cutting"),
        (experiments.PART, "stage was set", ""),
    ],
)
def test_how_it_was_done(pattern: re.Pattern[str], text: str, words: str) -> None:
    assert told(pattern, text) == ("", words)


@pytest.mark.parametrize("word", f"{experiments.ACTORS} {experiments.STUDIES}".split(" "))
def test_every_noun_can_be_looked_up(word: str) -> None:
    assert list(vocabulary(word)) == [word]
