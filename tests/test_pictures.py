"""A picture shows as many dots as the words say, or a bar as long as they say."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.pictures import BAR_WIDTH, MOST_DOTS, STEP, picture


def dots(path: str) -> int:
    return sum(int(length) // STEP + 1 for length in re.findall(r"h(\d+)", path))


@given(st.integers(0, MOST_DOTS), st.integers(1, MOST_DOTS))
def test_every_one_of_them_is_a_dot(part: int, whole: int) -> None:
    drawn = picture(str(min(part, whole)), str(whole))
    assert drawn.kind == "dots"
    assert (dots(drawn.part), dots(drawn.whole)) == (min(part, whole), whole)
    for column, row in re.findall(r"M(\d+) (\d+)", drawn.whole):
        assert 0 < int(column) < drawn.width
        assert 0 < int(row) < drawn.height
    assert max(int(length) for length in re.findall(r"h(\d+)", drawn.whole)) < drawn.width


@pytest.mark.parametrize(
    ("part", "whole", "length"), [("3.5", "100", "14"), ("0", "1000", "0"), ("500", "1000", "200"), ("7", "7.0", None)]
)
def test_many_and_broken_numbers_are_a_bar(part: str, whole: str, length: str | None) -> None:
    drawn = picture(part, whole)
    if length is None:
        assert drawn.kind == "dots"
    else:
        assert drawn.kind == "bar"
        assert drawn.part.startswith(f"M0 0h{length}v")
        assert drawn.whole.startswith(f"M0 0h{BAR_WIDTH}v")
