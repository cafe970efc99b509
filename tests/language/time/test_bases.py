"""A phrase is reckoned from the article's own date in news, and from a date told before in a history."""

from glossator.language.time.bases import Place, base_of, can_be, direction_of
from glossator.language.time.moments import Moment
from glossator.language.time.phrases import Phrase
from glossator.language.time.story import Story, Told
from glossator.model import Sentence, Span

WRITTEN, TOLD = Moment(2018, 10, 12), Moment(1941, 5, 3)
TEXT = "He will speak later that day."
PLACE = Place(text=TEXT, sentence=Sentence(span=Span(start=0, end=len(TEXT)), number=2))


def story(*, history: bool, sentence: int = 1) -> Story:
    return Story(
        written=WRITTEN, history=history, told=(Told(when=TOLD, reckoned=False, sentence=sentence, sure=True),)
    )


def phrase(anchor: str) -> Phrase:
    return Phrase(start=14, end=28, kind="DATE", anchor=anchor, unit="D", step=0)  # type: ignore[arg-type]


def test_from_the_own_date_or_from_one_told_before() -> None:
    assert base_of(story(history=False), PLACE, phrase("now")) == (WRITTEN, True, True)
    assert base_of(story(history=False), PLACE, phrase("near")) == (WRITTEN, True, True)
    assert base_of(story(history=False), PLACE, phrase("text")) == (TOLD, False, True)
    assert base_of(story(history=True), PLACE, phrase("near")) == (TOLD, False, True)


def test_a_date_told_long_before_is_unsure() -> None:
    assert base_of(story(history=True, sentence=-3), PLACE, phrase("near")) == (TOLD, False, False)


def test_the_sentence_tells_where_it_looks() -> None:
    assert direction_of(PLACE, phrase("tense")) == 1


def test_there_is_no_thirtieth_of_february() -> None:
    assert (can_be("2018-02-28"), can_be("2018-02-30"), can_be("2018-13")) == (True, False, False)
    assert can_be("2018-Q3")
