"""A framed page is valid HTML, carries everything it needs, says what it shows in full and whose it is."""

import gzip
import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise

import html5lib  # type: ignore[import-untyped]
import pytest

from glossator.inlined import IN_FRAME, IN_SMALL_FRAME, policy, script, style
from glossator.model import Collection, Seeds
from glossator.pipeline import collect
from glossator.settings import Settings
from tests.collections_to_export import HOSTILE, OTHERS, frame_pages, shipped
from tests.fidelity import differences, repeated_ids
from tests.web_page import Element, parse

MOST_BYTES = 30 * 1024
"""What a framed page may weigh, as a server sends it."""
SITE = Settings(site_name="Ice & <b>snow</b>", site_url="https://example.org/course/")
COLLECTIONS: dict[str, Callable[[], Collection]] = {"shipped": shipped, **OTHERS}
EVERY_COLLECTION = pytest.mark.parametrize("name", COLLECTIONS)

SeedsOf = Callable[..., Seeds]


@cache
def framed(name: str) -> dict[str, str]:
    """The framed pages of a collection, by what follows ``embed/``."""
    return {page.uri.removeprefix("embed/"): page.text for page in frame_pages(COLLECTIONS[name](), SITE)}


def parsed(name: str) -> Iterator[tuple[str, Element]]:
    for uri, text in framed(name).items():
        yield uri, parse(text)


def made(seeds: Seeds, settings: Settings = SITE) -> dict[str, Element]:
    return {
        page.uri.removeprefix("embed/"): parse(page.text) for page in frame_pages(collect(seeds, settings), settings)
    }


# What there is


def test_there_is_one_for_each_article_each_part_each_term_the_glossary_and_the_timeline(seeds_of: SeedsOf) -> None:
    files = {
        "2018/ice.txt": "Ice melts. It was found in 1984.",
        "snow.txt": "Snow.",
        "glossary.yml": "terms: [{id: melt, label: melt, definition: x}, {id: x, label: y, definition: z}]",
    }
    shown = {uri.removesuffix(".html") for uri in made(seeds_of(files))}
    parts_of_ice = {"timeline/2018/ice", "words/2018/ice"}
    assert shown - {"short/2018/ice"} == {
        *("article/2018/ice", "article/snow", *parts_of_ice),
        *("glossary", "term/melt", "term/x", "timeline"),
    }


def test_what_has_nothing_in_it_has_none(seeds_of: SeedsOf) -> None:
    assert made(seeds_of({})) == {}
    assert list(made(seeds_of({"ice.txt": "Ice."}))) == ["article/ice.html"]


def test_the_shipped_site_has_all_kinds() -> None:
    kinds = {re.split(r"[/.]", uri)[0] for uri in framed("shipped")}
    assert kinds == {"article", "short", "timeline", "words", "glossary", "term"}


# The page


@EVERY_COLLECTION
def test_it_is_valid_html(name: str) -> None:
    for text in framed(name).values():
        html5lib.HTMLParser(strict=True).parse(text)


def test_invalid_html_would_be_noticed() -> None:
    with pytest.raises(html5lib.html5parser.ParseError):
        html5lib.HTMLParser(strict=True).parse("<!doctype html><title>x</title><p><b>x</p>")


@EVERY_COLLECTION
def test_it_has_one_title_one_first_heading_one_main_part_and_no_address_twice(name: str) -> None:
    for uri, page in parsed(name):
        assert len(page.all("h1")) == len(page.all("main")) == len(page.all("title")) == 1, uri
        assert page.one("h1").words(), uri
        assert "".join(map(str, page.one("title").content)).strip(), uri
        assert repeated_ids(page) == [], uri


@EVERY_COLLECTION
def test_no_level_of_headings_is_skipped(name: str) -> None:
    for uri, page in parsed(name):
        levels = [int(each.tag[1]) for each in page.all() if re.fullmatch("h[1-6]", each.tag)]
        assert levels[0] == 1, uri
        assert all(later <= earlier + 1 for earlier, later in pairwise(levels)), uri


@EVERY_COLLECTION
def test_it_says_its_language(name: str) -> None:
    for _, page in parsed(name):
        assert page.one("html").attributes == {"lang": "en"}


