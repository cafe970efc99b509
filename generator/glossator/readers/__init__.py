"""Opens the author's files: one reader for each kind of file."""

from collections.abc import Callable

from glossator.decoding import declared_encoding, decode
from glossator.model import Article, Place, Source
from glossator.problems import InputError, error
from glossator.readers import jats, markdown, plain_text, web_page

Reader = Callable[[Source, str], Article]
"""From a source, and its text, to an article with its blocks, its inlines and the way back to the file."""

READERS: dict[str, Reader] = {
    ".txt": plain_text.read,
    ".md": markdown.read,
    ".html": web_page.read,
    ".htm": web_page.read,
    ".xml": jats.read,
}
"""Every kind of file that can be read, by the end of its name. A new one is a file in this folder and a line here."""

MARKUP = frozenset({".html", ".htm", ".xml"})
"""Kinds of file that can say which encoding they are in."""


def read(source: Source) -> Article:
    """The article in a file. Raises ``InputError`` when there is no reader for it or when it cannot be read."""
    name = source.uri.rpartition("/")[2].lower()
    for suffix, reader in READERS.items():
        if name.endswith(suffix):
            declared = declared_encoding(source.data) if suffix in MARKUP else ""
            return reader(source, decode(source.uri, source.data, declared))
    hint = f"Save it as one of {', '.join(READERS)}, or take it out of the folder."
    raise InputError(error(Place(uri=source.uri), "no reader knows this kind of file", hint))
