"""What an author says in ``annotations`` goes before what the rules find, and is checked against the article."""

from collections.abc import Callable

import pytest

from glossator.kinds import name_of
from glossator.model import (
    Boilerplate,
    Explainer,
    Finding,
    Person,
    Quotation,
    Seeds,
    Statement,
    TemporalExpression,
    TermMention,
)
from glossator.pipeline import collect
from glossator.settings import Settings

SeedsOf = Callable[..., Seeds]

TEXT = """It froze in 1984. It was cold.

Read more: Fire

Jo said: "Ice is nice." Ice is nice (IN) to have, but it melts."""

GLOSSARY = "terms: [{id: ice, label: ice, definition: Frozen water.}]"


def explained(seeds_of: SeedsOf, annotations: str, glossary: str = GLOSSARY) -> Explainer:
    collection = collect(
        seeds_of({"ice.txt": TEXT, "ice.yml": f"annotations: {annotations}", "glossary.yml": glossary}), Settings()
    )
    assert [each for each in collection.findings if each.severity == "error"] == []
    return collection.explainers[0]


def faults(seeds_of: SeedsOf, annotations: str) -> tuple[Finding, ...]:
    return collect(seeds_of({"ice.txt": TEXT, "ice.yml": f"annotations: {annotations}"}), Settings()).findings


def words(explainer: Explainer, kind: str) -> list[str]:
    text = explainer.article.text
    return [text[each.span.start : each.span.end] for each in explainer.annotations if name_of(each) == kind]


def test_without_corrections_everything_stands(seeds_of: SeedsOf) -> None:
    explainer = explained(seeds_of, "{drop: [{kind: jargon, quote: cold}]}")
    assert words(explainer, "temporal") == ["1984"]
    assert words(explainer, "boilerplate") == ["Read more: Fire"]
    assert words(explainer, "term") == ["Ice", "Ice"]


def test_a_finding_is_dropped_by_the_words_it_touches(seeds_of: SeedsOf) -> None:
    explainer = explained(seeds_of, "{drop: [{kind: temporal, quote: in 1984}]}")
    assert explainer.annotations.of(TemporalExpression) == ()
    assert explainer.timeline == ()


def test_boilerplate_and_terms_can_be_dropped_too(seeds_of: SeedsOf) -> None:
    explainer = explained(seeds_of, "{drop: [{kind: boilerplate, quote: Fire}, {kind: term, quote: Ice is}]}")
    assert explainer.annotations.of(Boilerplate) == ()
    assert explainer.annotations.of(TermMention) == ()
    assert explainer.terms == ()


def test_only_findings_of_the_named_kind_are_dropped(seeds_of: SeedsOf) -> None:
    assert words(explained(seeds_of, "{drop: [{kind: person, quote: in 1984}]}"), "temporal") == ["1984"]


def test_a_finding_that_is_put_in_replaces_what_the_rules_find_there(seeds_of: SeedsOf) -> None:
    explainer = explained(
        seeds_of, "{add: [{kind: temporal, quote: in 1984, type: DATE, value: 1984-XX, edtf: 1984-05}]}"
    )
    (expression,) = explainer.annotations.of(TemporalExpression)
    assert (expression.value, expression.edtf) == ("1984-XX", "1984-05")
    assert [event.date for event in explainer.timeline] == ["1984-05"]


def test_a_statement_is_the_whole_sentence_around_the_quote(seeds_of: SeedsOf) -> None:
    explainer = explained(seeds_of, "{add: [{kind: caveat, quote: but it melts}]}")
    assert words(explainer, "caveat") == ["Ice is nice (IN) to have, but it melts."]
    (statement,) = explainer.annotations.of(Statement)
    assert explainer.article.text[statement.cue.start : statement.cue.end] == "but it melts"


