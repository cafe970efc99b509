"""A run of words with capitals is cut into title, name and what is neither."""

import pytest

from glossator.language.names.parts import Candidate, candidates
from glossator.language.names.runs import Run
from glossator.model import Institution, Span


def cut(text: str, *institutions: Institution) -> list[Candidate]:
    words, starts, position = text.split(" "), [], 0
    for word in words:
        starts.append(position)
        position += len(word) + 1
    ends = [start + len(word) for start, word in zip(starts, words, strict=True)]
    run = Run(tuple(word.rstrip(".") for word in words), starts, ends, 0, len(text))
    return candidates(text, [run], institutions)


@pytest.mark.parametrize(
    ("text", "title", "name"),
    [
        ("Jane Doe", "", "Jane Doe"),
        ("But Jane Doe Monday", "", "Jane Doe"),
        ("Dr. Jane Doe", "Dr", "Jane Doe"),
        ("Former Vice President Joe Biden", "President", "Joe Biden"),
        ("White House Press Secretary Sean Spicer", "Secretary", "Sean Spicer"),
        ("NASA Administrator Charles Bolden", "", "Charles Bolden"),
        ("Theresa May", "", "Theresa May"),
        ("Mr. Law", "Mr", "Law"),
        ("Martin Luther King Jr.", "", "Martin Luther King Jr."),
        ("President Park Geun-hye", "President", "Park Geun-hye"),
        ("Queen Elizabeth II", "Queen", "Elizabeth II"),
        ("American Radio Networks Bureau Chief April Ryan", "", "April Ryan"),
    ],
)
def test_titles_and_names(text: str, title: str, name: str) -> None:
    (item,) = cut(text)
    assert (item.title, text[item.start : item.end]) == (title, name)


@pytest.mark.parametrize(
    "text",
    [
        "Monday",
        "New York",
        "Jane Doe Prize",
        "Kennedy Space Center",
        "Martin Luther King Day",
        "St. Louis",
        "Hong Kong",
        "Simon & Garfunkel",
        "FOXC2",
        "NASA",
        "B C D E F G H",
    ],
)
def test_no_names(text: str) -> None:
    assert cut(text) == []


def test_an_institution_is_left_out() -> None:
    text = "Oslo University Jane Doe"
    (item,) = cut(text, Institution(span=Span(start=0, end=15), name="Oslo University"))
    assert item.words == ("Jane", "Doe")
