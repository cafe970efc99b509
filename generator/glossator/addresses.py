"""Where a page stands on the site, and the relative link from one page to another."""

import re
import unicodedata
from functools import lru_cache
from hashlib import sha256
from typing import Literal

from markupsafe import Markup

from glossator.escape import escape_address
from glossator.settings import Settings

ARTICLES = "articles/index.md"
"""The page that lists all articles."""
GLOSSARY = "glossary/index.md"
"""The page that lists all terms."""
TIMELINE = "timeline/index.md"
"""The timeline of the field."""
COMPARISON = "compare/index.md"
"""The page that sets articles side by side."""
PEOPLE = "people/index.md"
"""The page of the people and institutions."""

_NOT_IN_ADDRESS = re.compile(r"[^\w.-]+")
_SMALL_WORDS = frozenset(("and", "for", "in", "of", "on", "the"))
"""Words that stand in small letters in the plain form of a name: ``University of Oxford``."""
_LONGEST = 60
"""The most characters of a name in an address, so that no file system finds it too long (255 bytes)."""
_HASH_LENGTH = 6
"""How many letters of a hash tell names apart that are spelled nearly alike."""


def article_id(path: str) -> str:
    """The address of the article in a file: ``2018/Mice & men.txt`` becomes ``2018/mice-men``."""
    return "/".join(as_address(part) for part in path.rpartition(".")[0].split("/"))


def as_address(name: str) -> str:
    """A name as a part of an address: ``Mice & men`` becomes ``mice-men``."""
    return _NOT_IN_ADDRESS.sub("-", unicodedata.normalize("NFKC", name).casefold()).strip("-.")


def article_uri(article_id: str) -> str:
    """The page of an article, in a folder of its own: the only place from where every engine keeps relative links."""
    return f"articles/{article_id}/index.md"


def term_uri(term_id: str) -> str:
    """The page of a term."""
    return f"glossary/{term_id}/index.md"


def people_uri(kind: Literal["person", "institution"], name: str) -> str:
    """The page of a person or an institution; two names never share one, whatever other names there are.

    A name of plain words stands there as it is: ``Anna Berg`` at ``people/anna-berg``. Any other would share that
    address with a name spelled nearly alike, so it carries a mark of its own: ``ANNA Berg`` at ``anna-berg~1d4d92``.
    """
    room = "people" if kind == "person" else "institutions"
    spelled = unicodedata.normalize("NFC", name)
    stem = as_address(spelled)[:_LONGEST].strip("-.")
    mark = "" if spelled and spelled == _plain_name(stem) else f"~{sha256(spelled.encode()).hexdigest()[:_HASH_LENGTH]}"
    return f"{room}/{stem}{mark}/index.md"


def person_anchor(kind: Literal["person", "institution"], name: str) -> str:
    """Where a person or an institution stands on the page that lists them."""
    return f"{kind}.{people_uri(kind, name).split('/')[1]}"


def page_uri(uri: str, number: int) -> str:
    """A further page of a list: the second page of ``glossary/index.md`` is ``glossary/~2/index.md``.

    No article, term or person has such an address.
    """
    if number == 1:
        return uri
    stem, _, suffix = uri.rpartition(".")
    return f"{stem.removesuffix('index')}~{number}/index.md" if suffix == "md" else f"{stem}/~{number}.{suffix}"


def embed_uri(kind: str, target: str = "") -> str:
    """The framed page of an article, of a part of one, or of a term; without a target, of the glossary or timeline."""
    return f"embed/{kind}/{target}.html" if target else f"embed/{kind}.html"


def address(uri: str, *, directory_urls: bool) -> str:
    """The path of a page on the site: ``articles/ice/`` or ``articles/ice.html``; empty for the home page.

    What is no Markdown page stands where it is.
    """
    path = uri.removesuffix(".md")
    if path == uri:
        return uri
    if not directory_urls:
        return f"{path}.html"
    return path.removesuffix("index") if path.rpartition("/")[2] == "index" else f"{path}/"


def location(uri: str, *, directory_urls: bool) -> str:
    """The path of a page on the site, as it stands in a URL."""
    return "/".join(_steps(uri, directory_urls))


def published(uri: str, settings: Settings) -> str:
    """The address of a page on the published site; empty when nobody says where that is."""
    return settings.site_url + location(uri, directory_urls=settings.directory_urls) if settings.site_url else ""


def link(origin: str, target: str, *, directory_urls: bool) -> Markup:
    """The relative link from one page to another, so that the site works wherever it is put."""
    here, there = _steps(origin, directory_urls)[:-1], _steps(target, directory_urls)
    shared = 0
    while shared < min(len(here), len(there) - 1) and here[shared] == there[shared]:
        shared += 1
    return _up_and_down(len(here) - shared, there[shared:])


@lru_cache(maxsize=1 << 12)
def _up_and_down(folders: int, steps: tuple[str, ...]) -> Markup:
    """The link out of so many folders, and from there along these steps."""
    return Markup("../" * folders + "/".join(steps) or "./")  # noqa: S704 (each step is escaped)


@lru_cache(maxsize=1 << 12)
def _steps(uri: str, directory_urls: bool) -> tuple[str, ...]:  # noqa: FBT001 (as MkDocs has it)
    """The folders that lead to a page, and its name in the last of them, as they stand in a URL."""
    return tuple(str(escape_address(address(uri, directory_urls=directory_urls))).split("/"))


def _plain_name(address: str) -> str:
    """The only name that may have an address to itself: its words with capitals, but for the small ones inside."""
    words = address.split("-")
    inside = ((word if word in _SMALL_WORDS else word.capitalize()) for word in words[1:])
    return " ".join((words[0].capitalize(), *inside))
