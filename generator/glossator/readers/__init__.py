"""Opens the author's files: one reader for each kind of file."""

from collections.abc import Callable

from glossator.decoding import decode
from glossator.model import Article, Place, Source
from glossator.problems import InputError, error
from glossator.readers import markdown, plain_text

Reader = Callable[[Source, str], Article]
"""From a source, and its text, to an article with its blocks, its inlines and the way back to the file."""

READERS: dict[str, Reader] = {
    ".txt": plain_text.read,
    ".md": markdown.read,
}
"""Every kind of file that can be read, by the end of its name. A new one is a file in this folder and a line here."""


def read(source: Source) -> Article:
    """The article in a file. Raises ``InputError`` when there is no reader for it or when it cannot be read."""
    name = source.uri.rpartition("/")[2].lower()
    for suffix, reader in READERS.items():
        if name.endswith(suffix):
            return reader(source, decode(source.uri, source.data))
    hint = f"Save it as one of {', '.join(READERS)}, or take it out of the folder."
    raise InputError(error(Place(uri=source.uri), "no reader knows this kind of file", hint))
