"""The same site for MkDocs with Material, and for Zensical, which reads the same settings."""

import subprocess
import sys
from pathlib import Path

from benchmarks import corpus
from benchmarks.corpus_site import MKDOCS
from benchmarks.peers_pages import write_pages

THEME = MKDOCS[MKDOCS.index("theme:") : MKDOCS.index("nav:")]
SETTINGS = f"""\
site_name: Thirty thousand articles
site_url: https://example.org/benchmark/
docs_dir: docs
site_dir: site

{THEME}
plugins:
  - search

markdown_extensions:
  - attr_list
  - md_in_html
  - toc:
      title: On this page
"""
ARTICLES_OUT = """
not_in_nav: |
  articles/*
nav:
  - Home: index.md
  - Glossary: glossary.md
  - Timeline: timeline.md
"""
EVERYTHING_OUT = """
not_in_nav: |
  *
nav:
  - Articles: articles/index.md
  - Glossary: glossary/index.md
  - Timeline: timeline/index.md
  - People: people/index.md
extra_css:
  - assets/glossator.css
extra_javascript:
  - assets/glossator.js
"""


def write(folder: Path, number: int, *, in_navigation: bool) -> None:
    """A site of so many articles, listed in the navigation or out of it."""
    paths = write_pages(folder / "docs", number)
    listed = "\nnav:\n" + "".join(f"  - {path}\n" for path in paths)
    (folder / "mkdocs.yml").write_text(SETTINGS + (listed if in_navigation else ARTICLES_OUT), encoding="utf-8")


def write_generated(folder: Path, number: int) -> None:
    """A site of what ``glossator generate`` writes for so many articles, without the pages to embed."""
    seeds = folder.parent / f"{folder.name}-seeds"
    corpus.write(seeds, number)
    command = (str(Path(sys.executable).parent / "glossator"), "generate", "--out", str(folder / "docs"))
    subprocess.run(command, cwd=seeds, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 (our own command)
    for framed in ("embed", "oembed"):
        (folder / "docs" / framed).rename(seeds / framed)
    (folder / "mkdocs.yml").write_text(SETTINGS + EVERYTHING_OUT, encoding="utf-8")
