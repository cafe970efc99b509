"""A finding names file, line and column, shows the line with a caret under the place, and says the cure."""

import json
import pickle
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.model import Article, Finding, Place, Problem, SourceMap, Span
from glossator.problems import (
    MOST_NAMES,
    REPORTS,
    WIDEST_LINE,
    InputError,
    as_text,
    error,
    findings_in,
    place_in_article,
    place_in_text,
    report_as_github,
    report_as_json,
    report_as_text,
    source_offset,
    suggest,
    warning,
)

HERE = Place(uri="seeds/ice.txt", line=5, column=39, text='    Dr. No said: "5 < 6" in 2020 and "left.')


def shown(text: str, column: int) -> tuple[str, str]:
    """The line and the caret under it as a terminal gets them, without the margin."""
    lines = as_text(error(Place(uri="ice.txt", column=column, text=text), "wrong", "Mend it.")).split("\n")
    assert len(lines) == 4
    assert all(line.startswith("    ") for line in lines[1:])
    return lines[1][4:], lines[2][4:]


def test_a_finding_for_a_terminal() -> None:
    expected = [
        "WARNING seeds/ice.txt:5:39: quotation mark never closed",
        '        Dr. No said: "5 < 6" in 2020 and "left.',
        "                                          ^",
        "    Add the closing mark, or remove this one.",
    ]
    finding = warning(HERE, "quotation mark never closed", "Add the closing mark, or remove this one.")
    assert as_text(finding).split("\n") == expected


def test_where_there_is_no_line_none_is_shown() -> None:
    expected = "ERROR ice.txt:1:1: the file is empty\n    Delete it."
    assert as_text(error(Place(uri="ice.txt"), "the file is empty", "Delete it.")) == expected
    assert as_text(error(Place(uri="ice.txt", text=" \t "), "the file is empty", "Delete it.")) == expected


@pytest.mark.parametrize(
    ("text", "column", "line", "caret"),
    [
        ("Ice melts.", 1, "Ice melts.", "^"),
        ("Ice melts.", 5, "Ice melts.", "    ^"),
        ("Ice melts.", 11, "Ice melts.", "          ^"),
        ("Ice melts.   ", 5, "Ice melts.", "    ^"),
        ("a\tb", 3, "a b", "  ^"),
        ("\t\tb", 3, "  b", "  ^"),
        ("a\x07\x1b[31mb", 8, "a  [31mb", "       ^"),
        ("a\u202eb\u200bc", 5, "a b c", "    ^"),
        ("氷が溶ける", 3, "氷が溶ける", "    ^"),
        ("ａｂ", 2, "ａｂ", "  ^"),
        ("😀 ice", 3, "😀 ice", "   ^"),
        ("cafe\u0301 ice", 7, "cafe\u0301 ice", "     ^"),
    ],
)
def test_the_caret_stands_under_the_place(text: str, column: int, line: str, caret: str) -> None:
    assert shown(text, column) == (line, caret)


@pytest.mark.parametrize(
    ("column", "beyond"), [(1, 0), (51, 0), (52, 1), (500, 449), (951, 900), (1000, 900), (1001, 900)]
)
def test_a_long_line_is_cut_around_the_caret(column: int, beyond: int) -> None:
    text = "".join(chr(ord("a") + index % 26) for index in range(1000))
    line, caret = shown(text, column)
    assert line == text[beyond : beyond + WIDEST_LINE]
    assert caret == " " * (column - 1 - beyond) + "^"


@given(text=st.text(st.characters(exclude_characters="\r\n")), column=st.integers(1, 300))
def test_whatever_the_line_is_it_stays_one_line_of_a_terminal(text: str, column: int) -> None:
    report = as_text(error(Place(uri="ice.txt", column=min(column, len(text) + 1), text=text), "wrong", "Mend it."))
    assert len(report.splitlines()) in {2, 4}
    assert all(character.isprintable() for character in report.replace("\n", ""))


def test_a_report_for_people_counts_at_the_end() -> None:
    wrong, odd = error(HERE, "wrong", "Mend it."), warning(HERE, "odd", "Look at it.")
    assert report_as_text([]) == "0 errors, 0 warnings"
    assert report_as_text([wrong]).endswith("\n\n1 error, 0 warnings")
    assert (
        report_as_text([wrong, odd, odd])
        == f"{as_text(wrong)}\n\n{as_text(odd)}\n\n{as_text(odd)}\n\n1 error, 2 warnings"
    )


def test_a_report_for_programs_is_json() -> None:
    assert json.loads(report_as_json([])) == []
    assert json.loads(report_as_json([error(HERE, "“wrong”\n", "Mend it.")])) == [
        {
            "severity": "error",
            "file": "seeds/ice.txt",
            "line": 5,
            "column": 39,
            "message": "“wrong”\n",
            "hint": "Mend it.",
        }
    ]


def test_a_report_for_github_is_a_command_per_finding() -> None:
    expected = "::warning file=seeds/ice.txt,line=5,col=39::odd. Look at it."
    assert report_as_github([warning(HERE, "odd", "Look at it.")]) == expected
    assert report_as_github([]) == ""


def test_nothing_in_a_finding_can_end_its_github_command() -> None:
    hostile = "50 %, a:b\r\n::error::owned"
    (line,) = report_as_github([error(Place(uri=hostile), hostile, hostile)]).splitlines()
    escaped_name = "50 %25%2C a%3Ab%0D%0A%3A%3Aerror%3A%3Aowned"
    escaped_text = "50 %25, a:b%0D%0A::error::owned"
    assert line == f"::error file={escaped_name},line=1,col=1::{escaped_text}. {escaped_text}"


