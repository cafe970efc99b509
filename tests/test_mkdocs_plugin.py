"""The plugin: seeds in, pages out, and nothing half-made when something is wrong."""

import unicodedata
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError
from mkdocs.livereload import LiveReloadServer

from glossator.mkdocs_plugin import GlossatorPlugin
from tests.small_site import SITE, contents, mkdocs, write
from tests.web_page import Element, broken_links, parse, read_article


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The folder of a site with nothing wrong in it."""
    return write(tmp_path, SITE)


def page(site: Path, address: str) -> Element:
    return parse((site / "site" / address).read_text(encoding="utf-8"))


def test_this_site_is_built_without_a_warning(shipped_site: Path) -> None:
    for address in ("", "articles", "glossary", "timeline", "glossary/stem-cell"):
        assert (shipped_site / address / "index.html").is_file()


def test_every_link_of_this_site_leads_somewhere(shipped_site: Path) -> None:
    assert broken_links(shipped_site) == []


def test_pages_are_added_to_those_written_by_hand(site: Path) -> None:
    assert mkdocs(site, "build", "--strict").code == 0
    built = {name for name in contents(site / "site") if name.endswith("index.html")}
    assert built == {
        "index.html",
        "articles/index.html",
        "articles/ice/index.html",
        "glossary/index.html",
        "glossary/mouse/index.html",
        "glossary/stem-cell/index.html",
        "timeline/index.html",
    }
    assert not (site / "docs" / "articles").exists()


def test_terms_are_explained_in_pages_written_by_hand(site: Path) -> None:
    assert mkdocs(site, "build", "--strict").code == 0
    home = page(site, "index.html")
    assert home.one(".gl-term").attributes["href"] == "#word.mouse"
    assert home.one("#word.mouse.definition").words() == ["A", "small", "animal."]


@pytest.mark.parametrize(("mark", "links"), [("first", 1), ("all", 2)])
def test_the_plugin_s_settings_hold_for_pages_written_by_hand(site: Path, mark: str, links: int) -> None:
    write(
        site,
        {
            "mkdocs.yml": f"site_name: x\ntheme: mkdocs\nplugins: [glossator: {{mark: {mark}}}]\n",
            "docs/index.md": "A mouse, two mice.\n",
        },
    )
    assert mkdocs(site, "build", "--strict").code == 0
    assert len(page(site, "index.html").all(".gl-term")) == links


def test_the_glossary_is_found_from_any_folder(site: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    assert mkdocs(elsewhere, "build", "--strict", "-f", str(site / "mkdocs.yml")).code == 0
    assert page(site, "index.html").all(".gl-term")
    assert page(site, "articles/ice/index.html").all(".gl-term")


def test_an_article_s_headings_stand_in_its_list_of_contents(site: Path) -> None:
    write(site, {"seeds/articles/snow.md": "# Snow\n\nIt falls.\n\n## Under <b> & *above*\n\nIt melts.\n"})
    assert mkdocs(site, "build", "--strict").code == 0
    snow = page(site, "articles/snow/index.html")
    address = f"#{snow.one('.gl-article').one('h2').attributes['id']}"
    (link,) = (each for each in snow.all("a") if each.attributes.get("href") == address)
    assert link.words() == ["Under", "<b>", "&", "above"]


def test_a_site_without_glossary_and_timeline_has_no_pages_for_them(tmp_path: Path) -> None:
    kept = {name: data for name, data in SITE.items() if name not in {"seeds/glossary.yml", "seeds/timeline.yml"}}
    site = write(tmp_path, kept | {"seeds/articles/ice.txt": "Ice melts.\n"})
    assert mkdocs(site, "build", "--strict").code == 0
    assert (site / "site" / "articles" / "ice" / "index.html").is_file()
    assert not (site / "site" / "glossary").exists()
    assert not (site / "site" / "timeline").exists()


# Addresses


@pytest.mark.parametrize("option", ["--use-directory-urls", "--no-directory-urls"])
def test_links_are_right_with_directory_urls_and_without(site: Path, option: str) -> None:
    files = {"seeds/articles/2018/Mice & Men 100%.txt": "A mouse met a stem cell in 1984.\n"}
    assert mkdocs(write(site, files), "build", "--strict", option).code == 0
    assert broken_links(site / "site") == []
    assert ("index.html" in page(site, "articles/ice/index.html").all(".gl-more")[0].attributes["href"]) == (
        "no" in option
    )
    assert len(list(site.glob("site/articles/2018/mice-men-100*"))) == 1


def test_a_link_that_leads_nowhere_is_noticed(site: Path) -> None:
    write(site, {"docs/index.md": '<a href="articles/snow/">x</a> <a href="#y">y</a> <a href="/z">z</a>\n'})
    assert mkdocs(site, "build").code == 0
    assert broken_links(site / "site") == [
        "index.html: articles/snow/",
        "index.html: #y",
        "index.html: /z",
    ]


@pytest.mark.parametrize(
    ("written", "generated"),
    [
        ("glossary/stem-cell.md", "glossary/stem-cell/index.md"),
        ("Glossary/Stem-Cell.md", "glossary/stem-cell/index.md"),
        ("glossary/stem-cell/index.md", "glossary/stem-cell/index.md"),
        ("glossary/stem-cell/README.md", "glossary/stem-cell/index.md"),
        ("articles/index.md", "articles/index.md"),
        ("timeline.md", "timeline/index.md"),
        (f"articles/{unicodedata.normalize('NFD', 'café')}.md", "articles/café/index.md"),
        ("assets/glossator.css", "assets/glossator.css"),
    ],
)
def test_a_page_written_by_hand_is_never_replaced(site: Path, written: str, generated: str) -> None:
    assert mkdocs(site, "build").code == 0
    before = contents(site / "site")
    write(site, {f"docs/{written}": "Mine.\n", "seeds/articles/café.txt": "Coffee.\n"})
    outcome = mkdocs(site, "build")
    assert (outcome.code, outcome.unexpected) == (1, None)
    assert f"ERROR {written}:1:1: the generated page {generated} would replace this file" in outcome.output
    assert "Traceback" not in outcome.output
    assert contents(site / "site") == before


# Wrong input


def test_only_a_strict_build_fails_on_a_warning(site: Path) -> None:
    write(site, {"seeds/articles/photo.png": b"\x89PNG"})
    loose, strict = mkdocs(site, "build"), mkdocs(site, "build", "--strict")
    for outcome in (loose, strict):
        assert "WARNING -  seeds/articles/photo.png:1:1: " in outcome.output
    assert (loose.code, strict.code) == (0, 1)
    assert "Aborted with 1 warnings in strict mode!" in strict.output


@pytest.mark.parametrize("option", ["--strict", "--no-strict"])
def test_an_error_stops_every_build_before_anything_is_touched(site: Path, option: str) -> None:
    assert mkdocs(site, "build").code == 0
    before = contents(site / "site")
    write(
        site,
        {
            "seeds/articles/bad.txt": b"caf\xe9",
            "seeds/articles/empty.md": "",
            "seeds/articles/odd.png": b"",
            "seeds/glossary.yml": "terms:\n  - id: x\n",
            "seeds/timeline.yml": "events: none\n",
        },
    )
    outcome = mkdocs(site, "build", option)
    assert (outcome.code, outcome.unexpected) == (1, None)
    for name in ("articles/bad.txt", "articles/empty.md", "glossary.yml", "timeline.yml"):
        assert f"ERROR seeds/{name}:" in outcome.output
    assert "WARNING -  seeds/articles/odd.png:" in outcome.output
    assert "Aborted with a BuildError!" in outcome.output
    assert "Traceback" not in outcome.output
    assert contents(site / "site") == before


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ("sedes: x", "there is no setting `sedes`; the settings are seeds, mark, words_per_minute"),
        ("mark: some", "`mark` must be one of first, section, all, not 'some'"),
        ("words_per_minute: 0", "`words_per_minute` must be a whole number above 0, not 0"),
        ("words_per_minute: 2.5", "`words_per_minute` must be a whole number above 0, not 2.5"),
        ("mark: [all]", "`mark` must be one of first, section, all, not ['all']"),
        ("directory_urls: false", "there is no setting `directory_urls`; the settings are seeds, mark"),
        ("words_per_minute: many", "`words_per_minute` must be a whole number above 0, not 'many'"),
    ],
)
def test_a_wrong_option_is_named(site: Path, option: str, message: str) -> None:
    write(site, {"mkdocs.yml": f"site_name: x\ntheme: mkdocs\nplugins: [glossator: {{{option}}}]\n"})
    outcome = mkdocs(site, "build")
    assert (outcome.code, outcome.unexpected) == (1, None)
    assert message in outcome.output
    assert "<class" not in outcome.output
    assert "Traceback" not in outcome.output
    with pytest.raises((ConfigurationError, Abort)):
        build(load_config(str(site / "mkdocs.yml")))


# While somebody writes


class Server(LiveReloadServer):
    """A server that serves nothing and remembers what it should watch."""

    def __init__(self) -> None:
        self.watched: list[str] = []

    def watch(self, path: str, func: None = None, *, recursive: bool = True) -> None:  # noqa: ARG002
        self.watched.append(path)


def plugin_of(site: Path) -> GlossatorPlugin:
    config = load_config(str(site / "mkdocs.yml"))
    plugin = config.plugins["glossator"]
    assert isinstance(plugin, GlossatorPlugin)
    plugin.on_config(config)
    return plugin


def test_the_seeds_are_watched(site: Path) -> None:
    server = Server()
    assert plugin_of(site).on_serve(server, config=None, builder=None) is server
    assert server.watched == [str(site / "seeds")]


def test_a_changed_article_glossary_or_timeline_shows_in_the_next_build(site: Path) -> None:
    config = load_config(str(site / "mkdocs.yml"))
    build(config)
    write(
        site,
        {
            "seeds/articles/ice.txt": "Snow falls on a mouse.\n",
            "seeds/glossary.yml": str(SITE["seeds/glossary.yml"]).replace("A small", "A furry"),
            "seeds/timeline.yml": str(SITE["seeds/timeline.yml"]).replace("Something", "Nothing"),
        },
    )
    build(config)
    article = page(site, "articles/ice/index.html")
    assert read_article((site / "site/articles/ice/index.html").read_text(encoding="utf-8"))[0].split() == (
        "Snow falls on a mouse.".split()
    )
    assert article.one("#word.mouse.definition").words() == ["A", "furry", "animal."]
    assert page(site, "index.html").one("#word.mouse.definition").words() == ["A", "furry", "animal."]
    assert page(site, "timeline/index.html").one("#event.first").one(".gl-what").words() == ["Nothing", "happened"]


def test_the_last_good_site_stays_while_something_is_wrong(site: Path) -> None:
    config = load_config(str(site / "mkdocs.yml"))
    build(config)
    before = contents(site / "site")
    write(site, {"seeds/articles/ice.txt": ""})
    with pytest.raises(Abort):
        build(config)
    assert contents(site / "site") == before


# Style sheet and script


@pytest.mark.parametrize(
    "listed",
    [
        "",
        "extra_css: [assets/glossator.css]\nextra_javascript: [assets/glossator.js]\n",
        "extra_javascript: [{path: assets/glossator.js, defer: true}]\n",
        "markdown_extensions: [glossator.markdown_extension: {glossary: seeds/glossary.yml}]\n",
    ],
)
def test_every_page_loads_the_style_sheet_and_the_script_once(site: Path, listed: str) -> None:
    write(site, {"mkdocs.yml": f"{SITE['mkdocs.yml']!s}{listed}"})
    assert mkdocs(site, "build", "--strict").code == 0
    for address in ("index.html", "articles/ice/index.html"):
        built = page(site, address)
        assert sum(each.attributes.get("href", "").endswith("assets/glossator.css") for each in built.all("link")) == 1
        assert sum(each.attributes.get("src", "").endswith("assets/glossator.js") for each in built.all("script")) == 1
        assert len(built.all("#word.mouse")) == 1
