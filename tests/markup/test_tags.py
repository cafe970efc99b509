"""Of marked-up text what can be seen is found, with its places, in one walk."""

import time
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from glossator.markup.tags import BREAK, inner_declarations, visible_in_html, visible_in_xml

XML_PIECES = [
    *[
        "a",
        "b c",
        "\n",
        "\r\n",
        "\r",
        "&amp;",
        "&lt;",
        "&#65;",
        "&#x41;",
        "&#xD;",
        "&#150;",
        "é",
        "😀",
        "&quot;",
        '"',
        ">",
    ],
    *["<b>x</b>", "<b/>", "<b c='>'>", "</b>", '<b d="&lt;">', "<!-- x -->", "<!-- ' -->", "<?x '>?>"],
    *["<![CDATA[<a>&amp;\r\n]]>", "<![CDATA[]]>", "]]"],
]


class Shown(HTMLParser):
    """What the standard library's parser takes for text."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self.hidden = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 (as it is called)
        self.hidden = tag in {"script", "style"}

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 (as it is called)
        self.hidden = False

    def handle_data(self, data: str) -> None:
        self.words += "" if self.hidden else data


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("Ice <b>melts</b>", "Ice melts"),
        ("<p>Ice</p>melts", "|Ice|melts"),
        ("Ice<br/>melts", "Ice|melts"),
        ("<p title='a > b' class=\"'>\">Ice", "|Ice"),
        ('<p title=">', "|"),
        ("<!-- <p>no</p> -->Ice<!-- no", "Ice"),
        ("<script>if (a<b) '<p>no</p>'</script>Ice", "||Ice"),
        ("<STYLE>p > a {}</STYLE>Ice", "||Ice"),
        ("<title>a <b>b</title>Ice", "||Ice"),
        ("<script>no", "|"),
        ("5 < 6 & 7", "5 < 6 & 7"),
        ("&lt;b&gt; &#8220;ice&#x201D; &eacute &nosuch; &#150;", "<b> “ice” é &nosuch; –"),
        ("<!DOCTYPE html><?php no ?>Ice", "Ice"),
    ],
)
def test_of_html_only_the_words_are_seen(html: str, shown: str) -> None:
    visible = visible_in_html(html)
    assert visible.text.replace(BREAK, "|") == shown
    assert len(visible.places) == len(visible.text)


@given(st.text("ab <>/&;#1p!-='\"", max_size=40))
def test_every_character_of_html_stands_where_it_is_said_to_stand(html: str) -> None:
    visible = visible_in_html(html)
    assert list(visible.places) == sorted(visible.places)
    for character, place in zip(visible.text, visible.places, strict=True):
        assert html[place] in ({"<"} if character == BREAK else {character, "&"})


@given(
    st.lists(st.sampled_from(["a", " b", "&amp;", "&#65;", "<p>", "</p>", "<b c='d'>", "<br>", "<!--x-->"])).map(
        "".join
    )
)
def test_of_html_the_same_is_seen_as_by_the_standard_library(html: str) -> None:
    shown = Shown()
    shown.feed(html)
    shown.close()
    assert visible_in_html(html).text.replace(BREAK, "") == shown.words


@given(st.lists(st.sampled_from(XML_PIECES), max_size=12).map("".join))
def test_of_xml_the_same_characters_are_seen_as_by_the_parser(inside: str) -> None:
    xml = f"<?xml version='1.0'?>\n<!DOCTYPE a [<!-- don't ]> --> <!ELEMENT a ANY>]>\n<a>{inside}</a>\n"
    try:
        root = etree.fromstring(xml.encode(), etree.XMLParser(remove_comments=True, remove_pis=True))
    except etree.XMLSyntaxError:
        return
    visible = visible_in_xml(xml)
    assert visible.text[: -len("\n")] == "".join(map(str, root.itertext()))
    for character, place in zip(visible.text, visible.places, strict=True):
        assert xml[place] in {character, "&", "\r"}


@pytest.mark.parametrize(
    ("xml", "declarations"),
    [
        ("<a/>", ""),
        ("<!DOCTYPE a><a/>", ""),
        ("<!DOCTYPE a PUBLIC '-//[x]' \"y\"><a b='['>]</a>", ""),
        ("<!DOCTYPE a [<!ENTITY x 'y'>]><a/>", "[<!ENTITY x 'y'>]"),
        ("<!DOCTYPE a SYSTEM 'x' [<!-- ]> ' --><!ENTITY x \"]>\">] ><a/>", '[<!-- ]> \' --><!ENTITY x "]>">] '),
    ],
)
def test_inner_declarations_of_a_document_type(xml: str, declarations: str) -> None:
    assert inner_declarations(xml) == declarations


@pytest.mark.parametrize(
    "unit", ["<", "<!--", "<!", '<a "', '<a ="', "<a ='\" ", "&", "&#", "<script>", "<![CDATA[", "<?"]
)
def test_no_mark_is_looked_at_twice(unit: str) -> None:
    start = time.perf_counter()
    text = unit * (500_000 // len(unit))
    visible_in_html(text)
    visible_in_xml(text)
    inner_declarations(f"<!DOCTYPE a [{text}")
    assert time.perf_counter() - start < 5
