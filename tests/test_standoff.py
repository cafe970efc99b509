"""What was found, as records: every place is one of the file, and reads back there."""

import json
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from glossator.model import Explainer, Seeds
from glossator.pipeline import collect
from glossator.settings import Settings
from glossator.standoff import WIDEST_WORDS, as_json, as_text, records

SeedsOf = Callable[..., Seeds]

GLOSSARY = "terms: [{id: ice, label: ice, definition: Frozen water.}]"
PIECES = [
    "Ice ",
    "in 2012",
    ". ",
    "\r\n",
    "\r",
    "\n\n",
    "\x85",
    "\x00",
    "\ufeff",
    "é",
    "𝒳",
    "**",
    "# ",
    "> ",
    "`",
    "- ",
    "&amp;",
]


def explained(seeds_of: SeedsOf, files: dict[str, str | bytes]) -> tuple[Explainer, ...]:
    return collect(seeds_of(files | {"glossary.yml": GLOSSARY}), Settings()).explainers


def test_a_record_says_kind_place_words_and_what_is_known(seeds_of: SeedsOf) -> None:
    (explainer,) = explained(seeds_of, {"a.txt": "It froze in 2012."})
    assert list(records(explainer)) == [
        {"kind": "sentence", "start": 0, "end": 17, "text": "It froze in 2012.", "number": 1},
        {
            "kind": "temporal",
            "start": 12,
            "end": 16,
            "text": "2012",
            "type": "DATE",
            "value": "2012",
            "edtf": "2012",
            "resolved": False,
        },
    ]


def test_numbers_are_numbers_and_several_are_a_list(seeds_of: SeedsOf) -> None:
    added = "{kind: quantity, quote: one, values: ['1']}, {kind: quantity, quote: two, values: ['2.5', '1000000']}"
    (explainer,) = explained(seeds_of, {"a.txt": "Only one, or two.", "a.yml": f"annotations: {{add: [{added}]}}"})
    found = [record for record in records(explainer) if record["kind"] == "quantity"]
    assert [record["value"] for record in found] == [1, [2.5, 1000000]]
    assert [record["unit"] for record in found] == [None, None]


def test_offsets_count_the_decoded_file_without_byte_order_mark_and_with_its_line_ends(seeds_of: SeedsOf) -> None:
    (explainer,) = explained(seeds_of, {"a.txt": b"\xef\xbb\xbfIt melts.\r\n\r\nIt is ice."})
    term = next(record for record in records(explainer) if record["kind"] == "term")
    assert (term["start"], term["end"], term["text"], term["id"]) == (19, 22, "ice", "ice")


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join), st.sampled_from([".txt", ".md"]))
def test_every_record_reads_back_from_the_file(seeds_of: SeedsOf, text: str, suffix: str) -> None:
    for explainer in explained(seeds_of, {f"a{suffix}": text}):
        file = text.encode().decode("utf-8-sig")
        for record in records(explainer):
            start, end = record["start"], record["end"]
            assert isinstance(start, int)
            assert isinstance(end, int)
            assert 0 <= start < end <= len(file)
            assert file[start:end] == record["text"]


def test_json_is_one_object_or_a_list_in_the_order_of_the_files(seeds_of: SeedsOf) -> None:
    explainers = explained(seeds_of, {"b.txt": "Ice.", "a.txt": "Fire.", "a.yml": "date: 1984"})
    (alone,) = as_json(explainers[:1], is_list=False)
    assert json.loads(alone).keys() == {"source", "annotations"}
    together = json.loads("\n".join(as_json(explainers, is_list=True)))
    assert [each["source"] for each in together] == ["articles/a.txt", "articles/b.txt"]
    assert json.loads("\n".join(as_json((), is_list=True))) == []


def test_lines_for_a_terminal_name_line_and_column_and_are_never_wide(seeds_of: SeedsOf) -> None:
    explainers = explained(seeds_of, {"a.txt": f"Fire.\n\nMy ice{' is' * 99} cold."})
    (lines,) = as_text(explainers, is_list=False)
    assert lines.splitlines()[0] == "articles/a.txt"
    assert "  3:4      term         ice  id=ice" in lines.splitlines()
    assert max(len(line) for line in lines.splitlines()) < WIDEST_WORDS + 60


def test_what_a_terminal_would_obey_is_not_printed(seeds_of: SeedsOf) -> None:
    (lines,) = as_text(explained(seeds_of, {"a.txt": "Ice \u202eis cold."}), is_list=False)
    assert "\u202e" not in lines
