"""Each mention of a person has the full name, and what the article says of the person anywhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.extractors import boilerplate, institutions, merge, people, sentences
from glossator.model import Annotations, Article, Block, Boilerplate, Inline, Person, Sentence, Span
from tests.extractors.conftest import ArticleOf, Case, Seed, marked, one_sentence, quickly, repeated

PIECES = [
    *".,;:!?\"'’()&- \n–",
    "Dr",
    "Mr.",
    "President",
    "John",
    "Smith",
    "F.",
    "van der",
    "Jr.",
    "King",
    "said",
    "says",
    "he",
    "May",
    "O'Brien",
    "al-Assad",
    "Kim",
    "Jong-un",
    "biologist",
    "a",
    "of",
    "at",
    "Kyoto University",
    "and his colleagues",
    "who was not involved in the study",
    "led by",
    "study",
    "et al",
    "Secretary of State",
    "É",
]
HOSTILE = [
    " ",
    '"',
    "1",
    "-",
    "A",
    "a ",
    "A ",
    "A. ",
    "& ",
    "Mr. ",
    "President ",
    "John ",
    "John Smith ",
    "John Smith, ",
    "John Smith, a biologist ",
    "John Smith said ",
    "Smith said. ",
    "said ",
    "said Smith ",
    "biologist ",
    "led by ",
    "who was not ",
    "John Smith who was not involved ",
    "Kyoto University ",
    "John Smith of Kyoto University ",
    "A-",
    "a-",
    "O'",
    "van ",
    "John van ",
    "Al-",
    "et al ",
    "Xi Jinping ",
]


def annotations(article: Article) -> Annotations:
    found = merge(Annotations(), boilerplate.extract(article, Annotations()))
    found = merge(found, sentences.extract(article, found))
    return merge(found, institutions.extract(article, found))


def extract(article: Article) -> list[Person]:
    return list(people.extract(article, annotations(article)))


def test_cases(case: Case, article_of: ArticleOf) -> None:
    article = article_of(case.text)
    assert marked(article, [(item, item.name) for item in extract(article)]) == case.marked


def test_the_seeds(seed: Seed) -> None:
    gold = [
        (mention["start"], mention["end"], person["name"], _text(person["role"]), _text(person["affiliation"]))
        for person in seed.gold["people"]
        for mention in person["mentions"]
    ]
    found = [(item.span.start, item.span.end, item.name, item.role, item.affiliation) for item in extract(seed.article)]
    assert found == sorted(gold)


def _text(span: dict[str, str] | None) -> str:
    return span["text"] if span else ""


@pytest.mark.parametrize(
    ("text", "role", "affiliation"),
    [
        ("Dr Jane Doe, senior anatomy lecturer at the University of Otago, left.", *_LECTURER)
        for _LECTURER in [("senior anatomy lecturer", "University of Otago")]
    ]
    + [
        ('"Yes," said Jane Doe, a biologist at Oslo\'s Institute of Botany.', "biologist", "Institute of Botany"),
        ("Jane Doe, 45, a professor of physics at Kyoto University, left.", "professor of physics", "Kyoto University"),
        ("Jane Doe, M.D., director of NASA, left.", "director", "NASA"),
        ("Jane Doe, president and CEO of Acme Inc., left.", "president and CEO", "Acme Inc."),
        ("Jane Doe, NASA administrator, left.", "administrator", "NASA"),
        ("First author Jane Doe of Kyoto University left.", "First author", "Kyoto University"),
        ("Says analyst Jane Doe of Goldman Sachs.", "analyst", "Goldman Sachs"),
        ("NASA Administrator Jane Doe left.", "Administrator", "NASA"),
        ("Kyoto University historian Jane Doe left.", "historian", "Kyoto University"),
        ('The study\'s lead author, Jane Doe, said: "Yes."', "lead author", ""),
        ("Professor Jane Doe, from Kyoto University, left.", "", "Kyoto University"),
        ('"No," said Jane Doe, an analyst at Synovus Partnering.', "analyst", "Synovus Partnering"),
        ("Jane Doe, a 34-year-old taxi driver, left.", "taxi driver", ""),
        ("They met President Jane Doe at the World Bank.", "", ""),
        ("Jane Doe defeated John Roe at Wimbledon.", "", ""),
        ("Jane Doe, Kyoto and a biologist left.", "", ""),
    ],
)
def test_what_people_are_and_where_they_work(text: str, role: str, affiliation: str, article_of: ArticleOf) -> None:
    person = extract(article_of(text))[0]
    assert (person.name, person.role, person.affiliation) == ("Jane Doe", role, affiliation)


def test_every_mention_says_what_one_mention_says(article_of: ArticleOf) -> None:
    article = article_of("Doe spoke. Jane Doe, a biologist at Kyoto University, led the study. Dr Doe left.")
    assert {(item.name, item.role, item.affiliation, item.took_part) for item in extract(article)} == {
        ("Jane Doe", "biologist", "Kyoto University", True)
    }
    assert len(extract(article)) == 3


@pytest.mark.parametrize(
    ("text", "took_part"),
    [
        ("The team led by Jane Doe studied mice in the study.", True),
        ("Jane Doe and her colleagues ran experiments.", True),
        ("Jane Doe of Kyoto University in Japan, and her colleagues ran experiments.", True),
        ("Jane Doe, a biologist at Kyoto University, and her team ran experiments.", True),
        ("The study, with Jane Doe as first author, is new.", True),
        ("Jane Doe, who led the research, left.", True),
        ("The study's co-author Jane Doe left.", True),
        ("Jane Doe served as principal investigator of the study.", True),
        ("Jane Doe of Kyoto University, who was not part in the study, left.", False),
        ("Jane Doe, who was not involved in the research, left.", False),
        ("Jane Doe, who wasn't involved in the research, left.", False),
        ("Jane Doe, a biologist who did not take part in the trial, left.", False),
        ("Jane Doe praised the study.", None),
        ("Jane Doe and her team won the cup.", None),
        ("Author Jane Doe read the study.", None),
    ],
)
def test_who_took_part_in_the_study(text: str, took_part: bool | None, article_of: ArticleOf) -> None:  # noqa: FBT001
    person = extract(article_of(text))[0]
    assert (person.name, person.took_part) == ("Jane Doe", took_part)


def test_who_was_not_involved_is_the_last_one_named(article_of: ArticleOf) -> None:
    found = extract(article_of("Jane Doe met John Roe, who was not involved in the study."))
    assert [(item.name, item.took_part) for item in found] == [("Jane Doe", None), ("John Roe", False)]


def test_a_name_over_two_lines_has_single_spaces(article_of: ArticleOf) -> None:
    text = "Then Jane\nDoe won."
    whole = Block(span=Span(start=0, end=len(text)), kind="paragraph")
    assert [item.name for item in extract(article_of(text, blocks=(whole,)))] == ["Jane Doe"]


def test_nothing_in_code_or_boilerplate(article_of: ArticleOf) -> None:
    text = "Jane Doe saw John Roe."
    code = Inline(span=Span(start=0, end=8), kind="code")
    assert [item.name for item in extract(article_of(text, inlines=(code,)))] == ["John Roe"]
    article = article_of(text)
    left_out = merge(Annotations(), [Boilerplate(span=article.blocks[0].span, reason="a reason")])
    assert list(people.extract(article, merge(left_out, sentences.extract(article, left_out)))) == []


@given(st.lists(st.sampled_from(PIECES) | st.characters()).map(" ".join))
def test_each_lies_in_a_sentence_and_none_overlaps(article_of: ArticleOf, text: str) -> None:
    article = article_of(text)
    found = annotations(article)
    position = 0
    for item in people.extract(article, found):
        sentence = found.around(Sentence, item.span.start)
        assert sentence is not None
        assert position <= item.span.start < item.span.end <= sentence.span.end
        assert item.name == " ".join(item.name.split()) != ""
        position = item.span.end


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_no_time(piece: str, article_of: ArticleOf) -> None:
    article, one = one_sentence(article_of, repeated(piece))
    one = merge(one, institutions.extract(article, one))
    with quickly():
        list(people.extract(article, one))
        extract(article)


def test_many_alike_take_no_time(article_of: ArticleOf) -> None:
    names = [f"Q{chr(97 + number % 26) * (number // 26 + 1)}" for number in range(2000)]
    article = article_of(" ".join(f"{name} Smith said and Smith said he " for name in names)[:300_000])
    with quickly():
        assert extract(article)
