"""A claim carries the number of the sentence that says it."""

from glossator.evidence import claim, claim_naming, claim_of
from glossator.model import Sentence
from tests.small_explainers import at, explained

TEXT = "It froze. Ice is cold. Ice melts."


def test_a_claim_is_words_with_their_sentence() -> None:
    explainer = explained(TEXT)
    first, second, _ = explainer.annotations.of(Sentence)
    assert claim(explainer, "frost", first).sentence == 1
    assert claim_of(explainer, at(TEXT, "cold"), second).text == "cold"


def test_a_name_is_shown_in_the_first_sentence_that_has_it() -> None:
    explainer = explained(TEXT)
    first, _, third = explainer.annotations.of(Sentence)
    assert claim_naming(explainer, "Ice", third).sentence == 2
    assert claim_naming(explainer, "snow", first).sentence == 1
