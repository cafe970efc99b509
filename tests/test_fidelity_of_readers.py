"""A saved web page and a file of a journal: what is read stands in the file, and the built page says just that."""

import html
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from glossator import pipeline
from glossator.model import Article, Seeds, Source
from glossator.problems import InputError, source_offset
from glossator.readers import read
from glossator.settings import Settings
from tests.fidelity import differences, living
from tests.hostile_text import SENTENCES, SYNTAX, WORDS
from tests.markdown_host import convert
from tests.web_page import parse

GLOSSARY = '{"terms": [{"id": "ice", "label": "ice", "definition": "*Frozen* <b> water {{ 1 }}"}]}'
FIRST = "The ice on the lake melted in March, four weeks earlier than in any year since the records began in 1890."
LAST = "Fishermen who had crossed it on foot every winter now keep their boats in the water all the year round."
SHELLS = {
    ".html": (
        "<!DOCTYPE html><html lang='en'><head><title>Ice melts - The Lake</title></head><body><nav><a href='/'>Home</a>"
        f"</nav><article><h1>Ice melts</h1><p>{FIRST}</p>\n{{}}\n<p>{LAST}</p></article><footer>Imprint</footer></body>"
    ),
    ".xml": (
        '<?xml version="1.0"?><!DOCTYPE article><article article-type="research-article"><front><article-meta>'
        "<title-group><article-title>Ice melts</article-title></title-group></article-meta></front>"
        f"<body><p>{FIRST}</p>\n{{}}\n<p>{LAST}</p></body><back><ack><p>Thanks</p></ack></back></article>"
    ),
}
"""What stands around the words of an article in each kind of file."""

INSIDE = {
    ".html": ("<p>{}</p>", "<h2>{}</h2><p>x</p>", "<ul><li>{}</li></ul>", "<p>a <b>{}</b> c</p>", "<p>{}<br>b</p>"),
    ".xml": (
        "<p>{}</p>",
        "<sec><title>{}</title><p>x</p></sec>",
        "<list><list-item><p>{}</p></list-item></list>",
        "<p>a <bold>{}</bold> c<xref ref-type='bibr'>1</xref></p>",
        "<disp-quote><p>{}</p></disp-quote>",
    ),
}
"""The elements that the words stand in."""

ILLEGAL = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML may hold."""

NOISE = ("<", ">", "&", '"', "</p>", "<p", "<!--", "]]>", "\x01", "<![CDATA[", "&#xD800;", "<?", "<!DOCTYPE [")
"""What breaks a file."""

PIECES = st.lists(st.sampled_from((*SYNTAX, *WORDS, *SENTENCES)), min_size=1, max_size=6).map(" ".join)
FILES = st.sampled_from(sorted(SHELLS)).flatmap(
    lambda suffix: st.tuples(
        st.just(suffix), st.lists(st.tuples(st.sampled_from(INSIDE[suffix]), PIECES), min_size=1, max_size=4)
    )
)
Make = Callable[..., Seeds]
Given = tuple[str, list[tuple[str, str]]]


@pytest.fixture(scope="session")
def glossary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The glossary as a file, for the extension."""
    path = tmp_path_factory.mktemp("seeds") / "glossary.yml"
    path.write_text(GLOSSARY, encoding="utf-8")
    return path


def written(given_file: Given) -> str:
    """A file with hostile words in its elements."""
    suffix, parts = given_file
    return SHELLS[suffix].replace(
        "{}", "\n".join(inside.replace("{}", html.escape(ILLEGAL.sub("", words))) for inside, words in parts)
    )


def misplaced(article: Article) -> Iterator[tuple[int, str, str]]:
    """The visible characters of the blocks that do not stand in the file where they lead back to."""
    file = article.source_map.text
    for block in article.blocks:
        for offset in range(block.span.start, block.span.end):
            character = article.text[offset]
            place = source_offset(article.source_map, offset)
            there = html.unescape(file[place : place + 12])
            if character.isprintable() and not character.isspace() and not there.startswith(character):
                yield offset, character, file[place : place + 12]


@settings(deadline=None)
@given(FILES)
@example((".html", [("<p>{}</p>", "&amp;lt; \u00ad <b> e\u0301")]))
@example((".xml", [("<p>{}</p>", "]]> &#38;#60; \u2028 x")]))
def test_every_character_stands_in_the_file_where_it_leads_back_to(given_file: Given) -> None:
    article = read(Source(id="ice", uri=f"ice{given_file[0]}", data=written(given_file).encode()))
    assert not list(misplaced(article))
    assert article.text.startswith(FIRST)
    assert article.text.endswith(LAST)
    assert all(article.text[block.span.start : block.span.end].strip() for block in article.blocks)


