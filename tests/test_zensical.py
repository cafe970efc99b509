"""What ``glossator generate`` writes is the same site in Zensical, which knows no MkDocs plugins."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from glossator import own_files
from tests.architecture import ROOT
from tests.fidelity import own_words, repeated_ids
from tests.small_site import SITE, glossator, run, write
from tests.web_page import Element, broken_links, parse, read_article

CONFIG = "site_name: Small\ntheme: {name: material, font: false}\nplugins: [glossator]\n"
ARTICLES = sorted(path.stem for path in (ROOT / "seeds" / "articles").glob("*.txt"))


def zensical(folder: Path, config: str) -> None:
    """Build a site with Zensical in a folder, into ``site``, with no warning allowed."""
    (folder / "zensical.yml").write_text(config, encoding="utf-8")
    command = [str(Path(sys.executable).with_name("zensical")), "build", "--strict", "-f", "zensical.yml"]
    environment = os.environ | {"SITE_URL": ""}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def zensical_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This site, generated and built with Zensical, from its own configuration without the plugin."""
    folder = tmp_path_factory.mktemp("zensical")
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    written = glossator(folder, "generate", "--out", "out", "--docs", str(ROOT / "docs"))
    assert written.code == 0, written.output
    config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    assert "\ndocs_dir: docs\n" in config
    config, plugins = re.subn(r"\n  - glossator:\n(      .*\n)+", "\n", config)
    assert plugins == 1
    zensical(folder, config.replace("\ndocs_dir: docs\n", "\ndocs_dir: out\n"))
    return folder / "site"


def page(site: Path, address: str) -> Element:
    return parse((site / address / "index.html").read_text(encoding="utf-8"))


def terms(article: Element) -> list[tuple[list[str], str, list[str]]]:
    """Every explained term with its target and the definition that stands there."""
    return [
        (link.words(), link.attributes["href"], article.one(link.attributes["href"]).one(".gl-definition").words())
        for link in article.all(".gl-article .gl-term")
    ]


def events(timeline: Element) -> list[tuple[str, list[str], list[str]]]:
    """Every event with its address, its words and its links."""
    return [
        (event.attributes["id"], event.words(), [link.attributes["href"] for link in event.all("a")])
        for event in timeline.all(".gl-event")
    ]


@pytest.mark.parametrize("name", ARTICLES)
def test_articles_have_the_same_text_terms_and_timeline(shipped_site: Path, zensical_site: Path, name: str) -> None:
    address = f"articles/{name}"
    ours, theirs = (page(site, address) for site in (shipped_site, zensical_site))
    texts = [(site / address / "index.html").read_text(encoding="utf-8") for site in (shipped_site, zensical_site)]
    assert read_article(texts[0]) == read_article(texts[1])
    assert read_article(texts[0])[1] == []
    assert terms(ours) == terms(theirs) != []
    assert events(ours) == events(theirs)
    assert own_words(ours.one("h1")) == own_words(theirs.one("h1"))


def test_the_timeline_and_the_glossary_are_the_same(shipped_site: Path, zensical_site: Path) -> None:
    ours, theirs = (page(site, "timeline") for site in (shipped_site, zensical_site))
    assert events(ours) == events(theirs) != []
    ours, theirs = (page(site, "glossary") for site in (shipped_site, zensical_site))
    assert len(ours.all(".gl-term-entry")) > 1
    assert [each.words() for each in ours.all(".gl-term-entry")] == [
        each.words() for each in theirs.all(".gl-term-entry")
    ]


def test_pages_written_by_hand_explain_the_same_terms(shipped_site: Path, zensical_site: Path) -> None:
    for address in ("", "about", "readers"):
        ours, theirs = (page(site, address) for site in (shipped_site, zensical_site))
        assert [each.words() for each in ours.all(".gl-term")] == [each.words() for each in theirs.all(".gl-term")]
        assert [each.words() for each in ours.all(".gl-word")] == [each.words() for each in theirs.all(".gl-word")]


def test_every_page_has_the_style_sheet_and_the_script(zensical_site: Path) -> None:
    for path, data in own_files.site_files().items():
        assert (zensical_site / path).read_bytes() == data
    for address in ("", "timeline", f"articles/{ARTICLES[0]}"):
        built = page(zensical_site, address)
        assert sum(each.attributes.get("href", "").endswith(own_files.STYLE) for each in built.all("link")) == 1
        assert sum(each.attributes.get("src", "").endswith(own_files.SCRIPT) for each in built.all("script")) == 1


def test_every_link_leads_somewhere_and_no_address_stands_twice(zensical_site: Path) -> None:
    assert broken_links(zensical_site) == []
    for path in sorted(zensical_site.rglob("*.html")):
        assert not repeated_ids(parse(path.read_text(encoding="utf-8"))), path


def test_odd_titles_are_the_same_plain_text(tmp_path: Path) -> None:
    headline = "A <b>bold</b> & \"quoted\" 'title' {{ 7 * 7 }} &amp; *more*"
    files = {"seeds/articles/ice.yml": f"headline: |\n  {headline}\n", "mkdocs.yml": CONFIG}
    write(tmp_path, {**SITE, **files})
    assert run(tmp_path, "-m", "mkdocs", "build", "--strict", "-d", "ours").code == 0
    assert glossator(tmp_path, "generate", "--out", "out", "--docs", "docs").code == 0
    zensical(tmp_path, "site_name: Small\ndocs_dir: out\nmarkdown_extensions: [toc]\n")
    for site in ("ours", "site"):
        built = page(tmp_path / site, "articles/ice")
        assert built.one("h1").words() == headline.split()
        (title,) = built.one("title").content
        assert title == f"{headline} - Small"
        (description,) = (each for each in built.all("meta") if each.attributes.get("name") == "description")
        assert description.attributes["content"].startswith(f"{headline}: ")
