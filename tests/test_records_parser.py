"""Most YAML files are read by a parser in C, and nobody can tell: it is trusted only where both say the same."""

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from glossator import records
from glossator.problems import InputError

PARTS_OF_YAML = r"""
headline: ¦study:¦⏎¦⏎  ¦⏎    ¦- ¦  - ¦key: ¦a: b¦: ¦:¦x¦y z¦# c¦ #¦'¦"¦'a b'¦"a b"¦''¦\¦\n¦[a, b]¦[¦]¦, ¦{a: b}¦{¦?¦? ¦!
!!str ¦%¦@¦>-⏎  ¦>⏎¦|⏎  ¦|+⏎¦|2¦>#¦&a ¦*a¦---⏎¦--- ¦...¦<<¦=¦http://a.b/c?d¦12¦é¦日本¦😀
"""
WRITTEN = st.sampled_from(
    [*PARTS_OF_YAML.strip().replace("\n", "¦").replace("⏎", "\n").split("¦"), *"\u00a0\t\r\x85\u2028\ufeff"]
)
"""Pieces of YAML, whole and broken, with ``⏎`` for a line end."""
ORDINARY = """\
# about ice
headline: Does ice melt?
author: [Ann Ice, Bo Rain]
date: "2018-10"
study:
  authors:
  - Ann Ice
  journal: 'Ice 1:2–3'
notes:
  - quote: it melts
    note: >-
      It does,
      slowly (see [1]).
"""


def outcome(text: str) -> tuple[object, ...]:
    """What reading a file comes to: its values and where they begin, or what is wrong with it."""
    try:
        record = records.read("ice.yml", text.encode(), "article")
    except InputError as cause:
        return cause.findings
    return record.value, record.offsets


@given(text=st.lists(WRITTEN, max_size=14).map("".join), place=st.integers(0, len(ORDINARY)))
@example(text="[" * 300, place=0)
@example(text="?", place=ORDINARY.index(" Ice,"))
def test_the_quick_parser_changes_nothing(text: str, place: int) -> None:
    for whole in (text, ORDINARY[:place] + text + ORDINARY[place:]):
        with pytest.MonkeyPatch.context() as patch:
            quickly = outcome(whole)
            patch.setattr(records, "_FAST_LOADER", None)
            assert quickly == outcome(whole)


@pytest.mark.skipif(not yaml.__with_libyaml__, reason="the quick parser is not installed")
def test_an_ordinary_file_is_read_by_the_quick_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records, "_Loader", None)
    record = records.read("ice.yml", ORDINARY.encode(), "article")
    assert record.value["notes"] == [{"quote": "it melts", "note": "It does, slowly (see [1])."}]
