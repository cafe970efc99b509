"""A cue is looked up by the word that it begins with, and says what its sentence tells of a piece of research."""

import pytest

from glossator.language.research.cues import CUES, Cue
from glossator.language.words.vocabulary import vocabulary


def cues(text: str) -> set[Cue]:
    """All cues in a text."""
    return {
        cue
        for word, places in vocabulary(text).items()
        for cue in CUES.get(word, ())
        for place in places
        if cue.pattern.match(text, place) and (cue.before is None or cue.before.search(text, 0, place))
    }


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Larger trials are needed before doctors may use it.", "caveat"),
        ("Nobody knows why the dam cracked.", "caveat"),
        ("The volunteers wore a helmet.", "method"),
        ("The pill may lead to new treatments for malaria.", "application"),
        ("The results suggest that salt slows the rust.", "result"),
        ("Previous studies had found none.", None),
    ],
)
def test_what_a_sentence_tells(text: str, kind: str | None) -> None:
    assert {cue.kind for cue in cues(text)} == {kind}


@pytest.mark.parametrize(
    "text",
    [
        "Tall trees stood along the road.",
        "The parliament needs larger offices.",
        "The treasurer wore a helmet.",
        "The lake may lead to the sea.",
    ],
)
def test_most_sentences_tell_nothing(text: str) -> None:
    assert not cues(text)


def test_some_words_count_only_behind_certain_others() -> None:
    assert cues("The method is in its infancy.")
    assert not cues("She died in infancy.")


def test_gaps_in_knowledge_count_late_in_an_article_and_limits_everywhere() -> None:
    assert {cue.late for cue in cues("It remains unclear why the dam cracked.")} == {True}
    assert {cue.late for cue in cues("Larger trials are needed.")} == {False}


@pytest.mark.parametrize("text", ["The results suggest that salt slows the rust.", "The volunteers wore a helmet."])
def test_what_was_done_and_came_out_may_count_only_close_to_the_research(text: str) -> None:
    assert {cue.weak for cue in cues(text)} == {True}
    assert {cue.weak for cue in cues("Larger trials are needed.")} == {False}


@pytest.mark.parametrize("word", sorted(CUES))
def test_every_cue_begins_with_a_word_that_can_be_looked_up(word: str) -> None:
    assert list(vocabulary(word)) == [word]
