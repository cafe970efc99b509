"""The pages of the site that the browser tests visit, and the names that its words go by."""

from pathlib import Path

from glossator import storage

ROOT = Path(__file__).parents[2]
ARTICLES = sorted(
    f"articles/{path.stem}/" for path in (ROOT / "seeds" / "articles").iterdir() if path.suffix in {".txt", ".md"}
)
SAME_SEX = "articles/mice-from-same-sex-parents/"
TERMS = storage.read_glossary(ROOT / "seeds" / "glossary.yml")
BY_HAND = ["", "about/", "readers/", "authors/", "teachers/", "architecture/"]
KINDS = [*BY_HAND, "articles/", *ARTICLES, "glossary/", "glossary/genomic-imprinting/"]
KINDS += ["timeline/", "compare/", "people/", "404.html"]
"""One page of each kind; the empty address is the home page."""

NARROW, PHONE, LAPTOP = (320, 568), (390, 844), (1280, 800)
"""Windows, in pixels: the narrowest that must do, a phone, a laptop."""


def names_of_pages(paths: list[str]) -> list[str]:
    """What tests call the pages."""
    return [path.strip("/").replace("/", "-") or "home" for path in paths]


def entry(term_id: str) -> str:
    """The address of a term's own page."""
    return f"glossary/{term_id}/"
