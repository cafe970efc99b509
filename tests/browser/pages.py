"""The pages of the site that the browser tests visit, and the names that its words go by."""

import re
from pathlib import Path

from glossator import storage

ROOT = Path(__file__).parents[2]
ARTICLES = sorted(
    f"articles/{path.stem}/" for path in (ROOT / "seeds" / "articles").iterdir() if path.suffix in {".txt", ".md"}
)
SAME_SEX = "articles/mice-from-same-sex-parents/"
TERMS = storage.read_glossary(ROOT / "seeds" / "glossary.yml")
BY_HAND = ["", "about/", "readers/", "authors/", "teachers/", "architecture/", "speed/"]
KINDS = [*BY_HAND, "articles/", *ARTICLES, "glossary/", "glossary/genomic-imprinting/"]
KINDS += ["timeline/", "compare/", "people/", "people/evelyn-telfer/", "404.html"]
"""One page of each kind; the empty address is the home page."""

NARROW, PHONE, LAPTOP = (320, 568), (390, 844), (1280, 800)
"""Windows, in pixels: the narrowest that must do, a phone, a laptop."""


def names_of_pages(paths: list[str]) -> list[str]:
    """What tests call the pages."""
    return [path.strip("/").replace("/", "-") or "home" for path in paths]


def entry(term_id: str) -> str:
    """The address of a term's own page."""
    return f"glossary/{term_id}/"


def with_our_worker(page: str) -> str:
    """A page of a site that was built for Material's own search, as it is with Pagefind."""
    return re.sub(r'("search": "[^"]*)assets/javascripts/workers/search\.[^"]*"', r'\1search/worker.js"', page, count=1)
