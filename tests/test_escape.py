"""Whatever a text holds, a page shows it as the characters they are, whichever extensions of Markdown are on."""

import html
from functools import cache
from urllib.parse import unquote

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown
from markupsafe import Markup

from glossator.clean import ODD
from glossator.escape import escape_address, escape_code, escape_front_matter, escape_text
from tests.hostile_text import SYNTAX, texts
from tests.markdown_host import EXTENSIONS
from tests.web_page import parse

lines = texts.map(lambda text: " ".join(ODD.sub("", text).split())).filter(bool)
"""Texts without line ends, as a headline is one."""


@cache
def host() -> Markdown:
    """Python-Markdown with everything on that a host may have on."""
    return Markdown(extensions=list(EXTENSIONS), extension_configs={**EXTENSIONS, "toc": {}})


def built(source: str) -> str:
    """The HTML of a page."""
    return host().reset().convert(source)


def clean(text: str) -> str:
    """The text as an article has it."""
    return ODD.sub(lambda match: "\n" if match["line_end"] else "", text)


@pytest.mark.parametrize(
    ("syntax", "element"),
    [
        ("==ice==", "mark"),
        ("++ctrl++", "kbd"),
        ("H~2~O", "sub"),
        ("- [x] ice", "input"),
        ("/// note\nice\n///", ".admonition"),
        ("www.example.org", "a"),
        ("--8<-- 'gold/check.py'", ".highlight"),
        ("| a |\n|---|\n| b |", "table"),
        ("# ice {: .cold }", ".cold"),
        ("$x$", ".arithmatex"),
    ],
)
def test_the_host_really_has_its_extensions_on(syntax: str, element: str) -> None:
    assert parse(built(syntax)).all(element)
    assert not parse(built(f"<p>{escape_text(syntax)}</p>")).all(element)


@given(headline=lines)
def test_a_heading_shows_exactly_its_text(headline: str) -> None:
    page = parse(built(f"# {escape_text(headline)}\n\n<p>Ice</p>\n"))
    heading = page.one("h1")
    assert heading.words() == headline.split()
    assert all(isinstance(each, str) for each in heading.content)
    assert page.one("p").words() == ["Ice"]


@given(text=texts.map(clean))
def test_raw_html_shows_exactly_the_text(text: str) -> None:
    page = parse(built(f"# Ice\n\n<div>\n<p>{escape_text(text)}</p>\n</div>\n\n## Fire\n"))
    paragraph = page.one("p")
    assert paragraph.words() == text.split()
    assert all(isinstance(each, str) for each in paragraph.content)
    assert (page.one("h1").words(), page.one("h2").words()) == (["Ice"], ["Fire"])


@given(text=texts.map(clean))
def test_an_attribute_holds_exactly_the_text(text: str) -> None:
    page = parse(built(f'# Ice\n\n<p title="{escape_text(text)}" id="ice">Ice</p>\n'))
    paragraph = page.one("p")
    assert paragraph.attributes["title"].split() == text.split()
    assert set(paragraph.attributes) == {"title", "id"}
    assert paragraph.words() == ["Ice"]


@given(text=texts.map(clean))
def test_code_keeps_its_white_space_too(text: str) -> None:
    escaped = str(escape_code(text))
    assert "\n" not in escaped
    code = parse(built(f"<pre><code>{escaped}</code></pre>\n")).one("code").text()
    assert [line.split() for line in code.split("\n")] == [line.split() for line in text.split("\n")]


@given(text=texts.map(clean))
def test_escaping_can_be_taken_back(text: str) -> None:
    assert html.unescape(str(escape_text(text))) == text


@pytest.mark.parametrize("syntax", [each for each in SYNTAX if each.isprintable() and each.strip()])
def test_no_syntax_means_anything_any_more(syntax: str) -> None:
    page = parse(built(f"# {escape_text(syntax)}\n\n<p>{escape_text(syntax)}</p>\n"))
    assert page.one("h1").words() == page.one("p").words() == syntax.split()


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("Ice melts.", "Ice melts."),
        ("two-cell", "two-cell"),
        ("naïve 日本 “ice” – 5 %; it’s", "naïve 日本 “ice” – 5 %; it’s"),
        ("<b>", "&#60;b&#62;"),
        ("A & B", "A &#38; B"),
        ('"', "&#34;"),
        ("a_b", "a&#95;b"),
        ("--8<--", "&#45;&#45;8&#60;&#45;&#45;"),
        ("- ice", "&#45; ice"),
        ("ice-", "ice&#45;"),
        ("www.example.org", "www&#46;example.org"),
        ("WWW.x", "WWW&#46;x"),
        ("awww.", "awww."),
        ("Why?", "Why?"),
        ("Why?1", "Why&#63;1"),
        ("a\nb", "a\nb"),
        ("a\n\nb", "a&#10;\nb"),
        ("a\n \t\nb", "a&#10; \t\nb"),
    ],
)
def test_only_what_is_dangerous_is_escaped(text: str, escaped: str) -> None:
    assert escape_text(text) == escaped


def test_markup_passes_and_everything_else_is_text() -> None:
    assert escape_text(Markup("<b>")) == "<b>"
    assert escape_text(3) == "3"
    assert escape_text(None) == "None"
    assert isinstance(escape_text("x"), Markup)


@given(text=texts.map(clean))
def test_front_matter_holds_the_text_and_nothing_that_html_or_yaml_could_take_for_its_own(text: str) -> None:
    written = str(escape_front_matter(text))
    assert "\n" not in written
    value = yaml.safe_load(f"title: {written}\ntags: [{written}, {written}]\n")
    assert html.unescape(value["title"]) == " ".join(text.split())
    assert value["tags"] == [value["title"]] * 2
    assert not set(value["title"]) & set("<>\"'{}")


@given(path=st.text())
def test_an_address_holds_the_path_and_nothing_that_a_page_could_take_for_its_own(path: str) -> None:
    quoted = str(escape_address(path))
    assert unquote(quoted) == path
    assert set(quoted) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~/%")


@pytest.mark.parametrize(
    ("path", "quoted"),
    [("ice/age.html", "ice/age.html"), ("a b", "a%20b"), ("ä", "%C3%A4"), ("?#:&\"'<", "%3F%23%3A%26%22%27%3C")],
)
def test_an_address_is_quoted_byte_by_byte(path: str, quoted: str) -> None:
    assert escape_address(path) == quoted


def test_text_that_looks_like_markup_seen_before_is_still_escaped() -> None:
    assert [escape_text(each) for each in (Markup("<b>"), "<b>", Markup("<b>"), "<b>")] == ["<b>", "&#60;b&#62;"] * 2
