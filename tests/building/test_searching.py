"""Which search a site has, and what it is told."""

import json
from pathlib import Path

import pytest

from glossator.building.searching import put_behind_box
from glossator.search_documents import SearchDocument
from tests.rich_site import MATERIAL, built, built_by_mkdocs
from tests.small_site import SITE, contents, write

SEARCHES = "site_name: x\ntheme: material\nplugins: [search, {{glossator: {{search: {search}}}}}]\nnav: [index.md]\n"


ICE = SearchDocument(
    "articles/ice/", '<html><body><h1 data-pagefind-meta="title">Ice</h1><p>It melts.</p></body></html>'
)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    return write(tmp_path, {**SITE, "seeds/articles/ice.txt": "Ice melts near a mouse.", "mkdocs.yml": MATERIAL})


def located(files: dict[str, bytes]) -> set[str]:
    return {each["location"] for each in json.loads(files["search/search_index.json"])["docs"]}


def test_a_small_site_is_searched_by_material(site: Path) -> None:
    assert "articles/ice/" in located(built(site))


def test_a_sentence_is_found_in_its_article_and_not_again_in_lists(site: Path) -> None:
    told = '# Snow\n\nIt thawed in 1984. "It thawed," said Ann Berg of the Institute of Fog.'
    (site / "seeds/articles/snow.md").write_text(told, encoding="utf-8")
    files = built(site)
    found = [
        each["location"] for each in json.loads(files["search/search_index.json"])["docs"] if "thawed" in each["text"]
    ]
    assert {location.partition("#")[0] for location in found} == {"articles/snow/"}
    assert {"timeline/", "people/ann-berg/"} < located(files)
    assert b"It thawed in 1984" in files["timeline/index.html"]


@pytest.mark.parametrize("search", ["pagefind", "material"])
def test_what_is_found_is_the_same_however_pages_are_made(site: Path, search: str) -> None:
    (site / "mkdocs.yml").write_text(SEARCHES.format(search=search), encoding="utf-8")
    files = built(site)
    assert ("search/pagefind/pagefind.js" in files) == (search == "pagefind")
    assert files == built_by_mkdocs(site)


def test_an_index_that_is_on_the_site_already_stays_there(site: Path) -> None:
    (site / "mkdocs.yml").write_text(SEARCHES.format(search="pagefind"), encoding="utf-8")
    first = built(site)
    places = {
        path: (site / "site" / path).stat().st_ino for path in first if path.endswith((".pf_index", ".pf_fragment"))
    }
    assert places
    assert built(site) == first
    assert {path: (site / "site" / path).stat().st_ino for path in places} == places


def test_a_preview_searches_what_it_knew_when_it_began(tmp_path: Path) -> None:
    (tmp_path / "search").mkdir()
    index = tmp_path / "search/search_index.json"
    index.write_text('{"config": {"lang": ["en"]}, "docs": []}', encoding="utf-8")
    first = put_behind_box([ICE], tmp_path, tmp_path / "cache", (), is_draft=True)
    assert first == {path for path in contents(tmp_path) if path.startswith("search/")}
    again = write(tmp_path / "again", {"search/search_index.json": "Material's own"})
    assert put_behind_box([], again, tmp_path / "cache", {*first, "index.html"}, is_draft=True) == first
    assert contents(again) == {}


def test_without_a_search_there_is_none(site: Path) -> None:
    (site / "mkdocs.yml").write_text("site_name: x\nplugins: [glossator]\n", encoding="utf-8")
    assert not any(path.startswith("search/") for path in built(site))
