"""Which terms are too near to each other for a question that asks to tell them apart."""

from functools import lru_cache

from glossator.language.words.word_forms import tokens
from glossator.model import Term

MOST_SHARED = 0.6
"""The largest share of the words of a definition that another may have as well."""

_STEM = 6
"""By how many first letters words are compared: fertile and fertility, expressed and expression."""

_EMPTY = frozenset(
    "a an and any are as at be been by can do does each for from has have having if in into is it its many more most"
    " not of on one only or other own some such than that the their them then these they this those to two was were"
    " what when where which who whose will with".split()
)
"""Words that say nothing by themselves."""


@lru_cache(maxsize=4096)
def stems(words: str) -> frozenset[str]:
    """The beginnings of the telling words, the same for all forms of a word."""
    keys = (word.key for word in tokens(words, 0, len(words)))
    return frozenset(_stem(key) for key in keys if key not in _EMPTY and any(map(str.isalnum, key)))


def related(one: Term, other: Term) -> bool:
    """Whether the glossary calls two terms related, or the name of one is a part of the other's: egg, egg cell."""
    if other.id in one.see_also or one.id in other.see_also:
        return True
    return part_of_each_other(one.label, other.label)


def part_of_each_other(one: str, other: str) -> bool:
    """Whether some words hold all the words of others, in whatever form."""
    first, second = stems(one), stems(other)
    return first <= second or second <= first


def speaks_of(one: Term, other: Term) -> bool:
    """Whether the definition of a term names another, by any of its names or by the last word, the kind of thing."""
    return any(map(stems(one.definition).issuperset, _names(other.label, other.alt_labels)))


def alike(one: Term, other: Term) -> bool:
    """Whether two definitions say nearly the same."""
    first, second = stems(one.definition), stems(other.definition)
    return len(first & second) > MOST_SHARED * min(len(first), len(second))


def given_away(term: Term) -> float:
    """The share of a term's name that its definition says, from 0 to 1."""
    name = stems(term.label)
    if not name or term.label.casefold() in term.definition.casefold():
        return 1.0
    return len(name & stems(term.definition)) / len(name)


@lru_cache(maxsize=4096)
def _names(label: str, alt_labels: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    """The telling words of each name of a term, and of the last word of its label."""
    return tuple(filter(None, map(stems, (label, *alt_labels, label.rsplit(maxsplit=1)[-1]))))


def _stem(key: str) -> str:
    singular = key.removesuffix("s")
    plain = f"{singular[:-1]}i" if singular.endswith("y") else singular
    return plain[:_STEM].removesuffix("e") or key
