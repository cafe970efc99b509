"""A name without a year gets the year that fits the sentence and the article's date."""

import pytest

from glossator.language.time.bases import Place
from glossator.language.time.moments import moment
from glossator.language.time.named import BY_UNIT
from glossator.language.time.phrases import find
from glossator.language.time.story import Story
from glossator.model import Sentence, Span


@pytest.mark.parametrize(
    ("text", "unit", "expected"),
    [
        ("It rained on Tuesday.", "weekday", "2018-10-09"),
        ("It will rain on Tuesday.", "weekday", "2018-10-16"),
        ("It will rain at the weekend.", "weekend", "2018-W41-WE"),
        ("It rained at the weekend.", "weekend", "2018-W40-WE"),
        ("It rained on the 5th.", "day of month", "2018-10-05"),
        ("It rained on the 25th.", "day of month", "2018-09-25"),
        ("It will rain on the 5th.", "day of month", "2018-11-05"),
        ("It rained at Easter.", "holiday", "2018-04-01"),
        ("It will rain at Easter.", "holiday", "2019-04-21"),
        ("It rained in November.", "month", "2017-11"),
        ("It rained last summer.", "season", "2018-SU"),
        ("Sales rose in the second quarter.", "part", "2018-Q2"),
        ("It rained in May last year.", "month of year", "2017-05"),
        ("It rained in the first half of this year.", "part of year", "2018-H1"),
    ],
)
def test_each_name_by_what_it_lacks(text: str, unit: str, expected: str) -> None:
    story = Story(written=moment("2018-10-12"), history=False, told=())
    place = Place(text=text, sentence=Sentence(span=Span(start=0, end=len(text)), number=1))
    phrase = next(find(text, [(0, len(text))]))
    assert phrase.unit == unit
    assert BY_UNIT[unit](story, place, phrase).value == expected
