"""Single words of time are found; idioms made of them are not."""

import pytest

from tests.language.time.conftest import MARK, said


@pytest.mark.parametrize(
    "marked",
    [
        "[Now|DATE PRESENT_REF] it is [currently|DATE PRESENT_REF] open, [right now|DATE PRESENT_REF]",
        "[recently|DATE PAST_REF] and [formerly|DATE PAST_REF].",
        "In [the past|DATE PAST_REF], in [the near future|DATE FUTURE_REF], at [the moment|DATE PRESENT_REF]",
        "[long ago|DATE PAST_REF].",
        "It will [soon|DATE FUTURE_REF] come [daily|SET P1D], and the [annual|SET P1Y] report too.",
        "Now that, for now, now and then, as soon as, the past tense, a future king, the Daily Mail.",
    ],
)
def test_cases(marked: str) -> None:
    assert said(MARK.sub(r"\1", marked)) == marked
