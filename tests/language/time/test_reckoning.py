"""A phrase says what can be reckoned for it, and stays open where nothing can."""

import pytest

from glossator.language.time.bases import Place
from glossator.language.time.moments import moment
from glossator.language.time.phrases import find
from glossator.language.time.reckoning import reading_of
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
        ("In the third quarter sales rose from a year earlier.", ["2018-Q3", "2017-Q3"]),
        ("In September sales rose from a year ago.", ["2018-09", "2017-09"]),
        ("The year-ago quarter was better than the second quarter.", ["XXXX-QX", "2018-Q2"]),
        ("For the quarter ended June 30 it lost money.", ["2018-Q2", "2018-06-30"]),
        ("The bank reported a loss for its fiscal fourth quarter.", ["2018-Q4"]),
        ("The vote was put off to the 20th, after a debate on the 9th.", ["2018-10-09"]),
        ("The talks will go on until the 4th, he said.", ["2018-11-04"]),
        ("It was cold on Thanksgiving, and it will rain on Labor Day.", ["2017-11-23", "2019-09-02"]),
    ],
)
def test_news_is_reckoned_from_its_own_date(text: str, expected: list[str | None]) -> None:
    assert values(text, "2018-10-12") == expected


def test_a_life_told_in_the_news_ends_on_a_day_of_that_news() -> None:
    assert values("The painter died on Monday.", "2018-10-12", history=True) == ["2018-10-08"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In November 1941 they came; in January they left.", ["1941-11", "1942-01"]),
        ("In May 1941 they came; in August they left.", ["1941-05", "1941-08"]),
        ("In May 1941 they came; by the end of the year they left.", ["1941-05", "1941"]),
        ("On 5 May 1941 they came; on Monday they left.", ["1941-05-05", "XXXX-WXX-1"]),
        ("In May 1941 they came; on the 12th they left.", ["1941-05", "1941-05-12"]),
        ("In 1951 it was quiet; on Good Friday they left.", ["1951", "1951-03-23"]),
    ],
)
def test_a_history_hangs_on_the_dates_that_it_tells(text: str, expected: list[str | None]) -> None:
    assert values(text, "2018-10-12", history=True) == expected
    assert values(text, "", history=True) == expected
