"""HTML of generated pages is what a Markdown converter would make of them, and a shell holds what is around it."""

import pytest
from markdown import Markdown

from glossator.finishing import Heading, finish, shell, slot
from glossator.model import Page

PAGE = """---
title: "Ice &#38; snow: &#34;x&#34;"
description: "Cold."
hide: [navigation, toc]
---

# Ice

<div class="gl-article">
<p>It melts.</p>

<p>It was cold.</p>
</div>

## Timeline

<ol><li>1984</li></ol>



## Key numbers & more

<p>3.5</p>
"""


def convert(text: str) -> tuple[str, list[Heading]]:
    """What Python-Markdown makes of a text."""
    host = Markdown(extensions=["toc"])
    html = host.convert(text)
    tokens = [found for token in host.toc_tokens for found in (token, *token["children"])]  # type: ignore[attr-defined]
    return html, [(token["name"], token["id"]) for token in tokens]


def body(text: str) -> str:
    return text.partition("---\n\n")[2]


def page(text: str, **headings: str) -> Page:
    return Page(uri="articles/ice/index.md", text=text, headings=tuple(headings.items()))


@pytest.mark.parametrize(
    "text",
    [
        PAGE,
        PAGE.replace("It melts.", "It\tmelts\t\tin <b>\tthe</b> sun."),
        PAGE.replace("Key numbers & more", "Timeline"),
        PAGE.replace("## Timeline", "## Ice"),
        PAGE.replace("<p>3.5</p>", "Words that are no HTML, *and* more."),
        PAGE.replace("# Ice", '# <b>Ice</b> \\*"x"\\* {{ page }} &#42;'),
        PAGE.replace("\n\n\n\n", "\n  \n\t\n"),
    ],
    ids=["page", "tabs", "twice", "as the first", "words", "odd", "blank lines"],
)
def test_it_is_what_the_converter_makes_of_the_whole_page(text: str) -> None:
    done = finish(page(text), convert)
    html, headings = convert(body(text))
    assert done.html == html
    assert [(done.heading, done.anchor), *done.contents] == headings


def test_only_headings_go_through_the_converter() -> None:
    converted: list[str] = []

    def watched(text: str) -> tuple[str, list[Heading]]:
        converted.append(text)
        return convert(text)

    finish(page(PAGE), watched)
    assert converted == ["# Ice", "## Timeline", "## Key numbers & more"]


def test_an_article_s_own_headings_come_first_in_the_list_of_contents() -> None:
    done = finish(Page(uri="x/index.md", text=PAGE, headings=(("R&D <b>", "h.1"),)), convert)
    assert done.contents[:2] == (("R&amp;D &lt;b&gt;", "h.1"), ("Timeline", "timeline"))


def test_the_front_matter_is_read() -> None:
    done = finish(page(PAGE), convert)
    assert done.meta == {
        "title": "Ice &#38; snow: &#34;x&#34;",
        "description": "Cold.",
        "hide": ["navigation", "toc"],
    }
    assert finish(page("# Ice\n"), convert).meta == {}


def test_what_is_for_programs_goes_into_the_head() -> None:
    script = '<script type="application/ld+json">{"a": 1}</script>'
    done = finish(page(PAGE.replace("<p>3.5</p>", f"{script}\n<p>3.5</p>")), convert, "<link>")
    assert done.head == f"<link>{script}"
    assert script not in done.html


def test_a_shell_is_filled_where_the_marks_were() -> None:
    printed = f"<title>{slot('title')}</title><a href='{slot('segment0')}/'>{slot('title')}</a>"
    values = {"title": "Ice glossatorslot_segment0_", "segment0": "ice"}
    assert shell(printed).around(values) == (
        "<title>Ice glossatorslot_segment0_</title><a href='ice/'>Ice glossatorslot_segment0_</a>"
    )
