"""A page says exactly what its article says, whatever that is, and under whatever extensions of Python-Markdown."""

import json
from collections.abc import Callable, Iterator, Mapping
from html import unescape
from itertools import product
from pathlib import Path
from string import punctuation
from typing import Any

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from jinja2 import Template

from glossator import pipeline
from glossator.model import Collection, Seeds
from glossator.settings import Settings
from tests.fidelity import differences, living, own_words, repeated_ids, shapes, showable
from tests.hostile_text import REFUSED_IN_YAML, SYNTAX, TERMS, WORDS, descriptions, events, terms, texts
from tests.markdown_host import EXTENSIONS, convert
from tests.web_page import Element, parse

GLOSSARY = json.dumps(
    {
        "terms": [
            {"id": f"term-{number}", "label": name, "definition": f"*{name}* <b> \\\\ {{{{ 1 }}}}"}
            for number, name in enumerate(TERMS)
        ]
    }
)
REFUSED = ("nothing to read", "the file is empty", "YAML before the article", "nested too deeply")
"""What may be said of a text that becomes no page."""
SOURCES = [{"text": "Source"}]
DESCRIPTION = {
    "headline": "Headline",
    "publisher": "Publisher",
    "author": ["One", "Two"],
    "license": "Licence",
    "study": {"title": "Title", "journal": "Journal", "authors": ["One", "Two"]},
    "notes": [{"note": "Note", "sources": SOURCES}],
}
TERM = {
    "id": "ice",
    "label": "term",
    "definition": "Definition",
    "note": "Note",
    "alt_labels": ["name", "other"],
    "sources": SOURCES,
}
EVENT = {
    "id": "first",
    "date": "1984",
    "headline": "Headline",
    "text": "Text",
    "topics": ["One", "Two"],
    "sources": SOURCES,
}
"""All that an author can write, without anything odd in it."""
Entry = dict[str, Any]
EXAMPLES = 4 * settings().max_examples
Make = Callable[[Mapping[str, str | bytes]], Seeds]