def test_a_paragraph_can_be_left_out(seeds_of: SeedsOf) -> None:
    explainer = explained(seeds_of, "{add: [{kind: boilerplate, quote: It froze in 1984. It was cold.}]}")
    assert words(explainer, "boilerplate") == ["It froze in 1984. It was cold.", "Read more: Fire"]
    assert explainer.annotations.of(Boilerplate)[0].reason == "left out by the editor"
    assert explainer.timeline == ()


@pytest.mark.parametrize(
    ("added", "kind"),
    [
        ("{kind: quantity, quote: cold, values: ['3', '4.5'], unit: °C, noun: ice}", "quantity"),
        ("{kind: abbreviation, quote: IN, long: Ice is nice}", "abbreviation"),
        ("{kind: institution, quote: Fire}", "institution"),
        ("{kind: person, quote: Jo, name: Jo Frost, role: skater, affiliation: the rink}", "person"),
        ("{kind: quotation, quote: cold, type: scare}", "quotation"),
        ("{kind: definition, quote: nice, term: Ice}", "definition"),
        ("{kind: step, quote: It froze, order: '1'}", "step"),
        ("{kind: jargon, quote: froze}", "jargon"),
        ("{kind: method, quote: froze}", "method"),
        ("{kind: application, quote: froze}", "application"),
        ("{kind: result, quote: froze}", "result"),
    ],
)
def test_every_kind_can_be_put_in(seeds_of: SeedsOf, added: str, kind: str) -> None:
    assert words(explained(seeds_of, f"{{add: [{added}]}}"), kind)


def test_what_is_said_of_an_addition_is_kept(seeds_of: SeedsOf) -> None:
    added = (
        "{kind: person, quote: Jo, name: Jo Frost, role: skater, affiliation: the rink}, "
        "{kind: quotation, quote: '\"Ice is nice.\"', type: speech, speaker: Jo Frost, cue: said}"
    )
    found = explained(seeds_of, f"{{add: [{added}]}}").annotations
    person = next(each for each in found.of(Person) if each.name == "Jo Frost")
    assert (person.role, person.affiliation) == ("skater", "the rink")
    (quotation,) = found.of(Quotation)
    assert (quotation.kind, quotation.speaker, quotation.cue) == ("speech", "Jo Frost", "said")


@pytest.mark.parametrize(
    ("annotations", "message"),
    [
        ("{drop: [{kind: caveat, quote: It boils}]}", "the article does not say 'It boils'"),
        ("{add: [{kind: caveat, quote: It boils}]}", "the article does not say 'It boils'"),
        ("{add: [{kind: definition, quote: cold, term: fire brigade}]}", "the article does not say 'fire brigade'"),
        ("{add: [{kind: temporal, quote: cold, type: DATE}]}", "a temporal needs `value`"),
        ("{add: [{kind: jargon, quote: cold, unit: kg}]}", "a jargon has no `unit`"),
        ("{add: [{kind: quotation, quote: cold, type: loud}]}", "a quotation has no type 'loud'"),
        ("{add: [{kind: boilerplate, quote: cold}]}", "'cold' is no whole paragraph"),
        ("{add: [{kind: colour, quote: cold}]}", None),
        ("{add: [{kind: temporal, quote: cold, type: DATE, value: x, edtf: 2018-13}]}", None),
    ],
)
def test_a_correction_that_cannot_be_is_an_error_with_its_place(
    seeds_of: SeedsOf, annotations: str, message: str | None
) -> None:
    (finding,) = faults(seeds_of, annotations)
    assert (finding.severity, finding.place.uri, finding.place.line) == ("error", "articles/ice.yml", 1)
    assert message in (None, finding.message)
    assert finding.hint


def test_all_faults_are_told_at_once(seeds_of: SeedsOf) -> None:
    annotations = "{add: [{kind: step, quote: It boils, unit: kg}], drop: [{kind: step, quote: It burns}]}"
    assert [finding.message for finding in faults(seeds_of, annotations)] == [
        "the article does not say 'It burns'",
        "the article does not say 'It boils'",
        "a step needs `order`",
        "a step has no `unit`",
    ]
