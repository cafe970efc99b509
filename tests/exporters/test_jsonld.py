import json
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from rdflib import RDF, Graph, Literal, Namespace, URIRef

from glossator.exporters import jsonld
from glossator.model import Collection
from glossator.settings import Settings
from tests.collections_to_export import HOSTILE, OTHERS, hostile, shipped

pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # rdflib warns of itself

EVERY = {"shipped": shipped, **OTHERS}
SCHEMA = Namespace("https://schema.org/")
ADDRESSES = ("url", "sameAs", "license", "isPartOf", "inDefinedTermSet")
CONTEXT = {"@vocab": str(SCHEMA)} | {name: {"@type": "@id"} for name in ADDRESSES}
"""What schema.org's own context, which lies on the web, says of the words that we use."""
SITE = Settings(site_name="Ice", site_url="https://example.org/ice/")


def document(collection: Collection, settings: Settings) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(jsonld.export(collection, settings))
    return read


def graph(collection: Collection, settings: Settings) -> Graph:
    """The file as a program that knows linked data reads it."""
    read = document(collection, settings) | {"@context": CONTEXT}
    return Graph().parse(data=json.dumps(read), format="json-ld", publicID="https://example.org/file")


@pytest.mark.parametrize("settings", [Settings(), SITE], ids=["nowhere", "somewhere"])
@pytest.mark.parametrize("collection", EVERY.values(), ids=EVERY)
def test_everything_of_a_site_is_there_once_under_a_name(
    collection: Callable[[], Collection], settings: Settings
) -> None:
    found = graph(collection(), settings)
    kinds = Counter(kind for thing, kind in found.subject_objects(RDF.type) if isinstance(thing, URIRef))
    assert kinds == {
        SCHEMA.LearningResource: len(collection().explainers),
        SCHEMA.DefinedTermSet: 1,
        SCHEMA.DefinedTerm: len(collection().terms),
        SCHEMA.Event: len(collection().events),
    }


@pytest.mark.parametrize("collection", EVERY.values(), ids=EVERY)
def test_every_name_in_it_is_the_name_of_something(collection: Callable[[], Collection]) -> None:
    found = graph(collection(), Settings())
    named = {each for each in found.all_nodes() if str(each).startswith("https://example.org/file")}
    assert named
    assert named == {each for each in named if (each, RDF.type, None) in found}


def test_an_article_its_terms_and_the_glossary_belong_together() -> None:
    found = graph(shipped(), SITE)
    explainer = shipped().explainers[0]
    resource = URIRef(f"https://example.org/ice/articles/{explainer.article.id}/")
    taught = set(found.objects(resource, SCHEMA.teaches))
    assert taught == {URIRef(f"https://example.org/ice/glossary/{term.id}/") for term in explainer.terms}
    glossary = URIRef("https://example.org/ice/glossary/")
    assert taught <= set(found.objects(glossary, SCHEMA.hasDefinedTerm))
    assert taught <= set(found.subjects(SCHEMA.inDefinedTermSet, glossary))


def test_the_words_are_those_of_schema_org() -> None:
    assert document(shipped(), SITE)["@context"] == "https://schema.org"


def test_hostile_text_stays_text() -> None:
    said = Literal(" ".join(HOSTILE.split()))
    found = graph(hostile(), Settings())
    for word in ("headline", "author", "publisher", "copyrightNotice", "description", "name"):
        named = {*found.objects(None, SCHEMA[word]), *found.objects(None, SCHEMA[word] / SCHEMA.name)}
        assert said in named, word


def test_letters_of_every_script_are_written_as_they_are() -> None:
    assert "山の水「氷」".encode() in jsonld.export(OTHERS["japanese"](), Settings())