@pytest.mark.parametrize(("name", "language"), [("japanese", "ja"), ("arabic", "ar")])
def test_the_words_of_an_article_say_theirs(name: str, language: str) -> None:
    for uri, page in parsed(name):
        if uri.startswith("article/"):
            assert page.one("#gl.article").attributes["lang"] == language
            assert {each.attributes["dir"] for each in page.one("#gl.article").all("p")} == {"auto"}
        if uri.split("/")[0] in {"article", "words"}:
            assert page.one("h1").attributes == {"lang": language, "dir": "auto"}


@EVERY_COLLECTION
def test_the_words_of_the_glossary_find_their_own_direction(name: str) -> None:
    for uri, page in parsed(name):
        if uri.split("/")[0].removesuffix(".html") in {"article", "words", "glossary", "term"}:
            places = [*page.all(".gl-definition"), *page.all(".gl-word dt"), *page.all(".gl-name")]
            assert {each.attributes.get("dir") for each in places} == {"auto"}, uri


# Nothing but itself


@EVERY_COLLECTION
def test_it_loads_nothing_and_runs_nothing_but_its_own(name: str) -> None:
    for uri, page in parsed(name):
        whole = uri.startswith("article/")
        styles = style("pictures", "frame", "self_test") if whole else style("frame")
        scripts = script(*(IN_FRAME if whole else IN_SMALL_FRAME))
        assert "".join(map(str, page.one("style").content)) == styles, uri
        assert "".join(map(str, page.one("script").content)) == scripts, uri
        (rules,) = [each for each in page.all("meta") if "http-equiv" in each.attributes]
        assert rules.attributes == {"http-equiv": "Content-Security-Policy", "content": policy(styles, scripts)}
        (icon,) = page.all("link")
        assert icon.attributes == {"rel": "icon", "href": "data:,"}
        loading = {"base", "img", "iframe", "object", "embed", "video", "audio", "source", "track", "form", "image"}
        assert {each.tag for each in page.all()} & loading == set(), uri
        carrying = {name for each in page.all() for name in each.attributes}
        assert {each for each in carrying if each.startswith("on")} | carrying & {"style", "src", "srcset"} == set()


def test_the_policy_stands_before_anything_that_it_rules() -> None:
    for text in framed("shipped").values():
        assert text.index("Content-Security-Policy") < min(text.index("<style"), text.index("<link"))


@EVERY_COLLECTION
def test_each_link_leads_into_the_page_or_opens_a_new_tab(name: str) -> None:
    for uri, page in parsed(name):
        places = {each.attributes["id"] for each in page.all() if "id" in each.attributes}
        for link in page.all("a"):
            href = link.attributes["href"]
            if href.startswith("#"):
                assert href[1:] in places, f"{uri}: {href}"
                assert "target" not in link.attributes
            else:
                assert link.attributes["target"] == "_blank", f"{uri}: {href}"
                assert link.attributes["rel"] == "noopener"
                assert re.match(r"(https?|mailto):|\.\./", href), f"{uri}: {href}"


@EVERY_COLLECTION
def test_the_way_to_the_page_on_the_site_is_always_there(name: str) -> None:
    for uri, page in parsed(name):
        (way,) = [each for each in page.all("a") if each.words() == "Open in a new tab".split()]
        assert way.attributes["href"].startswith("../"), uri
        assert page.one(".gl-frame-site").words() == SITE.site_name.split()
        assert page.one(".gl-frame-address").words()[0].startswith(SITE.site_url)


def test_it_leads_to_the_page_that_it_stands_for() -> None:
    def way(page: Element) -> tuple[str, str]:
        (link,) = [each for each in page.all("a") if each.words() == "Open in a new tab".split()]
        return link.attributes["href"], page.one(".gl-frame-address").text().strip()

    pages = dict(parsed("hostile"))
    site = SITE.site_url
    article = "articles/a-b/ice-snow/"
    assert way(pages["article/a-b/ice-snow.html"]) == (f"../../../{article}", site + article)
    assert way(pages["words/a-b/ice-snow.html"]) == (f"../../../{article}", site + article)
    assert way(pages["term/egg.html"]) == ("../../glossary/egg/", f"{site}glossary/egg/")
    assert way(pages["glossary.html"]) == ("../glossary/", f"{site}glossary/")
    assert way(pages["timeline.html"]) == ("../timeline/", f"{site}timeline/")


def test_a_site_without_name_and_address_says_neither(seeds_of: SeedsOf) -> None:
    page = made(seeds_of({"ice.txt": "Ice."}), Settings())["article/ice.html"]
    assert page.all(".gl-frame-site") == page.all(".gl-frame-address") == []


