"""Whom "he" or "she" means: the person whom the sentences before speak of."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from glossator.model import Person, Sentence

MEN = frozenset(
    "Aaron Adam Adrian Ahmed Alan Albert Alexander Alexei Ali Andrew Angus Anthony Antonio Arthur Barack Barry"
    " Ben Benjamin Bernard Bernie Bill Bob Boris Brad Brandon Brian Bruce Carl Carlos Charles Charlie Christopher"
    " Chuck Colin Craig Dan Daniel David Dennis Derek Dick Dmitri Don Donald Doug Douglas Ed Eddie Edward Emmanuel"
    " Eric Evan Felix Francis Francois Frank Fred Gary Geoffrey George Gerald Giovanni Glenn Gordon Graham Greg"
    " Gregory Hans Harold Harry Henry Herbert Hiroshi Howard Hugh Hugo Ian Igor Ivan Jack Jacob Jake James Jason"
    " Jeb Jeff Jeffrey Jeremy Jerry Jim Jimmy Joe Joel John Johnny Jon Jonathan Jorge Jose Joseph Joshua Juan"
    " Julian Justin Karl Keir Keith Ken Kenneth Kevin Larry Lawrence Leonard Louis Luis Luke Malcolm Marco Marcus Mario"
    " Mark Martin Matt Matthew Max Michael Miguel Mike Mitch Mitt Mohamed Mohammed Muhammad Nathan Neil Newt"
    " Nicholas Nick Nigel Oliver Oscar Patrick Paul Pedro Peter Phil Philip Pierre Rafael Ralph Rand Ray Raymond"
    " Reince Richard Rick Robert Roger Ron Ronald Rudy Russell Ryan Sam Samuel Scott Sean Sergei Simon Stephen"
    " Steve Steven Stuart Ted Terry Thomas Tim Timothy Toby Todd Tom Tony Victor Vincent Vladimir Walter Warren"
    " Wayne William Xavier Zachary".split(" ")
)
"""Given names that are nearly always a man's."""

WOMEN = frozenset(
    "Abigail Aisha Alexandra Alice Alison Amanda Amy Ana Andrea Angela Ann Anna Anne Annie Barbara Beatrice Beth"
    " Betty Brenda Bridget Carla Carly Carol Caroline Catherine Charlotte Cheryl Christina Christine Claire"
    " Claudia Cynthia Deborah Debbie Diana Diane Donna Dorothy Edith Elaine Eleanor Elena Elizabeth Ellen Emily"
    " Emma Esther Eva Evelyn Fatima Fiona Florence Frances Gemma Gillian Gloria Grace Hannah Harriet Heather Heidi"
    " Helen Hillary Huma Ingrid Irene Isabel Ivanka Jane Janet Janice Jean Jennifer Jessica Jill Joan Joanna"
    " Josephine Joyce Judith Julia Julie Karen Kate Katherine Kathleen Kathryn Katie Kellyanne Laura Linda Lisa"
    " Liz Loretta Louise Lucy Maggie Margaret Maria Marie Marine Martha Mary Megan Megyn Melania Melissa Michelle"
    " Monica Nancy Natalie Nicola Nicole Nina Olga Olivia Pamela Patricia Paula Priya Rachel Rebecca Rosa Rose"
    " Ruth Sally Samantha Sandra Sara Sarah Sharon Sheila Shirley Sofia Sophia Sophie Stephanie Susan Svetlana"
    " Sylvia Tatiana Teresa Theresa Tina Tracy Ursula Valerie Vera Vanessa Victoria Virginia Wendy Yuki Yvonne"
    " Zoe".split(" ")
)
"""Given names that are nearly always a woman's."""

OPENERS = frozenset(
    "the a an this that these those it he she they we i you his her its their our my in on at by for from with to of"
    " during after before when while as if although though but and so yet still however meanwhile then later now today"
    " yesterday there here one two three four five some many most several all both each every no not nobody what why"
    " how who where last next earlier instead also even only just once since until under over about asked speaking"
    " such other another more despite because according".split()
)
"""Words that open a sentence without naming what it is about, or are no names."""

