"""The new site takes the place of the old one file by file, whatever stands there, and touches nothing else."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from glossator.building.publishing import HOSTS, OURS, abandon, publish, stamps, stamps_of, workplace
from tests.small_site import contents, write

BUILT = {"index.html": b"home", "articles/ice/index.html": b"ice", "articles/index.html": b"all"}


def build_and_publish(site: Path, ours: dict[str, bytes], *kept: str, host: dict[str, bytes] | None = None) -> None:
    place = workplace(site)
    write(place / OURS, ours)
    write(place / HOSTS, host or {})
    publish(place, site, stamps(site), kept)
    assert not place.exists()


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site that was published."""
    build_and_publish(tmp_path / "site", {**BUILT, "articles/snow/index.html": b"snow"})
    return tmp_path / "site"


@pytest.fixture
def other_disk() -> Iterator[Path]:
    """A folder on another disk."""
    try:
        folder = Path(tempfile.mkdtemp(dir="/dev/shm"))
    except OSError:
        pytest.skip("this machine has no second disk at /dev/shm")
    yield folder
    shutil.rmtree(folder)


def test_a_site_is_published(tmp_path: Path) -> None:
    build_and_publish(tmp_path / "site", {"articles/ice.html": b"ice"}, host={"index.html": b"home", ".nojekyll": b""})
    assert contents(tmp_path / "site") == {"articles/ice.html": b"ice", "index.html": b"home", ".nojekyll": b""}


def test_what_was_neither_built_nor_is_kept_goes(site: Path) -> None:
    build_and_publish(site, {"index.html": b"home"}, "articles/ice/index.html")
    assert contents(site) == {"index.html": b"home", "articles/ice/index.html": b"ice"}
    assert not (site / "articles/snow").exists()


def test_a_file_that_stays_the_same_is_left_alone(site: Path) -> None:
    before = stamps(site)
    build_and_publish(site, {**BUILT, "index.html": b"HOME"}, "articles/snow/index.html")
    changed = {path for path, stamp in stamps(site).items() if before[path] != stamp}
    assert changed == {"index.html"}
    assert stamps_of(site, ["index.html"]) == (("index.html", stamps(site)["index.html"]),)


def test_what_is_hidden_in_the_site_s_folder_stays(site: Path) -> None:
    write(site, {".git/HEAD": b"x", ".hidden": b"y", "articles/.hidden": b"z"})
    build_and_publish(site, BUILT)
    assert contents(site) == {**BUILT, ".git/HEAD": b"x", ".hidden": b"y"}


def test_whatever_stands_in_the_way_is_replaced(site: Path, tmp_path: Path) -> None:
    outside = write(tmp_path / "outside", {"index.html": b"another's"})
    shutil.rmtree(site / "articles/ice")
    (site / "articles/ice").write_bytes(b"a file in the place of a folder")
    (site / "index.html").unlink()
    write(site, {"index.html/x/y.html": b"a folder in the place of a file"})
    shutil.rmtree(site / "articles/snow")
    (site / "articles/snow").symlink_to(outside)
    (site / "articles/index.html").chmod(0o444)
    built = {**BUILT, "articles/index.html": b"ALL", "articles/snow/index.html": b"snow"}
    build_and_publish(site, built)
    assert contents(site) == built
    assert contents(outside) == {"index.html": b"another's"}


def test_a_site_that_is_a_link_stays_one(tmp_path: Path, other_disk: Path) -> None:
    site = tmp_path / "site"
    site.symlink_to(other_disk / "real")
    (other_disk / "real").mkdir()
    build_and_publish(site, BUILT)
    build_and_publish(site, {"new/folder/index.html": b"new"}, *BUILT)
    assert site.is_symlink()
    assert contents(other_disk / "real") == {**BUILT, "new/folder/index.html": b"new"}


def test_folders_of_a_site_may_be_on_another_disk(site: Path, other_disk: Path) -> None:
    place = workplace(site)
    shutil.rmtree(place)
    place = other_disk / "workplace"
    write(place / OURS, {"new/index.html": b"new", "index.html": b"HOME"})
    (place / HOSTS).mkdir()
    publish(place, site, stamps(site), set(BUILT))
    assert contents(site) == {**BUILT, "index.html": b"HOME", "new/index.html": b"new"}


def test_an_empty_folder_is_replaced_as_a_whole(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    build_and_publish(tmp_path / "site", BUILT)
    assert contents(tmp_path / "site") == BUILT


def test_a_workplace_is_empty_and_can_be_thrown_away(site: Path) -> None:
    write(workplace(site) / OURS, {"left/by/a/dead.html": b"x"})
    place = workplace(site)
    assert contents(place) == {}
    assert place.parent == site.parent
    abandon(place)
    abandon(place)
    assert not place.exists()
