"""From bytes to text: UTF-8, or a message that names the byte."""

import codecs

from glossator.model import Finding, Place
from glossator.problems import InputError, error, place_in_text

_OTHER_MARKS = {
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}
"""Byte order marks of encodings that are not UTF-8; the longer ones first, because one begins like another."""


def decode(uri: str, data: bytes) -> str:
    """The text of a file, without byte order mark and with its line ends as they are.

    Raises ``InputError`` when the file is empty, is not UTF-8 or holds a NUL character.
    """
    body = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as cause:
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
