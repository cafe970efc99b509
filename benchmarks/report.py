"""Makes tables and plots of what a benchmark measured, and writes them into a page between two marks."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks import figures
from benchmarks.measuring import Measurement
from benchmarks.peers import BASE, GLOSSATOR
from benchmarks.plot import Plot, as_svg

BEGIN, END = "<!-- Measured by `make bench`: begin -->", "<!-- Measured by `make bench`: end -->"
GENERATED = "mkdocs-generated"
MOST_POINTS = 200
"""The most points of a line over time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """All that one benchmark measured."""

    about: Sequence[str]
    """When, where and with which versions."""
    labels: Mapping[str, str]
    """What each builder is called, in the order of the tables."""
    runs: dict[tuple[str, int], list[Measurement]]
    """Builds from nothing."""
    rebuilds: dict[tuple[str, int], Measurement]
    """Builds after a change, by what was changed and the number of articles."""
    stages: Mapping[str, float]
    """The seconds of each stage of one build."""
    profiled: int
    """How many articles that build had."""
    missing: tuple[str, ...] = ()
    """What could not be measured here, and why."""
    left_out: dict[tuple[str, str], list[int]] = field(default_factory=lambda: defaultdict(list))
    """At which numbers of articles a program was left out, by its name and the reason."""


def as_page(measured: Measured) -> str:
    """Everything, as Markdown."""
    return "\n\n".join([" ".join(measured.about), *_builds(measured), *_memory(measured), *_after(measured)]) + "\n"


def write(page: Path, text: str) -> None:
    """Put a text between the marks of a page, in place of what stood there."""
    before, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    page.write_text(f"{before}{BEGIN}\n\n{text}\n{END}{rest.partition(END)[2]}", encoding="utf-8")


def _builds(measured: Measured) -> Iterator[str]:
    walls = {name: figures.walls(measured.runs, name) for name in measured.labels}
    processors = {name: figures.processor_times(measured.runs, name) for name in measured.labels}
    sizes = _sizes(measured)
    yield "### Milliseconds for one article"
    yield _with_growth(measured, sizes, walls)
    if any(walls.values()):
        yield _figure(_growth_plot(measured, walls))
    yield "### As ratios"
    yield f"Each time divided by what *{measured.labels[BASE]}* took in the same run."
    rows = ((measured.labels[name], figures.ratios(walls[name], walls[BASE])) for name in measured.labels)
    yield figures.as_html(figures.by_size("Time", sizes, rows))
    if GENERATED in walls and GLOSSATOR.name in walls:
        ours = figures.ratios(walls[GLOSSATOR.name], walls[GENERATED])
        told = "; ".join(f"{figures.short(ratio)} at {figures.thousands(size)}" for size, ratio in ours.items())
        yield f"Glossator, divided by *{measured.labels[GENERATED]}*: {told or 'not measured'}."
    yield "### Processor time"
    yield "Milliseconds for one article, all processors together."
    rows = ((measured.labels[name], figures.per_article(processors[name])) for name in measured.labels)
    yield figures.as_html(figures.by_size("Processor time", sizes, rows))
    yield from measured.missing
    for (label, why), left_out in measured.left_out.items():
        *first, last = (f"{size:,}" for size in left_out)
        yield f"*{label}* is left out at {', '.join(first)}{' and ' if first else ''}{last} articles: {why}."


def _with_growth(measured: Measured, sizes: Sequence[int], walls: Mapping[str, Mapping[int, float]]) -> str:
    """A table of milliseconds, with how fast the time grows in the last column."""
    rows = []
    for name, label in measured.labels.items():
        if spent := walls[name]:
            each = figures.per_article(spent)
            growth = figures.short(figures.exponent(spent))
            rows.append([label, *(figures.short(each.get(size)) for size in sizes), growth])
    return figures.as_html([["Articles", *map(figures.thousands, sizes), "exponent"], *rows])


def _growth_plot(measured: Measured, walls: Mapping[str, Mapping[int, float]]) -> Plot:
    return Plot(
        title="Milliseconds for one article, by the number of articles and the program; the table has the numbers.",
        across="articles",
        up="ms for one article",
        lines={
            measured.labels[name]: list(figures.per_article(spent).items()) for name, spent in walls.items() if spent
        },
    )


def _memory(measured: Measured) -> Iterator[str]:
    sizes = _sizes(measured)
    yield "### Memory"
    yield "The most megabytes at one time, all processes together."
    rows = ((label, figures.memory(measured.runs, name)) for name, label in measured.labels.items())
    yield figures.as_html(figures.by_size("Memory", sizes, rows))
    ours = [(number, runs[0]) for (name, number), runs in measured.runs.items() if name == GLOSSATOR.name]
    number, run = max(ours, default=(0, None), key=lambda each: each[0])
    if run and run.over_time:
        step = len(run.over_time) // MOST_POINTS + 1
        title = f"Megabytes of memory while Glossator builds {figures.thousands(number)} articles."
        points = {"Glossator": run.over_time[::step]}
        yield _figure(Plot(title=title, across="seconds", up="MB", lines=points, powers=False))


def _after(measured: Measured) -> Iterator[str]:
    changes = list(dict.fromkeys(change for change, _ in measured.rebuilds))
    if changes:
        sizes = sorted({number for _, number in measured.rebuilds})
        rows = [
            (
                change,
                {size: measured.rebuilds[change, size].wall for size in sizes if (change, size) in measured.rebuilds},
            )
            for change in changes
        ]
        yield "### Rebuilds"
        yield "Seconds of a fresh `mkdocs build` after a change, on a site that was built before."
        yield figures.as_html(figures.by_size("Changed", sizes, rows))
    if measured.stages:
        yield "### Where the time goes"
        yield f"One build of {figures.thousands(measured.profiled)} articles in one process, under Python's profiler."
        total = sum(measured.stages.values())
        rows_of_stages = [
            [stage, f"{spent / total:.0%}", figures.short(spent / measured.profiled * 1000)]
            for stage, spent in measured.stages.items()
            if spent / total >= 0.01  # noqa: PLR2004 (less is nothing)
        ]
        yield figures.as_html([["Stage", "share", "ms for one article"], *rows_of_stages])


def _sizes(measured: Measured) -> list[int]:
    return sorted({number for _, number in measured.runs})


def _figure(plot: Plot) -> str:
    return figures.in_frame(f"{plot.up}, a plot", as_svg(plot))
