"""Files lie in a folder or at an address, and those who write and read them need not know which."""

import os
from pathlib import Path
from uuid import uuid4

import pytest

from glossator.building import stores


@pytest.fixture(params=["folder", "file://", "memory://"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A folder or an address with nothing in it."""
    if request.param == "folder":
        return f"{tmp_path}/site"
    return f"{request.param}{tmp_path}/site" if request.param == "file://" else f"memory://{uuid4()}/site"


def test_what_is_written_can_be_read(place: str) -> None:
    with stores.writing(place) as write:
        write("a/b/index.html", b"one")
        write("a/index.html", b"two")
    stores.write(place, "é [x].html", b"\x00\xff")
    assert stores.read_all(place, ["a/index.html", "a/b/index.html"]) == {
        "a/index.html": b"two",
        "a/b/index.html": b"one",
    }
    assert stores.read(place, "é [x].html") == b"\x00\xff"
    assert stores.read_all(place, []) == {}


@pytest.mark.parametrize("replacing", [True, False])
def test_a_file_is_written_again(place: str, *, replacing: bool) -> None:
    stores.write(place, "a.html", b"a longer one")
    with stores.writing(place, replacing=replacing) as write:
        write("a.html", b"short")
    assert stores.read(place, "a.html") == b"short"


def test_replacing_leaves_the_old_file_whole_until_the_new_one_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stores.write(str(tmp_path), "a.html", b"old")
    replace, looked = os.replace, []

    def looking_first(source: str, target: str) -> None:
        looked.append(target)
        assert (tmp_path / "a.html").read_bytes() == b"old"
        assert Path(source).read_bytes() == b"new"
        replace(source, target)

    monkeypatch.setattr(os, "replace", looking_first)
    with stores.writing(str(tmp_path), replacing=True) as write:
        write("a.html", b"new")
    assert looked == [f"{tmp_path}/a.html"]
    assert [path.name for path in tmp_path.iterdir()] == ["a.html"]
    assert (tmp_path / "a.html").read_bytes() == b"new"


def test_pages_without_their_theme_are_not_where_readers_look() -> None:
    assert stores.body("/srv/site.building", "a/index.html") == "a/index.html"
    assert stores.body("s3://bucket/site", "a/index.html") == ".bodies/a/index.html"
