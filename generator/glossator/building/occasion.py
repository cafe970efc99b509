"""On which occasion MkDocs builds: for an author who writes, or strictly, so that warnings end it."""

import logging
from pathlib import Path
from tempfile import gettempdir

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils import CountHandler


def is_refused(config: MkDocsConfig) -> bool:
    """Whether MkDocs ends a strict build because of warnings, which it says only when the site is in its place."""
    counters = (each for each in logging.getLogger("mkdocs").handlers if isinstance(each, CountHandler))
    return bool(config.strict and any(each.get_counts() for each in counters))


def is_draft(config: MkDocsConfig) -> bool:
    """Whether ``mkdocs serve`` builds the site, into a folder of its own: then it is not packed after each change.

    MkDocs tells that to plugins at the start only, and keeps the plugins that listen from one site to the next.
    """
    folder = Path(config.site_dir)
    return folder.name.startswith("mkdocs_") and folder.parent == Path(gettempdir())
