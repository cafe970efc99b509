"""What stands in an e-book, and how one finds the way through it."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from lxml import etree

from glossator.model import Boilerplate, Collection, Explainer, Inline, Span
from glossator.settings import Settings
from tests.collections_to_export import OTHERS, arabic, hostile, japanese, shipped
from tests.ebooks import GAP, MATCH, NAMES, SITE, files, found, pages, said, shelf, with_questions

EVERY = {"shipped": shipped, **OTHERS}


# ---------------------------------------------------------------------------------------------------------------------
# The way through it


def test_old_and_new_readers_find_the_same_contents() -> None:
    book = files(shelf(shipped(), hostile()))
    contents, old = etree.fromstring(book["contents.xhtml"]), etree.fromstring(book["toc.ncx"])
    titles = said(contents, "//html:nav[@epub:type='toc']//html:a")
    headlines = [each.headline for each in (*shipped().explainers, *hostile().explainers)]
    assert titles == ["Ice & <snow>", *headlines, "Glossary", "Timeline"]
    assert said(old, "//ncx:navPoint/ncx:navLabel/ncx:text") == titles


def test_landmarks_lead_to_the_text_the_glossary_and_the_timeline() -> None:
    contents = etree.fromstring(files(japanese())["contents.xhtml"])
    places = {
        each.get(f"{{{NAMES['epub']}}}type"): each.get("href")
        for each in found(contents, "//html:nav[@epub:type='landmarks']//html:a")
    }
    assert places == {
        "toc": "#toc",
        "bodymatter": f"{chapter_of(japanese().explainers[0])}",
        "titlepage": "title.xhtml",
        "glossary": "glossary.xhtml",
        "appendix": "timeline.xhtml",
    }


def chapter_of(explainer: Explainer) -> str:
    (name,) = [each for each in files(Collection(explainers=(explainer,))) if each.startswith("article-")]
    return name


@pytest.mark.parametrize("settings", [Settings(), SITE], ids=["nowhere", "somewhere"])
@pytest.mark.parametrize("collection", EVERY.values(), ids=EVERY)
def test_every_link_leads_somewhere(collection: Callable[[], Collection], settings: Settings) -> None:
    every = pages(files(collection(), settings))
    places = {name: {each.get("id") for each in found(page, "//*[@id]")} for name, page in every.items()}
    links = [(name, each.get("href", "")) for name, page in every.items() for each in found(page, "//html:a[@href]")]
    assert links
    for name, href in links:
        file, _, place = href.partition("#")
        if not re.match("https?:", href):
            assert (file or name) in every, href
            assert not place or place in places[file or name], href
        elif settings == Settings():
            assert not href.startswith("https://example.org/ice/"), href


def test_a_marked_word_leads_to_its_entry_in_the_chapter_and_from_there_to_the_glossary() -> None:
    (page,) = [page for name, page in pages(files(japanese())).items() if name.startswith("article-")]
    (mark,) = found(page, "//html:a[@class='gl-term']")
    assert mark.get("href") == "#word.stem-cell"
    (more,) = found(page, "//*[@id='word.stem-cell']//html:a[@class='gl-more']")
    assert more.get("href") == "glossary.xhtml#word.stem-cell"


def test_people_have_a_page_on_the_site_only() -> None:
    people = "//html:a[contains(@href, '/people/')]"
    with_site, without = (pages(files(shipped(), settings)) for settings in (SITE, Settings()))
    assert any(found(page, people) for page in with_site.values())
    assert not any(found(page, people) for page in without.values())


@pytest.mark.parametrize(
    ("written", "href"),
    [
        ("https://example.org/{a}|b?c=%#d", "https://example.org/%7Ba%7D%7Cb?c=%25#d"),
        ("http://[::1]/", "http://[::1]/"),
        ("https://[bad", None),
        ("https://", None),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("glossary.xhtml", "glossary.xhtml"),
    ],
)
def test_what_can_be_no_address_is_no_link(written: str, href: str | None) -> None:
    explainer = japanese().explainers[0]
    inlines = (Inline(span=Span(start=0, end=1), kind="link", href=written),)
    changed = replace(explainer, article=replace(explainer.article, inlines=inlines))
    (page,) = [page for name, page in pages(files(Collection(explainers=(changed,)))).items() if "article" in name]
    (link,) = [each for each in found(page, "//*[@id='gl.article']//html:a") if each.text == "氷"]
    assert link.get("href") == href


# ---------------------------------------------------------------------------------------------------------------------
# What stands in it


@pytest.mark.parametrize("collection", EVERY.values(), ids=EVERY)
def test_an_article_says_in_the_book_what_it_says(collection: Callable[[], Collection]) -> None:
    chapters = [page for name, page in pages(files(collection())).items() if name.startswith("article-")]
    texts = sorted("".join(map(str, found(page, "//*[@id='gl.article']")[0].itertext())).split() for page in chapters)
    wanted = sorted(_shown(each) for each in collection().explainers)
    assert texts == wanted


def _shown(explainer: Explainer) -> list[str]:
    """The words of an article without the lines that are left out of it, which stand in a section of their own."""
    text = explainer.article.text
    for each in explainer.annotations.of(Boilerplate):
        text = text[: each.span.start] + " " * (each.span.end - each.span.start) + text[each.span.end :]
    return text.split()


def test_nothing_runs_and_nothing_is_fetched() -> None:
    book = files(with_questions(shelf(hostile(), shipped()), MATCH, GAP))
    assert not [
        name for name in book if not name.endswith((".xhtml", ".css", ".opf", ".ncx", "mimetype", "container.xml"))
    ]
    assert not re.search(rb"url\(|@import|@font-face", book["book.css"])
    for page in pages(book).values():
        assert not found(
            page, "//html:*[self::html:script or self::html:select or self::html:input or self::html:button]"
        )
        assert not found(page, "//*[@src or @style or @srcset or @target]")
        assert [each.get("href") for each in found(page, "//html:link")] == ["book.css"]
        names = {str(name) for each in page.iter() for name in each.attrib}
        assert not [name for name in names if name.startswith("on")]


def test_questions_stand_before_their_answers() -> None:
    (page,) = [
        page
        for name, page in pages(files(with_questions(hostile(), MATCH, GAP))).items()
        if name.startswith("article-")
    ]
    assert said(page, "//html:section[@class='gl-test']//html:p[@class='gl-asked']") == [MATCH.text, GAP.text]
    items = found(page, "//html:section[@class='gl-test']//html:ol")
    assert [each.get("start") for each in items] == ["1", "3"]
    assert said(page, "//html:section[@class='gl-test']//html:li") == [
        "Frozen & hard.",
        "A part of a body.",
        "Ice (gap).",
    ]
    answers = said(page, "//html:section[@class='gl-answers']//html:li")
    assert [answer.split()[0] for answer in answers] == ["ice", "cell", "melts"]


def test_a_book_of_an_article_alone_has_no_empty_chapters() -> None:
    explainer = replace(japanese().explainers[0], terms=(), timeline=(), self_test=())
    book = files(Collection(explainers=(explainer,)), Settings())
    assert {"glossary.xhtml", "timeline.xhtml"} & book.keys() == set()
    assert b"Test yourself" not in b"".join(book.values())


def test_each_language_is_said_in_the_words_of_html_and_of_xml() -> None:
    for page in pages(files(arabic())).values():
        for each in found(page, "//*[@lang]"):
            assert each.get("{http://www.w3.org/XML/1998/namespace}lang") == each.get("lang")


def test_characters_that_no_xml_can_hold_are_left_out() -> None:
    explainer = japanese().explainers[0]
    odd = replace(explainer, headline="a\x0cb\ufffec", article=replace(explainer.article, author=("A\x1fB",)))
    book = files(Collection(explainers=(odd,)))
    opf = etree.fromstring(book["content.opf"])
    assert (said(opf, "//dc:title"), said(opf, "//dc:creator")) == (["abc"], ["AB"])
    assert pages(book)
