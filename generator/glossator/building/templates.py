"""Keeps templates as Python has compiled them from build to build; of a short build that is a good part of the time."""

import shutil
from pathlib import Path

from jinja2 import FileSystemBytecodeCache

from glossator.building import program

_NAME = "templates-"


def compiled(folder: Path) -> FileSystemBytecodeCache | None:
    """Where compiled templates are kept; those that another version of the program compiled are thrown away.

    Where nothing can be written, they are not kept.
    """
    own = folder / f"{_NAME}{program.fingerprint()}"
    try:
        own.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    for other in folder.glob(f"{_NAME}*"):
        if other != own:
            shutil.rmtree(other, ignore_errors=True)
    return FileSystemBytecodeCache(str(own))
