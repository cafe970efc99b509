"""Whatever is wrong with the input is said with file, line, column and cure, by the command line and by MkDocs alike.

``cases/bad_input.txt`` holds the cases, with blank lines between them. A case is a title, a line with only a dot, the
files that replace those of a good site, a line with only a dot, and what is said. ``\\xNN`` stands for a byte.
"""

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.small_site import SITE, contents, glossator, mkdocs, write

CASES = Path(__file__).with_name("cases") / "bad_input.txt"
GOOD: dict[str, str | bytes] = {**SITE, "seeds/timeline.yml": "events: []\n"}
"""A site with nothing wrong in it, whose parts need nothing of each other."""


@dataclass(frozen=True)
class Case:
    """Files with something wrong in them, and what is said about it."""

    title: str
    files: dict[str, bytes]
    said: str


def cases() -> Iterator[Case]:
    for part in re.sub("(?m)^#.*\n\n", "", CASES.read_text(encoding="utf-8")).strip().split("\n\n"):
        title, given, said = part.split("\n.\n")
        names = re.findall("(?m)^(?! )(.*):\n((?:    .*\n)*)", given + "\n")
        files = {unescaped(name).decode(): unescaped(re.sub("(?m)^    ", "", text)) for name, text in names}
        yield Case(title, files, unescaped(said).decode())


def unescaped(text: str) -> bytes:
    return re.sub(rb"\\x([0-9a-f]{2})", lambda byte: bytes.fromhex(byte[1].decode()), text.encode())


def findings(said: str) -> list[str]:
    """The findings in a text one by one."""
    return re.split("\n(?=ERROR |WARNING )", said)


@pytest.mark.parametrize("case", [*cases()], ids=lambda case: case.title)
def test_it_is_said_by_the_command_line(tmp_path: Path, case: Case) -> None:
    checked = glossator(write(tmp_path, {**GOOD, **case.files}), "check")
    assert (checked.code, checked.unexpected) == (1, None)
    *said, count = checked.output.rstrip("\n").split("\n\n")
    assert said == findings(case.said)
    assert count == f"{len(said)} error{'s' if len(said) > 1 else ''}, 0 warnings"
    generated = glossator(tmp_path, "generate", "--out", "out")
    assert (generated.code, generated.output) == (1, checked.output)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("case", [*cases()], ids=lambda case: case.title)
def test_it_is_said_by_mkdocs_and_the_old_site_stays(tmp_path: Path, case: Case) -> None:
    old = {"site/index.html": "The old site.", "site/assets/x.css": "x"}
    outcome = mkdocs(write(tmp_path, {**GOOD, **case.files, **old}), "build", "--strict")
    assert (outcome.code, outcome.unexpected) == (1, None)
    assert "Traceback" not in outcome.output
    assert all(f"\n\n{finding}\n" in outcome.output for finding in findings(case.said))
    assert {f"site/{name}" for name in contents(tmp_path / "site")} == set(old)


def test_the_cases_are_read_as_they_are_meant() -> None:
    by_title = {case.title: case for case in cases()}
    assert by_title["A byte of Windows-1252"].files == {"seeds/articles/ice.txt": b"Ice.\nA caf\xe9.\n"}
    assert by_title["An empty file"].files == {"seeds/articles/ice.txt": b""}
    assert len(by_title["Two articles whose names differ by Unicode form"].files) == 2
    assert len(findings(by_title["An unknown key in the timeline, in the place of one that is needed"].said)) == 2


@pytest.mark.parametrize("title", ["BOM", "CR", "CRLF", "LF"])
def test_a_byte_order_mark_and_any_line_end_are_fine(tmp_path: Path, title: str) -> None:
    change: Callable[[bytes], bytes] = {
        "BOM": lambda data: b"\xef\xbb\xbf" + data,
        "CR": lambda data: data.replace(b"\n", b"\r"),
        "CRLF": lambda data: data.replace(b"\n", b"\r\n"),
        "LF": lambda data: data,
    }[title]
    files = {name: change(str(data).encode()) for name, data in SITE.items() if name.startswith("seeds/")}
    checked = glossator(write(tmp_path, {**SITE, **files}), "check", "--strict")
    assert (checked.code, checked.output) == (0, "0 errors, 0 warnings\n")
    assert mkdocs(tmp_path, "build", "--strict").code == 0


@pytest.mark.parametrize(
    ("make", "message", "hint"),
    [
        (lambda path: path.symlink_to("/etc/passwd"), "a link that leads outside seeds/", "Put the file itself here."),
        (lambda path: path.symlink_to("../../mkdocs.yml"), "a link that leads outside seeds/", "Put the file itself"),
        (lambda path: path.symlink_to("x"), "cannot be read: No such file or directory", "Mend it, or take it away."),
        (lambda path: path.symlink_to("."), "this is no regular file", "Put a text file here, or take it away."),
        (os.mkfifo, "this is no regular file", "Put a text file here, or take it away."),
    ],
)
def test_what_is_no_file_of_its_own(tmp_path: Path, make: Callable[[Path], None], message: str, hint: str) -> None:
    make(write(tmp_path, GOOD) / "seeds/articles/snow.txt")
    for outcome in (glossator(tmp_path, "check"), mkdocs(tmp_path, "build", "--strict")):
        assert (outcome.code, outcome.unexpected) == (1, None)
        assert f"ERROR seeds/articles/snow.txt:1:1: {message}\n    {hint}" in outcome.output
        assert "Traceback" not in outcome.output
    assert not (tmp_path / "site").exists()


def test_an_unreadable_article_stops_no_other_from_being_reported(tmp_path: Path) -> None:
    files = {"seeds/articles/a.txt": b"\xff", "seeds/articles/b.md": b"", "seeds/articles/c.txt": b"\0"}
    write(tmp_path, {**GOOD, **files, "seeds/glossary.yml": "terms: x", "seeds/articles/ice.yml": "x: y"})
    (tmp_path / "seeds/articles/d.txt").symlink_to("nowhere")
    for outcome in (glossator(tmp_path, "check"), mkdocs(tmp_path, "build", "--strict")):
        reported = re.findall("(?m)^ERROR (seeds/.*?):", outcome.output)
        names = (
            "articles/a.txt",
            "articles/b.md",
            "articles/c.txt",
            "articles/d.txt",
            "articles/ice.yml",
            "glossary.yml",
        )
        assert sorted(reported) == [f"seeds/{name}" for name in names]
