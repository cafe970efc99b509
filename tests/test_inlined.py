"""What a page carries inside itself is whole, harmless to the page, and the only thing that its policy allows."""

import re
from base64 import b64encode
from hashlib import sha256
from importlib.resources import files

import pytest

from glossator.inlined import IN_FRAME, ON_SITE, policy, script, style

FOLDER = files("glossator")
SCRIPTS = sorted({*ON_SITE, *IN_FRAME})
STYLES = ["frame"]


def source(folder: str, name: str) -> str:
    return FOLDER.joinpath(folder, name).read_text("utf-8")


def code(text: str) -> list[str]:
    """The lines of a style or script that are no comment."""
    bare = re.sub(r"(?m)^[ ]*/\*[\s\S]*?\*/$|^[ ]*//.*$", "", text)
    return [line for line in bare.splitlines() if line.strip()]


def lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize("name", SCRIPTS)
def test_a_script_loses_its_comments_and_nothing_else(name: str) -> None:
    assert lines(script(name)) == code(source("scripts", f"{name}.js"))
    assert not script(name).startswith("/*")


@pytest.mark.parametrize("name", STYLES)
def test_a_style_loses_its_comments_and_nothing_else(name: str) -> None:
    assert lines(style(name)) == code(source("styles", f"{name}.css"))
    assert not style(name).startswith("/*")


def test_several_scripts_stand_in_the_order_in_which_they_are_named() -> None:
    both = script("definitions", "frame")
    assert lines(both) == [*lines(script("definitions")), *lines(script("frame"))]


def test_nothing_in_them_ends_the_element_around_them() -> None:
    for text in (script(*ON_SITE), script(*IN_FRAME), *map(style, STYLES)):
        assert re.findall(r"(?i)</(?:script|style)|<!--|]]>", text) == []


def test_nothing_in_them_loads_or_keeps_anything_or_makes_markup_of_text() -> None:
    loading = r"https?:|url\(|@import|\bimport\b|\bfetch\b|XMLHttpRequest|sendBeacon|WebSocket|\beval\b|new Function"
    keeping = r"localStorage|sessionStorage|indexedDB|document\.cookie|caches\b|serviceWorker"
    making = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|setAttribute\([\"'](?:style|on)"
    for text in (script(*IN_FRAME), *map(style, STYLES)):
        assert re.findall(f"{loading}|{keeping}|{making}", text) == []


def test_the_policy_allows_the_one_style_the_one_script_and_nothing_else() -> None:
    rules = policy("p { color: red }", "alert(1)").split("; ")
    assert {name: allowed for name, _, allowed in (rule.partition(" ") for rule in rules)} == {
        "default-src": "'none'",
        "style-src": hash_of("p { color: red }"),
        "script-src": hash_of("alert(1)"),
        "img-src": "data:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }


def hash_of(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
