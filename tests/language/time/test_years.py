"""Years, decades and years before Christ are found; amounts are not."""

import pytest

from tests.language.time.conftest import MARK, said


@pytest.mark.parametrize(
    "marked",
    [
        "In [1984|DATE 1984] and [1990|DATE 1990], from [1981|DATE 1981] to [1984|DATE 1984]",
        "between [2001|DATE 2001] and [2003|DATE 2003].",
        "In [the 1990s|DATE 199], [the '60s|DATE 196]",
        "[early 2000s|DATE 200]; [335 BC|DATE BC0335]; [2018-10-12|DATE 2018-10-12].",
        "In [early 1986|DATE 1986], [the year 1991|DATE 1991], [fiscal 2012|DATE 2012]",
        "[the 2010|DATE 2010] election.",
        "In 2000 mice, 1984.5, $1998, room 1984, one in 2000, Windows 2000.",
    ],
)
def test_cases(marked: str) -> None:
    assert said(MARK.sub(r"\1", marked)) == marked
