"""The texts of the benchmark as a user of any other program would write them: Markdown with front matter."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import yaml

from benchmarks.corpus import MadeArticle, article
from benchmarks.corpus_knowledge import TERMS, events

LABELS = {term["id"]: term["label"] for term in TERMS}
DEFINITIONS = {term["id"]: term["definition"] for term in TERMS}
HOME = "Made-up articles about a made-up field."


def pages(number: int) -> Iterator[tuple[str, str]]:
    """All pages of a site of so many articles: each one's path without its ending, and its Markdown."""
    yield "index", _page("Articles", HOME)
    yield "glossary", _page("Glossary", _glossary())
    yield "timeline", _page("Timeline", _timeline())
    for made in map(article, range(number)):
        yield f"articles/{made.name}", _article_page(made)


def write_pages(folder: Path, number: int) -> list[str]:
    """All pages, each in a file below the folder; their paths."""
    (folder / "articles").mkdir(parents=True)
    paths = []
    for path, text in pages(number):
        (folder / f"{path}.md").write_text(text, encoding="utf-8")
        paths.append(f"{path}.md")
    return paths


def _article_page(made: MadeArticle) -> str:
    record = made.record
    about = f"*{record['publisher']}, {record['date']}*"
    text = made.text.partition("\n\n")[2] if made.markdown else made.text  # the theme shows the headline
    terms = "\n".join(f"- **{LABELS[term]}**: {DEFINITIONS[term]}" for term in made.terms)
    return _page(made.headline, f"{about}\n\n{text}\n## Terms\n\n{terms}", date=str(record["date"]))


def _page(title: str, text: str, **more: str) -> str:
    front = yaml.safe_dump({"title": title, **more}, allow_unicode=True, width=1000)
    return f"---\n{front}---\n\n# {title}\n\n{text}\n"


@cache
def _glossary() -> str:
    return "\n\n".join(f"## {LABELS[term['id']]}\n\n{term['definition']}" for term in TERMS)


@cache
def _timeline() -> str:
    return "\n\n".join(f"## {event['date']}: {event['headline']}\n\n{event['text']}" for event in events(()))
