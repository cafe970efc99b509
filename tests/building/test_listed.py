"""Each row of a list needs one thing of its article, and that is all that is packed for it."""

from collections.abc import Callable

import pytest

from glossator import pipeline
from glossator.building import listed
from glossator.digest import digest
from glossator.lists import list_pages
from glossator.model import Digest, Seeds
from glossator.render import list_page
from glossator.rows import in_lists, rows
from glossator.settings import Settings
from glossator.site import Site, site_of
from tests.small_site import GLOSSARY, TIMELINE

TEXTS = {
    "ice.txt": 'A mouse swam in 1984. "It is cold," said Ann Ice of Snow University.\n\nStem cells and mice grew.',
    "snow.txt": "A mouse slept in 1990.",
    "glossary.yml": GLOSSARY,
    "timeline.yml": TIMELINE,
}


@pytest.fixture
def known(seeds_of: Callable[..., Seeds]) -> tuple[Site, dict[str, Digest]]:
    """A site, and what is known of its articles."""
    collection = pipeline.collect(seeds_of(TEXTS), Settings())
    events = tuple(event for event in collection.events if not event.evidence)
    return site_of(collection.terms, events), {each.article.id: digest(each) for each in collection.explainers}


def test_a_list_page_is_printed_from_just_what_its_rows_show(known: tuple[Site, dict[str, Digest]]) -> None:
    site, digests = known
    packed = {(id_, row.item): row.shown for id_, each in digests.items() for row in listed.packed(each)}
    found = in_lists((row for each in digests.values() for row in rows(each)), site)
    for page in list_pages(found, site, 100):
        some = listed.unpacked(packed[name] for name in listed.needed(page, site.events))
        assert list_page(page, site, some, Settings()) == list_page(page, site, digests, Settings())


def test_each_row_has_a_name_of_its_own(known: tuple[Site, dict[str, Digest]]) -> None:
    for each in known[1].values():
        names = [row.item for row in listed.packed(each)]
        assert len(set(names)) == len(names)
        assert listed.CARD in names


def test_a_row_is_unpacked_as_it_was(known: tuple[Site, dict[str, Digest]]) -> None:
    for each in known[1].values():
        assert [listed.row(row.kind, row.name, each.id, row.line) for row in listed.packed(each)] == list(rows(each))
