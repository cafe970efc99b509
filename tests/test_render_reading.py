"""The parts around an article hold its own words, lead to their sentences, and are left out where there is nothing."""

from collections.abc import Iterable
from dataclasses import replace

from glossator.key_numbers import key_numbers
from glossator.model import (
    Annotation,
    Collection,
    Explainer,
    Page,
    Person,
    Quantity,
    Quotation,
    Readability,
    Sentence,
    Statement,
    Step,
)
from glossator.pipeline import write
from glossator.settings import Settings
from tests.small_explainers import at, explained
from tests.web_page import Element, parse

TEXT = (
    "First they froze <b>11 of 316</b> eggs. Then, after two weeks, they thawed them. "
    'Dr Ann Ice of Snow University, who took part, said: "It is & stays cold." It does not work in men.'
)
PARTS = ("short", "numbers", "steps", "voices", "caveats")


def everything() -> Explainer:
    first, second = "First they froze <b>11 of 316</b> eggs.", "Then, after two weeks, they thawed them."
    limit = "It does not work in men."
    person = {"name": "Ann Ice", "role": "glaciologist", "affiliation": "Snow University"}
    annotations: list[Annotation] = [
        Quantity(span=at(TEXT, "11 of 316"), kind="proportion", values=("11", "316"), noun="eggs"),
        Statement(span=at(TEXT, first), kind="method", cue=at(TEXT, "froze")),
        Statement(span=at(TEXT, limit), kind="caveat", cue=at(TEXT, "not")),
        Step(span=at(TEXT, "First they froze <b>11 of 316</b> eggs"), order=1, when=at(TEXT, "First")),
        Step(span=at(TEXT, "they thawed them"), order=2, when=at(TEXT, "after two weeks")),
        Person(span=at(TEXT, "Dr Ann Ice"), took_part=True, **person),
        Quotation(span=at(TEXT, '"It is & stays cold."'), kind="speech", speaker="Ann Ice", cue="said"),
    ]
    explainer = explained(TEXT, annotations)
    sentences = explainer.annotations.of(Sentence)
    assert [TEXT[each.span.start : each.span.end] for each in sentences[:2]] == [first, second]
    return replace(
        explainer,
        summary=(sentences[0], sentences[-1]),
        key_numbers=key_numbers(explainer.article, explainer.annotations),
        readability=Readability(grade=12.66, familiar=0.976),
    )


def pages(explainers: Iterable[Explainer]) -> dict[str, Page]:
    collection = Collection(explainers=tuple(explainers))
    return {page.uri: page for page in write(collection, Settings())}


def body(page: Page) -> Element:
    return parse(page.text.split("---\n", 2)[2])


def words(element: Element) -> str:
    return " ".join(element.text().split())


def article(explainer: Explainer) -> Element:
    return body(pages([explainer])["articles/ice/index.md"])


def sentences_of(part: Element) -> list[str]:
    return [link.attributes["href"] for link in part.all(".gl-ref")]


def test_every_part_leads_to_the_sentences_that_say_it() -> None:
    page = article(everything())
    assert {part: sentences_of(page.one(f"#gl.{part}")) for part in PARTS} == {
        "short": ["#s.1", "#s.4"],
        "numbers": ["#s.1"],
        "steps": ["#s.1", "#s.2"],
        "voices": ["#s.3", "#s.3"],
        "caveats": ["#s.4"],
    }
    known = {each.attributes["id"] for each in page.all(".gl-sentence")}
    assert {"s.1", "s.2", "s.3", "s.4"} <= known


def test_a_part_with_nothing_in_it_is_left_out() -> None:
    page = pages([explained("It is cold.")])["articles/ice/index.md"]
    for part in PARTS:
        assert f'id="gl.{part}"' not in page.text
    for heading in (
        "In short",
        "Key numbers",
        "How it was done",
        "Who says what",
        "What it does not show",
        "Reading level",
    ):
        assert heading not in page.text


def test_the_words_of_the_article_stay_words() -> None:
    page = article(everything())
    assert words(page.one("#gl.steps")).count("<b>11 of 316</b>") == 1
    assert words(page.one("#gl.short")).startswith("In short")
    assert '"It is & stays cold."' in words(page.one("#gl.voices"))
    assert not page.all("b")


