"""Whenever a build is killed, the next one makes what a build from nothing makes; and two at once do no harm."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rich_site import built, built_anew, differing
from tests.small_site import SITE, contents, run, write

PROGRAM = Path(__file__).with_name("killed_build.py")
CHANGES = {
    "seeds/articles/ice.txt": "A mouse slept.\n",
    "seeds/articles/snow.txt": "Snow falls on stem cells.\n",
    "docs/index.md": "# Another home\n",
}


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site that was built, and changed since."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    site = write(tmp_path / "site", SITE)
    built(site)
    return write(site, CHANGES)


@pytest.mark.parametrize(
    ("place", "calls"),
    [
        ("glossator.building.cache:Cache.set_article", 1),
        ("glossator.building.theme:put_on_theme", 0),
        ("glossator.building.publishing:_move", 0),
        ("glossator.building.publishing:_is_same", 4),
        ("glossator.building.build:stamps_of", 1),
        ("glossator.building.cache:Cache.close", 0),
    ],
)
def test_a_build_that_was_killed_does_no_harm(site: Path, place: str, calls: int) -> None:
    assert run(site, str(PROGRAM), place, str(calls)).code < 0
    assert differing(built(site), built_anew(site)) == []
    assert not (site / ".site.building").exists()


def test_before_anything_is_published_the_old_site_is_whole(site: Path) -> None:
    before = contents(site / "site")
    assert run(site, str(PROGRAM), "glossator.building.build:publish", "0").code < 0
    assert contents(site / "site") == before


def test_two_builds_at_once_wait_for_each_other(site: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    both = [subprocess.Popen(command, cwd=site, env=environment) for _ in range(2)]
    assert [each.wait() for each in both] == [0, 0]
    assert differing(contents(site / "site"), built_anew(site)) == []
