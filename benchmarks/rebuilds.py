"""What it takes to build a site again in a fresh process after one change, when it has been built before."""

from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.measuring import Measurement, measure
from benchmarks.peers import GLOSSATOR


def _nothing(folder: Path) -> None:
    """Leave everything as it is."""
    assert folder.is_dir()  # noqa: S101 (says that there is a site to build again)


def _an_article(folder: Path) -> None:
    """A new last sentence in one article."""
    article = min((folder / "seeds" / "articles").glob("*.txt"))
    article.write_text(f"{article.read_text(encoding='utf-8').rstrip()} Nobody had asked before.\n", encoding="utf-8")


def _a_name(folder: Path) -> None:
    """Another name for the file of an article, and for the one beside it."""
    article = _without_events(folder)[0]
    for path in (article, article.with_suffix(".yml")):
        path.rename(path.with_stem(f"{path.stem}-again"))


def _one_less(folder: Path) -> None:
    """An article fewer."""
    article = _without_events(folder)[-1]
    for path in (article, article.with_suffix(".yml")):
        path.unlink()


def _without_events(folder: Path) -> list[Path]:
    """The articles that the timeline does not name, so that it stays right without them."""
    timeline = (folder / "seeds" / "timeline.yml").read_text(encoding="utf-8")
    found = sorted((folder / "seeds" / "articles").glob("*.txt"))
    return [article for article in found if article.stem not in timeline]


def _replaced(file: str, old: str, new: str) -> Callable[[Path], None]:
    """Something else in a file, in the first place where the old words stand."""

    def change(folder: Path) -> None:
        path = folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text  # noqa: S101 (says that there is something to change)
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return change


CHANGES: dict[str, Callable[[Path], None]] = {
    "nothing": _nothing,
    "one article": _an_article,
    "its address": _a_name,
    "one article less": _one_less,
    "one term": _replaced("seeds/glossary.yml", "definition: ", "definition: Mostly, "),
    "one event": _replaced("seeds/timeline.yml", "headline: ", "headline: First, "),
    "a setting": _replaced("mkdocs.yml", "  - glossator\n", "  - glossator:\n      listed_articles: 15\n"),
    "the theme": _replaced("mkdocs.yml", "primary: custom", "primary: teal"),
}


def rebuilds(folder: Path, limit: float) -> Iterator[tuple[str, Measurement]]:
    """What changed, and what the build after it took; the folder holds a site that was built before."""
    for name, change in CHANGES.items():
        change(folder)
        yield name, measure(GLOSSATOR.command, folder, limit, GLOSSATOR.environment)
