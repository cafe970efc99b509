"""Compiled templates are kept, but only for the very program that compiled them."""

from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from glossator.building import program
from glossator.building.templates import compiled


def test_what_was_compiled_is_kept(tmp_path: Path) -> None:
    environment = Environment(
        loader=DictLoader({"x": "{{ 1 + 1 }}"}), bytecode_cache=compiled(tmp_path), autoescape=True
    )
    assert environment.get_template("x").render() == "2"
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 1


def test_another_program_compiles_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled(tmp_path)
    (old,) = tmp_path.iterdir()
    monkeypatch.setattr(program, "fingerprint", lambda: "other")
    compiled(tmp_path)
    (new,) = tmp_path.iterdir()
    assert new.name != old.name
