"""Lists on the pages, and what stands in several of them: those in an article, those of articles, terms and events."""

import json
from collections.abc import Callable

import pytest

from glossator.model import Seeds
from glossator.pipeline import collect, write
from glossator.settings import Settings
from tests.web_page import Element, parse

SeedsOf = Callable[..., Seeds]


def pages(seeds: Seeds, settings: Settings | None = None) -> dict[str, Element]:
    """The pages of a site without their front matter, as far as they are HTML."""
    settings = settings or Settings()
    collection = collect(seeds, settings)
    assert [finding for finding in collection.findings if finding.severity == "error"] == []
    made = [page for page in write(collection, settings) if page.uri.endswith(".md")]
    return {page.uri: parse(page.text.split("---\n", 2)[2]) for page in made}


def article(seeds: Seeds) -> Element:
    """The page of the article ``ice``."""
    return pages(seeds)["articles/ice/index.md"]


@pytest.mark.parametrize(
    ("text", "nested"),
    [
        ("- a\n- b\n", "ul(li(a)li(b))"),
        ("- a\n  - b\n    - c\n- d\n", "ul(li(a ul(li(b ul(li(c)))))li(d))"),
        ("- a\n  1. b\n  2. c\n\n  d\n- e\n", "ul(li(a ol(li(b)li(c))p(d))li(e))"),
        ("- a\n  - b\n\n    c\n\n  > d\n\n      e\n", "ul(li(a ul(li(b p(c)))blockquote(p(d))pre(code(e))))"),
        ("1. a\n   - b\n2. c\n", "ol(li(a ul(li(b)))li(c))"),
        ("- - a\n  - b\n- c\n", "ul(li(a)li(b))ul(li(c))"),
        ("- a\n\nb\n\n- c\n", "ul(li(a))p(b)ul(li(c))"),
        ("- a\n  - b\n\n# c\n\n- d\n", "ul(li(a ul(li(b))))h2(c)ul(li(d))"),
        ("> - a\n>   - b\n>\n> c\n", "ul(li(a ul(li(b))))blockquote(p(c))"),
    ],
)
def test_a_list_inside_a_list_stands_in_the_item_it_belongs_to(seeds_of: SeedsOf, text: str, nested: str) -> None:
    def outline(element: Element) -> str:
        inside = ["" if isinstance(each, str) and not each.strip() else each for each in element.content]
        parts = [each.strip() + " " if isinstance(each, str) else outline(each) for each in inside if each]
        words = "".join(parts)
        return words if element.tag == "span" else f"{element.tag}({words.strip()})"

    shown = article(seeds_of({"ice.md": f"Ice\n\n{text}"})).one("#gl.article")
    assert outline(shown) == f"div(p(Ice){nested})"


def test_a_list_as_deep_as_can_be_is_shown(seeds_of: SeedsOf) -> None:
    text = "".join(f"{'  ' * depth}- x\n" for depth in range(40))
    assert len(article(seeds_of({"ice.md": text})).all("ul li")) > 40


def test_the_words_of_an_article_say_their_language_and_direction_wherever_they_stand(seeds_of: SeedsOf) -> None:
    files = {
        "eis.txt": "Eis schmolz in 2012.\n\nRead more: Eis",
        "eis.yml": "{headline: Das Eis, language: de, notes: [{quote: Eis, note: Ice}]}",
        "ice.txt": "Ice melted.",
        "timeline.yml": "events: [{id: x, date: '1984', headline: x, articles: [eis], sources: [{text: x}]}]",
        "glossary.yml": "terms: [{id: eis, label: Eis, definition: Ice}]",
    }
    made = pages(seeds_of(files))
    own = made["articles/eis/index.md"]
    entry = made["glossary/eis/index.md"]
    timeline = made["timeline/index.md"]
    places = [
        own.all("span")[0],
        own.one("q"),
        own.one(".gl-left-out").all("span")[0],
        own.one(".gl-cite").one("span"),
        own.one(".gl-evidence").one("p"),
        timeline.one(".gl-evidence").one("p"),
        timeline.all(".gl-event-links")[0].one("a"),
        entry.one("summary").all("span")[0],
        entry.one("details").one("li"),
        made["articles/index.md"].all(".gl-card a")[0],
    ]
    assert [(each.attributes["lang"], each.attributes["dir"]) for each in places] == [("de", "auto")] * len(places)
    plain = made["articles/ice/index.md"].all("span")[0]
    assert plain.attributes == {"dir": "auto"}


