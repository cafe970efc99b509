"""What a build takes over from workers, and what it leaves as an earlier build made it."""

from dataclasses import replace
from pathlib import Path

import pytest

from glossator.building.cache import Cache, Stamps
from glossator.building.pieces import Made, Workshop
from glossator.building.state import Build, Order, fingerprint, joined, keep, take
from glossator.building.workers import over_processes
from glossator.model import Page, Seeds
from glossator.settings import Settings
from glossator.site import site_of

STAMP = (3, 5, 7)


@pytest.fixture
def build(tmp_path: Path) -> Build:
    """A build of a site on which one file lies."""
    settings = Settings()
    order = Order(seeds=Seeds(), settings=settings, site=tmp_path / "site", folder=str(tmp_path), search="")
    workshop = Workshop(
        terms=(),
        site=site_of((), ()),
        settings=settings,
        extensions=(),
        extension_configs={},
        folder=str(tmp_path),
        plain=frozenset(),
        search="",
    )
    cache = Cache(tmp_path / "cache", tmp_path / "site")
    old = {"a.html": STAMP}
    published: dict[str, Stamps] = {"article a": (("a.html", STAMP),)}
    return Build(
        order=order, workshop=workshop, cache=cache, spread=over_processes(1), old=old, published=published, hosted={}
    )


def test_what_was_published_and_is_still_there_is_kept(build: Build) -> None:
    assert keep(build, "article a", is_same=True)
    assert build.kept == {"article a": ("a.html",)}


@pytest.mark.parametrize(
    "stamped", [(("a.html", (3, 6, 7)),), (("b.html", STAMP),), (("a.html", STAMP), ("b.html", STAMP))]
)
def test_what_is_gone_or_was_changed_by_somebody_is_not(build: Build, stamped: Stamps) -> None:
    build.published["article a"] = stamped
    assert not keep(build, "article a", is_same=True)
    assert build.kept == {}


def test_what_mkdocs_puts_into_the_theme_is_kept_for_it(build: Build) -> None:
    page = Page(uri="articles/index.md", text="x")
    take(build, "articles/index.md", Made(name="articles/index.md", plain=(page,)))
    later = replace(build, hosted=build.cache.plain(), published={"articles/index.md": ()}, plain={})
    assert keep(later, "articles/index.md", is_same=True)
    assert later.plain == {page.uri: page}


def test_what_would_become_another_is_not_kept(build: Build) -> None:
    assert not keep(build, "article a", is_same=False)


def test_what_a_worker_made_is_taken_over(build: Build) -> None:
    page = Page(uri="articles/index.md", text="x")
    made = Made(name="a", files=("a.html",), entries={"a.md": b"[]"}, kinds=(("a.html", (), 1),), plain=(page,))
    take(build, "article a", made)
    take(build, "article b", replace(made, files=("b.html",), plain=()))
    assert build.made == {"article a": ("a.html",), "article b": ("b.html",)}
    assert build.plain == {page.uri: page}
    assert build.kinds == [("a.html", (), 1)] * 2
    assert dict(build.cache.entries())["a.md"] == b"[]"


def test_a_fingerprint_stands_for_what_is_printed_but_not_for_where_it_is_in_memory() -> None:
    assert fingerprint(object()) == fingerprint(object())
    assert fingerprint("a") != fingerprint("b")


def test_parts_that_are_joined_do_not_run_together() -> None:
    assert joined([b"a", b"bc"]) != joined([b"ab", b"c"])
