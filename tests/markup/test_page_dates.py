"""A page has a date as far as it states one."""

import pytest

from glossator.markup.page_dates import only_one, stated


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("2021-05-03T08:00", "2021-05-03"),
        ("on 3 May 2021", "2021-05-03"),
        ("on 03-May-2021", "2021-05-03"),
        ("May 3rd, 2021", "2021-05-03"),
        ("in May 2021", "2021-05"),
        ("/2021/05/ice", "2021-05"),
        ("© 2021", "2021"),
        ("on 13 May 2021", "2021-05"),
        ("in 2020", ""),
    ],
)
def test_a_date_is_as_precise_as_the_page(page: str, expected: str) -> None:
    assert stated("2021-05-03", page) == expected


@pytest.mark.parametrize("found", ["", "2021", "2021-02-31", "soon"])
def test_what_is_no_day_is_no_date(found: str) -> None:
    assert stated(found, f"{found} 2021") == ""


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        (["17-Aug-2020"], "2020-08-17"),
        (["\n 17 August\n2020 "], "2020-08-17"),
        (["Aug. 17, 2020, 8 pm", "August 17, 2020"], "2020-08-17"),
        (["17 August 2020", "18 August 2020"], ""),
        (["31 February 2020"], ""),
        (["17/08/2020"], ""),
        (["August 2020"], ""),
        (["4 min", "TODO"], ""),
        ([], ""),
    ],
)
def test_the_only_day_that_a_page_marks_as_a_time_is_its_date(times: list[str], expected: str) -> None:
    assert only_one(times) == expected
