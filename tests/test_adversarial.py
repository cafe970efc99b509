"""A megabyte of one character, which nobody writes but anybody can paste, is read as fast as a megabyte of prose.

What goes wrong otherwise is a pattern that tries again from every character: then twice the text takes four times as
long, and a megabyte takes hours.
"""

from time import process_time

import pytest

from glossator.extractors import annotate
from glossator.model import Article, Block, Sentence, SourceMap, Span

LENGTH = 1_000_000
"""The characters of each text."""

LONGEST = 10
"""Seconds of the processor that no text takes.

A usual machine needs two at most, so that a slow one passes too; and because other programs that run at the same time
do not count, the test does not fail for their sake. What is not linear takes hundreds of times as long.
"""

LEAD = "Researchers in Oslo said on Monday that their study of 12 mice (SM) had found “no cells”. "
"""A sentence in front of it all, in which there is something to be found: without, the text is hardly looked at."""

PIECES = {
    "spaces": " ",
    "line feeds": "\n",
    "double quotes": '"',
    "opening curly quotes": "“",
    "closing curly quotes": "”",
    "pairs of curly quotes": "“”",
    "single quotes": "'",
    "opening single curly quotes": "‘",
    "closing single curly quotes": "’",
    "opening round brackets": "(",
    "closing round brackets": ")",
    "pairs of round brackets": "()",
    "opening square brackets": "[",
    "closing square brackets": "]",
    "pairs of square brackets": "[]",
    "opening curly brackets": "{",
    "closing curly brackets": "}",
    "opening angle brackets": "<",
    "closing angle brackets": ">",
    "full stops": ".",
    "hyphens": "-",
    "digits": "1",
    "small letters": "a",
    "capital letters": "A",
    "small words": "a ",
    "capital words": "A ",
    "figures": "1 ",
}


def paragraph(text: str) -> Article:
    """An article of one paragraph, whatever blank lines there are in it."""
    return Article(
        id="ice",
        text=text,
        source_map=SourceMap(uri="articles/ice.txt", text=text, anchors=((0, 0),)),
        blocks=(Block(span=Span(start=0, end=len(text)), kind="paragraph"),),
    )


@pytest.mark.parametrize("lead", ["", LEAD], ids=["alone", "behind a sentence"])
@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES.keys())
def test_a_megabyte_of_it_takes_seconds_and_prints_nothing(
    lead: str, piece: str, capfd: pytest.CaptureFixture[str]
) -> None:
    article = paragraph(f"{lead}A{piece * (LENGTH // len(piece))}b.")
    start = process_time()
    found = annotate(article)
    assert process_time() - start < LONGEST
    assert found.of(Sentence)
    assert capfd.readouterr() == ("", "")
