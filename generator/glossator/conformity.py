"""Whether what a YAML file says fits its JSON Schema: a quick yes or no, where a library would also say what is wrong.

Of JSON Schema only the rules are known that the author's files need; another rule in a schema is refused.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from glossator import dates

Rules = Mapping[str, Any]
"""A schema, or a part of one."""

Check = Callable[[Any], bool]
"""Whether a value fits. Values are text, lists of values, or dictionaries of them."""

_UNCHECKED = {"$schema", "$defs", "title", "description"}
_KNOWN = {
    "string": {"minLength", "pattern", "format", "enum"},
    "array": {"items", "minItems", "uniqueItems"},
    "object": {"properties", "required", "additionalProperties", "minProperties"},
}
"""The rules that are known for each type of value."""


def checker(schema: Rules) -> Check:
    """What tells whether a value fits a schema. Raises ``ValueError`` when the schema has a rule that is not known."""
    return _check(schema, schema.get("$defs", {}))


def _check(rules: Rules, definitions: Mapping[str, Rules]) -> Check:
    if "$ref" in rules:
        return _check(definitions[rules["$ref"].rpartition("/")[2]], definitions)
    kind = rules.get("type", "string")  # a choice has no type of its own
    unknown = rules.keys() - {"type"} - _UNCHECKED - _KNOWN[kind]
    if unknown or rules.get("format", "edtf") != "edtf" or rules.get("additionalProperties"):
        raise ValueError(rules)
    if kind == "array":
        return _list_check(rules, _check(rules["items"], definitions))
    if kind == "object":
        return _keys_check(rules, {key: _check(part, definitions) for key, part in rules["properties"].items()})
    return _text_check(rules)


def _text_check(rules: Rules) -> Check:
    shortest, choices, is_date = rules.get("minLength", 0), rules.get("enum"), "format" in rules
    fits = re.compile(rules.get("pattern", "")).search

    def check(value: Any) -> bool:  # noqa: ANN401 (YAML holds anything)
        return (
            isinstance(value, str)
            and len(value) >= shortest
            and fits(value) is not None
            and (choices is None or value in choices)
            and (not is_date or dates.is_valid(value))
        )

    return check


def _list_check(rules: Rules, fits: Check) -> Check:
    fewest, unique = rules.get("minItems", 0), rules.get("uniqueItems", False)

    def check(value: Any) -> bool:  # noqa: ANN401 (YAML holds anything)
        return (
            isinstance(value, list)
            and len(value) >= fewest
            and all(map(fits, value))
            and not (unique and _has_repetition(value))
        )

    return check


def _keys_check(rules: Rules, parts: Mapping[str, Check]) -> Check:
    fewest, needed = rules.get("minProperties", 0), frozenset(rules["required"])

    def check(value: Any) -> bool:  # noqa: ANN401 (YAML holds anything)
        return (
            isinstance(value, dict)
            and len(value) >= fewest
            and needed <= value.keys() <= parts.keys()
            and all(parts[key](item) for key, item in value.items())
        )

    return check


def _has_repetition(values: Sequence[Any]) -> bool:
    if all(isinstance(value, str) for value in values):
        return len(set(values)) < len(values)
    return any(value in values[:position] for position, value in enumerate(values))
