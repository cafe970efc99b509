"""What Material's search knows of our pages is what it would have found in them itself."""

import json
from dataclasses import replace

from glossator.building.search_entries import entries, in_order, packed
from glossator.finishing import FinishedPage

PAGE = FinishedPage(
    uri="articles/日本/index.md",
    meta={"title": "Ice"},
    html='<h1 id="ice">Ice</h1>\n<p>It melts.</p>\n<h2 id="timeline">Timeline</h2>\n<p>1984</p>',
    head="",
    heading="Ice",
    anchor="ice",
    contents=(("Timeline", "timeline"),),
)


def test_each_section_is_an_entry_with_its_address() -> None:
    found = entries(PAGE, "material", directory_urls=True)
    assert [entry["location"] for entry in found] == [
        "articles/%E6%97%A5%E6%9C%AC/",
        "articles/%E6%97%A5%E6%9C%AC/#timeline",
    ]
    assert [entry["title"] for entry in found] == ["Ice", "Timeline"]
    flat = entries(PAGE, "material", directory_urls=False)
    assert flat[0]["location"] == "articles/%E6%97%A5%E6%9C%AC/index.html"


def test_pagefind_is_given_the_same_of_a_term_whether_the_articles_that_use_it_are_read_or_not() -> None:
    uses = '<dt>Used in</dt>\n<dd class="gl-uses">\n<ul>\n<li>It melts.</li>\n</ul>\n</dd>'
    html = f'<h1 id="ice">Ice</h1>\n<div>\n<p>Water.</p>\n<dl>\n{uses}\n</dl>\n</div>\n<p>All words</p>'
    page = replace(PAGE, uri="glossary/ice/index.md", html=html)
    short, long = (entries(page, engine, directory_urls=True) for engine in ("pagefind", "material"))
    assert "It melts" in long[0]["text"]
    assert "It melts" not in short[0]["text"]
    assert packed(short, "pagefind", None) == packed(long, "pagefind", None)


def test_hand_written_pages_come_first_and_ours_by_their_paths() -> None:
    found = [{"location": "glossary/"}, {"location": ""}, {"location": "glossary/#a"}, {"location": "about/#x"}]
    ours = {"glossary/ice/index.md": b'[{"location": "glossary/ice/"}]', "articles/a/index.md": b'[{"location": "a"}]'}
    addresses = {"glossary/": "glossary/index.md"}
    in_index = [entry["location"] for entry in in_order(found, ours, addresses)]
    assert in_index == ["", "about/#x", "a", "glossary/ice/", "glossary/", "glossary/#a"]
    assert json.dumps(in_order(found, {}, {}))
