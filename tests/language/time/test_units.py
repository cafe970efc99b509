"""The last, this or next of a unit, and so long ago or later are found."""

import pytest

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
