"""Saved web pages: the article and what the page says about it, and nothing else that stands there."""

import html
import time
from collections.abc import Iterable

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from glossator.model import Article, Source
from glossator.problems import InputError, source_offset
from glossator.readers import read
from tests.hostile_text import SYNTAX

FIRST = "The ice on the lake melted in March, four weeks earlier than in any year since the records began in 1890."
SECOND = "Fishermen who had crossed it on foot every winter now keep their boats in the water all the year round."
PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Lake loses its ice | The Daily Lake</title>
<meta property="og:site_name" content="The Daily Lake">
<link rel="canonical" href="https://daily.example.org/2021/lake-ice">
<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "Lake loses its ice", "datePublished": "2021-05-03T08:00:00Z",
"author": [{"@type": "Person", "name": "Ann van der Berg"},
{"@type": "Person", "name": "J\\u00f6rg M\\u00fcller"}]}</script>
<style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Lake loses its ice</h1>
FIRST
BODY
<aside class="related"><h3>Related</h3><p><a href="/other">Something else that happened elsewhere</a></p></aside>
<script>document.write("<p>Written by a script</p>")</script></article>
<section id="comments" class="comments"><h2>Comments</h2><div class="comment"><p>I have never seen such.</p></div>
<form><textarea>Your comment</textarea><button>Send</button></form></section>
<footer><p>Copyright The Daily Lake. All rights reserved.</p></footer></body></html>
"""
NOT_THE_ARTICLE = [
    "Home",
    "Sport",
    "Related",
    "Something else",
    "script",
    "Comments",
    "never seen",
    "Send",
    "Copyright",
]


def page(*body: str) -> str:
    """A news page with this in its article."""
    return PAGE.replace("FIRST", f"<p>{FIRST}</p>").replace("BODY", "\n".join([*body, f"<p>{SECOND}</p>"]))


def article_of(text: str, encoding: str = "utf-8") -> Article:
    return read(Source(id="ice", uri="articles/ice.html", data=text.encode(encoding)))


def blocks(article: Article) -> list[tuple[str, int, int, str]]:
    return [(b.kind, b.level, b.number, article.text[b.span.start : b.span.end]) for b in article.blocks]


def between(*body: str) -> list[tuple[str, int, int, str]]:
    """The blocks between the first and the last paragraph of a page."""
    found = blocks(article_of(page(*body)))
    assert found[0] == ("paragraph", 0, 0, FIRST)
    assert found[-1] == ("paragraph", 0, 0, SECOND)
    return found[1:-1]


def in_file(article: Article, words: Iterable[str]) -> list[str]:
    """What stands in the file where words of the article come from."""
    shown = []
    for each in words:
        start = article.text.index(each)
        first, last = (source_offset(article.source_map, at) for at in (start, start + len(each) - 1))
        shown.append(article.source_map.text[first : last + 1])
    return shown


def test_the_page_says_what_it_is() -> None:
    article = article_of(page())
    assert article.headline == "Lake loses its ice"
    assert article.author == ("Ann van der Berg", "Jörg Müller")
    assert article.publisher == "The Daily Lake"
    assert article.date_published == "2021-05-03"
    assert article.url == "https://daily.example.org/2021/lake-ice"
    assert article.language == "en-GB"


def test_only_the_article_is_read() -> None:
    article = article_of(page())
    assert article.text == f"{FIRST}\n\n{SECOND}"
    assert not [words for words in NOT_THE_ARTICLE if words in article.text]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("<h2>Why it melts</h2>", [("heading", 2, 0, "Why it melts")]),
        ("<h4>Why it melts</h4>", [("heading", 4, 0, "Why it melts")]),
        ("<ul><li>One thing</li><li>Two</li></ul>", [("item", 1, 0, "One thing"), ("item", 1, 0, "Two")]),
        ("<ol><li>One thing</li><li>Two</li></ol>", [("item", 1, 1, "One thing"), ("item", 1, 2, "Two")]),
        (
            '<ol class="x" start="7"><li>One thing</li><li>Two</li></ol>',
            [("item", 1, 7, "One thing"), ("item", 1, 8, "Two")],
        ),
        ("<ul><li>One<ul><li>Two</li></ul></li></ul>", [("item", 1, 0, "One"), ("item", 2, 0, "Two")]),
        ("<blockquote><p>Ice is nice.</p></blockquote>", [("quote", 0, 0, "Ice is nice.")]),
        ("<p>Fish &amp; chips &#8220;&lt;b&gt;&#x201D;</p>", [("paragraph", 0, 0, "Fish & chips “<b>”")]),
        ("<p>It is&nbsp;cold,\n   and <br> wet.</p>", [("paragraph", 0, 0, "It is\u00a0cold, and\nwet.")]),
        ("<p>It mel<b>ted</b> as H<sub>2</sub>O.</p>", [("paragraph", 0, 0, "It melted as H2O.")]),
        ("<p>It is <del>warm</del><ins>cold</ins> outside.</p>", [("paragraph", 0, 0, "It is cold outside.")]),
        ("<p>&amp;lt;b&amp;gt; &amp;amp; all that.</p>", [("paragraph", 0, 0, "&lt;b&gt; &amp; all that.")]),
        ("<!-- <p>Not this one.</p> -->", []),
        ("<style>p:after { content: 'no' }</style><script>'no'</script>", []),
        ("<table><tr><td>No cell is read here.</td></tr></table>", []),
    ],
)
def test_what_stands_on_a_page_becomes_a_block(written: str, expected: list[tuple[str, int, int, str]]) -> None:
    assert between(written) == expected


@pytest.mark.parametrize("tag", "a abbr b cite em font i q s small span strong sub sup u wbr".split())
@pytest.mark.parametrize("inside", ["", " ", "<b></b>"])
def test_nothing_behind_an_empty_element_is_lost(tag: str, inside: str) -> None:
    ((_, _, _, words),) = between(f"<p>It melts in spring. <{tag} class='x'>{inside}</{tag}>Then it rains.</p>")
    assert " ".join(words.split()) == "It melts in spring. Then it rains."


@pytest.mark.parametrize("mark", ["###", "* * *", "—"])
def test_a_line_without_a_word_is_left_out(mark: str) -> None:
    assert between(f"<p>{mark}</p>") == []


def test_a_blank_line_begins_a_paragraph() -> None:
    found = between("<div>Ice melts in the sun.<br><br>Water boils over the fire.<br>It is hot.</div>")
    assert [words for *_, words in found] == ["Ice melts in the sun.", "Water boils over the fire.\nIt is hot."]


def test_a_page_laid_out_by_a_table_is_read() -> None:
    cell = f"<h1>Ice</h1>{FIRST}<br><br>{SECOND}<br><br>{FIRST.replace('ice', 'snow')}"
    menu = "<a href='/'>Home</a>"
    article = article_of(f"<html><body><table><tr><td>{menu}</td><td>{cell}</td></tr></table></body></html>")
    assert (article.headline, article.text[: len(FIRST)], len(article.blocks)) == ("Ice", FIRST, 3)


def test_a_publisher_is_no_author() -> None:
    text = page().replace("Ann van der Berg", "The Daily Lake")
    assert article_of(text).author == ("Jörg Müller",)


def test_the_title_tells_the_headline_from_the_name_of_the_site() -> None:
    headings = f"<h1>The Lake</h1><main><h1>Ice melts</h1><p>{FIRST}</p><p>{SECOND}</p></main>"
    text = f"<html><head><title>Ice melts - The Lake</title></head><body>{headings}</body></html>"
    assert article_of(text).headline == "Ice melts"


def test_a_date_may_stand_there_with_the_name_of_its_month_only() -> None:
    text = page().replace('"datePublished": "2021-05-03T08:00:00Z",', "").replace("/2021/", "/")
    assert article_of(text).date_published == ""
    dated = text.replace("<h1>", "<header><time datetime='TODO'> 03-May-2021 </time></header><h1>")
    assert article_of(dated).date_published == "2021-05-03"


def test_words_set_apart_stay_set_apart() -> None:
    article = article_of(page("<p>It is <em>very</em> <strong>cold <i>ice</i></strong>, <code>x</code> says.</p>"))
    shown = [(each.kind, article.text[each.span.start : each.span.end]) for each in article.inlines]
    assert shown == [("emphasis", "very"), ("strong", "cold ice"), ("emphasis", "ice"), ("code", "x")]


def test_words_lead_back_to_the_file() -> None:
    article = article_of("\ufeff" + page("<p>Fish &amp; <b>chips</b> &#8220;cold&#8221; ones.</p>"))
    assert in_file(article, ["Fish & chips", "“cold”", "ones.", SECOND]) == [
        "Fish &amp; <b>chips",
        "&#8220;cold&",
        "ones.",
        SECOND,
    ]


@pytest.mark.parametrize("encoding", ["windows-1252", "utf-8", "koi8-r"])
def test_a_page_may_declare_another_encoding(encoding: str) -> None:
    words = "Лёд тает, говорит он." if encoding == "koi8-r" else "Das Eis schmölz früh, sagt er – “bald”."
    text = page(f"<p>{words}</p>").replace('charset="utf-8"', f'charset="{encoding}"')
    article = article_of(text, encoding)
    assert article.source_map.text == text
    assert in_file(article, [words]) == [words]


@pytest.mark.parametrize(
    ("given_date", "expected"),
    [("2021-05-03T23:30:00-05:00", "2021-05-03"), ("2021-05-01", "2021-05-01"), ("2021-05", ""), ("soon", "")],
)
def test_a_date_is_as_sure_as_the_page_is(given_date: str, expected: str) -> None:
    text = page().replace("2021-05-03T08:00:00Z", given_date).replace("/2021/", "/")
    assert article_of(text).date_published == expected


@pytest.mark.parametrize(
    "text", ["<html><body></body></html>", "<p></p><!-- x -->", "<html><script>let x = 1</script>"]
)
def test_a_page_without_an_article_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="no article found on this page"):
        article_of(text)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from(SYNTAX), min_size=1, max_size=4).map(" ".join))
def test_hostile_words_are_read_as_they_are(words: str) -> None:
    assume(any(character.isalnum() for character in words) and "\x02" not in words)
    written = html.escape(words)
    article = article_of(page(f"<p>Before {written} after all of it.</p>"))
    shown = " ".join(article.text.split())
    assert "".join(FIRST.split()) in "".join(shown.split())
    assert f"Before{''.join(html.unescape(written).split())}afterallofit." in "".join(shown.split())


@settings(deadline=None, max_examples=40)
@given(st.lists(st.sampled_from(SYNTAX), min_size=1, max_size=4).map("".join))
def test_hostile_markup_is_read_or_refused(written: str) -> None:
    article = article_of(page(written))
    offsets = [offset for offset, character in enumerate(article.text) if character.isalnum()]
    for offset in offsets:
        place = source_offset(article.source_map, offset)
        assert 0 <= place <= len(article.source_map.text)
    starts = [start for start, _ in article.source_map.anchors]
    assert starts == sorted(set(starts))


def test_a_page_with_too_many_tags_is_refused_at_once() -> None:
    start = time.perf_counter()
    with pytest.raises(InputError, match="this page has more than 100,000 tags") as caught:
        article_of(f"<html><body>{'<p>a</p>' * 100_000}</body></html>")
    assert "reader view" in caught.value.findings[0].hint
    assert time.perf_counter() - start < 1


@pytest.mark.parametrize("unit", ["word ", "ice melts ", "Then it melted. "])
def test_a_long_paragraph_that_repeats_itself_is_whole(unit: str) -> None:
    words = f"{unit * (200_000 // len(unit))}in the end."
    assert " ".join(article_of(f"<html><body><article><p>{words}</p></article></body></html>").text.split()) == words


def test_many_short_paragraphs_keep_their_places() -> None:
    text = f"<html><body><nav>Home</nav><article>{'<p>ice</p>' * 10_000}</article></body></html>"
    article = article_of(text)
    assert len(article.blocks) == 10_000
    assert in_file(article, ["ice"]) == ["ice"]
    assert source_offset(article.source_map, len(article.text) - 1) == text.rindex("ice") + 2


def test_a_long_page_takes_no_long_time() -> None:
    start = time.perf_counter()
    words = [f"<p>{number} {FIRST} <b>{number}</b> &amp; {SECOND}</p>" for number in range(2_000)]
    article = article_of(page(*words))
    assert time.perf_counter() - start < 20
    assert len(article.blocks) == 2_002
