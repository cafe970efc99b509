"""Articles side by side: each cell says what one article says, with the sentence, and nothing else."""

from glossator.comparison import MOST_CLAIMS, compare
from glossator.key_numbers import key_numbers
from glossator.model import (
    Annotation,
    Comparison,
    Explainer,
    Institution,
    Person,
    Quantity,
    Statement,
    StatementKind,
    Study,
    Term,
    TermMention,
)
from glossator.pipeline import side_by_side
from glossator.settings import Settings
from tests.small_explainers import at, explained

ONE = (
    "Ann Ice of Snow University took skin cells. 11 out of 316 embryos lived. "
    "It is risky. It is slow. It is dear. It is odd."
)
TWO = "They used both stem cells and put them near skin cells at Rain College, said Al of Fog School. It went well."
SKIN = Term(id="skin-cell", label="skin cell", definition="x")
STEM = Term(id="stem-cell", label="stem cell", definition="x")


def statement(text: str, words: str, kind: StatementKind) -> Statement:
    return Statement(span=at(text, words), kind=kind, cue=at(text, words))


def one() -> Explainer:
    found: list[Annotation] = [
        Person(span=at(ONE, "Ann Ice"), name="Ann Ice", affiliation="Snow University", took_part=True),
        Institution(span=at(ONE, "Snow University"), name="Snow University"),
        TermMention(span=at(ONE, "skin cells"), term="skin-cell"),
        Quantity(span=at(ONE, "11 out of 316 embryos"), kind="proportion", values=("11", "316"), noun="embryos"),
        statement(ONE, "Ann Ice of Snow University took skin cells.", "method"),
        statement(ONE, "11 out of 316 embryos lived.", "result"),
        *(statement(ONE, f"It is {word}.", "caveat") for word in ("risky", "slow", "dear", "odd")),
    ]
    explainer = explained(ONE, found, [SKIN], name="one", date_published="2018-10")
    numbers = key_numbers(explainer.article, explainer.annotations)
    return Explainer(
        article=explainer.article,
        headline="One",
        annotations=explainer.annotations,
        terms=explainer.terms,
        voices=explainer.voices,
        key_numbers=numbers,
    )


def two() -> Explainer:
    found: list[Annotation] = [
        Institution(span=at(TWO, "Rain College"), name="Rain College"),
        TermMention(span=at(TWO, "stem cells"), term="stem-cell"),
        TermMention(span=at(TWO, "skin cells"), term="skin-cell"),
        Institution(span=at(TWO, "Fog School"), name="Fog School"),
        Person(span=at(TWO, "Al"), name="Al", affiliation="Fog School"),
        statement(TWO, TWO[: TWO.index(" It")], "method"),
    ]
    study = Study(journal="Journal of Ice", authors=("Bo Rain et al.",))
    return explained(TWO, found, [STEM, SKIN], name="two", study=study)


def compared() -> dict[str, list[list[tuple[str, int]]]]:
    comparison = compare([one(), two()])
    assert isinstance(comparison, Comparison)
    assert comparison.articles == ("one", "two")
    return {
        aspect.name: [[(claim.text, claim.sentence) for claim in claims] for claims in aspect.claims]
        for aspect in comparison.aspects
    }


def test_what_the_text_does_not_say_comes_from_beside_it_and_has_no_sentence() -> None:
    assert compared()["Published"] == [[("October 2018", 0)], []]
    assert compared()["Study in"] == [[], [("Journal of Ice", 0)]]


def test_who_took_part_and_where_goes_before_the_authors_and_the_places_of_the_method() -> None:
    assert compared()["Who"] == [[("Ann Ice", 1)], [("Bo Rain et al.", 0)]]
    assert compared()["Where"] == [[("Snow University", 1)], [("Rain College", 1)]]


def test_cells_are_those_that_the_method_names() -> None:
    assert compared()["Starting cells"] == [[("skin cells", 1)], [("stem cells", 1)]]


def test_results_in_numbers_and_limits_lead_to_their_sentences() -> None:
    assert compared()["Result in numbers"] == [[("11 out of 316 embryos", 2)], []]
    assert compared()["What limits it"] == [[("It is risky.", 3), ("It is slow.", 4), ("It is dear.", 5)], []]
    assert len(compared()["What limits it"][0]) == MOST_CLAIMS


def test_cells_of_a_later_part_of_the_method_are_not_those_it_started_with() -> None:
    text = "They took skin cells. They used stem cells. It rained. They collected egg cells."
    words = ("skin cells", "stem cells", "egg cells")
    terms = [Term(id=word.replace(" ", "-")[:-1], label=word[:-1], definition="x") for word in words]
    found: list[Annotation] = [
        *(TermMention(span=at(text, word), term=word.replace(" ", "-")[:-1]) for word in words),
        *(statement(text, each, "method") for each in ("They took skin cells.", "They used stem cells.")),
        statement(text, "They collected egg cells.", "method"),
    ]
    comparison = compare([explained(text, found, terms), one()])
    assert comparison
    cells = next(aspect for aspect in comparison.aspects if aspect.name == "Starting cells")
    assert [claim.text for claim in cells.claims[0]] == ["skin cells", "stem cells"]


def test_an_aspect_of_which_nobody_says_anything_is_left_out() -> None:
    comparison = compare([two(), two()])
    assert comparison
    assert {"Published", "Result in numbers", "What limits it"}.isdisjoint(each.name for each in comparison.aspects)


def test_one_article_is_not_compared() -> None:
    assert compare([one()]) is None


def test_of_many_articles_the_newest_stand_side_by_side() -> None:
    (page,) = side_by_side([one(), two(), explained("Ice.", name="three")], 7, Settings(compared_articles=2))
    assert "The newest 2 of 7 articles." in page.text
    assert [name for name in ("one", "two", "three") if f"articles/{name}/" in page.text] == ["one", "two"]
    assert list(side_by_side([one(), two()], 2, Settings(compared_articles=1))) == []
