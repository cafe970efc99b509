"""Whether an article tells of research at all: who does it, what they do, and what is often studied."""

import re

from glossator.language.words.vocabulary import vocabulary

RESEARCH = frozenset(
    "archaeologists assay assays astronomers astrophysicists biologists ci clinical cohort et experiment experiments"
    " findings laboratory mice neurons palaeontologists paleontologists participants patients physicists placebo"
    " psychologists rats regression researcher researchers scientist scientists studies study telescope"
    " volunteers".split(" ")
)
"""Words by which an article tells of research; "et" is the beginning of "et al."."""

TOPICS = frozenset(
    "bacteria cells enzyme exposure fossil fossils gene genes genome incidence mortality protein proteins"
    " receptor research"
    " species tumor tumour vitro vivo".split(" ")
)
"""Words of what is often studied, one of which may stand for the second of these: people also argue about research."""

FEWEST_WORDS, FEWEST_TIMES = 2, 3
"""How many of these words there are in an article on research, or how often one of them stands there, at least."""

_WE_FOUND = re.compile(r"\b[Ww]e (?:(?:also|then|now) )?(?:found|find|show|report|investigated|demonstrate)\b")

FARTHEST = 40
"""How far into a sentence "Further analysis" may begin it, after a mark or a number, in characters."""

GENERAL = frozenset({"evidence", "research"})
"""Words that mean no study of their own at the beginning of a sentence: "Research shows that"."""

_THIS_STUDY = re.compile(
    r"(?:\b(?:the|this|these|our|their|its|new|latest|current|present|closer)\s(?!(?:previous|earlier|other|recent|past"
    r"|older|similar|separate|same|most)\b)(?:[\w-]++\s){0,3}|\bal\.?['’]s\s(?:\w+\s)?|(?:team|researchers"
    r"|authors|scientists)['’]s?\s(?:\w+\s)?|\A\W?(?:further\s|statistical\s|detailed\s|genetic\s)?)\Z",
    re.IGNORECASE,
)
"""What stands before the word for the study that the article is about: "the new", "their"."""

_ITS_AUTHOR = re.compile(r"\b(?:co-)?(?:author|leader|head) of (?:[\w-]++ ){1,3}\Z")
"""What makes the subject of a sentence a person, before the word for a study: "lead author of the"."""

IN_A_STUDY = re.compile(
    r"\W*+(?:In|The\s(?:aim|purpose|objective|goal)s?\sof)\s(?:an?|the|this|their|our)\s(?:[\w-]++\s){0,3}?\Z"
)
"""What opens a sentence on a study, before the word for it: "In a recent"."""

_A_STUDY = re.compile(r"\W*+A\s(?:(?!(?:previous|earlier|recent|past|older|similar|separate)\b)[a-z][\w-]*+\s){0,3}\Z")
"""What opens a sentence on a study that is told for the first time, before the word for it: "A six-week"."""


def tells_of_research(text: str) -> bool:
    """Whether enough of its words are about research."""
    words = vocabulary(text)
    known = RESEARCH & words.keys()
    if len(known) >= FEWEST_WORDS or sum(len(words[word]) for word in known) >= FEWEST_TIMES:
        return True
    return not TOPICS.isdisjoint(words) and (bool(known) or ("we" in words and _WE_FOUND.search(text) is not None))


def is_this_study(before: str, word: str, *, is_early: bool) -> bool:
    """Whether a word for a study means the one that the article is about: "the new", "A six-week", one with a name.

    ``before`` is what stands before the word in its sentence, or the last ``FARTHEST`` characters of it.
    """
    if not before:
        return word.lower() not in GENERAL
    if _ITS_AUTHOR.search(before):
        return False
    if word[0].isupper() or (is_early and _A_STUDY.match(before)):
        return True
    match = _THIS_STUDY.search(before)
    return bool(match and (match[0].strip() or len(before) < FARTHEST))
