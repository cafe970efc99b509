"""Phrases of time are found with their values, and reckoned only from a date that there is."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator import dates
from glossator.extractors import merge, sentences, temporal
from glossator.model import Annotations, Article, Block, Inline, Sentence, Span, TemporalExpression
from tests.extractors.conftest import ArticleOf, Case, Seed, marked, quickly

FRIDAY = "2018-10-12"
PIECES = [
    *"in since by between and to from about the of on c. one early mice , . ( ) – - 1 12 31st 1984 2018 a".split(" "),
    *"1980s 2000 2018-10-12 May October Oct. Feb. 335 BC Monday Sundays last next this that every ago later".split(" "),
    *"year years day week quarters half century night morning p.m. 3 17:30 GMT noon five several second now".split(" "),
    *"12th 25/12/1999 1914-18 (1987) Easter Thanksgiving year-end overnight ended quarter third weeklong".split(" "),
    *"aged old 's ' '90s winter fall of before yesterday today soon past future daily Christmas Day \n".split(" "),
]
HOSTILE = [" ", '"', "1", "-", "[", ".", "12 ", "in ", "in 1984 ", "May ", "12 May ", "12 and ", "one a in ", "1984-"]
HOSTILE += ["in  ", "c.", "a year ", "year ", "the last ", "five ", "five-", "half a ", "1:00 ", "3 p.m. ", "'90s "]
HOSTILE += [
    "the night of ",
    "Monday, ",
    "last year's ",
    "two hundred and ",
    "every ",
    "early ",
    "10 h ",
    "now. ",
    "Year. ",
    "on the 12th ",
    "1/2/",
    "25/12/1999 ",
    "(1987) ",
    "1914-18 ",
    "12 and 14 ",
    "Christmas ",
    "year-end ",
    "Monday and ",
    "8 p.m. Jan. 4 ",
    "the quarter ended ",
    "a year ago ",
]
VALUE = re.compile(
    r"(?:PAST|PRESENT|FUTURE)_REF|BC[0-9]{2,4}|[0-9X]{2,4}(?:-(?:[0-9X]{2}(?:-[0-9X]{2})?|W[0-9X]{2}(?:-(?:WE|[1-7]))?"
    r"|SP|SU|FA|WI|Q[1-4X]|H[12]))?(?:T(?:MO|AF|EV|NI|XX|[0-9]{2}:[0-9]{2}))?"
    r"|P[0-9X.TYQMWDHSECNIL]+(?:/P[0-9X.TYQMWDHSECNIL]+)?"
)


def extract(article: Article) -> list[TemporalExpression]:
    found = merge(Annotations(), sentences.extract(article, Annotations()))
    return list(temporal.extract(article, found))


def said(article: Article) -> str:
    return marked(article, [(item, f"{item.value} {item.edtf}".strip()) for item in extract(article)])


def test_cases(case: Case, article_of: ArticleOf) -> None:
    article = article_of(case.text, date_published=FRIDAY)
    assert marked(article, [(item, f"{item.kind} {item.value}") for item in extract(article)]) == case.marked


def test_the_seeds(seed: Seed) -> None:
    found = extract(seed.article)
    assert all(item.edtf == "" and not item.resolved for item in found)
    words = {seed.article.text[item.span.start : item.span.end] for item in found}
    assert words <= {"now", "four weeks and four days", "many years", "12-day-old", "the moment"}


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        (
            "2018-10-12",
            "[Last year|2017 2017], [last month|2018-09 2018-09], on [Monday|2018-10-08 2018-10-08] he fell.",
        ),
        (
            "2018-10-12~",
            "[Last year|2017 2017~], [last month|2018-09 2018-09~], on [Monday|2018-10-08 2018-10-08~] he fell.",
        ),
        ("2018-10?", "[Last year|2017 2017?], [last month|2018-09 2018-09?], on [Monday|XXXX-WXX-1] he fell."),
        ("2018", "[Last year|2017 2017], [last month|XXXX-XX], on [Monday|XXXX-WXX-1] he fell."),
        ("", "[Last year|XXXX], [last month|XXXX-XX], on [Monday|XXXX-WXX-1] he fell."),
        ("201X", "[Last year|XXXX], [last month|XXXX-XX], on [Monday|XXXX-WXX-1] he fell."),
        ("2017/2018", "[Last year|XXXX], [last month|XXXX-XX], on [Monday|XXXX-WXX-1] he fell."),
    ],
)
def test_what_is_reckoned_is_as_precise_and_as_doubtful_as_the_date_it_is_reckoned_from(
    published: str, expected: str, article_of: ArticleOf
) -> None:
    article = article_of("Last year, last month, on Monday he fell.", date_published=published)
    assert said(article) == expected
    assert all(item.resolved == ("X" not in item.value) for item in extract(article))


def test_what_hangs_on_a_reckoned_date_is_reckoned_too(article_of: ArticleOf) -> None:
    found = extract(article_of("On Monday they met. Two days later they parted.", date_published=FRIDAY))
    assert [(item.value, item.edtf, item.resolved) for item in found] == [
        ("2018-10-08", "2018-10-08", True),
        ("2018-10-10", "2018-10-10", True),
    ]


def test_what_hangs_on_a_date_of_the_text_is_not(article_of: ArticleOf) -> None:
    found = extract(article_of("On 4 July 2005 they met. Two days later they parted.", date_published=FRIDAY))
    assert [(item.value, item.resolved) for item in found] == [("2005-07-04", False), ("2005-07-06", False)]


def test_a_date_told_long_before_is_too_unsure_for_a_timeline(article_of: ArticleOf) -> None:
    article = article_of("It began in May 1941. They fought. They fled. In August, it ended.")
    assert (
        said(article)
        == "It began in [May 1941|1941-05 1941-05]. They fought. They fled. In [August|1941-08], it ended."
    )


def test_in_a_history_a_month_belongs_to_the_year_told_last(article_of: ArticleOf) -> None:
    text = "In 1701, in 1702 and in 1703 they fought. In May 1704 they won. In August, the king died."
    assert extract(article_of(text, date_published=FRIDAY))[-1].value == "1704-08"
    assert extract(article_of("They won. In August, the king died.", date_published=FRIDAY))[-1].value == "2018-08"


def test_so_long_ago_is_about_so_long_ago(article_of: ArticleOf) -> None:
    article = article_of("Ten years ago and two days ago.", date_published=FRIDAY)
    assert said(article) == "[Ten years ago|2008 2008~] and [two days ago|2018-10-10 2018-10-10]."
    article = article_of("Ten years ago.", date_published="2018-10-12?")
    assert said(article) == "[Ten years ago|2008 2008%]."


def test_weeks_seasons_and_quarters_are_stretches_or_seasons_on_a_timeline(article_of: ArticleOf) -> None:
    text = "Last week, in summer 2012, in the first half of 2011 and in the third quarter of 2017."
    assert [item.edtf for item in extract(article_of(text, date_published=FRIDAY))] == [
        "2018-10-01/2018-10-07",
        "2012-22",
        "2011-01/2011-06",
        "2017-07/2017-09",
    ]


def test_nothing_is_found_outside_sentences_and_in_code(article_of: ArticleOf) -> None:
    article = article_of("In October 2018, mice were born.")
    assert list(temporal.extract(article, Annotations())) == []
    code = Inline(span=Span(start=3, end=15), kind="code")
    assert extract(article_of(article.text, inlines=(code,))) == []
    assert len(extract(article_of(article.text, inlines=(Inline(span=code.span, kind="strong"),)))) == 1


def test_a_phrase_does_not_go_over_two_sentences(article_of: ArticleOf) -> None:
    article = article_of("It was October\n2018 was good. That was four\nweeks.")
    spans = [block.span for block in article.blocks]
    found = merge(Annotations(), [Sentence(span=span, number=number) for number, span in enumerate(spans, start=1)])
    assert [item.value for item in temporal.extract(article, found)] == ["XXXX-10"]


@given(
    st.lists(st.sampled_from(PIECES), max_size=20).map(" ".join) | st.lists(st.sampled_from(PIECES)).map("".join),
    st.sampled_from(["", FRIDAY, "2018-10~", "2018", "0001-01-01", "9999-12-31"]),
)
def test_they_are_valid_in_order_apart_and_inside_sentences(article_of: ArticleOf, text: str, published: str) -> None:
    article = article_of(text, date_published=published)
    bounds = [item.span for item in sentences.extract(article, Annotations())]
    position = 0
    for item in extract(article):
        words = article.text[item.span.start : item.span.end]
        assert VALUE.fullmatch(item.value), (item.value, words)
        assert item.edtf == "" or (dates.is_valid(item.edtf) and item.kind == "DATE")
        assert words == words.strip() != ""
        assert position <= item.span.start < item.span.end
        assert any(span.start <= item.span.start and item.span.end <= span.end for span in bounds)
        assert published or not item.resolved
        position = item.span.end


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_no_time(piece: str, article_of: ArticleOf) -> None:
    text = f"A{piece * (200_000 // len(piece))}b"
    whole = Span(start=0, end=len(text))
    article = article_of(text, blocks=(Block(span=whole, kind="paragraph"),), date_published=FRIDAY)
    found = merge(Annotations(), (Sentence(span=whole, number=1),))
    with quickly():
        assert all(VALUE.fullmatch(item.value) for item in temporal.extract(article, found))
