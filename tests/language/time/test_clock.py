"""Days told from today, parts of a day and times of the clock are found; scores and verses are not."""

import pytest

from tests.language.time.conftest import MARK, said


@pytest.mark.parametrize(
    "marked",
    [
        "He left [yesterday|DATE now D -1] and comes [tomorrow night|TIME now D 1 TNI].",
        "It ended [last night|TIME now D -1 TNI]",
        "[that morning|TIME text D 0 TMO] and on [the night of 5 May 2015|TIME 2015-05-05 TNI].",
        "At [3 p.m. Monday|TIME 1 tense weekday T15:00], at [17:30 GMT|TIME near D 0 T17:30]",
        "at [1430 GMT|TIME near D 0 T14:30] and at [noon|TIME near D 0 T12:00].",
        "They won 3:2, read Psalm 23:4 and ran version 1.30.",
        "[Today|DATE now D 0]'s news, [tonight|TIME now D 0 TNI]'s film",
        "at [night|TIME XXXX-XX-XXTNI] and in [the evening|TIME near D 0 TEV].",
    ],
)
def test_cases(marked: str) -> None:
    assert said(MARK.sub(r"\1", marked)) == marked
