"""What a page says to a search is what Material's own search plugin reads on it."""

from types import SimpleNamespace
from typing import Any

import pytest
from material.plugins.search.plugin import SearchIndex

from glossator.search_records import entries

HEAD = '<h1 id="a">A</h1>'
PAGES = {
    "sections": '<h1 id="ice">Ice</h1>\n<p>It melts.</p>\n<h2 id="why">Why</h2><p>Heat.</p><p></p><h3 id="so">So</h3>x',
    "a heading inside an element": HEAD + '<p>one</p><div><h2 id="b">B</h2><p>two</p></div><p>three</p>',
    "headings without a place": HEAD + '<section><h3 class="x">name</h3><p>text</p></section>',
    "text before any heading": '<p>first</p><h2 id="b">B</h2><p>two</p>',
    "no heading": "<div>\n<p>only text</p>\n</div>",
    "marks": HEAD
    + '<p dir="auto"><span id="s.1">One <a href="#x">two</a>\nthree.</span> <span>Four</span>\n <b> 5</b> </p>',
    "spaces": HEAD + " <div>\n <span>\n</span> <b> </b>\t<p> </p> x <i>&#160;</i> y </div> ",
    "signs": '<h1 id="a&amp;b">1 &lt; 2</h1><p>&#60;script&#62; &amp;amp; &quot;q&quot;</p><h2 id="&#228;">b</h2>',
    "what authors leave out": HEAD + "<p data-search-exclude>no <b>no</b></p><p>yes</p>"
    '<section data-search-exclude=""><h2 id="t">T</h2><p>no</p></section><h2 id="u" data-search-exclude>U</h2><p>x</p>',
    "elements of one name in what is left out": HEAD + "<div data-search-exclude>no<div>no</div>odd</div><p>z</p>",
    "links that lead to headings": '<h1 id="a">A<a class="headerlink" href="#a">¶</a></h1><p>x</p>',
    "code": '<h1 id="a"><code>b</code></h1><pre><code>one\n  two\n\n</code></pre><ul><li>x</li><li></li></ul>',
    "comments and scripts": HEAD + '<!-- no > --><p>a<!-- no -->b<br>c</p><script>no</script><img src="x">',
}


def as_material_reads(html: str, meta: dict[str, Any]) -> list[dict[str, Any]]:
    index = SearchIndex()
    index.add_entry_from_context(SimpleNamespace(content=html, meta=meta, url="ice/", title="Title", toc=[]))
    found: list[dict[str, Any]] = index.entries
    return found


@pytest.mark.parametrize("html", PAGES.values(), ids=PAGES)
def test_a_page_says_what_material_reads(html: str) -> None:
    assert entries(html, "ice/", "Title") == as_material_reads(html, {})


def test_a_page_has_names_and_a_weight() -> None:
    html = '<h1 id="a">iPS cell</h1><p>A cell.</p><h2 id="b">B</h2>'
    meta = {"tags": ["iPS cell", "iPSC"], "search": {"boost": 4}}
    assert entries(html, "ice/", "Title", {"tags": ["iPS cell", "iPSC"], "boost": 4}) == as_material_reads(html, meta)


def test_each_heading_with_a_place_begins_a_part() -> None:
    found = entries(PAGES["sections"], "ice/", "Title")
    assert [(each["location"], each["title"]) for each in found] == [
        ("ice/", "Ice"),
        ("ice/#why", "Why"),
        ("ice/#so", "So"),
    ]


def test_markup_in_a_text_stays_text() -> None:
    assert "<script>" not in entries(PAGES["signs"], "ice/", "Title")[0]["text"]
