"""Makes the HTML of generated pages without a Markdown converter, and puts it into the page of the site's theme.

Generated pages are HTML but for their headings and the lines above them. So only a heading goes through the converter,
and what a theme prints around a page is printed once for each kind of page and cut where pages differ.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from typing import Any

import yaml

from glossator.model import Page

Heading = tuple[str, str]
"""A heading's text as it stands in a list of contents, and its anchor."""

Converter = Callable[[str], tuple[str, Sequence[Heading]]]
"""Makes HTML of Markdown, and says which headings are in it, the main one first."""

FOR_HEAD = re.compile(r'<script type="application/ld\+json">[^<]*</script>')
"""What a page says about itself to programs. No text in it has a ``<``."""

_SLOT = re.compile(r"glossatorslot_([a-z0-9]+)_")
_FRONT = re.compile(r"---\n(.*?\n)---\n", re.DOTALL)
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
_ANCHOR = re.compile(r'<h[1-6][^>]* id="([^"]*)"')
_TAB = 4
"""How far a tab leads in Python-Markdown, in characters."""
_LINE = re.compile(r"(title|description): (\".*\")")


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishedPage:
    """A page whose HTML is known, but for what the theme puts around it."""

    uri: str
    """Its path below the pages folder: ``articles/same-sex-mice/index.md``."""
    meta: Mapping[str, Any]
    """What its front matter says."""
    html: str
    """Its contents."""
    head: str
    """What belongs into the head of the page."""
    heading: str
    """Its main heading, as it stands in a list of contents."""
    anchor: str
    """Where that is."""
    contents: tuple[tuple[str, str], ...]
    """The headings below it, each with its anchor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shell:
    """What the theme prints around pages of one kind: stretches of HTML, and between them what is different."""

    parts: tuple[str, ...]
    """Every second one is the name of what stands there."""

    def around(self, values: Mapping[str, str]) -> str:
        """The page, with the value for each name."""
        return "".join([values[part] if at % 2 else part for at, part in enumerate(self.parts)])


def slot(name: str) -> str:
    """A mark for a place in a specimen page. It is one word, so that no theme or plugin changes it."""
    return f"glossatorslot_{name}_"


def shell(printed: str) -> Shell:
    """The shell that a specimen page with marks in it was printed with."""
    return Shell(parts=tuple(_SLOT.split(printed)))


def finish(page: Page, convert: Converter, discovery: str = "") -> FinishedPage:
    """The HTML of a generated page; ``discovery`` is what else belongs into its head.

    A page with two headings of one anchor goes through the converter as a whole, and so does one that has anything
    but HTML between its headings.
    """
    meta, text = _front_matter(page.text)
    if "\t" in text:
        text = text.expandtabs(_TAB)
    chunks = _BLANK_LINES.split(text.strip("\n"))
    is_html = all(chunk.startswith(("#", "<")) for chunk in chunks)
    html, headings = _converted(chunks, convert) if is_html else convert(text)
    anchors = _ANCHOR.findall(html)
    if len(set(anchors)) < len(anchors):
        html, headings = convert(text)
    head = discovery + "".join(FOR_HEAD.findall(html))
    below = (*((escape(title), anchor) for title, anchor in page.headings), *headings[1:])
    return FinishedPage(
        uri=page.uri,
        meta=meta,
        html=FOR_HEAD.sub("", html) if head else html,
        head=head,
        heading=headings[0][0] if headings else "",
        anchor=headings[0][1] if headings else "",
        contents=below,
    )


def _converted(chunks: Sequence[str], convert: Converter) -> tuple[str, Sequence[Heading]]:
    """Chunks of HTML as they are, and headings by the converter, put together as the converter does."""
    html: list[str] = []
    headings: list[Heading] = []
    between = ""
    for chunk in chunks:
        html.append(between)
        if chunk.startswith("#"):
            made, found = convert(chunk)
            html.append(made)
            headings += found
            between = "\n"
        else:
            html.append(chunk)
            between = "\n\n"
    return "".join(html), headings


def _front_matter(text: str) -> tuple[Mapping[str, Any], str]:
    """What stands above a page, and the page."""
    match = _FRONT.match(text)
    if not match:
        return {}, text
    quoted, rest = {}, []
    for line in match[1].splitlines():
        if said := _LINE.fullmatch(line):
            quoted[said[1]] = json.loads(said[2])
        else:
            rest.append(line)
    return {**_parsed("\n".join(rest)), **quoted}, text[match.end() :]


@lru_cache(maxsize=1 << 10)
def _parsed(lines: str) -> Mapping[str, Any]:
    return yaml.safe_load(lines) or {}
