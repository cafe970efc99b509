"""What the runs of a benchmark come to: medians, milliseconds for an article, ratios, and how fast the time grows."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from math import log
from statistics import linear_regression, median

from benchmarks.measuring import Measurement

Runs = Mapping[tuple[str, int], Sequence[Measurement]]
"""All runs, by the name of the builder and the number of articles."""
Table = Sequence[Sequence[str]]
"""The rows of a table, the first of them its head."""


def walls(runs: Runs, builder: str) -> dict[int, float]:
    """The median seconds that a builder took, by the number of articles, where no run failed."""
    return {
        number: median(run.wall for run in measured)
        for (name, number), measured in sorted(runs.items())
        if name == builder and all(run.complete for run in measured)
    }


def processor_times(runs: Runs, builder: str) -> dict[int, float]:
    """The median seconds of all processors together, as ``walls``."""
    return {number: median(run.cpu for run in runs[builder, number]) for number in walls(runs, builder)}


def memory(runs: Runs, builder: str) -> dict[int, float]:
    """The median of the most megabytes at one time, as ``walls``."""
    return {number: median(run.memory for run in runs[builder, number]) for number in walls(runs, builder)}


def per_article(seconds: Mapping[int, float]) -> dict[int, float]:
    """Milliseconds for one article."""
    return {number: spent / number * 1000 for number, spent in seconds.items()}


def ratios(seconds: Mapping[int, float], base: Mapping[int, float]) -> dict[int, float]:
    """How many times what the base took, where both were measured."""
    return {number: spent / base[number] for number, spent in seconds.items() if number in base}


def exponent(seconds: Mapping[int, float]) -> float | None:
    """The power of the number of articles with which the time grows: 1 is proportional, 2 is quadratic.

    By least squares, through the logarithms; ``None`` for fewer than two sizes.
    """
    if len(seconds) < 2:  # noqa: PLR2004 (a line needs two points)
        return None
    return linear_regression([log(number) for number in seconds], [log(spent) for spent in seconds.values()]).slope


def as_html(table: Table) -> str:
    """A table, its first column on the left and the others on the right."""
    head, *rows = table
    heads = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in head)
    lines = [
        f'<tr><th scope="row">{escape(first)}</th>{"".join(f"<td>{escape(cell)}</td>" for cell in rest)}</tr>'
        for first, *rest in rows
    ]
    opened = ('<table class="gl-figures-table">', f"<thead><tr>{heads}</tr></thead>", "<tbody>")
    return in_frame(f"{head[0]}, a table", "\n".join((*opened, *lines, "</tbody>", "</table>")))


def in_frame(label: str, content: str) -> str:
    """What may be wider than the page, in a frame that a keyboard can scroll too."""
    return f'<div class="gl-figures" tabindex="0" role="region" aria-label="{escape(label)}">\n{content}\n</div>'


def thousands(number: float) -> str:
    """A whole number with commas: ``10,000``."""
    return f"{number:,.0f}"


def short(number: float | None) -> str:
    """A number as one writes it who has measured it once or a few times: three digits, or nothing."""
    if number is None:
        return ""
    return thousands(number) if number >= 100 else f"{number:.1f}" if number >= 10 else f"{number:.2f}"  # noqa: PLR2004


def by_size(first: str, sizes: Sequence[int], rows: Iterable[tuple[str, Mapping[int, float]]]) -> list[list[str]]:
    """A table with a column for each number of articles; rows without a figure are left out."""
    head = [first, *map(thousands, sizes)]
    return [head, *([label, *(short(figures.get(size)) for size in sizes)] for label, figures in rows if figures)]
