"""A site is the same, byte for byte, whoever builds it: one process, several, or the machines of a Dask cluster.

It stays so when one of them is killed in the middle. The cluster is a real one, on this machine.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.corpus import write
from glossator.building import articles, cluster
from glossator.building.workers import VARIABLE
from glossator.problems import InputError
from tests.building import dask_cluster
from tests.building.deadly_work import FATAL, articles_killing_once, doubled, failing, killing_always, killing_once
from tests.small_site import contents, glossator, mkdocs

MARK = "GLOSSATOR_TEST_MARK"
ARTICLES = 30


@pytest.fixture(scope="module")
def mark(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that is there when a worker was killed."""
    return tmp_path_factory.mktemp("mark") / "died"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory, mark: Path) -> Iterator[str]:
    """A scheduler with two workers."""
    with dask_cluster.cluster(tmp_path_factory.mktemp("cluster"), {MARK: str(mark)}) as found:
        yield found


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site as `mkdocs build` makes it in one process."""
    folder = tmp_path_factory.mktemp("site")
    write(folder, ARTICLES)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv(VARIABLE, "1")
        assert mkdocs(folder, "build").code == 0
    (folder / "site").rename(folder / "expected")
    return folder


@pytest.fixture
def dying(monkeypatch: pytest.MonkeyPatch, mark: Path) -> Path:
    """Let one worker die in the middle of its articles; the mark is made then."""
    mark.unlink(missing_ok=True)
    monkeypatch.setenv(MARK, str(mark))
    monkeypatch.setattr(articles, "make_articles", articles_killing_once)
    return mark


def is_as_expected(site: Path, built: Path) -> bool:
    found, expected = contents(built), contents(site / "expected")
    assert sorted(found) == sorted(expected)
    assert [path for path in found if found[path] != expected[path]] == []
    return len(found) > 10 * ARTICLES and "search/search_index.json" in found


def test_over_processes_one_of_which_is_killed(site: Path, dying: Path) -> None:
    shutil.rmtree(site / ".cache", ignore_errors=True)
    done = glossator(site, "build", "--workers", "2", "--site-dir", "over-processes")
    assert done.code == 0, done.output
    assert dying.exists()
    assert is_as_expected(site, site / "over-processes")


def test_over_a_cluster_a_worker_of_which_is_killed(site: Path, address: str, dying: Path) -> None:
    shutil.rmtree(site / ".cache", ignore_errors=True)
    done = glossator(site, "build", "--scheduler", address, "--site-dir", "over-machines")
    assert done.code == 0, done.output
    assert dying.exists()
    assert is_as_expected(site, site / "over-machines")


def test_over_a_cluster_to_an_address_elsewhere(site: Path, address: str, tmp_path: Path) -> None:
    done = glossator(site, "build", "--scheduler", address, "--out", f"file://{tmp_path}/out")
    assert done.code == 0, done.output
    assert is_as_expected(site, tmp_path / "out")


def test_every_piece_is_done_once_even_when_a_worker_dies(address: str, tmp_path: Path) -> None:
    pieces = range(4 * FATAL)
    mark = tmp_path / "died"
    with cluster.over_cluster(address) as spread:
        results = [number for batch in spread(killing_once, str(mark), pieces, size=5) for number in batch]
    assert sorted(results) == [2 * each for each in pieces]
    assert mark.exists()


def test_pieces_are_asked_for_when_they_are_needed(address: str) -> None:
    asked = []

    def pieces() -> Iterator[int]:
        for each in range(1000):
            asked.append(each)
            yield each

    with cluster.over_cluster(address) as spread:
        next(spread(doubled, None, pieces(), size=10))
    assert len(asked) <= 100


def test_what_always_kills_is_named(address: str) -> None:
    with cluster.over_cluster(address) as spread, pytest.raises(InputError, match="several workers died") as caught:
        list(spread(killing_always, None, range(4 * FATAL), size=1))
    assert [finding.place.uri for finding in caught.value.findings] == [str(FATAL)]


def test_an_error_in_the_work_is_an_error_here(address: str) -> None:
    with cluster.over_cluster(address) as spread, pytest.raises(LookupError):
        list(spread(failing, None, range(10), size=5))


def test_workers_that_see_another_disk_are_refused(address: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not see the folder"), cluster.over_cluster(address, tmp_path / "none"):
        pass
