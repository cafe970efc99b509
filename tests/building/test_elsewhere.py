"""A site at an address elsewhere: nothing of others is removed, and at the end there is the site and nothing else."""

from pathlib import Path
from typing import Any

import fsspec
import pytest

from glossator.building import elsewhere
from glossator.building.elsewhere import claim, fetch, publish, send
from glossator.problems import InputError
from tests.small_site import contents, write


@pytest.fixture
def address(tmp_path: Path) -> str:
    return f"file://{tmp_path}/out"


def refusal(address: str) -> str:
    with pytest.raises(InputError) as caught:
        claim(address)
    return str(caught.value)


def test_the_site_replaces_the_one_before(address: str, tmp_path: Path) -> None:
    claim(address)
    send(
        address,
        {
            "assets/glossator.css": b"old",
            "gone/index.html": b"old",
            "gone/[*].png": b"old",
            ".bodies/new/index.html": b"body",
        },
    )
    claim(address)
    send(address, {"new/index.html": b"new"})
    publish(write(tmp_path / "host", {"assets/glossator.css": "new", "index.html": "new"}), address, ["new/index.html"])
    assert set(contents(tmp_path / "out")) == {"assets/glossator.css", "index.html", "new/index.html"}
    assert set(contents(tmp_path / "out").values()) == {b"new"}


def test_hidden_files_of_others_stay(address: str, tmp_path: Path) -> None:
    claim(address)
    send(address, {".well-known/security.txt": b"x"})
    publish(write(tmp_path / "host", {"index.html": ""}), address, [])
    assert set(contents(tmp_path / "out")) == {".well-known/security.txt", "index.html"}
    assert not (tmp_path / "out" / ".bodies").exists()


def test_what_is_not_a_site_is_not_replaced(address: str, tmp_path: Path) -> None:
    write(tmp_path / "out", {"diary.txt": "mine"})
    assert "there is something else here already" in refusal(address)
    assert contents(tmp_path / "out") == {"diary.txt": b"mine"}


def test_an_unfinished_site_is_gone_on_with(address: str) -> None:
    claim(address)
    send(address, {"a/index.html": b"x"})
    claim(address)


def test_where_nothing_can_be_written(tmp_path: Path) -> None:
    write(tmp_path, {"out": "a file"})
    assert "nothing can be written here" in refusal(f"file://{tmp_path}/out/site")


def test_an_address_of_no_kind() -> None:
    assert "this address is not known: Protocol not known: gopher" in refusal("gopher://example.org/site")


def test_an_address_for_which_something_must_be_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_: str) -> None:
        raise ImportError("Install s3fs to access S3")

    monkeypatch.setattr("fsspec.core.url_to_fs", missing)
    said = refusal("s3://nobody/has-this")
    assert "no library for this address is installed" in said
    assert "Install s3fs to access S3. Install it here and on all workers" in said


def test_many_files(address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(elsewhere, "_AT_ONCE", 3)
    files: dict[str, str | bytes] = {f"{number}/index.html": str(number) for number in range(10)}
    claim(address)
    send(address, {f"old/{number}": b"" for number in range(7)})
    publish(write(tmp_path / "host", files), address, [])
    assert contents(tmp_path / "out") == {path: str(data).encode() for path, data in files.items()}
    assert fetch(address, files) == contents(tmp_path / "out")


def test_a_store_that_serves_web_pages_is_told_what_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise a browser saves them instead of showing them."""
    told: dict[str, str] = {}

    class Store:
        def pipe(self, files: dict[str, bytes], **options: str) -> None:
            told.update(dict.fromkeys(files, options["ContentType"]))

    def found(_: str) -> tuple[Any, str]:
        return Store(), "bucket/site"

    monkeypatch.setattr(fsspec.core, "url_to_fs", found)
    send(
        "s3://bucket/told",
        {"a.html": b"", "a.css": b"", "a.js": b"", "a.json": b"", "a.xml": b"", "a.svg": b"", "a": b""},
    )
    assert told["bucket/site/a.html"] == "text/html"
    assert told["bucket/site/a.css"] == "text/css"
    assert told["bucket/site/a.js"] in {"text/javascript", "application/javascript"}
    assert told["bucket/site/a.json"] == "application/json"
    assert told["bucket/site/a.svg"] == "image/svg+xml"
    assert told["bucket/site/a"] == "application/octet-stream"
