"""The program keeps to its house style, and each check of it can fail."""

import ast
from pathlib import PurePath
from textwrap import dedent

import pytest

from tests.architecture import PACKAGE, ROOT
from tests.house_style import (
    OF_EVERY_FILE,
    OF_THE_PROGRAM,
    Check,
    docstrings,
    faults,
    frozen_values,
    function_length,
    module_length,
    narrow_exceptions,
    telling_names,
    world_at_the_edge,
)

TESTS = ROOT / "tests"
PROGRAM = sorted(path.relative_to(PACKAGE.parent) for path in PACKAGE.rglob("*.py"))
ROOMS = {
    path
    for path in PROGRAM
    if path.name == "__init__.py" and len(ast.parse((PACKAGE.parent / path).read_text()).body) == 1
}
"""What holds modules, with a docstring that says which, and nothing else."""
TEST_FILES = sorted(path.relative_to(ROOT) for path in TESTS.rglob("*.py") if "gold" not in path.parts)

WITHOUT_TEST = {
    "__init__.py": "the public names; each is tested where it is defined",
    "readers/__init__.py": "the list of readers; each is tested on its own, all of them in test_pipeline.py",
    "extractors/__init__.py": "the list of extractors; each is tested on its own, all of them in test_pipeline.py",
    "exporters/__init__.py": "the list of exporters; each is tested on its own, all of them in test_cli_export.py",
    **{
        f"language/research/{name}.py": "a table of cues; extractors/test_statements.py tests them in sentences"
        for name in ("applications", "background", "caveats", "gaps", "omissions", "outcomes", "procedures")
    },
    "model/": "values only; they do nothing that could be wrong",
}
"""Modules that need no test file of their own, and why."""

GOOD = '''
    """What this module is."""

    from dataclasses import dataclass


    @dataclass(frozen=True, slots=True, kw_only=True)
    class Term:
        """A concept."""

        label: str
        """Its name."""
        _key: str = ""

        def form(self) -> str:
            """Its first form."""
            try:
                return self.label
            except (KeyError, ValueError):
                return ""


    def find(text: str) -> str:
        """What is found."""
        return text


    def _private(text):
        return text
'''


@pytest.mark.parametrize("path", PROGRAM, ids=str)
def test_the_program_keeps_to_the_house_style(path: PurePath) -> None:
    assert not faults(path, (PACKAGE.parent / path).read_text(encoding="utf-8"), OF_THE_PROGRAM)


@pytest.mark.parametrize("path", TEST_FILES, ids=str)
def test_the_tests_keep_to_the_house_style(path: PurePath) -> None:
    assert not faults(path, (ROOT / path).read_text(encoding="utf-8"), OF_EVERY_FILE)


def test_every_module_has_a_test_of_the_same_name() -> None:
    assert not missing_tests(
        [path.relative_to("glossator").as_posix() for path in PROGRAM if path not in ROOMS],
        {path.relative_to("tests").as_posix() for path in TEST_FILES},
    )


def missing_tests(modules: list[str], tests: set[str]) -> list[str]:
    """The test files that should be there and are not."""
    wanted = [PurePath(module) for module in modules if not module.startswith(tuple(WITHOUT_TEST))]
    names = [module.with_name(f"test_{module.name}").as_posix() for module in wanted]
    return [name for name in names if name not in tests]


def test_a_module_without_a_test_is_noticed() -> None:
    modules = ["__init__.py", "clean.py", "readers/__init__.py", "readers/text.py", "model/findings.py"]
    assert missing_tests(modules, {"test_clean.py", "readers/test_text.py"}) == []
    assert missing_tests(modules, {"test_text.py"}) == ["test_clean.py", "readers/test_text.py"]


def test_good_code_passes() -> None:
    assert faults(PurePath("glossator/model/terms.py"), dedent(GOOD), OF_THE_PROGRAM) == []


@pytest.mark.parametrize(
    ("check", "path", "source", "fault"),
    [
        (module_length, "long.py", "x = 1\n" * 301, "the module has 301 lines"),
        (function_length, "a.py", "def f():\n" + "    x = 1\n" * 50, "f has 51 lines"),
        (docstrings, "a.py", "x = 1", "1: the module has no docstring"),
        (docstrings, "a.py", '"""M."""\ndef f(): pass', "2: f has no docstring"),
        (docstrings, "a.py", '"""M."""\nclass C: pass', "2: C has no docstring"),
        (docstrings, "a.py", '"""M."""\nclass C:\n  """C."""\n  def f(self): pass', "4: f has no docstring"),
        (docstrings, "a.py", '"""M."""\nclass C:\n  """C."""\n  x: int\n  y: int\n  """Y."""', "4: the field C.x"),
        (docstrings, "a.py", '"""M."""\nclass C:\n  """C."""\n  x: int = 1', "4: the field C.x"),
        (frozen_values, "model/a.py", "class C: pass", "C is no dataclass"),
        (frozen_values, "model/a.py", "@dataclass\nclass C: pass", "C is not frozen, kw_only, slots"),
        (frozen_values, "a.py", "@dataclasses.dataclass(frozen=True, slots=True)\nclass C: pass", "C is not kw_only"),
        (frozen_values, "a.py", "@dataclass(frozen=True, slots=False, kw_only=True)\nclass C: pass", "is not slots"),
        (frozen_values, "a.py", "@dataclass(frozen=True, order=True)\nclass C: pass", "is not kw_only, slots"),
        (narrow_exceptions, "a.py", "try: pass\nexcept: pass", "2: catches everything"),
        (narrow_exceptions, "a.py", "try: pass\nexcept Exception: pass", "2: catches everything"),
        (narrow_exceptions, "a.py", "try: pass\nexcept (OSError, BaseException) as e: pass", "2: catches everything"),
        (telling_names, "glossator/utils.py", "", "'utils' is a drawer"),
        (telling_names, "glossator/core/a.py", "", "'core' is a drawer"),
        (telling_names, "tests/test_helpers.py", "", "'helpers' is a drawer"),
        (telling_names, "a.py", "class PageManager: pass", "PageManager does not say"),
        (telling_names, "a.py", "def process_page(): pass", "process_page does not say"),
        (world_at_the_edge, "clean.py", "open('x')", "open() is for the shells"),
        (world_at_the_edge, "clean.py", "def f():\n    print(1)", "2: print() is for the shells"),
    ],
)
def test_each_check_can_fail(check: Check, path: str, source: str, fault: str) -> None:
    assert fault in "\n".join(faults(PurePath(path), source, (check,)))


@pytest.mark.parametrize(
    ("check", "path", "source"),
    [
        (module_length, "long.py", "x = 1\n" * 300),
        (function_length, "a.py", "def f():\n" + "    x = 1\n" * 49),
        (docstrings, "a.py", '"""M."""\nclass C:\n  """C."""\n  @override\n  def f(self): pass'),
        (frozen_values, "a.py", "@dataclass\nclass _Builder: pass"),
        (frozen_values, "a.py", "class InputError(Exception): pass"),
        (frozen_values, "model/a.py", "class Row(NamedTuple): pass"),
        (narrow_exceptions, "a.py", "try: pass\nexcept (OSError, ValueError): pass"),
        (telling_names, "tests/test_common_words.py", "def unprocessed(): pass"),
        (world_at_the_edge, "storage.py", "open('x')"),
        (world_at_the_edge, "clean.py", "reader.open('x')"),
    ],
)
def test_no_check_is_too_keen(check: Check, path: str, source: str) -> None:
    assert faults(PurePath(path), source, (check,)) == []
