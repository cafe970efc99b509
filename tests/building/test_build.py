"""A build: what is made the short way is what MkDocs makes, and a rebuild is what a build from nothing makes."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from glossator.building import program
from tests.rich_site import MATERIAL, RICH, built, built_anew, built_by_mkdocs, differing, short_pages, watched
from tests.small_site import GLOSSARY, TIMELINE, contents, mkdocs, write

__all__ = ["short_pages"]
pytestmark = pytest.mark.usefixtures("short_pages")

FIRST_PAGES = {"articles/index.md", "glossary/index.md", "timeline/index.md", "people/index.md"}
"""What is made in each build."""

FOOTER = '{% extends "base.html" %}{% block footer %}{% if page %}TEXT{% endif %}{% endblock %}'
QUICK = "site_name: Quick\ntheme: mkdocs\nplugins: [glossator]\nnav: [index.md, articles/index.md]\n"
OWN_THEME = QUICK.replace("theme: mkdocs", "theme: {name: mkdocs, custom_dir: own}")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The folder of a site with everything in it, in a theme that is soon printed."""
    return write(tmp_path / "rich", {**RICH, "mkdocs.yml": QUICK})


# The short way


@pytest.mark.parametrize(
    "settings",
    [
        MATERIAL + "site_url: https://example.org/a/\nextra_css: [x.css]\n",
        MATERIAL + "use_directory_urls: false\nsite_url: https://example.org/\n",
        MATERIAL.replace("search,", "search: {lang: ja},").replace("nav: [", "nav: [./articles//t60/index.md, "),
        MATERIAL.replace("[search, glossator]", "[search, glossator, offline]"),
        MATERIAL + "markdown_extensions: [smarty, footnotes, pymdownx.magiclink, toc: {permalink: true}]\n",
        MATERIAL
        + "markdown_extensions: [toc: {slugify: !!python/object/apply:pymdownx.slugs.slugify {kwds: {case: upper}}}]",
        MATERIAL + "markdown_extensions: [toc: {toc_depth: 2-3}]\n",
        MATERIAL + "exclude_docs: '!.well-known'\n",
        "site_name: x\ntheme: mkdocs\nplugins: [glossator]\n",
        "site_name: x\ntheme: readthedocs\nplugins: [search, glossator]\n",
    ],
    ids=["url", "files", "nav", "offline", "extensions", "slugs", "depth", "hidden", "mkdocs", "readthedocs"],
)
def test_every_byte_is_as_mkdocs_makes_it(site: Path, settings: str) -> None:
    write(site, {"mkdocs.yml": settings, "docs/.well-known/x.txt": "x"})
    assert differing(built(site), built_by_mkdocs(site)) == []


@pytest.mark.parametrize(
    "text",
    [
        "{{ page.title | upper }}",
        "{{ page.title | truncate(40) }}",
        "{{ page.toc | length }} {{ page.meta.tags }}",
        "{{ page.file.src_uri }} {{ page.url | length }}",
        "{{ page.content | striptags | wordcount }}",
        "{{ pages | length }}",
        "{% if page.url.startswith('institutions') %}x{% endif %}",
        "glossatorslot_title_",
    ],
)
def test_a_theme_that_looks_at_pages_gets_its_way(site: Path, text: str) -> None:
    write(site, {"mkdocs.yml": OWN_THEME, "own/main.html": FOOTER.replace("TEXT", text)})
    assert differing(built(site), built_by_mkdocs(site)) == []


# Rebuilds

CHANGES: Mapping[str, tuple[Mapping[str, str], set[str]]] = {
    "text": ({"seeds/articles/t60.txt": "In 1960 a mouse ate.\n"}, {"t60"}),
    "metadata": ({"seeds/articles/t60.yml": "headline: Another one\ndate: 2020-01-01\n"}, {"t60"}),
    "added": ({"seeds/articles/new.txt": "A new mouse.\n"}, {"new"}),
    "definition": (
        {"seeds/glossary.yml": GLOSSARY.replace("A cell that", "Any cell that")},
        {"2018/mice", "ice", "long"},
    ),
    "term": (
        {"seeds/glossary.yml": GLOSSARY + "  - id: fog\n    label: tab\n    definition: A key.\n"},
        {"2018/mice"},
    ),
    "event": ({"seeds/timeline.yml": TIMELINE.replace("Something", "Nothing")}, {"ice"}),
    "event's article": ({"seeds/timeline.yml": TIMELINE.replace("[ice]", "[long]")}, {"ice", "long"}),
    "page by hand": ({"docs/sub/page.md": "# Sub & more\n\nOther words.\n"}, set()),
}
"""A change of files, and the articles that depend on it."""


