"""The settings and the one hand-written page of the site that a benchmark builds: the full theme, no downloads."""

MKDOCS = """\
site_name: Thirty thousand articles
site_url: https://example.org/benchmark/
docs_dir: docs
site_dir: site
strict: true

theme:
  name: material
  font: false
  palette:
    - media: "(prefers-color-scheme: light)"
      scheme: default
      primary: custom
      accent: custom
      toggle:
        icon: material/weather-night
        name: Switch to dark mode
    - media: "(prefers-color-scheme: dark)"
      scheme: slate
      primary: custom
      accent: custom
      toggle:
        icon: material/weather-sunny
        name: Switch to light mode
  icon:
    logo: material/format-quote-close
  features:
    - navigation.tabs
    - navigation.top
    - navigation.footer
    - search.suggest
    - search.highlight
    - toc.follow

nav:
  - Home: index.md
  - Articles: articles/index.md
  - Compare: compare/index.md
  - Glossary: glossary/index.md
  - Timeline: timeline/index.md
  - People: people/index.md

plugins:
  - search
  - glossator

extra_css:
  - assets/glossator.css
extra_javascript:
  - assets/glossator.js

markdown_extensions:
  - attr_list
  - md_in_html
  - toc:
      title: On this page
  - glossator.markdown_extension:
      glossary: seeds/glossary.yml
"""

HOME_PAGE = """\
# Thirty thousand articles

Made-up articles about a made-up field, with its [glossary](glossary/index.md) and its [timeline](timeline/index.md).

## How to read this site

The kelp carbon flux and other hard words are explained where they stand.
"""
