"""``glossator build`` makes what ``mkdocs build`` makes, wherever it goes."""

from pathlib import Path
from uuid import uuid4

import fsspec
import pytest

from tests.small_site import SITE, Outcome, contents, glossator, mkdocs, write

MATERIAL = "site_name: Small\nsite_url: https://example.org/\ntheme: material\nplugins: [search, glossator]\n"
PACKED = (
    "site_name: Small\nsite_url: https://example.org/\ntheme: material\nplugins: [{glossator: {downloads: [csv]}}]\n"
)
"""Where there are packages, MkDocs makes all pages itself."""


def site(folder: Path, mkdocs_yml: str) -> Path:
    return write(folder, {**SITE, "mkdocs.yml": mkdocs_yml})


def built(folder: Path, *options: str) -> Outcome:
    outcome = glossator(folder, "build", *options)
    assert outcome.unexpected is None
    return outcome


def expected(folder: Path) -> dict[str, bytes]:
    """What `mkdocs build` makes of a site that was built otherwise."""
    assert mkdocs(folder, "build", "--site-dir", "expected").code == 0
    return contents(folder / "expected")


@pytest.mark.parametrize("mkdocs_yml", [MATERIAL, PACKED])
def test_into_a_folder(tmp_path: Path, mkdocs_yml: str) -> None:
    folder = site(tmp_path, mkdocs_yml)
    assert built(folder).code == 0
    assert built(folder, "--workers", "1", "--site-dir", "other").code == 0
    assert built(folder, "--out", "third").code == 0
    assert contents(folder / "site") == contents(folder / "other") == contents(folder / "third") == expected(folder)


@pytest.mark.parametrize("mkdocs_yml", [MATERIAL, PACKED])
def test_to_an_address(tmp_path: Path, mkdocs_yml: str) -> None:
    folder = site(tmp_path, mkdocs_yml)
    assert built(folder, "--out", f"file://{tmp_path}/out").code == 0
    (folder / "seeds/articles/ice.txt").rename(folder / "seeds/articles/snow.txt")
    (folder / "seeds/articles/ice.yml").rename(folder / "seeds/articles/snow.yml")
    (folder / "seeds/timeline.yml").unlink()
    assert built(folder, "--out", f"file://{tmp_path}/out").code == 0
    assert contents(tmp_path / "out") == expected(folder)
    assert not (folder / "site").exists()
    assert not [path.name for path in folder.iterdir() if path.name.endswith(".building")]


def test_an_address_gets_the_search_though_the_site_has_it_already(tmp_path: Path) -> None:
    folder = site(tmp_path, MATERIAL.replace("glossator]", "{glossator: {search: pagefind}}]"))
    assert built(folder).code == 0
    assert built(folder, "--out", f"file://{tmp_path}/out").code == 0
    assert "search/pagefind/pagefind.js" in contents(tmp_path / "out")
    assert contents(tmp_path / "out") == contents(folder / "site")


def test_into_the_memory_of_this_process(tmp_path: Path) -> None:
    folder, address = site(tmp_path, MATERIAL), f"memory://{uuid4()}/site"
    assert built(folder, "--workers", "1", "--out", address).code == 0
    found = fsspec.get_mapper(address)
    assert {path: found[path] for path in found} == expected(folder)


def test_from_another_folder(tmp_path: Path) -> None:
    folder = site(tmp_path / "my site", MATERIAL)
    assert built(tmp_path, "--config", "my site/mkdocs.yml").code == 0
    assert built(tmp_path, "--config", "my site/mkdocs.yml", "--site-dir", "other").code == 0
    assert contents(folder / "site") == contents(tmp_path / "other") == expected(folder)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--workers", "2", "--out", "memory://x/site"], "other processes do not see this memory"),
        (["--out", "memory://x/site"], "other processes do not see this memory"),
        (["--workers", "2", "--scheduler", "tcp://127.0.0.1:9"], "work is done by processes or by a cluster"),
        (["--workers", "0"], "0 is not in the range x>=1"),
        (["--config", "none.yml"], "Config file 'none.yml' does not exist"),
        (["--out", "gopher://x"], "Protocol not known: gopher"),
    ],
)
def test_what_cannot_be_done_is_said(tmp_path: Path, options: list[str], message: str) -> None:
    outcome = built(site(tmp_path, MATERIAL), *options)
    assert outcome.code > 0
    assert message in outcome.output
    assert not (tmp_path / "site").exists()


def test_a_site_without_the_plugin(tmp_path: Path) -> None:
    outcome = built(site(tmp_path, "site_name: Small\n"))
    assert (outcome.code, "this site does not use the plugin" in outcome.output) == (1, True)


def test_what_is_wrong_with_a_site_is_said_as_mkdocs_says_it(tmp_path: Path) -> None:
    folder = write(site(tmp_path, MATERIAL), {"seeds/articles/bad.txt": b"caf\xe9"})
    outcome = built(folder, "--out", f"file://{tmp_path}/out")
    assert outcome.code == 1
    assert "seeds/articles/bad.txt:1:4" in outcome.output
    assert "Aborted with a BuildError!" in outcome.output
    assert not [path.name for path in folder.iterdir() if path.name.endswith(".building")]
