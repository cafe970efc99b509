"""Packages come out of the same pipeline as pages: nothing wrong is packed, and only what was asked for."""

from collections.abc import Callable

import pytest

from glossator.model import Seeds
from glossator.pipeline import collect, downloads, export
from glossator.problems import InputError
from glossator.settings import Settings

SeedsOf = Callable[..., Seeds]


def test_with_an_error_nothing_is_packed(seeds_of: SeedsOf) -> None:
    collection = collect(seeds_of({"ice.txt": "", "sun.txt": "The sun."}), Settings())
    with pytest.raises(InputError):
        export(collection, "epub", Settings())
    with pytest.raises(InputError):
        list(downloads(collection, Settings(downloads=("epub",))))


def test_a_package_holds_the_articles_that_are_named(seeds_of: SeedsOf) -> None:
    glossary = "terms: [{id: cell, label: cell, definition: A part.}, {id: sun, label: sun, definition: A star.}]"
    collection = collect(seeds_of({"ice.txt": "A cell.", "sun.txt": "The sun.", "glossary.yml": glossary}), Settings())
    assert b"A star." in export(collection, "csv", Settings()).data
    assert b"A star." not in export(collection, "csv", Settings(), ["ice"]).data
