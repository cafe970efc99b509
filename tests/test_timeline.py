"""Events stand in order, each with what proves it, and on a drawn timeline where they belong."""

from collections.abc import Callable
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.extractors import annotate, merge
from glossator.model import (
    Annotations,
    Article,
    Document,
    Event,
    Evidence,
    Reference,
    Sentence,
    Span,
    TemporalExpression,
)
from glossator.problems import InputError
from glossator.timeline import MOST_TICKS, dated_sentences, drawn_to_scale, in_order, of_article, read_events

ArticleOf = Callable[..., Article]

YEARS = st.integers(-9999, 9999).map(lambda year: f"{year:05}" if year < 0 else f"{year:04}")
DATES = st.one_of(YEARS, st.dates().map(str), st.dates().map(lambda day: str(day)[:7]))


def event(date: str, *, id: str = "event", articles: tuple[str, ...] = ()) -> Event:  # noqa: A002 (its name in the model)
    return Event(id=id, date=date, headline="x", articles=articles)


def document(text: str) -> Document:
    return Document(uri="timeline.yml", data=dedent(text).encode())


def contradictions(text: str, *, terms: set[str] | None) -> list[tuple[str, int, str, str]]:
    _, findings = read_events(document(text), articles={"ice", "fire"}, terms=terms)
    return [(each.severity, each.place.line, each.message, each.hint) for each in findings]


def test_everything_that_can_be_said_of_an_event() -> None:
    text = """\
        events:
          - id: second
            date: 2004?
            headline: Ice melts
            text: >-
              It melted
              at once.
            topics: [ice, sun]
            articles: [ice]
            terms: [water]
            sources: [{text: A page, url: "https://example.org"}, {text: A book}]
          - {id: first, date: "1984", headline: Fire burns, sources: [{text: A book}]}
        """
    events, findings = read_events(document(text), articles={"ice"}, terms={"water"})
    assert findings == ()
    assert events == (
        Event(id="first", date="1984", headline="Fire burns", sources=(Reference(text="A book"),)),
        Event(
            id="second",
            date="2004?",
            headline="Ice melts",
            text="It melted at once.",
            topics=("ice", "sun"),
            articles=("ice",),
            terms=("water",),
            sources=(Reference(text="A page", url="https://example.org"), Reference(text="A book")),
        ),
    )


def test_an_event_without_a_source_or_with_an_impossible_date_is_refused() -> None:
    text = """\
        events:
          - {id: one, date: "1984", headline: x}
          - {id: two, date: 2004-13, headline: x, sources: []}
        """
    with pytest.raises(InputError) as caught:
        read_events(document(text), articles=(), terms=())
    assert [(each.place.line, each.message) for each in caught.value.findings] == [
        (2, "the key `sources` is missing"),
        (3, "`date` is not a date that can be: '2004-13'"),
        (3, "`sources` is empty"),
    ]


CONTRADICTORY = """\
    events:
      - {id: one, date: "1984", headline: x, sources: [{text: x}], articles: [ice, fir]}
      - {id: one, date: "1985", headline: x, sources: [{text: x}], terms: [watr]}
    """


def test_contradictions_are_errors_that_name_their_place_and_the_cure() -> None:
    assert contradictions(CONTRADICTORY, terms={"water", "egg"}) == [
        ("error", 3, "there are two events with the id `one`", "Give one of them another id."),
        ("error", 2, "there is no article with the id `fir`", "Did you mean `fire`?"),
        ("error", 3, "there is no term with the id `watr`", "Did you mean `water`?"),
    ]


def test_where_the_glossary_cannot_be_read_its_terms_are_not_missed() -> None:
    messages = [message for _, _, message, _ in contradictions(CONTRADICTORY, terms=None)]
    assert messages == ["there are two events with the id `one`", "there is no article with the id `fir`"]


def test_a_stray_name_is_pointed_at() -> None:
    _, (_, article, term) = read_events(document(CONTRADICTORY), articles={"ice", "fire"}, terms={"water"})
    assert article.place.text[article.place.column - 1 :].startswith("fir]")
    assert term.place.text[term.place.column - 1 :].startswith("watr]")


def test_events_are_put_in_order_by_date_and_the_more_precise_one_comes_first() -> None:
    dates = [
        "-0044-03-15",
        "0000",
        "198X",
        "1984-01-01",
        "1984",
        "1984/1986",
        "2006-08-10",
        "2012-10",
        "2012-10~",
        "2018",
    ]
    assert [each.date for each in in_order(map(event, sorted(dates)))] == [
        *("-0044-03-15", "0000", "198X", "1984-01-01", "1984", "1984/1986", "2006-08-10", "2012-10", "2012-10~", "2018")
    ]


def test_events_of_one_date_are_put_in_order_by_their_id() -> None:
    one, two = event("1984", id="one"), event("1984", id="two")
    assert in_order([two, one]) == in_order([one, two]) == (one, two)


def test_a_dated_sentence_is_an_event_in_its_own_words(article_of: ArticleOf) -> None:
    article = article_of("Ice melts. It was found in October 2012 and on 4 October 2012. Fire burns since 1984.")
    told = list(dated_sentences(article, annotate(article)))
    second, third = annotate(article).of(Sentence)[1:]
    words = [article.text[each.span.start : each.span.end] for each in (second, third)]
    assert [(each.id, each.date, each.headline) for each in told] == [
        ("ice.1", "2012-10", words[0]),
        ("ice.2", "2012-10-04", words[0]),
        ("ice.3", "1984", words[1]),
    ]
    assert told[0].evidence == Evidence(article="ice", sentence=2, span=second.span, text=words[0])
    assert all(each.articles == ("ice",) and not each.sources for each in told)


