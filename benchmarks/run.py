"""Measures how long sites of many articles take to build, with Glossator and with other programs, all in one run.

``make bench`` does it, and writes the tables and plots into ``docs/speed.md``; BENCH="--sizes 100 300" passes
options on. Every build is a fresh process and begins with nothing; only the files to read may lie in the system's
memory. The builders take turns, in every round in another order, so that no one has the machine's best hour. What was
built is moved aside and taken away at the end: some minutes long, ext4 passes over the place of each file that was
deleted, one by one, so whatever builds next would pay for it (a fifth of a build, when this was measured).
"""

import argparse
import json
import platform
import shutil
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict
from importlib.metadata import version
from os import cpu_count
from pathlib import Path

from benchmarks import report
from benchmarks.measuring import Measurement, measure
from benchmarks.peers import BASE, GLOSSATOR, Builder, builders
from benchmarks.rebuilds import rebuilds
from benchmarks.stages import profile

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "speed.md"
SIZES = (300, 1_000, 3_000, 10_000)
LONG = 60
"""The seconds of a build that is not repeated."""
ASIDE = "aside"
"""The folder of what was built, until all is measured."""
PACKAGES = ("mkdocs", "mkdocs-material", "markdown", "jinja2")


def main() -> None:
    """Measure, print the tables, and write them into the page."""
    options = _options().parse_args()
    found, missing = builders(options.folder / "tools")
    chosen = [each for each in found if not options.builders or each.name in {*options.builders, BASE}]
    measured = report.Measured(
        about=_about(options.repeats),
        labels={each.name: each.label for each in chosen},
        runs=defaultdict(list),
        rebuilds={},
        stages=_profile(options.folder, options.profile, options.limit) if options.profile else {},
        profiled=options.profile,
        missing=missing,
    )
    for size in sorted(options.sizes):
        _measure(chosen, size, options, measured)
        _put_aside(options.folder / str(size), options.folder)
    shutil.rmtree(options.folder / ASIDE)
    _save(options.folder, measured)
    text = report.as_page(measured)
    print(f"\n{text}")
    if not options.no_page:
        report.write(PAGE, text)


def _measure(chosen: Sequence[Builder], size: int, options: argparse.Namespace, measured: report.Measured) -> None:
    """All builds of one size."""
    spent = {name for (name, _), each in measured.runs.items() if not each[-1].complete}
    able = [each for each in chosen if size <= each.largest and each.name not in spent]
    for builder in able:
        _write(builder, options.folder, size)
    for turn in range(options.repeats if able else 0):
        for builder in (*able[turn % len(able) :], *able[: turn % len(able)]):
            before = measured.runs[builder.name, size]
            if not before or before[-1].wall < LONG:
                before.append(_build(builder, options.folder, size, options.limit))
                _tell(size, builder.name, before[-1])
    if GLOSSATOR in able:
        _build(GLOSSATOR, options.folder, size, options.limit)
        for change, run in rebuilds(_folder(GLOSSATOR, options.folder, size), options.limit):
            measured.rebuilds[change, size] = run
            _tell(size, f"changed {change}", run)
    for builder in chosen:
        if builder not in able or not measured.runs[builder.name, size][-1].complete:
            is_tried = size <= builder.largest
            why = f"it took over {options.limit:.0f} s, or failed" if is_tried else "that fills too much disk or time"
            measured.left_out[builder.label, why].append(size)


def _tell(size: int, name: str, run: Measurement) -> None:
    print(f"{size:>7} {name:<20}{run.wall:9.2f} s{run.cpu:9.2f} s{run.memory:9.0f} MB", flush=True)


def _profile(folder: Path, size: int, limit: float) -> dict[str, float]:
    """The seconds of each stage of one build, under the profiler, which makes it several times as slow."""
    _write(GLOSSATOR, folder, size)
    stages = profile(_folder(GLOSSATOR, folder, size), limit * 5)
    _put_aside(folder / str(size), folder)
    return stages


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.run", description=__doc__.partition("\n")[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="numbers of articles")
    parser.add_argument(
        "--builders", nargs="*", default=(), help=f"only these, and {BASE}; all of them, if none is named"
    )
    parser.add_argument("--repeats", type=int, default=3, help="runs of each build; the median counts")
    parser.add_argument("--limit", type=float, default=600, help="seconds after which a build is stopped")
    parser.add_argument(
        "--profile", type=int, default=1_000, help="articles of the build under the profiler; 0 for none"
    )
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "benchmark", help="where the sites are made")
    parser.add_argument("--no-page", action="store_true", help="only print")
    return parser


def _folder(builder: Builder, folder: Path, size: int) -> Path:
    return folder.resolve() / str(size) / builder.name


def _write(builder: Builder, folder: Path, size: int) -> None:
    target = _folder(builder, folder, size)
    _put_aside(target, folder)
    target.mkdir(parents=True)
    builder.write(target, size)


def _build(builder: Builder, folder: Path, size: int, limit: float) -> Measurement:
    """One build from nothing."""
    target = _folder(builder, folder, size)
    for name in builder.made:
        _put_aside(target / name, folder)
    return measure(builder.command, target, limit, builder.environment)


def _put_aside(path: Path, folder: Path) -> None:
    """Move a file or a folder out of the way, if there is one."""
    if path.exists():
        aside = folder / ASIDE
        aside.mkdir(exist_ok=True)
        path.rename(aside / str(len(list(aside.iterdir()))))


def _about(repeats: int) -> list[str]:
    """When, where and with which versions."""
    times = "one run each" if repeats == 1 else f"medians of {repeats} runs, of one where a run took over a minute"
    packages = [f"{each} {version(each)}" for each in PACKAGES]
    return [
        f"Measured on {time.strftime('%-d %B %Y')}, {times}, on {cpu_count()} processors ({platform.machine()},",
        f"{platform.system()}), with Python {platform.python_version()}, {', '.join(packages)}.",
    ]


def _save(folder: Path, measured: report.Measured) -> None:
    """Every single run, for those who want to look closer."""
    builds = [
        {"builder": name, "articles": size, **asdict(run)}
        for (name, size), each in measured.runs.items()
        for run in each
    ]
    changed = [{"changed": what, "articles": size, **asdict(run)} for (what, size), run in measured.rebuilds.items()]
    (folder / "runs.json").write_text(json.dumps(builds + changed, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
