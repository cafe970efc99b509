"""Every knob, its default and its meaning."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal, get_args

Marking = Literal["first", "section", "all"]
"""Which mentions of a term are marked on a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What an author may choose in ``mkdocs.yml``."""

    seeds: str = "seeds"
    """The folder with ``articles/``, ``glossary.yml`` and ``timeline.yml``."""
    mark: Marking = "first"
    """Which mentions of a term are marked: the ``first`` in an article, the first in each ``section``, or ``all``."""
    words_per_minute: int = 230
    """Reading speed, for the reading time of an article (Brysbaert 2019: 238 for English non-fiction, rounded down)."""
    headline_length: int = 110
    """The most characters of a headline that is made from the first sentence; a longer sentence is cut."""
    definition_words: int = 40
    """The most words a definition may have before it gets a warning."""
    listed_articles: int = 20
    """The most articles that an entry of the A-Z glossary lists as using it; the page of the term lists them all."""
    compared_articles: int = 6
    """The most articles that stand side by side on the page that compares them, the newest ones."""
    directory_urls: bool = True
    """Whether a page's address ends in ``/`` or in ``.html``. No option: MkDocs' ``use_directory_urls`` decides."""


OPTIONS = tuple(field.name for field in fields(Settings) if field.name != "directory_urls")
"""The settings that an author can give to the plugin."""


def settings_from(options: Mapping[str, Any]) -> Settings:
    """The settings that an author's options stand for; numbers may be written as text.

    Raises ``ValueError``, with a message for the author, for an option that does not exist or does not fit.
    """
    unknown = sorted(options.keys() - set(OPTIONS))
    if unknown:
        raise ValueError(f"there is no setting `{unknown[0]}`; the settings are {', '.join(OPTIONS)}")
    fitting: dict[str, Any] = {name: _fitting(name, value) for name, value in options.items()}
    return Settings(**fitting)


def _fitting(name: str, value: Any) -> str | int:  # noqa: ANN401 (whatever the author wrote)
    default = getattr(Settings(), name)
    if name == "mark":
        if value not in get_args(Marking):
            raise ValueError(f"`mark` must be one of {', '.join(get_args(Marking))}, not {value!r}")
    elif isinstance(default, int):
        if not str(value).isdecimal() or int(value) < 1:
            raise ValueError(f"`{name}` must be a whole number above 0, not {value!r}")
        return int(value)
    if not isinstance(value, str) or not value:
        raise ValueError(f"`{name}` must be text, not {value!r}")
    return value
