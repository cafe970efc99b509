"""Reads Markdown: the words a reader would see, what they are, and where each of them stands in the file.

The parser says what each piece of a file is, but hardly where it stood. Two facts lead back. Lists and quotations only
take characters away from the beginning of a line, so a line of a block is the end of a line of the file (``_places``).
And within a block, the marks can be followed one by one (``_shown``).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import count, repeat, takewhile
from typing import TypeVar

from markdown_it import MarkdownIt
from markdown_it.parser_inline import RuleFuncInlineType
from markdown_it.rules_inline import StateInline, autolink, image, link
from markdown_it.token import Token

from glossator.model import Article, Block, BlockKind, Inline, InlineKind, Place, Source, SourceMap, Span
from glossator.problems import InputError, error

DEEPEST = 100
"""How many lists and quotations may stand inside each other, a list counting twice; the parser drops what is deeper."""

INLINE_RULES: dict[str, RuleFuncInlineType] = {"autolink": autolink, "image": image, "link": link}
"""The parser's rules whose marks hold more than what is seen."""

INLINE_KINDS: dict[str, InlineKind] = {"em": "emphasis", "strong": "strong", "a": "link", "code": "code"}
"""What the parser's tags mean."""

SAFE_LINK = re.compile("https?://|mailto:", re.IGNORECASE)
"""How the address of a link begins; what leads elsewhere is not a link but plain words."""

Part = TypeVar("Part", Block, Inline)

LINE = re.compile("([^\r\n]*)(\r\n?|\n|$)")
"""A line and what ends it."""

LINE_BREAK = re.compile("\n[ \t]*")
"""A line break in a paragraph, which takes the blanks after it along."""

YAML_KEY = re.compile(r"\w[\w .-]*:(\s|$)")
"""A line of YAML that begins a field."""

