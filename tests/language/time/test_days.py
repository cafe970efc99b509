"""Months, days and weekdays are found; names and verbs that look like them are not."""

import pytest

from tests.language.time.conftest import MARK, said


@pytest.mark.parametrize(
    "marked",
    [
        "On [12 October 2018|DATE 2018-10-12]",
        "on [October 12|DATE 10-12 tense month] and in [early May 2019|DATE 2019-05].",
        "[Last October|DATE 10 now month -1], [next May|DATE 05 now month 1]",
        "in [May last year|DATE 05 now month of year -1], [every June|SET XXXX-06].",
        "On [Monday, Oct. 12|DATE 10-12 tense month], [next Tuesday|DATE 2 now weekday 1]",
        "on [Sundays|SET XXXX-WXX-7] and on [Saturday morning|TIME 6 tense weekday TMO].",
        "On [October 12|DATE 2018-10-12]–[14, 2018|DATE 2018-10-14].",
        "In [May|DATE 2018-05] and [June 2018|DATE 2018-06].",
        "On [the third of March|DATE 03-03 tense month] and on [Oct. 4|DATE 10-04 tense month].",
        "On [12|DATE 10-12 tense month] and [14 October|DATE 10-14 tense month].",
        "From [3|DATE 1999-05-03]–[5 May 1999|DATE 1999-05-05]",
        "[3|DATE 10-03 tense month] to [5 October|DATE 10-05 tense month]",
        "On [the 12th|DATE 12 text day of month], he fell; on the 12th floor, on the 45th of them.",
        "On [25/12/1999|DATE 1999-12-25] and [10/26/89|DATE 1989-10-26], not on 11/12/1999 or 30/31/99, at 1/2/3.",
        "in [January|DATE 01 tense month] and [March|DATE 03 tense month], but [March|DATE 03 tense month]'s figures",
        "May June Smith march on Black Friday? The Sunday Times, Jan Smith.",
    ],
)
def test_cases(marked: str) -> None:
    assert said(MARK.sub(r"\1", marked)) == marked
