"""Sentences of an article in which a word of the glossary can be left out, with other words to choose from.

Only a use counts in which a word stands for a thing of its own: "into the ovaries", not "ovarian cells". A word that
the grammar rules out, or that could be right as well, is no choice; without two good choices there is no question.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from glossator.model import Annotations, Article, Sentence, Span, Term, TermMention
from glossator.self_test.likeness import part_of_each_other, related, speaks_of, stems

MOST = 4
"""The most sentences of an article that become questions."""
FEWEST_OTHERS, MOST_OTHERS = 2, 3
"""How many wrong choices there are."""
OFTEN = 4
"""A term that is mentioned so often is what the article is about: it is surely wrong nowhere. Chosen on the seeds."""
LOOKED_AT = 200
"""How many places of an article are looked at, the first ones, so that a very long one takes no longer."""
SHORTEST, LONGEST = 8, 36
"""How many words a sentence with a gap has; chosen on the seeds."""

_ENDS = tuple('.,;:!?)]”"')
_OPENINGS = '(“"'
_GOES_ON = frozenset(
    "about above across after against along among and are around as at be because become been before below"
    " beneath beside between beyond born but by can could despite did do does during ended for found from grown"
    " had has have if in into is it like made may might more must near of on or over rather shall should since so"
    " taken than that the their these they this through to toward towards under unlike until upon used via was we"
    " were when where which while who will with within without would".split()
)
"""What can follow a thing; before any other word it may be a part of a longer name: stem cell biologist."""
_NOT_BEFORE = frozenset(
    "a an am are be become became been being can cannot could get gets grow is it may might must not remain remained"
    " seem seemed should stay was were will would".split()
)
"""What stands before something else than a thing, or tells how the thing begins."""
_WHOSE = frozenset("another any each every her his its my no one our some that the their this which whose your".split())
"""What stands before a single thing that can be counted."""
_EMPTY = _GOES_ON | _NOT_BEFORE | _WHOSE | frozenset("few many other out some such then those up".split())
_NUMBERS = frozenset("both one two three four five six seven eight nine ten".split())
_NO_FIRST_WORDS = _EMPTY | _NUMBERS
_REFERS_BACK = frozenset("both he here it neither she such that there these they this those".split())
_ENGLISH = frozenset("a and for in is it of on that the to was were with".split())
_NO_PLURAL = ("ss", "us", "is", "’s", "'s")
_PLURALS = frozenset(
    "bacteria cattle children data feet fungi geese genera larvae lice media men mice nuclei offspring ova oxen people"
    " phenomena sheep spermatozoa strata teeth women young".split()
)
_NO_THINGS = ("ed", "ly", "able", "ible", "ile")
_PAIRS = (("“", "”"), ("(", ")"), ("[", "]"), ("«", "»"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A sentence with some of its words left out."""

    term: Term
    """The term that is left out."""
    sentence: Sentence
    """The sentence."""
    span: Span
    """The words that are left out."""
    others: tuple[str, ...]
    """Words of the same page that are wrong here."""


class _Use(NamedTuple):
    """A place where a term stands for a thing of its own."""

    term: Term
    sentence: Sentence
    span: Span
    words: str
    before: str
    """The word in front, in small letters."""
    plural: bool
    free: bool
    """Whether it is single and needs no "the" or the like, as "menopause" and unlike "ovary"."""


class _Choices(NamedTuple):
    """What a gap can offer besides the right answer."""

    uses: Sequence[_Use]
    """The uses of terms that are seldom mentioned."""
    befores: Mapping[str, Collection[str]]
    """The words that stand in front of them, by the id of the term."""


def gaps(article: Article, found: Annotations, terms: Sequence[Term]) -> tuple[Gap, ...]:
    """The best few gaps, no two in one sentence or for one term, in the order of the text; only in English.

    Sentences come first that need no other one, then those with more to choose from, then what is rarely said.
    """
    if article.language and not article.language.lower().startswith("en"):
        return ()
    by_id = {term.id: term for term in terms}
    counts = Counter(mention.term for mention in found.of(TermMention))
    all_uses = (_use(article.text, found, mention, by_id) for mention in found.of(TermMention))
    uses = list(islice(filter(None, all_uses), LOOKED_AT))
    choices = _choices([use for use in uses if counts[use.term.id] < OFTEN])
    uses.sort(key=lambda use: (counts[use.term.id], use.span.start))
    chosen: list[Gap] = []
    for leaning in (False, True):
        second_best: list[Gap] = []
        for use in uses:
            if len(chosen) < MOST and _refers_back(article.text, use) is leaning and not _is_taken(use, chosen):
                gap = _gap(article.text, found, use, choices, by_id)
                if gap:
                    (chosen if len(gap.others) == MOST_OTHERS else second_best).append(gap)
        for gap in second_best:
            if len(chosen) < MOST and not _is_taken(gap, chosen):
                chosen.append(gap)
    return tuple(sorted(chosen, key=lambda gap: gap.span.start))


def pieces(article: Article, gap: Gap) -> tuple[str, str, str]:
    """The sentence up to the gap, the words that are left out, and the rest."""
    text, sentence = article.text, gap.sentence.span
    start, end = gap.span.start, gap.span.end
    return text[sentence.start : start], text[start:end], text[end : sentence.end]


def _choices(uses: Sequence[_Use]) -> _Choices:
    befores: defaultdict[str, set[str]] = defaultdict(set)
    for use in uses:
        befores[use.term.id].add(use.before)
    return _Choices(uses=uses, befores=befores)


