"""Shell for MkDocs: seeds in, generated pages out. It passes things on and decides nothing."""

import logging
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from jinja2 import Environment
from mkdocs.config import config_options
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from glossator import offline, own_files, pagefind_index, pipeline, progress, storage, templating
from glossator.building import build as building
from glossator.building import elsewhere, publishing, searching, shells, templates, theme, workers
from glossator.building.cache import BROKEN, FOLDER, Cache, Stamp
from glossator.building.converting import keeps_html
from glossator.building.host_pages import (
    FilesOfSite,
    add_headings,
    fill,
    in_site_map,
    refuse_to_replace,
    taken_for_head,
    with_head,
)
from glossator.building.interruption import put_off
from glossator.building.occasion import is_draft, is_refused
from glossator.building.search_entries import Engine
from glossator.building.shells import Host
from glossator.building.state import Build, Order
from glossator.building.workers import Spread
from glossator.configuration import as_folder
from glossator.handouts import WHOLE_SITE, whole_site_path, without_whole_site
from glossator.model import Collection, Finding
from glossator.model import Page as Written
from glossator.problems import InputError, described, errors_in, report_as_text
from glossator.search_documents import SearchDocument
from glossator.seeds import GLOSSARY
from glossator.settings import OPTIONS, settings_from

_log = logging.getLogger("mkdocs.plugins.glossator")
_EXTENSION = "glossator.markdown_extension"