@pytest.fixture(scope="session")
def glossary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The glossary as a file, for the extension."""
    path = tmp_path_factory.mktemp("seeds") / "glossary.yml"
    path.write_text(GLOSSARY, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def harmless(seeds_of: Make, glossary: Path) -> dict[str, Element]:
    """The pages of a site with nothing odd in it."""
    _, pages = collected(written_by_authors(seeds_of, DESCRIPTION, TERM, EVENT))
    return {uri: parse(convert(text, glossary)[0]) for uri, text in pages.items()}


def collected(seeds: Seeds) -> tuple[Collection, dict[str, str]]:
    """The collection and its Markdown pages by their names; nothing for a text that is refused, for a known reason."""
    collection = pipeline.collect(seeds, Settings())
    errors = [finding.message for finding in collection.findings if finding.severity == "error"]
    assert not [message for message in errors if not any(reason in message for reason in REFUSED)]
    return collection, {} if errors else {
        page.uri: page.text for page in pipeline.write(collection, Settings()) if page.uri.endswith(".md")
    }


def faults(seeds: Seeds, glossary: Path, names: tuple[str, ...] = tuple(EXTENSIONS)) -> Iterator[str]:
    """What is wrong with the page of the only article."""
    collection, pages = collected(seeds)
    for explainer in collection.explainers if pages else ():
        page = pages["articles/ice/index.md"]
        if Template(page, keep_trailing_newline=True).render() != page:
            yield "a template language finds something to do"
        html, front_matter = convert(page, glossary, names)
        (source,) = seeds.sources
        text = source.data.decode("utf-8-sig") if source.uri.endswith(".txt") else explainer.article.text
        yield from differences(html, text, explainer.headline)
        yield from living(parse(html))
        if unescape(front_matter["title"]).split() != explainer.headline.split():
            yield f"the title is {front_matter['title']}"


@settings(max_examples=EXAMPLES)
@given(text=texts, suffix=st.sampled_from([".txt", ".md"]))
@example(text="``` py\n\n    # ", suffix=".md")  # line ends in code were escaped twice
@example(text="</article>", suffix=".txt")  # the headline took the address of the article's own element
@example(text="Words\n\nA stem cell.", suffix=".txt")
@example(text="stem cell", suffix=".txt")  # a term was found in Python-Markdown's own marks
def test_an_article_is_shown_as_it_is_written(seeds_of: Make, glossary: Path, text: str, suffix: str) -> None:
    assert not list(faults(seeds_of({f"ice{suffix}": text, "glossary.yml": GLOSSARY}), glossary))


@pytest.mark.parametrize("name", ["", *EXTENSIONS])
@pytest.mark.parametrize("glue", ["\n", "\n\n", " "], ids=repr)
def test_no_extension_finds_anything_in_an_article(seeds_of: Make, glossary: Path, name: str, glue: str) -> None:
    text = glue.join((*SYNTAX, *WORDS))
    assert not list(faults(seeds_of({"ice.txt": text}), glossary, (name,) if name else ()))


@pytest.mark.parametrize("pattern", ["{}{}", "a {}{} b", "{}a{}", "1{}{}", "\n{}{} a", "{}\n{}", "{} {}"], ids=repr)
def test_no_two_marks_together_mean_anything(seeds_of: Make, glossary: Path, pattern: str) -> None:
    text = "\n".join(pattern.format(*pair) for pair in product(punctuation, repeat=2))
    assert not list(faults(seeds_of({"ice.txt": text}), glossary))


@pytest.mark.parametrize("pattern", ["{}", "a {} b", "a{}b", "{} {}"], ids=repr)
def test_nothing_means_anything_in_a_headline(seeds_of: Make, glossary: Path, pattern: str) -> None:
    found = {}
    for piece in map(showable, SYNTAX):
        headline = " ".join(REFUSED_IN_YAML.sub("", pattern.format(piece, piece)).split())
        if headline:
            seeds = seeds_of({"ice.txt": "Ice.", "ice.yml": json.dumps({"headline": headline}, ensure_ascii=False)})
            found[headline] = list(faults(seeds, glossary))
    assert len(found) > len(SYNTAX) / 2
    assert not {headline: wrong for headline, wrong in found.items() if wrong}


@given(written=st.tuples(descriptions, terms, events))
def test_what_authors_write_is_shown_as_it_is_written(
    seeds_of: Make, glossary: Path, harmless: dict[str, Element], written: tuple[Entry, Entry, Entry]
) -> None:
    seeds = written_by_authors(seeds_of, *written)
    collection = pipeline.collect(seeds, Settings())
    assume(not collection.findings)
    assume(not any(each.key_numbers for each in collection.explainers))  # "50%" gets a picture, which "Term" has not
    pages = {uri: parse(convert(text, glossary)[0]) for uri, text in collected(seeds)[1].items()}
    article, entry, timeline = (
        pages[uri] for uri in ("articles/ice/index.md", "glossary/ice/index.md", "timeline/index.md")
    )
    description, term, happened = written
    assert own_words(article.one("h1")) == description["headline"].split()
    assert own_words(entry.one("h1")) == term["label"].split()
    assert entry.one(".gl-definition").words() == term["definition"].split()
    assert [name.words() for name in entry.all(".gl-name")] == [name.split() for name in term.get("alt_labels", ())]
    assert timeline.one("#event.first").one(".gl-what").words() == happened["headline"].split()
    assert not [fault for page in pages.values() for fault in repeated_ids(page)]
    for uri, page in pages.items():
        assert not sorted(shapes(page) - shapes(harmless[uri]))
        assert not living(page) - living(harmless[uri])


def written_by_authors(seeds_of: Make, description: Entry, term: Entry, happened: Entry) -> Seeds:
    """An article that mentions the only term, with everything that can be said about it."""
    return seeds_of(
        {
            "ice.txt": f"Ice. In 1990, the {term['label']} melts.",
            "ice.yml": json.dumps(description, ensure_ascii=False),
            "glossary.yml": json.dumps({"terms": [term]}, ensure_ascii=False),
            "timeline.yml": json.dumps({"events": [happened | {"articles": ["ice"]}]}, ensure_ascii=False),
        }
    )


GOOD = (
    '<h1 id="a">Ice<a class="headerlink">¶</a></h1><div class="gl-article"><p dir="auto">It <em>melts</em>.</p>\n</div>'
)


@pytest.mark.parametrize(
    ("before", "after", "fault"),
    [
        ("", "", ""),
        ("It <em>", "<em>", "['It', 'melts.'] became ['melts.']"),
        ("melts", "freezes", "['melts.'] became ['freezes.']"),
        (".</p>", ". Slowly.</p>", "['Slowly.'] is not in the text"),
        ("<em>melts</em>", "melts<em></em>", ""),
        ("<em>", '<em class="x">', "class on <em>"),
        ("<em>", "<mark>", "<mark> in an article"),
        ("</em>", "", "</p> closes nothing"),
        ("melts", "me&copy;lts", "neither text nor a plain tag: '&copy;lts"),
        ("melts", "<script>melts", "<script> in an article"),
        ("<em>melts</em>", '<a href="javascript:x">melts</a>', "a link to 'javascript:x'"),
        ("<h1", "<h1>Ice</h1><h1", "the headline reads [['Ice'], ['Ice']]"),
        ("Ice", "Snow", "the headline reads [['Snow']], not ['Ice']"),
        ("Ice", "<em>Ice</em>", "<em> in the headline"),
        ("<p dir", '<p id="a" dir', "the id a stands there 2 times"),
        ("</div>", '</div><ul class="gl-left-out"><li><span>Snow</span></li></ul>', "['Snow'] is shown, and yet"),
    ],
)
def test_a_departure_from_the_text_is_noticed(before: str, after: str, fault: str) -> None:
    found = differences(GOOD.replace(before, after, 1), "It melts.", "Ice")
    assert any(fault in each for each in found) if fault else not found


def test_what_was_left_out_may_be_missing() -> None:
    html = GOOD + '<ul class="gl-left-out"><li><span>Sky News</span></li></ul>'
    assert not differences(html, "It melts.\n\nSky News\n", "Ice")
    assert differences(html, "It melts.\n\nSky News\n\nSlowly.", "Ice")


def test_what_acts_is_noticed() -> None:
    page = parse(
        '<p onclick="x"><script>1</script><a href="javascript:x">y</a><img src="data:x"><a href="https://a.b">'
    )
    assert sorted(living(page)) == ["<script>", "href=javascript:x on <a>", "onclick on <p>", "src=data:x on <img>"]
