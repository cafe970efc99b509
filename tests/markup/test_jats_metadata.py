"""The head of a JATS file says who wrote the article, where and when it was printed, and under which licence."""

from typing import TYPE_CHECKING

import pytest
from lxml import etree

from glossator.markup.jats_metadata import all_words, described, local_name
from glossator.model import Article, SourceMap, Study

if TYPE_CHECKING:
    from lxml.etree import _Element

EMPTY = Article(id="dams", text="", source_map=SourceMap(uri="articles/dams.xml", text="", anchors=()))
JOURNAL = "<journal-meta><journal-title>Dams</journal-title></journal-meta>"


def root(head: str, kind: str = "news", journal: str = JOURNAL) -> "_Element":
    return etree.fromstring(
        f'<article xmlns:x="http://www.w3.org/1999/xlink" xml:lang="en" article-type="{kind}"><front>'
        f"{journal}<article-meta>{head}</article-meta></front></article>"
    )


def article(head: str, kind: str = "news", journal: str = JOURNAL) -> Article:
    return described(EMPTY, root(head, kind, journal))


def author(written: str) -> str:
    return f"<contrib-group><contrib>{written}</contrib></contrib-group>"


def test_names_and_words_of_an_element() -> None:
    element = etree.fromstring('<a:p xmlns:a="http://a.example.org">Two <b>old</b> dams</a:p>')
    assert local_name(element) == "p"
    assert local_name(element[0]) == "b"
    assert all_words(element) == "Two old dams"


def test_the_headline_stands_on_one_line_without_footnotes() -> None:
    title = "Old\n <i>dams</i><break/>leak<xref>1</xref> <fn>x</fn>"
    assert article(f"<title-group><article-title>{title}</article-title></title-group>").headline == "Old dams leak"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("<name><surname>Rao</surname><given-names>Mira</given-names><suffix>Jr</suffix></name>", "Mira Rao Jr"),
        ("<string-name>Mira  Rao</string-name>", "Mira Rao"),
        ("<collab>The Dam Group<contrib-group><contrib>Rao</contrib></contrib-group></collab>", "The Dam Group"),
        ("<collab><institution>Dam Office</institution></collab>", "Dam Office"),
    ],
)
def test_an_author_is_named_as_people_say_it(written: str, name: str) -> None:
    assert article(author(written)).author == (name,)


def test_editors_are_no_authors_and_nobody_is_named_twice() -> None:
    rao = "<contrib><string-name>Mira Rao</string-name></contrib>"
    editor = '<contrib contrib-type="editor"><string-name>Tom Ek</string-name></contrib>'
    nobody = "<contrib><name/></contrib>"
    assert article(f"<contrib-group>{rao}{editor}{nobody}{rao}</contrib-group>").author == ("Mira Rao",)


@pytest.mark.parametrize(
    ("written", "journal"),
    [
        (JOURNAL, "Dams"),
        ("<journal-meta><abbrev-journal-title>J Dams</abbrev-journal-title></journal-meta>", "J Dams"),
        ("<journal-meta><publisher><publisher-name>Wall</publisher-name></publisher></journal-meta>", "Wall"),
        ("", ""),
    ],
)
def test_the_publisher_is_the_journal_by_the_best_name_it_has(written: str, journal: str) -> None:
    assert article("", journal=written).publisher == journal


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("<pub-date><day>7</day><month>3</month><year>2016</year></pub-date>", "2016-03-07"),
        ("<pub-date><month>March</month><year>2016</year></pub-date>", "2016-03"),
        ("<pub-date><month>Sept.</month><year>2016</year></pub-date>", "2016-09"),
        ("<pub-date><year>2016</year></pub-date>", "2016"),
        ("<pub-date><day>31</day><month>2</month><year>2016</year></pub-date>", "2016-02"),
        ("<pub-date><month>Spring</month><year>2016</year></pub-date>", "2016"),
        ('<pub-date iso-8601-date="2016-03-07T09:00:00Z"/>', "2016-03-07"),
        ('<pub-date iso-8601-date="soon"/>', ""),
        ("", ""),
    ],
)
def test_a_date_is_as_exact_as_it_is_given(written: str, date: str) -> None:
    assert article(written).date_published == date


def test_the_day_online_goes_before_an_earlier_one_and_other_days_do_not_count() -> None:
    received = '<pub-date date-type="received"><year>2012</year></pub-date>'
    printed = '<pub-date pub-type="ppub"><year>2014</year></pub-date>'
    reprinted = '<pub-date pub-type="collection"><year>2015</year></pub-date>'
    online = '<pub-date pub-type="epub"><year>2016</year></pub-date>'
    assert article(received).date_published == ""
    assert article(received + reprinted + printed).date_published == "2014"
    assert article(received + reprinted + printed + online).date_published == "2016"


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ('<article-id pub-id-type="doi">10.1234/dam.1</article-id><self-uri x:href="https://a.example.org"/>', "https://doi.org/10.1234/dam.1"),
        ('<self-uri x:href="dam.pdf"/><self-uri x:href="https://a.example.org"/>', "https://a.example.org"),
        ("<self-uri>http://a.example.org</self-uri>", "http://a.example.org"),
        ('<self-uri x:href="javascript:alert(1)"/>', ""),
    ],
)  # fmt: skip
def test_its_address_is_its_doi_or_one_of_the_web(written: str, url: str) -> None:
    assert article(written).url == url


@pytest.mark.parametrize(
    ("written", "license_"),
    [
        ("<copyright-statement>(c) Rao</copyright-statement><license><license-p>CC BY</license-p></license>", "CC BY"),
        ('<copyright-statement>(c) Rao</copyright-statement><license x:href="https://a.example.org/by"/>', "https://a.example.org/by"),
        ("<copyright-statement>(c) Rao</copyright-statement>", "(c) Rao"),
        ("", ""),
    ],
)  # fmt: skip
def test_the_licence_in_words_goes_before_its_address_and_that_before_whose_it_is(written: str, license_: str) -> None:
    assert article(f"<permissions>{written}</permissions>").license == license_


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("<volume>3</volume><issue>2</issue><fpage>4</fpage><lpage>9</lpage>", "Dams 3(2): 4–9"),
        ("<volume>3</volume><fpage>4</fpage><lpage>4</lpage>", "Dams 3: 4"),
        ("<volume>3</volume><elocation-id>e17</elocation-id>", "Dams 3: e17"),
        ("", "Dams"),
    ],
)
def test_a_research_article_is_itself_the_study(written: str, printed: str) -> None:
    head = f'<article-id pub-id-type="doi">10.1234/dam.1</article-id>{author("<string-name>Mira Rao</string-name>")}'
    study = Study(authors=("Mira Rao",), journal=printed, doi="10.1234/dam.1")
    assert article(head + written, "research-article").study == study
    assert article(head + written, "news").study is None


def test_the_language_is_that_of_the_whole_file() -> None:
    assert article("").language == "en"


def test_a_file_may_have_a_short_head_or_none() -> None:
    stub = "<article><front-stub><title-group><article-title>Leaks</article-title></title-group></front-stub></article>"
    assert described(EMPTY, etree.fromstring(stub)).headline == "Leaks"
    assert described(EMPTY, etree.fromstring("<article><body/></article>")) == EMPTY
