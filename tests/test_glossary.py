"""Terms are read from the glossary, contradictions in it are named, and mentions are found where they may be marked."""

import re
from collections.abc import Callable
from textwrap import dedent

import pytest

from glossator.extractors import annotate, merge
from glossator.glossary import find_mentions, marked, places_of_use, read_terms
from glossator.model import Article, Document, Explainer, Reference, Seeds, Term, TermMention
from glossator.pipeline import collect
from glossator.problems import InputError
from glossator.settings import Marking, Settings

ArticleOf = Callable[..., Article]
SeedsOf = Callable[..., Seeds]

TWO = """\
terms:
  - id: ovary
    label: Ovary
    definition: Where eggs grow.
  - id: egg
    label: egg cell
    alt_labels: [egg, oocyte]
    definition: >-
      A cell that
      can become an embryo.
    note: |
      More.

      Even more.
    see_also: [ovary]
    sources:
      - text: A book
      - {text: A page, url: "https://example.org"}
    exact_match: https://www.wikidata.org/entity/Q1
    match_case: true
"""


def term(label: str, *alt_labels: str, match_case: bool = False) -> Term:
    name = label.lower().replace(" ", "-")
    return Term(id=name, label=label, definition="x", alt_labels=alt_labels, match_case=match_case)


def mentions(article: Article, *terms: Term) -> tuple[TermMention, ...]:
    return tuple(find_mentions(article, annotate(article), terms))


def found(article: Article, *terms: Term) -> list[tuple[str, str]]:
    """The words that mention a term, and the term."""
    return [(article.text[each.span.start : each.span.end], each.term) for each in mentions(article, *terms)]


def document(text: str) -> Document:
    return Document(uri="glossary.yml", data=dedent(text).encode())


def findings(terms: str, longest: int = 40) -> list[tuple[int, str, str, str]]:
    """What is wrong with terms that fit the schema: the line, the word there, the message and the cure."""
    _, told = read_terms(document(f"terms:{dedent(terms)}"), longest)
    words = (re.match(r"[^,}\]]*", each.place.text[each.place.column - 1 :]) for each in told)
    return [
        (each.place.line - 1, word[0] if word else "", each.message, each.hint)
        for each, word in zip(told, words, strict=True)
    ]


def test_terms_are_read_in_alphabetical_order() -> None:
    terms, told = read_terms(document(TWO), 40)
    egg = Term(
        id="egg",
        label="egg cell",
        alt_labels=("egg", "oocyte"),
        definition="A cell that can become an embryo.",
        note="More. Even more.",
        see_also=("ovary",),
        sources=(Reference(text="A book"), Reference(text="A page", url="https://example.org")),
        exact_match="https://www.wikidata.org/entity/Q1",
        match_case=True,
    )
    assert terms == (egg, Term(id="ovary", label="Ovary", definition="Where eggs grow."))
    assert told == ()


def test_a_glossary_that_does_not_fit_its_schema_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        read_terms(document("terms: [{id: egg, label: egg}]"), 40)
    assert [each.message for each in caught.value.findings] == ["the key `definition` is missing"]


ANOTHER_ID = "Give one of them another id."
ONE_OF_THEM = "Give the name to one of them; plurals, spellings and capitals count as the same name."


@pytest.mark.parametrize(
    ("terms", "contradictions"),
    [
        (
            """
            - {id: egg, label: egg, definition: x}
            - {id: egg, label: ovum, definition: x}
            """,
            [(2, "egg", "there are two terms with the id `egg`", ANOTHER_ID)],
        ),
        (
            """
            - {id: egg, label: egg, definition: x}
            - {id: ovum, label: Eggs, definition: x}
            """,
            [(2, "Eggs", "'Eggs' names the term 'egg' too", ONE_OF_THEM)],
        ),
        (
            """
            - {id: egg, label: egg, alt_labels: [fertilised cell], definition: x}
            - {id: ovum, label: ovum, alt_labels: [oocyte, Fertilized-Cells, EGG], definition: x}
            """,
            [
                (2, "Fertilized-Cells", "'Fertilized-Cells' names the term 'egg' too", ONE_OF_THEM),
                (2, "EGG", "'EGG' names the term 'egg' too", ONE_OF_THEM),
            ],
        ),
        (
            "\n- {id: egg, label: '–?–', definition: x}",
            [(1, "'–?–'", "the name '–?–' has no letter or digit", "Write a name that can stand in a text.")],
        ),
        (
            """
            - {id: egg, label: egg, see_also: [ovray, egg], definition: x}
            - {id: ovary, label: ovary, definition: x}
            """,
            [
                (1, "ovray", "there is no other term with the id `ovray`", "Did you mean `ovary`?"),
                (1, "egg", "there is no other term with the id `egg`", "There is `ovary`."),
            ],
        ),
        ("\n- {id: egg, label: egg cell, alt_labels: [egg cells, Egg-Cell], definition: x}", []),
        ("\n- {id: body-mass-index, label: body mass index, definition: x}", []),
    ],
)
def test_contradictions_name_their_place(terms: str, contradictions: list[tuple[int, str, str, str]]) -> None:
    assert findings(terms) == contradictions


def test_contradictions_are_errors_and_all_are_told() -> None:
    text = """\
        terms:
          - {id: egg, label: egg, definition: x, see_also: [none]}
          - {id: egg, label: eggs, definition: x}
        """
    _, told = read_terms(document(text), 40)
    assert [(each.severity, each.place.line) for each in told] == [("error", 3), ("error", 3), ("error", 2)]


def test_a_long_definition_is_a_warning() -> None:
    text = "\n- {id: egg, label: egg, definition: one two three four}"
    cure = "Say it in 3, and move the rest to `note`."
    assert findings(text, 4) == []
    assert findings(text, 3) == [(1, "one two three four", "the definition of 'egg' has 4 words", cure)]
    assert [each.severity for each in read_terms(document(f"terms:{text}"), 3)[1]] == ["warning"]


