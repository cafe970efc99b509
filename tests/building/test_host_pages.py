"""What MkDocs' own pages get: headings, things for the head, and links to pages that MkDocs does not make."""

from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.structure.pages import Page

from glossator.building.host_pages import FilesOfSite, add_headings, contents, in_site_map, taken_for_head, with_head
from glossator.settings import Settings
from tests.small_site import SITE, write

SCRIPT = '<script type="application/ld+json">{"a": 1}</script>'


@pytest.fixture
def config(tmp_path: Path) -> MkDocsConfig:
    """The configuration of a site that is published somewhere."""
    write(tmp_path, {**SITE, "mkdocs.yml": "site_name: x\nsite_url: https://example.org/a/\ntheme: mkdocs\n"})
    config = load_config(str(tmp_path / "mkdocs.yml"))
    config.plugins._current_plugin = "glossator"  # noqa: SLF001 (as in the middle of a build)
    return config


def written(config: MkDocsConfig, uri: str) -> File:
    file = File.generated(config, uri, content="# x")
    Page(None, file, config)
    return file


def test_links_to_pages_that_are_made_elsewhere_are_right(config: MkDocsConfig) -> None:
    files = FilesOfSite([written(config, "index.md")], config, {"articles/ice/index.md"})
    found = files.get_file_from_path("./articles//ice/index.md")
    assert found is not None
    assert found.url == "articles/ice/"
    assert files.get_file_from_path("articles/snow/index.md") is None
    assert [file.src_uri for file in files] == ["index.md"]


def test_a_map_of_the_site_has_hand_written_pages_first(config: MkDocsConfig) -> None:
    known = [written(config, uri) for uri in ("index.md", "articles/index.md", "sub/about.md")]
    found = in_site_map(
        known, ["articles/index.md", "articles/日本/index.md"], Settings(site_url="https://example.org/a/")
    )
    assert [file.page.canonical_url for file in found] == [
        "https://example.org/a/",
        "https://example.org/a/sub/about/",
        "https://example.org/a/articles/",
        "https://example.org/a/articles/%E6%97%A5%E6%9C%AC/",
    ]


def test_an_article_s_headings_stand_before_those_of_its_parts(config: MkDocsConfig) -> None:
    page = Page(None, written(config, "x.md"), config)
    page.toc = contents(("Ice", "ice"), [("Timeline", "timeline")])
    add_headings(page, [("R&D <b>", "h.1")])
    (main,) = page.toc
    assert [(each.title, each.url) for each in main.children] == [
        ("R&amp;D &lt;b&gt;", "#h.1"),
        ("Timeline", "#timeline"),
    ]


def test_what_is_for_programs_goes_into_the_head() -> None:
    html, head = taken_for_head(f"<p>x</p>{SCRIPT}", "articles/ice/index.md", Settings())
    assert (html, head) == ("<p>x</p>", SCRIPT)
    assert with_head("<head></head><p></head></p>", head) == f"<head>{SCRIPT}</head><p></head></p>"
    assert with_head("<head></head>", "") == "<head></head>"
