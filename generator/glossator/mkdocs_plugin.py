"""Shell for MkDocs: seeds in, generated pages out. It passes things on and decides nothing."""

import logging
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from html import escape
from pathlib import Path
from tempfile import gettempdir
from typing import Any

from mkdocs.config import config_options
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel, get_files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink

from glossator import offline, own_files, pipeline, progress, storage
from glossator.configuration import as_folder
from glossator.handouts import WHOLE_SITE, whole_site_path, without_whole_site
from glossator.model import Collection, Finding, Place
from glossator.oembed import discovery
from glossator.problems import InputError, described, error, report_as_text
from glossator.seeds import GLOSSARY
from glossator.settings import OPTIONS, settings_from

_log = logging.getLogger("mkdocs.plugins.glossator")
_FOR_HEAD = re.compile(r'<script type="application/ld\+json">[^<]*</script>')
"""What a page says about itself to programs. No text in it has a ``<``."""
_EXTENSION = "glossator.markdown_extension"


class GlossatorPlugin(BasePlugin):  # type: ignore[type-arg, no-untyped-call] # our own settings check the options
    """Adds the articles, the glossary and the timeline to a site, and explains its terms in hand-written pages."""

    collection: Collection | None = None
    """What the site shows, when it is known before it is built; otherwise everything in the seeds."""
    config_scheme = tuple((name, config_options.Optional(config_options.Type(object))) for name in OPTIONS)

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read the settings; make the site load our style sheet, our script and our Markdown extension."""
        options = {name: value for name, value in self.config.items() if value is not None}
        try:
            self.settings = replace(settings_from(options), **_of_the_site(config))
        except (ValueError, InputError) as cause:
            raise ConfigurationError(f"glossator: {cause}") from cause
        if _is_draft(config):
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
        """Explain everything and say what is wrong with it, before MkDocs clears the folder of the old site."""
        collection = self.shown = self.collection or self._collect()
        for finding in collection.findings:
            if finding.severity == "warning":
                _log.warning(described(finding))
        try:
            pages = pipeline.write(collection, self.settings)
        except InputError as cause:
            raise PluginError(f"glossator: the site cannot be made.\n\n{report_as_text(cause.findings)}") from cause
        self.heads: dict[str, str] = {}
        self.headings = {page.uri: page.headings for page in pages if page.headings}
        packages = {each.path: each.data for each in pipeline.downloads(collection, self.settings)}
        self.contents = {page.uri: page.text.encode() for page in pages} | packages | own_files.site_files()
        _refuse_to_replace(get_files(config), self._generated(config))

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Hand the pages to MkDocs."""
        generated = self._generated(config)
        _refuse_to_replace(files, generated)
        for file in generated:
            files.append(file)
        return files

    def on_page_content(self, html: str, page: Page, **_: object) -> str:
        """Put an article's own headings into the page's list of contents, and keep for its head what stands there."""
        links = [AnchorLink(escape(title), anchor, 2) for title, anchor in self.headings.get(page.file.src_uri, ())]
        if links and page.toc.items:
            page.toc.items[0].children[:0] = links
        if page.file.src_uri not in self.contents:
            return html
        self.heads[page.file.src_uri] = discovery(page.file.src_uri, self.settings) + "".join(_FOR_HEAD.findall(html))
        return _FOR_HEAD.sub("", html)  # MkDocs' own search would find the words of scripts

    def on_post_page(self, output: str, page: Page, **_: object) -> str:
        """Tell programs what a page is about and how to embed it, in its head."""
        head = self.heads.get(page.file.src_uri, "")
        return output.replace("</head>", f"{head}</head>", 1) if head else output

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Put the whole site, packed, onto itself, where the author wants that."""
        if WHOLE_SITE in self.settings.downloads:
            packed = offline.site_as_zip(Path(config.config_file_path), self.settings, self.shown)
            storage.write_file(Path(config.site_dir, whole_site_path(self.settings)), packed)

    def on_serve(self, server: LiveReloadServer, **_: object) -> LiveReloadServer:
        """Build again when an article, the glossary or the timeline changes."""
        if self.folder.is_dir():
            server.watch(str(self.folder))
        return server

    def _collect(self) -> Collection:
        seeds = storage.read_seeds(self.folder, self.settings.seeds)
        return pipeline.collect(seeds, self.settings, progress.shown)

    def _generated(self, config: MkDocsConfig) -> list[File]:
        return [
            File.generated(config, uri, content=content, inclusion=InclusionLevel.NOT_IN_NAV)
            for uri, content in self.contents.items()
        ]


def _is_draft(config: MkDocsConfig) -> bool:
    """Whether ``mkdocs serve`` builds the site, into a folder of its own: then it is not packed after each change.

    MkDocs tells that to plugins at the start only, and keeps the plugins that listen from one site to the next.
    """
    folder = Path(config.site_dir)
    return folder.name.startswith("mkdocs_") and folder.parent == Path(gettempdir())


def _of_the_site(config: MkDocsConfig) -> dict[str, Any]:
    """The settings that MkDocs' own settings and the environment stand for."""
    return {
        "directory_urls": config.use_directory_urls,
        "site_name": config.site_name,
        "site_url": as_folder(config.site_url or ""),
        "source_date": storage.source_date(),
    }


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
