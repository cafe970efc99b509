"""Packages are the same, byte for byte, whenever they are packed, and their names are safe on every system."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.packing import LONGEST_NAME, pack, plain_name, safe_name
from glossator.settings import EARLIEST_DATE

FILES = {"b/two.txt": b"two" * 100, "a.txt": b"one", "mimetype": b"application/x"}


def test_what_was_packed_can_be_read_again() -> None:
    with ZipFile(BytesIO(pack(FILES, EARLIEST_DATE))) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == FILES


def test_the_order_of_the_files_does_not_matter() -> None:
    assert pack(FILES, EARLIEST_DATE) == pack(dict(reversed(FILES.items())), EARLIEST_DATE)


def test_all_files_have_the_date_that_was_asked_for() -> None:
    with ZipFile(BytesIO(pack(FILES, 1_700_000_000))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(2023, 11, 14, 22, 13, 20)}
    assert pack(FILES, 1_700_000_000) != pack(FILES, EARLIEST_DATE)


def test_the_first_file_stands_at_the_beginning_uncompressed() -> None:
    packed = pack(FILES, EARLIEST_DATE, first="mimetype")
    with ZipFile(BytesIO(packed)) as archive:
        first, *others = archive.infolist()
    assert (first.filename, first.compress_type, first.extra) == ("mimetype", ZIP_STORED, b"")
    assert packed[30:51] == b"mimetypeapplication/x"
    assert {entry.compress_type for entry in others} == {ZIP_DEFLATED}


def test_files_can_be_read_by_everybody_and_run_by_nobody() -> None:
    with ZipFile(BytesIO(pack(FILES, EARLIEST_DATE))) as archive:
        assert {entry.external_attr >> 16 for entry in archive.infolist()} == {0o100644}


@pytest.mark.parametrize("name", ["ice", "mice-from-same-sex-parents", "a.b_c-1", "2018"])
def test_a_safe_name_stays_as_it_is(name: str) -> None:
    assert safe_name(name) == name


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("Made in a Dish", "made-in-a-dish-"),
        ("2018/ice", "2018-ice-"),
        ("Mice.txt", "mice-txt-"),
        ("a" * 99, "a" * 71 + "-"),
        ("Éte", "ete-"),
    ],
)
def test_another_name_keeps_what_can_be_kept(name: str, start: str) -> None:
    assert safe_name(name).startswith(start)


@pytest.mark.parametrize(
    ("name", "plain"),
    [("Made in a Dish", "made-in-a-dish"), ("山", ""), ("nul", ""), ("con.txt", ""), ("COM1", ""), ("icon", "icon")],
)
def test_a_plain_name_keeps_what_every_path_can_hold(name: str, plain: str) -> None:
    assert plain_name(name) == plain


def test_names_that_lose_the_same_stay_apart() -> None:
    assert len({safe_name(name) for name in ("山の水", "水の山", "Ice", "ice", "ice!", "../ice", "")}) == 7


@given(st.text())
def test_every_name_becomes_one_that_every_system_can_keep(name: str) -> None:
    safe = safe_name(name)
    assert safe.isascii()
    assert set(safe) <= set("abcdefghijklmnopqrstuvwxyz0123456789._-")
    assert safe == safe.strip(".-")
    assert 1 <= len(safe) <= LONGEST_NAME
    assert safe_name(safe) == safe
