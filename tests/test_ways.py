"""Ways lead into the middle of a long list: to letters, years or months, and to the page where they begin."""

import pytest

from glossator.model import Entry, Row
from glossator.ways import MOST, by_date, by_letter


def cut(*lengths: int) -> list[slice]:
    """Pages of these lengths."""
    return [slice(sum(lengths[:place]), sum(lengths[: place + 1])) for place in range(len(lengths))]


def articles(*dates: tuple[int, int]) -> list[Row]:
    """Rows of articles of these years and months; without a date where the year is 0."""
    places = [(0, -year, -month, -1, "x") if year else (1, "x") for year, month in dates]
    return [Row("articles", "", place, "x", 0, (), b"") for place in places]


def test_a_letter_leads_to_its_first_entry() -> None:
    names = ["Ann Ice", "Bo Iris", "Cy Sun"]
    entries = [Entry("person", name, "", (), 1) for name in names]
    assert by_letter(entries, ["Ice", "Iris", "Sun"], cut(1, 2)) == (
        ("I", 1, "person.ann-ice"),
        ("S", 2, "person.cy-sun"),
    )


def test_institutions_have_letters_of_their_own() -> None:
    entries = [Entry("person", "Ann Ice", "", (), 1), Entry("institution", "Ice School", "", (), 1)]
    assert [letter for letter, _, _ in by_letter(entries, ["Ice Ann", "Ice School"], cut(2))] == ["I", "I"]


def test_terms_stand_where_the_glossary_has_them() -> None:
    assert by_letter([Entry("term", "egg-cell", "", (), 1)], ["egg cell"], cut(1)) == (("E", 1, "term.egg-cell"),)


def test_a_year_leads_to_the_page_on_which_it_begins() -> None:
    rows = articles((2019, 1), (2018, 1), (2018, 1), (2017, 1), (0, 0))
    assert by_date(rows, cut(3, 1, 1)) == (("2019", 1, ""), ("2017", 2, ""), ("Undated", 3, ""))
    assert by_date(rows, cut(2, 1, 2)) == (("2019", 1, ""), ("2017", 3, ""))


def test_there_are_no_ways_into_a_list_of_one_page() -> None:
    assert by_date(articles((2019, 1)), cut(1)) == ()
    assert by_date([], cut(0)) == ()


def test_many_pages_of_one_year_are_reached_by_its_months() -> None:
    rows = articles(*((2019, month) for month in range(12, 0, -1)))
    ways = by_date(rows, cut(*[1] * 12))
    assert ways[:2] == (("December 2019", 1, ""), ("November 2019", 2, ""))


def test_ways_by_date_never_become_too_many() -> None:
    rows = articles(*((2500 - year, 1) for year in range(500)))
    ways = by_date(rows, cut(*[1] * 500))
    assert MOST / 2 < len(ways) <= MOST


@pytest.mark.parametrize(("year", "words"), [(1984, "1984"), (-43, "44 BC")])
def test_events_are_reached_by_their_first_year(year: int, words: str) -> None:
    rows = [Row("timeline", "", (year, 1, 1, each, 12, 31, "x", "", 0, "x"), "", 0, (), b"") for each in range(2)]
    assert by_date(rows, cut(1, 1)) == ((words, 1, ""),)