def test_every_report_takes_every_finding() -> None:
    findings = [error(HERE, "wrong", "Mend it."), warning(Place(uri="ice.txt"), "odd", "Look at it.")]
    assert set(REPORTS) == {"text", "json", "github"}
    for report in REPORTS.values():
        assert all(finding.message in report(findings) for finding in findings)


def test_an_error_of_the_input_carries_all_findings_and_says_them() -> None:
    findings = error(HERE, "wrong", "Mend it."), error(HERE, "odd", "Look at it.")
    cause = InputError(*findings)
    assert cause.findings == findings
    assert all(as_text(finding) in str(cause) for finding in findings)


def test_an_error_of_the_input_comes_through_to_another_process() -> None:
    found = InputError(error(Place(uri="ice.txt"), "a", "b"), error(Place(uri="snow.txt"), "c", "d"))
    arrived = pickle.loads(pickle.dumps(found))  # noqa: S301 (packed here)
    assert (str(arrived), arrived.findings) == (str(found), found.findings)


@pytest.mark.parametrize(
    ("name", "known", "cure"),
    [
        ("titel", ["title", "text"], "Did you mean `title`?"),
        ("ovray", ["ovary", "ovum", "egg"], "Did you mean `ovary`?"),
        ("zebra", ["ovum", "egg"], "There is `egg`, `ovum`."),
        ("zebra", [], "There is none at all."),
        ("", ["egg"], "There is `egg`."),
    ],
)
def test_the_cure_for_a_name_that_is_not_known(name: str, known: list[str], cure: str) -> None:
    assert suggest(name, known) == cure


def test_of_many_names_only_some_are_listed() -> None:
    cure = suggest("zebra", [f"{number:03}" for number in range(500)])
    assert cure.count("`") == 2 * MOST_NAMES
    assert cure.endswith("`011`, and more.")


@pytest.mark.parametrize(
    ("text", "offset", "line", "column", "shown_line"),
    [
        ("", 0, 1, 1, ""),
        ("ice", 0, 1, 1, "ice"),
        ("ice", 3, 1, 4, "ice"),
        ("a\nb", 2, 2, 1, "b"),
        ("a\nb", 1, 1, 2, "a"),
        ("a\r\nb", 3, 2, 1, "b"),
        ("a\r\nb", 1, 1, 2, "a"),
        ("a\r\nb", 2, 1, 3, "a"),
        ("a\rb", 2, 2, 1, "b"),
        ("a\n\rb", 3, 3, 1, "b"),
        ("a\r\r\nb", 4, 3, 1, "b"),
        ("\n\n\n", 3, 4, 1, ""),
        ("a\r\nbc\rde\nfg", 9, 4, 1, "fg"),
        ("a\r\nbc\rde\nfg", 10, 4, 2, "fg"),
        ("日本\n語x", 4, 2, 2, "語x"),
        ("a\x0cb\x85c\u2028d", 6, 1, 7, "a\x0cb\x85c\u2028d"),
    ],
)
def test_the_place_of_an_offset(text: str, offset: int, line: int, column: int, shown_line: str) -> None:
    expected = Place(uri="ice.txt", line=line, column=column, text=shown_line)
    assert place_in_text("ice.txt", text, offset) == expected


@given(text=st.text(st.sampled_from("ab\r\n\u2028\x0c")), offset=st.integers(0, 30))
def test_the_offset_of_a_place_can_be_found_again(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    place = place_in_text("ice.txt", text, offset)
    before = text.replace("\r\n", " \n").replace("\r", "\n").split("\n")[: place.line - 1]
    assert sum(len(line) + 1 for line in before) + place.column - 1 == offset


def test_a_place_in_an_article_is_one_in_its_file(article_of: Callable[..., Article]) -> None:
    article = article_of("# Ice\n\n*Ice* &amp; water.\n", name="ice.md")
    place = place_in_article(article, article.text.index("water"))
    assert (place.uri, place.line, place.column, place.text) == ("articles/ice.md", 3, 13, "*Ice* &amp; water.")


@pytest.mark.parametrize(
    ("anchors", "offset", "in_file"),
    [
        ((), 3, 0),
        (((0, 0),), 3, 3),
        (((0, 0),), 99, 10),
        (((2, 5),), 1, 0),
        (((0, 2), (3, 7)), 2, 4),
        (((0, 2), (3, 7)), 3, 7),
        (((0, 2), (3, 7)), 5, 9),
    ],
)
def test_the_way_back_from_an_article_to_its_file(
    anchors: tuple[tuple[int, int], ...], offset: int, in_file: int
) -> None:
    assert source_offset(SourceMap(uri="ice.md", text="0123456789", anchors=anchors), offset) == in_file


def test_problems_of_a_text_are_warnings_with_their_place(article_of: Callable[..., Article]) -> None:
    article = article_of("Ice\nmelts.")
    problem = Problem(span=Span(start=4, end=9), message="odd", hint="Look at it.")
    place = Place(uri="articles/ice.txt", line=2, column=1, text="melts.")
    assert findings_in(article, [problem]) == (
        Finding(severity="warning", place=place, message="odd", hint="Look at it."),
    )
