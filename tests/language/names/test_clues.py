"""A name is a person's when its words or the words beside it say so."""

import pytest

from glossator.language.names.clues import is_likely, is_sure, may_repeat
from glossator.language.names.parts import Candidate
from glossator.model import Annotations, Institution, Span


def candidate(text: str, name: str, title: str = "") -> Candidate:
    start = text.index(name)
    end = start + len(name)
    return Candidate(tuple(name.split()), start, end, start, title, start, 0, len(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("we saw Jane Qxyz", "Jane Qxyz"),
        ("we saw Jean-Pierre Qxyz", "Jean-Pierre Qxyz"),
        ("we saw Q. Xyz", "Q Xyz"),
        ("we saw Qxyz van Roo", "Qxyz van Roo"),
        ("we saw Zhipeng Wang", "Zhipeng Wang"),
        ('"no," said Qx Yz', "Qx Yz"),
        ("Qx Yz, in tears, said so", "Qx Yz"),
        ("Qx Yz, a baker, left", "Qx Yz"),
        ("the baker Qx Yz left", "Qx Yz"),
        ("Qx Yz, 34, left", "Qx Yz"),
        ("Qx Yz and her team left", "Qx Yz"),
        ("a man named Qx Yz left", "Qx Yz"),
        ("Trump left", "Trump"),
        ("Qxyz said he left", "Qxyz"),
    ],
)
def test_clues(text: str, name: str) -> None:
    text = text.replace("Q. Xyz", "Q Xyz")
    assert is_sure(text, candidate(text, name), Annotations())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("we saw Qx Yz there", "Qx Yz"),
        ("Qx Yz said it would pay", "Qx Yz"),
        ("they told Qx Yz all", "Qx Yz"),
        ("Qx Yz, a city, burned", "Qx Yz"),
        ("Qxyz said so", "Qxyz"),
        ("Qxyz said it lost his money", "Qxyz"),
    ],
)
def test_no_clues(text: str, name: str) -> None:
    assert not is_sure(text, candidate(text, name), Annotations())


def test_a_title_and_a_workplace_are_clues() -> None:
    assert is_sure("Dr Qx", candidate("Dr Qx", "Qx", "Dr"), Annotations())
    text = "Qx Yz of Acme left"
    institution = Institution(span=Span(start=9, end=13), name="Acme")
    assert is_sure(text, candidate(text, "Qx Yz"), Annotations(by_kind={Institution: (institution,)}))


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("Parkinson spoke", True),
        ("Parkinson's theory", True),
        ("Parkinson's disease", False),
        ("Parkinson syndrome", False),
        ("the Parkinson plan", False),
        ("Parkinson, Ohio, is", False),
    ],
)
def test_where_a_surname_is_a_mention(text: str, may: bool) -> None:  # noqa: FBT001
    assert may_repeat(text, candidate(text, "Parkinson")) == may


@pytest.mark.parametrize(
    ("text", "likely"),
    [
        ("then Qxyz Vurr, though, lost his bag", True),
        ("then Qxyz Vurr scored", True),
        ("then the Dane Qxyz Vurr left", True),
        ("then Qxyz Vurr left", False),
        ("they flew to Qxyz Vurr with his bag", False),
        ("then Qxyz Vurr, he said, was far", False),
        ("then Borussia Vurr scored", False),
        ("then Qxyz Vurrlogy scored", False),
        ("then Qxyz Table scored", False),
        ("then Qxyz Vurr scored a vurr", False),
    ],
)
def test_small_clues_for_words_that_are_no_english(text: str, likely: bool) -> None:  # noqa: FBT001
    name = text[text.index("Qxyz") :] if "Qxyz" in text else text[text.index("Borussia") :]
    item = candidate(text, " ".join(name.replace(",", "").split()[:2]))
    assert is_likely(text, item, frozenset(), frozenset()) == likely


def test_a_surname_elsewhere_and_a_name_beside_it_are_clues() -> None:
    text = "then Qxyz Vurr and Jane Doe left"
    item = candidate(text, "Qxyz Vurr")
    assert is_likely(text, item, frozenset(["Vurr"]), frozenset())
    assert is_likely(text, item, frozenset(), frozenset([text.index("Jane")]))
