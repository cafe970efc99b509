"""Every page is sound: its links are relative and lead somewhere, and no blank line ends its HTML too early."""

import re
from collections.abc import Callable, Mapping
from posixpath import normpath
from urllib.parse import unquote

import pytest
from markdown import Markdown

from glossator.addresses import address
from glossator.model import Page, Seeds
from glossator.pipeline import collect, write
from glossator.settings import Settings
from glossator.storage import read_seeds
from tests.architecture import ROOT
from tests.fidelity import repeated_ids
from tests.web_page import VOID, parse

SeedsOf = Callable[..., Seeds]


def pages(seeds: Seeds, settings: Settings) -> dict[str, Page]:
    return {page.uri: page for page in write(collect(seeds, settings), settings)}


def body(page: Page) -> str:
    """A page without its front matter, which a framed page has not."""
    return page.text if page.uri.endswith(".html") else page.text.split("---\n", 2)[2]


def blank_lines_in_html(page: Page) -> list[str]:
    """The elements that are open on a blank line of a page."""
    open_elements: list[str] = []
    found = []
    for line in body(page).split("\n"):
        if not line.strip() and open_elements:
            found.append(" ".join(open_elements))
        for end, name in re.findall(r"<(/?)([a-z][a-z0-9]*)\b[^<>]*>", line):
            if end:
                assert open_elements.pop() == name
            elif name not in VOID:
                open_elements.append(name)
    assert open_elements == []
    return found


def test_a_blank_line_inside_html_would_be_noticed() -> None:
    assert blank_lines_in_html(Page(uri="x.md", text="---\n---\n<p>\n</p>\n\n<div><br>\n \n</div>\n\n")) == ["div"]


@pytest.mark.parametrize(
    "text",
    ["Ice\n\x01\nmelts.", "Ice\x0b\x0c\x85melts.", "Ice\u2028\u2029melts.", "\u200b\n\u00ad\nIce", "Ice\r\r\nmelts"],
)
def test_no_text_can_put_a_blank_line_into_html(seeds_of: SeedsOf, text: str) -> None:
    beside = "publisher: |\n  The\n\n  Ice\nnotes:\n  - note: |\n      One\n\n      two\n"
    glossary = 'terms: [{id: ice, label: "ice\\n\\nage", alt_labels: ["ice\\n\\n"], definition: "x\\n\\ny"}]'
    for name in ("ice.txt", "ice.md"):
        made = pages(seeds_of({name: text, "ice.yml": beside, "glossary.yml": glossary}), Settings())
        shown = {uri: page for uri, page in made.items() if uri.endswith(".md")}
        assert len(shown) == len(("articles", "article", "glossary", "term"))
        assert [uri for uri, page in shown.items() if blank_lines_in_html(page)] == []


def test_code_keeps_its_blank_lines_without_ending_the_html(seeds_of: SeedsOf) -> None:
    page = pages(seeds_of({"ice.md": "Code:\n\n    a\n\n    b  <c>\n"}), Settings())["articles/ice/index.md"]
    assert blank_lines_in_html(page) == []
    assert parse(body(page)).one("pre").text().strip("\n") == "a\n\nb  <c>"


@pytest.mark.parametrize("directory_urls", [True, False])
def test_every_page_of_the_shipped_site_is_sound(*, directory_urls: bool) -> None:
    made = pages(read_seeds(ROOT / "seeds", "seeds"), Settings(directory_urls=directory_urls, mark="all"))
    assert len(made) > 50
    assert dangling(made, directory_urls=directory_urls) == []
    assert [uri for uri, page in made.items() if uri.endswith(".md") and blank_lines_in_html(page)] == []


def test_no_entry_of_the_glossary_takes_the_address_of_a_heading(seeds_of: SeedsOf) -> None:
    glossary = "terms: [{id: c, label: C, definition: x}, {id: glossary, label: glossary, definition: x}]"
    made = pages(seeds_of({"glossary.yml": glossary}), Settings())
    html = Markdown(extensions=["toc", "md_in_html"]).convert(body(made["glossary/index.md"]))
    assert repeated_ids(parse(html)) == []
    assert {"c", "glossary", "term.c", "term.glossary"} <= {each.attributes.get("id") for each in parse(html).all()}
    assert dangling(made, directory_urls=True) == []


@pytest.mark.parametrize("directory_urls", [True, False])
def test_links_work_from_folder_to_folder(seeds_of: SeedsOf, *, directory_urls: bool) -> None:
    glossary = "terms: [{id: egg, label: egg, definition: x}, {id: body-mass-index, label: index, definition: x}]"
    articles = {
        "2018/ice.txt": "An egg in 2012.",
        "2018/ü.txt": "An index.",
        "ice.txt": "An egg.",
        "x.index.txt": "Eggs.",
    }
    made = pages(seeds_of(articles | {"glossary.yml": glossary}), Settings(directory_urls=directory_urls))
    assert len([uri for uri in made if uri.endswith(".md")]) == 10
    assert "embed/article/2018/ü.html" in made
    assert dangling(made, directory_urls=directory_urls) == []


def test_a_dangling_link_would_be_noticed() -> None:
    text = '---\n---\n<a href="../b/">b</a> <a href="#c">c</a> <a href="/d">d</a> <a href="https://example.org">e</a>'
    made = {"a.md": Page(uri="a.md", text=text)}
    assert dangling(made, directory_urls=True) == ["a.md: ../b/", "a.md: #c", "a.md: /d"]


def dangling(made: Mapping[str, Page], *, directory_urls: bool) -> list[str]:
    """Links from page to page that lead nowhere, and those that begin at the root of the server."""
    elements = {uri: parse(body(page)) for uri, page in made.items()}
    places = {
        normpath(address(uri, directory_urls=directory_urls)): {each.attributes.get("id") for each in page.all()}
        for uri, page in elements.items()
    }
    bad = []
    for uri, page in elements.items():
        here = address(uri, directory_urls=directory_urls)
        for href in (link.attributes["href"] for link in page.all("a")):
            path, _, fragment = unquote(href).partition("#")
            target = normpath(here.rpartition("/")[0] + "/" + path if path else here)
            known = places.get(target.lstrip("/"))
            is_ours = not href.startswith(("https://", "http://", "mailto:"))
            if is_ours and (href.startswith("/") or known is None or (fragment and fragment not in known)):
                bad.append(f"{uri}: {href}")
    return bad
