"""Programs that are given the address of a page learn how to show it in a frame."""

import json
from dataclasses import replace
from html import unescape
from typing import Any
from urllib.parse import unquote

import pytest

from glossator.addresses import address
from glossator.model import Collection
from glossator.oembed import discovery
from glossator.pipeline import write
from glossator.settings import Settings
from tests.collections_to_export import HOSTILE, OTHERS, answer_pages, frame_pages, shipped
from tests.test_sharing import Tags

SITE = "https://example.org/course/"
PUBLISHED = Settings(site_name="Ice & “snow”", site_url=SITE)
COLLECTIONS = {"shipped": shipped, **OTHERS}
EACH_COLLECTION = pytest.mark.parametrize("name", COLLECTIONS)


def answers(collection: Collection, settings: Settings = PUBLISHED) -> dict[str, dict[str, Any]]:
    """What is answered, by the path of the answer."""
    return {page.uri: json.loads(page.text) for page in answer_pages(collection, settings)}


# The answers


def test_articles_terms_glossary_and_timeline_have_an_answer() -> None:
    uris = set(answers(shipped()))
    assert "oembed/article/mice-from-same-sex-parents.json" in uris
    assert "oembed/term/genomic-imprinting.json" in uris
    assert {"oembed/glossary.json", "oembed/timeline.json"} < uris
    assert len(uris) == len(shipped().explainers) + len(shipped().terms) + 2


def test_an_answer_says_what_the_specification_asks_of_a_rich_one() -> None:
    answer = answers(shipped())["oembed/article/eggs-from-stem-cells.json"]
    assert answer["version"] == "1.0"
    assert answer["type"] == "rich"
    assert answer["title"] == "Baby mice from eggs made from stem cells"
    assert answer["provider_name"] == "Ice & “snow”"
    assert answer["provider_url"] == SITE
    assert isinstance(answer["width"], int)
    assert answer["html"].startswith(f'<iframe src="{SITE}embed/article/eggs-from-stem-cells.html"')
    assert f'height="{answer["height"]}"' in answer["html"]


def test_the_author_is_named_where_one_is_known() -> None:
    assert answers(OTHERS["japanese"]())["oembed/article/山の水.json"]["author_name"] == "山田 太郎"
    assert not any("author_name" in answer for answer in answers(shipped()).values())


@EACH_COLLECTION
def test_each_frame_leads_to_a_framed_page(name: str) -> None:
    collection = COLLECTIONS[name]()
    framed = {page.uri for page in frame_pages(collection, PUBLISHED)}
    for answer in answers(collection).values():
        [(tag, attributes)] = Tags(answer["html"]).found
        assert tag == "iframe"
        assert unquote((attributes["src"] or "").removeprefix(SITE)) in framed


def test_hostile_words_come_through_as_they_are() -> None:
    answer = answers(OTHERS["hostile"]())["oembed/article/a-b/ice-snow.json"]
    assert answer["title"] == " ".join(HOSTILE.split())
    assert answer["author_name"].split() == f"{HOSTILE}, Ann".split()
    assert "<script" not in answer["html"]


@EACH_COLLECTION
def test_an_answer_is_read_the_same_whatever_encoding_is_guessed(name: str) -> None:
    assert all(page.text.isascii() for page in answer_pages(COLLECTIONS[name](), PUBLISHED))


@pytest.mark.parametrize("collection", [shipped(), Collection()])
def test_a_site_that_does_not_know_its_address_answers_nothing(collection: Collection) -> None:
    assert list(answer_pages(collection, replace(PUBLISHED, site_url=""))) == []


def test_a_site_without_a_name_names_no_provider() -> None:
    answer = answers(shipped(), replace(PUBLISHED, site_name=""))["oembed/glossary.json"]
    assert "provider_name" not in answer
    assert answer["title"] == "Glossary"


def test_a_site_without_words_or_dates_answers_for_its_articles_only() -> None:
    bare = replace(shipped(), terms=(), events=())
    assert all(uri.startswith("oembed/article/") for uri in answers(bare))


# The link to them


def href(link: str) -> str:
    """Where a link in the head of a page leads, on the site."""
    [(tag, attributes)] = Tags(link).found
    assert tag == "link"
    assert (attributes["rel"] or "").split() == ["alternate"]
    assert attributes["type"] == "application/json+oembed"
    return unquote((attributes["href"] or "").removeprefix(SITE))


@EACH_COLLECTION
@pytest.mark.parametrize("directory_urls", [True, False])
def test_each_answer_is_linked_from_one_page(name: str, directory_urls: bool) -> None:  # noqa: FBT001 (as MkDocs has it)
    settings = replace(PUBLISHED, directory_urls=directory_urls)
    collection = COLLECTIONS[name]()
    links = [
        link
        for page in write(collection, settings)
        if page.uri.endswith(".md") and (link := discovery(page.uri, settings))
    ]
    assert sorted(map(href, links)) == sorted(answers(collection, settings))


def test_the_link_is_absolute() -> None:
    assert discovery("glossary/egg/index.md", PUBLISHED) == (
        '<link rel="alternate " type="application/json+oembed" href="https://example.org/course/oembed/term/egg.json"'
        ' title="Ice &amp; “snow”">'
    )


@pytest.mark.parametrize(
    "uri",
    [
        "index.md",
        "articles/index.md",
        "compare/index.md",
        "people/index.md",
        "about.md",
        "glossary.md",
        "articles/x.md",
    ],
)
def test_other_pages_have_no_link(uri: str) -> None:
    assert discovery(uri, PUBLISHED) == ""


def test_without_an_address_there_is_no_link() -> None:
    assert discovery("timeline/index.md", replace(PUBLISHED, site_url="")) == ""


def test_a_name_cannot_end_the_attribute() -> None:
    settings = replace(PUBLISHED, site_name=HOSTILE)
    assert unescape(discovery("timeline/index.md", settings).split('title="')[1].removesuffix('">')) == HOSTILE


def test_addresses_are_safe_in_a_url() -> None:
    [article] = [uri for uri in answers(OTHERS["japanese"]()) if "article" in uri]
    assert article == "oembed/article/山の水.json"
    assert "oembed/article/%E5%B1%B1%E3%81%AE%E6%B0%B4.json" in discovery("articles/山の水/index.md", PUBLISHED)
    assert address(article, directory_urls=True) == article
