"""Long lists are cut into pages of about one length, and a change of one entry changes few of them."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.paging import USUAL, pages

NAMES = [f"article-{number:05}" for number in range(10_000)]


def contents(names: Sequence[str], usual: int = USUAL) -> list[Sequence[str]]:
    return [names[part] for part in pages(names, usual)]


@pytest.mark.parametrize("length", [0, 1, 2 * USUAL])
def test_a_short_list_is_one_page(length: int) -> None:
    assert contents(NAMES[:length]) == [NAMES[:length]]


def test_no_page_grows_with_the_list() -> None:
    lengths = [len(page) for page in contents(NAMES)]
    assert max(lengths) <= 2 * USUAL
    assert min(lengths[:-1]) >= USUAL // 2
    assert 0.8 * USUAL < sum(lengths) / len(lengths) < 1.2 * USUAL


def test_names_that_never_end_a_page_are_cut_all_the_same() -> None:
    assert [len(page) for page in contents(["same"] * 1000)] in ([200] * 5, [50] * 20)


@given(st.lists(st.text(max_size=3), max_size=60), st.integers(2, 9))
def test_every_entry_stands_on_one_page(names: list[str], usual: int) -> None:
    cut = contents(names, usual)
    assert [name for page in cut for name in page] == names
    assert len(cut) >= 1
    assert all(cut) or not names


def test_an_entry_that_comes_or_goes_changes_few_pages() -> None:
    before = {tuple(page) for page in contents(NAMES)}
    changed = [
        len({tuple(page) for page in contents(after)} - before)
        for place in range(0, len(NAMES), 250)
        for after in ([*NAMES[:place], "new", *NAMES[place:]], [*NAMES[:place], *NAMES[place + 1 :]])
    ]
    assert sum(changed) / len(changed) < 2
    assert max(changed) < 10
