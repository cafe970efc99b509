"""Pages show everything there is and nothing there is not, harmlessly, with links that lead somewhere."""

import json
import re
from collections.abc import Callable, Mapping
from html import unescape

import pytest
import yaml

from glossator.model import Collection, Page, Seeds
from glossator.pipeline import collect, write
from glossator.settings import Settings
from tests.web_page import Element, parse

SeedsOf = Callable[..., Seeds]

HOSTILE = "</p></div><script>alert(1)</script> {{ 7*7 }} {% x %} \"' & --8<-- *b* `c` [d](javascript:e) # f ~~~ www.g.h"
FILES = {
    "ice.md": "## Ice\n\nIce *melts* in **2012**. An egg cell & a cell. See [this](https://example.org/?b=1&c=2).\n",
    "fire.txt": "Fire burns.\n\nRead more: Ice\n\nIt burns.",
    "ice.yml": """\
headline: @headline
author: [@author, Ann]
publisher: @publisher
date: 2018-10-12~
url: https://example.org/ice
license: @license
study: {title: @title, authors: [@authors], journal: @journal, date: "2018", doi: 10.1000/x}
notes:
  - {quote: Ice melts, note: @remark, sources: [{text: @check, url: "https://example.org"}]}
  - {note: @whole}
""",
    "glossary.yml": """\
terms:
  - {id: cell, label: cell, definition: A part of a body., exact_match: "https://example.org/Q1"}
  - id: egg
    label: @label
    alt_labels: [egg cell, @name]
    definition: @definition
    note: @more
    see_also: [cell]
    sources: [{text: @book, url: "https://example.org"}]
""",
    "timeline.yml": """\
events:
  - id: first
    date: "1984"
    headline: @event
    text: @story
    topics: [@topic, ice]
    articles: [ice]
    terms: [egg]
    sources: [{text: @paper}]
""",
}
"""A site that has everything a site can have; ``@name`` stands for hostile text that says where it was written."""


def hostile(field: str) -> str:
    return f"{HOSTILE} {field}"


@pytest.fixture
def everything(seeds_of: SeedsOf) -> Seeds:
    """The site, with hostile text in it."""
    return seeds_of(
        {name: re.sub(r"@(\w+)", lambda match: json.dumps(hostile(match[1])), text) for name, text in FILES.items()}
    )


def pages(seeds: Seeds, settings: Settings | None = None) -> dict[str, Page]:
    settings = settings or Settings()
    collection = collect(seeds, settings)
    assert [finding for finding in collection.findings if finding.severity == "error"] == []
    return {page.uri: page for page in write(collection, settings) if page.uri.endswith(".md")}


def body(page: Page) -> str:
    """A page without its front matter."""
    return page.text.split("---\n", 2)[2]


def front_matter(page: Page) -> Mapping[str, object]:
    loaded = yaml.safe_load(page.text.split("---\n", 2)[1])
    assert isinstance(loaded, dict)
    return loaded


def sections(page: Page) -> list[str]:
    return re.findall(r"^## (.*)$", body(page), re.MULTILINE)


def test_a_list_with_nothing_in_it_has_no_page(seeds_of: SeedsOf) -> None:
    assert list(write(Collection(), Settings())) == []
    assert set(pages(seeds_of({"ice.txt": "Ice."}))) == {"articles/index.md", "articles/ice/index.md"}
    assert set(pages(seeds_of({"glossary.yml": "terms: []", "timeline.yml": "events: []"}))) == set()


def test_every_page_of_a_full_site(everything: Seeds) -> None:
    assert set(pages(everything)) == {
        *("articles/ice/index.md", "articles/fire/index.md", "articles/index.md"),
        *("glossary/index.md", "glossary/cell/index.md", "glossary/egg/index.md", "timeline/index.md"),
        "compare/index.md",
    }


def test_sections_with_nothing_in_them_do_not_appear(seeds_of: SeedsOf) -> None:
    bare = pages(seeds_of({"ice.txt": "Ice melts."}))["articles/ice/index.md"]
    assert sections(bare) == ["How to cite it"]
    page = parse(body(bare))
    for absent in ".gl-study .gl-notes .gl-timeline .gl-words .gl-left-out .gl-term time #gl.words".split():
        assert page.all(absent) == []
    assert page.all(".gl-aside")[0].words()[:4] == ["The", "article", "carries", "no"]
    assert page.one(".gl-cite").words() == "The article “Ice melts”. Publisher and date not known.".split()


