"""The accuracy gate: how much of what people found the extractors find, how much else, and the floors that hold it.

``python tests/accuracy.py`` prints a table, and fails when a score is below its floor. ``--show MEASURE`` tells what
was missed and what was false, but never of the unseen articles. ``--accept`` raises the floors to what was reached;
only ``--accept --lower`` lowers them, or takes changed gold annotations. ``GLOSSATOR_ARTICLES`` may name the folder of
openly licensed articles, as it does for the tests; without a folder only the shipped articles are scored.
"""

import argparse
import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

if __name__ == "__main__":  # so that it finds its neighbours when it is run as a file
    sys.path.insert(0, str(Path(__file__).parents[1]))

from glossator import extractors
from tests.agreement import MEASURES, Score, score_set
from tests.gold_sets import GOLD, ROOT, GoldArticle, GoldSet, Mark, gold_files, mark_of, read_sets

FLOORS = GOLD / "floors.json"

UNSEEN = "unseen"
"""The set of articles that nobody looks into."""

Scores = Mapping[str, Mapping[str, Score]]
"""The scores of each set of articles, by the name of the measure."""

Floors = dict[str, Any]
"""``gold``, the fingerprint of each gold file, and ``floors``, by set and measure."""


def articles_folder() -> Path | None:
    """The folder of openly licensed articles, if there is one."""
    folder = Path(os.environ.get("GLOSSATOR_ARTICLES") or ROOT.parent / "shared" / "articles")
    return folder if folder.is_dir() else None


def score_all(sets: Sequence[GoldSet]) -> Scores:
    """How well the extractors do on each set."""
    return {each.name: score_set(each, [found_in(article) for article in each.articles]) for each in sets}


def found_in(gold: GoldArticle) -> tuple[Mark, ...]:
    """What the extractors find in an article."""
    marks = map(mark_of, extractors.annotate(gold.article))
    return tuple(mark for mark in marks if mark)


# ---------------------------------------------------------------------------------------------------------------------
# The floors.


def read_floors(path: Path = FLOORS) -> Floors:
    """The floors that were accepted; none when there is no file yet."""
    floors: Floors = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {"gold": {}, "floors": {}}
    return floors


def failures(floors: Floors, scores: Scores) -> Iterator[str]:
    """Every floor that a score is below, and every score without a floor, a line each."""
    for name, rows in scores.items():
        held = floors["floors"].get(name, {})
        for measure in {**held, **rows}:
            if measure not in rows or measure not in held:
                yield f"{name}, {measure}: {'no floor' if measure in rows else 'no score'}"
                continue
            for part, reached in _parts(rows[measure]).items():
                if reached < held[measure].get(part, 0):
                    yield f"{name}, {measure}: {part} {reached} is below the floor of {held[measure][part]}"


def accepted(floors: Floors, scores: Scores, gold: Mapping[str, str], *, lower: bool) -> Floors:
    """The floors at what was reached. Without ``lower`` none sinks, and changed gold raises ``ValueError``."""
    if floors["gold"] not in ({}, gold) and not lower:
        raise ValueError("the gold annotations have changed; --accept --lower takes them and sets every floor anew")
    new = {name: dict(rows) for name, rows in floors["floors"].items()}
    for name, rows in scores.items():
        old = {} if lower else new.get(name, {})
        new[name] = old | {
            measure: {part: max(value, old.get(measure, {}).get(part, 0)) for part, value in _parts(each).items()}
            for measure, each in rows.items()
        }
    return {"gold": dict(gold), "floors": new}


def _parts(score: Score) -> dict[str, int]:
    """What of a score has a floor."""
    parts = {"precision": score.precision, "recall": score.recall}
    return {part: value for part, value in parts.items() if value is not None}


# ---------------------------------------------------------------------------------------------------------------------
# The command line.


def main(arguments: Sequence[str], *, path: Path = FLOORS, folder: Path | None = None) -> int:
    """Prints the table, and what else is asked for. Gives what the command ends with: 1 when the gate does not hold."""
    asked = _parser().parse_args(arguments)
    folder = folder or articles_folder()
    if asked.accept and not folder:
        return _fail("no folder of openly licensed articles; only with all articles can floors be accepted")
    floors, scores, gold = read_floors(path), score_all(read_sets(folder)), gold_files()
    if asked.accept:
        try:
            floors = accepted(floors, scores, gold, lower=asked.lower)
        except ValueError as cause:
            return _fail(str(cause))
        path.write_text(json.dumps(floors, indent=1) + "\n", encoding="utf-8")
    _tell(table(scores, floors))
    _tell(details(scores, asked.show))
    problems = list(failures(floors, scores))
    if floors["gold"] != gold:
        problems.append("the gold annotations are not those that were accepted")
    _tell(problems)
    return 1 if problems else 0


def table(scores: Scores, floors: Floors) -> Iterator[str]:
    """All scores, a line each, with their floors in brackets."""
    for name, rows in scores.items():
        yield f"{name:<18}{'precision':>16}{'recall':>16}{'F1':>8}{'found':>8}{'missed':>8}{'false':>8}"
        for measure, each in rows.items():
            held = floors["floors"].get(name, {}).get(measure, {})
            parts = [_cell(value, held.get(part)) for part, value in _parts(each).items()]
            first = "-" if each.precision is None else parts.pop(0)
            f1 = "-" if each.f1 is None else f"{each.f1:.1f}"
            false = "-" if each.false is None else len(each.false)
            yield f"  {measure:<16}{first:>16}{parts[0]:>16}{f1:>8}{each.found:>8}{len(each.missed):>8}{false:>8}"
        yield ""


def details(scores: Scores, measure: str) -> Iterator[str]:
    """What was missed and what was false, for one measure."""
    for name, rows in scores.items():
        if measure in rows and name != UNSEEN:
            yield from (f"{name}: missed {words}" for words in rows[measure].missed)
            yield from (f"{name}: false {words}" for words in rows[measure].false or ())


def _cell(value: int, floor: int | None) -> str:
    return f"{value} [{'-' if floor is None else floor}]"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Score the extractors on articles that people annotated.")
    parser.add_argument("--accept", action="store_true", help="raise the floors to what was reached")
    parser.add_argument("--lower", action="store_true", help="with --accept: also lower floors, and take changed gold")
    measures = [measure.name for measure in MEASURES]
    parser.add_argument("--show", default="", choices=["", *measures], metavar="MEASURE", help="tell what was wrong")
    return parser


def _tell(lines: Iterable[str]) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)


def _fail(message: str) -> int:
    sys.stderr.write(f"{message}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
