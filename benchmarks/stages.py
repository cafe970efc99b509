"""Which part of a build takes how much of its time: a build in one process under Python's profiler, part by part.

What Python's own library does (regular expressions, reading files) counts for the part that asks for it, as far as the
profiler knows who asked.
"""

import pstats
import sys
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from benchmarks.measuring import measure
from benchmarks.peers import GLOSSATOR

Function = tuple[str, int, str]
"""How the profiler names a function: its file, its line, its name."""
Calls = tuple[int, int, float, float]
"""What it counted of a function: calls, two ways, and the seconds without and with what the function called."""
Counted = Mapping[Function, tuple[int, int, float, float, Mapping[Function, Calls]]]
"""All that it counted, for each function also by who called it."""
STARTING = "Starting, and Python itself"
"""The stage of what no part asked for, such as importing modules."""
DEEPEST = 6
"""How many callers up a function of Python's library is followed."""
STAGES = {
    "Explaining": "extractors language glossary term_names summary key_numbers voices readability self_test",
    "Reading": "readers metadata clean markup records storage seeds yaml markdown_it mdurl lxml jsonschema edtf",
    "Making pages": (
        "templates templating render embeds contents weave oembed linked_data escape quoting sharing pictures body rows"
        " conformity jinja2 markupsafe"
    ),
    "Lists of a site": "digest lists paging alphabet addresses register timeline comparison disagreements",
    "Markdown to HTML": "markdown markdown_extension pymdownx",
    "Theme and search of MkDocs": "material mkdocs",
}
"""The parts of Glossator and the packages that do one kind of work; all others appear under their own names."""
_STAGE_OF = {part: stage for stage, parts in STAGES.items() for part in parts.split()}


def profile(folder: Path, limit: float) -> dict[str, float]:
    """The seconds of each stage of a build of the site in a folder, the longest first; none if the build failed."""
    output = folder.parent / f"{folder.name}.profile"
    command = (sys.executable, "-m", "cProfile", "-o", str(output), "-m", "mkdocs", "build", "--quiet")
    if not measure(command, folder, limit, {**GLOSSATOR.environment, "GLOSSATOR_WORKERS": "1"}).complete:
        return {}
    return by_stage(pstats.Stats(str(output)).stats)  # type: ignore[attr-defined] # typeshed does not know it


def by_stage(stats: Counted) -> dict[str, float]:
    """What the profiler counted, by stage; the longest first."""
    spent: defaultdict[str, float] = defaultdict(float)
    known: dict[tuple[Function, int], dict[str, float]] = {}
    for function, (_, _, own, _, _) in stats.items():
        for stage, share in _asked_by(function, stats, DEEPEST, known).items():
            spent[stage] += share * own
    return dict(sorted(spent.items(), key=lambda item: -item[1]))


def _asked_by(
    function: Function, stats: Counted, depth: int, known: dict[tuple[Function, int], dict[str, float]]
) -> dict[str, float]:
    """Which stages a function works for, and which share of it for each."""
    if (function, depth) in known:
        return known[function, depth]
    stage = stage_of(function[0])
    callers = stats[function][4] if function in stats else {}
    total = sum(seconds for _, _, _, seconds in callers.values())
    if stage or not total or not depth:
        return {stage or STARTING: 1.0}
    shares: defaultdict[str, float] = defaultdict(float)
    for caller, (_, _, _, seconds) in callers.items():
        if seconds:
            for asking, share in _asked_by(caller, stats, depth - 1, known).items():
                shares[asking] += share * seconds / total
    return known.setdefault((function, depth), dict(shares))


def stage_of(path: str) -> str:
    """The stage that a file belongs to; empty for Python's own library."""
    parts = Path(path).parts
    if "glossator" in parts and "site-packages" not in parts:
        part = parts[len(parts) - 1 - parts[::-1].index("glossator") + 1].removesuffix(".py")
        return _STAGE_OF.get(part, f"Glossator: {part}")
    if "site-packages" in parts:
        package = parts[parts.index("site-packages") + 1].removesuffix(".py")
        return _STAGE_OF.get(package, package)
    return ""
