"""Marks find the mark that closes them, and whatever else looks like a mark is left alone."""

import pytest

from glossator.language.speech.quotation_marks import MOST_MARKS, quoted
from glossator.model import Span


def paragraphs(text: str) -> list[Span]:
    found, position = [], 0
    for line in text.split("\n"):
        if line:
            found.append(Span(start=position, end=position + len(line)))
        position += len(line) + 1
    return found


def between_marks(text: str) -> list[str]:
    return [text[span.start : span.end] for span in quoted(text, paragraphs(text))[0]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('He said "yes" and "no".', ['"yes"', '"no"']),
        ("“A “b” c,” he said, „d“ and « e ».", ["“A “b” c,”", "„d“", "« e »"]),
        ('"A "b" c," he said.', ['"A "b" c,"']),
        ('"I—" he said. "No—never." ("See.")', ['"I—"', '"No—never."', '"See."']),
        ('"...so it goes..." and " spaced " marks', ['"...so it goes..."', '" spaced "']),
        ('"Mixed“ and “marks"', ['"Mixed“', '“marks"']),
        ("‘Mine,’ he said. 'Yours isn't,' she said.", ["‘Mine,’", "'Yours isn't,'"]),
        ("“He said ‘no’ to me,” she said.", ["“He said ‘no’ to me,”"]),
        ("‘He said “no” to me,’ she said.", ["“no”"]),
    ],
)
def test_marks_of_every_kind(text: str, found: list[str]) -> None:
    assert between_marks(text) == found


@pytest.mark.parametrize(
    "text", ['a 12" pipe, 6\'2" tall', "the dogs' and the cat's", "the '90s, rock 'n' roll, 'tis", "O'Neill's", ""]
)
def test_what_is_no_quotation_mark(text: str) -> None:
    assert quoted(text, paragraphs(text)) == ([], [])


def test_marks_for_inches_within_a_quotation() -> None:
    assert between_marks('"He is 6\'2" tall," she said.') == ['"He is 6\'2" tall,"']


def test_a_paragraph_that_opens_again_goes_on() -> None:
    assert between_marks('"One.\n"Two.\n"Three." Four. "Five."') == ['"One.\n"Two.\n"Three."', '"Five."']


def test_a_mark_that_is_never_closed() -> None:
    text = '"One.\nTwo. "Three."\n“Four.'
    assert quoted(text, paragraphs(text)) == ([Span(start=11, end=19)], [0, 20])


def test_a_text_of_nothing_but_marks_is_not_searched_to_its_end() -> None:
    text = '"a" ' * MOST_MARKS
    assert len(quoted(text, paragraphs(text))[0]) <= MOST_MARKS