FARTHEST = 4
"""How many sentences back a pronoun is followed."""

MOST_SPOKEN = 8
"""The most quotations whose speakers are remembered for a pronoun."""

_SUBJECT_PRONOUN = {"he": re.compile(r"\b[Hh]e\b"), "she": re.compile(r"\b[Ss]he\b")}
_FIRST_WORD = re.compile(r"[^\w~]*([A-Z][\w-]*)")
_MASCULINE_TITLE = re.compile(r"(?:Mr|Sir|Lord|King|Prince|Congressman|Father|Pope)\b")
_FEMININE_TITLE = re.compile(r"(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|Congresswoman|Sister|Baroness)\b")
_GOVERNED = re.compile(
    r"(?:\b(?:to|of|with|for|from|by|at|about|against|on|told|asked|like|than|over|under|between|behind|and)"
    r"(?: [a-z-]+){0,2})(?: [A-Z][\w.]*)?\s+\Z"
)


def genders(people: Sequence[Person], text: str) -> dict[str, str]:
    """``he`` or ``she`` for each person whose given name or title tells."""
    known: dict[str, str] = {}
    for person in people:
        given = person.name.split(" ", 1)[0]
        mention = text[person.span.start : person.span.end]
        if given in MEN or _MASCULINE_TITLE.match(mention):
            known[person.name] = "he"
        elif given in WOMEN or _FEMININE_TITLE.match(mention):
            known[person.name] = "she"
    return known


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrative:
    """What pronouns are looked up in."""

    text: str
    """The text, quotations blanked out."""
    sentences: Sequence[Sentence]
    """The sentences, in order."""
    people: Sequence[Person]
    """The people who are named outside quotations, in order."""
    known: Mapping[str, str]
    """``he`` or ``she`` by the names of people."""


def antecedent(
    pronoun: str, place: int, narrative: Narrative, spoken: Sequence[tuple[int, str]], other: str = ""
) -> str:
    """The name that a pronoun at a place stands for: who spoke in the nearest sentence before, or is its subject.

    ``spoken`` has the places at which somebody spoke so far, with names, in order; ``other`` is whom the pronoun does
    not mean. Empty if nobody fits, or if the sentence is about somebody who may be a person but is not known as one.
    """
    last = bisect_right(narrative.sentences, place, key=_start)
    for sentence in reversed(narrative.sentences[max(0, last - FARTHEST - 1) : last]):
        start, end = sentence.span.start, min(sentence.span.end, place)
        names = [name for at, name in reversed(spoken[-MOST_SPOKEN:]) if start <= at < end]
        first = bisect_left(narrative.people, start, key=_start)
        people = narrative.people[first : bisect_left(narrative.people, end, lo=first, key=_start)]
        names += _subjects(pronoun, narrative.text, start, people)
        fitting = (name for name in names if name != other and narrative.known.get(name, pronoun) == pronoun)
        if name := next(fitting, ""):
            return name
        if not people and _is_about_somebody(narrative.text, start, end):
            break
    return ""


def _subjects(pronoun: str, text: str, start: int, people: Sequence[Person]) -> list[str]:
    """The names in a sentence that a pronoun behind it may stand for: none behind such a pronoun or a preposition."""
    earlier = _SUBJECT_PRONOUN[pronoun].search(text, start, people[-1].span.start) if people else None
    limit = earlier.start() if earlier else None
    return [
        person.name
        for person in people
        if (limit is None or person.span.start < limit) and not _is_governed(text, person)
    ]


def _is_about_somebody(text: str, start: int, end: int) -> bool:
    """Whether a sentence begins with a word that may be a name that is not known."""
    match = _FIRST_WORD.match(text, start, end)
    return match is not None and match[1].lower() not in OPENERS and not match[1].endswith("s")


def _start(item: Person | Sentence) -> int:
    return item.span.start


def _is_governed(text: str, person: Person) -> bool:
    """Whether a mention is a possessive, or a preposition or "told" stands before it."""
    start, end = person.span.start, person.span.end
    return text.startswith(("'s", "’s", "' ", "’ "), end) or bool(_GOVERNED.search(text, max(0, start - 40), start))
