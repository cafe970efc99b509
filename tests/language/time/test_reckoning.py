"""A phrase says what can be reckoned for it, and stays open where nothing can."""

import pytest

from glossator.language.time.moments import moment
from glossator.language.time.phrases import find
from glossator.language.time.reckoning import Place, reading_of
from glossator.language.time.story import Story, with_told
from glossator.model import Sentence, Span


def values(text: str, written: str, *, history: bool = False) -> list[str | None]:
    """The values of the phrases of one sentence."""
    story = Story(written=moment(written), history=history, told=())
    place = Place(text=text, sentence=Sentence(span=Span(start=0, end=len(text)), number=1))
    phrases = list(find(text, [(0, len(text))]))
    found = []
    for index, phrase in enumerate(phrases):
        reading = reading_of(story, place, phrases, index)
        found.append(reading.value if reading else None)
        story = with_told(story, phrase, reading, 1) if reading else story
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the fourth quarter profits fell.", ["2018-Q4"]),
        ("In the first quarter profits will rise.", ["2019-Q1"]),
        ("Last summer was hot.", ["2018-SU"]),
        ("Next summer will be hot.", ["2019-SU"]),
        ("The strike is called for Monday.", ["2018-10-15"]),
        ("MADRID, Sept. 30 -", ["2018-09-30"]),
        ("Polls open Nov. 4", ["2018-11-04"]),
        ("On 30 February it rained.", [None]),
        ("On 29 February it rained.", ["XXXX-02-29"]),
        ("In 1999 he came; in May he left.", ["1999", "1999-05"]),
        ("Today it rains.", ["2018-10-12"]),
        ("At 3 p.m. on Monday he spoke.", ["2018-10-08T15:00", "2018-10-08"]),
        ("On Monday at 3 p.m. he spoke.", ["2018-10-08", "2018-10-08T15:00"]),
        ("Sales rose from a year earlier.", ["2017"]),
    ],
)
def test_news_is_reckoned_from_its_own_date(text: str, expected: list[str | None]) -> None:
    assert values(text, "2018-10-12") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In November 1941 they came; in January they left.", ["1941-11", "1942-01"]),
        ("In May 1941 they came; in August they left.", ["1941-05", "1941-08"]),
        ("In May 1941 they came; by the end of the year they left.", ["1941-05", "1941"]),
        ("On Monday they came in August.", ["XXXX-WXX-1", "XXXX-08"]),
    ],
)
def test_a_history_hangs_on_the_dates_that_it_tells(text: str, expected: list[str | None]) -> None:
    assert values(text, "2018-10-12", history=True) == expected
    assert values(text, "", history=True) == expected
