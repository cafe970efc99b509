"""Seasons, quarters, halves, centuries and decades in words are found; falls and springs are not."""

import pytest

from tests.language.time.conftest import MARK, said


@pytest.mark.parametrize(
    "marked",
    [
        "In [summer 2012|DATE 2012-SU], [last winter|DATE WI now season -1], by [spring|DATE SP tense season]",
        "[every autumn|SET XXXX-FA].",
        "[The third quarter of 2017|DATE 2017-Q3], [third-quarter|DATE Q3 tense part] sales",
        "[the first half of next year|DATE H1 now part of year 1].",
        "[The 19th century|DATE 18], [the 16th|DATE 15] and [17th centuries|DATE 16]",
        "[the late eighties|DATE 198].",
        "The fall of Rome, spring rolls, in the second half they scored, her eighties.",
    ],
)
def test_cases(marked: str) -> None:
    assert said(MARK.sub(r"\1", marked)) == marked
