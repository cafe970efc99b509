"""A self-test: questions whose every answer stands on the page of its article."""

from dataclasses import dataclass
from typing import Literal

from glossator.model.findings import Place

QuestionKind = Literal["match", "gap", "order", "choice"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing to decide: some words, and one right choice for them."""

    before: str
    """The words in front of the choice: a definition, a step, the sentence up to its gap, a question."""
    answer: str
    """The right choice, one of the choices of its question."""
    after: str = ""
    """The words behind the choice: the rest of a sentence with a gap."""
    sentence: int = 0
    """The number of the sentence that holds the answer; 0 where none does."""
    term: str = ""
    """The id of the term whose entry on the page holds the answer; empty where none does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something to work out, in one or more items that share their choices."""

    id: str
    """Its name within the article, by which its author changes it: ``match``, ``gap.haploid``, ``order``, ``own.1``."""
    kind: QuestionKind
    """Match terms and definitions, fill a gap, put steps in order, or choose the answer to an author's question."""
    text: str
    """What is asked: ``Which word has which meaning?``."""
    items: tuple[Item, ...]
    """What is to be decided, in the order in which it is shown."""
    choices: tuple[str, ...]
    """What can be chosen for each item, in the order in which it is shown."""
    from_article: bool = True
    """Whether the words of its items are the article's own, and so in the article's language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionChange:
    """What an author changes in the self-test of an article, as written in the article's YAML file."""

    action: Literal["drop", "edit", "add"]
    """Whether a question is taken away, made otherwise, or put in."""
    place: Place
    """Where it stands in the YAML file, for messages."""
    id: str = ""
    """The question it is about; empty for one that is put in."""
    question: str = ""
    """What is asked; empty to leave that as it is."""
    answer: str = ""
    """The right answer; in a sentence with a gap the words that are left out. Empty to leave it as it is."""
    choices: tuple[str, ...] = ()
    """The wrong answers; empty to leave them as they are."""
    quote: str = ""
    """The words of the article that hold the answer of a question that is put in."""
    gap: str = ""
    """The words of the quote that are left out, where they are the answer."""
