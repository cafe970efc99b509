"""Prints the text of an article: between its tags stands nothing but the article's own characters.

Each value goes through ``escape_text`` or is a number; everything else is written here.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Protocol

from markupsafe import Markup

from glossator.escape import escape_code, escape_text
from glossator.model import Phrase, Run, Strand, WovenBlock

Group = tuple[str, tuple[tuple[WovenBlock, tuple[WovenBlock, ...]], ...]]
"""The name of an element, and the blocks that stand in it, each with the blocks inside it."""

_ELEMENTS = {"emphasis": "em", "strong": "strong", "code": "code"}
_HIGHEST = 2
"""The level of the highest heading in the text; that of the page is 1."""


class InLanguage(Protocol):
    """Something that may say in which language it is."""

    @property
    def language(self) -> str:
        """A tag such as ``de``; empty when nobody says."""


def tongue(said: InLanguage) -> Markup:
    """The attributes of words that an article says: its language and their direction."""
    language = f' lang="{escape_text(said.language)}"' if said.language else ""
    return Markup(f'{language} dir="auto"')  # noqa: S704 (escaped)


def body(blocks: Sequence[WovenBlock], outward: Markup) -> Markup:
    """The text of an article; ``outward`` is what each link of the author's carries besides its address."""
    return Markup("".join(_groups(blocks, 0, outward)))  # noqa: S704 (each part is escaped)


def _groups(blocks: Sequence[WovenBlock], depth: int, outward: Markup) -> Iterator[str]:
    for element, group in _in_groups(blocks):
        lines = "".join(f"{_block(block, inside, depth, outward)}\n" for block, inside in group)
        yield f"<{element}>{lines}</{element}>\n" if element else lines


def _block(block: WovenBlock, inside: Sequence[WovenBlock], depth: int, outward: Markup) -> str:
    """A block, and in an item the blocks inside it."""
    if block.kind == "code":
        return f"<pre><code>{''.join(_verbatim(block))}</code></pre>"
    text = "".join(_strand(strand, outward) for strand in block.strands)
    if block.kind == "heading":
        name = f"h{max(block.level, _HIGHEST)}"
        return f'<{name} id="{escape_text(block.anchor)}" dir="auto">{text}</{name}>'
    if block.kind == "item":
        number = f' value="{block.number}"' if block.number else ""
        more = "\n" + "".join(_groups(inside, block.level, outward)) if inside else ""
        return f'<li{number} dir="auto">{text}{more}</li>'
    level = f' data-level="{block.level - depth}"' if block.level > depth else ""
    return f'<p{level} dir="auto">{text}</p>'


def _strand(strand: Strand, outward: Markup) -> str:
    text = "".join(_phrase(phrase, outward) for phrase in strand.phrases)
    return f'<span class="gl-sentence" id="s.{strand.sentence}">{text}</span>' if strand.sentence else text


def _phrase(phrase: Phrase, outward: Markup) -> str:
    text = "".join(map(_run, phrase.runs))
    if phrase.kind == "text":
        return text
    target = escape_text(phrase.target)
    if phrase.kind == "term":
        return f'<a class="gl-term" href="#word.{target}" aria-describedby="word.{target}.definition">{text}</a>'
    if phrase.kind == "link":
        return f'<a href="{target}"{outward}>{text}</a>'
    label = f'aria-label="Editor’s note {target}" data-number="{target}"'
    return f'<a class="gl-note-mark" href="#note.{target}" {label}></a>'


def _run(run: Run) -> str:
    text: str = escape_text(run.text)
    for style in reversed(run.styles):
        name = _ELEMENTS[style]
        text = f"<{name}>{text}</{name}>"
    return text


def _verbatim(block: WovenBlock) -> Iterator[str]:
    """The characters of a block of code, which has no marks in it."""
    for strand in block.strands:
        for phrase in strand.phrases:
            yield from (escape_code(run.text) for run in phrase.runs)


def _in_groups(blocks: Sequence[WovenBlock]) -> Iterator[Group]:
    """Blocks with the element they stand in together: list items in ``ul`` or ``ol``, quotations in ``blockquote``."""

    def element(outer: tuple[WovenBlock, tuple[WovenBlock, ...]]) -> tuple[str, int]:
        block, _ = outer
        if block.kind == "item":
            return "ol" if block.number else "ul", block.level
        return "blockquote" if block.kind == "quote" else "", 0

    for (name, _), group in groupby(_with_contents(blocks), key=element):
        yield name, tuple(group)


def _with_contents(blocks: Sequence[WovenBlock]) -> Iterator[tuple[WovenBlock, tuple[WovenBlock, ...]]]:
    """The outer blocks, each with the blocks inside it, which only an item has: an inner list, a second paragraph."""
    start = 0
    while start < len(blocks):
        end = start + 1
        while end < len(blocks) and _is_inside(blocks[start], blocks[end]):
            end += 1
        yield blocks[start], tuple(blocks[start + 1 : end])
        start = end


def _is_inside(outer: WovenBlock, block: WovenBlock) -> bool:
    """Whether a block that follows belongs to an item: an item of an inner list, or what else is as deep as itself.

    The level of a heading does not say how deep it stands, so a heading ends all lists.
    """
    if outer.kind != "item" or block.kind == "heading":
        return False
    return block.level > outer.level or (block.kind != "item" and block.level == outer.level)
