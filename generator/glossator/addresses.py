"""Where a page stands on the site, and the relative link from one page to another."""

import re
import unicodedata

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


def published(uri: str, settings: Settings) -> str:
    """The address of a page on the published site; empty when nobody says where that is."""
    path = escape_address(address(uri, directory_urls=settings.directory_urls))
    return settings.site_url + str(path) if settings.site_url else ""


def link(origin: str, target: str, *, directory_urls: bool) -> Markup:
    """The relative link from one page to another, so that the site works wherever it is put."""
    here = address(origin, directory_urls=directory_urls).split("/")[:-1]
    there = address(target, directory_urls=directory_urls).split("/")
    shared = 0
    while shared < min(len(here), len(there) - 1) and here[shared] == there[shared]:
        shared += 1
    steps = "../" * (len(here) - shared) + "/".join(there[shared:])
    return escape_address(steps or "./")
