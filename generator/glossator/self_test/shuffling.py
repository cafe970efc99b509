"""Puts things into an order that nobody can guess and that is the same each time."""

from collections.abc import Iterable
from hashlib import sha256


def shuffled(words: Iterable[str], *salt: str) -> list[str]:
    """Words in an order that depends on nothing but themselves and the salt."""
    return sorted(words, key=lambda each: sha256("\n".join((*salt, each)).encode(errors="surrogatepass")).digest())


def shuffled_anew(words: Iterable[str], *salt: str) -> list[str]:
    """The same, but never in the order in which the words came."""
    given = list(words)
    order = shuffled(given, *salt)
    return [*order[1:], *order[:1]] if order == given else order
