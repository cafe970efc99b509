"""The command line: start a site, write its pages for any engine, and say what is wrong."""

import json
from pathlib import Path

import pytest

from glossator.progress import LONG
from tests.small_site import SITE, Outcome, contents, glossator, mkdocs, run, write

FAULTY: dict[str, str | bytes] = {
    "seeds/articles/bad.txt": b"Good.\ncaf\xe9",
    "seeds/articles/empty.md": "",
    "seeds/articles/odd.png": b"",
    "seeds/glossary.yml": "terms:\n  - id: x\n    label: x\n    definitoin: y\n",
    "seeds/timeline.yml": 'events:\n  - {id: a, date: "1984-02-31", headline: b, sources: [{text: c}]}\n',
}
"""Files with five errors and a warning."""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """The folder of a site with nothing wrong in it."""
    return write(tmp_path, SITE)


def generated(site: Path, *options: str) -> Outcome:
    return glossator(site, "generate", "--out", "out", *options)


# new


def test_a_new_site_passes_every_check_and_can_be_built(tmp_path: Path) -> None:
    started = glossator(tmp_path, "new", "my site")
    assert started.code == 0
    assert {f"my site/{name}" for name in contents(tmp_path / "my site")} <= set(started.output.splitlines())
    assert "mkdocs serve" in started.output
    checked = glossator(tmp_path / "my site", "check", "--strict")
    assert (checked.code, checked.output) == (0, "0 errors, 0 warnings\n")
    built = run(tmp_path / "my site", "-m", "mkdocs", "build", "--strict")
    assert built.code == 0, built.output
    assert "WARNING" not in built.output
    assert list((tmp_path / "my site" / "site" / "articles").glob("*/index.html"))


def test_a_new_site_never_replaces_an_old_one(site: Path) -> None:
    before = contents(site)
    outcome = glossator(site, "new", ".")
    assert (outcome.code, outcome.unexpected) == (1, None)
    assert "ERROR .:1:1: there is something here already" in outcome.output
    assert contents(site) == before


# generate


def test_pages_style_sheet_script_and_schemas_are_written(site: Path) -> None:
    outcome = generated(site)
    assert (outcome.code, outcome.output) == (0, "6 pages in out\n")
    written = set(contents(site / "out"))
    assert {name for name in written if name.endswith(".md")} == {
        "articles/index.md",
        "articles/ice/index.md",
        "glossary/index.md",
        "glossary/mouse/index.md",
        "glossary/stem-cell/index.md",
        "timeline/index.md",
    }
    assert {"assets/glossator.css", "assets/glossator.js", "schemas/glossary.json"} <= written


def test_the_same_pages_are_written_again_byte_for_byte(site: Path) -> None:
    generated(site)
    first = contents(site / "out")
    assert generated(site).code == 0
    assert contents(site / "out") == first
    assert glossator(site, "generate", "--out", "other").code == 0
    assert contents(site / "other") == first


def test_the_page_of_a_removed_article_is_removed(site: Path) -> None:
    write(site, {"seeds/articles/snow.txt": "Snow falls."})
    generated(site)
    assert (site / "out/articles/snow/index.md").is_file()
    (site / "seeds/articles/snow.txt").unlink()
    assert generated(site).code == 0
    assert not (site / "out/articles/snow/index.md").exists()
    assert (site / "out/articles/ice/index.md").is_file()


@pytest.mark.parametrize("changed_after", [False, True])
def test_a_page_written_or_changed_by_hand_is_never_replaced(site: Path, *, changed_after: bool) -> None:
    if changed_after:
        generated(site)
    write(site, {"out/glossary/mouse/index.md": "Mine.\n", "seeds/articles/ice.txt": "Snow. A mouse.\n"})
    before = contents(site / "out")
    outcome = generated(site)
    assert (outcome.code, outcome.unexpected) == (1, None)
    assert (
        "ERROR out/glossary/mouse/index.md:1:1: the generated page glossary/mouse/index.md would replace this file"
        in outcome.output
    )
    assert contents(site / "out") == before


def test_nothing_is_written_while_there_is_an_error(site: Path) -> None:
    generated(site)
    before = contents(site / "out")
    outcome = generated(write(site, FAULTY))
    assert (outcome.code, outcome.unexpected) == (1, None)
    assert "WARNING seeds/articles/odd.png:1:1: " in outcome.output
    assert outcome.output.endswith("5 errors, 0 warnings\n")
    assert contents(site / "out") == before


