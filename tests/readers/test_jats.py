"""JATS: abstracts and body are read, and who wrote and printed them; everything else is left out."""

import time
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.model import Article, Finding, Source
from glossator.problems import InputError, source_offset
from glossator.readers import jats
from tests.hostile_text import SYNTAX

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) v1.2 20190208//EN" "JATS-archivearticle1.dtd">
"""
ARCHIVE = (
    HEAD
    + """<article xmlns:xlink="http://www.w3.org/1999/xlink" article-type="research-article" xml:lang="en">
<front><journal-meta><journal-title-group><journal-title>Journal of Ice</journal-title></journal-title-group>
<publisher><publisher-name>Cold Press</publisher-name></publisher></journal-meta><article-meta>
<article-id pub-id-type="pmid">1</article-id><article-id pub-id-type="doi">10.1234/ice.1</article-id>
<title-group><article-title>Ice &amp; <italic>water</italic><xref ref-type="fn">*</xref></article-title>
</title-group>
<contrib-group><contrib contrib-type="author"><name><surname>Berg</surname><given-names>Ann B</given-names></name>
<xref ref-type="aff">1</xref></contrib><contrib contrib-type="author"><collab>The Ice Group<contrib-group>
<contrib contrib-type="author"><name><surname>Member</surname></name></contrib></contrib-group></collab>
</contrib>
<contrib contrib-type="editor"><name><surname>Editor</surname></name></contrib></contrib-group>
<pub-date pub-type="ppub"><month>January</month><year>2019</year></pub-date>
<pub-date pub-type="epub"><day>5</day><month>2</month><year>2019</year></pub-date>
<volume>3</volume><issue>2</issue><fpage>4</fpage><lpage>9</lpage>
<permissions><copyright-statement>(c) Berg</copyright-statement>
<license><license-p>CC <ext-link xlink:href="x">BY</ext-link> 4.0.</license-p></license></permissions>
<abstract><p>We froze water.</p></abstract></article-meta></front>
<body>BODY</body>
<back><ack><p>Ta</p></ack><ref-list><ref><mixed-citation>Berg 2018</mixed-citation></ref></ref-list></back></article>
"""
)
DIGEST = """<article article-type="article-commentary" xmlns="http://jats.nlm.nih.gov">
<front><journal-meta><journal-title>Frost</journal-title></journal-meta>
<article-meta><title-group><article-title>Cold</article-title></title-group>
<contrib-group><contrib><string-name>A. Author</string-name></contrib></contrib-group>
<pub-date date-type="collection" publication-format="print"><year>2020</year></pub-date>
<self-uri xlink:href="https://frost.example.org/1" xmlns:xlink="http://www.w3.org/1999/xlink"/>
<abstract><object-id>10.1/2</object-id><p>In short.</p></abstract>
<abstract abstract-type="executive-summary"><title>Frost digest</title><p>For all.</p></abstract>
<abstract abstract-type="toc"><p>Not this.</p></abstract></article-meta></front>
<body><p>Ice.</p></body><sub-article><body><p>Not this either.</p></body></sub-article></article>
"""


def read(text: str) -> Article:
    return jats.read(Source(id="ice", uri="articles/ice.xml", data=b""), text)


def body(written: str) -> Article:
    return read(ARCHIVE.replace("BODY", written))


def blocks(article: Article) -> list[tuple[str, int, int, str]]:
    return [(b.kind, b.level, b.number, article.text[b.span.start : b.span.end]) for b in article.blocks]


def refused(text: str) -> Finding:
    with pytest.raises(InputError) as caught:
        read(text)
    (finding,) = caught.value.findings
    return finding


def test_the_file_says_who_wrote_it_and_where_it_was_printed() -> None:
    article = body("<p>Ice.</p>")
    assert article.headline == "Ice & water"
    assert article.author == ("Ann B Berg", "The Ice Group")
    assert article.publisher == "Journal of Ice"
    assert article.date_published == "2019-02-05"
    assert article.url == "https://doi.org/10.1234/ice.1"
    assert (article.license, article.language) == ("CC BY 4.0.", "en")
    assert article.study is not None
    assert article.study.journal == "Journal of Ice 3(2): 4–9"
    assert (article.study.title, article.study.doi) == ("Ice & water", "10.1234/ice.1")


def test_another_style_with_a_namespace_and_a_digest() -> None:
    article = read(DIGEST)
    assert (article.headline, article.author, article.publisher) == ("Cold", ("A. Author",), "Frost")
    assert (article.date_published, article.url, article.study) == ("2020", "https://frost.example.org/1", None)
    assert [words for *_, words in blocks(article)] == ["Abstract", "In short.", "Frost digest", "For all.", "Ice."]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("<p>Ice [<xref ref-type='bibr'>1</xref>].</p>", [("paragraph", 0, 0, "Ice [1].")]),
        ("<p>Ice<xref ref-type='fn'>a</xref><fn><p>x</p></fn>.</p>", [("paragraph", 0, 0, "Ice.")]),
        ("<p>H<sub>2</sub>O &lt;b&gt; <![CDATA[<c>]]>&#x2013;</p>", [("paragraph", 0, 0, "H2O <b> <c>–")]),
        ("<p>a<!-- no -->b<?no?>c\r\n  d<break/>e</p>", [("paragraph", 0, 0, "abc d\ne")]),
        (
            "<sec><label>1</label><title>On ice</title><p>x</p></sec>",
            [("heading", 2, 0, "On ice"), ("paragraph", 0, 0, "x")],
        ),
        ("<sec><sec><title>On</title><p>x</p></sec></sec>", [("heading", 3, 0, "On"), ("paragraph", 0, 0, "x")]),
        ("<disp-quote><p>x</p><attrib>y</attrib></disp-quote>", [("quote", 0, 0, "x"), ("quote", 0, 0, "y")]),
        (
            "<boxed-text><caption><title>Box</title></caption><p>x</p></boxed-text>",
            [("heading", 2, 0, "Box"), ("paragraph", 0, 0, "x")],
        ),
        (
            "<fig><caption><p>no</p></caption></fig><table-wrap><table><td>no</td></table></table-wrap>",
            [],
        ),
        ("<p>a<disp-formula>x=1</disp-formula>b</p>", [("paragraph", 0, 0, "a\nb")]),
        ("<p>a <inline-formula><tex-math>no</tex-math></inline-formula>b</p>", [("paragraph", 0, 0, "a b")]),
        (
            "<p>Lee<xref ref-type='bibr'>1</xref> says so.<sup><xref ref-type='bibr'>2</xref></sup> Yes.</p>",
            [("paragraph", 0, 0, "Lee says so. Yes.")],
        ),
        (
            "<p>Yes [<xref ref-type='bibr'>1</xref>,<xref ref-type='bibr'>2</xref>].</p>",
            [("paragraph", 0, 0, "Yes [1,2].")],
        ),
        ("<p>a.<xref ref-type='bibr'>1</xref>,<xref ref-type='bibr'>2</xref> b</p>", [("paragraph", 0, 0, "a. b")]),
        ("<p><bold>DOI:</bold> <ext-link>http://dx.doi.org/10.7554/x.1</ext-link></p>", []),
        ("<p>Its DOI: 10.7554/x.1</p>", [("paragraph", 0, 0, "Its DOI: 10.7554/x.1")]),
        ("<sec><title>Files</title><supplementary-material><p>no</p></supplementary-material></sec>", []),
        (
            "<sec><title>A</title><fig/></sec><sec><title>B</title><p>x</p></sec>",
            [("heading", 2, 0, "B"), ("paragraph", 0, 0, "x")],
        ),
        (
            "<sec><title>A</title><sec><title>B</title><p>x</p></sec></sec>",
            [("heading", 2, 0, "A"), ("heading", 3, 0, "B"), ("paragraph", 0, 0, "x")],
        ),
        ("<list><list-item><label>•</label><p>a</p></list-item></list>", [("item", 1, 0, "a")]),
        ("<preformat>a\n  b &lt;</preformat>", [("code", 0, 0, "a\n  b <")]),
        (
            "<p>a <list list-type='order'><list-item><p>b</p><p>c</p></list-item><list-item>d</list-item></list> e</p>",
            [
                ("paragraph", 0, 0, "a"),
                ("item", 1, 1, "b"),
                ("paragraph", 1, 0, "c"),
                ("item", 1, 2, "d"),
                ("paragraph", 0, 0, "e"),
            ],
        ),
        (
            "<list><list-item><label>(iv)</label><p>a</p></list-item><list-item><label>7.</label>b</list-item></list>",
            [("item", 1, 0, "(iv) a"), ("item", 1, 7, "b")],
        ),
    ],
)
def test_what_stands_in_the_body_becomes_a_block(written: str, expected: list[tuple[str, int, int, str]]) -> None:
    start = [("heading", 2, 0, "Abstract"), ("paragraph", 0, 0, "We froze water.")]
    assert blocks(body(written)) == start + expected


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        (
            "<pub-date pub-type='nihms-submitted'><year>2018</year></pub-date><pub-date><year>2019</year></pub-date>",
            "2019",
        ),
        ("<pub-date pub-type='ppub'><month>Jan-Feb</month><year>2019</year></pub-date>", "2019"),
        ("<pub-date pub-type='ppub'><month>Sept.</month><year>2019</year></pub-date>", "2019-09"),
        ("<pub-date iso-8601-date='2019-02-05T10:00'><string-date>5 Feb</string-date></pub-date>", "2019-02-05"),
        ("<pub-date iso-8601-date='soon'/>", ""),
    ],
)
def test_a_date_of_publication_is_never_another_one(dates: str, expected: str) -> None:
    start, end = ARCHIVE.index("<pub-date"), ARCHIVE.rindex("</pub-date>") + len("</pub-date>")
    assert read(f"{ARCHIVE[:start]}{dates}{ARCHIVE[end:]}").date_published == expected


def test_a_journal_may_be_known_by_its_short_name_or_its_publisher() -> None:
    name = "<journal-title>Journal of Ice</journal-title>"
    short = read(ARCHIVE.replace(name, "<abbrev-journal-title>J Ice</abbrev-journal-title>"))
    nameless = read(ARCHIVE.replace(name, ""))
    assert (short.publisher, nameless.publisher) == ("J Ice", "Cold Press")
    assert nameless.study is not None
    assert nameless.study.journal == "Cold Press 3(2): 4–9"


def test_words_set_apart_stay_set_apart() -> None:
    article = body(
        "<p><italic>a <bold>b</bold></italic> <monospace>c</monospace> <ext-link xlink:href='https://d.e'>d</ext-link>"
        "<ext-link xlink:href='javascript:x'>e</ext-link> <uri>https://f.g</uri></p>"
    )
    shown = [(each.kind, article.text[each.span.start : each.span.end], each.href) for each in article.inlines]
    assert shown == [
        ("emphasis", "a b", ""),
        ("strong", "b", ""),
        ("code", "c", ""),
        ("link", "d", "https://d.e"),
        ("link", "https://f.g", "https://f.g"),
    ]


def test_a_heading_that_the_file_does_not_write_leads_back_to_the_name_of_its_tag() -> None:
    article = body("<p>Ice.</p>")
    start = source_offset(article.source_map, 0)
    assert article.source_map.text[start - 1 : start + 9] == "<abstract>"


@pytest.mark.parametrize(
    ("text", "message", "line", "column"),
    [
        ("<article>\n<front></article>", "this is not well-formed XML: Opening and ending tag mismatch", 2, 18),
        ("Ice melts.", "this is not well-formed XML: Start tag expected, '<' not found", 1, 1),
        ("<html><body/></html>", "this XML is not JATS: it begins with <html>", 1, 1),
        ("<article><title>DocBook</title></article>", "this XML is not JATS", 1, 1),
        ("<article><front/></article>", "this JATS file has neither an abstract nor a body", 1, 1),
        (f"{HEAD}<article><front/><body>\n&nbsp;</body></article>", "what &nbsp; stands for is not said", 4, 1),
        (
            '<!DOCTYPE article [\n<!ENTITY x SYSTEM "file:///etc/passwd">]><article>&x;</article>',
            "entities of its own",
            2,
            1,
        ),
        (
            '<!DOCTYPE article [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><article>&b;</article>',
            "entities of its own",
            1,
            20,
        ),
        (
            f"<article a='{'x' * 11_000_000}'/>",
            "this XML is more than can be read: Resource limit exceeded",
            1,
            10_000_001,
        ),
        ("<article>" + "<p>" * 300 + "</p>" * 300 + "</article>", "Excessive depth in document: 256", 1, 1),
    ],
)
def test_what_cannot_be_read_is_refused(text: str, message: str, line: int, column: int) -> None:
    finding = refused(text)
    assert message in finding.message
    assert finding.hint
    assert finding.place.line == line
    assert finding.place.column == column or "more than can be read" in finding.message


def test_elements_may_stand_deep_in_each_other() -> None:
    deep = 240
    assert body("<bold>" * deep + "ice" + "</bold>" * deep).text.endswith("ice")


@settings(deadline=None)
@given(st.lists(st.sampled_from(SYNTAX), max_size=6))
def test_every_word_stands_in_the_file_where_it_leads_back_to(pieces: list[str]) -> None:
    legal = ["".join(c for c in piece if c >= " " or c in "\t\r\n") for piece in pieces]
    legal = ["".join(c for c in piece if c not in "\ufffe\uffff") for piece in legal]
    written = "".join(f"<p>{escape(piece)}<italic>x</italic></p>" for piece in legal)
    article = body(written)
    assert "".join(article.text.split()).endswith("".join(f"{''.join(piece.split())}x" for piece in legal))
    for offset in range(article.blocks[1].span.start, len(article.text)):
        if not article.text[offset].isspace():
            assert article.source_map.text[source_offset(article.source_map, offset)] in {article.text[offset], "&"}


def test_a_long_file_takes_no_long_time() -> None:
    start = time.perf_counter()
    article = body("<p>Ice &amp; <bold>water</bold> and so on.</p>" * 25_000)
    assert time.perf_counter() - start < 10
    assert len(article.blocks) == 25_002
