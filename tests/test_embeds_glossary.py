"""The framed glossary stays a small file, however many words a site has."""

import gzip
import json
from collections.abc import Callable, Iterator

import pytest

from glossator.embeds import MOST_ENTRIES
from glossator.model import Seeds
from glossator.pipeline import collect
from glossator.settings import Settings
from tests.collections_to_export import frame_pages
from tests.web_page import Element, parse

SeedsOf = Callable[..., Seeds]
LARGE = 600


@pytest.fixture
def frames(seeds_of: SeedsOf) -> Callable[[int], dict[str, str]]:
    """The framed pages of a glossary of so many words, by what follows ``embed/``."""

    def make(words: int) -> dict[str, str]:
        definition = "One of many words, each of which has a meaning of its own."
        terms = [{"id": f"t{number}", "label": f"term {number}", "definition": definition} for number in range(words)]
        collection = collect(seeds_of({"glossary.yml": json.dumps({"terms": terms})}), Settings())
        return {page.uri.removeprefix("embed/"): page.text for page in frame_pages(collection, Settings())}

    return make


def addresses(page: Element) -> Iterator[str]:
    yield from (each.attributes["href"] for each in page.one(".gl-index").all("a"))


def test_a_large_one_lists_its_words_and_leads_to_each_in_the_same_frame(
    frames: Callable[[int], dict[str, str]],
) -> None:
    pages = frames(LARGE)
    glossary = parse(pages["glossary.html"])
    assert sorted(addresses(glossary)) == sorted(f"term/t{number}.html" for number in range(LARGE))
    assert not glossary.all(".gl-definition")
    assert not [each for each in glossary.one(".gl-index").all("a") if "target" in each.attributes]
    assert len(gzip.compress(pages["glossary.html"].encode())) < 30 * 1024


def test_from_a_word_of_a_large_one_there_is_a_way_back(frames: Callable[[int], dict[str, str]]) -> None:
    assert parse(frames(LARGE)["term/t1.html"]).one(".gl-aside").all("a")[0].attributes["href"] == "../glossary.html"


def test_a_small_one_has_its_definitions_and_needs_no_way_back(frames: Callable[[int], dict[str, str]]) -> None:
    pages = frames(MOST_ENTRIES)
    assert len(parse(pages["glossary.html"]).all(".gl-definition")) == MOST_ENTRIES
    assert not parse(pages["term/t1.html"]).all(".gl-aside")
    assert len(gzip.compress(pages["glossary.html"].encode())) < 30 * 1024
