"""The quick look at a value says what the library for JSON Schema says, and knows every rule of our schemas."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from glossator import dates
from glossator.conformity import checker
from glossator.records import SCHEMAS, load_schema

FORMATS = FormatChecker(formats=())
FORMATS.checks("edtf")(lambda value: not isinstance(value, str) or dates.is_valid(value))
CHECKS = {name: checker(load_schema(name)) for name in SCHEMAS}

TEXTS = st.sampled_from(
    "Ice, ,,2018-10,2018-13,en,English!,10.1000/x,drop,quote,term,12,ice-cream,true,match,https://x".split(",")
)
KEYS = st.sampled_from(
    "headline author publisher date url license language study title authors journal doi notes quote note sources text"
    " annotations drop add kind type values order self_test edit id gap choices question answer terms label alt_labels"
    " definition see_also exact_match match_case events topics articles".split()
)


def fitting(rules: dict[str, Any], definitions: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Values that have the shape a schema asks for, and texts that may fit or not; now and then something else."""
    if "$ref" in rules:
        return fitting(definitions[rules["$ref"].rpartition("/")[2]], definitions)
    made: st.SearchStrategy[Any] = TEXTS
    if rules.get("type") == "array":
        made = st.lists(fitting(rules["items"], definitions), max_size=3)
    elif rules.get("type") == "object":
        parts = {key: fitting(part, definitions) for key, part in rules["properties"].items()}
        needed = {key: parts.pop(key) for key in rules["required"]}
        made = st.fixed_dictionaries(needed, optional=parts)
    return st.integers(0, 19).flatmap(lambda dice: made if dice else ANYTHING)


ANYTHING: st.SearchStrategy[Any] = st.recursive(
    st.none() | TEXTS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(KEYS, inner, max_size=2),
    max_leaves=4,
)
VALUES = {name: fitting(load_schema(name), load_schema(name).get("$defs", {})) for name in SCHEMAS}


@given(data=st.data(), name=st.sampled_from(SCHEMAS))
def test_a_value_fits_when_the_library_says_so(data: st.DataObject, name: str) -> None:
    value = data.draw(VALUES[name])
    assert CHECKS[name](value) == Draft202012Validator(load_schema(name), format_checker=FORMATS).is_valid(value)


@pytest.mark.parametrize(
    ("value", "fits"),
    [
        ({}, True),
        ({"headline": "Ice", "author": ["Ann", "Bo"], "date": "2018-10~", "study": {"doi": "10.1000/ice"}}, True),
        ({"notes": [{"note": "Cold", "sources": [{"text": "Ice"}, {"text": "Fire"}]}]}, True),
        ({"notes": [{"note": "Cold", "sources": [{"text": "Ice"}, {"text": "Ice"}]}]}, False),
        ({"author": ["Ann", "Ann"]}, False),
        ({"author": "Ann"}, False),
        ({"date": "2018-02-30"}, False),
        ({"headline": ""}, False),
        ({"study": {}}, False),
        ({"notes": [{"quote": "Ice"}]}, False),
        ({"headlin": "Ice"}, False),
        (None, False),
    ],
)
def test_what_fits_an_article(value: object, fits: bool) -> None:  # noqa: FBT001 (the answer is what the table is about)
    assert CHECKS["article"](value) is fits


@pytest.mark.parametrize(
    "rules",
    [
        {"type": "string", "maxLength": 3},
        {"type": "string", "format": "email"},
        {"type": "object", "properties": {}, "required": [], "additionalProperties": True},
        {"type": "object", "properties": {"a": {"type": "array", "items": {"const": "x"}}}, "required": []},
    ],
)
def test_a_rule_that_is_not_known_is_refused(rules: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"maxLength|email|additional|const"):
        checker(rules)
