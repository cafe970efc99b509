"""What Material's own search knows of pages that MkDocs did not make: the same entries, by the search's own reading."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal

from glossator import addresses, search_records
from glossator.finishing import FinishedPage
from glossator.search_documents import SearchDocument, document, without_repetitions

Entries = list[dict[str, Any]]
"""What the search finds of a page: one entry for each section."""

Engine = Literal["", "material", "pagefind"]
"""What searches the site."""


def entries(page: FinishedPage, engine: Engine, directory_urls: bool) -> Entries:  # noqa: FBT001 (as MkDocs has it)
    """The entries of a page, as Material's search makes them of its HTML; for Pagefind, without what it leaves out."""
    html = without_repetitions(page.html, page.uri) if engine == "pagefind" else page.html
    url = addresses.location(page.uri, directory_urls=directory_urls)
    search = page.meta.get("search") or {}
    if search.get("exclude"):
        return []
    more = {"tags": list(map(str, page.meta["tags"]))} if isinstance(page.meta.get("tags"), list) else {}
    more |= {"boost": search["boost"]} if "boost" in search else {}
    return search_records.entries(html, url, str(page.meta.get("title")), more)


def packed(found: Entries, engine: Engine, names: Sequence[str] | None) -> bytes:
    """What a search engine is given of a page; ``names`` are those of the terms that an article mentions."""
    if engine == "material" or not found:
        return json.dumps(found).encode()
    page = found[0]["location"].partition("#")[0]
    return json.dumps(document(page, found, names)).encode()


def documents(given: Iterable[bytes]) -> Iterator[SearchDocument]:
    """What Pagefind is given of pages, from what was packed of each."""
    return (SearchDocument(*each) for each in map(json.loads, given) if each)


def entries_of(page: Any) -> Entries:  # noqa: ANN401 (MkDocs' page, or what looks like one)
    """The entries of a page that MkDocs has read."""
    from material.plugins.search.plugin import SearchIndex  # noqa: PLC0415 (sites with another theme lack it)

    index = SearchIndex()
    index.add_entry_from_context(page)
    found: Entries = index.entries
    return found


def in_order(
    found: Iterable[Mapping[str, Any]], ours: Mapping[str, bytes], addresses_of_ours: Mapping[str, str]
) -> Entries:
    """All entries of a site: those of hand-written pages as they are, then those of generated pages by their paths.

    ``ours`` are the packed entries of pages that MkDocs did not make, by the pages' paths; ``addresses_of_ours`` are
    the paths of all generated pages by their addresses.
    """
    written: Entries = []
    generated: dict[str, Entries] = {uri: json.loads(packed) for uri, packed in ours.items()}
    for entry in found:
        uri = addresses_of_ours.get(entry["location"].partition("#")[0])
        (written if uri is None else generated.setdefault(uri, [])).append(dict(entry))
    return [*written, *(entry for uri in sorted(generated) for entry in generated[uri])]