def test_a_warning_is_shown_and_stops_nothing(site: Path) -> None:
    outcome = generated(write(site, {"seeds/articles/odd.png": b""}))
    assert outcome.code == 0
    assert "WARNING seeds/articles/odd.png:1:1: not a format that is read here" in outcome.output


def test_pages_written_by_hand_are_copied_along_and_kept_up_to_date(site: Path) -> None:
    write(site, {"docs/img/ice.png": b"\x89"})
    assert generated(site, "--docs", "docs").code == 0
    assert (site / "out/index.md").read_bytes() == (site / "docs/index.md").read_bytes()
    assert (site / "out/img/ice.png").read_bytes() == b"\x89"
    (site / "docs/img/ice.png").unlink()
    write(site, {"docs/index.md": "New."})
    assert generated(site, "--docs", "docs").code == 0
    assert (site / "out/index.md").read_text() == "New."
    assert not (site / "out/img/ice.png").exists()


def test_pages_are_not_copied_into_themselves(site: Path) -> None:
    assert glossator(site, "generate", "--docs", ".", "--out", "zz").code == 0
    first = contents(site / "zz")
    assert glossator(site, "generate", "--docs", ".", "--out", "zz").code == 0
    assert contents(site / "zz") == first
    assert not (site / "zz/zz").exists()


def test_two_pages_that_want_one_address_are_both_named(site: Path) -> None:
    write(site, {"docs/Glossary/Mouse/index.md": "Mine."})
    outcome = generated(site, "--docs", "docs")
    assert (outcome.code, outcome.unexpected) == (1, None)
    assert (
        "docs/Glossary/Mouse/index.md:1:1: the generated page glossary/mouse/index.md would replace this"
        in outcome.output
    )
    assert not (site / "out").exists()


# check


def test_a_good_site_passes(site: Path) -> None:
    for form, output in {"text": "0 errors, 0 warnings\n", "json": "[]\n", "github": ""}.items():
        outcome = glossator(site, "check", "--strict", "--format", form)
        assert (outcome.code, outcome.output) == (0, output)


def test_everything_is_said_at_once(site: Path) -> None:
    outcome = glossator(write(site, FAULTY), "check")
    assert (outcome.code, outcome.unexpected) == (1, None)
    places = [line.split(": ")[0] for line in outcome.output.splitlines() if line.startswith(("ERROR", "WARNING"))]
    assert sorted(places) == [
        "ERROR seeds/articles/bad.txt:2:4",
        "ERROR seeds/articles/empty.md:1:1",
        "ERROR seeds/glossary.yml:2:5",
        "ERROR seeds/glossary.yml:4:5",
        "ERROR seeds/timeline.yml:2:19",
        "WARNING seeds/articles/odd.png:1:1",
    ]
    assert outcome.output.endswith("\n5 errors, 1 warning\n")


def test_only_a_strict_check_fails_on_a_warning(site: Path) -> None:
    write(site, {"seeds/articles/odd.png": b""})
    assert glossator(site, "check").code == 0
    assert glossator(site, "check", "--strict").code == 1


def test_findings_for_programs(site: Path) -> None:
    outcome = glossator(write(site, FAULTY), "check", "--format", "json")
    findings = json.loads(outcome.output)
    assert outcome.code == 1
    assert len(findings) == 6
    assert {
        "severity": "error",
        "file": "seeds/glossary.yml",
        "line": 4,
        "column": 5,
        "message": "unknown key `definitoin`",
        "hint": "Did you mean `definition`?",
    } in findings


def test_findings_for_github(site: Path) -> None:
    outcome = glossator(write(site, FAULTY), "check", "--format", "github")
    assert outcome.code == 1
    assert len(outcome.output.splitlines()) == 6
    assert (
        "::error file=seeds/glossary.yml,line=4,col=5::unknown key `definitoin`. Did you mean `definition`?"
        in outcome.output.splitlines()
    )


# Settings


@pytest.mark.parametrize(("mark", "links"), [("first", 1), ("all", 2)])
def test_the_settings_of_the_site_hold(site: Path, mark: str, links: int) -> None:
    write(
        site, {"seeds/articles/ice.txt": "A mouse, a mouse.", "mkdocs.yml": f"plugins: [glossator: {{mark: {mark}}}]"}
    )
    assert generated(site).code == 0
    assert (site / "out/articles/ice/index.md").read_text().count('class="gl-term"') == links


