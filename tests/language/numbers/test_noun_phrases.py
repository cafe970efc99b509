"""What a number counts ends at the first noun in the plural, and a verb is never taken for it."""

import pytest

from glossator.language.numbers.noun_phrases import counted, counted_one, is_time

PHRASES = {
    "12 fertile baby mice were born": "fertile baby mice",
    "12 two-cell embryos ended up": "two-cell embryos",
    "12 sports teams play": "sports teams",
    "12 country's soldiers fell": "country's soldiers",
    "12 men and women came": "men and women",
    "12 men and two women came": "men",
    "12 patients, all men": "patients",
    "12 more serious cases": "more serious cases",
    "12 MPs voted": "MPs",
    "12 US soldiers left": "US soldiers",
}
NONE = [
    "12 died of burns",
    "12 of the men",
    "12 suffered burns",
    "12 won prizes",
    "12 specimen jar",
    "12, men",
    "12 in cases",
    "12 is less",
    "12 versus us",
    "12",
]


@pytest.mark.parametrize(("text", "phrase"), PHRASES.items())
def test_phrases(text: str, phrase: str) -> None:
    end = counted(text, 2, len(text), sure=False)
    assert text[2:end].strip() == phrase


@pytest.mark.parametrize("text", NONE)
def test_where_nothing_is_counted(text: str) -> None:
    assert counted(text, 2, len(text), sure=False) is None


def test_a_word_in_ed_is_no_verb_where_none_can_be() -> None:
    assert counted("12 rejected patients", 2, 20, sure=True) == 20
    assert counted("12 rejected patients", 2, 20, sure=False) is None


def test_a_phrase_stays_before_its_end() -> None:
    assert counted("12 live mice", 2, 7, sure=True) is None


@pytest.mark.parametrize(("text", "end"), [("one patient died", 11), ("one day", None), ("one patient group", None)])
def test_one(text: str, end: int | None) -> None:
    assert counted_one(text, 3, len(text)) == end


def test_stretches_of_time() -> None:
    assert is_time("academic years")
    assert not is_time("year groups")