def test_sections_with_something_in_them_appear_in_their_order(everything: Seeds) -> None:
    made = pages(everything)
    assert sections(made["articles/ice/index.md"]) == [
        "Editor’s notes",
        "Timeline",
        "Words on this page",
        "How to cite it",
    ]
    assert sections(made["articles/fire/index.md"]) == ["Left out of the article", "How to cite it"]


@pytest.mark.parametrize(
    ("beside", "citation"),
    [
        ("publisher: The Ice", "“Ice melts”. The Ice, date not known."),
        ("date: '2018'", "“Ice melts”. 2018."),
        ("{publisher: The Ice, date: '2018-10~'}", "“Ice melts”. The Ice, about October 2018."),
        ("{author: [Ann A., Ben B.], publisher: The Ice, date: '2018'}", "Ann A., Ben B. “Ice melts”. The Ice, 2018."),
        ("study: {title: On ice}", "“Ice melts”. Publisher and date not known. The study “On ice”."),
        (
            "study: {title: On ice, date: '2018'}",
            "“Ice melts”. Publisher and date not known. The study “On ice”, 2018.",
        ),
        (
            "study: {title: On ice, journal: Ice 1, date: '2018', authors: [Ann et al.]}",
            "“Ice melts”. Publisher and date not known. The study Ann et al. “On ice”. Ice 1, 2018.",
        ),
        ("license: CC0", "“Ice melts”. Publisher and date not known. Whose it is CC0"),
    ],
)
def test_how_to_cite_an_article(seeds_of: SeedsOf, beside: str, citation: str) -> None:
    page = pages(seeds_of({"ice.txt": "Ice melts.", "ice.yml": beside}))["articles/ice/index.md"]
    assert parse(body(page)).one(".gl-cite").words() == ["The", "article", *citation.split()]


def test_nothing_hostile_is_alive_on_any_page(everything: Seeds) -> None:
    pieces = ["<script", "{{", "{%", "javascript:", "--8<--", "</p></div>", "*b*", "`c`", "[d]", "# f", "~~~", "www.g"]
    assert all(piece in HOSTILE for piece in pieces)
    for page in pages(everything).values():
        shown = re.sub(r'<script type="application/ld\+json">[^<]*</script>', "", body(page))
        assert [piece for piece in pieces if piece in shown] == []


@pytest.mark.parametrize(
    ("uri", "fields"),
    [
        ("articles/index.md", "headline publisher authors journal"),
        ("articles/ice/index.md", "headline author publisher license title authors journal remark check whole"),
        ("articles/ice/index.md", "label name definition event story paper"),
        ("glossary/index.md", "label name definition more book headline"),
        ("glossary/egg/index.md", "label name definition more book headline"),
        ("timeline/index.md", "event story topic paper label headline"),
    ],
)
def test_everything_hostile_is_shown_as_it_is(everything: Seeds, uri: str, fields: str) -> None:
    shown = unescape(body(pages(everything)[uri]))
    assert [field for field in fields.split() if hostile(field) not in shown] == []
    assert shown.count(HOSTILE) >= len(fields.split())


def test_front_matter_is_harmless_yaml(everything: Seeds) -> None:
    made = pages(everything)
    for page in made.values():
        assert not set(str(front_matter(page)["title"])) & set("<>{}")
    assert unescape(str(front_matter(made["articles/ice/index.md"])["title"])) == hostile("headline")
    tags = front_matter(made["glossary/egg/index.md"])["tags"]
    assert isinstance(tags, list)
    assert [unescape(tag) for tag in tags] == [hostile("label"), "egg cell", hostile("name")]


def article(seeds: Seeds, settings: Settings | None = None) -> Element:
    """The page of the article ``ice``."""
    return parse(body(pages(seeds, settings)["articles/ice/index.md"]))


def test_blocks_stand_in_the_elements_that_mean_them(seeds_of: SeedsOf) -> None:
    text = "Ice\n\n## Cold & old\n\n3. One\n4. Two\n   - Three\n\n- *Four*\n\n> Five\n>\n> **Six**\n\n    seven\n"
    shown = body(pages(seeds_of({"ice.md": text, "ice.yml": "language: en-GB"}))["articles/ice/index.md"])
    html = re.sub(r'<span class="gl-sentence" id="s.\d+">|</span>| dir="auto"', "", shown)
    inside = html.partition('<div class="gl-article" id="gl.article" lang="en-GB">\n')[2].partition("</div>")[0]
    assert inside.splitlines() == [
        "<p>Ice</p>",
        '<h2 id="h.1">Cold &#38; old</h2>',
        '<ol><li value="3">One</li>',
        '<li value="4">Two',
        "<ul><li>Three</li>",
        "</ul>",
        "</li>",
        "</ol>",
        "<ul><li><em>Four</em></li>",
        "</ul>",
        "<blockquote><p>Five</p>",
        "<p><strong>Six</strong></p>",
        "</blockquote>",
        "<pre><code>seven</code></pre>",
    ]


