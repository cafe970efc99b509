"""The long way makes what MkDocs makes, and shows whether the short way does."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from glossator.building import plain, stores
from glossator.building.cache import FOLDER, Cache
from glossator.building.listing import pages_at
from glossator.building.pieces import file_path
from glossator.building.shells import Host, printed_plainly
from glossator.building.state import Build
from tests.rich_site import MATERIAL, built_by_mkdocs, seen_in_build
from tests.small_site import SITE, write

SOURCES = {"seeds/articles/snow.md": "# Snow\n\n## Under\n\nA mouse slept in 1990.\n"}


@pytest.fixture
def seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Build, Host, Path]:
    """A build of a site, what MkDocs knew in it, and a folder to build in."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    site = write(tmp_path / "site", {**SITE, **SOURCES, "mkdocs.yml": MATERIAL})
    build, host = seen_in_build(site)
    return build, host, site


def snow(build: Build) -> plain.Pages:
    (source,) = (each for each in build.order.seeds.sources if each.id == "snow")
    return plain.of_article(source, build.workshop)[0]


def test_a_page_is_what_mkdocs_makes(seen: tuple[Build, Host, Path]) -> None:
    build, host, site = seen
    (page,) = snow(build)
    data, _ = printed_plainly(page, host, build.workshop.settings)
    assert data == built_by_mkdocs(site)["articles/snow/index.html"]


def test_a_page_that_is_another_is_noticed(seen: tuple[Build, Host, Path]) -> None:
    build, host, site = seen
    path = file_path("articles/snow/index.md", directory_urls=True)
    data = (site / "site" / path).read_bytes()
    stores.write(build.workshop.folder, path, data)
    assert plain.is_alike(snow(build), build.workshop, host)
    stores.write(build.workshop.folder, path, data.replace(b"slept", b"Slept"))
    assert not plain.is_alike(snow(build), build.workshop, host)


def test_pages_that_mkdocs_makes_anyway_are_left_to_it(seen: tuple[Build, Host, Path]) -> None:
    build, _, site = seen
    cache = Cache(site / FOLDER, site / "site")
    build = replace(build, cache=cache)
    first, other = (next(pages_at(build, [uri])) for uri in ("articles/index.md", "glossary/mouse/index.md"))
    assert list(plain.of_list(first, build.workshop, cache)) == []
    assert [page.uri for page in plain.of_list(other, build.workshop, cache)] == ["glossary/mouse/index.md"]


def test_what_is_built_the_long_way_is_found_too(seen: tuple[Build, Host, Path]) -> None:
    build, host, site = seen
    cache = Cache(site / FOLDER, site / "site")
    cache.set_entries("article snow", {})
    plain.build("article snow", snow(build), replace(build, cache=cache), host)
    assert stores.read(build.workshop.folder, "articles/snow/index.html") == (
        (site / "site/articles/snow/index.html").read_bytes()
    )
    (found,) = json.loads(dict(cache.entries())["articles/snow/index.md"])[:1]
    assert found["location"] == "articles/snow/"
