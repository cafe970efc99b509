"""What a page says to a search: its title, its text and its sections, read from the HTML that stands on the page."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape, unescape
from itertools import islice
from typing import Any

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG = re.compile(r"(<(?!/?(?:a|span|time|cite|strong|em|q|b|i)[\s>])/?[a-zA-Z][^>]*>)")
"""A tag, except of links and marks, which are most of them and only say what words mean. An attribute in our pages has
no ``>`` of its own."""
_MARK = re.compile(r'<a class="headerlink"[^>]*>[^<]*</a>|</?(?:a|span|time|cite|strong|em|q|b|i)(?:\s[^>]*)?>')
"""A tag of a link or of a mark, or a whole link that leads to the heading it stands in."""
_SPACES = re.compile(r">(?:\s[\s<&]|[^\S \n]|&)")
"""Where spaces between marks may have to become fewer."""
_NAME = re.compile(r"[^\s/>]+")
_ID = re.compile(r'\sid="([^"]*)"')
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_KEPT = frozenset("p code pre li ol ul sub sup".split())
"""The elements that stay in a text, so that the theme can show it."""
_UNREAD = frozenset("object script style".split())
"""The elements that nobody reads."""
_CLOSED = 1 << 30
"""The depth of a section that has ended for good."""


Entry = dict[str, Any]
"""What a search knows of a part of a page: ``location`` (``articles/mice/#timeline``), ``title`` and ``text`` (HTML
with the simplest tags only), and where a page has them ``tags`` (its names) and ``boost`` (how much it weighs)."""


@dataclass(slots=True, eq=False)
class _Section:
    heading: str = ""
    depth: int = 0
    place: str = ""
    excluded: bool = False
    title: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


def entries(html: str, url: str, title: str, more: Mapping[str, Any] | None = None) -> list[Entry]:
    """The parts of a page, from the HTML of its content: each heading with an ``id`` begins one.

    It gives what Material's own search makes of the same page, character for character, in a fifth of the time; for
    that the HTML has to be sound, as ours is. ``url`` is the page's, relative to the site; ``more`` are its ``tags``
    and its ``boost``, if it has any.
    """
    return [
        {
            "location": url + section.place,
            "title": "".join(section.title).strip() if section.title else title,
            "text": "".join(section.text).strip(),
            **(more or {}),
        }
        for section in _sections(html)
        if not section.excluded
    ]


@dataclass(slots=True)
class _Reading:
    """How far a page has been read."""

    section: _Section = field(default_factory=_Section)
    found: list[_Section] = field(default_factory=list)
    around: list[str] = field(default_factory=list)
    silent: set[str] = field(default_factory=lambda: set(_UNREAD))
    """What is not read. Of what an author leaves out, the first element of that name to end ends the silence."""


def _sections(html: str) -> list[_Section]:
    """The sections of a page, by the rules of Material's search plugin, odd ones included."""
    pieces = _TAG.split(_COMMENT.sub("<span></span>", html))
    reading = _Reading()
    around, silent = reading.around, reading.silent
    for piece, tag in zip(pieces[::2], (*pieces[1::2], ""), strict=True):
        if piece:
            reading.found = reading.found or [reading.section]
            if silent.isdisjoint(around):
                for said in _MARK.split(piece) if _is_loose(piece) else (_MARK.sub("", piece),):
                    _say(reading.section, said, around)
        if tag.startswith("</"):
            if around and around[-1] == tag[2:-1]:
                _end(reading, tag[2:-1])
        elif tag:
            _begin(reading, tag)
    return reading.found


def _begin(reading: _Reading, tag: str) -> None:
    name = _NAME.match(tag, 1)[0]  # type: ignore[index] # a tag has a name
    if name in _VOID:
        return
    around, found = reading.around, reading.found
    around.append(name)
    is_excluded = "data-search-exclude" in tag
    if name in _HEADINGS and (place := _ID.search(tag)):
        if name != "h1" and not found:
            found.append(reading.section)
        anchor = f"#{unescape(place[1])}" if found else ""
        reading.section = _Section(heading=name, depth=len(around), place=anchor, excluded=is_excluded)
        found.append(reading.section)
    elif not found:
        found.append(reading.section)
    if is_excluded or 'class="linenodiv"' in tag:
        reading.silent.add(name)
    elif name in _KEPT and reading.silent.isdisjoint(around):
        _text(reading).append(f"<{name}>")


def _end(reading: _Reading, name: str) -> None:
    """Close an element. If a section began inside it, the section around goes on."""
    around, section = reading.around, reading.section
    if section.depth > len(around):
        outer = next((each for each in reversed(reading.found) if each.depth <= len(around)), None)
        if outer:
            section.depth, reading.section = _CLOSED, outer
    around.pop()
    if name in reading.silent:
        reading.silent -= {name} - _UNREAD
    elif name in _KEPT and reading.silent.isdisjoint(around):
        _close(_text(reading), name)


def _text(reading: _Reading) -> list[str]:
    section = reading.section
    return section.title if section.heading in reading.around else section.text


def _is_loose(piece: str) -> bool:
    return "<" in piece and (piece[0].isspace() or piece[-1].isspace() or _SPACES.search(piece) is not None)


def _say(section: _Section, piece: str, around: Sequence[str]) -> None:
    """Add some text to a section, with spaces for the ends of its lines, and only one where there is nothing else."""
    if not piece:
        return
    text = unescape(piece) if "&" in piece else piece
    blank, preformatted = text.isspace(), "pre" in around
    if not preformatted:
        text = " " if blank else text.replace("\n", " ")
    if section.heading in around:
        section.title.append(escape(text, quote=False))
    elif not blank:
        section.text.append(escape(text, quote=False))
    elif preformatted or not section.text or not section.text[-1].isspace():
        section.text.append(text)


def _close(said: list[str], name: str) -> None:
    """End an element, or take it away again if it is the first of its kind and nothing is in it."""
    try:
        start = said.index(f"<{name}>")
    except ValueError:
        return  # it began in another section
    if all(each.isspace() for each in islice(said, start + 1, None)):
        del said[start:]
    else:
        said.append(f"</{name}>")