# What it says


@EVERY_COLLECTION
def test_the_article_is_the_article_character_for_character(name: str) -> None:
    for explainer in COLLECTIONS[name]().explainers:
        html = framed(name)[f"article/{explainer.article.id}.html"].replace(' target="_blank"', "")
        assert differences(html, explainer.article.text, explainer.headline) == []


def test_hostile_text_comes_out_as_it_went_in() -> None:
    pages = dict(parsed("hostile"))
    words = HOSTILE.split()
    term = pages["term/egg.html"]
    assert term.one("h1").words() == ["x", *words]
    assert term.one(".gl-definition").words() == term.one(".gl-note").words() == words
    assert term.one(".gl-sources").all("a")[0].words() == words
    assert pages["article/a-b/ice-snow.html"].one("h1").words() == words
    assert pages["timeline.html"].one(".gl-what").words() == words
    facts = pages["timeline/a-b/ice-snow.html"].one(".gl-facts")
    assert facts.all("span")[0].words() == words
    assert pages["timeline/a-b/ice-snow.html"].one(".gl-aside").words() == words


def test_each_part_of_an_article_says_whose_it_is() -> None:
    explainer = next(each for each in shipped().explainers if each.article.publisher)
    article = explainer.article
    for kind in ("short", "timeline", "words"):
        page = parse(framed("shipped")[f"{kind}/{article.id}.html"])
        foot = " ".join(page.one("footer").words())
        assert article.publisher in foot
        assert article.license in foot
        assert page.one("h1").words() == explainer.headline.split()


def test_an_article_of_unknown_origin_says_so(seeds_of: SeedsOf) -> None:
    files = {"ice.txt": "Ice.", "glossary.yml": "terms: [{id: ice, label: ice, definition: x}]"}
    page = made(seeds_of(files))["words/ice.html"]
    assert page.one("footer").one(".gl-facts").words() == "Publisher and date not known".split()
    assert page.all(".gl-aside") == []


def test_a_term_leads_to_its_entry_in_the_same_frame() -> None:
    for explainer in shipped().explainers:
        page = parse(framed("shipped")[f"article/{explainer.article.id}.html"])
        terms = page.all("a")
        marked = [each for each in terms if each.is_called(".gl-term")]
        assert len(marked) == len(explainer.terms) > 0
        for term in marked:
            assert page.one(term.attributes["href"]).all(".gl-definition")


def test_related_terms_are_linked_within_the_glossary_and_out_of_a_lone_term() -> None:
    glossary, term = parse(framed("hostile")["glossary.html"]), parse(framed("hostile")["term/egg.html"])
    (inside,) = [each for each in glossary.all(".gl-names a") if each.words() == ["cell"]]
    (outside,) = [each for each in term.all(".gl-names a") if each.words() == ["cell"]]
    assert inside.attributes["href"] == "#word.cell"
    assert outside.attributes["href"] == "../../glossary/cell/"


def test_a_long_glossary_has_a_way_to_each_letter_and_a_short_one_needs_none() -> None:
    letters = parse(framed("shipped")["glossary.html"]).one(".gl-letters").all("a")
    names = [each.text().strip() for each in letters]
    assert names == sorted(set(names))
    assert len(names) > 10
    assert parse(framed("japanese")["glossary.html"]).all(".gl-letters") == []


def test_a_sentence_number_leads_out_of_a_part_and_within_the_whole() -> None:
    article = shipped().explainers[0].article.id
    part, whole = (parse(framed("shipped")[f"{kind}/{article}.html"]) for kind in ("short", "article"))
    for link in part.all(".gl-ref"):
        assert re.fullmatch(rf"\.\./\.\./articles/{article}/#s\.[0-9]+", link.attributes["href"])
    assert {each.attributes["href"][0] for each in whole.all(".gl-ref")} == {"#"}


# Its weight


def test_no_page_of_the_shipped_site_is_heavy() -> None:
    weights = {uri: len(gzip.compress(text.encode())) for uri, text in framed("shipped").items()}
    assert {uri: weight for uri, weight in weights.items() if weight > MOST_BYTES} == {}


@EVERY_COLLECTION
def test_the_same_collection_gives_the_same_pages(name: str) -> None:
    again = {page.uri.removeprefix("embed/"): page.text for page in frame_pages(COLLECTIONS[name](), SITE)}
    assert again == framed(name)
