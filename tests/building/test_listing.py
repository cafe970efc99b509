"""Pages of lists are made anew when something on them changed, the comparison when one of its articles did."""

from pathlib import Path

import pytest

from glossator import lists, pipeline
from tests.rich_site import MATERIAL, built, built_anew, watched
from tests.small_site import SITE, write

MKDOCS = f"{MATERIAL}site_dir: site\n"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    articles = {f"seeds/articles/ice{each}.txt": f"Ice {each} melts. Ann Berg saw a mouse." for each in range(3)}
    folder = write(tmp_path, {**SITE, **articles, "mkdocs.yml": MKDOCS})
    built(folder)
    return folder


def test_a_list_is_made_anew_when_an_article_leaves_it(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (site / "seeds/articles/ice1.txt").unlink()
    made = watched(monkeypatch)
    done = built(site)
    assert "people/ann-berg/index.md" in made
    assert not any(name.startswith("ice") for name in made)
    assert done == built_anew(site)


@pytest.mark.parametrize("made", ["pages_of_rows", "pages_of_glossary", "pages_of_people"])
def test_a_list_that_nothing_changed_in_is_not_looked_at(
    site: Path, monkeypatch: pytest.MonkeyPatch, made: str
) -> None:
    def refuse(*_: object) -> None:
        pytest.fail(made)

    monkeypatch.setattr(lists, made, refuse)
    built(site)


def test_articles_are_compared_again_only_when_one_of_them_changed(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[int] = []
    compare = pipeline.side_by_side

    def counting(*given: object) -> object:
        compared.append(1)
        return compare(*given)  # type: ignore[arg-type] # passed on as they came

    monkeypatch.setattr(pipeline, "side_by_side", counting)
    built(site)
    assert compared == []
    (site / "seeds/articles/ice1.txt").write_text("Ice thaws.", encoding="utf-8")
    built(site)
    assert compared == [1]
