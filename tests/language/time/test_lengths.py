"""Lengths of time, ages and how often are found; ordinals and fractions are not."""

import pytest

from tests.language.time.conftest import MARK, said


@pytest.mark.parametrize(
    "marked",
    [
        "[Four weeks and four days|DURATION P4W4D], [a decade|DURATION P1DE], [half an hour|DURATION PT30M]",
        "[2-3 days|DURATION P2D/P3D].",
        "For [years|DURATION PXY], [two and a half years|DURATION P2.5Y], [several months|DURATION PXM]",
        "[24 h|DURATION PT24H].",
        "[Every two years|SET P2Y], [twice a week|SET P1W], [40 hours a week|SET P1W], $5 [a day|SET P1D].",
        "A [12-day-old|AGE P12D] mouse, a boy [aged seven|AGE P7Y], [8 weeks of age|AGE P8W].",
        "A second day, three quarters of them, two years older, one day.",
    ],
)
def test_cases(marked: str) -> None:
    assert said(MARK.sub(r"\1", marked)) == marked
