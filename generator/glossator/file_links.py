"""Makes the links of a built page lead to files that are there, as a page needs that is read without a server."""

import re
from collections.abc import Container
from html import escape, unescape
from posixpath import dirname, join, normpath
from urllib.parse import quote, unquote, urlsplit

_LINKS = re.compile(
    r"""<!--.*?-->|<(?P<raw>script|style)\b.*?</(?P=raw)\s*>|<a(?=\s)(?P<attributes>(?:[^>"']|"[^"]*"|'[^']*')*+)>""",
    re.DOTALL | re.IGNORECASE,
)
"""Links, and what only looks as if it held some."""
_ATTRIBUTE = re.compile(r"""\s+(?P<name>[^\s=>"'/]+)(?:\s*=\s*(?P<value>"[^"]*"|'[^']*'|[^\s>"']+))?""")


def mend(html: str, here: str, files: Container[str]) -> str:
    """A page of a site on which each link to the site names a file, by its path seen from the page.

    ``here`` is the page's own path, ``files`` holds the paths of all files. A link to a folder leads to its
    ``index.html``; a link to what is not there becomes plain text. Links to elsewhere stay as they are.
    """

    def mended(found: re.Match[str]) -> str:
        attributes = found["attributes"]
        return found[0] if attributes is None else f"{found[0][:2]}{_ATTRIBUTE.sub(attribute, attributes)}>"

    def attribute(found: re.Match[str]) -> str:
        if found["name"].lower() != "href" or found["value"] is None:
            return found[0]
        target = unescape(found["value"].strip("\"'"))
        address = _address(target, here, files)
        if address == target:
            return found[0]
        return f' href="{escape(address)}"' if address else ""

    return _LINKS.sub(mended, html)


def _address(target: str, here: str, files: Container[str]) -> str:
    """What a link to a target has to say; nothing when it would lead to no file."""
    parts = urlsplit(target)
    if parts.scheme or parts.netloc or not parts.path or parts.path.startswith("/"):
        return target
    path = normpath(join(dirname(here), unquote(parts.path)))
    if path in files:
        return target
    if normpath(join(path, "index.html")) not in files:
        return ""
    return parts._replace(path=join(parts.path, quote("index.html"))).geturl()
