"""The extractors find what people found, as well as was once accepted; and what says so can tell good from bad."""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from shutil import copyfile

import pytest

from glossator import extractors
from glossator.model import Article
from tests import accuracy, gold_sets
from tests.accuracy import accepted, articles_folder, details, failures, main, read_floors, score_all
from tests.agreement import MEASURES, Measure, Score, same_name, same_term, score, score_set
from tests.gold_sets import ROOT, GoldArticle, GoldSet, Mark, gold_files, mark_of, read_sets

FLOORS = read_floors()
SETS = ("seeds", "tuned", "unseen")
HELD = [(name, measure) for name in SETS for measure in FLOORS["floors"][name]]
UNSCORED = {"additions", "notes", "oddities"}
"""Extractors of which nothing is scored: they pass on what authors say, or they find faults in a text."""

SWITCHES = [each.__module__.rpartition(".")[2] for each in extractors.EXTRACTORS]
LONGEST_FIELD = 100
"""The most characters of a name or term that the gold annotations of open articles repeat; they hold no text."""

TEXT = 'On 4 May Dr Ann Lee said: "We saw 12 rats." Lee (of Acme) saw a rat in 2012.'

SetOf = Callable[[str], GoldSet]
ScoresOf = Callable[[str], Mapping[str, Score]]


@pytest.fixture(scope="module")
def set_of(request: pytest.FixtureRequest) -> SetOf:
    """One of the three sets; only the shipped articles do not need the folder."""

    @cache
    def sets() -> Mapping[str, GoldSet]:
        return {each.name: each for each in read_sets(request.getfixturevalue("articles_folder"))}

    return lambda name: read_sets(None)[0] if name == "seeds" else sets()[name]


@pytest.fixture(scope="module")
def scores_of(set_of: SetOf) -> ScoresOf:
    """The scores of one of the sets."""
    return cache(lambda name: score_all([set_of(name)])[name])


# ---------------------------------------------------------------------------------------------------------------------
# The gate.


@pytest.mark.parametrize(("name", "measure"), HELD)
def test_no_score_is_below_its_floor(name: str, measure: str, scores_of: ScoresOf) -> None:
    floors = {"floors": {name: {measure: FLOORS["floors"][name][measure]}}}
    scores = {name: {measure: scores_of(name)[measure]}}
    assert not [*failures(floors, scores)], "\n".join(details(scores, measure))


@pytest.mark.parametrize("name", SETS)
def test_everything_that_is_scored_has_a_floor(name: str, scores_of: ScoresOf) -> None:
    assert set(scores_of(name)) == set(FLOORS["floors"][name])


def test_the_gold_annotations_are_those_that_were_accepted() -> None:
    assert gold_files() == FLOORS["gold"], "see tests/gold/README.md on how to accept changed annotations"


