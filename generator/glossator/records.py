"""Reads a YAML file without guessing types, and checks it against its schema: every fault with its line.

A date or "no" stays the text it is; only its white space becomes single spaces, however the author broke the lines. The
schemas are JSON Schema, so that editors complete and check the same files.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import yaml

from glossator import conformity, dates
from glossator.decoding import decode
from glossator.model import Finding, Place, Reference
from glossator.problems import InputError, error, place_in_text, suggest

if TYPE_CHECKING:
    from jsonschema import ValidationError

SCHEMAS = ("article", "glossary", "timeline")
"""The names of the schemas, one for each kind of file an author writes."""

Path = tuple[str | int, ...]
"""The way to a value: keys and positions from the top."""

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_KINDS = {"string": "text", "array": "a list", "object": "keys with values"}
_ALIAS = "an alias (*name)"
_CURES = {
    _ALIAS: ("an alias (*name) is not followed here", "Write out again what it stands for."),
    "but found another document": ("a second document begins here", "Keep one, and take this line away."),
    "found unexpected end of stream": ("a quotation mark is never closed", "Add the closing mark."),
}
"""What is said instead of some messages of the YAML parser."""

_TAME = re.compile("[\n -)+-z|~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]*")
"""Texts without aliases, braces, tabs and other white space."""
_WILD = re.compile(r"\n {40}|(?:[\n ]|\A)[?!]|- +-|[|>][-+0-9]*#|\[[^\]\n]*(?:[\[:?\n]|\Z)")
"""Deep nesting, keys of several lines, types, odd comments, and lists in brackets of more than words on one line."""
_FAST_LOADER = getattr(yaml, "CBaseLoader", None)
"""The parser in C, which not every installation has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What a YAML file says, and where it says it."""

    value: Any
    """Dictionaries, lists and text, valid by the schema."""
    uri: str
    """The file."""
    text: str
    """All of it."""
    offsets: Mapping[Path, int]
    """Where in the text each value begins."""


def read(uri: str, data: bytes, schema: str) -> Record:
    """What a file says, checked against one of ``SCHEMAS``. Raises ``InputError`` with everything that is wrong."""
    text = decode(uri, data)
    tree = _Tree(uri=uri, text=text, values={}, keys={}, findings=[])
    value = _build(_compose(uri, text), (), tree)
    findings = [*tree.findings, *_misfits(value, schema, tree)]
    if findings:
        raise InputError(*sorted(findings, key=lambda finding: (finding.place.line, finding.place.column)))
    return Record(value=value, uri=uri, text=text, offsets=tree.values)


def place(record: Record, *path: str | int) -> Place:
    """Where a value of the file stands, by the way to it: ``place(record, "terms", 3, "label")``."""
    return place_in_text(record.uri, record.text, record.offsets[path])


def references(values: Sequence[Mapping[str, str]]) -> tuple[Reference, ...]:
    """The references that a list of ``text`` and ``url`` stands for; every schema has such lists."""
    return tuple(Reference(text=value["text"], url=value.get("url", "")) for value in values)


@cache
def load_schema(name: str) -> dict[str, Any]:
    """One of ``SCHEMAS``, as the JSON Schema that editors use too."""
    loaded: dict[str, Any] = json.loads(files("glossator").joinpath("schemas", f"{name}.json").read_text("utf-8"))
    return loaded


@cache
def _checker(schema: str) -> conformity.Check:
    return conformity.checker(load_schema(schema))


def _misfits(value: Any, schema: str, tree: "_Tree") -> Iterator[Finding]:  # noqa: ANN401 (YAML holds anything)
    """Everything in a value that does not fit its schema."""
    if _checker(schema)(value):
        return
    from jsonschema import Draft202012Validator, FormatChecker  # noqa: PLC0415 (0.1 s, which only faults are worth)

    formats = FormatChecker(formats=())
    formats.checks("edtf")(lambda value: not isinstance(value, str) or dates.is_valid(value))
    faults = Draft202012Validator(load_schema(schema), format_checker=formats).iter_errors(value)
    for fault in sorted(faults, key=lambda fault: [str(step) for step in fault.absolute_path]):
        yield from _explain(fault, tree)


class _Loader(yaml.BaseLoader):
    """Builds nodes with their places; refuses aliases, with which a small file can unfold into a huge one."""

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:  # noqa: ANN401 (PyYAML's own)
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call] # PyYAML has no type for it
            raise yaml.MarkedYAMLError(problem=_ALIAS, problem_mark=mark)
        return super().compose_node(parent, index)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tree:
    """What is learned about a file while its values are built."""

    uri: str
    text: str
    values: dict[Path, int]
    keys: dict[Path, int]
    findings: list[Finding]


def _compose(uri: str, text: str) -> yaml.Node | None:
    """What the text is made of. The parser in C does it where it is sure to do it like the one that tells faults."""
    if _FAST_LOADER and _TAME.fullmatch(text) and not _WILD.search(text):
        with suppress(yaml.YAMLError):
            return yaml.compose(text, Loader=_FAST_LOADER)
    try:
        return yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as cause:
        problem = cause.problem or ""
        mark = cause.context_mark if "stream" in problem else cause.problem_mark
        hint = "Check the indentation here and just above, and put text that holds a colon in quotation marks."
        message, cure = _CURES.get(problem, (f"this is not YAML: {problem}", hint))
        raise InputError(error(place_in_text(uri, text, mark.index if mark else 0), message, cure)) from cause
    except yaml.reader.ReaderError as cause:
        place = place_in_text(uri, text, cause.position)
        message = f"the character U+{ord(text[cause.position]):04X} cannot stand in YAML"
        raise InputError(error(place, message, "Remove it.")) from cause
    except RecursionError as cause:
        raise InputError(error(Place(uri=uri), "brackets nested too deeply", "Take some of them away.")) from cause


def _build(node: yaml.Node | None, path: Path, tree: _Tree) -> Any:  # noqa: ANN401 (YAML holds anything)
    tree.values[path] = node.start_mark.index if node else 0
    if isinstance(node, yaml.MappingNode):
        return _build_mapping(node, path, tree)
    if isinstance(node, yaml.SequenceNode):
        return [_build(child, (*path, index), tree) for index, child in enumerate(node.value)]
    if node and (control := _CONTROL.search(node.value)):
        here = _place(tree, node.start_mark.index)
        message = f"the text holds U+{ord(control[0]):04X}, which no page can show"
        tree.findings.append(error(here, message, "Take it out."))
    return " ".join(node.value.split()) if node else None


def _build_mapping(node: yaml.MappingNode, path: Path, tree: _Tree) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key_node, child in node.value:
        key, offset = str(key_node.value), key_node.start_mark.index
        if not isinstance(key_node, yaml.ScalarNode):
            tree.findings.append(
                error(_place(tree, offset), "a key must be a word", "Put text with brackets in quotation marks.")
            )
            continue
        if key in result:
            tree.findings.append(error(_place(tree, offset), f"the key `{key}` stands here twice", "Keep one."))
        tree.keys[*path, key] = offset
        result[key] = _build(child, (*path, key), tree)
    return result


def _place(tree: _Tree, offset: int) -> Place:
    return place_in_text(tree.uri, tree.text, offset)


def _explain(fault: "ValidationError", tree: _Tree) -> Iterator[Finding]:
    """Says a fault in the author's words. Which words depends on the rule of JSON Schema that was broken."""
    path: Path = tuple(fault.absolute_path)
    rules: Mapping[str, Any] = fault.schema  # type: ignore[assignment] # none of our schemas is just true or false
    here = _place(tree, tree.values[path])
    name = f"`{path[-1]}`" if path and isinstance(path[-1], str) else "this"
    if fault.validator in {"pattern", "format"} and not fault.instance:
        return  # it is too short as well, and that says it better
    if fault.validator == "additionalProperties":
        known = list(rules["properties"])
        instance: Mapping[str, Any] = fault.instance  # type: ignore[assignment] # only objects have keys
        for key in sorted(instance.keys() - set(known)):
            yield error(_place(tree, tree.keys[*path, key]), f"unknown key `{key}`", suggest(key, known))
    elif fault.validator == "required":
        key = fault.message.split("'")[1]
        yield error(here, f"the key `{key}` is missing", f"Add it: {rules['properties'][key]['description']}")
    elif fault.validator == "type":
        kind = _KINDS[str(fault.validator_value)]
        yield error(here, f"{name} must be {kind}", f"Expected: {rules['description']}")
    elif fault.validator == "format":
        yield error(here, f"{name} is not a date that can be: {fault.instance!r}", f"Write one such as {dates.FORMS}.")
    elif fault.validator in {"minLength", "minItems", "minProperties"}:
        yield error(here, f"{name} is empty", "Fill it in, or leave the key out.")
    elif fault.validator == "enum":
        values = dict.fromkeys(str(value).lower() for value in rules["enum"])
        yield error(here, f"{name} does not fit: {fault.instance!r}", f"Write {' or '.join(values)}.")
    elif fault.validator == "uniqueItems":
        yield error(here, f"{name} says the same thing twice", "Keep one.")
    else:
        yield error(here, f"{name} does not fit: {fault.instance!r}", f"Expected: {rules['description']}")
