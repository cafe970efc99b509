"""The words of saying beside a quotation are found, with their subject."""

import pytest

from glossator.language.speech.speakers import Cue, cue_after, cue_at_end, cue_before
from glossator.language.speech.subjects import Stretch
from glossator.model import Person, Span

NAMES = ("Ann Lee", "Tom Baker")


def stretch(text: str) -> Stretch:
    people = [
        Person(span=Span(start=text.index(name), end=text.index(name) + len(name)), name=name)
        for name in sorted(NAMES, key=text.find)
        if name in text
    ]
    return Stretch(text, 0, len(text), people)


def words(text: str, cue: Cue | None) -> tuple[str, str, bool] | None:
    return cue and (text[cue.subject.start : cue.subject.end], text[cue.start : cue.end], cue.adjacent)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Ann Lee said: ", ("Ann Lee", "said", True)),
        ("Ann Lee has long warned that ", ("Ann Lee", "warned", True)),
        ("Ann Lee did say that ", ("Ann Lee", "say", True)),
        ("Ann Lee told the BBC: ", ("Ann Lee", "told", True)),
        ("Ann Lee said she had a ", ("Ann Lee", "said", False)),
        ("Ann Lee said that Tom Baker added ", ("Tom Baker", "added", True)),
        ("Ann Lee left the room, saying ", ("Ann Lee", "saying", True)),
        ("Tom Baker was accused by Ann Lee of ", ("Ann Lee", "accused", False)),
        ("The paper quoted Ann Lee as saying ", ("Ann Lee", "saying", True)),
        ("Ann Lee was quoted as saying ", ("Ann Lee", "saying", True)),
        ("The sign reads: ", ("The sign", "reads", True)),
        ("Ann Lee: ", ("Ann Lee", "", True)),
        ("Ann Lee hit back: ", ("Ann Lee", "", True)),
        ("According to Ann Lee, ", ("Ann Lee", "According to", True)),
        ("Said Ann Lee, ", ("Ann Lee", "Said", True)),
        ("Ann Lee was told that ", None),
        ("The claims by Ann Lee were ", None),
        ("The United States and ", None),
        ("A list: ", None),
    ],
)
def test_before_a_quotation(text: str, cue: tuple[str, str, bool] | None) -> None:
    assert words(text, cue_before(stretch(text))) == cue


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        (" said Ann Lee.", ("Ann Lee", "said", True)),
        (" Ann Lee, a judge, said.", ("Ann Lee", "said", True)),
        (", Ann Lee told Tom Baker.", ("Ann Lee", "told", True)),
        (" according to Ann Lee.", ("Ann Lee", "according to", True)),
        (" and Ann Lee said.", None),
        (" was heard in Rome, Ann Lee said.", None),
        (".", None),
    ],
)
def test_behind_a_quotation(text: str, cue: tuple[str, str, bool] | None) -> None:
    assert words(text, cue_after(stretch(text))) == cue


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        (" was heard in Rome, Ann Lee said.", ("Ann Lee", "said", True)),
        (" was heard in Rome, according to Ann Lee.", ("Ann Lee", "according to", True)),
        (" was heard in Rome, Ann Lee said, and ~~~~.", None),
        (" was heard in Rome, in May.", None),
    ],
)
def test_at_the_end_of_the_sentence(text: str, cue: tuple[str, str, bool] | None) -> None:
    assert words(text, cue_at_end(stretch(text))) == cue
