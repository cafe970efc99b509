"""A file that cannot be read is refused with the place and the cure, and never with a traceback."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.model import Finding, Source
from glossator.problems import InputError
from glossator.readers import READERS, read
from tests.small_files import written


def source(uri: str, data: bytes) -> Source:
    return Source(id="ice", uri=uri, data=data)


def refused(uri: str, data: bytes) -> Finding:
    """What is wrong with a file."""
    with pytest.raises(InputError) as caught:
        read(source(uri, data))
    (finding,) = caught.value.findings
    return finding


@pytest.mark.parametrize("suffix", READERS)
def test_each_reader_reads_a_plain_sentence(suffix: str) -> None:
    article = read(source(f"articles/ice{suffix}", written(suffix, "Ice melts.")))
    assert (article.id, article.text) == ("ice", "Ice melts.")
    assert [block.kind for block in article.blocks] == ["paragraph"]


@pytest.mark.parametrize("suffix", READERS)
def test_a_byte_order_mark_is_no_part_of_the_text(suffix: str) -> None:
    data = written(suffix, "Ice melts.")
    article = read(source(f"ice{suffix}", b"\xef\xbb\xbf" + data))
    assert (article.text, article.source_map.text) == ("Ice melts.", data.decode())


@pytest.mark.parametrize("suffix", READERS)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_will_do(suffix: str, end: str) -> None:
    article = read(source(f"ice{suffix}", written(suffix, "Ice melts.", "Water boils.", end=end)))
    assert [article.text[block.span.start : block.span.end] for block in article.blocks] == [
        "Ice melts.",
        "Water boils.",
    ]


def test_the_end_of_a_name_may_be_in_capitals() -> None:
    assert read(source("ICE.TXT", b"Ice melts.")).text == "Ice melts."


@pytest.mark.parametrize("uri", ["articles/ice.docx", "articles/ice", "articles.md/ice", ""])
def test_an_unknown_kind_of_file_is_refused(uri: str) -> None:
    finding = refused(uri, b"Ice melts.")
    assert (finding.severity, finding.message) == ("error", "no reader knows this kind of file")
    assert finding.place.uri == uri
    assert ".txt, .md" in finding.hint


@pytest.mark.parametrize("suffix", READERS)
@pytest.mark.parametrize("data", [b"", b" \t\r\n", "\ufeff\u00a0\u200b\u200e\n".encode(), b"\xef\xbb\xbf"])
def test_an_empty_file_is_refused(suffix: str, data: bytes) -> None:
    assert "empty" in refused(f"ice{suffix}", data).message


@pytest.mark.parametrize("suffix", READERS)
def test_a_byte_that_is_not_utf8_is_named(suffix: str) -> None:
    finding = refused(f"ice{suffix}", "Ice melts.\nIt is dé".encode() + b"j\xe0 vu.")
    assert "byte 0xE0 at position 22" in finding.message
    assert (finding.place.line, finding.place.column) == (2, 10)
    assert "UTF-8" in finding.hint


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_another_unicode_encoding_is_called_by_its_name(encoding: str) -> None:
    assert encoding.upper() in refused("ice.txt", "Ice melts.".encode(encoding)).message


def test_a_nul_character_is_refused() -> None:
    finding = refused("ice.txt", b"Ice melts.\r\nWa\0ter boils.")
    assert "NUL" in finding.message
    assert (finding.place.line, finding.place.column) == (2, 3)


@given(st.sampled_from(sorted(READERS)), st.binary(max_size=40) | st.text(max_size=40).map(lambda text: text.encode()))
def test_any_bytes_are_read_or_refused(suffix: str, data: bytes) -> None:
    try:
        article = read(source(f"ice{suffix}", data))
    except InputError as refusal:
        assert all(finding.hint and finding.place.uri for finding in refusal.findings)  # noqa: PT017
    else:
        assert article.text.strip()
