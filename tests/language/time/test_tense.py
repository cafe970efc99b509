"""A sentence tells by its verbs whether it looks back or ahead."""

import pytest

from glossator.language.time.tense import direction


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The court ruled on [Monday].", -1),
        ("The court will rule on [Monday].", 1),
        ("He said [Monday] that it will rain.", -1),
        ("It will be decided [Monday].", 1),
        ("A vote expected [Monday] was put off.", 1),
        ("It was put off until [Monday].", 1),
        ("The deadline is [Monday].", 1),
        ("It has risen since [March].", -1),
        ("As of [March], it is open.", -1),
        ("They are to be heard on [Monday].", 1),
        ("He wants talks to begin [Monday].", 1),
        ("He had expected it on [Monday].", -1),
        ("The fair opens on [Monday].", 1),
        ("[Monday] was cold.", -1),
        ("[Monday] will be cold.", 1),
        ("[Monday], of all days.", 0),
        ("Indeed, a speed limit on [Monday].", 0),
    ],
)
def test_the_nearest_verb_tells(words: str, expected: int) -> None:
    before, _, rest = words.partition("[")
    inside, _, after = rest.partition("]")
    text = before + inside + after
    assert direction(text, 0, len(before), len(before + inside), len(text)) == expected


def test_only_the_sentence_counts() -> None:
    text = "It rained. On Monday we ask. It will."
    start = text.index("Monday")
    assert direction(text, 11, start, start + 6, 28) == 0
