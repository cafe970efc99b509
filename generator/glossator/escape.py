"""Makes foreign text harmless: whatever it holds, a page shows it as the characters they are.

Every character that means something to HTML, to Python-Markdown or to one of its extensions becomes a numeric
character reference, because Markdown's own backslashes are not honoured by all extensions. Four more are dangerous
in some places only: a hyphen outside a word (``--8<--`` includes a file), the dot after ``www`` and ``?`` before a
digit (links), and a blank line (the end of a stretch of HTML).
"""

import json
import re

from markupsafe import Markup

_SPECIAL = str.maketrans({character: f"&#{ord(character)};" for character in '\\`*_{}[]<>()#+!|~&:=$^@"'})
_IN_CONTEXT = re.compile(r"(?<![^\W_])-|-(?![^\W_])|(?i:(?<=\bwww)\.)|\?(?=[0-9])|\n(?=[^\S\n]*\n)")
"""A hyphen that is not inside a word, the dot after ``www``, ``?`` before a digit, a line end before a blank line."""
_SAFE_IN_ADDRESS = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~/")


def escape_text(value: object) -> Markup:
    """Text as it must be written in a Markdown page, in an attribute or between tags; markup passes unchanged."""
    if isinstance(value, Markup):
        return value
    harmless = _IN_CONTEXT.sub(lambda match: f"&#{ord(match[0])};", str(value).translate(_SPECIAL))
    return Markup(harmless)  # noqa: S704 (nothing in it is special any more)


def escape_code(text: str) -> Markup:
    """Text between ``<pre>`` tags: its line ends are written out, so that no blank line ends the HTML around it."""
    return Markup(str(escape_text(text)).replace("\n", "&#10;"))  # noqa: S704 (as above)


def escape_front_matter(text: str) -> Markup:
    """Text as a value in a page's YAML front matter, from where themes print it without escaping it."""
    harmless = " ".join(text.split()).translate({ord(c): f"&#{ord(c)};" for c in "&<>\"'{}"})
    return Markup(json.dumps(harmless, ensure_ascii=False))  # noqa: S704 (as above)


def escape_address(path: str) -> Markup:
    """A path as it stands in a URL: every byte but letters, digits and ``_.-~/`` as ``%XX``."""
    quoted = (chr(byte) if byte in _SAFE_IN_ADDRESS else f"%{byte:02X}" for byte in path.encode())
    return Markup("".join(quoted))  # noqa: S704 (nothing in it is special)
