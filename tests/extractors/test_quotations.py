"""Quotations are found whole, and have the speaker whom the text names, or none."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.extractors import boilerplate, merge, quotations, sentences
from glossator.model import Annotations, Article, BlockKind, Boilerplate, Inline, Person, Problem, Quotation, Span
from tests.extractors.conftest import ArticleOf, Case, Seed, marked, quickly

PEOPLE = {
    "Ann Lee": "University of Leeds",
    "Tom Baker": "",
    "Maria Gomez": "",
    "Tim Hore": "University of Otago",
    "Amander Clark": "University of California, Los Angeles",
    "Davor Solter": "Institute of Medical Biology",
    "Evelyn Telfer": "Edinburgh University",
    "Katsuhiko Hayashi": "",
    "Richard Anderson": "University of Edinburgh",
}
"""The people of the cases and seeds, and where they work."""

KINDS = {"direct": "speech", "partial": "fragment", "term": "scare"}
"""What the seeds' annotations call the kinds."""

PIECES = [
    *"\"“”‘’'«»„.,:;?!() \n—-",
    "Ann Lee",
    "Baker",
    "Mr ",
    "said",
    " said ",
    "told",
    "according to ",
    "He",
    "she",
    "the judge",
    "A dam leaks.",
    "no",
    "6'2\"",
    "called",
]
HOSTILE = [
    '"',
    '"a" ',
    "“",
    "“a” ",
    "‘a ",
    "'a ",
    "' ",
    '"\n',
    "“a\n",
    "«",
    '"a" said ',
    'said "a" ',
    '"A." said he. ',
    'Ann Lee said "a" ',
    'according to "a" ',
    '"a", , , said ',
    '"a" - ',
    '"A," Baker said. ',
    'he said "A."\n',
]


def people(text: str) -> Iterator[Person]:
    """Each mention of the people above."""
    for name, affiliation in PEOPLE.items():
        given_name, surname = name.split()
        for match in re.finditer(rf"(?:(?:Dr|Mr|Ms|Professor) )?(?:{given_name} )?\b{surname}\b", text):
            span = Span(start=match.start(), end=match.end())
            yield Person(span=span, name=name, affiliation=affiliation)


def extract(article: Article, *left_out: Span) -> list[Quotation | Problem]:
    found = merge(Annotations(), (Boilerplate(span=span, reason="a reason") for span in left_out))
    found = merge(found, sentences.extract(article, found))
    found = merge(found, people(article.text))
    return list(quotations.extract(article, found))


def said(text: str, item: Quotation) -> str:
    """The kind of a quotation, its speaker and the words that name the speaker."""
    named = f"({text[item.speaker_span.start : item.speaker_span.end]})" if item.speaker_span else ""
    who = " ".join(filter(None, (item.speaker, named)))
    return f"{item.kind}: {who}" if who else item.kind


def test_cases(case: Case, article_of: ArticleOf) -> None:
    article = article_of(case.text)
    found = extract(article)
    assert (
        marked(article, [(item, said(case.text, item)) for item in found if isinstance(item, Quotation)]) == case.marked
    )
    assert not [item for item in found if isinstance(item, Problem)]


def test_the_seeds(seed: Seed) -> None:
    left_out = [item.span for item in boilerplate.extract(seed.article, Annotations())]
    found = [item for item in extract(seed.article, *left_out) if isinstance(item, Quotation)]
    assert [
        (
            (item.span.start, item.span.end),
            item.kind,
            item.speaker,
            item.speaker_span and (item.speaker_span.start, item.speaker_span.end),
            item.affiliation,
            item.cue,
        )
        for item in found
    ] == [
        (
            (gold["start"], gold["end"]),
            KINDS[gold["kind"]],
            gold["speaker"] or "",
            (mention := gold.get("speaker_mention")) and (mention["start"], mention["end"]),
            (gold["affiliation"] or {}).get("text", ""),
            (gold["cue"] or {}).get("text", "").rstrip(":"),
        )
        for gold in seed.gold["quotes"]
    ]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ('"It leaks," Lee said.', "said"),
        ('"It leaks," added Lee.', "added"),
        ('According to Lee, "it leaks".', "According to"),
        ('Lee, who knows it, has warned that it "leaks".', "warned"),
        ('Lee: "It leaks."', ""),
    ],
)
def test_the_words_of_saying(text: str, cue: str, article_of: ArticleOf) -> None:
    (item,) = extract(article_of(text))
    assert isinstance(item, Quotation)
    assert (item.speaker, item.affiliation, item.cue) == ("Ann Lee", "University of Leeds", cue)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('Lee said: "It leaks.', 10),
        ("Lee said: “It leaks.\nBaker left. ”", 10),
        ('"It "leaks," Lee said.', 0),
        ('"It leaks.\nThe river is cold. "It is cold," Lee said.', 0),
    ],
)
def test_a_mark_that_is_never_closed(text: str, place: int, article_of: ArticleOf) -> None:
    problems = [item for item in extract(article_of(text)) if isinstance(item, Problem)]
    assert problems == [
        Problem(
            span=Span(start=place, end=place + 1),
            message="quotation mark never closed",
            hint="Add the closing mark, or remove this one.",
        )
    ]


def test_what_is_left_out_has_no_quotations(article_of: ArticleOf) -> None:
    article = article_of('"Read more," said Lee.\n"It leaks," said Lee.')
    assert [item.span.start for item in extract(article, article.blocks[0].span)] == [23]


def test_a_quotation_goes_on_behind_what_is_left_out(article_of: ArticleOf) -> None:
    article = article_of('Lee said: "It leaks.\nRead more\n"It is cold."')
    (item,) = extract(article, article.blocks[1].span)
    assert (item.span.start, item.span.end) == (10, len(article.text))


@pytest.mark.parametrize("kind", ["heading", "code"])
def test_headings_and_code_have_no_quotations(kind: BlockKind, article_of: ArticleOf) -> None:
    article = article_of('print("It leaks," "yes')
    assert extract(replace(article, blocks=(replace(article.blocks[0], kind=kind),))) == []


def test_code_within_a_sentence_has_no_quotations(article_of: ArticleOf) -> None:
    text = 'Write print("It leaks") here.'
    code = Inline(span=Span(start=6, end=23), kind="code")
    assert extract(article_of(text, inlines=(code,))) == []


@given(st.lists(st.sampled_from(PIECES) | st.characters()).map("".join))
def test_they_stand_between_marks_in_order_and_apart(article_of: ArticleOf, text: str) -> None:
    position = 0
    for item in extract(article_of(text)):
        if isinstance(item, Quotation):
            assert position <= item.span.start < item.span.end - 1 < len(text)
            assert text[item.span.start] in "\"“«„'‘"
            assert text[item.span.end - 1] in "\"”»“'’"
            position = item.span.end
            assert item.speaker_span is None or text[item.speaker_span.start : item.speaker_span.end].strip()
        else:
            assert text[item.span.start] in '"“«„'


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_no_time(piece: str, article_of: ArticleOf) -> None:
    article = article_of(piece * (200_000 // len(piece)))
    found = merge(Annotations(), sentences.extract(article, Annotations()))
    found = merge(found, people(article.text))
    with quickly():
        list(quotations.extract(article, found))
