"""The index is the same for the same pages, and only what changed is made anew."""

import json
from pathlib import Path

import pytest
from jinja2 import Environment, pass_context
from jinja2.runtime import Context

from glossator.pagefind_index import PROGRAM, ask_our_worker, is_installed, make, replace
from glossator.search_documents import Bundle, SearchDocument, bundles, documents

pytestmark = pytest.mark.skipif(not is_installed(), reason="there is no Pagefind for this computer")


def page(name: str, text: str = "It melts.", boost: float = 1) -> SearchDocument:
    html = f'<html><body><h1 data-pagefind-meta="title">{name}</h1><p>{text}</p></body></html>'
    return SearchDocument(f"articles/{name}/", html, boost)


SITE = bundles([page("ice"), page("snow"), page("heat", boost=4)])


def made(site: list[Bundle], cache: Path) -> dict[str, bytes]:
    return {path: Path(source).read_bytes() for path, source in make(site, cache, "en").items()}


def test_the_same_pages_give_the_same_bytes(tmp_path: Path) -> None:
    assert made(SITE, tmp_path / "one") == made(
        bundles([page("heat", boost=4), page("snow"), page("ice")]), tmp_path / "b"
    )


def test_a_site_gets_one_program_and_what_each_bundle_needs(tmp_path: Path) -> None:
    files = made(SITE, tmp_path)
    first, second = (bundle.folder for bundle in SITE)
    assert [path for path in files if path.endswith(PROGRAM)] == [f"pagefind/{PROGRAM}"]
    assert [path.rpartition("/")[0] for path in files if "/wasm." in path] == [f"pagefind/{first}"]
    assert {f"pagefind/{each}/pagefind-entry.json" for each in (first, second)} <= files.keys()
    assert not [path for path in files if "-ui" in path]


def test_a_bundle_that_stays_the_same_is_not_made_again(tmp_path: Path) -> None:
    kept, changed = (
        make(SITE, tmp_path, "en"),
        bundles([page("ice", "It freezes."), page("snow"), page("heat", boost=4)]),
    )
    before = {path: Path(source).stat().st_mtime_ns for path, source in kept.items()}
    after = {path: Path(source).stat().st_mtime_ns for path, source in make(changed, tmp_path, "en").items()}
    assert {path: when for path, when in after.items() if path in before} == {
        path: when for path, when in before.items() if SITE[0].folder in path or path.endswith(PROGRAM)
    }


def test_bundles_of_before_leave_the_cache(tmp_path: Path) -> None:
    make(SITE, tmp_path, "en")
    make(SITE[:1], tmp_path, "en")
    assert [path.name for path in tmp_path.iterdir()] == [SITE[0].folder]


def test_what_a_killed_build_left_is_no_bundle(tmp_path: Path) -> None:
    left = tmp_path / "tmpleft" / "made"
    left.mkdir(parents=True)
    (left / "pagefind-entry.json").write_text("half", encoding="utf-8")
    assert made(SITE, tmp_path) == made(SITE, tmp_path / "another")


def test_it_takes_the_place_of_the_index_of_the_theme(tmp_path: Path) -> None:
    folder = tmp_path / "search"
    folder.mkdir()
    entry = {"location": "ice/", "title": "Ice", "text": "<p>It melts.</p>"}
    config = {"lang": ["en"], "separator": " "}
    (folder / "search_index.json").write_text(json.dumps({"config": config, "docs": [entry]}), encoding="utf-8")
    paths = replace(documents([entry]), folder, tmp_path / "cache")
    assert {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} == set(paths)
    index = json.loads((folder / "search_index.json").read_text("utf-8"))
    assert index["docs"] == []
    assert (folder / "pagefind" / index["config"]["bundles"][0]["path"] / "pagefind-entry.json").is_file()


def test_pages_load_our_worker_and_everything_else_as_before() -> None:
    @pass_context
    def url(context: Context, value: str) -> str:
        return f"{context['base']}/{value}"

    environment = Environment()  # noqa: S701 (addresses only)
    environment.filters["url"] = url
    ask_our_worker(environment)
    theirs = ("assets/javascripts/workers/search.a7633da7.min.js", "assets/stylesheets/main.css")
    page = environment.from_string("{{ theirs[0] | url }} {{ theirs[1] | url }}")
    assert page.render(base="..", theirs=theirs) == "../search/worker.js ../assets/stylesheets/main.css"