def _use(text: str, found: Annotations, mention: TermMention, terms: Mapping[str, Term]) -> _Use | None:
    """A mention, if it stands for a thing of its own."""
    span, sentence = mention.span, found.around(Sentence, mention.span.start)
    if sentence is None or mention.term not in terms or not _stands_alone(text, span, sentence.span):
        return None
    words = text[span.start : span.end]
    before = text[sentence.span.start : span.start].rstrip(f" \t\n{_OPENINGS}").lower().rsplit(maxsplit=3)[-3:]
    plural = _is_plural(words)
    if not before or before[-1] in _NOT_BEFORE or not _is_thing(words) or (not plural and {"a", "an"} & set(before)):
        return None
    free = not plural and not set(before) & _WHOSE
    return _Use(
        term=terms[mention.term],
        sentence=sentence,
        span=span,
        words=words,
        before=before[-1],
        plural=plural,
        free=free,
    )


def _stands_alone(text: str, span: Span, sentence: Span) -> bool:
    """Whether words are neither the beginning of a sentence nor a part of a longer name."""
    before = text[span.start - 1 : span.start]
    if span.start == sentence.start or not (before.isspace() or before in _OPENINGS):
        return False
    rest = text[span.end : sentence.end]
    if not rest or rest.startswith(_ENDS):
        return True
    follower = rest[:60].split()[:1]
    word = follower[0].lower().rstrip(".,;:!?)") if follower and rest[0].isspace() else ""
    return word in _GOES_ON or word.endswith("ed")


def _is_thing(words: str) -> bool:
    """Whether words are, as far as their first word and their ending tell, the name of something."""
    plain = words.lower()
    first = plain.split()[0]
    return not (first in _NO_FIRST_WORDS or first[0].isdigit() or "(" in plain or plain.endswith(_NO_THINGS))


def _is_plural(words: str) -> bool:
    last = words.lower().split()[-1]
    return last in _PLURALS or (last.endswith("s") and not last.endswith(_NO_PLURAL))


def _refers_back(text: str, use: _Use) -> bool:
    """Whether a sentence opens with a word that leans on the sentence before."""
    first = text[use.sentence.span.start : use.sentence.span.start + 40].lower().split()[0].strip(_OPENINGS)
    return first in _REFERS_BACK


def _is_taken(one: _Use | Gap, chosen: Iterable[Gap]) -> bool:
    """Whether a gap was chosen in the same sentence or for the same term."""
    number, term = one.sentence.number, one.term.id
    return any(number == other.sentence.number or term == other.term.id for other in chosen)


def _gap(text: str, found: Annotations, use: _Use, choices: _Choices, terms: Mapping[str, Term]) -> Gap | None:
    """A use as a gap, if its sentence can stand alone and enough of other uses are wrong in it."""
    sentence = text[use.sentence.span.start : use.sentence.span.end]
    if not _is_fit(sentence) or _says_again(sentence, use):
        return None
    near = _names_near(found, use.sentence, terms)
    others: dict[str, str] = {}
    fitting = (other for other in choices.uses if _fits(use, other))
    for other in sorted(fitting, key=lambda other: abs(len(other.words) - len(use.words))):
        if len(others) == MOST_OTHERS:
            break
        if other.term.id not in others and _is_wrong(use, other, choices) and _is_news(other, sentence, near):
            others[other.term.id] = other.words
    if len({words.casefold() for words in others.values()}) < max(FEWEST_OTHERS, len(others)):
        return None
    return Gap(term=use.term, sentence=use.sentence, span=use.span, others=tuple(others.values()))


def _is_fit(sentence: str) -> bool:
    """Whether a sentence is English, of a good length, and whole: no half of a quotation."""
    words = sentence.lower().split()
    whole = sentence.count('"') % 2 == 0 and all(sentence.count(one) == sentence.count(two) for one, two in _PAIRS)
    return whole and SHORTEST <= len(words) <= LONGEST and len(_ENGLISH & set(words)) > 1


def _says_again(sentence: str, use: _Use) -> bool:
    """Whether the rest of a sentence has the words that are left out, or another name of their term."""
    start = use.span.start - use.sentence.span.start
    rest = f"{sentence[:start]} {sentence[start + len(use.words) :]}".casefold()
    return any(name.casefold() in rest for name in (use.words, use.term.label, *use.term.alt_labels))


def _names_near(found: Annotations, sentence: Sentence, terms: Mapping[str, Term]) -> list[frozenset[str]]:
    """What a sentence and its neighbours are about."""
    around = found.of(Sentence)[max(0, sentence.number - 2) : sentence.number + 1]
    mentioned = {mention.term: None for each in around for mention in found.within(TermMention, each.span)}
    return [stems(terms[term].label) for term in mentioned if term in terms]


def _fits(use: _Use, other: _Use) -> bool:
    """Whether a word can stand where another stood, so that the grammar does not tell which is right."""
    alike = use.plural == other.plural and use.words[:1].isupper() == other.words[:1].isupper()
    return alike and (other.free or not use.free)


def _is_wrong(use: _Use, other: _Use, choices: _Choices) -> bool:
    """Whether a word is not right in the gap of another, as far as the glossary and the page can tell."""
    one, two = use.term, other.term
    if related(one, two) or speaks_of(one, two) or speaks_of(two, one) or part_of_each_other(use.words, other.words):
        return False
    return use.before in _EMPTY or use.before not in choices.befores[two.id]


def _is_news(other: _Use, sentence: str, near: Sequence[frozenset[str]]) -> bool:
    """Whether a word is not what a sentence or its neighbours are about anyway, of which it may be true as well."""
    if other.words.casefold() in sentence.casefold():
        return False
    said = stems(other.term.label)
    return not any(said <= name or name <= said for name in near)
