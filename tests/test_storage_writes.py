"""Writing to the disk: a file gets there whole or not at all, and what a person wrote is never replaced."""

import errno
import json
import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from glossator import own_files, storage
from glossator.problems import InputError
from tests.small_site import contents, write

PAGES = {"index.md": b"Home", "articles/ice.md": b"Ice", "articles/2018/snow.md": b"Snow"}


def pages(folder: Path) -> dict[str, bytes]:
    """Everything in a folder but the list of generated files."""
    return {name: data for name, data in contents(folder).items() if name != storage.MANIFEST}


def refused(folder: Path, files: dict[str, bytes]) -> list[str]:
    """What is said instead of writing."""
    with pytest.raises(InputError) as caught:
        storage.write_generated(folder, files)
    return [f"{Path(each.place.uri).relative_to(folder).as_posix()}: {each.message}" for each in caught.value.findings]


def fail_at(monkeypatch: pytest.MonkeyPatch, number: int, cause: BaseException) -> None:
    """Let the move of a finished file to its place fail at a certain file, counted from 1."""
    moved = Path.replace
    moves: list[Path] = []

    def replace(path: Path, target: Path) -> Path:
        moves.append(path)
        if len(moves) == number:
            raise cause
        return moved(path, target)

    monkeypatch.setattr(Path, "replace", replace)


# Generated files


def test_files_are_written_with_their_folders(tmp_path: Path) -> None:
    storage.write_generated(tmp_path / "new" / "out", PAGES)
    assert pages(tmp_path / "new" / "out") == PAGES


def test_everybody_may_read_them(tmp_path: Path) -> None:
    storage.write_generated(tmp_path, PAGES)
    assert {path.stat().st_mode & 0o777 for path in tmp_path.rglob("*") if path.is_file()} == {0o644}


def test_the_same_again_changes_nothing(tmp_path: Path) -> None:
    storage.write_generated(tmp_path, PAGES)
    before = contents(tmp_path)
    storage.write_generated(tmp_path, PAGES)
    assert contents(tmp_path) == before


def test_the_order_of_the_pages_does_not_matter(tmp_path: Path) -> None:
    storage.write_generated(tmp_path / "one", PAGES)
    storage.write_generated(tmp_path / "two", dict(reversed(PAGES.items())))
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


def test_own_pages_are_replaced_and_removed(tmp_path: Path) -> None:
    storage.write_generated(tmp_path, PAGES)
    storage.write_generated(tmp_path, {"index.md": b"New home", "timeline.md": b"Time"})
    assert pages(tmp_path) == {"index.md": b"New home", "timeline.md": b"Time"}


def test_what_a_person_wrote_or_changed_is_never_replaced(tmp_path: Path) -> None:
    storage.write_generated(tmp_path, PAGES)
    write(tmp_path, {"index.md": "Mine", "glossary.md": "Mine", "articles/ice.md": "Changed", "notes.md": "Mine"})
    before = contents(tmp_path)
    new = dict.fromkeys(("index.md", "glossary.md", "articles/ice.md", "timeline.md"), b"New")
    assert refused(tmp_path, new) == [
        f"{name}: the generated page {name} would replace this file"
        for name in ("index.md", "glossary.md", "articles/ice.md")
    ]
    assert contents(tmp_path) == before


def test_what_a_person_changed_is_not_removed_either(tmp_path: Path) -> None:
    storage.write_generated(tmp_path, PAGES)
    write(tmp_path, {"articles/ice.md": "Changed"})
    storage.write_generated(tmp_path, {"index.md": b"Home"})
    assert pages(tmp_path) == {"index.md": b"Home", "articles/ice.md": b"Changed"}


def test_on_a_disk_that_takes_two_cases_for_one_a_page_can_change_its_case(tmp_path: Path) -> None:
    write(tmp_path, {"about/x": ""})
    (tmp_path / "About").symlink_to("about")  # such a disk, as far as this page goes
    storage.write_generated(tmp_path, {"About/index.md": b"About"})
    storage.write_generated(tmp_path, {"about/index.md": b"About us"})
    assert (tmp_path / "about/index.md").read_bytes() == b"About us"


