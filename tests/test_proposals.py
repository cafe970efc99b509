"""What the glossary lacks is proposed with the sentences, and nothing that it has in whatever form."""

from glossator.model import Abbreviation, Annotation, Collection, Definition, Jargon, Term, TermMention
from glossator.proposals import MOST_PROPOSALS, MOST_SENTENCES, as_text, propose
from tests.small_explainers import at, explained

TEXT = (
    "An oocyte (egg) froze. Small interfering RNA (siRNA) did too. Such cryopreservation is old. "
    "Cryopreservation fails. Oocytes melt."
)


def found() -> list[Annotation]:
    return [
        Definition(span=at(TEXT, "egg"), term="oocyte", term_span=at(TEXT, "oocyte")),
        Jargon(span=at(TEXT, "oocyte"), word="oocyte"),
        Jargon(span=at(TEXT, "Oocytes"), word="oocytes"),
        Abbreviation(
            span=at(TEXT, "siRNA"),
            short="siRNA",
            long="Small interfering RNA",
            long_span=at(TEXT, "Small interfering RNA"),
        ),
        Jargon(span=at(TEXT, "cryopreservation"), word="cryopreservation"),
        Jargon(span=at(TEXT, "Cryopreservation"), word="cryopreservation"),
    ]


def collection(*terms: Term) -> Collection:
    return Collection(explainers=(explained(TEXT, found()),), terms=terms)


def test_what_is_explained_comes_first_then_abbreviations_then_jargon() -> None:
    assert [(each.label, each.reason, each.meaning) for each in propose(collection())] == [
        ("oocyte", "explained", "egg"),
        ("siRNA", "abbreviation", "Small interfering RNA"),
        ("cryopreservation", "jargon", ""),
    ]


def test_all_sentences_of_a_word_are_gathered_in_whatever_form_it_stands_there() -> None:
    oocyte, _, freezing = propose(collection())
    assert [sentence.number for _, sentence in oocyte.sentences] == [1, 5]
    assert [sentence.number for _, sentence in freezing.sentences] == [3, 4]


def test_what_the_glossary_has_in_any_form_is_not_proposed() -> None:
    terms = (
        Term(id="oocyte", label="Oocytes", definition="x"),
        Term(id="sirna", label="interfering RNA", alt_labels=("siRNAs",), definition="x"),
    )
    assert [each.label for each in propose(collection(*terms))] == ["cryopreservation"]


def test_a_word_inside_a_mention_of_a_term_is_not_proposed() -> None:
    text = "It has somatic cells. A somatic one."
    annotations: list[Annotation] = [
        TermMention(span=at(text, "somatic cells"), term="somatic-cell"),
        Jargon(span=at(text, "somatic"), word="somatic"),
        Jargon(span=at(text, "somatic", 2), word="somatic"),
    ]
    (proposal,) = propose(Collection(explainers=(explained(text, annotations),)))
    assert [sentence.number for _, sentence in proposal.sentences] == [2]


def test_the_list_names_the_places() -> None:
    assert as_text(propose(collection())).splitlines()[:5] == [
        "Proposed for the glossary:",
        "  oocyte (explained in the text): egg",
        "      articles/ice.txt:1:1: An oocyte (egg) froze.",
        "      articles/ice.txt:1:94: Oocytes melt.".replace("94", str(TEXT.index("Oocytes") + 1)),
        "  siRNA (abbreviation): Small interfering RNA",
    ]
    assert as_text(()) == ""


def test_a_long_list_is_cut() -> None:
    words = [f"zz{chr(97 + number // 26)}{chr(97 + number % 26)}zz" for number in range(MOST_PROPOSALS + 2)]
    text = " ".join(f"It is {word}." for word in words) + f" Again {words[0]}." * (MOST_SENTENCES + 1)
    jargon = [
        Jargon(span=at(text, word, number), word=word)
        for word in words
        for number in ((1, 2, 3, 4, 5) if word == words[0] else (1,))
    ]
    lines = as_text(propose(Collection(explainers=(explained(text, jargon),)))).splitlines()
    assert lines[1].startswith(f"  {words[0]} ")
    assert lines[-1] == "  and 2 more"
    assert sum(line.startswith("      ") for line in lines) == MOST_PROPOSALS - 1 + MOST_SENTENCES