YAML_LINE = re.compile(rf"{YAML_KEY.pattern}|\s|$|[-#]")
"""A line that may stand in YAML: a field, an indented or empty line, an item, a comment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """Visible words."""

    text: str
    """The words."""
    places: Sequence[int]
    """Where each character stands in the file."""
    inlines: tuple[Inline, ...] = ()
    """What is set apart in them."""


Leaf = tuple[Block, _Words]
"""A block with a span that begins at 0, and its words; a heading of level 1 stands in no list and no quotation."""


def read(source: Source, text: str) -> Article:
    """The article with its blocks and inlines; a level 1 heading before everything else is its headline.

    Raises ``InputError`` when there is nothing to read, when YAML stands before the article, or when lists and
    quotations are nested too deeply to be followed.
    """
    lines = list(LINE.finditer(text))
    if _begins_with_yaml([line[1] for line in lines]):
        name = source.uri.rpartition("/")[2].rpartition(".")[0]
        hint = f"Move these lines to {name}.yml beside the article."
        raise InputError(error(Place(uri=source.uri, text=lines[0][1]), "YAML before the article", hint))
    leaves = list(_leaves(_tokens(source.uri, lines), lines))
    headline = ""
    if leaves and leaves[0][0].kind == "heading" and leaves[0][0].level == 1:
        headline = " ".join(leaves.pop(0)[1].text.split())
    if not any(c.isprintable() and not c.isspace() for _, words in leaves for c in words.text):
        hint = "Write the article below the headline." if headline else "Write the article into this file."
        raise InputError(error(Place(uri=source.uri), "nothing to read", hint))
    source_map = SourceMap(uri=source.uri, text=text, anchors=())
    return _put_together(Article(id=source.id, text="", source_map=source_map, headline=headline), leaves)


def _begins_with_yaml(lines: Sequence[str]) -> bool:
    """Whether a file begins with YAML between two lines of three hyphens."""
    matter = list(takewhile(lambda line: line.rstrip() != "---", lines[1:]))
    if lines[0].rstrip() != "---" or len(matter) == len(lines) - 1:
        return False
    return any(map(YAML_KEY.match, matter)) and all(map(YAML_LINE.match, matter))


def _put_together(article: Article, leaves: Sequence[Leaf]) -> Article:
    """The article with its leaves, and blank lines between them."""
    blocks: list[Block] = []
    inlines: list[Inline] = []
    anchors: list[tuple[int, int]] = []
    start = 0
    for block, words in leaves:
        level = max(block.level, 2) if block.kind == "heading" else block.level
        blocks.append(replace(_moved(block, start), level=level))
        inlines += [_moved(inline, start) for inline in words.inlines]
        anchors += _anchors(start, words.places)
        start += len(words.text) + 2
    return replace(
        article,
        text="\n\n".join(words.text for _, words in leaves),
        source_map=replace(article.source_map, anchors=tuple(anchors)),
        blocks=tuple(blocks),
        inlines=tuple(inlines),
    )


def _anchors(start: int, places: Sequence[int]) -> list[tuple[int, int]]:
    """The offsets in the article from ``start`` on where a new run of the file begins, with its place."""
    pairs = enumerate(zip([-2, *places], places, strict=False), start)
    return [(offset, place) for offset, (before, place) in pairs if place != before + 1]


def _moved(part: Part, by: int) -> Part:
    return replace(part, span=Span(start=part.span.start + by, end=part.span.end + by))


def _leaves(tokens: Sequence[Token], lines: Sequence[re.Match[str]]) -> Iterator[Leaf]:
    """The blocks that hold something to be seen, in order."""
    lists: list[Iterator[int]] = []
    inside: list[tuple[BlockKind, int]] = [("paragraph", 0)]
    for before, token in zip([None, *tokens], tokens, strict=False):
        match token.type:
            case "bullet_list_open":
                lists.append(repeat(0))
            case "ordered_list_open":
                lists.append(count(int(token.attrs.get("start", 1))))
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
            case "list_item_open":
                inside.append(("item", next(lists[-1])))
            case "blockquote_open":
                inside.append(("quote", 0))
            case "list_item_close" | "blockquote_close":
                inside.pop()
            case "inline" | "fence" | "code_block":
                words = _block_words(token, _places(token, lines))
                if words.text.strip():
                    yield _block(token, before, inside[-1], len(lists), words), words
                    inside = [("paragraph", 0) if kind == "item" else (kind, 0) for kind, _ in inside]


def _places(token: Token, lines: Sequence[re.Match[str]]) -> list[int]:
    """The place of each character of a token's content; what the parser made from a tab has about the tab's place."""
    content = token.content.removesuffix("\n").split("\n")
    first, last = token.map or (0, len(lines))
    if token.type == "inline":  # the parser takes lines of, say, no-break spaces off the beginning
        first = next(number for number in range(first, last) if content[0] in lines[number][1])
    elif token.type == "fence":
        first += 1
    places: list[int] = []
    for number, words in enumerate(content, start=first):
        line = lines[number]
        bare = words.lstrip(" \t")
        start = line.start() + line[1].rindex(bare) - (len(words) - len(bare))
        early = min(max(0, line.start() - start), len(words))  # blanks that the parser made from a tab
        places += (*[line.start()] * early, *range(start + early, start + len(words)))
        places.append(line.end(1))
    return places[:-1]


def _block_words(token: Token, places: Sequence[int]) -> _Words:
    """The words of a block, without the white space around them, which only code keeps."""
    if token.type != "inline":
        return _Words(text=token.content.removesuffix("\n"), places=places)
    words = _words(token.children or (), token.content, places)
    text = words.text.strip()
    start = len(words.text) - len(words.text.lstrip())
    inlines = tuple(_moved(inline, -start) for inline in words.inlines)
    return _Words(text=text, places=words.places[start : start + len(text)], inlines=inlines)


def _block(token: Token, before: Token | None, inside: tuple[BlockKind, int], depth: int, words: _Words) -> Block:
    """What words are, by their token and the one before it, by what they stand in, and in how many lists that is."""
    span = Span(start=0, end=len(words.text))
    if token.type != "inline":
        return Block(span=span, kind="code", level=depth)
    if before and before.type == "heading_open":
        level = int(before.tag.removeprefix("h"))
        return Block(span=span, kind="heading", level=level if before.level == 0 else max(level, 2))
    kind, number = inside
    return Block(span=span, kind=kind, level=depth, number=number)


def _words(tokens: Sequence[Token], content: str, places: Sequence[int]) -> _Words:
    """What can be seen of a piece of Markdown, whose characters have these places in the file."""
    parts: list[str] = []
    seen: list[int] = []
    marks: list[tuple[int, int, Token]] = []
    opened: list[int] = []
    at = 0
    for token in tokens:
        shown, shown_places, at = _shown(token, content, places, at)
        if token.nesting > 0:
            opened.append(len(marks))
            marks.append((len(seen), len(seen), token))
        elif token.nesting < 0:
            index = opened.pop()
            marks[index] = (marks[index][0], len(seen), marks[index][2])
        elif token.type == "code_inline":
            marks.append((len(seen), len(seen) + len(shown), token))
        parts.append(shown)
        seen += shown_places
    text = "".join(parts)
    inlines = tuple(inline for mark in marks if (inline := _inline(text, *mark)))
    return _Words(text=text, places=seen, inlines=inlines)


def _shown(token: Token, content: str, places: Sequence[int], at: int) -> tuple[str, Sequence[int], int]:
    """What a token shows, the places of those characters, and where the next token begins in the content."""
    shown = token.content
    match token.type:
        case "text":
            start = at
            end = at + len(shown)
        case "text_special":
            end = at + len(token.markup)
            if token.info == "entity":
                return shown, [places[at]] * len(shown), end
            start = end - len(shown)
        case "softbreak" | "hardbreak":
            shown = "\n"
            start, end = next(LINE_BREAK.finditer(content, at)).span()
        case "code_inline":
            start = at + len(token.markup)
            padding = content[start : start + len(shown)].replace("\n", " ") != shown  # one blank on each side
            start += padding
            end = start + len(shown) + padding + len(token.markup)
        case "image":
            alternative = _words(token.children or (), shown, places[at + 2 : at + 2 + len(shown)])
            return alternative.text, alternative.places, token.meta["end"]
        case "link_open":
            return "", (), at + 1
        case _:
            return "", (), token.meta.get("end", at + len(token.markup))
    return shown, places[start : start + len(shown)], end


def _inline(text: str, start: int, end: int, token: Token) -> Inline | None:
    """What is set apart, without white space around it; nothing when it cannot be seen or must not be a link."""
    words = text[start:end]
    href = str(token.attrs.get("href", ""))
    if not words.strip() or (token.tag == "a" and not SAFE_LINK.match(href)):
        return None
    span = Span(start=start + len(words) - len(words.lstrip()), end=end - len(words) + len(words.rstrip()))
    return Inline(span=span, kind=INLINE_KINDS[token.tag], href=href)


def _tokens(uri: str, lines: Sequence[re.Match[str]]) -> list[Token]:
    """What the parser makes of the lines. Raises ``InputError`` when it gives up on some of them."""
    message, hint = "lists, quotations or images are nested too deeply", "Take some of them out of each other."
    try:
        tokens = _parser().parse("\n".join(line[1] for line in lines))
    except RecursionError:
        raise InputError(error(Place(uri=uri), message, hint)) from None
    for token in tokens:
        if token.type in {"blockquote_open", "list_item_open"} and token.level >= DEEPEST - 1 and token.map:
            raise InputError(error(Place(uri=uri, line=token.map[0] + 1), message, hint))
    return tokens


class _Parser(MarkdownIt):
    """A parser that takes every link for a link, so that its words are seen; ``SAFE_LINK`` is asked later."""

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - as MarkdownIt has it
        """Any address will do."""
        return True


@cache
def _parser() -> MarkdownIt:
    """CommonMark in which HTML is text like any other, entities are tokens of their own, and ends are noted."""
    parser = _Parser("commonmark", {"html": False, "maxNesting": DEEPEST}).disable("text_join")
    for name, rule in INLINE_RULES.items():
        parser.inline.ruler.at(name, _noting_end(rule))
    return parser


def _noting_end(rule: RuleFuncInlineType) -> RuleFuncInlineType:
    """The rule, which also notes where its marks end, and shows an address in angle brackets as it was typed."""

    def noting(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's signature
        start = state.pos
        found = rule(state, silent)
        if found and not silent:
            state.tokens[-1].meta["end"] = state.pos
            if state.tokens[-1].info == "auto":
                state.tokens[-2].content = state.src[start + 1 : state.pos - 1]
        return found

    return noting