def test_a_date_said_twice_in_one_sentence_is_one_event(article_of: ArticleOf) -> None:
    article = article_of("It was found in 2012 and lost in 2012. It was found in 2012.")
    assert [each.evidence.sentence for each in dated_sentences(article, annotate(article)) if each.evidence] == [1, 2]


def test_a_date_may_be_the_whole_sentence(article_of: ArticleOf) -> None:
    article = article_of("1984")
    whole = Span(start=0, end=4)
    found = merge(
        Annotations(),
        (Sentence(span=whole, number=1), TemporalExpression(span=whole, kind="DATE", value="1984", edtf="1984")),
    )
    assert [each.date for each in dated_sentences(article, found)] == ["1984"]


def test_a_date_that_is_in_no_sentence_is_no_event(article_of: ArticleOf) -> None:
    article = article_of("Ice melts. In 1984.")
    whole = TemporalExpression(span=Span(start=0, end=19), kind="DATE", value="1984", edtf="1984")
    sentence = Sentence(span=Span(start=0, end=10), number=1)
    assert list(dated_sentences(article, merge(Annotations(), (whole, sentence)))) == []


def test_the_timeline_of_an_article_has_its_own_dates_and_the_events_that_belong_to_it(article_of: ArticleOf) -> None:
    article = article_of("It was found in 2012.")
    ours, theirs = event("1984", id="ours", articles=("ice",)), event("1984", id="theirs", articles=("fire",))
    later = event("2018", id="later", articles=("fire", "ice"))
    told = of_article(article, annotate(article), [later, theirs, ours])
    assert [each.id for each in told] == ["ours", "ice.1", "later"]


@pytest.mark.parametrize("dates", [["1984"], ["1984", "1984-05"], ["2018-03-01", "2019-03-01"], ["2018-10-12"] * 3])
def test_what_falls_into_a_year_is_not_drawn(dates: list[str]) -> None:
    assert drawn_to_scale([event(date) for date in dates]) is None


def test_places_are_in_percent_of_the_whole() -> None:
    scale = drawn_to_scale([event("2000-01-01"), event("2001"), event("2002-01-01/2002-12-31"), event("2004-01-01")])
    assert scale
    assert scale.ticks == (("2000", 0.0), ("2001", 25.0), ("2002", 50.0), ("2003", 75.0), ("2004", 100.0))
    starts, lengths = zip(*scale.places, strict=True)
    assert starts == pytest.approx((0, 25.02, 50, 100), abs=0.1)
    assert lengths == pytest.approx((0, 24.95, 24.95, 0), abs=0.1)


@pytest.mark.parametrize(
    ("first", "last", "years"),
    [
        ("2000-01-01", "2008-12-31", "2000 2001 2002 2003 2004 2005 2006 2007 2008"),
        ("2000-01-01", "2009-01-01", "2000 2002 2004 2006 2008"),
        ("1981-07-09", "2025", "1985 1990 1995 2000 2005 2010 2015 2020 2025"),
        ("-0044-03-15", "0014", "41 BC, 31 BC, 21 BC, 11 BC, 1 BC, 10"),
        ("0001", "0100", "20 40 60 80 100"),
        ("0001", "0300", "50 100 150 200 250 300"),
        ("0001", "0600", "100 200 300 400 500 600"),
        ("0001", "1200", "200 400 600 800 1000 1200"),
        ("0001", "3000", "500 1000 1500 2000 2500 3000"),
        ("0001", "6000", "1000 2000 3000 4000 5000 6000"),
        ("0001", "9999", "2000 4000 6000 8000"),
        ("-9999", "9999", "5001 BC, 1 BC, 5000"),
    ],
)
def test_years_are_written_on_a_drawn_timeline_in_even_steps(first: str, last: str, years: str) -> None:
    scale = drawn_to_scale([event(first), event(last)])
    assert scale
    assert [year for year, _ in scale.ticks] == (years.split(", ") if "," in years else years.split())


@given(dates=st.lists(DATES, min_size=1, max_size=20))
def test_a_drawn_timeline_keeps_to_its_bounds_and_to_the_order(dates: list[str]) -> None:
    events = in_order(event(date) for date in dates)
    scale = drawn_to_scale(events)
    if scale:
        starts = [start for start, _ in scale.places]
        assert starts == sorted(starts)
        assert min(starts) == 0
        assert max(start + length for start, length in scale.places) == pytest.approx(100, abs=0.02)
        assert all(length >= 0 for _, length in scale.places)
        assert 1 <= len(scale.ticks) <= MOST_TICKS
        assert [at for _, at in scale.ticks] == sorted({at for _, at in scale.ticks})
        assert all(0 <= at <= 100 for _, at in scale.ticks)


def test_events_of_one_date_stand_in_the_order_of_their_sentences(article_of: ArticleOf) -> None:
    article = article_of("\n".join(f"Event number {number} happened in 1984." for number in range(1, 13)))
    told = of_article(article, annotate(article), ())
    assert [each.evidence.sentence for each in told if each.evidence] == list(range(1, 13))
