"""A YAML file says what it says, nothing is guessed; whatever is wrong with it is said with its line and its cure."""

from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from glossator.dates import FORMS
from glossator.model import Finding, Place, Reference
from glossator.problems import InputError
from glossator.records import SCHEMAS, Record, load_schema, place, read, references

INDENTATION = "Check the indentation here and just above, and put text that holds a colon in quotation marks."
NO_BRACKETS = "Put text with brackets in quotation marks."
DATES = f"Write one such as {FORMS}."
KEYS = (
    "There is `annotations`, `author`, `date`, `headline`, `language`, `license`, `notes`, `publisher`, `self_test`,"
    " `study`, `url`."
)


def article(text: str) -> Record:
    return read("ice.yml", text.encode(), "article")


def faults(text: str, schema: str = "article") -> tuple[Finding, ...]:
    with pytest.raises(InputError) as caught:
        read("ice.yml", text.encode(), schema)
    findings = caught.value.findings
    assert findings
    assert all(finding.severity == "error" and finding.place.uri == "ice.yml" for finding in findings)
    assert list(findings) == sorted(findings, key=lambda finding: (finding.place.line, finding.place.column))
    return findings


def told(finding: Finding) -> tuple[int, int, str, str]:
    return finding.place.line, finding.place.column, finding.message, finding.hint


@pytest.mark.parametrize(
    "value",
    [
        *(
            "no",
            "No",
            "yes",
            "on",
            "off",
            "true",
            "null",
            "~",
            "1984",
            "2018-10-12",
            "012",
            "0x1F",
            "1e3",
            "1:30",
            ".inf",
        ),
        *("!!int 5", "!!bool no", "!!timestamp 2018-10-12", "!!python/name:os.system x"),
    ],
)
def test_nothing_is_guessed(value: str) -> None:
    assert article(f"headline: {value}\n").value == {"headline": value.rpartition(" ")[2]}


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("Ice melts", "Ice melts"),
        ('"Ice \\u00e9 \\"melts\\""', 'Ice é "melts"'),
        ("'It''s ice'", "It's ice"),
        (">-\n  Ice\n  melts\n", "Ice melts"),
        ("|\n  Ice\n\n    melts\n", "Ice melts"),
        ('"  Ice\u00a0  melts "', "Ice melts"),
        ("Ice # no ice", "Ice"),
        ("&name Ice", "Ice"),
        ("😀 日本 Ärzte", "😀 日本 Ärzte"),
        ("a\ufeffb", "a\ufeffb"),
    ],
)
def test_text_is_what_it_says_on_one_line(written: str, value: str) -> None:
    assert article(f"headline: {written}\n").value == {"headline": value}


def test_byte_order_mark_comments_directives_and_ends_of_lines_do_not_matter() -> None:
    text = "\ufeff%YAML 1.1\r\n---\r\n# about ice\r\nheadline: Ice\rlicense: CC0\r\n...\r\n"
    assert article(text).value == {"headline": "Ice", "license": "CC0"}


@pytest.mark.parametrize(
    ("text", "line", "column", "message", "cure"),
    [
        ("\theadline: x", 1, 1, "this is not YAML: found character '\\t' that cannot start any token", INDENTATION),
        ("headline: a: b", 1, 12, "this is not YAML: mapping values are not allowed here", INDENTATION),
        ("url: x\n headline: y", 2, 10, "this is not YAML: mapping values are not allowed here", INDENTATION),
        ("author: [a", 1, 9, "this is not YAML: expected ',' or ']', but got '<stream end>'", INDENTATION),
        ("headline: @x", 1, 11, "this is not YAML: found character '@' that cannot start any token", INDENTATION),
        ("url: x\nheadline: 'x", 2, 11, "a quotation mark is never closed", "Add the closing mark."),
        ("a: &x 1\nb: *x", 2, 4, "an alias (*name) is not followed here", "Write out again what it stands for."),
        ("url: x\n---\nurl: y", 2, 1, "a second document begins here", "Keep one, and take this line away."),
        ("headline: a\x07b", 1, 12, "the character U+0007 cannot stand in YAML", "Remove it."),
        ("url: x\nheadline: a\x7fb", 2, 12, "the character U+007F cannot stand in YAML", "Remove it."),
        ("headline: a\ufffeb", 1, 12, "the character U+FFFE cannot stand in YAML", "Remove it."),
        ("[" * 5000, 1, 1, "brackets nested too deeply", "Take some of them away."),
        ("{" * 5000, 1, 1, "brackets nested too deeply", "Take some of them away."),
        ("- " * 5000, 1, 1, "brackets nested too deeply", "Take some of them away."),
        ("? " * 5000, 1, 1, "brackets nested too deeply", "Take some of them away."),
    ],
)
def test_what_is_not_yaml(text: str, line: int, column: int, message: str, cure: str) -> None:
    (finding,) = faults(text + "\n")
    assert told(finding) == (line, column, message, cure)


