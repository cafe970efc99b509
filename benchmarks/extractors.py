"""What finding things in a text costs: each extractor in milliseconds for 500 words, and beside Python-Markdown.

``python benchmarks/extractors.py [FOLDER]`` reads the articles of a folder (``seeds/articles``), ten rounds of all of
them, and prints the best round of each extractor. Python-Markdown converts the same texts in the same rounds; what a
machine makes of that says how fast the machine is. Every round reads the texts anew, so that nothing is remembered.
"""

import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from time import perf_counter

from markdown import Markdown

from glossator.clean import clean
from glossator.extractors import EXTRACTORS, merge
from glossator.model import Annotations, Article, Source
from glossator.readers import READERS, read

ROUNDS = 10
WORDS = 500
FOLDER = Path(__file__).parents[1] / "seeds" / "articles"


def main(folder: Path) -> None:
    """Measure, and print a table."""
    files = {path: path.read_bytes() for path in sorted(folder.iterdir()) if path.suffix in READERS}
    best: defaultdict[str, float] = defaultdict(lambda: float("inf"))
    words = sum(len(article.text.split()) for article in articles(files))
    for number in range(ROUNDS):
        for name, seconds in one_round(articles(files, number)).items():
            best[name] = min(best[name], seconds)
    markdown = best.pop("Python-Markdown")
    for name, seconds in (*best.items(), ("all together", sum(best.values())), ("Python-Markdown", markdown)):
        print(f"{name:<16}{seconds / words * WORDS * 1000:8.3f} ms{seconds / markdown:8.2f} times Python-Markdown")


def articles(files: dict[Path, bytes], number: int = 0) -> list[Article]:
    """The articles of some files, in every round with another number of blank lines, so that none is known."""
    end = b"\n" * number
    return [clean(read(Source(id="x", uri=str(path), data=data + end))) for path, data in files.items()]


def one_round(texts: Iterable[Article]) -> dict[str, float]:
    """The seconds that each extractor takes for all texts, and Python-Markdown."""
    spent: defaultdict[str, float] = defaultdict(float)
    markdown = Markdown()
    for article in texts:
        found = Annotations()
        for extract in EXTRACTORS:
            start = perf_counter()
            found = merge(found, extract(article, found))
            spent[extract.__module__.rpartition(".")[2]] += perf_counter() - start
        start = perf_counter()
        markdown.reset().convert(article.text)
        spent["Python-Markdown"] += perf_counter() - start
    return spent


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else FOLDER)
