"""Makes foreign text harmless: whatever it holds, a page shows it as the characters they are.

Every character that means something to HTML, to Python-Markdown or to one of its extensions becomes a numeric
character reference, because Markdown's own backslashes are not honoured by all extensions. Four more are dangerous
in some places only: a hyphen outside a word (``--8<--`` includes a file), the dot after ``www`` and ``?`` before a
digit (links), and a blank line (the end of a stretch of HTML).
"""

import json
import re
from functools import lru_cache

from markupsafe import Markup

_SPECIAL = re.compile(
    r"""[-.?\n\\`*_{}\[\]<>()#+!|~&:=$^@"]"""
    r"""(?:(?<![-.?\n])|(?<=-)(?:(?<![^\W_]-)|(?![^\W_]))|(?i:(?<=\bwww\.)|(?<=_www\.))|(?<=\?)(?=[0-9])"""
    r"""|(?<=\n)(?=[^\S\n]*\n))"""
)
"""A character that means something. Four do in some places only: a hyphen that is not inside a word, the dot after
``www``, ``?`` before a digit, and a line end before a blank line."""
_SPECIAL_IN_THEMES = str.maketrans({character: f"&#{ord(character)};" for character in "&<>\"'{}"})
_NOT_IN_ADDRESS = re.compile(r"[^A-Za-z0-9_.~/-]")


def escape_text(value: object) -> Markup:
    """Text as it must be written in a Markdown page, in an attribute or between tags; markup passes unchanged."""
    return value if isinstance(value, Markup) else _harmless(str(value))


def escape_code(text: str) -> Markup:
    """Text between ``<pre>`` tags: its line ends are written out, so that no blank line ends the HTML around it."""
    return Markup(str(escape_text(text)).replace("\n", "&#10;"))  # noqa: S704 (as above)


def escape_front_matter(text: str) -> Markup:
    """Text as a value in a page's YAML front matter, from where themes print it without escaping it."""
    harmless = " ".join(text.split()).translate(_SPECIAL_IN_THEMES)
    return Markup(json.dumps(harmless, ensure_ascii=False))  # noqa: S704 (as above)


def escape_address(path: str) -> Markup:
    """A path as it stands in a URL: every byte but letters, digits and ``_.-~/`` as ``%XX``."""
    return Markup(_NOT_IN_ADDRESS.sub(_quoted, path))  # noqa: S704 (nothing in it is special)


@lru_cache(maxsize=1 << 13)
def _harmless(text: str) -> Markup:
    return Markup(_SPECIAL.sub(_reference, text))  # noqa: S704 (nothing in it is special any more)


def _reference(match: re.Match[str]) -> str:
    return f"&#{ord(match[0])};"


def _quoted(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode())
