"""What a text told of time is kept in mind, as far as nothing told since contradicts it."""

from glossator.language.time.moments import Moment
from glossator.language.time.phrases import Phrase
from glossator.language.time.story import MOST_TOLD, Reading, Story, is_history, last_told, with_told

WRITTEN = Moment(2018, 10, 12)


def told(*values: str) -> Story:
    story = Story(written=WRITTEN, history=False, told=())
    for number, value in enumerate(values, start=1):
        story = with_told(story, Phrase(start=0, end=1, kind="DATE", value=value), Reading(value=value), number)
    return story


def found(story: Story, unit: str) -> Moment | None:
    last = last_told(story, unit)
    return last.when if last else None


def test_the_last_date_that_is_known_well_enough_counts() -> None:
    story = told("2003-03-20", "2003-04")
    assert (found(story, "Y"), found(story, "M")) == (Moment(2003, 4), Moment(2003, 4))
    assert found(told("2003-03-20", "2003-03"), "D") == Moment(2003, 3, 20)


def test_a_date_that_is_contradicted_since_does_not_count() -> None:
    assert found(told("2003-03-20", "2003-04"), "D") is None
    assert found(told("2003-03-20", "2004"), "D") is None


def test_durations_and_open_values_tell_no_date_and_a_season_only_its_year() -> None:
    assert told("XXXX-10", "PAST_REF", "199").told == ()
    assert found(told("1993-SU"), "Y") == Moment(1993)


def test_only_so_many_are_kept() -> None:
    assert len(told(*["2003"] * 20).told) == MOST_TOLD


def test_many_years_long_ago_make_a_history() -> None:
    years = [Phrase(start=0, end=1, kind="DATE", value=str(year)) for year in range(1701, 1706)]
    days = [Phrase(start=0, end=1, kind="DATE", value="1", anchor="tense", unit="weekday")] * 5
    assert is_history(years, WRITTEN)
    assert is_history([], None)
    assert not is_history(years + days, WRITTEN)
    assert not is_history(years[:3], WRITTEN)