@pytest.mark.parametrize(
    ("text", "line", "column", "message", "cure"),
    [
        ("headlin: x", 1, 1, "unknown key `headlin`", "Did you mean `headline`?"),
        ("url: http://x\nzebra: x", 2, 1, "unknown key `zebra`", KEYS),
        ("study: {titel: x}", 1, 9, "unknown key `titel`", "Did you mean `title`?"),
        ("<<: {headline: x}", 1, 1, "unknown key `<<`", KEYS),
        ("headline: a\nheadline: b", 2, 1, "the key `headline` stands here twice", "Keep one."),
        ("headline: a\n{b: c}: d", 2, 1, "a key must be a word", NO_BRACKETS),
        ("? [a, b]\n: c", 1, 3, "a key must be a word", NO_BRACKETS),
        ("{{ headline }}: x", 1, 1, "a key must be a word", NO_BRACKETS),
        ("headline: [a]", 1, 11, "`headline` must be text", "Expected: Its headline."),
        ("headline: {a: b}", 1, 11, "`headline` must be text", "Expected: Its headline."),
        ("author: Jane", 1, 9, "`author` must be a list", "Expected: Who wrote it."),
        ("author: [Jane, [Joe]]", 1, 16, "this must be text", "Expected: A name."),
        ("study: a study", 1, 8, "`study` must be keys with values", "Expected: The research the article reports on."),
        ("headline:", 1, 10, "`headline` is empty", "Fill it in, or leave the key out."),
        ('headline: " "', 1, 11, "`headline` is empty", "Fill it in, or leave the key out."),
        ("date: ''", 1, 7, "`date` is empty", "Fill it in, or leave the key out."),
        ("url: ''", 1, 6, "`url` is empty", "Fill it in, or leave the key out."),
        ("study: {}", 1, 8, "`study` is empty", "Fill it in, or leave the key out."),
        ("date: 2018-02-30", 1, 7, "`date` is not a date that can be: '2018-02-30'", DATES),
        ("date: 12 October", 1, 7, "`date` is not a date that can be: '12 October'", DATES),
        ("author: [a, b, a]", 1, 9, "`author` says the same thing twice", "Keep one."),
        (
            "url: javascript:alert(1)",
            *(1, 6, "`url` does not fit: 'javascript:alert(1)'"),
            "Expected: Where it can be read: an address beginning with http:// or https://.",
        ),
        ("language: English!", 1, 11, "`language` does not fit: 'English!'", "Expected: Its language (BCP 47)."),
        ("study: {doi: x}", 1, 14, "`doi` does not fit: 'x'", "Expected: Its DOI, without the resolver."),
        ("notes: [{quote: x}]", 1, 9, "the key `note` is missing", "Add it: What you say about them."),
        (
            'headline: "a\\x02b"',
            *(1, 11, "the text holds U+0002, which no page can show", "Take it out."),
        ),
        (
            'headline: "a\\ud83d"',
            *(1, 11, "the text holds U+D83D, which no page can show", "Take it out."),
        ),
    ],
)
def test_what_does_not_fit_an_article(text: str, line: int, column: int, message: str, cure: str) -> None:
    (finding,) = faults(text + "\n")
    assert told(finding) == (line, column, message, cure)


@pytest.mark.parametrize("text", ["- headline: x\n", "Ice melts.\n", "# nothing but a remark\n", "---\n", "[]\n"])
def test_a_file_must_have_keys(text: str) -> None:
    (finding,) = faults(text)
    assert finding.message == "this must be keys with values"
    assert finding.hint == "Expected: The YAML file beside an article: everything in it is optional."


