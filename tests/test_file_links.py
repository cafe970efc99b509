"""Links of a page that is read without a server: each leads to a file, or it is no link."""

import pytest

from glossator.file_links import mend

FILES = {"index.html", "articles/index.html", "articles/ice/index.html", "über uns/index.html", "a.html", "paper.pdf"}
HERE = "articles/ice/index.html"


def link(address: str) -> str:
    return f'<a class="x" href="{address}" title="y">z</a>'


@pytest.mark.parametrize(
    "address",
    [
        "",
        "#s.3",
        "index.html#s.3",
        "../../index.html",
        "../index.html?h=mouse#gl.words",
        "../../paper.pdf",
        "../../%C3%BCber%20uns/index.html",
        "https://example.org/articles/",
        "//example.org/",
        "mailto:a@b.example",
        "/articles/",
    ],
)
def test_a_link_to_a_file_or_to_elsewhere_stays_as_it_is(address: str) -> None:
    assert mend(link(address), HERE, FILES) == link(address)


@pytest.mark.parametrize(
    ("address", "mended"),
    [
        (".", "./index.html"),
        ("../", "../index.html"),
        ("..", "../index.html"),
        ("../..", "../../index.html"),
        ("../../%C3%BCber%20uns/#a", "../../%C3%BCber%20uns/index.html#a"),
        ("../?h=a&amp;b", "../index.html?h=a&amp;b"),
    ],
)
def test_a_link_to_a_folder_leads_to_its_page(address: str, mended: str) -> None:
    assert mend(link(address), HERE, FILES) == link(mended)


@pytest.mark.parametrize("address", ["../snow/index.html", "../snow/", "../../b.html#c", "../../../index.html"])
def test_a_link_to_what_is_not_there_becomes_text(address: str) -> None:
    assert mend(link(address), HERE, FILES) == '<a class="x" title="y">z</a>'


@pytest.mark.parametrize(
    "html",
    [
        "<!-- <a href='gone/'>x</a> -->",
        "<script>x = '<a href=\"gone/\">'</script>",
        "<style>a::after { content: '<a href=gone/>' }</style>",
        "<abbr href='gone/'>x</abbr>",
        """<a title='> href="gone/"' href="#x">y</a>""",
        "<p>1 &lt;a href=gone/> 2</p>",
        "<a>no link</a>",
    ],
)
def test_what_only_looks_like_a_link_is_left_alone(html: str) -> None:
    assert mend(html, HERE, FILES) == html


@pytest.mark.parametrize(
    ("html", "mended"),
    [
        ("<A HREF=gone/>x</A>", "<A>x</A>"),
        ("<a\n  href = 'gone/'\n  id=b>x</a>", "<a\n  id=b>x</a>"),
        ("<a download href='../'>x</a>", '<a download href="../index.html">x</a>'),
    ],
)
def test_however_it_is_written_a_link_is_found(html: str, mended: str) -> None:
    assert mend(html, HERE, FILES) == mended