def test_addresses_are_those_of_the_site(site: Path) -> None:
    write(site, {"mkdocs.yml": "use_directory_urls: false"})
    assert generated(site).code == 0
    assert 'href="../../glossary/mouse/index.html"' in (site / "out/articles/ice/index.md").read_text()


def test_the_configuration_and_the_seeds_may_be_elsewhere(site: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    write(site, {"conf/site.yml": "plugins: [glossator: {seeds: ../seeds}]", "more/articles/snow.txt": "Snow."})
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    assert glossator(elsewhere, "check", "--strict", "--config", str(site / "conf/site.yml")).code == 0
    assert glossator(site, "generate", "--out", "out", "--seeds", "more").code == 0
    assert (site / "out/articles/snow/index.md").is_file()


def test_without_a_configuration_the_defaults_hold(site: Path) -> None:
    (site / "mkdocs.yml").unlink()
    assert glossator(site, "check", "--strict").code == 0


@pytest.mark.parametrize("command", [("check",), ("generate", "--out", "out")])
@pytest.mark.parametrize(
    ("config", "message"),
    [
        (
            "plugins: [glossator: {mark: some}]",
            "ERROR mkdocs.yml:1:23: `mark` must be one of first, section, all, not 'some'\n    plugins: [gl",
        ),
        ("plugins: [glossator: {directory_urls: true}]", "ERROR mkdocs.yml:1:23: there is no setting `directory_urls`"),
        ("plugins: [glossator", "ERROR mkdocs.yml:1:20: this is not YAML"),
        ("plugins: [glossator: all]", "ERROR mkdocs.yml:1:11: the settings of `glossator` are no keys with values"),
        ("plugins: [glossator: {seeds: none}]", "ERROR none/articles:1:1: there is no such folder"),
        ("x: " + "[" * 5000, "ERROR mkdocs.yml:1:1: brackets nested too deeply"),
    ],
)
def test_a_faulty_configuration_is_reported(site: Path, command: tuple[str, ...], config: str, message: str) -> None:
    outcome = glossator(write(site, {"mkdocs.yml": config}), *command)
    assert (outcome.code, outcome.unexpected) == (1, None)
    assert message in outcome.output
    assert not (site / "out").exists()


def test_a_wrong_setting_is_reported_in_every_form(site: Path) -> None:
    write(site, {"mkdocs.yml": "site_name: x\nplugins: [glossator: {words_per_minute: 2.5, mark: some}]"})
    outcome = glossator(site, "check", "--format", "json")
    places = [(each["file"], each["line"], each["column"]) for each in json.loads(outcome.output)]
    assert (outcome.code, places) == (1, [("mkdocs.yml", 2, 23), ("mkdocs.yml", 2, 46)])
    outcome = glossator(site, "check", "--format", "github")
    assert outcome.code == 1
    assert outcome.output.startswith("::error file=mkdocs.yml,line=2,col=23::`words_per_minute` must be a whole number")


def test_a_configuration_that_is_named_must_exist(site: Path) -> None:
    outcome = glossator(site, "check", "--config", "mkdcos.yml")
    assert outcome.code == 2
    assert "mkdcos.yml: there is no such file" in outcome.output


# In a pipe


def test_long_work_prints_nothing_more_in_a_pipe(site: Path) -> None:
    write(site, {f"seeds/articles/a{number}.txt": "Ice." for number in range(LONG)})
    program = ("-c", "from glossator.cli import main; main()")
    assert run(site, *program, "check").output == "0 errors, 0 warnings\n"
    assert run(site, *program, "generate", "--out", "out").output == f"{LONG + 8} pages in out\n"


def test_mkdocs_and_the_command_line_write_the_same_pages(site: Path) -> None:
    assert mkdocs(site, "build", "--strict").code == 0
    assert generated(site, "--docs", "docs").code == 0
    write(site, {"other.yml": "site_name: Small\ntheme: mkdocs\ndocs_dir: out\nsite_dir: other\n"})
    assert mkdocs(site, "build", "-f", "other.yml").code == 0
    page = "articles/ice/index.html"
    ours, theirs = ((site / folder / page).read_text().partition("<h1")[2] for folder in ("site", "other"))
    assert ours.partition("</dl>")[0] == theirs.partition("</dl>")[0]