def test_a_value_that_must_be_one_of_some_names_them() -> None:
    text = "terms: [{id: egg, label: egg, definition: x, match_case: yes}]"
    (finding,) = faults(text, "glossary")
    assert told(finding) == (1, text.index("yes") + 1, "`match_case` does not fit: 'yes'", "Write true or false.")


@pytest.mark.parametrize("schema", ["glossary", "timeline"])
def test_a_list_may_be_empty_but_not_missing(schema: str) -> None:
    key = "terms" if schema == "glossary" else "events"
    assert read("ice.yml", f"{key}: []".encode(), schema).value == {key: []}
    (finding,) = faults("{}", schema)
    assert finding.message == f"the key `{key}` is missing"


def test_all_faults_are_told_at_once_and_in_order() -> None:
    text = """\
        terms:
          - id: Egg Cell
            label: egg
            lable: egg
          - label: ovum
            definition: [a, b]
            sources:
              - url: here
        """
    messages = [(finding.place.line, finding.message) for finding in faults(dedent(text), "glossary")]
    assert messages == [
        (2, "the key `definition` is missing"),
        (2, "`id` does not fit: 'Egg Cell'"),
        (4, "unknown key `lable`"),
        (5, "the key `id` is missing"),
        (6, "`definition` must be text"),
        (8, "the key `text` is missing"),
        (8, "`url` does not fit: 'here'"),
    ]


def test_an_alias_cannot_unfold_a_small_file_into_a_huge_one() -> None:
    laughs = [
        "a: &a [lol, lol]",
        *(f"{name}: &{name} [*{before}, *{before}]" for before, name in zip("abc", "bcd", strict=True)),
    ]
    (finding,) = faults("\n".join(laughs))
    assert told(finding)[:2] == (2, 8)


def test_where_a_value_stands() -> None:
    text = "headline: Ice\nnotes:\n  - note: Cold\n  - note: Hot\n"
    record = article(text)
    assert place(record, "headline") == Place(uri="ice.yml", line=1, column=11, text="headline: Ice")
    assert place(record, "notes", 1) == Place(uri="ice.yml", line=4, column=5, text="  - note: Hot")
    assert place(record, "notes", 1, "note") == Place(uri="ice.yml", line=4, column=11, text="  - note: Hot")


def test_references_have_an_address_or_none() -> None:
    values = [{"text": "Ice"}, {"text": "Fire", "url": "https://example.org"}]
    assert references(values) == (Reference(text="Ice"), Reference(text="Fire", url="https://example.org"))


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_one_and_describes_everything_in_it(name: str) -> None:
    schema = load_schema(name)
    Draft202012Validator.check_schema(schema)
    undescribed = [path for path, part in parts(schema, "") if "type" in part and "description" not in part]
    assert undescribed == []


def parts(schema: object, path: str) -> list[tuple[str, dict[str, object]]]:
    """Every schema in a schema, with the way to it."""
    if not isinstance(schema, dict):
        return []
    inside = [part for key, value in schema.items() for part in parts(value, f"{path}/{key}")]
    return [(path, schema), *inside] if isinstance(schema.get("type"), str) else inside


PIECES = st.sampled_from(
    [
        *"abc:,-?[]{}&*!|>'\"%@`#~\n\t\\ ",
        "headline: ",
        "date: ",
        "\n  ",
        "- ",
        "---\n",
        "\u2028",
        "\x07",
        "é",
        "😀",
        "\r\n",
    ]
)


@given(text=st.lists(PIECES, max_size=40).map("".join), schema=st.sampled_from(SCHEMAS))
def test_whatever_the_file_there_is_a_value_or_findings_that_point_into_it(text: str, schema: str) -> None:
    findings: tuple[Finding, ...] = ()
    try:
        assert isinstance(read("ice.yml", text.encode(), schema).value, dict)
    except InputError as cause:
        findings = cause.findings
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for finding in findings:
        assert 1 <= finding.place.line <= len(lines)
        assert finding.message.isprintable()
        assert finding.hint.endswith((".", "?"))
