"""Everybody who speaks is heard in the order of the text, with place and part as far as the text tells."""

from glossator.model import Annotation, Person, Quotation, QuotationKind, Voice
from glossator.voices import voices
from tests.small_explainers import article, at, found

TEXT = (
    'Dr Ann Ice of Snow University took part. "Cold," said Ben Fire. "Very cold," said Ice. '
    'A so-called "heater" failed. "Nobody asked us," the mice said. Carl Wood watched. Dora Stone did not take part.'
)


def heard(*more: Annotation) -> tuple[Voice, ...]:
    annotations: list[Annotation] = [
        Person(span=at(TEXT, "Dr Ann Ice"), name="Ann Ice", affiliation="Snow University", took_part=True),
        Person(span=at(TEXT, "Ben Fire"), name="Ben Fire"),
        Person(span=at(TEXT, "Ice", 2), name="Ann Ice", affiliation="Snow University", took_part=True),
        Person(span=at(TEXT, "Carl Wood"), name="Carl Wood"),
        Person(span=at(TEXT, "Dora Stone"), name="Dora Stone", took_part=False),
        said('"Cold,"', "speech", "Ben Fire"),
        said('"Very cold,"', "speech", "Ann Ice"),
        said('"heater"', "scare", ""),
        said('"Nobody asked us,"', "speech", "the mice"),
        *more,
    ]
    return voices(found(article(TEXT), annotations))


def said(words: str, kind: QuotationKind, speaker: str) -> Quotation:
    return Quotation(span=at(TEXT, words), kind=kind, speaker=speaker)


def test_those_who_speak_and_those_whose_part_is_told_are_heard_in_order() -> None:
    assert [voice.name for voice in heard()] == ["Ann Ice", "Ben Fire", "the mice", "Dora Stone"]


def test_a_voice_has_its_words_with_their_sentences() -> None:
    ice, fire, mice, _ = heard()
    assert [(TEXT[said.span.start : said.span.end], sentence.number) for said, sentence in ice.quotations] == [
        ('"Very cold,"', 3)
    ]
    assert [sentence.number for _, sentence in (*fire.quotations, *mice.quotations)] == [2, 5]


def test_place_and_part_are_told_only_where_the_text_tells_them() -> None:
    ice, fire, _, stone = heard()
    assert (ice.affiliation, ice.took_part, ice.sentence.number) == ("Snow University", True, 1)
    assert (fire.affiliation, fire.took_part) == ("", None)
    assert stone.took_part is False


def test_words_of_nobody_belong_to_nobody() -> None:
    assert heard(said("asked", "fragment", "")) == heard()
