"""A file is UTF-8, or what it says it is, or a message names the byte that is not."""

import codecs
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.decoding import declared_encoding, decode
from glossator.model import Finding
from glossator.problems import InputError


def fault(data: bytes) -> Finding:
    with pytest.raises(InputError) as caught:
        decode("ice.txt", data)
    (finding,) = caught.value.findings
    assert finding.severity == "error"
    assert finding.place.uri == "ice.txt"
    return finding


@given(text=st.text(min_size=1).filter(lambda text: any(c.isprintable() and not c.isspace() for c in text)))
def test_text_comes_through_as_it_is(text: str) -> None:
    if "\0" not in text and not text.startswith("\ufeff"):
        assert decode("ice.txt", text.encode()) == text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\x0b"])
def test_line_ends_stay_as_they_are(end: str) -> None:
    assert decode("ice.txt", f"Ice{end}melts.{end}".encode()) == f"Ice{end}melts.{end}"


def test_only_one_byte_order_mark_is_taken_off() -> None:
    assert decode("ice.txt", b"\xef\xbb\xbfIce") == "Ice"
    assert decode("ice.txt", b"\xef\xbb\xbf\xef\xbb\xbfIce") == "\ufeffIce"


@pytest.mark.parametrize(
    "data", [b"", b" ", b"\n\r\n\t", b"\xef\xbb\xbf", b"\xef\xbb\xbf \n", "\u3000\u200b\u00ad".encode()]
)
def test_a_file_with_nothing_to_see_is_empty(data: bytes) -> None:
    finding = fault(data)
    assert finding.message == "the file is empty"
    assert finding.hint == "Write something into it, or delete it."


@pytest.mark.parametrize(
    ("data", "byte", "position", "line", "column"),
    [
        (b"caf\xe9", "0xE9", 4, 1, 4),
        (b"Ice\nmelts\r\n\x93hot\x94", "0x93", 12, 3, 1),
        (b"\xef\xbb\xbfcaf\xe9\n", "0xE9", 7, 1, 4),
        ("日本".encode() + b"\xff", "0xFF", 7, 1, 3),
        ("日本".encode()[:-1], "0xE6", 4, 1, 2),
        (b"\xc0\xaf", "0xC0", 1, 1, 1),
        (b"a\xed\xa0\x80", "0xED", 2, 1, 2),
        (b"ok\x80", "0x80", 3, 1, 3),
    ],
)
def test_the_first_byte_that_is_not_utf8_is_named(
    data: bytes, byte: str, position: int, line: int, column: int
) -> None:
    finding = fault(data)
    assert finding.message == f"byte {byte} at position {position} of the file is not UTF-8"
    assert (finding.place.line, finding.place.column) == (line, column)
    assert finding.hint == "Save the file again as UTF-8; it is probably in an older encoding, such as Windows-1252."


@pytest.mark.parametrize(
    ("mark", "encoding", "name"),
    [
        (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
        (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
        (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
        (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    ],
)
def test_another_encoding_is_recognised_by_its_mark(mark: bytes, encoding: str, name: str) -> None:
    finding = fault(mark + "Ice melts.".encode(encoding))
    assert finding.message == f"the file is {name}, not UTF-8: it begins with the byte order mark of {name}"
    assert finding.hint == "Save it again as UTF-8."


def test_a_nul_character_is_named_with_its_place() -> None:
    finding = fault(b"Ice\nme\x00lts")
    assert (finding.message, finding.hint) == ("a NUL character (U+0000)", "Remove it; a text file never needs one.")
    assert (finding.place.line, finding.place.column) == (2, 3)


@given(data=st.binary())
def test_whatever_the_bytes_there_is_text_or_a_finding(data: bytes) -> None:
    with suppress(InputError):
        assert decode("ice.txt", data).encode() == data.removeprefix(codecs.BOM_UTF8)


@pytest.mark.parametrize(
    ("beginning", "encoding"),
    [
        (b'<html><head><meta charset="windows-1252">', "cp1252"),
        (b"<meta charset = 'WINDOWS-1251' />", "cp1251"),
        (b"<meta charset=koi8-r>", "koi8-r"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', "cp1252"),
        (b'<?xml version="1.0" encoding="ISO-8859-15"?>', "iso8859-15"),
        (b"<?xml version='1.0' encoding='Shift_JIS'?>", "cp932"),
        (b"<meta charset=utf-8>", ""),
        (b"<meta charset=rot13>", ""),
        (b"<meta charset=utf-7>", ""),
        (b"<meta charset=unicode_escape>", ""),
        (b"<meta charset=nonsense>", ""),
        (b"<p>charset=koi8-r</p>", ""),
        (b" " * 3000 + b"<meta charset=koi8-r>", ""),
        (b"", ""),
    ],
)
def test_a_file_says_its_encoding_at_its_beginning(beginning: bytes, encoding: str) -> None:
    assert declared_encoding(beginning) == encoding


def test_a_declared_encoding_is_used_for_what_is_not_utf8() -> None:
    assert decode("ice.html", b"caf\xe9 \x93hot\x94", "cp1252") == "café “hot”"


def test_utf8_is_believed_before_a_declaration() -> None:
    assert decode("ice.html", "café".encode(), "cp1252") == "café"


def test_a_wrong_declaration_does_not_help() -> None:
    with pytest.raises(InputError, match="byte 0xE9 at position 4 of the file is not UTF-8"):
        decode("ice.html", b"caf\xe9 \x81", "cp1252")


@given(st.binary(max_size=60))
def test_any_bytes_may_follow_a_declaration(data: bytes) -> None:
    assert isinstance(declared_encoding(b"<meta charset=" + data), str)