def test_a_page_that_changed_its_case_leaves_nothing_behind(tmp_path: Path) -> None:
    storage.write_generated(tmp_path, {"About.md": b"About", "Caf\u00e9.md": b"Coffee"})
    storage.write_generated(tmp_path, {"about.md": b"About", "cafe\u0301.md": b"Coffee"})
    assert pages(tmp_path) == {"about.md": b"About", "cafe\u0301.md": b"Coffee"}


def test_a_file_with_the_very_same_words_may_be_taken_over(tmp_path: Path) -> None:
    write(tmp_path, {"index.md": "Home"})
    storage.write_generated(tmp_path, PAGES)
    storage.write_generated(tmp_path, {"index.md": b"New"})
    assert pages(tmp_path) == {"index.md": b"New"}


def test_something_else_in_the_place_of_a_file_or_folder_is_reported(tmp_path: Path) -> None:
    write(tmp_path, {"index.md/x": "A folder", "articles": "A file"})
    before = contents(tmp_path)
    assert refused(tmp_path, PAGES) == [
        "index.md: the generated page index.md would replace this file",
        "articles: the generated page articles/ice.md would replace this file",
    ]
    assert contents(tmp_path) == before


def test_a_file_in_the_place_of_the_folder_is_reported(tmp_path: Path) -> None:
    write(tmp_path, {"out": "A file"})
    with pytest.raises(InputError, match=r"cannot write here: (File exists|Not a directory)"):
        storage.write_generated(tmp_path / "out", PAGES)


@pytest.mark.parametrize("cause", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()])
@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_a_run_that_ends_half_way_leaves_whole_files_and_can_be_repeated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, cause: BaseException
) -> None:
    old = {**PAGES, "gone.md": b"Gone"}
    new = dict.fromkeys(PAGES, b"New")
    storage.write_generated(tmp_path, old)
    with monkeypatch.context() as patched:
        fail_at(patched, number, cause)
        with pytest.raises((InputError, KeyboardInterrupt)):
            storage.write_generated(tmp_path, new)
    left = pages(tmp_path)
    assert all(data in {old.get(name), new.get(name)} for name, data in left.items())
    assert not list(tmp_path.rglob(".glossator-*"))
    storage.write_generated(tmp_path, {**new, "index.md": b"Newer"})
    assert pages(tmp_path) == {**new, "index.md": b"Newer"}


def test_a_failure_to_write_is_said_with_its_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fail_at(monkeypatch, 2, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(tmp_path / "index.md")))
    assert refused(tmp_path, PAGES) == ["index.md: cannot write here: No space left on device"]


@pytest.mark.parametrize("manifest", ["", "{", "[]", "null", '{"index.md": 5}', b"\xff", '"x"'])
def test_a_broken_list_of_generated_files_is_reported(tmp_path: Path, manifest: str | bytes) -> None:
    write(tmp_path, {storage.MANIFEST: manifest})
    assert refused(tmp_path, PAGES) == [f"{storage.MANIFEST}: cannot be read"]
    assert pages(tmp_path) == {}


@pytest.mark.parametrize("name", ["../outside.txt", "link/outside.txt", "{absolute}"])
def test_nothing_outside_the_folder_is_removed(tmp_path: Path, name: str) -> None:
    write(tmp_path, {"outside.txt": "Mine", "out/x": ""})
    (tmp_path / "out" / "link").symlink_to("..")
    name = name.format(absolute=tmp_path / "outside.txt")
    write(tmp_path, {f"out/{storage.MANIFEST}": json.dumps({name: [sha256(b"Mine").hexdigest()]})})
    storage.write_generated(tmp_path / "out", PAGES)
    assert (tmp_path / "outside.txt").read_text() == "Mine"


# Hand-written pages beside generated ones