def test_the_headings_of_an_article_are_told_to_the_host(seeds_of: SeedsOf) -> None:
    made = pages(seeds_of({"ice.md": "# Ice\n\nIce\n\n## Old & *cold*\n\nIce\n\n### New\n"}))
    assert made["articles/ice/index.md"].headings == (("Old & cold", "h.1"), ("New", "h.3"))
    assert made["articles/index.md"].headings == ()


def test_a_term_is_a_link_to_its_words_and_they_lead_back(everything: Seeds) -> None:
    page = article(everything)
    (egg, cell) = page.all(".gl-term")
    assert (egg.text(), egg.attributes["href"]) == ("egg cell", "#word.egg")
    assert (cell.text(), cell.attributes["href"]) == ("cell", "#word.cell")
    word = page.one("#word.egg")
    assert word.one("dt").text().strip() == hostile("label")
    assert word.one(f"#{egg.attributes['aria-describedby']}").words() == hostile("definition").split()
    back = word.one(".gl-back").attributes["href"]
    assert page.one(back).text() == "An egg cell & a cell."


def test_the_setting_decides_which_mentions_are_marked(seeds_of: SeedsOf) -> None:
    seeds = seeds_of({"ice.txt": "Eggs. An egg.", "glossary.yml": "terms: [{id: egg, label: egg, definition: x}]"})
    assert len(article(seeds).all(".gl-term")) == 1
    assert len(article(seeds, Settings(mark="all")).all(".gl-term")) == 2


@pytest.mark.parametrize(("words", "minutes"), [(1, 1), (230, 1), (344, 1), (346, 2), (460, 2), (2300, 10)])
def test_how_long_an_article_takes_to_read(seeds_of: SeedsOf, words: int, minutes: int) -> None:
    assert f"{minutes} min read" in article(seeds_of({"ice.txt": "Ice " * words})).one(".gl-facts").text()
    slow = article(seeds_of({"ice.txt": "Ice " * words}), Settings(words_per_minute=1)).one(".gl-facts")
    assert f"{words} min read" in slow.text()


@pytest.mark.parametrize(
    ("date", "html"),
    [
        ("2018-10-12~", '<time datetime="2018-10-12" data-edtf="2018-10-12&#126;">about 12 October 2018</time>'),
        ("'1984'", '<time datetime="1984" data-edtf="1984">1984</time>'),
        ("198X", '<span data-edtf="198X">1980s</span>'),
        ("2018-21", '<span data-edtf="2018-21">spring 2018</span>'),
        ("-0044", '<span data-edtf="&#45;0044">45 BC</span>'),
    ],
)
def test_a_date_is_never_more_precise_than_it_is(seeds_of: SeedsOf, date: str, html: str) -> None:
    made = pages(seeds_of({"ice.txt": "Ice melts.", "ice.yml": f"date: {date}"}))
    assert html in made["articles/ice/index.md"].text
    assert html in made["articles/index.md"].text


def test_an_event_of_an_article_shows_its_sentence_and_one_of_the_field_its_source(everything: Seeds) -> None:
    page = parse(body(pages(everything)["timeline/index.md"]))
    field, told = page.all(".gl-event")
    assert field.one(".gl-sources").words() == hostile("paper").split()
    assert field.all(".gl-evidence") == []
    assert told.one(".gl-evidence").words() == ["Ice", "melts", "in", "2012."]
    assert told.one("blockquote").one("a").attributes["href"] == "../articles/ice/#s.1"
    assert told.all(".gl-sources") == []


def test_a_timeline_is_drawn_to_scale_where_there_is_something_to_scale(seeds_of: SeedsOf) -> None:
    drawn = article(seeds_of({"ice.txt": "It was found in 1984. It was lost in 1990."}))
    styles = [event.attributes["style"] for event in drawn.all(".gl-event")]
    assert styles == ["--at:0.0;--for:14.25", "--at:85.75;--for:14.25"]
    assert drawn.one(".gl-ticks").attributes["aria-hidden"] == "true"
    flat = article(seeds_of({"ice.txt": "It was found in 1984."}))
    assert flat.all(".gl-ticks") == flat.all(".gl-scaled") == []
    assert "style" not in flat.one(".gl-event").attributes
