import json
from collections.abc import Callable
from html import unescape
from html.parser import HTMLParser
from typing import Any

import pytest

from glossator import dates
from glossator.exporters import timelinejs
from glossator.model import Collection, Event, Evidence, Reference, Span
from glossator.settings import Settings
from tests.collections_to_export import HOSTILE, OTHERS, hostile, shipped
from tests.small_explainers import explained

EVERY = {"shipped": shipped, **OTHERS}
SETTINGS = Settings(site_name="Ice & <snow>", site_url="https://example.org/ice/")
ALLOWED_TAGS = {"p", "a", "blockquote"}


class Reader(HTMLParser):
    """The words of a slide; a tag that is not ours is a fault."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ALLOWED_TAGS
        assert {name for name, _ in attrs} <= {"href", "target", "rel", "dir", "lang"}

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def words(text: str) -> str:
    reader = Reader()
    reader.feed(text)
    reader.close()
    return "".join(reader.words)


def made(collection: Collection, settings: Settings = SETTINGS) -> dict[str, Any]:
    timeline: dict[str, Any] = json.loads(timelinejs.export(collection, settings).decode())
    return timeline


def slide(event: Event, settings: Settings = SETTINGS, collection: Collection | None = None) -> dict[str, Any]:
    events: list[dict[str, Any]] = made(
        Collection(explainers=collection.explainers if collection else (), events=(event,)), settings
    )["events"]
    return events[0]


def told(sentence: str) -> tuple[Event, Collection]:
    explainer = explained(sentence, publisher="The <Ice> Times", language="en")
    evidence = Evidence(article="ice", sentence=1, span=Span(start=0, end=len(sentence)), text=sentence)
    event = Event(id="ice.1", date="1984", headline=sentence, articles=("ice",), evidence=evidence, reckoned=True)
    return event, Collection(explainers=(explainer,))


@pytest.mark.parametrize("collection", EVERY.values(), ids=EVERY)
def test_it_is_what_timelinejs_reads(collection: Callable[[], Collection]) -> None:
    timeline = made(collection())
    assert timeline["scale"] == "human"
    assert len(timeline["events"]) == len(collection().events)
    for each in (timeline["title"], *timeline["events"]):
        words(each["text"]["headline"])
        words(each["text"].get("text", ""))
    for each, event in zip(timeline["events"], collection().events, strict=True):
        assert isinstance(each["start_date"]["year"], int)
        assert each["display_date"] == dates.in_words(event.date)
    assert len({each["unique_id"] for each in timeline["events"]} | {"title"}) == len(timeline["events"]) + 1


def test_the_first_slide_names_the_site() -> None:
    assert made(shipped())["title"]["text"]["headline"] == "Ice &amp; &lt;snow&gt;"
    assert made(shipped(), Settings())["title"]["text"]["headline"] == "Timeline"


@pytest.mark.parametrize(
    ("date", "start", "end"),
    [
        ("2018-10-12~", {"year": 2018, "month": 10, "day": 12}, None),
        ("2018-10", {"year": 2018, "month": 10}, None),
        ("1984?", {"year": 1984}, None),
        ("198X", {"year": 1980}, {"year": 1989}),
        ("19XX", {"year": 1900}, {"year": 1999}),
        ("1981/1984-05", {"year": 1981}, {"year": 1984, "month": 5}),
        ("198X/2001-02-03", {"year": 1980}, {"year": 2001, "month": 2, "day": 3}),
        ("2018-21", {"year": 2018}, None),
        ("-0043-03-15", {"year": -44, "month": 3, "day": 15}, None),
        ("0000", {"year": -1}, None),
        ("-0043/0014", {"year": -44}, {"year": 14}),
    ],
)
def test_no_month_or_day_is_invented(date: str, start: dict[str, int], end: dict[str, int] | None) -> None:
    each = slide(Event(id="x", date=date, headline="x"))
    assert (each["start_date"], each.get("end_date")) == (start, end)
    assert each["display_date"] == dates.in_words(date)


def test_hostile_text_is_shown_as_it_is() -> None:
    each = next(each for each in made(hostile())["events"] if each["unique_id"] == "event.first")
    event = next(event for event in hostile().events if event.id == "first")
    assert words(each["text"]["headline"]) == event.headline
    assert words(each["text"]["text"]) == f"{event.text}\nReference: {event.sources[0].text}"
    assert event.text.split() == HOSTILE.split()


def test_a_group_is_text_even_after_timelinejs_has_taken_the_text_out_of_it() -> None:
    topic = "<img src=x onerror=alert(1)> & more"
    group = slide(Event(id="x", date="1984", headline="x", topics=(topic, "other")))["group"]
    taken_out = unescape(group)
    assert words(taken_out) == topic
    assert "group" not in slide(Event(id="x", date="1984", headline="x"))


def test_a_sentence_of_an_article_is_shown_with_its_article() -> None:
    event, collection = told("Ice melted in 1984.")
    each = slide(event, collection=collection)
    assert each["text"]["headline"] == "Ice melted in 1984."
    assert words(each["text"]["text"]) == (
        "From: Ice (The <Ice> Times)\nThe date is reckoned from the day the article came out."
    )
    link = '<a href="https&#58;//example.org/ice/articles/ice/#s.1" target="_blank" rel="noopener">Ice</a>'
    assert link in each["text"]["text"]
    assert "<a" not in slide(event, Settings(), collection)["text"]["text"]


def test_a_long_sentence_is_cut_in_the_headline_and_whole_below() -> None:
    sentence = f"In 1984, ice {'and more ice ' * 20}melted."
    event, collection = told(sentence)
    each = slide(event, collection=collection)
    assert each["text"]["headline"].endswith((" ice…", " more…", " and…"))
    assert len(each["text"]["headline"]) <= Settings().headline_length
    assert f'<blockquote lang="en" dir="auto">{sentence}</blockquote>' in each["text"]["text"]


def test_a_headline_that_an_editor_wrote_is_never_cut() -> None:
    headline = "ice " * 100
    assert slide(Event(id="x", date="1984", headline=headline))["text"]["headline"] == headline


def test_references_open_in_a_tab_of_their_own() -> None:
    sources = (Reference(text="A page", url="https://example.org/?a=1&b=2"), Reference(text="A book"))
    text = slide(Event(id="x", date="1984", headline="x", sources=sources))["text"]["text"]
    assert words(text) == "References: A page; A book"
    assert 'href="https&#58;//example.org/?a&#61;1&#38;b&#61;2" target="_blank" rel="noopener"' in text


def test_the_file_is_readable_and_ends_with_a_line() -> None:
    data = timelinejs.export(OTHERS["japanese"](), SETTINGS).decode()
    assert "発見" in data
    assert data.endswith("}\n")
