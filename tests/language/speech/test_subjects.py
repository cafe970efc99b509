"""The subject of a verb is found before it, behind it, and at the head of its sentence."""

import pytest

from glossator.language.speech.subjects import (
    Stretch,
    Subject,
    stands_first,
    subject_after,
    subject_before,
    subject_of_sentence,
)
from glossator.model import Person, Span

NAMES = ("Ann Lee", "Tom Baker")


def stretch(text: str) -> Stretch:
    people = [
        Person(span=Span(start=text.index(name), end=text.index(name) + len(name)), name=name)
        for name in sorted(NAMES, key=text.find)
        if name in text
    ]
    return Stretch(text, 0, len(text), people)


def words(text: str, subject: Subject | None) -> str:
    return text[subject.start : subject.end] if subject else ""


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("However, Ann Lee also said", "Ann Lee"),
        ("Ann Lee, a judge from Rome, Italy, said", "Ann Lee"),
        ("Ann Lee, who met Tom Baker, said", "Ann Lee"),
        ("Ann Lee — a friend of Tom Baker — said", "Ann Lee"),
        ("Ann Lee (52) of the University of Leeds said", "Ann Lee"),
        ("In a statement, union leader Tom Baker said", "Tom Baker"),
        ("Ann Lee and Tom Baker have repeatedly said", "Ann Lee and Tom Baker"),
        ("Ann Lee and her team said", "Ann Lee and her team"),
        ("Ann Lee's letter to the mayor said", "Ann Lee"),
        ("On Monday, a spokesman for Tom Baker said", "a spokesman for Tom Baker"),
        ("The judges, including Ann Lee, said", "The judges"),
        ("when she said", "she"),
        ("Minutes later he also said", "he"),
        ("The WHO said", "The WHO"),
        ("The family said", "The family"),
    ],
)
def test_before_the_verb(text: str, subject: str) -> None:
    assert words(text, subject_before(stretch(text), text.rindex(" said") + 1)) == subject


@pytest.mark.parametrize(
    "text", ["In Rome said", "On Monday said", "that is said", "a voice said said", "~~~ said", "said"]
)
def test_no_subject_before_the_verb(text: str) -> None:
    assert subject_before(stretch(text), text.rindex("said")) is None


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("said Ann Lee, a judge", "Ann Lee"),
        ("said the former mayor of Rome, Ann Lee.", "Ann Lee"),
        ("said a friend of Ann Lee on Monday.", "a friend of Ann Lee"),
        ("said Ann Lee's brother in a letter", "Ann Lee's brother"),
        ("said he had", "he"),
        ("said officials at the port, who", "officials at the port"),
        ("said in Rome", ""),
        ("said ~~~~ Ann Lee", ""),
    ],
)
def test_behind_the_verb(text: str, subject: str) -> None:
    assert words(text, subject_after(stretch(text), 4)) == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Ann Lee left the room", "Ann Lee"),
        ("Ann Lee and Tom Baker left the room", "Ann Lee and Tom Baker"),
        ("The old senator emailed", "The old senator"),
        ("But on Monday, former mayor Ann Lee left", "Ann Lee"),
        ("She left with Tom Baker", "She"),
        ("Ann Lee's dog bit Tom Baker", ""),
        ("With Ann Lee the room was full", ""),
    ],
)
def test_at_the_head_of_the_sentence(text: str, subject: str) -> None:
    assert words(text, subject_of_sentence(stretch(text))) == subject


def test_what_stands_first() -> None:
    text = "former mayor Ann Lee said that Tom Baker left"
    first, second = (Subject(person.span.start, person.span.end, person) for person in stretch(text).people)
    assert stands_first(text, 0, first)
    assert not stands_first(text, 0, second)
