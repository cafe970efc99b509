"""The glossary as a thesaurus (SKOS, written in Turtle), for libraries, vocabularies and programs that know concepts.

A concept's name is the address of its page where the address of the site is known, else one made of the site's name
(``urn:uuid:...``) that stays the same. No text carries a language, because nobody says in which one a glossary is.
"""

from collections.abc import Iterator

from rdflib import DC, DCTERMS, RDF, SKOS, Graph, Literal, URIRef
from rdflib.term import Node

from glossator import addresses
from glossator.linked_data import iri, names_in_file, urn
from glossator.model import Collection, Term
from glossator.settings import Settings

Triple = tuple[Node, Node, Node]


def export(collection: Collection, settings: Settings) -> bytes:
    """A scheme with a concept for each term; sorted, so the same glossary is always the same text."""
    graph = Graph(bind_namespaces="none")
    for prefix, namespace in (("dc", DC), ("dcterms", DCTERMS), ("skos", SKOS)):
        graph.bind(prefix, namespace)
    scheme = _name(settings, addresses.GLOSSARY)
    graph.add((scheme, RDF.type, SKOS.ConceptScheme))
    graph.add((scheme, DCTERMS.title, Literal(settings.site_name or "Glossary")))
    concepts = {term.id: _name(settings, addresses.term_uri(term.id)) for term in collection.terms}
    for term in collection.terms:
        for triple in _statements(term, concepts, scheme):
            graph.add(triple)
    return graph.serialize(format="turtle", encoding="utf-8")


def _name(settings: Settings, uri: str) -> URIRef:
    return URIRef(names_in_file(settings)(uri) if settings.site_url else urn(settings, uri))


def _statements(term: Term, concepts: dict[str, URIRef], scheme: URIRef) -> Iterator[Triple]:
    """What is said of a term. To be related is mutual, so both of the two say it."""
    concept = concepts[term.id]
    yield concept, RDF.type, SKOS.Concept
    yield concept, SKOS.inScheme, scheme
    yield concept, SKOS.topConceptOf, scheme
    yield scheme, SKOS.hasTopConcept, concept
    yield concept, SKOS.notation, Literal(term.id)
    yield concept, SKOS.prefLabel, Literal(term.label)
    for name in term.alt_labels:
        if name != term.label:
            yield concept, SKOS.altLabel, Literal(name)
    yield concept, SKOS.definition, Literal(term.definition)
    if term.note:
        yield concept, SKOS.scopeNote, Literal(term.note)
    for other in term.see_also:
        if other in concepts and other != term.id:
            yield concept, SKOS.related, concepts[other]
            yield concepts[other], SKOS.related, concept
    if term.exact_match:
        yield concept, SKOS.exactMatch, URIRef(iri(term.exact_match))
    for source in term.sources:
        yield concept, DC.source, Literal(source.text)
        if source.url:
            yield concept, DCTERMS.source, URIRef(iri(source.url))
