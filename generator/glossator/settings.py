"""Every knob, its default and its meaning."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal, get_args

Marking = Literal["first", "section", "all"]
"""Which mentions of a term are marked on a page."""

Search = Literal["auto", "material", "pagefind"]
"""What searches a site: Material's own search, Pagefind, or the one that suits the number of articles."""

Format = Literal[
    "scorm12",
    "scorm2004",
    "common-cartridge",
    "common-cartridge11",
    "moodle-glossary",
    "anki",
    "csv",
    "jsonld",
    "skos",
    "timelinejs",
    "bibtex",
    "csl-json",
    "epub",
    "zip",
]
"""What a site can be handed out as."""

EARLIEST_DATE, LATEST_DATE = 315_532_800, 4_323_455_999
"""The first day of 1980 and the last of 2106, in seconds since 1970: a zip can hold no others."""


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
    search: Search = "auto"
    """What searches the site: ``material``, whose index is loaded whole with every page, ``pagefind``, whose index is
    loaded in pieces when somebody searches, or ``auto``: Pagefind where there are many articles."""
    downloads: tuple[Format, ...] = ()
    """What the pages offer to download, one name for each kind of file; nothing, if none is named."""
    directory_urls: bool = True
    """Whether a page's address ends in ``/`` or in ``.html``. No option: MkDocs' ``use_directory_urls`` decides."""
    site_name: str = ""
    """What the site is called. No option: MkDocs' ``site_name`` says it."""
    site_url: str = ""
    """Where the site is published, with ``/`` at the end; empty when nobody says. No option: MkDocs' ``site_url``."""
    source_date: int = EARLIEST_DATE
    """What packages give as their date, in seconds since 1970 (UTC). No option: ``SOURCE_DATE_EPOCH`` decides."""


OF_THE_SITE = ("directory_urls", "site_name", "site_url", "source_date")
"""The settings that stand elsewhere."""

OPTIONS = tuple(field.name for field in fields(Settings) if field.name not in OF_THE_SITE)
"""The settings that an author can give to the plugin."""


_CHOICES = {"mark": get_args(Marking), "search": get_args(Search)}
"""The settings that are one of a few words."""


def settings_from(options: Mapping[str, Any]) -> Settings:
    """The settings that an author's options stand for; numbers may be written as text.

    Raises ``ValueError``, with a message for the author, for an option that does not exist or does not fit.
    """
    unknown = sorted(options.keys() - set(OPTIONS))
    if unknown:
        raise ValueError(f"there is no setting `{unknown[0]}`; the settings are {', '.join(OPTIONS)}")
    fitting: dict[str, Any] = {name: _fitting(name, value) for name, value in options.items()}
    return Settings(**fitting)


def _fitting(name: str, value: Any) -> str | int | tuple[str, ...]:  # noqa: ANN401 (whatever the author wrote)
    default = getattr(Settings(), name)
    if name in _CHOICES:
        if value not in _CHOICES[name]:
            raise ValueError(f"`{name}` must be one of {', '.join(_CHOICES[name])}, not {value!r}")
    elif name == "downloads":
        return _formats(value)
    elif isinstance(default, int):
        if not str(value).isdecimal() or int(value) < 1:
            raise ValueError(f"`{name}` must be a whole number above 0, not {value!r}")
        return int(value)
    if not isinstance(value, str) or not value:
        raise ValueError(f"`{name}` must be text, not {value!r}")
    return value


def _formats(value: Any) -> tuple[str, ...]:  # noqa: ANN401 (as above)
    if not isinstance(value, list | tuple) or not set(map(str, value)) <= set(get_args(Format)):
        raise ValueError(f"`downloads` must be a list of {', '.join(get_args(Format))}, not {value!r}")
    return tuple(dict.fromkeys(value))