def test_pages_written_by_hand_are_copied_along(tmp_path: Path) -> None:
    write(tmp_path, {"about.md": "About", "images/ice.png": b"\x89", ".pages": "x", "draft.md~": "x"})
    out = tmp_path / "out"
    assert storage.together(PAGES, tmp_path, out) == {**PAGES, "about.md": b"About", "images/ice.png": b"\x89"}
    assert storage.together(PAGES, None, out) == PAGES


@pytest.mark.parametrize(
    ("docs", "out", "copied"),
    [
        (".", "out", {"index.md", "docs/about.md"}),
        (".", "docs/out", {"index.md", "docs/about.md", "out/old.md"}),
        (".", "docs/../out", {"index.md", "docs/about.md"}),
        (".", "link", {"index.md", "docs/about.md"}),
        ("docs", ".", {"about.md"}),
        ("docs", "out", {"about.md"}),
    ],
)
def test_the_folder_to_write_into_is_not_copied_into_itself(
    tmp_path: Path, docs: str, out: str, copied: set[str]
) -> None:
    site = write(tmp_path / "site", {"index.md": "Home", "docs/about.md": "About", "out/old.md": "Old"})
    (tmp_path / "link").symlink_to("site/out")
    target = tmp_path / "link" if out == "link" else site / out
    assert storage.together({}, site / docs, target).keys() == copied


@pytest.mark.parametrize("out", [".", "docs/.."])
def test_pages_written_by_hand_are_not_copied_onto_themselves(tmp_path: Path, out: str) -> None:
    write(tmp_path, {"about.md": "About", "docs/x.md": "x"})
    with pytest.raises(InputError, match="your own pages are in this folder"):
        storage.together(PAGES, tmp_path, tmp_path / out)


@pytest.mark.parametrize(
    ("written", "generated"),
    [
        ("articles/ice.md", "articles/ice.md"),
        ("Articles/ICE.md", "articles/ice.md"),
        ("articles/ice/index.md", "articles/ice.md"),
        ("articles/ice/README.md", "articles/ice.md"),
        ("README.md", "index.md"),
        ("timeline.md", "timeline/index.md"),
        ("articles/café.md", "articles/café.md"),
        ("articles/cafe\u0301.md", "articles/café.md"),
        ("assets/x.css", "assets/x.css"),
    ],
)
def test_a_page_written_by_hand_at_the_address_of_a_generated_one_is_reported(
    tmp_path: Path, written: str, generated: str
) -> None:
    write(
        tmp_path,
        {written: "Mine", "about.md": "About", "assets/ice.md": "No rival", "articles/my-index.md": "No rival"},
    )
    others = dict.fromkeys(("articles/café.md", "timeline/index.md", "assets/x.css"), b"")
    with pytest.raises(InputError) as caught:
        storage.together(PAGES | others, tmp_path, tmp_path / "out")
    (finding,) = caught.value.findings
    assert finding.place.uri == str(tmp_path / written)
    assert finding.message == f"the generated page {generated} would replace this file"


# A new site


@pytest.mark.parametrize("exists", [True, False])
def test_a_new_site_is_started_in_a_new_or_empty_folder(tmp_path: Path, *, exists: bool) -> None:
    folder = tmp_path / "a" / "b"
    if exists:
        folder.mkdir(parents=True)
    names = storage.start_site(folder)
    assert {"mkdocs.yml", "docs/index.md", "seeds/glossary.yml", "seeds/timeline.yml"} <= set(names)
    assert contents(folder) == own_files.package_files("starter")


@pytest.mark.parametrize("make", [Path.touch, lambda path: write(path, {"x": ""}), lambda path: path.symlink_to("x")])
def test_a_new_site_replaces_nothing(tmp_path: Path, make: Callable[[Path], object]) -> None:
    make(tmp_path / "site")
    before = contents(tmp_path)
    with pytest.raises(InputError, match="there is something here already"):
        storage.start_site(tmp_path / "site")
    assert contents(tmp_path) == before


def test_a_folder_that_may_not_be_written_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fail_at(monkeypatch, 1, PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(tmp_path)))
    with pytest.raises(InputError, match="cannot write here: Permission denied"):
        storage.start_site(tmp_path / "site")
