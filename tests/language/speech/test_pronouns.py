"""A pronoun means the one who spoke or acted in the nearest sentence before, if name and title allow it."""

import re

import pytest

from glossator.language.speech.pronouns import MEN, WOMEN, Narrative, antecedent, genders
from glossator.model import Person, Sentence, Span

NAMES = ("Ann Lee", "Tom Baker", "Kim Moon")


def narrative(text: str) -> Narrative:
    people = sorted(
        (
            Person(span=Span(start=match.start(), end=match.end()), name=name)
            for name in NAMES
            for match in re.finditer(f"(?:Mrs )?{name}", text)
        ),
        key=lambda person: person.span.start,
    )
    sentences = [
        Sentence(span=Span(start=match.start(), end=match.end()), number=number)
        for number, match in enumerate(re.finditer(r"[^ .][^.]*\.", text), start=1)
    ]
    return Narrative(text=text, sentences=sentences, people=people, known=genders(people, text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Lee met Tom Baker. HE left.", "Tom Baker"),
        ("Tom Baker came. Ann Lee sang. HE left.", "Tom Baker"),
        ("Kim Moon came. HE left.", "Kim Moon"),
        ("Mrs Kim Moon came. HE left.", ""),
        ("Tom Baker came. It rained. HE left.", "Tom Baker"),
        ("Tom Baker came. Dunn went. HE left.", ""),
        ("When Tom Baker came, HE left.", "Tom Baker"),
        ("Kim Moon spoke to Tom Baker. HE left.", "Kim Moon"),
        ("Tom Baker's dog bit Kim Moon. HE left.", "Kim Moon"),
        ("Ann Lee came. HE left.", ""),
        ("Tom Baker came. Asked who it was, he said Kim Moon. HE left.", "Tom Baker"),
        ("Tom Baker came. One. Two. Three. Four. HE left.", ""),
    ],
)
def test_whom_he_means(text: str, name: str) -> None:
    assert antecedent("he", text.index("HE"), narrative(text), []) == name


def test_who_spoke_last_comes_before_who_is_named() -> None:
    text = "Kim Moon saw Tom Baker. HE left."
    assert antecedent("he", text.index("HE"), narrative(text), [(10, "Tom Baker")]) == "Tom Baker"
    assert antecedent("she", text.index("HE"), narrative(text), [(10, "Tom Baker")]) == "Kim Moon"


def test_who_answers_is_another() -> None:
    text = "Tom Baker met Kim Moon. HE answered."
    assert antecedent("he", text.index("HE"), narrative(text), [(10, "Tom Baker")], "Tom Baker") == "Kim Moon"


def test_no_given_name_is_in_both_lists() -> None:
    assert not MEN & WOMEN
