"""The zip of the whole site: everything in it, nothing from a server, and nothing of the author's touched."""

import logging
import os
import re
from collections.abc import Mapping
from contextlib import chdir
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from urllib.parse import unquote, urlsplit
from zipfile import ZipFile

import pytest

from glossator import offline, pipeline, storage
from glossator.model import Collection
from glossator.offline import WORKER, site_as_zip
from glossator.problems import InputError
from glossator.settings import Settings
from tests.small_site import SITE, contents, glossator, run, write

MATERIAL = """\
site_name: Small
site_url: https://small.example/
theme: {name: material}
plugins: [search, glossator]
nav:
  - Home: index.md
  - Ice: articles/ice/index.md
  - Snow: articles/snow/index.md
extra:
  analytics: {provider: google, property: G-XXXXXXXXXX}
"""
SNOW = {"mkdocs.yml": MATERIAL, "seeds/articles/snow.txt": "Snow falls on a mouse.\n"}
EXPORT = ("-c", "from glossator.cli import main; main()", "export", "zip", "--out")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The folder of a site of two articles, which uses Material."""
    return write(tmp_path, {**SITE, **SNOW})


def packed(site: Path, *articles: str) -> dict[str, bytes]:
    """What is in the zip of a site, or of some of its articles."""
    settings = storage.read_settings(site / "mkdocs.yml")
    found = pipeline.collect(storage.read_seeds(site / settings.seeds, settings.seeds), settings)
    return unpacked(site_as_zip(site / "mkdocs.yml", settings, pipeline.choose(found, settings, articles)))


def unpacked(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def refusal(site: Path) -> str:
    """Why a site cannot be packed."""
    with pytest.raises(InputError) as refused:
        site_as_zip(site / "mkdocs.yml", Settings(), Collection(explainers=(), terms=(), events=()))
    return str(refused.value)


class Addresses(HTMLParser):
    """Collects what a page links to and what it loads."""

    def __init__(self, html: bytes) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.loaded: set[str] = set()
        self.feed(html.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in {"href", "src"}:
                (self.links if tag == "a" else self.loaded).add(value or "")


def dead(files: Mapping[str, bytes]) -> set[tuple[str, str]]:
    """Pages with the addresses on them that lead to no file, and those that they load from elsewhere."""
    found = set()
    for page, data in files.items():
        if page.endswith(".html"):
            addresses = Addresses(data)
            for address in addresses.links | addresses.loaded:
                parts = urlsplit(address)
                if parts.scheme or parts.netloc:
                    if address in addresses.loaded and parts.scheme != "data":
                        found.add((page, address))
                elif os.path.normpath(Path(page).parent / unquote(parts.path) if parts.path else page) not in files:
                    found.add((page, address))
    return found


def test_everything_is_in_it_and_every_link_leads_to_a_file(site: Path) -> None:
    write(site, {"docs/index.md": '# Home\n\n<a href="articles/">All</a> mice, [ice](articles/ice/index.md).\n'})
    files = packed(site)
    assert {
        "index.html",
        "articles/index.html",
        "articles/ice/index.html",
        "articles/snow/index.html",
        "glossary/stem-cell/index.html",
        "timeline/index.html",
        "embed/article/ice.html",
        "assets/glossator.css",
        "assets/glossator.js",
        "search/search_index.js",
        WORKER,
    } <= files.keys()
    assert not {"404.html", "sitemap.xml", "sitemap.xml.gz"} & files.keys()
    assert b'<a href="articles/index.html">All</a>' in files["index.html"]
    assert not dead(files)


def test_nothing_is_loaded_from_elsewhere(site: Path) -> None:
    files = packed(site)
    text = b"\n".join(data for path, data in files.items() if path.endswith(".html"))
    assert not re.findall(rb"googleapis|gstatic|googletagmanager|unpkg|small\.example", text)
    assert b'<script src="assets/iframe-worker.js">' in files["index.html"]


def test_the_author_s_own_worker_goes_and_other_polyfills_stay(site: Path) -> None:
    own = "extra:\n  polyfills: [https://unpkg.com/iframe-worker/shim, own.js]\n"
    write(site, {"mkdocs.yml": MATERIAL.partition("extra:")[0] + own, "docs/own.js": "1"})
    assert re.findall(rb'<script src="([^"]+)"></script>', packed(site)["index.html"])[:2] == [
        b"own.js",
        WORKER.encode(),
    ]


def test_an_author_s_offline_plugin_is_switched_on(site: Path) -> None:
    off = "plugins: {search: {}, offline: {enabled: false}, glossator: {mark: all}}"
    write(site, {"mkdocs.yml": MATERIAL.replace("plugins: [search, glossator]", off)})
    assert "search/search_index.js" in packed(site)


def test_with_one_article_nothing_leads_to_another(site: Path) -> None:
    write(site, {"docs/index.md": "# Home\n\nRead [snow](articles/snow/index.md) and [ice](articles/ice/index.md).\n"})
    files = packed(site, "ice")
    assert "articles/ice/index.html" in files
    assert not [path for path in files if "snow" in path]
    assert b"Read <a>snow</a> and" in files["index.html"]
    assert b"Snow falls" not in b"".join(files.values())
    assert not dead(files)


@pytest.mark.parametrize("theme", ["mkdocs", "readthedocs"])
def test_another_theme_is_packed_without_its_search(site: Path, theme: str) -> None:
    write(site, {"mkdocs.yml": f"site_name: Small\ntheme: {theme}\nplugins: [search, glossator]\n"})
    files = packed(site)
    assert "articles/snow/index.html" in files
    assert not [path for path in files if path.startswith("search/") or path == WORKER]
    assert not {each for each in dead(files) if not each[1].startswith("http")}


def test_plugins_hooks_and_names_of_the_author_s_own_are_used(site: Path) -> None:
    hook = "def on_page_markdown(markdown, page, **_):\n    return markdown.replace('All', 'ALL')\n"
    write(site, {"mkdocs.yml": f"{MATERIAL}hooks: [hook.py]\n", "hook.py": hook, "docs/Über uns.md": "# Us\n"})
    files = packed(site)
    assert b"ALL about" in files["index.html"]
    assert "Über uns.html" in files
    assert not dead(files)


def test_the_zip_holds_no_packages_and_so_not_itself(site: Path) -> None:
    write(site, {"mkdocs.yml": MATERIAL.replace("glossator]", "glossator: {downloads: [zip, csv]}]")})
    assert [path for path in packed(site) if path.startswith("downloads/")] == []


def test_the_author_s_folders_and_the_program_around_stay_as_they_are(site: Path) -> None:
    write(site, {"site/index.html": "Mine."})
    before, log = contents(site), logging.getLogger("mkdocs")
    state = dict(os.environ), list(log.handlers), log.propagate
    packed(site)
    assert contents(site) == before
    assert (dict(os.environ), list(log.handlers), log.propagate) == state


def test_the_same_site_is_the_same_zip(site: Path) -> None:
    for seed in ("1", "2"):
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("PYTHONHASHSEED", seed)
            patch.setenv("SOURCE_DATE_EPOCH", "1500000000")
            done = run(site, *EXPORT, f"../{seed}.zip")
        assert done.code == 0, done.output
    first, second = ((site.parent / f"{seed}.zip").read_bytes() for seed in ("1", "2"))
    assert first == second
    with ZipFile(BytesIO(first)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(2017, 7, 14, 2, 40, 0)}


def test_nothing_is_printed_but_warnings_and_the_name_of_the_zip(site: Path) -> None:
    done = run(site, *EXPORT, "out.zip", "--article", "ice")
    assert (done.code, done.output) == (0, "out.zip\n")


# What cannot be packed


def test_without_a_site_there_is_nothing_to_pack(site: Path) -> None:
    (site / "mkdocs.yml").unlink()
    outcome = glossator(site, "export", "zip", "--out", "out.zip")
    assert (outcome.code, outcome.unexpected) == (1, None)
    assert "mkdocs.yml:1:1: there is no such file" in outcome.output
    assert "glossator new" in outcome.output


def test_an_article_that_does_not_exist_is_named(site: Path) -> None:
    outcome = glossator(site, "export", "zip", "--out", "out.zip", "--article", "icy")
    assert (outcome.code, outcome.unexpected) == (1, None)
    assert "there is no article `icy`" in outcome.output
    assert not (site / "out.zip").exists()


@pytest.mark.parametrize(
    ("config", "said"),
    [
        ("site_name: x\ntheme: nowhere\nplugins: [glossator]\n", "`theme`: Unrecognised theme name: 'nowhere'"),
        ("site_name: x\ntheme: mkdocs\nplugins: [glossator, nothing]\n", '`plugins`: The "nothing" plugin is not'),
        ("site_name: x\ntheme: mkdocs\nplugins: 5\n", "`plugins`: "),
        ("theme: mkdocs\nplugins: [glossator]\n", "`site_name`: "),
        ("site_name: x\ntheme: mkdocs\n", "this site does not use the plugin"),
        ("site_name: x\nplugins: [glossator: {mork: all}]\n", "there is no setting `mork`"),
        ("INHERIT: gone.yml\n", "Inherited config file 'gone.yml' does not exist"),
        ("site_name: x\nplugins: [glossator]\nhooks: [hook.py]\n", "the hook gives up"),
    ],
)
def test_what_mkdocs_refuses_is_said_in_its_words(site: Path, config: str, said: str) -> None:
    raising = "def on_files(files, config):\n    raise PluginError('the hook gives up')\n"
    write(site, {"mkdocs.yml": config, "hook.py": f"from mkdocs.exceptions import PluginError\n{raising}"})
    assert said in refusal(site)


def test_two_pages_of_one_address_are_named(site: Path) -> None:
    write(site, {"docs/articles/ice/index.md": "Mine.\n"})
    with chdir(site):
        outcome = glossator(site, "export", "zip", "--out", "out.zip")
    assert (outcome.code, outcome.unexpected) == (1, None)
    assert "articles/ice/index.md" in outcome.output


def test_the_worker_is_one_that_the_theme_takes_for_its_own() -> None:
    """Otherwise it loads one from elsewhere."""
    assert "iframe-worker" in offline.WORKER