@settings(deadline=None)
@given(FILES)
@example((".html", [("<h2>{}</h2><p>x</p>", "# {{ 1 }} *x*")]))
@example((".xml", [("<sec><title>{}</title><p>x</p></sec>", "--8<-- 'x' [x](y)")]))
def test_the_page_says_what_was_read(seeds_of: Make, glossary: Path, given_file: Given) -> None:
    seeds = seeds_of({f"ice{given_file[0]}": written(given_file), "glossary.yml": GLOSSARY})
    collection = pipeline.collect(seeds, Settings())
    (explainer,) = collection.explainers
    pages = {page.uri: page.text for page in pipeline.write(collection, Settings())}
    shown, _ = convert(pages["articles/ice/index.md"], glossary)
    assert not list(differences(shown, explainer.article.text, explainer.headline))
    assert not living(parse(shown))


def test_nothing_of_an_ordinary_paragraph_is_lost_or_added() -> None:
    for suffix, shell in SHELLS.items():
        article = read(
            Source(id="ice", uri=f"ice{suffix}", data=shell.replace("{}", "<p>Ice &lt; water.</p>").encode())
        )
        assert article.text == f"{FIRST}\n\nIce < water.\n\n{LAST}"
        assert article.headline == "Ice melts"


@settings(deadline=None, max_examples=40)
@given(
    given_file=FILES,
    cut=st.floats(0, 1),
    noise=st.lists(
        st.tuples(st.floats(0, 1), st.sampled_from(["<", ">", "&", '"', "</p>", "<p", "<!--", "]]>", "\x01"]))
    ),
    encoding=st.sampled_from(["utf-8", "cp1252", "utf-16", "koi8-r"]),
)
def test_a_broken_file_is_read_or_refused_with_its_place(
    given_file: Given, cut: float, noise: list[tuple[float, str]], encoding: str
) -> None:
    text = written(given_file)
    text = text[: int(cut * len(text))]
    for where, what in noise:
        text = f"{text[: int(where * len(text))]}{what}{text[int(where * len(text)) :]}"
    source = Source(id="ice", uri=f"ice{given_file[0]}", data=text.encode(encoding, "replace"))
    refused_or_read(source)


@settings(deadline=None, max_examples=40)
@given(suffix=st.sampled_from(sorted(SHELLS)), data=st.binary(max_size=200), where=st.floats(0, 1))
def test_bytes_that_are_no_text_are_read_or_refused(suffix: str, data: bytes, where: float) -> None:
    shell = SHELLS[suffix].encode()
    at = int(where * len(shell))
    refused_or_read(Source(id="ice", uri=f"ice{suffix}", data=shell[:at] + data + shell[at:]))


@pytest.mark.parametrize("depth", [100, 1_000, 20_000])
@pytest.mark.parametrize("tag", ["div", "b", "blockquote", "ul", "li", "table", "span", "sup"])
def test_elements_may_stand_deep_in_each_other(tag: str, depth: int) -> None:
    deep = f"{f'<{tag}>' * depth}<p>{FIRST}</p>{f'</{tag}>' * depth}"
    refused_or_read(Source(id="ice", uri="ice.html", data=SHELLS[".html"].replace("{}", deep).encode()))
    refused_or_read(Source(id="ice", uri="ice.xml", data=SHELLS[".xml"].replace("{}", deep).encode()))


@pytest.mark.parametrize("size", [1_000_000, 11_000_000])
def test_a_huge_attribute_is_read_or_refused(size: int) -> None:
    for suffix, shell in SHELLS.items():
        data = shell.replace("{}", f"<p id='{'x' * size}'>x</p>").encode()
        refused_or_read(Source(id="ice", uri=f"ice{suffix}", data=data))


def refused_or_read(source: Source) -> None:
    """Read a file: it has words, or what is wrong with it is said with place and cure."""
    try:
        article = read(source)
    except InputError as refusal:
        said = str(refusal)
    else:
        assert any(character.isprintable() for character in article.text)
        return
    first, *_, cure = said.split("\n")
    assert re.fullmatch(f"ERROR {source.uri}:[0-9]+:[0-9]+: .+", first)
    assert re.fullmatch("    [A-Z].+[.]", cure)
    assert "XML_PARSE" not in said
