"""The lists of words of institutions fit together."""

from glossator.language.names.institution_words import (
    COMPANY_ENDINGS,
    HEADS,
    KNOWN,
    NEEDS_BEFORE,
    OF_HEADS,
    OUTLETS,
    STOPS,
)


def test_what_needs_a_word_before_is_a_head() -> None:
    assert NEEDS_BEFORE.keys() <= HEADS


def test_a_head_is_no_newspaper_and_ends_no_name() -> None:
    assert not HEADS & (OUTLETS | STOPS)
    assert not OF_HEADS & COMPANY_ENDINGS


def test_no_newspaper_is_known_as_an_institution() -> None:
    assert not any(OUTLETS & set(name.split()) for name in KNOWN)