@pytest.mark.parametrize("name", [name for name in SWITCHES if name not in UNSCORED])
def test_the_gate_falls_when_an_extractor_is_switched_off(
    name: str, set_of: SetOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    others = tuple(each for each in extractors.EXTRACTORS if each.__module__.rpartition(".")[2] != name)
    monkeypatch.setattr(extractors, "EXTRACTORS", others)
    assert [*failures(FLOORS, score_all([set_of(each) for each in SETS]))], "accept what the extractor reaches first"


# ---------------------------------------------------------------------------------------------------------------------
# The gold annotations.


@pytest.mark.parametrize("name", SETS)
def test_gold_annotations_are_of_known_kinds_and_statements_are_whole_sentences(name: str, set_of: SetOf) -> None:
    for gold in set_of(name).articles:
        sentences = {(mark.start, mark.end) for mark in gold.marks if mark.kind == "sentence"}
        assert {mark.kind for mark in gold.marks} <= {measure.kind for measure in MEASURES}
        for mark in gold.marks:
            words = gold.article.text[mark.start : mark.end]
            assert words.strip() == words != ""
            if mark.kind in {"caveat", "method", "application", "result"}:
                assert (mark.start, mark.end) in sentences, f"{gold.name}: {mark.kind} at {mark.start}"


@pytest.mark.parametrize("name", SETS)
def test_people_agree_with_themselves(name: str, set_of: SetOf) -> None:
    gold = set_of(name)
    ours = [[replace(mark, said=mark.said[:1]) for mark in each.marks] for each in gold.articles]
    for measure, each in score_set(gold, ours).items():
        assert (each.precision, each.recall) in {(100, 100), (None, 100)}, measure


def test_files_of_open_articles_hold_no_text() -> None:
    for name in gold_files():
        if name.startswith("articles/"):
            for item in json.loads((gold_sets.GOLD / name).read_bytes())["annotations"]:
                assert all(len(str(value)) <= LONGEST_FIELD for value in item.values()), f"{name}: {item['start']}"


@pytest.mark.parametrize(("change", "message"), [("text", "is not the text"), ("hash", "does not read back")])
def test_a_text_that_is_not_the_annotated_one_is_refused(
    change: str, message: str, tmp_path: Path, articles_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = json.loads((gold_sets.GOLD / "articles" / "s06-homo-naledi.json").read_bytes())
    copyfile(articles_folder / entry["file"], tmp_path / entry["file"])
    if change == "text":
        (tmp_path / entry["file"]).write_bytes(b"Another text.")
    entry["annotations"][0]["start"] += change == "hash"
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "s06-homo-naledi.json").write_text(json.dumps(entry), encoding="utf-8")
    copyfile(gold_sets.GOLD / "seeds.json", tmp_path / "seeds.json")
    monkeypatch.setattr(gold_sets, "GOLD", tmp_path)
    with pytest.raises(ValueError, match=message):
        read_sets(tmp_path)


# ---------------------------------------------------------------------------------------------------------------------
# The scorer.


def mark(kind: str, words: str, *said: str, type: str = "", strong: bool = True) -> Mark:  # noqa: A002 (the field's name)
    start = TEXT.index(words)
    return Mark(kind=kind, start=start, end=start + len(words), type=type, said=said, strong=strong)


QUOTE = mark("quotation", '"We saw 12 rats."', "Ann Lee", type="speech")
YEAR = mark("temporal", "2012", "2012", type="DATE")
DAY = mark("temporal", "4 May", "XXXX-05-04", type="DATE")
FIRST = mark("sentence", 'On 4 May Dr Ann Lee said: "We saw 12 rats."')


@pytest.fixture
def scored(article_of: Callable[..., Article]) -> Callable[..., Score]:
    """Scores marks against gold, for the measure of a name."""
    measures: Mapping[str, Measure] = {measure.name: measure for measure in MEASURES}

    def build(name: str, gold: list[Mark], ours: list[Mark]) -> Score:
        return score(measures[name], GoldArticle(name="ice", article=article_of(TEXT), marks=tuple(gold)), ours)

    return build


def shifted(mark: Mark, characters: int) -> Mark:
    return replace(mark, start=mark.start + characters, end=mark.end + characters)


@pytest.mark.parametrize(
    ("name", "gold", "ours", "reached"),
    [
        ("temporal", [DAY, YEAR], [DAY, YEAR], (100, 100)),
        ("temporal", [DAY, YEAR], [], (0, 0)),
        ("temporal", [DAY, YEAR], [DAY], (100, 50)),
        ("temporal", [YEAR], [DAY, YEAR], (50, 100)),
        ("temporal", [], [], (100, 100)),
        ("temporal", [], [DAY], (0, 100)),
        ("temporal", [YEAR], [shifted(YEAR, 3)], (100, 100)),
        ("temporal", [YEAR], [shifted(YEAR, 4)], (0, 0)),
        ("temporal", [YEAR], [YEAR, shifted(YEAR, 3)], (50, 100)),
        ("temporal", [replace(DAY, strong=False), YEAR], [DAY, YEAR], (100, 100)),
        ("temporal", [replace(DAY, strong=False), YEAR], [YEAR], (100, 100)),
        ("temporal", [YEAR], [replace(YEAR, said=("2013",))], (100, 100)),
        ("temporal value", [YEAR], [YEAR], (100, 100)),
        ("temporal value", [YEAR], [replace(YEAR, said=("2013",))], (0, 0)),
        ("temporal value", [replace(YEAR, said=("2013", "2012"))], [YEAR], (100, 100)),
        ("temporal value", [replace(YEAR, said=())], [YEAR], (100, 100)),
        ("sentence", [FIRST], [FIRST], (100, 100)),
        ("sentence", [FIRST], [shifted(FIRST, 1)], (0, 0)),
        ("sentence", [replace(FIRST, strong=False)], [shifted(FIRST, 1)], (100, 100)),
        ("sentence", [replace(FIRST, strong=False), FIRST], [shifted(FIRST, 1)], (0, 0)),
        ("sentence", [replace(shifted(FIRST, 1), strong=False), FIRST], [shifted(FIRST, 1)], (0, 0)),
        ("sentence", [replace(shifted(FIRST, 1), strong=False), FIRST], [FIRST, shifted(FIRST, 1)], (100, 100)),
        ("quotation", [QUOTE], [replace(QUOTE, said=(), type="scare")], (100, 100)),
        ("speaker", [QUOTE], [QUOTE], (100, 100)),
        ("speaker", [QUOTE], [replace(QUOTE, said=())], (0, 0)),
        ("speaker", [QUOTE], [replace(QUOTE, said=("Lee Ann",))], (0, 0)),
        ("speaker", [replace(QUOTE, type="scare", said=())], [QUOTE], (0, 100)),
        ("speaker", [replace(QUOTE, type="fragment")], [QUOTE], (100, 100)),
    ],
)
def test_scores_in_precision_and_recall(
    name: str, gold: list[Mark], ours: list[Mark], reached: tuple[int, int], scored: Callable[..., Score]
) -> None:
    result = scored(name, gold, ours)
    assert (result.precision, result.recall) == reached


def test_the_mark_that_shares_the_most_words_is_the_one_that_was_found(scored: Callable[..., Score]) -> None:
    result = scored("temporal", [YEAR], [shifted(YEAR, -2), YEAR])
    assert result.false == (f"ice:{YEAR.start - 2} 'n 20' = 2012",)


def test_where_not_everything_is_marked_nothing_is_false(set_of: SetOf) -> None:
    gold = set_of("seeds")
    everywhere = [[shifted(mark, 1) for mark in each.marks] for each in gold.articles]
    for measure in score_set(gold, everywhere).values():
        assert (measure.false is None) == (measure.precision is None) == (measure.f1 is None)
    assert "jargon" not in score_set(gold, everywhere)


def test_names_and_terms_are_compared_by_what_they_mean() -> None:
    assert same_name("The St. Luke’s  Hospital", "St. Luke's hospital")
    assert not same_name("University of Oslo", "Oslo University")
    assert same_term("induced pluripotent stem (iPS) cells", "induced pluripotent stem cells")
    assert same_term("ozone layer", "ozone")
    assert not same_term("ozone", "haze")


def test_f1_is_the_harmonic_mean() -> None:
    assert Score(found=1, missed=("a",), false=("b", "c")).f1 == pytest.approx(40)


def test_everything_that_is_scored_can_be_made_of_what_extractors_find(article_of: Callable[..., Article]) -> None:
    found = [mark_of(item) for item in extractors.annotate(article_of(TEXT))]
    assert Mark(kind="sentence", start=0, end=FIRST.end) in found


# ---------------------------------------------------------------------------------------------------------------------
# Accepting floors.

GOLD = {"seeds.json": "1"}
HALF = {"seeds": {"person": Score(found=1, missed=("Ann",), false=())}}


def floors_of(precision: int, recall: int, gold: Mapping[str, str] = GOLD) -> accuracy.Floors:
    return {"gold": dict(gold), "floors": {"seeds": {"person": {"precision": precision, "recall": recall}}}}


def test_accepting_raises_floors_and_lowers_none() -> None:
    assert accepted(floors_of(90, 80), HALF, GOLD, lower=False) == floors_of(100, 80)
    assert accepted(floors_of(90, 80), HALF, GOLD, lower=True) == floors_of(100, 50)
    assert accepted({"gold": {}, "floors": {}}, HALF, GOLD, lower=False) == floors_of(100, 50)


def test_changed_gold_annotations_are_accepted_knowingly_only() -> None:
    with pytest.raises(ValueError, match="have changed"):
        accepted(floors_of(90, 40, {"seeds.json": "0"}), HALF, GOLD, lower=False)
    assert accepted(floors_of(90, 80, {"seeds.json": "0"}), HALF, GOLD, lower=True) == floors_of(100, 50)


def test_the_command_lowers_a_floor_only_when_it_is_told_to(
    tmp_path: Path, articles_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "floors.json"
    assert main(["--accept"], path=path, folder=articles_folder) == 0
    reached = json.loads(path.read_text(encoding="utf-8"))
    too_high = json.loads(json.dumps(reached))
    too_high["floors"]["tuned"]["sentence"]["recall"] = 101
    path.write_text(json.dumps(too_high), encoding="utf-8")
    capsys.readouterr()
    assert main([], path=path, folder=articles_folder) == 1
    assert "tuned, sentence: recall" in capsys.readouterr().out
    assert main(["--accept"], path=path, folder=articles_folder) == 1
    assert json.loads(path.read_text(encoding="utf-8")) == too_high
    assert main(["--accept", "--lower"], path=path, folder=articles_folder) == 0
    assert json.loads(path.read_text(encoding="utf-8")) == reached


def test_the_command_tells_what_was_wrong_but_not_of_unseen_articles() -> None:
    rows = {"person": Score(found=0, missed=("Ann",), false=("Oslo",))}
    told = [*details({"tuned": rows, "unseen": rows}, "person")]
    assert told == ["tuned: missed Ann", "tuned: false Oslo"]


def test_without_the_folder_the_command_scores_the_shipped_articles_and_accepts_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "tests/accuracy.py"]
    environment = {"GLOSSATOR_ARTICLES": str(tmp_path / "none")}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert "seeds" in done.stdout
    assert "tuned" not in done.stdout
    refused = subprocess.run([*command, "--accept"], cwd=ROOT, env=environment, capture_output=True, check=False)
    assert (refused.returncode, b"no folder" in refused.stderr) == (1, True)


def test_the_folder_is_the_one_that_the_environment_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GLOSSATOR_ARTICLES", str(tmp_path))
    assert articles_folder() == tmp_path
    monkeypatch.setenv("GLOSSATOR_ARTICLES", str(tmp_path / "none"))
    assert articles_folder() is None
