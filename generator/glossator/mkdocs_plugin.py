"""Shell for MkDocs: seeds in, generated pages out. It passes things on and decides nothing."""

import logging
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from html import escape
from pathlib import Path

from mkdocs.config import config_options
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel, get_files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink

from glossator import pipeline, progress, storage
from glossator.model import Finding, Place
from glossator.problems import InputError, described, error, report_as_text
from glossator.seeds import GLOSSARY
from glossator.settings import OPTIONS, settings_from

_log = logging.getLogger("mkdocs.plugins.glossator")
_EXTENSION = "glossator.markdown_extension"


class GlossatorPlugin(BasePlugin):  # type: ignore[type-arg, no-untyped-call] # our own settings check the options
    """Adds the articles, the glossary and the timeline to a site, and explains its terms in hand-written pages."""

    config_scheme = tuple((name, config_options.Optional(config_options.Type(object))) for name in OPTIONS)

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read the settings; make the site load our style sheet, our script and our Markdown extension."""
        options = {name: value for name, value in self.config.items() if value is not None}
        try:
            self.settings = replace(settings_from(options), directory_urls=config.use_directory_urls)
        except ValueError as cause:
            raise ConfigurationError(f"glossator: {cause}") from cause
        self.folder = Path(config.config_file_path).parent / self.settings.seeds
        if storage.STYLE not in config.extra_css:
            config.extra_css.append(storage.STYLE)
        if storage.SCRIPT not in map(str, config.extra_javascript):
            config.extra_javascript.append(storage.SCRIPT)
        if _EXTENSION not in config.markdown_extensions:
            config.markdown_extensions.append(_EXTENSION)
        options = {"glossary": str(self.folder / GLOSSARY), "mark": self.settings.mark}
        config.mdx_configs[_EXTENSION] = config.mdx_configs.get(_EXTENSION, {}) | options
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Explain everything and say what is wrong with it, before MkDocs clears the folder of the old site."""
        seeds = storage.read_seeds(self.folder, self.settings.seeds)
        collection = pipeline.collect(seeds, self.settings, progress.shown)
        for finding in collection.findings:
            if finding.severity == "warning":
                _log.warning(described(finding))
        try:
            pages = pipeline.write(collection, self.settings)
        except InputError as cause:
            raise PluginError(f"glossator: the site cannot be made.\n\n{report_as_text(cause.findings)}") from cause
        self.headings = {page.uri: page.headings for page in pages if page.headings}
        self.contents = {page.uri: page.text.encode() for page in pages} | storage.site_files()
        _refuse_to_replace(get_files(config), self._generated(config))

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Hand the pages to MkDocs."""
        generated = self._generated(config)
        _refuse_to_replace(files, generated)
        for file in generated:
            files.append(file)
        return files

    def on_page_content(self, html: str, page: Page, **_: object) -> str:
        """Put an article's own headings into the page's list of contents."""
        links = [AnchorLink(escape(title), anchor, 2) for title, anchor in self.headings.get(page.file.src_uri, ())]
        if links and page.toc.items:
            page.toc.items[0].children[:0] = links
        return html

    def on_serve(self, server: LiveReloadServer, **_: object) -> LiveReloadServer:
        """Build again when an article, the glossary or the timeline changes."""
        if self.folder.is_dir():
            server.watch(str(self.folder))
        return server

    def _generated(self, config: MkDocsConfig) -> list[File]:
        return [
            File.generated(config, uri, content=content, inclusion=InclusionLevel.NOT_IN_NAV)
            for uri, content in self.contents.items()
        ]


def _refuse_to_replace(written: Iterable[File], generated: Sequence[File]) -> None:
    taken = _taken_addresses(written, generated)
    if taken:
        raise PluginError(f"glossator: two pages want one address.\n\n{report_as_text(taken)}")


def _taken_addresses(written: Iterable[File], generated: Sequence[File]) -> list[Finding]:
    """Hand-written files whose address a generated page wants too. MkDocs would replace them without a word."""
    by_address = {_address(file): file for file in written}
    hint = "Rename one of the two: this file, or what the page is made from."
    return [
        error(Place(uri=rival.src_uri), f"the generated page {file.src_uri} would replace this file", hint)
        for file in generated
        if (rival := by_address.get(_address(file))) is not None
    ]


def _address(file: File) -> str:
    return unicodedata.normalize("NFC", file.dest_uri).casefold()
