"""Whatever somebody can choose, call or feed to the program stands in a page that a person wrote."""

import ast
import re
from importlib.util import find_spec
from typing import get_args

import pytest

from glossator.exporters import EXPORTERS
from glossator.handouts import WHOLE_SITE
from glossator.readers import READERS
from glossator.settings import OPTIONS, Format
from tests.architecture import PACKAGE, PAGE, ROOT

GUIDES = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs").rglob("*.md")) if path != PAGE)
"""All pages written by hand; the architecture page names everything by itself."""


def commands() -> list[str]:
    """The names of the commands that ``cli.py`` defines."""
    path = PACKAGE / "cli.py"
    return command_names(path.read_text(encoding="utf-8")) if path.exists() else []


def command_names(source: str) -> list[str]:
    """The names of the click commands in a module: each function under ``@GROUP.command``."""
    return [
        _given_name(decorator) or node.name.replace("_", "-")
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef)
        for decorator in node.decorator_list
        if isinstance(decorator, ast.Call) and re.fullmatch(r"\w+\.command", ast.unparse(decorator.func))
    ]


def _given_name(decorator: ast.Call) -> str:
    values = [*decorator.args[:1], *(keyword.value for keyword in decorator.keywords if keyword.arg == "name")]
    return next((str(value.value) for value in values if isinstance(value, ast.Constant)), "")


def extractor_names() -> list[str]:
    """The modules in ``extractors/``."""
    return sorted(path.stem for path in (PACKAGE / "extractors").glob("*.py") if path.stem != "__init__")


def is_written(word: str, text: str) -> bool:
    """Whether a text has exactly this word, not as a part of another."""
    return re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text) is not None


@pytest.mark.parametrize("name", [*OPTIONS, "use_directory_urls", "site_name", "site_url", "SOURCE_DATE_EPOCH"])
def test_every_setting_is_explained(name: str) -> None:
    assert is_written(f"`{name}`", GUIDES)


@pytest.mark.parametrize("name", commands())
def test_every_command_is_explained(name: str) -> None:
    assert is_written(f"glossator {name}", GUIDES)


@pytest.mark.parametrize("name", get_args(Format))
def test_every_format_of_a_package_is_explained(name: str) -> None:
    assert is_written(f"`{name}`", GUIDES)


def test_every_format_has_an_exporter() -> None:
    assert {*EXPORTERS, WHOLE_SITE} == set(get_args(Format))


@pytest.mark.parametrize("suffix", READERS)
def test_every_kind_of_file_is_explained(suffix: str) -> None:
    assert f"`{suffix}`" in GUIDES


@pytest.mark.parametrize("name", extractor_names())
def test_every_extractor_is_explained(name: str) -> None:
    assert is_written(f"`{name}`", GUIDES)


def test_there_are_commands() -> None:
    assert find_spec("glossator.cli")
    assert {"new", "generate", "check"} <= set(commands())


def test_command_names_are_read_from_the_code() -> None:
    source = """
@main.command()
def new_site(): pass
@main.command("check")
@click.option("--strict")
def check_all(): pass
@main.command(name="generate", short_help="x")
def write(): pass
@click.group()
def main(): pass
"""
    assert command_names(source) == ["new-site", "check", "generate"]


def test_a_word_counts_only_as_a_whole() -> None:
    assert is_written("glossator new", "run `glossator new DIR`")
    assert not is_written("glossator new", "run `glossator new-site`")
    assert not is_written("`mark`", "`marking`")