def test_a_headline_says_what_it_was_made_from(seeds_of: SeedsOf) -> None:
    told = article(seeds_of({"ice.txt": "Ice melts."})).all(".gl-aside")[0].text()
    assert told == "\nThe article carries no headline; this one is the beginning of its first sentence.\n"
    for text in ("    melt()\n", "## Ice\n"):
        told = article(seeds_of({"ice.md": text})).all(".gl-aside")[0].text()
        assert told == "\nThe article carries no headline; this one is made from its first words.\n"


def test_an_entry_lists_a_few_articles_and_its_own_page_lists_all(seeds_of: SeedsOf) -> None:
    files = {f"ice{number}.txt": "An egg. An egg." for number in range(3)}
    seeds = seeds_of(files | {"glossary.yml": "terms: [{id: egg, label: egg, definition: x}]"})
    made = pages(seeds, Settings(listed_articles=2))
    entry, page = made["glossary/index.md"], made["glossary/egg/index.md"]
    assert (len(entry.all("details")), len(page.all("details"))) == (2, 3)
    assert "All 3 articles that use it" in entry.text()
    assert "articles that use it" not in page.text()
    assert page.all("summary")[0].words() == ["An", "egg", "2", "sentences"]


def test_an_entry_lists_a_few_sentences_of_an_article_and_its_own_page_lists_all(seeds_of: SeedsOf) -> None:
    glossary = "terms: [{id: egg, label: egg, definition: x}, {id: ice, label: ice, definition: x}]"
    made = pages(seeds_of({"ice.txt": "An egg. " * 7 + "Ice. " * 5, "glossary.yml": glossary}))
    egg, ice = (each.all("details li") for each in made["glossary/index.md"].all("section"))
    assert [len(egg), len(ice)] == [6, 5]
    assert egg[-1].text().strip() == "and 2 more"
    assert egg[-1].one("a").attributes["href"] == "egg/"
    page = made["glossary/egg/index.md"]
    assert [each.words() for each in page.all("details li")] == [["An", "egg."]] * 7


def test_an_entry_without_facts_has_no_empty_list(seeds_of: SeedsOf) -> None:
    seeds = seeds_of({"glossary.yml": "terms: [{id: egg, label: egg, definition: x}]"})
    for page in pages(seeds).values():
        assert page.all("dl") == []
        assert page.one(".gl-definition").text().strip() == "x"


def test_terms_stand_under_their_plain_letter_in_order(seeds_of: SeedsOf) -> None:
    labels = ["Zygote", "(R)-form", "Élan", "egg", "42", "RNA", "étude", "Eye", "ﬁbre", "Ωmega", "“Ice”"]
    terms = json.dumps({"terms": [{"id": f"t{i}", "label": each, "definition": "x"} for i, each in enumerate(labels)]})
    shown = pages(seeds_of({"glossary.yml": terms}))["glossary/index.md"]
    assert [each.text().strip() for each in shown.all("h3")] == [
        *("42", "egg", "Élan", "étude", "Eye", "ﬁbre", "“Ice”", "(R)-form", "RNA", "Zygote", "Ωmega")
    ]
    first = {letter.text(): shown.one(letter.attributes["href"]) for letter in shown.one(".gl-letters").all("a")}
    assert {letter: entry.one("h3").text().strip() for letter, entry in first.items()} == {
        "4": "42",
        "E": "egg",
        "F": "ﬁbre",
        "I": "“Ice”",
        "R": "(R)-form",
        "Z": "Zygote",
        "Ω": "Ωmega",
    }


def test_lists_without_signs_are_still_lists_to_every_screen_reader(seeds_of: SeedsOf) -> None:
    made = pages(seeds_of({"ice.txt": "It was found in 1984."}))
    assert made["articles/index.md"].one(".gl-cards").attributes["role"] == "list"
    assert made["timeline/index.md"].one(".gl-events").attributes["role"] == "list"