def test_the_longest_name_wins(article_of: ArticleOf) -> None:
    terms = term("stem cell"), term("embryonic stem cell"), term("cell"), term("embryo", "embryonic")
    text = "Embryonic stem-cells are stem cells. Cells of embryos are not embryonic. A stem (cell)."
    assert found(article_of(text), *terms) == [
        ("Embryonic stem-cells", "embryonic-stem-cell"),
        ("stem cells", "stem-cell"),
        ("Cells", "cell"),
        ("embryos", "embryo"),
        ("embryonic", "embryo"),
        ("cell", "cell"),
    ]


def test_mentions_do_not_reach_over_the_end_of_a_sentence_or_a_block(article_of: ArticleOf) -> None:
    text = "It is a stem. Cell by cell it grew.\n\nThis is the stem\n\ncell of it, and a stem\ncell too."
    assert found(article_of(text), term("stem cell")) == [("stem\ncell", "stem-cell")]


def test_headings_links_code_and_what_is_left_out_are_left_alone(article_of: ArticleOf) -> None:
    text = """\
        # Egg

        ## The egg

        An *egg* and **two `egg` eggs**, [an egg](https://example.org) and <https://egg.example.org>.

            egg()

        - An egg.

        > Eggs.

        Read more: What an egg is
        """
    article = article_of(dedent(text), name="ice.md")
    assert found(article, term("egg")) == [("egg", "egg"), ("eggs", "egg"), ("egg", "egg"), ("Eggs", "egg")]
    assert [article.text[: each.span.start].count("\n\n") for each in mentions(article, term("egg"))] == [1, 1, 3, 4]


def test_a_mention_right_beside_a_link_counts(article_of: ArticleOf) -> None:
    article = article_of("An egg[*](https://example.org) and [(](https://example.org)egg).", name="ice.md")
    assert found(article, term("egg")) == [("egg", "egg"), ("egg", "egg")]


def test_a_mention_that_is_partly_a_link_is_left_alone(article_of: ArticleOf) -> None:
    article = article_of("A stem [cell](https://example.org) and a *stem* cell.", name="ice.md")
    assert [each.span.start for each in mentions(article, term("stem cell"))] == [article.text.rindex("stem")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ART is not art, and ARTs are not arts. Art? aRT.", ["ART", "ARTs"]),
        ("The Big Bang was no big bang, nor a Big\nBang-Bang.", ["Big Bang", "Big\nBang"]),
        ("The big bang theory of ART.", ["theory", "ART"]),
    ],
)
def test_where_case_counts_other_words_do_not_hide_shorter_names(
    article_of: ArticleOf, text: str, words: list[str]
) -> None:
    terms = (
        term("assisted reproduction", "ART", match_case=True),
        term("Big Bang", "Big Bang theory", match_case=True),
        term("theory"),
    )
    assert [each for each, _ in found(article_of(text), *terms)] == words


@pytest.mark.parametrize(
    ("marking", "starts"),
    [
        ("first", ["egg one", "ovary"]),
        ("section", ["egg one", "ovary", "egg three"]),
        ("all", ["egg one", "egg two", "ovary", "egg three"]),
    ],
)
def test_which_mentions_are_marked(article_of: ArticleOf, marking: Marking, starts: list[str]) -> None:
    article = article_of("An egg one.\n\nAn egg two in an ovary.\n\n## Next\n\nAn egg three.", name="ice.md")
    chosen = marked(article, mentions(article, term("egg"), term("ovary")), marking)
    assert [
        each for each in chosen if not any(article.text.startswith(start, each.span.start) for start in starts)
    ] == []
    assert len(chosen) == len(starts)


def test_marked_mentions_keep_their_order(article_of: ArticleOf) -> None:
    article = article_of("An ovary. An egg. An ovary. An egg.")
    every = mentions(article, term("egg"), term("ovary"))
    assert marked(article, every, "all") == every
    assert marked(article, every, "first") == every[:2]


def test_where_each_term_is_used(article_of: ArticleOf) -> None:
    terms = term("egg"), term("ovary"), term("sperm")
    explainers = []
    for name, text in {
        "one.txt": "An egg, an egg. No. Eggs in an ovary.",
        "two.txt": "None.",
        "three.txt": "An egg.",
    }.items():
        article = article_of(text, name=name)
        annotations = annotate(article)
        annotations = merge(annotations, find_mentions(article, annotations, terms))
        explainers.append(Explainer(article=article, headline="x", annotations=annotations))
    uses = {
        name: [(use.explainer.article.id, [sentence.number for sentence in use.sentences]) for use in all_uses]
        for name, all_uses in places_of_use(explainers).items()
    }
    assert uses == {"egg": [("one", [1, 3]), ("three", [1])], "ovary": [("one", [3])]}


def test_the_glossary_of_a_site_is_found_through_the_whole_program(seeds_of: SeedsOf) -> None:
    seeds = seeds_of({"ice.txt": "Oocytes in the ovaries. No egg cell.", "glossary.yml": TWO})
    collection = collect(seeds, Settings())
    (explainer,) = collection.explainers
    assert [each.id for each in explainer.terms] == ["ovary", "egg"]
    assert collection.findings == ()


def test_findings_of_the_glossary_come_through_the_whole_program(seeds_of: SeedsOf) -> None:
    seeds = seeds_of({"ice.txt": "Ice.", "glossary.yml": TWO.replace("[ovary]", "[ovray]")})
    (finding,) = collect(seeds, Settings()).findings
    assert (finding.place.uri, finding.place.text.strip()) == ("glossary.yml", "see_also: [ovray]")
