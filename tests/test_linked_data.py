"""Pages say in the words of schema.org what they are about: nothing that is not known, and nothing but data."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import extruct
import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.linked_data import (
    as_script,
    defined_term,
    event,
    learning_resource,
    names_in_file,
    names_on_page,
    urn,
)
from glossator.model import Article, Collection, Event, Evidence, Explainer, Reference, Span, Study, Term
from glossator.pipeline import write
from glossator.settings import Settings
from tests.collections_to_export import HOSTILE, hostile, shipped
from tests.hostile_text import SYNTAX
from tests.markdown_host import EXTENSIONS, convert

NOWHERE = Settings()
SOMEWHERE = Settings(site_url="https://example.org/ice & snow/")
NAME = names_in_file(NOWHERE)
SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
STUDY = Study(title="Ice", doi="10.1000/x")
SHORT = 100
"""How many terms or events stand on one page; three times as many do not."""


def parsed(page: str) -> Any:  # noqa: ANN401 (JSON)
    """What the only description in a page says."""
    (script,) = SCRIPT.findall(page)
    return json.loads(script)


@pytest.fixture
def ice(article_of: Callable[..., Article]) -> Article:
    return article_of("Ice melts.", headline="On ice", author=("Ann", "Bo"), publisher="Snow News", language="en")


def described(article: Article) -> dict[str, Any]:
    """What is said of an article."""
    explainer = Explainer(article=article, headline="On ice", annotations=(), terms=())  # type: ignore[arg-type]
    return learning_resource(explainer, NAME, 3)["isBasedOn"]  # type: ignore[no-any-return]


# ---------------------------------------------------------------------------------------------------------------------
# What is said


def test_an_explained_article_is_something_to_learn_from() -> None:
    explainer = next(each for each in shipped().explainers if each.article.id == "eggs-from-stem-cells")
    resource = learning_resource(replace(explainer, terms=explainer.terms[:1]), NAME, 4)
    term = explainer.terms[0]
    assert resource == {
        "@type": "LearningResource",
        "@id": "#articles/eggs-from-stem-cells",
        "name": "Baby mice from eggs made from stem cells",
        "inLanguage": "en",
        "learningResourceType": "explainer",
        "timeRequired": "PT4M",
        "isBasedOn": {
            "@type": "NewsArticle",
            "headline": "Baby mice from eggs made from stem cells",
            "publisher": {"@type": "Organization", "name": "Medical Daily"},
            "inLanguage": "en",
            "url": "https://www.medicaldaily.com/lab-made-eggs-created-skin-cells-produced-healthy-baby-mice-242925",
            "copyrightNotice": "© Medical Daily; shown here unchanged, for teaching.",
        },
        "citation": {
            "@type": "ScholarlyArticle",
            "author": ["Katsuhiko Hayashi et al."],
            "isPartOf": {"@type": "CreativeWork", "name": "Science 338:971–975"},
            "datePublished": "2012-10-04",
            "identifier": "doi:10.1126/science.1226889",
            "sameAs": "https://doi.org/10.1126/science.1226889",
        },
        "teaches": [{"@type": "DefinedTerm", "@id": f"#glossary/{term.id}", "name": term.label}],
    }


def test_what_nobody_knows_is_not_said(article_of: Callable[..., Article]) -> None:
    assert described(article_of("Ice melts.")) == {"@type": "Article"}


def test_an_article_that_reports_on_a_study_is_news(ice: Article) -> None:
    assert described(ice)["@type"] == "Article"
    assert described(replace(ice, study=STUDY))["@type"] == "NewsArticle"


def test_authors_are_names_because_an_agency_is_no_person(ice: Article) -> None:
    assert described(ice)["author"] == ["Ann", "Bo"]


@pytest.mark.parametrize("date", ["2018", "2018-10", "2018-10-12"])
def test_a_date_is_as_precise_as_it_is_known(ice: Article, date: str) -> None:
    assert described(replace(ice, date_published=date))["datePublished"] == date


@pytest.mark.parametrize("date", ["2018-10~", "2018?", "2018-10-12%", "198X", "2018-21", "-0044", "2017/2018"])
def test_a_date_in_doubt_is_not_said(ice: Article, date: str) -> None:
    assert "datePublished" not in described(replace(ice, date_published=date))


def test_a_licence_is_an_address_or_words(ice: Article) -> None:
    free = "https://creativecommons.org/licenses/by/4.0/"
    assert described(replace(ice, license=free))["license"] == free
    said = described(replace(ice, license=f"CC BY, see {free}"))
    assert "license" not in said
    assert said["copyrightNotice"] == f"CC BY, see {free}"


def test_a_term_says_what_it_means_and_where_that_can_be_checked() -> None:
    sources = (Reference(text="A book"), Reference(text="A page", url="https://example.org/{a}|b"))
    term = Term(
        id="ice",
        label="ice",
        definition="Hard water.",
        alt_labels=("floe",),
        sources=sources,
        exact_match="https://w/Q1",
    )
    assert defined_term(term, NAME) == {
        "@type": "DefinedTerm",
        "@id": "#glossary/ice",
        "name": "ice",
        "alternateName": ["floe"],
        "description": "Hard water.",
        "termCode": "ice",
        "sameAs": "https://w/Q1",
        "inDefinedTermSet": {"@id": "#glossary"},
        "subjectOf": [
            {"@type": "CreativeWork", "name": "A book"},
            {"@type": "CreativeWork", "name": "A page", "url": "https://example.org/%7Ba%7D%7Cb"},
        ],
    }


@pytest.mark.parametrize(
    ("date", "start", "end"),
    [
        ("1984", "1984", None),
        ("1984-06", "1984-06", None),
        ("1984~", None, None),
        ("198X", None, None),
        ("1981/1984-05", "1981", "1984-05"),
        ("1981/1984?", "1981", None),
    ],
)
def test_an_event_is_dated_as_far_as_nobody_doubts(date: str, start: str | None, end: str | None) -> None:
    said = event(Event(id="first", date=date, headline="Ice froze"), NAME)
    assert (said.get("startDate"), said.get("endDate")) == (start, end)


def test_an_event_names_the_article_that_says_it() -> None:
    evidence = Evidence(article="ice", sentence=1, span=Span(start=0, end=4), text="It froze.")
    said = event(Event(id="ice.1", date="1984", headline="It froze.", evidence=evidence, articles=("ice",)), NAME)
    assert said["@id"] == "#event.ice.1"
    assert said["subjectOf"] == [{"@id": "#articles/ice"}]


# ---------------------------------------------------------------------------------------------------------------------
# Names


def test_names_are_addresses_where_the_site_has_one() -> None:
    for name in (names_on_page("timeline/index.md", SOMEWHERE), names_in_file(SOMEWHERE)):
        assert name("articles/山/index.md") == "https://example.org/ice%20&%20snow/articles/%E5%B1%B1/"
        assert name("timeline/index.md", "event.a") == "https://example.org/ice%20&%20snow/timeline/#event.a"


def test_names_are_relative_where_nobody_knows_the_address() -> None:
    name = names_on_page("articles/ice/index.md", NOWHERE)
    assert [name("articles/ice/index.md"), name("glossary/egg/index.md")] == ["./", "../../glossary/egg/"]
    assert [NAME("articles/山/index.md"), NAME("glossary/index.md")] == ["#articles/%E5%B1%B1", "#glossary"]


def test_a_name_without_an_address_depends_on_the_site_and_on_nothing_else() -> None:
    one, other = Settings(site_name="Ice"), Settings(site_name="Snow")
    assert urn(one, "a") == urn(one, "a") == "urn:uuid:c2de4174-c7c7-5171-908d-5f7eb8412bc2"
    assert len({urn(one, "a"), urn(other, "a"), urn(one, "b"), urn(one, "a", "b")}) == 4


# ---------------------------------------------------------------------------------------------------------------------
# In a page


@given(text=st.one_of(st.text(), st.sampled_from(SYNTAX)))
def test_data_in_a_page_is_one_line_in_which_nobody_finds_anything_else(text: str) -> None:
    script = as_script({"name": text, "other": [{"name": text}, {"deep": {"name": text}}]})
    (data,) = SCRIPT.findall(script)
    assert json.loads(data) == {
        "@context": "https://schema.org",
        "name": text,
        "other": [{"name": text}, {"deep": {"name": text}}],
    }
    assert re.fullmatch(r'(?:[\w ,;./:"@\[\]-]|\\u[0-9a-f]{4}|\{ | \})*', data)
    assert "_" not in data


def test_there_is_no_data_about_nothing() -> None:
    assert as_script() == ""


@pytest.fixture(scope="module")
def glossary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("seeds") / "glossary.yml"
    path.write_text('terms: [{id: cell, label: name, definition: "x"}]', encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "names", [(), tuple(EXTENSIONS), *((name,) for name in EXTENSIONS)], ids=lambda names: "+".join(names)[:40]
)
def test_no_extension_of_markdown_touches_the_data(glossary: Path, names: tuple[str, ...]) -> None:
    pages = [page for page in write(hostile(), NOWHERE) if SCRIPT.search(page.text)]
    assert {page.uri.split("/")[0] for page in pages} == {"articles", "glossary", "timeline"}
    for page in pages:
        html, _ = convert(page.text, glossary, names)
        assert SCRIPT.findall(html) == SCRIPT.findall(page.text)
        assert "ld+json" not in SCRIPT.sub("", html)


def test_hostile_text_arrives_as_it_is() -> None:
    pages = {page.uri: page.text for page in write(hostile(), NOWHERE)}
    said = " ".join(HOSTILE.split())
    assert parsed(pages["articles/a-b/ice-snow/index.md"])["isBasedOn"]["author"] == [said, "Ann"]
    assert parsed(pages["glossary/egg/index.md"])["description"] == said
    assert said in [each["name"] for each in parsed(pages["timeline/index.md"])["@graph"]]


def test_a_list_of_several_pages_describes_none_of_its_terms_or_events() -> None:
    terms = tuple(Term(id=f"t{number}", label=f"t{number}", definition="x") for number in range(SHORT * 3))
    events = tuple(Event(id=f"e{number}", date="1984", headline="x") for number in range(SHORT * 3))
    few, many = (
        {page.uri: page.text for page in write(Collection(terms=terms[:most], events=events[:most]), NOWHERE)}
        for most in (SHORT, SHORT * 3)
    )
    assert len(parsed(few["glossary/index.md"])["hasDefinedTerm"]) == SHORT
    assert len(parsed(few["timeline/index.md"])["@graph"]) == SHORT
    assert parsed(many["glossary/index.md"]).keys() == {"@context", "@type", "@id", "name"}
    assert not SCRIPT.search(many["timeline/index.md"])


# ---------------------------------------------------------------------------------------------------------------------
# On the built site


def test_a_program_reads_back_what_the_pages_of_the_site_say(shipped_site: Path) -> None:
    term = shipped().terms[0]
    for path, kind, name in (
        ("articles/eggs-from-stem-cells", "LearningResource", "Baby mice from eggs made from stem cells"),
        ("glossary", "DefinedTermSet", "Glossary"),
        (f"glossary/{term.id}", "DefinedTerm", term.label),
    ):
        html = (shipped_site / path / "index.html").read_text(encoding="utf-8")
        (read,) = extruct.extract(html, syntaxes=["json-ld"])["json-ld"]
        assert (read["@context"], read["@type"], read["name"]) == ("https://schema.org", kind, name)
    html = (shipped_site / "timeline" / "index.html").read_text(encoding="utf-8")
    (read,) = extruct.extract(html, syntaxes=["json-ld"])["json-ld"]
    assert [each["name"] for each in read["@graph"]] == [each.headline for each in shipped().events]


def test_nobody_finds_the_data_by_searching(shipped_site: Path) -> None:
    index = (shipped_site / "search" / "search_index.json").read_text(encoding="utf-8")
    assert "stem cell" in index
    assert not [word for word in ("ld+json", "LearningResource", "hasDefinedTerm") if word in index]
