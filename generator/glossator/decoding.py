"""From bytes to text: UTF-8, or else what the file says it is, or a message that names the byte."""

import codecs
import re

from glossator.model import Finding, Place
from glossator.problems import InputError, error, place_in_text

_OTHER_MARKS = {
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}
"""Byte order marks of encodings that are not UTF-8; the longer ones first, because one begins like another."""


DECLARED_WITHIN = 2048
"""The bytes at the beginning of a file in which it must say its encoding; browsers look at half as many."""

ENCODINGS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    **{
        name: name
        for name in (
            *(f"cp125{number}" for number in range(9)),
            *(f"iso8859-{number}" for number in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)),
            *("big5", "big5hkscs", "cp866", "cp874", "euc_jp", "gb18030", "koi8-r", "koi8-u", "mac-roman"),
        )
    },
}
"""Encodings that a file may declare, by Python's names for them, and what browsers take them for."""

_DECLARATION = re.compile(
    rb"""<(?:\?xml\s[^>]*?encoding|meta\s[^>]*?charset)\s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z0-9_:.-]+)""", re.IGNORECASE
)


def declared_encoding(data: bytes) -> str:
    """The encoding that the beginning of an HTML or XML file names, as Python calls it; empty when there is none."""
    found = _DECLARATION.search(data, 0, DECLARED_WITHIN)
    try:
        return ENCODINGS.get(codecs.lookup(found[1].decode("ascii")).name, "") if found else ""
    except LookupError:
        return ""


def decode(uri: str, data: bytes, declared: str = "") -> str:
    """The text of a file, without byte order mark and with its line ends as they are.

    A file that is not UTF-8 is read in the ``declared`` encoding, when all its bytes are right in it. Raises
    ``InputError`` when it is not that either, when it is empty or when it holds a NUL character.
    """
    body = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as cause:
        try:
            text = data.decode(declared or "utf-8")
        except UnicodeDecodeError:
            raise InputError(_not_utf8(uri, data, body[: cause.start])) from cause
    if not any(character.isprintable() and not character.isspace() for character in text):
        raise InputError(error(Place(uri=uri), "the file is empty", "Write something into it, or delete it."))
    if "\0" in text:
        place = place_in_text(uri, text, text.index("\0"))
        raise InputError(error(place, "a NUL character (U+0000)", "Remove it; a text file never needs one."))
    return text


def _not_utf8(uri: str, data: bytes, before: bytes) -> Finding:
    for mark, name in _OTHER_MARKS.items():
        if data.startswith(mark):
            message = f"the file is {name}, not UTF-8: it begins with the byte order mark of {name}"
            return error(Place(uri=uri), message, "Save it again as UTF-8.")
    position = len(before) + (len(codecs.BOM_UTF8) if data.startswith(codecs.BOM_UTF8) else 0)
    decoded = before.decode("utf-8")
    message = f"byte 0x{data[position]:02X} at position {position + 1} of the file is not UTF-8"
    hint = "Save the file again as UTF-8; it is probably in an older encoding, such as Windows-1252."
    return error(place_in_text(uri, decoded, len(decoded)), message, hint)
