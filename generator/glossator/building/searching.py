"""The search of a site: what Material's own search is told of our pages, or Pagefind behind the same box."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig

from glossator import addresses, pagefind_index
from glossator.building import search_entries, workers
from glossator.building.build import uris
from glossator.building.search_entries import Engine
from glossator.building.state import Build
from glossator.model import Explainer
from glossator.search_documents import SearchDocument, documents, names_of, uses_pagefind
from glossator.settings import Settings

_FOLDER = "search"
"""Where on the site the search lies."""


def engine(config: MkDocsConfig, settings: Settings, articles: int) -> Engine:
    """What searches a site of so many articles."""
    search = _material(config)
    if search is None or not search.config.enabled:
        return ""
    wanted = uses_pagefind(settings.search, articles)
    return "pagefind" if wanted and pagefind_index.is_installed() else "material"


def names_by_page(explainers: Sequence[Explainer], config: MkDocsConfig) -> dict[str, list[str]]:
    """The names of the terms that articles mention, by the addresses of their pages."""
    directory_urls = config.use_directory_urls
    found = ((addresses.article_uri(each.article.id), each.terms) for each in explainers)
    return {addresses.location(uri, directory_urls=directory_urls): names_of(terms) for uri, terms in found}


def tell_material(build: Build, config: MkDocsConfig) -> None:
    """Put what Material's search finds of our pages among what it finds of those that MkDocs made."""
    index = _material(config).search_index
    generated = {addresses.location(uri, directory_urls=config.use_directory_urls): uri for uri in uris(build)}
    index.entries = search_entries.in_order(index.entries, dict(build.cache.entries()), generated)


def given_to_pagefind(
    build: Build | None, names: Mapping[str, Sequence[str]], config: MkDocsConfig
) -> Iterator[SearchDocument]:
    """What Pagefind is given to read, if it reads; Material's search writes an index without documents then."""
    made = search_entries.documents(packed for _, packed in build.cache.entries()) if build else ()
    return chain(documents(pagefind_index.taken(_material(config)), names), made)


def put_behind_box(
    found: Iterable[SearchDocument], built: Path, cache: Path, old: Iterable[str], *, is_draft: bool
) -> frozenset[str]:
    """Let Pagefind search a site that lies in ``built``; gives what stays of the site's ``old`` files.

    While an author writes, the search knows the site as it was when the preview began: to make an index anew after each
    change would take longer than all else.
    """
    folder = built / _FOLDER
    published = {path.removeprefix(f"{_FOLDER}/") for path in old if path.startswith(f"{_FOLDER}/")}
    stay: Iterable[str] = published
    if is_draft and f"pagefind/{pagefind_index.PROGRAM}" in published:
        (folder / "search_index.json").unlink()  # Material's own
    else:
        stay = pagefind_index.replace(
            found, folder, cache / _FOLDER, processes=workers.processors(), published=published
        )
    return frozenset(f"{_FOLDER}/{path}" for path in stay)


def _material(config: MkDocsConfig) -> Any:  # noqa: ANN401 (Material's plugin has no types)
    return config.plugins.get("material/search")
