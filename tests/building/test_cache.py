"""What is remembered is found again, one build at a time, and a broken cache is as good as none."""

import marshal
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from glossator.building.cache import BROKEN, Cache, Remembered, RememberedList
from glossator.building.listed import PackedRow
from glossator.model import Entry, Finding, Place, Row

SITE = Path("site")
ROW = Row("articles", "", (0, -2018, "ice"), "ice", 0, ("a farmer",), b"key")
LINE = marshal.dumps((ROW.place, ROW.item, ROW.roles, ROW.key))
ROWS = (PackedRow("articles", "", "card", LINE, b"shown"), PackedRow("person", "Ann", "name.0", LINE, b"said"))
ENTRY = Entry("person", "Ann", "a farmer", (ROW,), 1)
LIST = RememberedList(b"ground", (("articles/index.md", b"key"),))
KNOWN = Remembered(
    key=b"k",
    terms=("mouse",),
    needs=b"n",
    findings=(Finding(severity="warning", place=Place(uri="ice.txt"), message="m", hint="h"),),
)


def filled(folder: Path) -> Cache:
    cache = Cache(folder, SITE)
    cache.set_fact("theme", b"blue")
    cache.set_list(("articles", ""), LIST, None)
    cache.set_files("article ice", (("articles/ice/index.html", (1, 2, 3)),))
    cache.set_entries("article ice", {"articles/ice/index.md": b"[]"})
    return cache


def known(cache: Cache) -> tuple[object, ...]:
    return cache.fact("theme"), cache.lists(), cache.files(), dict(cache.entries())


ALL = (
    b"blue",
    {("articles", ""): LIST},
    {"article ice": (("articles/ice/index.html", (1, 2, 3)),)},
    {"articles/ice/index.md": b"[]"},
)
NOTHING: tuple[object, ...] = (b"", {}, {}, {})


def test_what_is_kept_is_found_again(tmp_path: Path) -> None:
    filled(tmp_path).close(keep=True)
    assert known(Cache(tmp_path, SITE)) == ALL


def test_what_is_not_kept_is_as_it_was_before(tmp_path: Path) -> None:
    filled(tmp_path).close(keep=True)
    cache = Cache(tmp_path, SITE)
    cache.forget_everything()
    cache.close(keep=False)
    cache.close(keep=True)
    assert known(Cache(tmp_path, SITE)) == ALL


def test_an_article_is_found_again_with_all_that_it_shows(tmp_path: Path) -> None:
    cache = Cache(tmp_path, SITE)
    assert cache.set_article("ice", KNOWN, ROWS, "ice melts") == {("articles", ""), ("person", "Ann")}
    cache.close(keep=True)
    cache = Cache(tmp_path, SITE)
    assert dict(cache.articles()) == {"ice": KNOWN}
    assert [cache.shown(*name) for name in (("ice", "card"), ("ice", "x"), ("snow", "card"))] == [b"shown", b"", b""]
    assert cache.rows(("articles", "")) == [ROW]
    assert cache.forget_article("ice") == {("articles", ""), ("person", "Ann")}
    assert cache.rows(("articles", "")) == []
    assert dict(cache.articles()) == {}
    assert cache.shown("ice", "card") == b""


def test_what_is_said_of_a_thing_is_found_again(tmp_path: Path) -> None:
    cache = filled(tmp_path)
    cache.set_list(("person", "Ann"), LIST, ENTRY)
    assert cache.things() == {("person", "Ann"): ENTRY}


def test_it_is_told_which_lists_an_article_changes(tmp_path: Path) -> None:
    cache = Cache(tmp_path, SITE)
    cache.set_article("ice", KNOWN, ROWS, "ice melts")
    assert cache.set_article("ice", KNOWN, ROWS, "ice thaws") == set()
    other = ROWS[1]._replace(line=LINE.replace(b"key", b"new"))
    assert cache.set_article("ice", KNOWN, [ROWS[0], other], "") == {("person", "Ann")}
    assert cache.set_article("ice", KNOWN, [ROWS[0], other._replace(name="Eve")], "") == {
        ("person", "Ann"),
        ("person", "Eve"),
    }
    assert cache.set_article("ice", KNOWN, ROWS[:1], "") == {("person", "Eve")}
    assert cache.shown("ice", "name.0") == b""


def test_each_site_has_its_own(tmp_path: Path) -> None:
    filled(tmp_path).close(keep=True)
    assert known(Cache(tmp_path, Path("elsewhere"))) == NOTHING


def test_what_is_no_longer_there_is_forgotten(tmp_path: Path) -> None:
    cache = filled(tmp_path)
    cache.forget_list(("articles", ""))
    cache.forget_files(["article ice"])
    assert known(cache) == (b"blue", {}, {}, {})
    cache.forget_everything()
    assert known(cache) == NOTHING


# Damage


def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def garbage(path: Path) -> None:
    path.write_bytes(b"garbage" * 1000)


def empty(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize("damage", [truncated, garbage, empty, Path.unlink])
def test_a_broken_cache_is_thrown_away(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    filled(tmp_path).close(keep=True)
    (path,) = tmp_path.glob("*.sqlite")
    damage(path)
    cache = Cache(tmp_path, SITE)
    assert known(cache) == NOTHING
    cache.set_fact("theme", b"red")
    cache.close(keep=True)
    assert Cache(tmp_path, SITE).fact("theme") == b"red"


def test_what_turns_out_to_be_broken_later_is_thrown_away_too(tmp_path: Path) -> None:
    cache = filled(tmp_path)
    for number in range(500):
        cache.set_fact(f"fact {number}", bytes(1000))
    cache.close(keep=True)
    (path,) = tmp_path.glob("*.sqlite")
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (path.stat().st_size - 4096))
    cache = Cache(tmp_path, SITE)
    with pytest.raises(BROKEN):
        known(cache)
    cache.throw_away()
    assert known(cache) == NOTHING


def test_where_nothing_can_be_written_nothing_is_remembered(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file in the place of the folder")
    filled(tmp_path / "cache").close(keep=True)
    assert known(Cache(tmp_path / "cache", SITE)) == NOTHING


# Two builds at once

OTHER = """
import sys
from pathlib import Path
from glossator.building.cache import Cache
cache = Cache(Path(sys.argv[1]), Path("site"))
print("open", flush=True)
sys.stdin.readline()
cache.set_fact("theme", b"the other's")
cache.close(keep=True)
"""


def test_another_build_is_waited_for(tmp_path: Path) -> None:
    command = [sys.executable, "-c", OTHER, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path.cwd()) as other:
        assert other.stdin
        assert other.stdout
        assert other.stdout.readline() == "open\n"
        other.stdin.write("\n")
        other.stdin.flush()
        assert Cache(tmp_path, SITE).fact("theme") == b"the other's"


def test_a_build_that_is_killed_leaves_what_was_there(tmp_path: Path) -> None:
    filled(tmp_path).close(keep=True)
    command = [sys.executable, "-c", OTHER, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path.cwd()) as other:
        assert other.stdout
        assert other.stdout.readline() == "open\n"
        other.kill()
        other.wait()
        assert known(Cache(tmp_path, SITE)) == ALL
