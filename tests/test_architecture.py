"""The architecture page says what the code says, and the import contracts hold because they can fail."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.architecture import PACKAGE, PAGE, ROOT, first_line, layers, page

LINT_IMPORTS = Path(sys.executable).with_name("lint-imports")


def test_the_page_is_fresh() -> None:
    fresh = page(PACKAGE, layers(ROOT / "pyproject.toml"))
    assert PAGE.read_text(encoding="utf-8") == fresh, "docs/architecture.md is out of date: run `make architecture`"


def test_every_module_is_on_the_page() -> None:
    text = page(PACKAGE, layers(ROOT / "pyproject.toml"))
    for path in PACKAGE.rglob("*.py"):
        name = path.relative_to(PACKAGE).as_posix().removesuffix("__init__.py")
        assert f"`{name}`" in text or not name


def test_modules_stand_in_the_order_of_the_layers(tmp_path: Path) -> None:
    (tmp_path / "readers").mkdir()
    (tmp_path / "readers" / "__init__.py").write_text('"""Reads files."""')
    (tmp_path / "readers" / "text.py").write_text('"""Reads a ``.txt`` file.\n\nMore about it.\n"""')
    (tmp_path / "cli.py").write_text('"""The command line: new | check."""')
    (tmp_path / "model.py").write_text('"""Values."""')
    rows = page(tmp_path, (("cli", "absent"), ("readers",), ("model",))).splitlines()
    start = rows.index("| --- | --- | --- |") + 1
    assert rows[start : start + 5] == [
        "| the world | `cli.py` | The command line: new \\| check. |",
        "| the stages | `readers/` | Reads files. |",
        "|  | `readers/text.py` | Reads a `.txt` file. |",
        "| the values | `model.py` | Values. |",
        "",
    ]


def test_layers_come_from_the_contract(tmp_path: Path) -> None:
    configuration = tmp_path / "pyproject.toml"
    configuration.write_text('[[tool.importlinter.contracts]]\nid = "layers"\nlayers = ["cli | (plugin)", "model"]\n')
    assert layers(configuration) == (("cli", "plugin"), ("model",))


def test_everything_below_storage_is_kept_from_the_world() -> None:
    names = layers(ROOT / "pyproject.toml")
    edge = next(number for number, layer in enumerate(names) if "storage" in layer)
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    kept = next(contract["source_modules"] for contract in contracts if contract["id"] == "edge")
    assert kept == [f"glossator.{name}" for layer in names[edge + 1 :] for name in layer]


def test_a_module_without_a_docstring_has_an_empty_line(tmp_path: Path) -> None:
    path = tmp_path / "silent.py"
    path.write_text("x = 1\n")
    assert not first_line(path)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the source tree, to break."""
    shutil.copytree(PACKAGE, tmp_path / "glossator", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Check the import contracts of the copy."""
    environment = os.environ | {"PYTHONPATH": str(folder), "COLUMNS": "300"}
    command = [str(LINT_IMPORTS), "--no-cache", "--no-logo"]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_the_contracts_hold(copy: Path) -> None:
    result = lint(copy)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(
    ("module", "line", "broken"),
    [
        ("model/annotations.py", "from glossator import problems", "glossator.model is not allowed to import"),
        ("clean.py", "from glossator import pipeline", "glossator.clean is not allowed to import glossator.pipeline"),
        ("clean.py", "from glossator import weave", "glossator.clean is not allowed to import glossator.weave"),
        ("pipeline.py", "from glossator import storage", "glossator.pipeline is not allowed to import"),
        ("weave.py", "import pathlib", "glossator.weave is not allowed to import pathlib"),
        ("model/findings.py", "import time", "glossator.model is not allowed to import time"),
        ("render.py", "from mkdocs import plugins", "glossator.render is not allowed to import mkdocs"),
        ("glossary.py", "from urllib.request import urlopen", "glossator.glossary is not allowed to import urllib"),
        ("readers/plain_text.py", "from glossator.readers import markdown", "glossator.readers.plain_text is not"),
        ("extractors/notes.py", "from glossator.extractors import sentences", "glossator.extractors.notes is not"),
        ("novelty.py", '"""A module that nobody gave a place."""', "- glossator.novelty"),
    ],
)
def test_a_wrong_import_breaks_a_contract(copy: Path, module: str, line: str, broken: str) -> None:
    path = copy / "glossator" / module
    path.write_text((path.read_text(encoding="utf-8") if path.exists() else "") + f"\n{line}\n", encoding="utf-8")
    result = lint(copy)
    assert result.returncode == 1
    assert broken in result.stdout
