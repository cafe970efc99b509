"""The last, this or next of a unit, and so long ago or later are found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.language.time.lengths import Rule
from glossator.language.time.units import RULES
from tests.language.time.conftest import MARK, said


@pytest.mark.parametrize(
    "marked",
    [
        "[Last year|DATE now Y -1], [this week|DATE now W 0], [the next day|DATE text D 1]",
        "[that month|DATE text M 0], [the previous year|DATE text Y -1].",
        "[Three years ago|DATE now Y -3], [two days later|DATE text D 2], [a week earlier|DATE text W -1]",
        "[years ago|DATE PAST_REF], [a few days ago|DATE PAST_REF].",
        "[The past five years|DURATION P5Y], [the last decade|DURATION P1DE], [recent years|DATE PAST_REF]",
        "[the coming weeks|DATE FUTURE_REF].",
        "[The end of the year|DATE near Y 0], [earlier this week|DATE now W 0]",
        "[the day before yesterday|DATE now D -2], [the week before|DATE text W -1].",
        "The year of change, the last day of it, this time, light-years.",
        "[Half a year later|DATE text M 6]; [a year ago|DATE ago Y -1], [the year-ago quarter|DATE earlier Q -4]",
        "At [year-end|DATE near Y 0], a [weeklong|DURATION P1W] fair, [the third straight day|DURATION P3D] of rain.",
    ],
)
def test_cases(marked: str) -> None:
    assert said(MARK.sub(r"\1", marked)) == marked


WORDS = st.sampled_from(
    "two 12 a an the several half year years days week weeks hour old olds older younger senior of age ago earlier"
    " later beforehand afterwards previously hence from now today before . once Twice times nights per each every in"
    " about year-ago year-earlier long end 12-year-old".split()
)


@given(text=st.lists(WORDS, min_size=2, max_size=7).map(" ".join), hyphens=st.booleans())
def test_what_a_rule_finds_holds_its_hint(text: str, hyphens: bool) -> None:  # noqa: FBT001 (drawn)
    text = text.replace(" ", "-") if hyphens else text
    for rule in _hinted():
        for match in rule.pattern.finditer(text):
            assert rule.hint is None or rule.hint.search(match[0])


@pytest.mark.parametrize(
    "text",
    (
        "12-year-old/8 weeks of age/two years older/two years younger/two years senior/two years junior/twice a week"
        "/40 hours a week/Once a day/two years ago/a week earlier/two days later/two weeks before./two days beforehand"
        "/two days afterwards/two days previously/two days hence/two days from now/two days from today/year-ago"
    ).split("/"),
)
def test_each_hint_is_in_what_its_rule_finds(text: str) -> None:
    found = [rule for rule in _hinted() if rule.pattern.search(text)]
    assert found
    assert all(rule.hint and rule.hint.search(text) for rule in found)


def _hinted() -> list[Rule]:
    return [rule for rule in RULES if rule.hint]
