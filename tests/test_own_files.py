"""Every site gets the style, the script and the schemas, and nothing that only authors of the program read."""

from glossator.inlined import ON_SITE, script
from glossator.own_files import SCRIPT, STYLE, package_files, site_files


def test_every_site_gets_the_style_sheet_the_script_and_the_schemas() -> None:
    schemas = {f"schemas/{name}.json" for name in ("article", "glossary", "timeline")}
    assert {STYLE, SCRIPT, *schemas} == set(site_files())


def test_the_script_is_all_that_runs_on_a_site() -> None:
    assert site_files()[SCRIPT].decode() == script(*ON_SITE)
    assert ".gl-term" in script("definitions")


def test_the_style_sheet_knows_the_self_test() -> None:
    assert b".gl-test" in site_files()[STYLE]


def test_a_folder_of_the_program_is_given_whole_and_without_modules() -> None:
    assert {"mkdocs.yml", "seeds/glossary.yml", "docs/index.md"} <= package_files("starter").keys()
    assert not [path for path in package_files("exporters") if path.endswith((".py", ".pyc"))]
