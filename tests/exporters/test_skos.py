import re
from collections.abc import Callable

import pytest
from rdflib import DC, DCTERMS, RDF, SKOS, Graph, Literal, URIRef

from glossator.exporters import skos
from glossator.model import Collection, Reference, Term
from glossator.settings import Settings
from tests.collections_to_export import HOSTILE, OTHERS, hostile, shipped

EVERY = {"shipped": shipped, **OTHERS}
SITE = Settings(site_name="Ice & snow", site_url="https://example.org/ice/")


def graph(collection: Collection, settings: Settings = SITE) -> Graph:
    return Graph().parse(data=skos.export(collection, settings), format="turtle")


def of(*terms: Term) -> Graph:
    return graph(Collection(terms=terms))


def concept(term_id: str) -> URIRef:
    return URIRef(f"https://example.org/ice/glossary/{term_id}/")


@pytest.mark.parametrize("settings", [Settings(), SITE], ids=["nowhere", "somewhere"])
@pytest.mark.parametrize("collection", EVERY.values(), ids=EVERY)
def test_every_term_is_read_back_as_it_is(collection: Callable[[], Collection], settings: Settings) -> None:
    found = graph(collection(), settings)
    by_id = {str(notation): each for each, notation in found.subject_objects(SKOS.notation)}
    assert by_id.keys() == {term.id for term in collection().terms}
    for term in collection().terms:
        each = by_id[term.id]
        assert list(found.objects(each, SKOS.prefLabel)) == [Literal(term.label)]
        assert set(found.objects(each, SKOS.altLabel)) == set(map(Literal, term.alt_labels))
        assert list(found.objects(each, SKOS.definition)) == [Literal(term.definition)]
        assert list(found.objects(each, SKOS.scopeNote)) == [Literal(note) for note in [term.note] if note]
        assert set(found.objects(each, SKOS.related)) >= {by_id[other] for other in term.see_also}
        assert set(found.objects(each, DC.source)) == {Literal(source.text) for source in term.sources}


@pytest.mark.parametrize("collection", EVERY.values(), ids=EVERY)
def test_the_conditions_of_the_specification_hold(collection: Callable[[], Collection]) -> None:
    found = graph(collection())
    (scheme,) = found.subjects(RDF.type, SKOS.ConceptScheme)
    concepts = set(found.subjects(RDF.type, SKOS.Concept))
    assert scheme not in concepts  # S9
    assert concepts == set(found.subjects(SKOS.inScheme, scheme)) == set(found.objects(scheme, SKOS.hasTopConcept))
    for each in concepts:
        (label,) = found.objects(each, SKOS.prefLabel)  # S14
        assert label not in set(found.objects(each, SKOS.altLabel))  # S13
    related = set(found.subject_objects(SKOS.related))
    assert related == {(other, each) for each, other in related}  # S23
    assert not [each for each, other in related if each == other]
    assert {each for pair in related for each in pair} <= concepts


def test_a_name_that_is_also_the_label_is_said_once() -> None:
    found = of(Term(id="ice", label="ice", definition="Cold.", alt_labels=("ice", "floe")))
    assert list(found.objects(concept("ice"), SKOS.altLabel)) == [Literal("floe")]


def test_what_is_related_is_so_in_both_directions_and_only_within_the_glossary() -> None:
    found = of(
        Term(id="ice", label="ice", definition="Cold.", see_also=("snow", "gone", "ice")),
        Term(id="snow", label="snow", definition="White."),
    )
    assert set(found.subject_objects(SKOS.related)) == {
        (concept("ice"), concept("snow")),
        (concept("snow"), concept("ice")),
    }


def test_sources_and_the_same_concept_elsewhere_are_linked() -> None:
    sources = (Reference(text="A book"), Reference(text="A page", url="https://example.org/{a}|b?c=%"))
    found = of(Term(id="ice", label="ice", definition="Cold.", sources=sources, exact_match="https://example.org/Q1"))
    assert list(found.objects(concept("ice"), DCTERMS.source)) == [URIRef("https://example.org/%7Ba%7D%7Cb?c=%25")]
    assert list(found.objects(concept("ice"), SKOS.exactMatch)) == [URIRef("https://example.org/Q1")]


def test_the_scheme_is_called_as_the_site() -> None:
    (title,) = graph(shipped()).objects(URIRef("https://example.org/ice/glossary/"), DCTERMS.title)
    assert title == Literal("Ice & snow")


def test_names_are_valid_and_stay_the_same_where_the_site_has_no_address() -> None:
    first, again = (skos.export(shipped(), Settings(site_name="Ice")) for _ in range(2))
    assert first == again
    subjects = set(graph(shipped(), Settings(site_name="Ice")).subjects())
    assert not [
        each for each in subjects if not re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", str(each))
    ]
    assert not subjects & set(graph(shipped(), Settings(site_name="Snow")).subjects())


def test_no_language_is_made_up() -> None:
    texts = [each for each in graph(shipped()).objects() if isinstance(each, Literal)]
    assert texts
    assert not [each for each in texts if each.language or each.datatype]


@pytest.mark.parametrize("text", [" ".join(HOSTILE.split()), 'a"', 'a\nb"""\\', "\\", "a\\\n\"'", "\t", "山\U0001f600"])
def test_text_is_never_more_than_text(text: str) -> None:
    found = of(Term(id="ice", label=text, definition=text, alt_labels=(f"x{text}",), note=text))
    assert len(found) == 11
    for word in (SKOS.prefLabel, SKOS.definition, SKOS.scopeNote):
        assert list(found.objects(concept("ice"), word)) == [Literal(text)]


def test_the_same_glossary_is_the_same_text_in_whatever_order_it_was_read() -> None:
    collection = hostile()
    turned = Collection(terms=tuple(reversed(collection.terms)))
    assert skos.export(turned, SITE) == skos.export(collection, SITE)
