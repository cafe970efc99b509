"""The search of a site: what Material's own search is told of our pages, or Pagefind behind the same box."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from mkdocs.config.defaults import MkDocsConfig

from glossator import addresses, pagefind_index
from glossator.building import search_entries, workers
from glossator.building.build import uris
from glossator.building.search_entries import Engine
from glossator.building.state import Build
from glossator.model import Explainer
from glossator.search_documents import SearchDocument, documents, names_of, uses_pagefind
from glossator.settings import Settings


class Places(NamedTuple):
    """The folders that a search is put into, and from which it is taken."""

    built: Path
    """The new site."""
    site: Path
    """The old one."""
    cache: Path
    """What is remembered from build to build."""


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
) -> list[SearchDocument]:
    """What Pagefind is given to read; Material's search writes an index without documents then."""
    made = search_entries.documents(packed for _, packed in build.cache.entries()) if build else []
    return [*documents(pagefind_index.taken(_material(config)), names), *made]


def put_behind_box(found: Sequence[SearchDocument], places: Places, build: Build | None, *, is_draft: bool) -> None:
    """Let Pagefind search a built site; in a draft it goes on searching what it knew when the preview began."""
    built, site, cache = (place / _FOLDER for place in places)
    if is_draft and pagefind_index.taken_over(site, built):
        return
    old = build.old if build else {}
    published = {path.removeprefix(f"{_FOLDER}/") for path in old if path.startswith(f"{_FOLDER}/")}
    paths = pagefind_index.replace(found, built, cache, processes=workers.processors(), published=published)
    if build:
        build.kept[_FOLDER] = tuple(f"{_FOLDER}/{path}" for path in paths)


def _material(config: MkDocsConfig) -> Any:  # noqa: ANN401 (Material's plugin has no types)
    return config.plugins.get("material/search")
