"""Everything a site explains as linked data (JSON-LD in the words of schema.org), for search engines and programs."""

import json

from glossator.contents import of_article
from glossator.linked_data import CONTEXT, defined_term_set, event, learning_resource, names_in_file
from glossator.model import Collection
from glossator.settings import Settings


def export(collection: Collection, settings: Settings) -> bytes:
    """One graph of the articles, the glossary with its terms, and the events."""
    name = names_in_file(settings)
    articles = [learning_resource(each, name, of_article(each, settings).minutes) for each in collection.explainers]
    glossary = [defined_term_set(collection.terms, name)] if collection.terms else []
    events = [event(each, name) for each in collection.events]
    document = {"@context": CONTEXT, "@graph": [*articles, *glossary, *events]}
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()
