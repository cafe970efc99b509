"""Packs files into a zip that is the same, byte for byte, whenever and wherever it is packed."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from unicodedata import normalize
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

LONGEST_NAME = 80
"""The most characters of a safe file name: room is left for folders, in systems that allow 255 bytes of a path."""

_UNSAFE = re.compile(r"[^a-z0-9._-]+")
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)")
_LETTERS = 8
_FILE_MODE = 0o100644 << 16


def pack(files: Mapping[str, bytes], source_date: int, *, first: str = "") -> bytes:
    """A zip of files by their paths, sorted, all of one date (seconds since 1970, from 1980 to 2107).

    The file named ``first`` stands at the beginning, uncompressed, as e-books want it of their type.
    """
    packed = BytesIO()
    moment = datetime.fromtimestamp(source_date, UTC).timetuple()[:6]
    with ZipFile(packed, "w") as archive:
        for path in sorted(files, key=lambda path: (path != first, path)):
            entry = ZipInfo(path, moment)
            entry.compress_type = ZIP_STORED if path == first else ZIP_DEFLATED
            entry.external_attr = _FILE_MODE
            entry.create_system = 3  # the same on every system
            archive.writestr(entry, files[path], compresslevel=9)
    return packed.getvalue()


def safe_name(name: str) -> str:
    """A name as part of a path that every system can keep: small letters and digits of ASCII, ``.``, ``_`` and ``-``.

    Two names never become one: a name that loses something gets a few letters of its own at the end.
    """
    safe = plain_name(name)
    if safe and safe == name:
        return safe
    start = safe[: LONGEST_NAME - _LETTERS - 1].replace(".", "-").strip("-_")
    return f"{start}-{sha256(name.encode()).hexdigest()[:_LETTERS]}".lstrip("-")


def plain_name(name: str) -> str:
    """What of a name can stand in every path; empty when that is nothing. Two names may become one."""
    plain = normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    safe = _UNSAFE.sub("-", plain).strip("-._")[:LONGEST_NAME].strip("-._")
    return "" if _RESERVED.match(safe) else safe
