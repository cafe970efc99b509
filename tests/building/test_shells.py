"""What a theme prints around pages: the same for all pages of a kind, and noticed when it is not."""

from pathlib import Path
from typing import Any

import pytest
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from glossator.building import shells
from glossator.building.shells import FIRST_PAGES, Host, in_navigation, strangers
from tests.rich_site import seen_in_build
from tests.small_site import SITE, write

FOOTER = '{% extends "base.html" %}{% block footer %}{% if page %}TEXT{% endif %}{% endblock %}'


def configured(folder: Path, files: dict[str, str | bytes]) -> MkDocsConfig:
    config = load_config(str(write(folder, {**SITE, **files}) / "mkdocs.yml"))
    config.plugins.on_startup(command="build", dirty=False)
    return config


def host_of(folder: Path, text: str = "") -> Host:
    """MkDocs in the middle of a build of a site whose theme prints something of its own."""
    settings = "site_name: x\ntheme: {name: mkdocs, custom_dir: own}\nplugins: [glossator]\n"
    return seen_in_build(
        write(folder, {**SITE, "mkdocs.yml": settings, "own/main.html": FOOTER.replace("TEXT", text)})
    )[1]


# Who has a say in pages

HOOK = "def on_page_content(html, **_): return html\n"


@pytest.mark.parametrize(
    ("files", "found"),
    [
        ({}, []),
        ({"mkdocs.yml": "site_name: x\ntheme: material\nplugins: [search, offline, glossator]\n"}, []),
        ({"mkdocs.yml": "site_name: x\ntheme: mkdocs\nplugins: [search, glossator]\n"}, ["search"]),
        ({"mkdocs.yml": "site_name: x\ntheme: material\nplugins: [tags, glossator]\n"}, ["material/tags"]),
        ({"mkdocs.yml": "site_name: x\nplugins: [glossator]\nhooks: [own.py]\n", "own.py": HOOK}, ["own.py"]),
        ({"mkdocs.yml": "site_name: x\nplugins: [glossator]\nextra_templates: [a.txt]\n", "docs/a.txt": "x"}, []),
    ],
    ids=["nobody", "known", "search", "tags", "hook", "template"],
)
def test_those_who_may_change_pages_are_known(tmp_path: Path, files: dict[str, str | bytes], found: list[str]) -> None:
    assert strangers(configured(tmp_path, files)) == found


def test_a_template_that_lists_all_pages_is_one_of_them(tmp_path: Path) -> None:
    settings = "site_name: x\nplugins: [glossator]\nextra_templates: [a.txt]\n"
    files: dict[str, str | bytes] = {"mkdocs.yml": settings, "docs/a.txt": "{% for page in pages %}x{% endfor %}"}
    assert strangers(configured(tmp_path, files)) == [str(tmp_path / "docs/a.txt")]


@pytest.mark.parametrize(
    ("nav", "named"),
    [
        (None, set()),
        (["index.md", {"All": "articles/index.md"}], {"index.md"}),
        (
            [{"A": [{"B": "./articles//ice/index.md"}, "https://example.org"]}],
            {"articles/ice/index.md", "https:/example.org"},
        ),
    ],
)
def test_what_the_navigation_names_is_made_by_mkdocs(tmp_path: Path, nav: Any, named: set[str]) -> None:  # noqa: ANN401
    config = configured(tmp_path, {})
    config.nav = nav
    assert in_navigation(config) == {*FIRST_PAGES, *named}


# Kinds of pages


def test_pages_of_a_folder_share_a_shell(tmp_path: Path) -> None:
    host = host_of(tmp_path)
    paths = ["articles/ice/index.html", "articles/snow/index.html", "institutions/a/index.html", "people/b/index.html"]
    keys = shells.keys([(path, ("toc",), 2) for path in paths], host)
    assert keys[paths[0]] == keys[paths[1]] == (("articles", ""), "index.html", ("toc",), 2)
    assert keys[paths[2]] == keys[paths[3]] == (("", ""), "index.html", ("toc",), 2)


def test_a_shell_has_a_place_for_everything_that_differs(tmp_path: Path) -> None:
    host = host_of(tmp_path, "{{ page.meta.description }}")
    key = (("articles", ""), "index.html", (), 1)
    parts = shells.shells_for([key], host)[key].parts[1::2]
    assert {"title", "description", "heading", "anchor", "heading0", "anchor0", "head", "content"} <= set(parts)


# Themes


@pytest.mark.parametrize("text", ["", "x", "{{ page.title }} {{ page.url }}", "{{ page.toc | list | length }}"])
def test_most_themes_print_the_same_around_all_pages(tmp_path: Path, text: str) -> None:
    assert shells.is_faithful(host_of(tmp_path, text))


@pytest.mark.parametrize(
    "text",
    [
        "{{ page.title | e }}",
        "{{ page.title | truncate(30) }}",
        "{{ page.title | upper }}",
        "{{ page.content | length }}",
        "{{ page.file.src_uri }}",
        "{{ page.url | length }}",
        "{{ page.meta.description | wordcount }}",
        "glossatorslot_title_",
    ],
)
def test_a_theme_that_looks_at_a_page_is_noticed(tmp_path: Path, text: str) -> None:
    assert not shells.is_faithful(host_of(tmp_path, text))


def test_a_change_of_the_theme_or_of_its_settings_is_noticed(tmp_path: Path) -> None:
    host = host_of(tmp_path)
    before = shells.fingerprint(host)
    assert shells.fingerprint(host) == before
    write(tmp_path, {"own/partial.html": "x"})
    after = shells.fingerprint(host)
    assert after != before
    host.config.site_name = "Another"
    assert shells.fingerprint(host) != after
