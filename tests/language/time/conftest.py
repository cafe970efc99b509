"""What the tests of phrases of time share: a text with the phrases in it marked."""

import re

from glossator.language.time.phrases import find

MARK = re.compile(r"\[([^|\]]*)\|[^\]]*\]")
"""A phrase with what is said of it."""


def said(text: str) -> str:
    """The text with each phrase in brackets: its kind, value, anchor, unit, step and time of day, where it has them."""
    for phrase in reversed(list(find(text, [(0, len(text))]))):
        parts = (phrase.kind, phrase.value, phrase.anchor, phrase.unit, phrase.step, phrase.clock)
        words = " ".join(str(part) for part in parts if part not in {"", None})
        text = f"{text[: phrase.start]}[{text[phrase.start : phrase.end]}|{words}]{text[phrase.end :]}"
    return text
