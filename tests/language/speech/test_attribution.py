"""Who speaks is taken from beside the quotation first, and from what goes before it last."""

import re
from collections.abc import Sequence

import pytest

from glossator.language.speech.attribution import NOBODY, View, Voice, voice
from glossator.language.speech.pronouns import Narrative
from glossator.language.speech.subjects import BLANK
from glossator.model import Person, Sentence, Span

NAMES = ("Ann Lee", "Tom Baker")


def spans(pattern: str, text: str) -> list[Span]:
    return [Span(start=match.start(), end=match.end()) for match in re.finditer(pattern, text)]


def view(text: str) -> View:
    """What is seen of a text with a sentence in each line, and paragraphs with blank lines between them."""
    quotes = spans('"[^"]*"', text)
    blanked = re.sub('"[^"]*"', lambda match: BLANK * len(match[0]), text)
    sentences = [Sentence(span=span, number=number) for number, span in enumerate(spans("[^\n]+", text), start=1)]
    people = [Person(span=span, name=text[span.start : span.end]) for span in spans("|".join(NAMES), blanked)]
    narrative = Narrative(text=blanked, sentences=sentences, people=people, known={})
    paragraphs = spans(r"[^\n]+(?:\n[^\n]+)*", text)
    return View(text=text, narrative=narrative, quotes=quotes, paragraphs=paragraphs, surnames={"lee": "Ann Lee"})


def voices(seen: View) -> Sequence[Voice]:
    for number in range(len(seen.quotes)):
        seen.voices.append(voice(seen, number))
    return seen.voices


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ('Tom Baker said "yes" when Ann Lee said "no".', ["Tom Baker", "Ann Lee"]),
        ('"Yes," said Tom Baker, "and no."', ["Tom Baker", "Tom Baker"]),
        ('"Yes," said Tom Baker.\n"And no."', ["Tom Baker", "Tom Baker"]),
        ('"Yes," said Tom Baker.\nBut "I say no."', ["Tom Baker", "Tom Baker"]),
        ('"Yes," said Tom Baker.\n\n"And no."', ["Tom Baker", "Tom Baker"]),
        ('"Yes," said Tom Baker.\nIt rained.\n"And no."', ["Tom Baker", ""]),
        ('Tom Baker said so.\n\n"Yes, I do."', ["Tom Baker"]),
        ('Tom Baker was glad.\n"Yes, I am."', ["Tom Baker"]),
        ('Tom Baker was glad.\n\n"Yes, I am."', [""]),
        ('Tom Baker said so.\n\nIt rained.\n"Yes, I do."', [""]),
        ('LEE: "Yes."', ["Ann Lee"]),
        ('"Jaws" star Tom Baker said so.', [""]),
        ('"We all like it here" Tom Baker said.', ["Tom Baker"]),
        ('They said "yes".', [""]),
        ('It is "fine".', [""]),
    ],
)
def test_who_speaks(text: str, speakers: list[str]) -> None:
    assert [item.speaker for item in voices(view(text))] == speakers


def test_whose_words_they_are_and_what_tells() -> None:
    text = '"Yes," said Tom Baker.\n\nIt is "fine".'
    assert voices(view(text)) == [
        Voice(speaker="Tom Baker", span=Span(start=12, end=21), cue="said", adjacent=True),
        NOBODY,
    ]
