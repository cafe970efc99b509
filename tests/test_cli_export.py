"""``glossator export`` writes one file, whole or not at all, and says what is wrong instead of writing a wrong one."""

from pathlib import Path
from typing import get_args

import pytest

from glossator.settings import Format
from tests.small_site import SITE, contents, glossator, write

STUDY = {"seeds/articles/ice.yml": "headline: On ice\nstudy: {title: Ice, authors: [Ann Lee], date: '2018'}\n"}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The folder of a site with something for every package in it."""
    return write(tmp_path, {**SITE, **STUDY})


@pytest.mark.parametrize("form", [form for form in get_args(Format) if form != "zip"])
def test_every_format_writes_its_file(site: Path, form: str) -> None:
    before = contents(site)
    outcome = glossator(site, "export", form, "--out", "new folder/package")
    assert (outcome.code, outcome.unexpected, outcome.output) == (0, None, "new folder/package\n")
    (path,) = contents(site).keys() - before.keys()
    assert path == "new folder/package"
    assert (site / path).stat().st_size > 50


def test_one_article_can_be_packed_alone(site: Path) -> None:
    write(site, {"seeds/articles/fire.txt": "Fire burns. Stem cells do not.\n"})
    assert glossator(site, "export", "csv", "--out", "all.csv").code == 0
    assert glossator(site, "export", "csv", "--out", "one.csv", "--article", "fire").code == 0
    assert "A small animal." in (site / "all.csv").read_text(encoding="utf-8")
    assert "A small animal." not in (site / "one.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["csv", "--out", "x.csv", "--article", "ise"], "there is no article `ise`"),
        (["csv", "--out", "seeds"], "ERROR seeds:1:1: this is a folder"),
        (["csv", "--out", "mkdocs.yml/x.csv"], "cannot write here: "),
        (["csv", "--out", "x.csv", "--seeds", "none"], "there is no such folder"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_written(site: Path, options: list[str], message: str) -> None:
    before = contents(site)
    outcome = glossator(site, "export", *options)
    assert (outcome.code, outcome.unexpected) == (1, None)
    assert message in outcome.output
    assert contents(site) == before


def test_a_site_with_an_error_is_not_packed(site: Path) -> None:
    write(site, {"seeds/articles/empty.txt": "", "x.csv": "mine"})
    outcome = glossator(site, "export", "csv", "--out", "x.csv")
    assert (outcome.code, outcome.unexpected) == (1, None)
    assert "seeds/articles/empty.txt:1:1: the file is empty" in outcome.output
    assert (site / "x.csv").read_text(encoding="utf-8") == "mine"


def test_a_site_without_what_is_asked_for_says_so(site: Path) -> None:
    (site / "seeds/glossary.yml").unlink()
    (site / "seeds/timeline.yml").unlink()
    outcome = glossator(site, "export", "moodle-glossary", "--out", "x.xml")
    assert (outcome.code, outcome.unexpected) == (1, None)
    assert "nothing to export as moodle-glossary: there is no term" in outcome.output
    assert not (site / "x.xml").exists()


def test_an_unknown_format_is_answered_with_those_there_are(site: Path) -> None:
    outcome = glossator(site, "export", "scorm", "--out", "x.zip")
    assert outcome.code == 2
    assert "'scorm12', 'scorm2004', 'common-cartridge'" in outcome.output


def test_without_a_configuration_the_defaults_hold(site: Path) -> None:
    (site / "mkdocs.yml").unlink()
    assert glossator(site, "export", "csv", "--out", "x.csv").code == 0


@pytest.mark.parametrize("said", ["yesterday", "-1", "1.5", "4323456000"])
def test_a_date_that_is_none_is_refused(site: Path, monkeypatch: pytest.MonkeyPatch, said: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", said)
    outcome = glossator(site, "export", "csv", "--out", "x.csv")
    assert (outcome.code, outcome.unexpected) == (1, None)
    assert f"ERROR SOURCE_DATE_EPOCH:1:1: '{said}' is no date" in outcome.output
