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


def _a_term(folder: Path) -> None:
    """A new word in the first definition of the glossary."""
    glossary = folder / "seeds" / "glossary.yml"
    text = glossary.read_text(encoding="utf-8")
    glossary.write_text(text.replace("definition: ", "definition: Mostly, ", 1), encoding="utf-8")


CHANGES: dict[str, Callable[[Path], None]] = {"nothing": _nothing, "one article": _an_article, "one term": _a_term}


def rebuilds(folder: Path, limit: float) -> Iterator[tuple[str, Measurement]]:
    """What changed, and what the build after it took; the folder holds a site that was built before."""
    for name, change in CHANGES.items():
        change(folder)
        yield name, measure(GLOSSATOR.command, folder, limit, GLOSSATOR.environment)
