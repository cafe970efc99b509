"""What Material's search knows of our pages is what it would have found in them itself."""

import json

from glossator.building.search_entries import entries, in_order
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


def test_hand_written_pages_come_first_and_ours_by_their_paths() -> None:
    found = [{"location": "glossary/"}, {"location": ""}, {"location": "glossary/#a"}, {"location": "about/#x"}]
    ours = {"glossary/ice/index.md": b'[{"location": "glossary/ice/"}]', "articles/a/index.md": b'[{"location": "a"}]'}
    addresses = {"glossary/": "glossary/index.md"}
    in_index = [entry["location"] for entry in in_order(found, ours, addresses)]
    assert in_index == ["", "about/#x", "a", "glossary/ice/", "glossary/", "glossary/#a"]
    assert json.dumps(in_order(found, {}, {}))
