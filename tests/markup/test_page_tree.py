"""What stands among the words of an article on a web page is taken out; powers and figures stay."""

import pytest
from lxml.html import fromstring, tostring

from glossator.markup.page_tree import heading_in_title, prepare

LONG = "It melted in the sun, and the river rose. " * 12


def words(written: str) -> str:
    """What is left of a paragraph."""
    page = fromstring(f"<html><body><p>{written}</p></body></html>")
    prepare(page)
    return " ".join("".join(map(str, page.itertext())).split())


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("It melts.<sup>1</sup> Then", "It melts. Then"),
        ("It melts,<sup>1,2</sup> then", "It melts, then"),
        ("“It melts.”<sup>12</sup> Then", "“It melts.” Then"),
        ("Ice<sup class='reference'><a href='#note-1'>[1]</a></sup> melts", "Ice melts"),
        ("Ice<sup><a href='#n'>3</a></sup> melts", "Ice melts"),
        ("Ice<sup><a href='#n'>*</a></sup> melts", "Ice melts"),
        ("Ice<sup class='noprint'>[<i>citation needed</i>]</sup> melts", "Ice melts"),
        ("Ice<span class='mw-editsection'>[edit]</span> melts", "Ice melts"),
        ("x<sup>2</sup> + y<sup>2</sup>", "x2 + y2"),
        ("(x + y)<sup>2</sup>", "(x + y)2"),
        ("10<sup>-3</sup> m", "10-3 m"),
        ("the 1<sup>st</sup> of May", "the 1st of May"),
        ("Ca<sup>2+</sup> and H<sub>2</sub>O", "Ca2+ and H2O"),
        ("a <span class='preference'>b</span> c", "a b c"),
    ],
)
def test_marks_of_notes_are_left_out(written: str, expected: str) -> None:
    assert words(written) == expected


def test_a_quotation_shown_again_in_large_letters_is_left_out() -> None:
    page = fromstring(
        "<div><p>Ice.</p><blockquote class='pullquote big'>Ice.</blockquote><blockquote>Snow.</blockquote></div>"
    )
    prepare(page)
    assert "".join(map(str, page.itertext())) == "Ice.Snow."


@pytest.mark.parametrize(
    ("cell", "is_opened"),
    [
        (f"{LONG}<br><br>{LONG}", True),
        ("<h1>Ice</h1>", True),
        (f"<p>{LONG}</p>", False),
        ("<p>1</p><p>2</p><p>3</p>", False),
        ("1.2", False),
    ],
)
def test_a_table_that_lays_out_the_page_is_opened(cell: str, *, is_opened: bool) -> None:
    page = fromstring(f"<div><table><tr><th>a</th><td>{cell}</td></tr></table></div>")
    prepare(page)
    assert (b"<t" not in tostring(page)) == is_opened


@pytest.mark.parametrize(
    ("title", "headings", "expected"),
    [
        ("Ice melts - The Lake", "<h1>The Lake</h1><h1>Ice melts</h1>", "Ice melts"),
        ("Ice melts | The Lake", "<h2>Ice Melts #</h2>", "Ice Melts"),
        ("Ice melts", "<h1>Ice melts</h1>", "Ice melts"),
        ("Ice melts early - The Lake", "<h1>Ice</h1>", ""),
        ("Ice-cold water", "<h1>Ice</h1>", ""),
        ("The Lake", "<h1>Ice melts</h1>", ""),
        ("", "<h1>Ice melts</h1>", ""),
    ],
)
def test_the_heading_that_begins_the_title_is_found(title: str, headings: str, expected: str) -> None:
    page = fromstring(f"<html><head><title>{title}</title></head><body>{headings}<p>x</p></body></html>")
    assert heading_in_title(page) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Ice<span id='more'></span> melts", "<p>Ice melts</p>"),
        ("Ice<i class='icon'><b> </b></i>melts", "<p>Ice melts</p>"),
        ("Ice<em>!</em> melts", "<p>Ice<em>!</em> melts</p>"),
        ("By Ann Lee, <time>May 3</time>", "<p>By Ann Lee, <time>May 3</time></p>"),
        (f"{LONG[:110]}<time>May 3</time>", f"<p>{LONG[:110]}<span>May 3</span></p>"),
    ],
)
def test_what_would_lose_the_rest_of_a_paragraph_is_taken_out(written: str, expected: str) -> None:
    page = fromstring(f"<div><p>{written}</p></div>")
    prepare(page)
    assert tostring(page, encoding="unicode") == f"<div>{expected}</div>"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("<p>a</p>It melts in spring.", "<p>a</p><p>It melts in spring.</p>"),
        ("<p>a</p>It melts <b>in</b> spring.<ul></ul>", "<p>a</p><p>It melts <b>in</b> spring.</p><ul></ul>"),
        ("<p>a</p>It melts in<br>spring.<p>b</p>", "<p>a</p><p>It melts in<br>spring.</p><p>b</p>"),
        ("<p>a</p>* * <p>b</p>", "<p>a</p>* * <p>b</p>"),
        ("<p>a</p><a>It melts in spring</a>", "<p>a</p><a>It melts in spring</a>"),
        ("<h2>a</h2>It melts in spring.", "<h2>a</h2>It melts in spring."),
    ],
)
def test_words_between_paragraphs_become_one(written: str, expected: str) -> None:
    page = fromstring(f"<div>{written}</div>")
    prepare(page)
    assert tostring(page, encoding="unicode") == f"<div>{expected}</div>"
