"""The style and the scripts that a page carries inside itself, and the policy that allows nothing else."""

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files

from markupsafe import Markup

ON_SITE = ("definitions", "self_test", "search", "sharing", "downloads")
"""The scripts of the pages of a site, in the order in which they run."""

IN_FRAME = ("definitions", "self_test", "frame")
"""The scripts of a framed page on which an article stands as a whole."""

IN_SMALL_FRAME = ("frame",)
"""The scripts of any other framed page."""

_COMMENT = re.compile(r"^[ \t]*(?:/\*(?:(?!\*/).)*\*/|//[^\n]*)[ \t]*\n", re.MULTILINE | re.DOTALL)
"""A comment that has its lines for itself."""


@cache
def script(*names: str) -> Markup:
    """Some of our scripts as one, without their comments."""
    folder = files("glossator").joinpath("scripts")
    texts = [folder.joinpath(f"{name}.js").read_text("utf-8") for name in names]
    return _inline("\n".join(texts))


@cache
def style(*names: str) -> Markup:
    """Some of our style sheets as one, without their comments."""
    folder = files("glossator").joinpath("styles")
    return _inline("\n".join(folder.joinpath(f"{name}.css").read_text("utf-8") for name in names))


@cache
def policy(styles: str, scripts: str) -> Markup:
    """A Content-Security-Policy for a page with one style and one script inside: nothing else runs or loads.

    The picture that it allows is the empty icon, which keeps browsers from asking the server for one.
    """
    allowed = f"style-src {_hash(styles)}; script-src {_hash(scripts)}; img-src data:"
    return Markup(f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'")  # noqa: S704 (our own)


def _inline(text: str) -> Markup:
    """A style or script of ours, without what only its authors read."""
    return Markup(_COMMENT.sub("", text))  # noqa: S704 (our own)


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
