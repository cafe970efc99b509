"""What the house style asks of a Python file, one check each: from a file's name and source to its faults."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import PurePath

MODULE_LINES = 300
FUNCTION_LINES = 50
DRAWERS = {"common", "core", "helper", "helpers", "misc", "shared", "tools", "util", "utils"}
"""Names that say where a thing lies and not what it is."""
AT_THE_EDGE = {"mkdocs_plugin.py", "cli.py", "markdown_extension.py", "offline.py", "storage.py"}
"""The only modules that may open, print or ask."""
FROZEN = {"frozen", "slots", "kw_only"}
EMPTY_NAMES = re.compile(r"(Manager|Handler|Processor|Helper)$|^_*process(_|$)|data[0-9]$")

Function = ast.FunctionDef | ast.AsyncFunctionDef
Check = Callable[[PurePath, str], Iterator[str]]


def module_length(_path: PurePath, source: str) -> Iterator[str]:
    """No module is longer than ``MODULE_LINES``."""
    if (lines := len(source.splitlines())) > MODULE_LINES:
        yield f"1: the module has {lines} lines; more than {MODULE_LINES} are two modules"


def function_length(_path: PurePath, source: str) -> Iterator[str]:
    """No function is longer than ``FUNCTION_LINES``."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, Function):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > FUNCTION_LINES:
                yield f"{node.lineno}: {node.name} has {lines} lines; more than {FUNCTION_LINES} are two functions"


def docstrings(_path: PurePath, source: str) -> Iterator[str]:
    """The module, and every public class, function and field says what it is."""
    tree = ast.parse(source)
    if not ast.get_docstring(tree):
        yield "1: the module has no docstring"
    yield from _undocumented(tree)


def frozen_values(path: PurePath, source: str) -> Iterator[str]:
    """Dataclasses cannot change; in ``model`` there is nothing but dataclasses, and tuples with names."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            options = _dataclass_options(node)
            if options is None and "model" in path.parts and "NamedTuple" not in map(ast.unparse, node.bases):
                yield f"{node.lineno}: {node.name} is no dataclass; a model holds data only"
            elif options is not None and FROZEN - options:
                yield f"{node.lineno}: {node.name} is not {', '.join(sorted(FROZEN - options))}"


def narrow_exceptions(_path: PurePath, source: str) -> Iterator[str]:
    """Nobody catches everything."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ExceptHandler):
            kinds = {name.id for name in ast.walk(node.type) if isinstance(name, ast.Name)} if node.type else {""}
            if kinds & {"", "Exception", "BaseException"}:
                yield f"{node.lineno}: catches everything; name what can go wrong"


def telling_names(path: PurePath, source: str) -> Iterator[str]:
    """Files, classes and functions are named after what they are and do."""
    for part in (*path.parts[:-1], path.stem.removeprefix("test_")):
        if part.strip("_") in DRAWERS:
            yield f"1: {part!r} is a drawer, not a concept; put each thing where it is used"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, Function | ast.ClassDef) and EMPTY_NAMES.search(node.name):
            yield f"{node.lineno}: {node.name} does not say what it is or does"


def world_at_the_edge(path: PurePath, source: str) -> Iterator[str]:
    """Below ``storage`` nothing opens a file, prints or asks."""
    if path.name in AT_THE_EDGE:
        return
    for node in ast.walk(ast.parse(source)):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in {"open", "print", "input"}
        ):
            yield f"{node.lineno}: {node.func.id}() is for the shells and for storage"


OF_EVERY_FILE: tuple[Check, ...] = (module_length, function_length, narrow_exceptions, telling_names)
"""What tests are held to as well."""
OF_THE_PROGRAM: tuple[Check, ...] = (*OF_EVERY_FILE, docstrings, frozen_values, world_at_the_edge)
"""What every module of the program is held to."""


def faults(path: PurePath, source: str, checks: tuple[Check, ...]) -> list[str]:
    """Everything that the checks have against a file, each with file and line."""
    return [f"{path}:{fault}" for check in checks for fault in check(path, source)]


def _undocumented(scope: ast.Module | ast.ClassDef) -> Iterator[str]:
    """Public functions, classes and fields of a module or class that say nothing, and those inside its classes."""
    for node, following in zip(scope.body, [*scope.body[1:], None], strict=True):
        if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_"):
            if not ast.get_docstring(node) and not _says_enough(node):
                yield f"{node.lineno}: {node.name} has no docstring"
            if isinstance(node, ast.ClassDef):
                yield from _undocumented(node)
        elif isinstance(scope, ast.ClassDef) and isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            name = node.target.id
            if not name.startswith("_") and not _is_text(following):
                yield f"{node.lineno}: the field {scope.name}.{name} has no docstring below it"


def _says_enough(node: Function | ast.ClassDef) -> bool:
    """Whether something else documents it: what it overrides, or what it overloads."""
    return any(_name(decorator) in {"override", "overload"} for decorator in node.decorator_list)


def _dataclass_options(node: ast.ClassDef) -> set[str] | None:
    """The options that a dataclass switches on; nothing when it is none."""
    for decorator in node.decorator_list:
        if _name(decorator) == "dataclass":
            keywords = decorator.keywords if isinstance(decorator, ast.Call) else []
            return {
                keyword.arg or ""
                for keyword in keywords
                if isinstance(keyword.value, ast.Constant) and keyword.value.value is True
            }
    return None


def _name(decorator: ast.expr) -> str:
    """The last word of a decorator's name."""
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    return ast.unparse(called).rpartition(".")[2]


def _is_text(node: ast.stmt | None) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
