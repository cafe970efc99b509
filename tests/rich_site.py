"""A site with a little of everything in it, and how to build it: by the short way, by MkDocs alone, or from nothing."""

import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from glossator import lists, paging, site
from glossator.building import articles, listing, theme
from glossator.building.pieces import Made, Workshop
from glossator.building.shells import Host
from glossator.building.state import Build
from glossator.mkdocs_plugin import GlossatorPlugin
from tests.small_site import SITE, contents, mkdocs

MATERIAL = (
    'site_name: Rich & "small"\ntheme: material\nplugins: [search, glossator]\nnav: [index.md, articles/index.md]\n'
)
"""What most sites are made with."""

HEADINGS = """\
# Mice

## Timeline

Mice lived in 1984. "It is good," said Ann McIce of the University of Snow.

## Key numbers

Just 11 out of 316 stem cells lived.

### R&D <b> "q" {{ x }}

\tA tab, `code` and 😀.
"""

RICH: Mapping[str, str | bytes] = {
    **SITE,
    "mkdocs.yml": MATERIAL,
    "docs/index.md": "# Home\n\nMice. [ice](articles/ice/index.md#s.1) [words](glossary/mouse/index.md) [a](x.txt)\n",
    "docs/sub/page.md": "# Sub & more\n\n[all](../articles/index.md)\n",
    "docs/x.txt": "x",
    "seeds/articles/2018/mice.md": HEADINGS,
    "seeds/articles/日本語.txt": "マウスは2006年に生まれた。\n",
    "seeds/articles/日本語.yml": "headline: 日本の「記事」\nlanguage: ja\n",
    "seeds/articles/عربي.txt": "قال الباحثون في عام 2006 إن الفئران عاشت.\n",
    "seeds/articles/عربي.yml": "headline: فئران & خلايا\nlanguage: ar\n",
    "seeds/articles/~2.txt": "This one is named like a page of a list. A mouse.\n",
    "seeds/articles/timeline.txt": "A mouse ate in 1999.\n\nMore.\n",
    "seeds/articles/timeline.yml": "headline: Timeline\n",
    "seeds/articles/odd.txt": "{{ page }} {% raw %} \\ <b> & ]]> *x* `y` [z](w)\t| a |\n\nA mouse in 1950.\n",
    "seeds/articles/odd.yml": """headline: '{{ page.title }} {% raw %} \\ <b> & "q"'\n""",
    "seeds/articles/long.txt": "Stem cells grew.\n",
    "seeds/articles/long.yml": f"headline: {'A long headline about mice and men, ' * 12}\n",
    **{
        f"seeds/articles/t{each}.txt": f'In 19{each} mice ran. "No," said Ann Berg of the Institute of Fog.\n'
        for each in range(60, 65)
    },
}
"""The files of such a site. Its lists are of several pages when a page is short."""


@pytest.fixture
def short_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages of lists are short, so that a small site has several."""
    monkeypatch.setattr(paging.pages, "__defaults__", (4,))
    monkeypatch.setattr(site, "TERMS_ON_A_PAGE", 2)
    monkeypatch.setattr(lists, "TERMS_ON_A_PAGE", 2)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")


def built(folder: Path, *options: str) -> dict[str, bytes]:
    """The files of a site, built where it is."""
    outcome = mkdocs(folder, "build", *options)
    assert outcome.code == 0, outcome.output
    return contents(folder / "site")


def built_by_mkdocs(folder: Path) -> dict[str, bytes]:
    """The files of a site that MkDocs makes alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(GlossatorPlugin, "_is_made_by_mkdocs", lambda *_: True)
        return built_anew(folder)


def built_anew(folder: Path) -> dict[str, bytes]:
    """The files of a site that is built from nothing, elsewhere."""
    elsewhere = folder.with_name(f"{folder.name} anew")
    shutil.copytree(folder, elsewhere, ignore=shutil.ignore_patterns("site", ".cache"))
    try:
        return built(elsewhere)
    finally:
        shutil.rmtree(elsewhere)


def seen_in_build(folder: Path) -> tuple[Build, Host]:
    """A build of a site, and MkDocs in the middle of it."""
    seen: list[tuple[Build, Host]] = []
    put_on_theme = theme.put_on_theme

    def see(found: Build, host: Host) -> None:
        seen.append((found, host))
        put_on_theme(found, host)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(theme, "put_on_theme", see)
        built(folder)
    return seen[0]


def differing(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> list[str]:
    """The files that are not the same in both."""
    return sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))


def watched(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The articles and the pages of lists that are made from now on."""
    made: list[str] = []
    for module, name in ((articles, "make_articles"), (listing, "make_lists")):
        monkeypatch.setattr(module, name, _watching(getattr(module, name), made))
    return made


def _watching(work: Callable[..., list[Made]], made: list[str]) -> Callable[..., list[Made]]:
    def watching(workshop: Workshop, pieces: Sequence[object]) -> list[Made]:
        done = work(workshop, pieces)
        made.extend(each.name for each in done)
        return done

    return watching