@pytest.mark.parametrize(("files", "concerned"), CHANGES.values(), ids=CHANGES)
def test_only_what_depends_on_a_change_is_made_anew(
    site: Path, files: Mapping[str, str], concerned: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    built(site)
    made = watched(monkeypatch)
    write(site, files)
    rebuilt = built(site)
    articles = {source_id(name) for name in {*RICH, *files} if name.startswith("seeds/articles/")}
    assert {name for name in made if name in articles} - named_in_plain_letters(made) == concerned
    assert differing(rebuilt, built_anew(site)) == []


def source_id(name: str) -> str:
    return name.removeprefix("seeds/articles/").rpartition(".")[0]


def named_in_plain_letters(made: list[str]) -> set[str]:
    """Articles that any new name may concern, because their words are not all of plain letters."""
    return {name for name in made if name in {"日本語", "عربي"}}


def test_nothing_is_made_anew_when_nothing_changed(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = built(site)
    made = watched(monkeypatch)
    assert built(site) == before
    assert made == []


def remove(*names: str) -> Callable[[Path], None]:
    """Removes files or folders."""

    def change(folder: Path) -> None:
        for name in names:
            path = folder / name
            shutil.rmtree(path) if path.is_dir() else path.unlink()

    return change


def damage(how: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    """Damages the cache."""

    def change(folder: Path) -> None:
        (path,) = folder.glob(".cache/**/*.sqlite")
        path.write_bytes(how(path.read_bytes()))

    return change


def stranger(folder: Path) -> None:
    write(folder / "site", {"articles/t60/more/x.html": "x", "x.html": "x"})
    shutil.rmtree(folder / "site/articles/t61")
    write(folder / "site", {"articles/t61": "a file in the place of a folder", "articles/t62/index.html": "mine"})
    (folder / "site/articles/t63/index.html").unlink()
    (folder / "site/articles/t63/index.html").mkdir()
    shutil.rmtree(folder / "site/glossary/mouse")
    (folder / "site/glossary/mouse").symlink_to(folder / "docs")


def say(name: str, text: str) -> Callable[[Path], None]:
    """Writes a file."""
    return lambda folder: void(write(folder, {name: text}))


def void(_: object) -> None:
    """Nothing."""


@pytest.mark.parametrize(
    "change",
    [
        remove("seeds/articles/t60.txt"),
        lambda folder: void((folder / "seeds/articles/t60.txt").rename(folder / "seeds/articles/u60.txt")),
        say("seeds/glossary.yml", GLOSSARY.partition("  - id: stem-cell")[0]),
        say("seeds/glossary.yml", GLOSSARY.replace("label: mouse", "label: animal")),
        say("seeds/glossary.yml", GLOSSARY.replace("iPSC", "tab")),
        remove("seeds/timeline.yml"),
        say("mkdocs.yml", QUICK.replace("glossator]", "glossator: {words_per_minute: 20}]")),
        say("mkdocs.yml", QUICK.replace("Quick", "Slow")),
        say("mkdocs.yml", QUICK.replace("nav: [", "nav: [articles/t61/index.md, ")),
        say("mkdocs.yml", QUICK.replace("theme: mkdocs", "theme: {name: mkdocs, color_mode: dark}")),
        say("mkdocs.yml", OWN_THEME),
        say("own/main.html", FOOTER.replace("TEXT", "{% if page.url.startswith('glossary') %}x{% endif %}")),
        say("docs/index.md", "# Another title\n"),
        remove("site"),
        remove("site/articles/t60/index.html", "site/assets/glossator.css"),
        stranger,
        remove(".cache"),
        damage(lambda data: data[:8192] + b"\xff" * 16384 + data[24576:]),
    ],
    ids=(
        "deleted renamed term-deleted label alias timeline setting name nav feature theme own-theme title "
        "site files stranger cache damaged"
    ).split(),
)
def test_a_rebuild_is_a_build_from_nothing(site: Path, change: Callable[[Path], None]) -> None:
    write(site, {"own/main.html": FOOTER})
    built(site)
    change(site)
    assert differing(built(site), built_anew(site)) == []


def test_the_search_finds_what_there_is(site: Path) -> None:
    write(site, {"mkdocs.yml": MATERIAL})
    built(site)
    for change in (
        remove("seeds/articles/t60.txt"),
        say("seeds/articles/new.txt", "A new mouse.\n"),
        say("seeds/glossary.yml", GLOSSARY.partition("  - id: stem-cell")[0]),
        say("mkdocs.yml", MATERIAL.replace("nav: [", "nav: [articles/t61/index.md, ")),
    ):
        change(site)
        assert differing(built(site), built_anew(site)) == []


def test_another_version_of_the_program_makes_everything_anew(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = built(site)
    monkeypatch.setattr(program, "fingerprint", lambda: "another")
    made = watched(monkeypatch)
    assert built(site) == before
    assert {"ice", "t60", "glossary/mouse/index.md"} < set(made)


# Failures


@pytest.mark.parametrize(
    ("files", "options"),
    [
        ({"seeds/articles/bad.txt": b"caf\xe9"}, ()),
        ({"seeds/glossary.yml": "terms: ["}, ()),
        ({"docs/index.md": "[x](nowhere.md)\n"}, ("--strict",)),
        ({"mkdocs.yml": QUICK + "hooks: [own.py]\n", "own.py": "def on_post_build(**_): 1 / 0\n"}, ()),
        ({"mkdocs.yml": OWN_THEME, "own/main.html": "{{ page.x.y }}"}, ()),
    ],
    ids=["article", "glossary", "strict", "hook", "template"],
)
def test_a_build_that_fails_leaves_the_old_site(
    site: Path, files: Mapping[str, str | bytes], options: tuple[str, ...]
) -> None:
    before = built(site)
    write(site, files)
    assert mkdocs(site, "build", *options).code == 1
    assert contents(site / "site") == before
    assert not (site / ".site.building").exists()
    write(site, {**RICH, "mkdocs.yml": QUICK})
    (site / "seeds/articles/bad.txt").unlink(missing_ok=True)
    assert built(site) == before