class GlossatorPlugin(BasePlugin):  # type: ignore[type-arg, no-untyped-call] # our own settings check the options
    """Adds the articles, the glossary and the timeline to a site, and explains its terms in hand-written pages."""

    collection: Collection | None = None
    """What the site shows, when it is known before it is built; otherwise everything in the seeds."""
    build: Build | None = None
    """The build in progress, when not all pages are made by MkDocs."""
    workplace: Path | None = None
    """Where it goes on."""
    cache: Cache | None = None
    """What earlier builds made; as long as it is open, no other build goes on."""
    search: Engine = ""
    """What searches the site."""
    found: Iterable[SearchDocument] = ()
    """What Pagefind is given to read, if that searches it."""
    names: Mapping[str, Sequence[str]] = MappingProxyType({})
    """The names of the terms that articles mention, by the addresses of their pages."""
    spread: Spread | None = None
    """How work is done, when somebody has set that; otherwise over the processors of this machine."""
    out: str = ""
    """The address elsewhere that the site goes to, if it does not go to MkDocs' own folder."""
    config_scheme = tuple((name, config_options.Optional(config_options.Type(object))) for name in OPTIONS)

    @event_priority(-100)  # others may decide how addresses look
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read the settings; make the site load our style sheet, our script and our Markdown extension."""
        options = {name: value for name, value in self.config.items() if value is not None}
        try:
            self.settings = replace(settings_from(options), **_of_the_site(config))
        except (ValueError, InputError) as cause:
            raise ConfigurationError(f"glossator: {cause}") from cause
        self.is_draft = is_draft(config)
        if self.is_draft:
            self.settings = without_whole_site(self.settings)
        self.folder = Path(config.config_file_path).parent / self.settings.seeds
        if own_files.STYLE not in config.extra_css:
            config.extra_css.append(own_files.STYLE)
        if own_files.SCRIPT not in map(str, config.extra_javascript):
            config.extra_javascript.append(own_files.SCRIPT)
        if _EXTENSION not in config.markdown_extensions:
            config.markdown_extensions.append(_EXTENSION)
        options = {"glossary": str(self.folder / GLOSSARY), "mark": self.settings.mark}
        config.mdx_configs[_EXTENSION] = config.mdx_configs.get(_EXTENSION, {}) | options
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Make what changed since the last build, and say what is wrong with it, before MkDocs makes anything."""
        self.site = Path(config.site_dir)
        name = Path("preview") if self.is_draft else self.site
        if not self.collection:
            self.cache = Cache(_remembered(config), name)  # no other build goes on at this site until it is closed
        self.workplace = workplace = publishing.workplace(self.site)
        config.site_dir = str(workplace / publishing.HOSTS)
        self.build = None
        self.heads: dict[str, str] = {}
        self.compiled = None if self.collection else templates.compiled(_remembered(config))
        if self.compiled:
            templating.keep_compiled(self.compiled)
        try:
            pages, packages = (
                self._explained(config) if self._is_made_by_mkdocs(config) else (self._made(config, workplace), {})
            )
        except InputError as cause:
            _warn(cause.findings)
            report = report_as_text(errors_in(cause.findings))
            raise PluginError(f"glossator: the site cannot be made.\n\n{report}") from cause
        except KeyboardInterrupt:  # of which MkDocs tells nobody
            self.on_build_error()
            raise
        self.headings = {page.uri: page.headings for page in pages if page.headings}
        self.contents = {page.uri: page.text.encode() for page in pages} | packages | own_files.site_files()

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Hand the pages to MkDocs."""
        generated = self._generated(config)
        refuse_to_replace(files, self._places(generated))
        for file in generated:
            files.append(file)
        return FilesOfSite(files, config, set(building.uris(self.build))) if self.build else files

    def on_nav(self, nav: Navigation, **_: object) -> None:
        """Keep what is needed to print pages as MkDocs does."""
        self.nav = nav

    def on_page_markdown(self, markdown: str, page: Page, **_: object) -> str:
        """Spare MkDocs the reading of pages whose HTML is known."""
        return "" if self.build and page.file.src_uri in self.build.plain else markdown

    def on_page_content(self, html: str, page: Page, **_: object) -> str:
        """Put an article's own headings into the page's list of contents, and keep for its head what stands there."""
        uri = page.file.src_uri
        if self.build and uri in self.build.plain:
            known = theme.finished(self.build, uri)
            self.heads[uri] = known.head
            return fill(page, known)
        add_headings(page, self.headings.get(uri, ()))
        if uri in self.contents:
            html, self.heads[uri] = taken_for_head(html, uri, self.settings)
        return html

    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> None:
        """Put the theme around the pages that MkDocs does not make."""
        env.bytecode_cache = env.bytecode_cache or self.compiled
        if self.search == "pagefind":
            pagefind_index.ask_our_worker(env)
        try:
            if self.build:
                theme.put_on_theme(self.build, Host(config=config, nav=self.nav, files=files, env=env))
        except KeyboardInterrupt:  # as above
            self.on_build_error()
            raise

    def on_post_page(self, output: str, page: Page, **_: object) -> str:
        """Tell programs what a page is about and how to embed it, in its head."""
        return with_head(output, self.heads.get(page.file.src_uri, ""))

    def on_template_context(self, context: TemplateContext, template_name: str, **_: object) -> None:
        """Let the map of the site know the pages that MkDocs does not make."""
        if self.build and template_name == "sitemap.xml":
            context["pages"] = in_site_map(context["pages"], building.uris(self.build), self.settings)

    @event_priority(100)
    def _add_to_search(self, *, config: MkDocsConfig) -> None:
        """Let Material's search find the pages that MkDocs does not make, before it writes what it knows."""
        if self.search == "pagefind":
            self.found = searching.given_to_pagefind(self.build, self.names, config)
        elif self.build and self.search:
            searching.tell_material(self.build, config)

    @event_priority(-1000)
    def _publish(self, *, config: MkDocsConfig) -> None:
        """Put the whole site, packed, onto itself where the author wants that; then put it in the old one's place."""
        if WHOLE_SITE in self.settings.downloads:
            packed = offline.site_as_zip(Path(config.config_file_path), self.settings, self.shown)
            storage.write_file(Path(config.site_dir, whole_site_path(self.settings)), packed)
        old = {} if self.out else self.build.old if self.build else publishing.stamps(self.site)
        kept = frozenset[str]()
        if self.search == "pagefind":
            built, cache = Path(config.site_dir), _remembered(config)
            kept = searching.put_behind_box(self.found, built, cache, old, is_draft=self.is_draft)
        config.site_dir = str(self.site)
        if not is_refused(config):
            with put_off():
                self._put_in_place(old, kept)

    on_post_build = CombinedEvent(_add_to_search, _publish)

    def on_build_error(self, error: Exception | None = None) -> None:
        """Leave the old site as it is."""
        if self.workplace:
            publishing.abandon(self.workplace)
        if self.cache:
            if isinstance(error, BROKEN):
                self.cache.throw_away()
            self.cache.close(keep=False)
        self.build = self.workplace = self.cache = None

    def on_serve(self, server: LiveReloadServer, **_: object) -> LiveReloadServer:
        """Build again when an article, the glossary or the timeline changes."""
        if self.folder.is_dir():
            server.watch(str(self.folder))
        return server

    def _is_made_by_mkdocs(self, config: MkDocsConfig) -> bool:
        """Whether MkDocs makes all pages itself: where packages need everything, or others have a say in pages."""
        if self.collection or self.settings.downloads or shells.strangers(config):
            return True
        try:
            return not keeps_html(config.markdown_extensions, config.mdx_configs)
        except InputError:
            return False  # the glossary has a fault, which will be named with all others

    def _explained(self, config: MkDocsConfig) -> tuple[Sequence[Written], dict[str, bytes]]:
        """All pages as Markdown, and all packages."""
        seeds = storage.read_seeds(self.folder, self.settings.seeds)
        collection = self.shown = self.collection or pipeline.collect(seeds, self.settings, progress.shown)
        _warn(collection.findings)
        self.search = searching.engine(config, self.settings, len(collection.explainers))
        self.names = searching.names_by_page(collection.explainers, config)
        pages = sorted(pipeline.write(collection, self.settings), key=lambda page: page.uri)
        return pages, {each.path: each.data for each in pipeline.downloads(collection, self.settings)}

    def _made(self, config: MkDocsConfig, workplace: Path) -> Sequence[Written]:
        """The pages that MkDocs is to make; all others are made here, as far as they changed."""
        seeds = storage.read_seeds(self.folder, self.settings.seeds)
        self.search = searching.engine(config, self.settings, len(seeds.sources))
        spread = self.spread or workers.over_processes(workers.processors())
        cache = self.cache if self.cache and not self.out else Cache(workplace / "known", self.site)
        folder = self.out or str(workplace / publishing.OURS)
        order = Order(seeds=seeds, settings=self.settings, site=self.site, folder=folder, search=self.search)
        try:
            self.build = building.begin(order, cache, spread, config)
        except BROKEN:
            cache.throw_away()
            self.build = building.begin(order, cache, spread, config)
        _warn(self.build.findings)
        return list(self.build.plain.values())

    def _put_in_place(self, old: Mapping[str, Stamp], kept: frozenset[str]) -> None:
        if self.workplace and self.build:
            building.end(self.build, self.workplace, kept)
        elif self.workplace and self.out:
            elsewhere.publish(self.workplace / publishing.HOSTS, self.out, ())
        elif self.workplace:
            publishing.publish(self.workplace, self.site, old, kept)
        if self.workplace and self.out:
            publishing.abandon(self.workplace)
        if self.cache:
            self.cache.close(keep=False)
        self.build = self.workplace = self.cache = None

    def _places(self, generated: Iterable[File]) -> Iterator[tuple[str, str]]:
        """Where generated files come from and where they go, whoever makes them."""
        yield from ((file.src_uri, file.dest_uri) for file in generated)
        if self.build:
            yield from building.places(self.build)

    def _generated(self, config: MkDocsConfig) -> list[File]:
        return [
            File.generated(config, uri, content=content, inclusion=InclusionLevel.NOT_IN_NAV)
            for uri, content in self.contents.items()
        ]


def _warn(findings: Iterable[Finding]) -> None:
    for finding in findings:
        if finding.severity == "warning":
            _log.warning(described(finding))


def _remembered(config: MkDocsConfig) -> Path:
    """Where it is kept what earlier builds made."""
    return Path(config.config_file_path).parent / FOLDER


def _of_the_site(config: MkDocsConfig) -> dict[str, Any]:
    """The settings that MkDocs' own settings and the environment stand for."""
    return {
        "directory_urls": config.use_directory_urls,
        "site_name": config.site_name,
        "site_url": as_folder(config.site_url or ""),
        "source_date": storage.source_date(),
    }
