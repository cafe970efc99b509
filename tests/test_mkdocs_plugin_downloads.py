"""What the plugin hands out with the site: packages where the author wants them, framed pages, and word of both."""

import json
import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from mkdocs.commands.serve import serve
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

from glossator.mkdocs_plugin import GlossatorPlugin
from tests.small_site import SITE, contents, mkdocs, write
from tests.web_page import parse

DISCOVERY = re.compile(r'<link rel="[a-z ]*\balternate\b[^"]*" type="application/json\+oembed" href="([^"]*)"')


def built(folder: Path, options: str = "", more: str = "") -> Path:
    """The folder of a built site with these options of the plugin."""
    configuration = f"site_name: Small\ntheme: mkdocs\nplugins: [glossator: {{{options}}}]\n{more}"
    outcome = mkdocs(write(folder, {**SITE, "mkdocs.yml": configuration}), "build", "--strict", "--quiet")
    assert (outcome.code, outcome.unexpected) == (0, None), outcome.output
    return folder / "site"


def offered(page: Path) -> dict[str, str]:
    """What a page offers to download, by its address."""
    links = parse(page.read_text(encoding="utf-8")).all("a")
    return {each.attributes["href"]: each.text() for each in links if "download" in each.attributes}


def test_nothing_is_offered_unless_the_author_wants_it(tmp_path: Path) -> None:
    site = built(tmp_path)
    assert not (site / "downloads").exists()
    assert not offered(site / "articles/ice/index.html")


def test_each_page_offers_what_belongs_to_it(tmp_path: Path) -> None:
    site = built(tmp_path, "downloads: [csv, timelinejs]")
    assert offered(site / "articles/ice/index.html") == {
        "../../downloads/csv/articles/ice.csv": "Glossary as a table (CSV)",
        "../../downloads/timelinejs/articles/ice.timelinejs.json": "Timeline for TimelineJS",
    }
    assert list(offered(site / "glossary/index.html")) == ["../downloads/csv/small.csv"]
    assert list(offered(site / "timeline/index.html")) == ["../downloads/timelinejs/small.timelinejs.json"]
    assert len(offered(site / "articles/index.html")) == 2


def test_what_is_offered_is_there(tmp_path: Path) -> None:
    site = built(tmp_path, "downloads: [csv, timelinejs, epub]")
    for page in site.rglob("*.html"):
        for address in offered(page):
            assert (page.parent / address).is_file(), address
    assert len(contents(site / "downloads")) == 6


def test_the_whole_site_is_packed_and_offers_nothing_itself(tmp_path: Path) -> None:
    site = built(tmp_path, "downloads: [zip]")
    assert list(offered(site / "articles/index.html")) == ["../downloads/zip/small.zip"]
    with ZipFile(BytesIO((site / "downloads/zip/small.zip").read_bytes())) as archive:
        names = archive.namelist()
    assert "articles/ice.html" in names or "articles/ice/index.html" in names
    assert not [name for name in names if name.startswith("downloads/")]


def test_while_the_site_is_written_it_is_not_packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, {**SITE, "mkdocs.yml": "site_name: Small\nplugins: [glossator: {downloads: [zip, csv]}]\n"})
    seen: list[GlossatorPlugin] = []

    def look(_server: LiveReloadServer, *, config: MkDocsConfig, **_: object) -> None:
        plugin = config.plugins["glossator"]
        assert isinstance(plugin, GlossatorPlugin)
        seen.append(plugin)
        raise Abort("seen")

    monkeypatch.setattr(GlossatorPlugin, "on_serve", lambda _self, server, **more: look(server, **more))
    with pytest.raises(Abort):
        serve(str(tmp_path / "mkdocs.yml"))
    assert [plugin.settings.downloads for plugin in seen] == [("csv",)]


@pytest.mark.parametrize("page", ["articles/ice", "glossary", "glossary/mouse", "timeline"])
def test_pages_lead_to_what_programs_need_to_embed_them(tmp_path: Path, page: str) -> None:
    site = built(tmp_path, more="site_url: https://a.example/b\n")
    (address,) = DISCOVERY.findall((site / page / "index.html").read_text(encoding="utf-8"))
    answer = json.loads((site / address.removeprefix("https://a.example/b/")).read_bytes())
    (frame,) = re.findall(r'src="([^"]*)"', answer["html"])
    assert (site / frame.removeprefix("https://a.example/b/")).is_file()


def test_what_a_page_says_to_programs_stands_in_its_head_and_nobody_finds_it(tmp_path: Path) -> None:
    configuration = "site_name: Small\ntheme: mkdocs\nplugins: [search, glossator]\n"
    outcome = mkdocs(write(tmp_path, {**SITE, "mkdocs.yml": configuration}), "build", "--strict", "--quiet")
    assert outcome.code == 0, outcome.output
    head, _, body = (tmp_path / "site/articles/ice/index.html").read_text(encoding="utf-8").partition("</head>")
    assert head.count('<script type="application/ld+json">') == 1
    assert "ld+json" not in body
    assert "schema.org" not in (tmp_path / "site/search/search_index.json").read_text(encoding="utf-8")


def test_other_pages_lead_nowhere(tmp_path: Path) -> None:
    site = built(tmp_path, more="site_url: https://a.example/b\n")
    for page in ("index.html", "articles/index.html"):
        assert not DISCOVERY.search((site / page).read_text(encoding="utf-8"))


def test_without_an_address_of_its_own_a_site_leads_nobody_astray(tmp_path: Path) -> None:
    site = built(tmp_path)
    assert not (site / "oembed").exists()
    assert not DISCOVERY.search((site / "articles/ice/index.html").read_text(encoding="utf-8"))


def test_framed_pages_stand_beside_the_pages(tmp_path: Path) -> None:
    site = built(tmp_path)
    assert {"article/ice.html", "words/ice.html", "timeline.html", "term/stem-cell.html", "glossary.html"} <= set(
        contents(site / "embed")
    )


def test_a_date_that_is_none_stops_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "soon")
    outcome = mkdocs(write(tmp_path, SITE), "build")
    assert outcome.code == 1
    assert "'soon'" in outcome.output
    assert "Traceback" not in outcome.output