def test_a_proportion_is_drawn_and_described() -> None:
    page = article(everything())
    picture = page.one("#gl.numbers").one("svg")
    assert picture.attributes["role"] == "img"
    assert picture.attributes["aria-label"] == "11 of 316"
    assert len(picture.all("path")) == 2


def test_the_words_that_say_when_stand_above_a_step_unless_it_has_them_itself() -> None:
    page = article(everything())
    assert [words(each) for each in page.all(".gl-when")] == ["after two weeks"]


def test_a_voice_says_who_it_is_and_whether_it_took_part() -> None:
    voices = article(everything()).one("#gl.voices")
    assert "Ann Ice, glaciologist, Snow University" in words(voices)
    assert "Took part in the study, says the article" in words(voices)
    outsider = replace(everything(), voices=tuple(replace(each, took_part=False) for each in everything().voices))
    assert "Did not take part in the study" in words(article(outsider).one("#gl.voices"))
    silent = replace(everything(), voices=tuple(replace(each, took_part=None) for each in everything().voices))
    assert not article(silent).all(".gl-part-in-study")


def test_a_quotation_over_paragraphs_keeps_them() -> None:
    text = '"It is cold.\n\n"It is dark," said Ann Ice.'
    quotation = Quotation(span=at(text, '"It is cold.\n\n"It is dark,"'), kind="speech", speaker="Ann Ice")
    shown = article(explained(text, [quotation, Person(span=at(text, "Ann Ice"), name="Ann Ice")])).one(".gl-said")
    assert [words(each) for each in shown.all("p")] == ['"It is cold.', '"It is dark," Sentence 1']


def test_a_voice_leads_to_the_page_of_the_person() -> None:
    shown = pages([everything()])
    link = body(shown["articles/ice/index.md"]).one(".gl-who").all("a")[0]
    assert link.attributes["href"] == "../../people/ann-ice/"
    assert words(body(shown["people/ann-ice/index.md"]).one("summary")) == "Ice 1 sentence"
    assert (
        words(body(shown["people/index.md"]).one("#person.ann-ice"))
        == "Ann Ice 1 article glaciologist, Snow University"
    )


def test_how_hard_it_is_to_read_is_said_at_the_foot() -> None:
    assert "12.7 years of school" in words(article(everything()))
    assert "97 % of the words" in words(article(everything()))


def test_people_are_listed_with_every_sentence_and_what_they_are() -> None:
    page = body(pages([everything()])["people/ann-ice/index.md"])
    assert "glaciologist, Snow University" in words(page)
    assert [link.attributes["href"] for link in page.all("li a")] == ["../../articles/ice/#s.3"]


def test_no_article_that_names_somebody_is_left_out_of_the_page_of_that_person() -> None:
    text = "Ann Ice came."
    person = Person(span=at(text, "Ann Ice"), name="Ann Ice")
    many = [explained(text, [person], name=f"ice{number}") for number in range(Settings().listed_articles + 1)]
    assert len(body(pages(many)["people/ann-ice/index.md"]).all("details")) == len(many)


def test_articles_stand_side_by_side_with_evidence_and_where_they_differ() -> None:
    other = "Kim said so. Anne Ice of Rain College came."
    person = Person(span=at(other, "Anne Ice"), name="Anne Ice", affiliation="Rain College", took_part=True)
    second = explained(other, [person], name="rain", date_published="2018")
    page = body(pages([everything(), second])["compare/index.md"])
    assert [words(each) for each in page.all("thead a")] == ["Ice", "Rain"]
    rows = {words(row.one("th")): [words(cell) for cell in row.all("td")] for row in page.all("tbody tr")}
    assert "The article does not say." in rows["Published"][0]
    assert "2018" in rows["Published"][1]
    assert "../articles/ice/#s.4" in [link.attributes["href"] for link in page.all("a")]
    differences = words(page.one(".gl-differences"))
    assert "How the name of Ice is spelled" in differences
    assert "Where Ann Ice works" in differences


def test_without_people_and_with_one_article_those_pages_do_not_exist() -> None:
    assert {"compare/index.md", "people/index.md"}.isdisjoint(pages([explained("It is cold.")]))
