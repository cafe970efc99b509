"""Raised numbers that lead to a list of references are no words; numbers in brackets are."""

import pytest
from lxml import etree

from glossator.markup.citations import is_raised, joins

ONE, TWO = ("<xref ref-type='bibr'>1</xref>", "<xref ref-type='bibr'>2</xref>")


def raised(written: str) -> list[str]:
    """The tags in a paragraph that are raised numbers, or join them; with a plus where what follows only joins."""
    paragraph = etree.fromstring(f"<p>{written}</p>")
    shown, before, follows = [], (paragraph.text or "")[-1:], False
    for child in paragraph:
        follows = is_raised(child, before, follows_raised=follows)
        if follows:
            shown.append(str(child.tag) + "+" * joins(child))
        before = (child.tail or "")[-1:] or before
    return shown


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (f"Lee{ONE} said", ["xref"]),
        (f"It melts.{ONE} Then", ["xref"]),
        (f"It melts.{ONE},{TWO} Then", ["xref+", "xref"]),
        (f"It melts.{ONE} {TWO} Then", ["xref", "xref"]),
        (f"It melts.{ONE}<sup>,</sup>{TWO} Then", ["xref", "sup", "xref"]),
        (f"It melts.<sup>{ONE}–{TWO}</sup> Then", ["sup"]),
        (f"It melts.<sup>[{ONE}]</sup> Then", ["sup"]),
        (f"It melts.<sup>{ONE}</sup>,<sup>{TWO}</sup> Then", ["sup+", "sup"]),
        ("It melts (ref. <xref ref-type='bibr'><sup>9</sup></xref>)", ["xref"]),
        (f"It melts [{ONE}].", []),
        (f"It melts [{ONE},{TWO}].", []),
        (f"It melts ({ONE}; {TWO}).", []),
        (f"as in {ONE} and {TWO}", []),
        (f"{ONE} says", []),
        ("Lee <xref ref-type='bibr'>2012</xref> said", []),
        ("melts (<xref ref-type='bibr'>Lee et al., 2012</xref>)", []),
        ("Lee<xref ref-type='bibr'>and others</xref>", []),
        ("Figure<xref ref-type='fig'>1</xref>", []),
        ("10<sup>3</sup> m<sup>2</sup>", []),
        (f"10<sup>3 {ONE}</sup>", []),
    ],
)
def test_a_number_above_the_line_is_told_from_one_on_it(written: str, expected: list[str]) -> None:
    assert raised(written) == expected
