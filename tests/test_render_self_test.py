"""On its page a self-test is made of native controls, each with a label, and its answers are there without script."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.model import Collection, Question
from glossator.pipeline import write
from glossator.settings import Settings
from tests.collections_to_export import HOSTILE, OTHERS, ROOT, made_of, shipped
from tests.fidelity import repeated_ids
from tests.hostile_text import line
from tests.markdown_host import convert
from tests.web_page import Element, parse

EGGS = "eggs-from-stem-cells"
TEXT = "First the team caught ten mice. Then they fed the mice with bread. Finally they put the mice into water."
PLAIN_HOST = ("attr_list", "md_in_html", "toc")


def pages(collection: Collection) -> dict[str, str]:
    return {page.uri: page.text for page in write(collection, Settings(site_name="Site"))}


def page_of(collection: Collection, name: str) -> Element:
    html, _ = convert(pages(collection)[f"articles/{name}/index.md"], ROOT / "seeds" / "glossary.yml", PLAIN_HOST)
    return parse(html)


def asked(collection: Collection, name: str) -> tuple[Question, ...]:
    (found,) = (each.self_test for each in collection.explainers if each.article.id == name)
    return found


def with_own(**own: object) -> Collection:
    """An article with a question of its author's own."""
    beside = {"language": "en", "self_test": {"add": [{"quote": "ten mice", **own}]}}
    return made_of({"ice.txt": TEXT, "ice.yml": json.dumps(beside, ensure_ascii=False)})


@pytest.fixture(scope="module")
def page() -> Element:
    """The page of an article with all that is made by itself."""
    return page_of(shipped(), EGGS)


def test_each_item_has_a_control_with_its_label_and_all_choices(page: Element) -> None:
    test = page.one(".gl-test")
    labels = {label.attributes["for"]: label for label in test.all("label")}
    controls = {control.attributes["id"]: control for control in test.all("select")}
    assert labels.keys() == controls.keys()
    told = [
        (label.words(), [option.words() for option in controls[name].all("option")]) for name, label in labels.items()
    ]
    expected = []
    for question in asked(shipped(), EGGS):
        choices = [["Choose"], *(choice.split() for choice in question.choices)]
        for item in question.items:
            gap = " (gap) " if question.kind == "gap" else ""
            expected.append((f"{item.before}{gap}{item.after}".split(), choices))
    assert [("".join(label), choices) for label, choices in told] == [
        ("".join(label), choices) for label, choices in expected
    ]


def test_the_right_answers_are_in_the_markup_and_in_words_below(page: Element) -> None:
    test = page.one(".gl-test")
    chosen = [
        next(
            option.words()
            for option in each.all("option")
            if option.attributes["value"] == each.attributes["data-right"]
        )
        for each in test.all("select")
    ]
    listed = [answer.words() for answer in test.all(".gl-answers li")]
    assert len(chosen) == len(listed) > 10
    for right, answer in zip(chosen, listed, strict=True):
        assert answer[: len(right)] in (right, ["Step", *right][: len(right)])


def test_each_answer_leads_to_a_place_on_the_page(page: Element) -> None:
    places = {f"#{each.attributes['id']}" for each in page.all() if "id" in each.attributes}
    links = [answer.one("a").attributes["href"] for answer in page.all(".gl-answers li")]
    assert set(links) <= places


def test_items_are_numbered_on_from_question_to_question(page: Element) -> None:
    begins = [int(each.attributes["start"]) for each in page.all(".gl-items")]
    lengths = [len(each.all("li")) for each in page.all(".gl-items")]
    assert begins == [1 + sum(lengths[:number]) for number in range(len(lengths))]


def test_without_script_there_is_no_button_that_does_nothing(page: Element) -> None:
    assert "hidden" in page.one(".gl-test-buttons").attributes


def test_the_words_of_the_article_are_in_its_language() -> None:
    collection = with_own(gap="ten", choices=["two"])
    languages = {
        question.attributes["id"]: {
            each.attributes.get("lang", "") for each in (*question.all("label"), *question.all("option"))
        }
        for question in page_of(collection, "ice").all("fieldset")
    }
    assert languages == {"test.order": {"en", ""}, "test.own.1": {"en", ""}}


def test_questions_of_the_author_are_not() -> None:
    collection = with_own(question="How many?", answer="Ten", choices=["Two"])
    (own,) = (each for each in page_of(collection, "ice").all("fieldset") if each.attributes["id"] == "test.own.1")
    assert own.one("legend").words() == "Which answer does the article give?".split()
    assert own.one("label").words() == ["How", "many?"]
    assert not [each for each in own.all() if "lang" in each.attributes]


def test_an_article_without_questions_has_no_section() -> None:
    collection = made_of({"ice.txt": "Ice melts."})
    assert "Test yourself" not in pages(collection)["articles/ice/index.md"]
    assert page_of(collection, "ice").all(".gl-test") == []


def test_search_engines_of_the_site_pass_it_over(page: Element) -> None:
    (test,) = page.all(".gl-test")
    assert "data-search-exclude" in test.attributes
    assert test.tag == "section"
    assert test.all("section") == []  # an inner one would end what the search leaves out


def test_it_stands_in_the_framed_page_too() -> None:
    framed = parse(pages(shipped())[f"embed/article/{EGGS}.html"])
    here = framed.one(".gl-test")
    assert [each.words() for each in here.all("label")] == [
        each.words() for each in page_of(shipped(), EGGS).all(".gl-test label")
    ]
    assert not [each for each in here.all() if "style" in each.attributes]
    assert not list(repeated_ids(framed))


@pytest.mark.parametrize("name", OTHERS)
def test_no_blank_line_ends_the_html(name: str) -> None:
    for uri, text in pages(OTHERS[name]()).items():
        if '<section class="gl-test"' in text:
            inside = text[text.index('<section class="gl-test"') : text.index("</section>", text.index("gl.test"))]
            assert "\n\n" not in inside, uri


@settings(max_examples=30)
@given(st.lists(line, min_size=3, max_size=3, unique_by=str.casefold), line)
def test_hostile_questions_are_shown_as_they_are(answers: list[str], words: str) -> None:
    collection = with_own(question=words, answer=answers[0], choices=answers[1:])
    page = page_of(collection, "ice")
    (own,) = (each for each in page.all("fieldset") if each.attributes["id"] == "test.own.1")
    assert own.one("label").words() == words.split()
    assert sorted(option.words() for option in own.all("option")) == sorted([["Choose"], *map(str.split, answers)])
    assert {each.tag for each in own.all()} <= set("legend ol li label span select option p".split())


def test_hostile_text_is_text() -> None:
    collection = with_own(question=HOSTILE, answer=HOSTILE, choices=["x"])
    own = page_of(collection, "ice").one("#test.own.1")
    assert own.one("label").words() == HOSTILE.split()
