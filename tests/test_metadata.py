"""What an author says beside an article is added to it, and a headline is never made up."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.extractors import annotate
from glossator.metadata import describe, headline
from glossator.model import Article, Finding, Place, Reference, Remark, Sentence, Source, Study
from glossator.problems import InputError

ArticleOf = Callable[..., Article]

EVERYTHING = """\
headline: Ice melts
author: [Ann, Ben]
publisher: The Daily Ice
date: 2018-10~
url: https://example.org/ice
license: CC0
language: en-GB
study:
  title: On ice
  authors: [Ann et al.]
  journal: Journal of Ice 1
  date: "2018"
  doi: 10.1000/ice
notes:
  - note: The whole article is about ice.
  - quote: Then it boils
    note: At 100 °C.
    sources:
      - text: A book
        url: https://example.org/book
  - quote: Ice melts
    note: At 0 °C.
"""


def described(article: Article, metadata: str) -> Article:
    source = Source(id=article.id, uri="ice.txt", data=b"", metadata_uri="ice.yml", metadata=metadata.encode())
    return describe(article, source)


def faults(article: Article, metadata: str) -> tuple[Finding, ...]:
    with pytest.raises(InputError) as caught:
        described(article, metadata)
    return caught.value.findings


def title(article: Article, longest: int) -> str:
    return headline(article, annotate(article).of(Sentence), longest)


def test_without_a_file_beside_it_an_article_stays_as_it_is(article_of: ArticleOf) -> None:
    article = article_of("Ice melts.")
    assert describe(article, Source(id="ice", uri="ice.txt", data=b"")) is article


def test_everything_that_can_be_said(article_of: ArticleOf) -> None:
    article = described(article_of("Ice melts. Then it boils."), EVERYTHING)
    assert (article.headline, article.author, article.publisher) == ("Ice melts", ("Ann", "Ben"), "The Daily Ice")
    assert (article.date_published, article.url) == ("2018-10~", "https://example.org/ice")
    assert (article.license, article.language) == ("CC0", "en-GB")
    assert article.study == Study(
        title="On ice",
        authors=("Ann et al.",),
        journal="Journal of Ice 1",
        date_published="2018",
        doi="10.1000/ice",
    )


def test_notes_stand_in_the_order_of_the_words_they_quote_and_the_others_last(article_of: ArticleOf) -> None:
    article = described(article_of("Ice melts. Then it boils."), EVERYTHING)
    book = Reference(text="A book", url="https://example.org/book")
    melts, boils, whole = article.remarks
    assert (melts.quote, melts.text, melts.sources) == ("Ice melts", "At 0 °C.", ())
    assert (boils.quote, boils.text, boils.sources) == ("Then it boils", "At 100 °C.", (book,))
    assert (whole.quote, whole.text, whole.place.line) == ("", "The whole article is about ice.", 15)


def test_what_is_not_said_is_empty(article_of: ArticleOf) -> None:
    article = described(article_of("# Ice\n\nIt melts.", name="ice.md"), "license: CC0")
    assert article.headline == "Ice"
    assert (article.author, article.publisher, article.date_published, article.url) == ((), "", "", "")
    assert (article.study, article.remarks) == (None, ())


def test_a_headline_given_beside_an_article_replaces_its_own(article_of: ArticleOf) -> None:
    assert described(article_of("# Ice\n\nIt melts.", name="ice.md"), "headline: Water").headline == "Water"


@pytest.mark.parametrize(
    ("metadata", "message"),
    [
        ("headlin: Ice", "unknown key `headlin`"),
        ("notes: [{notes: x}]", "unknown key `notes`"),
        ("study: {titel: x}", "unknown key `titel`"),
        ("date: 2018-13", "`date` is not a date that can be: '2018-13'"),
    ],
)
def test_a_faulty_file_is_refused(article_of: ArticleOf, metadata: str, message: str) -> None:
    assert message in [finding.message for finding in faults(article_of("Ice melts."), metadata)]


def test_notes_that_quote_what_is_not_there_are_refused_all_at_once(article_of: ArticleOf) -> None:
    metadata = (
        "notes:\n  - {quote: Ice melts, note: x}\n  - {quote: ice melts, note: x}\n  - {quote: It boils, note: x}\n"
    )
    article = article_of("Ice melts.")
    hint = "Copy the words exactly as they stand in articles/ice.txt, from one paragraph."
    lines = metadata.split("\n")
    assert faults(article, metadata) == (
        Finding(
            severity="error",
            place=Place(uri="ice.yml", line=3, column=5, text=lines[2]),
            message="the article does not say 'ice melts'",
            hint=hint,
        ),
        Finding(
            severity="error",
            place=Place(uri="ice.yml", line=4, column=5, text=lines[3]),
            message="the article does not say 'It boils'",
            hint=hint,
        ),
    )


@pytest.mark.parametrize(
    "written",
    ["melts in the sun", '"melts\n    in the sun"', "|-\n      melts\n      in the sun", "melts   in the sun"],
)
def test_a_quote_may_break_its_lines_otherwise_than_the_article(article_of: ArticleOf, written: str) -> None:
    (remark,) = described(
        article_of("Ice melts in\nthe sun."), f"notes:\n  - note: Fast.\n    quote: {written}\n"
    ).remarks
    assert remark.quote == "melts in\nthe sun"


def test_a_quote_stays_in_one_paragraph(article_of: ArticleOf) -> None:
    (finding,) = faults(article_of("Ice melts\n\nin the sun."), "notes: [{quote: melts in, note: x}]")
    assert finding.message == "the article does not say 'melts in'"


@pytest.mark.parametrize(
    ("text", "longest", "made"),
    [
        ("Ice melts. Water boils.", 110, "Ice melts"),
        ("Ice melts.\n\nWater boils.", 110, "Ice melts"),
        ("Ice\nmelts in\nthe sun.", 110, "Ice melts in the sun"),
        ("Does ice melt? Yes.", 110, "Does ice melt?"),
        ("Ice melts!", 110, "Ice melts!"),
        ("氷が溶ける。水が沸く。", 110, "氷が溶ける"),
        ("...", 110, "..."),
        ("Ice melts in the sun.", 20, "Ice melts in the …"),
        ("Ice melts in the sun.", 21, "Ice melts in the sun"),
        ("Ice melts in the sun, and water boils.", 30, "Ice melts in the sun …"),
        ("Ice melts in the sun and water boils.", 30, "Ice melts in the sun …"),
        ("Ice melts in the sun – and water boils.", 30, "Ice melts in the sun …"),
        ("Ice, which is cold, melts in the sun.", 30, "Ice, which is cold …"),
        ("Ice, which is cold melts in the very hot sun.", 40, "Ice, which is cold melts in the very …"),
        ("About 1,000,000 tons of ice melted in the sun.", 16, "About …"),
        ("It is 10:30 and ice melts.", 16, "It is 10:30 …"),
        ("Ice melts: it is hot, very hot now.", 20, "Ice melts: it is …"),
        ("Ice melts, it is hot now and here.", 20, "Ice melts, it is …"),
        ("Ice melts it, as it is hot now and here.", 20, "Ice melts it …"),
        ("Ice melts in sunny, hot places.", 20, "Ice melts in sunny …"),
        ("Ice melts at sunny places.", 20, "Ice melts at sunny …"),
        ("Ice melts at sunnyplaces.", 20, "Ice melts at …"),
        ("a very long one", 3, "a …"),
        ("Donaudampfschifffahrtsgesellschaft", 12, "Donaudampf …"),
        ("氷が溶けると水になり水が沸くと湯気になる。", 12, "氷が溶けると水になり …"),
    ],
)
def test_a_headline_is_the_beginning_of_the_first_sentence(
    article_of: ArticleOf, text: str, longest: int, made: str
) -> None:
    assert title(article_of(text), longest) == made


def test_a_headline_that_is_given_is_never_cut(article_of: ArticleOf) -> None:
    assert title(article_of("Ice melts.", headline="Water boils"), 5) == "Water boils"


def test_where_there_is_no_sentence_the_first_block_gives_the_headline(article_of: ArticleOf) -> None:
    assert title(article_of("## Ice\n\n    melt()\n", name="ice.md"), 110) == "Ice"


@given(
    words=st.lists(st.text(st.sampled_from("abcD,;:.–-’é氷"), min_size=1, max_size=12), min_size=1, max_size=40),
    longest=st.integers(4, 120),
)
def test_a_headline_is_never_longer_than_allowed_and_always_word_for_word(
    article_of: ArticleOf, words: list[str], longest: int
) -> None:
    article = article_of(" ".join(words) + " x")
    (first, *_) = annotate(article).of(Sentence)
    sentence = article.text[first.span.start : first.span.end]
    made = title(article, longest)
    assert len(made) <= longest
    assert sentence.startswith(made.removesuffix(" …"))
    assert made.endswith(" …") == (len(sentence) > longest)


def test_a_remark_names_its_place(article_of: ArticleOf) -> None:
    article = described(article_of("Ice melts."), "notes:\n  - quote: Ice\n    note: Cold.\n")
    place = Place(uri="ice.yml", line=2, column=5, text="  - quote: Ice")
    assert article.remarks == (Remark(quote="Ice", text="Cold.", place=place),)
