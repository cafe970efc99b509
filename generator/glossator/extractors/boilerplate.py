"""Lines that came along with an article and are no part of it: links to other pages, template code, the outlet's name.

A block is left out only when it is nothing else from its first character to its last, so a sentence that merely begins
like such a line stays. An article that would have nothing left keeps everything.
"""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from glossator.model import Annotations, Article, Block, Boilerplate

LONGEST = 200
"""The most characters of a block that may be left out."""

OUTLET = "name of the outlet"
"""Why the bare name of a newspaper or station is left out."""

BY_EDITOR = "left out by the editor"
"""Why a paragraph is left out that only a person can tell."""

_NAME = r"(?-i:(?:the )?[A-Z][\w'’.-]*(?: (?:&|and|for|in|of|on|the|[A-Z][\w'’.-]*)){0,6})(?<!\.)"
_HEADLINE = r".+[^\s.]"
_ONE_SENTENCE = r"[^.!?]*[.!]?"
_MORE = r"(?:read more|read next|read also|related)"
_PIECES = r"(?: (?:articles?|content|coverage|links?|news|posts?|reading|stor(?:y|ies)|topics?))?"
_PAGE = r"(?:article|page|post|story|video)"
_NETWORK = r"(?:bluesky|e-?mail|facebook|instagram|linkedin|mastodon|telegram|tiktok|twitter|whatsapp|(?-i:X)|youtube)"
_MAIL = r"(?:alerts?|briefings?|bulletins?|channel|digests?|e-?mails?|feed|inbox|newsletters?|podcasts?|updates)"
_OUTLET = r"(?:Daily|Gazette|Herald|Journal|Magazine|Mail|News|Post|Press|Telegraph|Times|Tribune)"

LINES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("link to another section", (rf"more from (?:(?:our|this) [\w -]+|{_NAME})",)),
    (
        "link to another article",
        (
            rf"{_MORE}{_PIECES}:?",
            rf"{_MORE}{_PIECES}: {_HEADLINE}",
            rf"read more (?:here\.?|(?:about|at|from|in|on) {_HEADLINE})",
            rf"click here\b{_ONE_SENTENCE}",
        ),
    ),
    (
        "template code",
        (
            r"(?-i:\[/?[a-z][\w-]{2,30}\](?:\s*\[/?[a-z][\w-]{2,30}\])+)",
            r"(?-i:\[(?:contf\w{0,10}|/[a-z]{1,30}|[a-z]+[0-9_][\w-]{0,30})\])",
        ),
    ),
    (
        "advertisement",
        (
            r"advertisements?(?:\W{1,3}(?:scroll to )?continue reading(?: below)?)?\.?",
            r"(?:article|story) continues (?:after|below)(?: (?:this )?advertisement)?\.?",
        ),
    ),
    (
        "invitation to share or follow",
        (
            rf"share this(?: {_PAGE})?[.!:]?",
            rf"share(?: this)?(?: {_PAGE})? (?:by|on|via|with)(?:(?:,| and| or)? {_NETWORK})+[.!:]?",
            rf"share this {_PAGE} with [^.!?]+[.!:]?",
            r"follow us(?:: ?\S+|[.!:])?",
            rf"follow (?:us|@\w+|{_NAME}) on {_NETWORK}\b{_ONE_SENTENCE}",
        ),
    ),
    (
        "invitation to subscribe",
        (
            r"(?:sign up|subscribe)(?: here| now| today)?[.!:]?",
            rf"(?:sign up|subscribe)(?: here| now| today)? (?:and|for|to)\b[^.!?]*\b{_MAIL}\b{_ONE_SENTENCE}",
            rf"subscribe to (?:our )?{_NAME}",
        ),
    ),
    (
        "copyright notice",
        (
            r"(?:copyright )?© ?.+",
            r"(?:copyright(?: \(c\))?|\(c\)) ?(?-i:[0-9]{4}(?:[–-][0-9]{4})?[.,]?(?: [A-Z].*)?)",
            r"all rights reserved\.?",
        ),
    ),
)
"""Reasons, and what the lines look like that are left out for them."""

_ANY = "|".join(f"({'|'.join(patterns)})" for _, patterns in LINES)
_LINES = re.compile(rf"(?:{_ANY})\s*(?:[…»>→]|\.{{3}})*", re.IGNORECASE)
"""Any of these lines; which group matches tells the reason."""
_BARE_OUTLET = re.compile(rf"AFP|BBC|CNN|Reuters|(?:The )?Guardian|(?:[A-Z][\w&'’-]* ){{1,3}}{_OUTLET}")


def extract(article: Article, found: Annotations) -> Iterator[Boilerplate]:  # noqa: ARG001 (one shape for all)
    """Every block that is no part of the article; none when nothing but headings would be left."""
    by_editor = {each.quote for each in article.corrections if (each.action, each.kind) == ("add", "boilerplate")}
    reasons = [_reason(article, block, by_editor) for block in article.blocks]
    _name_the_closing_outlet(article, reasons)
    left_out = [
        Boilerplate(span=block.span, reason=reason)
        for block, reason in zip(article.blocks, reasons, strict=True)
        if reason
    ]
    if len(left_out) < sum(block.kind != "heading" for block in article.blocks):
        yield from left_out


def _reason(article: Article, block: Block, by_editor: AbstractSet[str]) -> str:
    """Why a block is left out: the editor says so, or each of its lines is furniture. Empty when it stays."""
    if by_editor and article.text[block.span.start : block.span.end] in by_editor:
        return BY_EDITOR
    lines = _words(article, block).splitlines()
    reasons = [_reason_of_line(line.strip(), article.publisher) for line in lines]
    return reasons[0] if reasons and all(reasons) else ""


def _words(article: Article, block: Block) -> str:
    """The words of a paragraph that is short enough to be left out."""
    start, end = block.span.start, block.span.end
    return article.text[start:end] if block.kind == "paragraph" and end - start <= LONGEST else ""


def _reason_of_line(line: str, publisher: str) -> str:
    if line and line.casefold() == publisher.casefold():
        return OUTLET
    furniture = _LINES.fullmatch(line)
    return LINES[furniture.lastindex - 1][0] if furniture and furniture.lastindex else ""


def _name_the_closing_outlet(article: Article, reasons: list[str]) -> None:
    """A name like that of an outlet is one when nothing of the article follows it; elsewhere it may be a heading."""
    for number, block in reversed(list(enumerate(article.blocks))):
        if not reasons[number] and _BARE_OUTLET.fullmatch(_words(article, block)):
            reasons[number] = OUTLET
        if not reasons[number]:
            return
