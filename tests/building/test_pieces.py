"""Pieces of work: articles, pages of lists and frames are built, and the theme is put around them later."""

from dataclasses import replace
from pathlib import Path

import pytest

from glossator.building import stores
from glossator.building.pieces import (
    FRAMES,
    Dressing,
    Workshop,
    dress,
    dressed,
    file_path,
    finished,
    make_articles,
    make_frames,
)
from glossator.finishing import FinishedPage, shell, slot
from glossator.model import Page, Source
from glossator.settings import Settings
from glossator.site import site_of

SETTINGS = Settings()
PAGE = FinishedPage(
    uri="articles/日 本/index.md",
    meta={"title": "Ice", "description": "Cold."},
    html="<h1>Ice</h1>",
    head="<link>",
    heading="Ice",
    anchor="ice",
    contents=(("Timeline", "timeline"),),
)


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    """What work on a site without glossary and timeline needs."""
    return Workshop(
        terms=(),
        site=site_of((), ()),
        settings=SETTINGS,
        extensions=("toc",),
        extension_configs={},
        folder=str(tmp_path),
        plain=frozenset(),
        search="material",
    )


def source(id_: str, text: str) -> Source:
    return Source(id=id_, uri=f"articles/{id_}.txt", data=text.encode())


def test_an_article_becomes_files_rows_and_findings(workshop: Workshop, tmp_path: Path) -> None:
    (made,) = make_articles(workshop, [source("a/ice", "Ice melts in 1984.\n")])
    assert made.name == "a/ice"
    assert "articles/a/ice/index.html" in made.files
    assert "embed/article/a/ice.html" in made.files
    assert all((tmp_path / path).is_file() for path in made.files)
    assert [path for path, *_ in made.kinds] == ["articles/a/ice/index.html"]
    assert made.rows
    assert made.entries.keys() == {"articles/a/ice/index.md"}
    assert not made.plain


def test_an_article_that_cannot_be_read_stops_no_other(workshop: Workshop) -> None:
    bad, good = make_articles(workshop, [replace(source("bad", ""), data=b"\xff"), source("good", "Ice.\n")])
    assert (bad.files, [finding.severity for finding in bad.findings]) == ((), ["error"])
    assert good.files


def test_a_page_that_the_navigation_names_is_left_to_mkdocs(workshop: Workshop) -> None:
    named = replace(workshop, plain=frozenset({"articles/ice/index.md"}))
    (made,) = make_articles(named, [source("ice", "Ice melts.\n")])
    assert [page.uri for page in made.plain] == ["articles/ice/index.md"]
    assert "articles/ice/index.html" not in made.files


def test_a_site_without_terms_has_no_frames_of_them(workshop: Workshop) -> None:
    (made,) = make_frames(workshop, [FRAMES])
    assert (made.name, made.files) == (FRAMES, ())


def test_the_theme_is_put_around_a_page(workshop: Workshop, tmp_path: Path) -> None:
    (made,) = make_articles(workshop, [source("ice", "Ice melts.\n")])
    key = (("articles", ""), "index.html", (), 0)
    printed = shell(f"<html><head>{slot('head')}</head>{slot('title')}: {slot('content')}</html>")
    dressing = Dressing(folder=str(tmp_path), directory_urls=True, shells={key: printed})
    assert dress(dressing, [(path, key) for path, *_ in made.kinds]) == 1
    page = (tmp_path / "articles/ice/index.html").read_text()
    assert page.startswith("<html><head>")
    assert "Ice melts." in page
    assert stores.read(str(tmp_path), "embed/article/ice.html").startswith(b"<!")


def test_doing_it_again_changes_nothing(workshop: Workshop, tmp_path: Path) -> None:
    (made,) = make_articles(workshop, [source("ice", "Ice melts.\n")])
    key = (("articles", ""), "index.html", (), 0)
    dressing = Dressing(folder=str(tmp_path), directory_urls=True, shells={key: shell(f"<p>{slot('content')}</p>")})
    pages = [(path, key) for path, *_ in made.kinds]
    dress(dressing, pages)
    before = (tmp_path / "articles/ice/index.html").read_bytes()
    dress(dressing, pages)
    assert (tmp_path / "articles/ice/index.html").read_bytes() == before


def test_addresses_in_a_theme_are_quoted_and_odd_characters_written_out() -> None:
    marks = "segment0 segment1 title heading anchor heading0 anchor0 head content".split()
    printed = dressed(PAGE, shell("|".join(map(slot, marks))), directory_urls=True)
    assert printed == b"articles|%E6%97%A5%20%E6%9C%AC|Ice|Ice|ice|Timeline|timeline|<link>|<h1>Ice</h1>"
    lone = dressed(replace(PAGE, html="\ud800"), shell(slot("content")), directory_urls=True)
    assert lone == b"&#55296;"


@pytest.mark.parametrize(
    ("uri", "with_folders", "with_files"),
    [
        ("index.md", "index.html", "index.html"),
        ("articles/ice/index.md", "articles/ice/index.html", "articles/ice/index.html"),
        ("about.md", "about/index.html", "about.html"),
        ("embed/term/ice.html", "embed/term/ice.html", "embed/term/ice.html"),
    ],
)
def test_a_page_lies_where_mkdocs_would_put_it(uri: str, with_folders: str, with_files: str) -> None:
    assert (file_path(uri, True), file_path(uri, False)) == (with_folders, with_files)  # noqa: FBT003 (as MkDocs has it)


def test_a_page_is_finished_with_the_author_s_extensions(workshop: Workshop) -> None:
    shop = replace(workshop, extension_configs={"toc": {"separator": "_"}})
    done = finished(Page(uri="x/index.md", text="# Key numbers\n"), shop)
    assert (done.heading, done.anchor) == ("Key numbers", "key_numbers")
