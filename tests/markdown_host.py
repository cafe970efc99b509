"""A host of Markdown pages with every extension on, as far as they can live together."""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from markdown import Markdown
from mkdocs.utils.meta import get_data

OURS = "glossator.markdown_extension"

_OF_PYTHON_MARKDOWN = "abbr admonition attr_list def_list footnotes md_in_html meta sane_lists tables wikilinks"
_OF_PYMDOWN = (
    "b64 betterem blocks.admonition blocks.caption blocks.definition blocks.details blocks.html blocks.tab bracketspan"
    " caret details emoji escapeall fancylists highlight inlinehilite keys mark pathconverter progressbar quotes"
    " saneheaders striphtml superfences tabbed tasklist tilde"
)
EXTENSIONS: Mapping[str, Mapping[str, Any]] = {
    **{name: {} for name in _OF_PYTHON_MARKDOWN.split()},
    **{f"pymdownx.{name}": {} for name in _OF_PYMDOWN.split()},
    "pymdownx.arithmatex": {"generic": True},
    "pymdownx.critic": {"mode": "view"},
    "pymdownx.magiclink": {"repo_url_shorthand": True, "social_url_shorthand": True, "user": "a", "repo": "b"},
    "pymdownx.snippets": {"base_path": [str(Path(__file__).parent)]},
    "toc": {"permalink": True},
}
"""What is left out changes quotation marks and dashes on purpose, or reads the same syntax as one of these."""


def convert(page: str, glossary: Path, names: Iterable[str] = tuple(EXTENSIONS)) -> tuple[str, Mapping[str, Any]]:
    """The HTML and the front matter of a page, with these extensions and our own, which reads this glossary."""
    body, front_matter = get_data(page)
    return _markdown(glossary, tuple(names)).reset().convert(body), front_matter


@cache
def _markdown(glossary: Path, names: tuple[str, ...]) -> Markdown:
    configuration = {name: dict(EXTENSIONS[name]) for name in names} | {OURS: {"glossary": str(glossary)}}
    return Markdown(extensions=[*names, OURS], extension_configs=configuration)
