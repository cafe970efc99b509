"""What of a site can stand in another page, how high it is there, and the code that puts it there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from typing import Literal

from glossator import addresses
from glossator.model import Explainer, Term

Kind = Literal["article", "short", "timeline", "words", "glossary", "term"]
"""What a frame can show: an article, a part of one, or something of the whole site."""

HEIGHTS: Mapping[Kind, int] = {
    "article": 700,
    "short": 700,
    "timeline": 560,
    "words": 560,
    "glossary": 560,
    "term": 400,
}
"""How high each frame is by itself, in CSS pixels.

On the shipped site and in a column of 640 pixels, *In short* is 568 to 690 pixels high and nine of ten terms are at
most 397: they show themselves without a scroll bar. What is longer scrolls inside its frame, which is lower than most
windows, so that the page around it can still be scrolled.
"""

FULL_WIDTH = "100%"
"""As wide as the page around it allows, which is the width of a frame unless somebody chooses another."""

SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox"
"""What a framed page may do: explain words in place, and open links in new tabs. It reads and keeps nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """Something that can stand in another page."""

    kind: Kind
    """What it shows."""
    target: str = ""
    """The id of the article or of the term; empty for what belongs to the whole site."""
    name: str
    """What people choose it by: ``In short``."""
    title: str
    """What it is called where it stands: ``In short: Mice from two mothers``."""
    page: str
    """The page of the site that it stands for."""
    place: str = ""
    """Where on that page it stands; empty for the top."""

    @property
    def uri(self) -> str:
        """The page that stands in the frame."""
        return addresses.embed_uri(self.kind, self.target)

    @property
    def height(self) -> int:
        """How high the frame is, in CSS pixels."""
        return HEIGHTS[self.kind]


def frames_of_article(explainer: Explainer) -> Iterator[Frame]:
    """The whole article first, then those of its parts that there are."""
    target, headline = explainer.article.id, " ".join(explainer.headline.split())
    page = addresses.article_uri(target)
    yield Frame(kind="article", target=target, name="Whole article", title=headline, page=page)
    if explainer.summary:
        title = f"In short: {headline}"
        yield Frame(kind="short", target=target, name="In short", title=title, page=page, place="gl.short")
    if explainer.timeline:
        yield Frame(kind="timeline", target=target, name="Timeline", title=f"Timeline: {headline}", page=page)
    if explainer.terms:
        title = f"Words: {headline}"
        yield Frame(kind="words", target=target, name="Words on this page", title=title, page=page, place="gl.words")


def frame_of_term(term: Term) -> Frame:
    """One word of the glossary."""
    label = " ".join(term.label.split())
    return Frame(kind="term", target=term.id, name=label, title=f"Word: {label}", page=addresses.term_uri(term.id))


def frame_of_glossary(site_name: str) -> Frame:
    """The whole glossary."""
    return Frame(kind="glossary", name="Whole glossary", title=_of_site("Glossary", site_name), page=addresses.GLOSSARY)


def frame_of_timeline(site_name: str) -> Frame:
    """The timeline of the field."""
    return Frame(kind="timeline", name="Whole timeline", title=_of_site("Timeline", site_name), page=addresses.TIMELINE)


def code(frame: Frame, address: str) -> str:
    """The HTML that shows a framed page, given its address, in another page. The dialog on the site makes the same."""
    what = f'src="{escape(address)}" title="{escape(frame.title)}"'
    size = f'width="{FULL_WIDTH}" height="{frame.height}"'
    manner = f'loading="lazy" style="border:0;max-width:100%" sandbox="{SANDBOX}"'
    return f"<iframe {what} {size} {manner}></iframe>"


def _of_site(what: str, site_name: str) -> str:
    return f"{what}: {' '.join(site_name.split())}" if site_name else what
