"""The theme around pages: when it prints something else, every page is made anew, and nothing else is kept."""

from pathlib import Path

import pytest

from tests.rich_site import MATERIAL, built, built_anew, watched
from tests.small_site import SITE, write


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    folder = write(tmp_path, {**SITE, "seeds/articles/ice.txt": "Ice melts.", "mkdocs.yml": MATERIAL})
    built(folder)
    return folder


def test_another_name_in_the_navigation_is_on_every_page(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (site / "mkdocs.yml").write_text(MATERIAL.replace("index.md, art", "{Start: index.md}, art"), encoding="utf-8")
    made = watched(monkeypatch)
    done = built(site)
    assert "ice" in made
    assert b"Start" in done["articles/ice/index.html"]
    assert done == built_anew(site)


def test_a_page_that_was_changed_by_hand_but_is_in_no_menu_changes_no_other(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(site, {"docs/more.md": "# More\n"})
    built(site)
    write(site, {"docs/more.md": "# More\n\nMuch more.\n"})
    made = watched(monkeypatch)
    done = built(site)
    assert "ice" not in made
    assert b"Much more" in done["more/index.html"]
