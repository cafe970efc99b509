"""The repository stands on its own: it locks what it needs, and it speaks of nothing but itself."""

import os
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

from tests.architecture import ROOT

LOCKS = {"requirements.txt": ("build",), "requirements-test.txt": ("build", "test")}
"""Each lock file, and the extras of ``pyproject.toml`` that it covers."""

NOT_OURS = re.compile(r"\.(git|venv|cache|hypothesis|\w+_cache)|site|build|dist|node_modules|__pycache__")
"""Folders that are made, not written."""

FOREIGN = {
    r"(?i)\bissue\s*#?\d|\bissue #": "a tracker",
    r"(?<![\w.-])/(work|tmp|root|home|Users|opt)/": "somebody's disk",
    r"\bshared/": "a folder beside the checkout",
    r"\b(facts|design|performance)\.md\b": "a note that is not here",
    r"(?i)--(extra-|default-)?index(-url)?\b|--find-links|\bpypi\.org|pythonhosted": "an index host",
}
"""What a file must not speak of, and what that would be."""
ALLOWED = {
    "tests/conftest.py": r'"shared" / "articles"',
    ".ci/run": r"\.\./shared/articles",
    "tests/test_repository.py": r"(?s).*",
}
"""Where it may after all: the folder of articles that a strict run looks for, and the patterns themselves."""


def written_files(root: Path) -> Iterator[Path]:
    """Every file that a person wrote."""
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if not NOT_OURS.fullmatch(name))
        yield from (Path(folder, name) for name in sorted(names) if name != ".git")


def foreign_words(name: str, text: str) -> list[str]:
    """The places where a text speaks of something outside."""
    own = re.sub(ALLOWED[name], "", text) if name in ALLOWED else text
    return [
        f"{name}: {found[0]!r} speaks of {thing}"
        for pattern, thing in FOREIGN.items()
        for found in re.finditer(pattern, own)
    ]


def test_the_project_speaks_of_itself_alone() -> None:
    faults = []
    for path in written_files(ROOT):
        data = path.read_bytes()
        if b"\0" not in data:
            faults += foreign_words(path.relative_to(ROOT).as_posix(), data.decode("utf-8", errors="replace"))
    assert not faults


@pytest.mark.parametrize(
    "text",
    ["see issue #12", "as in issue 3", "in /work/main", "cd /home/me/x", "../shared/seeds", "see facts.md", "pypi.org"],
)
def test_a_foreign_word_is_noticed(text: str) -> None:
    assert foreign_words("docs/index.md", f"First. {text}\n")


@pytest.mark.parametrize("text", ["the issue is open", "docs/work/a.md", "homework/", "index.md", "shared with others"])
def test_an_own_word_is_not(text: str) -> None:
    assert not foreign_words("docs/index.md", text)


def test_the_exception_holds_for_its_file_only() -> None:
    text = "${GLOSSATOR_ARTICLES:-../shared/articles}"
    assert not foreign_words(".ci/run", text)
    assert foreign_words("Makefile", text)
    assert foreign_words(".ci/run", "../shared/seeds")


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_has_hashes_and_names_no_host(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text
    entries = re.split(r"(?m)^(?=[a-z])", text)[1:]
    assert entries
    assert all("--hash=sha256:" in entry for entry in entries)


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_covers_the_dependencies(name: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [line for extra in LOCKS[name] for line in project["optional-dependencies"][extra]]
    locked = versions((ROOT / name).read_text(encoding="utf-8"))
    for wanted in map(Requirement, [*project["dependencies"], *extras]):
        assert wanted.specifier.contains(locked[wanted.name], prereleases=True), f"{wanted}: run `make lock`"


def test_both_locks_agree() -> None:
    site, test = (versions((ROOT / name).read_text(encoding="utf-8")) for name in LOCKS)
    assert {name: version for name, version in site.items() if test.get(name) != version} == {}


def versions(lock: str) -> dict[str, Version]:
    """The version of each package in a lock file."""
    return {name: Version(version) for name, version in re.findall(r"(?m)^([a-z0-9.-]+)==([^ ]+)", lock)}
