"""A program that builds a site in the working folder and dies, without a word, when it has come so far.

Its arguments are the function, as ``module:name``, and how often it is called before.
"""

import os
import signal
import sys
from importlib import import_module
from typing import Any

from mkdocs.__main__ import cli


def die_at(place: str, calls: int) -> None:
    """Kill this process when a function is called once more than so often."""
    module, _, name = place.partition(":")
    owner: Any = import_module(module)
    *classes, name = name.split(".")
    for each in classes:
        owner = getattr(owner, each)
    do, left = getattr(owner, name), iter(range(calls))

    def dying(*arguments: Any, **options: Any) -> Any:  # noqa: ANN401 (whatever the function takes)
        if next(left, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)
        return do(*arguments, **options)

    setattr(owner, name, dying)


if __name__ == "__main__":
    die_at(sys.argv[1], int(sys.argv[2]))
    cli(["build", "--quiet"])
