"""Words by which an article itself explains another word: "oocyte (egg)", "imprinting, or the way genes are inherited".

What stands beside a word explains it often, but by no means always. So either the word must be a learned one (or short
for something), or the words must say that they explain: "called", "that is", "a protein that".
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from glossator.language.words import explaining
from glossator.language.words.common_words import COMMON, is_rare, uncommon, zipf
from glossator.language.words.learned_words import is_hard, is_in_between
from glossator.language.words.vocabulary import places
from glossator.model import Abbreviation, Annotations, Article, Definition, Institution, Person, Sentence, Span
from glossator.spans import code_in, holds

FEWEST_WORDS = 3
"""The fewest words that explain a word; "a protein" helps nobody. One word in brackets may: "oocyte (egg)"."""
MOST_WORDS = 40
"""The most words of one explanation."""
MUCH_MORE_COMMON = 0.5
"""How much more common, on Zipf's scale, the words of a gloss in brackets must be than the word they explain."""
LONGEST_TERM = 3
"""The most words of a term that an explanation follows."""
LONGEST_OPENING = 200
"""The most characters that may stand before the subject of a sentence."""
LONGEST_ARTICLE = 5
"""More characters than an article and a space have."""

_CALLING = frozenset({"called", "termed", "dubbed", "known"})
_CLAUSE = re.compile(r"\b(?:is|are|was|were|be|been|being|that|and|he|she|it|they|has|have|had|will|would|could)\b")
_IS_A = re.compile(r"(?:is|are) (?=an? |the )")
_WHICH_IS = re.compile(r"(?<=\w)(?:,? (?:which|that) (?:is|are)|,? collectively) \Z")
_PREPOSITION = re.compile(r" (?:by|for|from|in|into|of|on|to|with) ")
_NOUN_BEHIND_BRACKET = re.compile(r"[)\]](?: [a-z]+(?= which |,))?")
_LAST_WORD = re.compile(r"(?<![\w-])[a-z][a-z-]{3,}\Z")
_ARTICLES = frozenset(("", "A ", "An ", "The "))
_EXPLAINED = tuple(",|—|–|\"|'|”|’| (|, | —| –| -| which| is| are| means| refer".split("|"))
_FOLLOWED = (", a", ", the ", " —", "—", " –", " (a", " (the ", " (which ")
_VERBAL = ("ly", "ing", "ed", "-")
_PLAIN = frozenset(
    "also better commonly formerly once otherwise previously now best well widely sometimes often".split()
)

_Pair = tuple[Span, Span]


def extract(article: Article, found: Annotations) -> Iterator[Definition]:
    """Each explanation, in order; of two that overlap the first."""
    text = article.text
    code = code_in(article)
    pairs = [
        *_beside(text, found),
        *_beside_any(text, found),
        *_that_is(text, found),
        *_after_or(text, found),
        *_called(text, found),
        *_sentences(text, found),
    ]
    last = -1
    for term, span in sorted(pairs, key=lambda pair: (pair[1].start, pair[0].start)):
        if span.start >= last and not holds(code, span.start) and not _is_name(found, term.start):
            last = span.end
            yield Definition(span=span, term=text[term.start : term.end], term_span=term)


def _beside(text: str, found: Annotations) -> Iterator[_Pair]:
    """Explanations right behind a learned word or behind a short form."""
    for sentence, term in _terms(text, found):
        if not text.startswith(_EXPLAINED, term.end):
            continue
        start, end = sentence.span.start, sentence.span.end
        opening = term.start - start < LONGEST_OPENING and explaining.OPENING.match(text, start, term.start)
        at_start = term.start - start < LONGEST_ARTICLE and text[start : term.start] in _ARTICLES
        apposition = () if opening else (explaining.APPOSITION, explaining.KIND_APPOSITION)
        brackets = (explaining.LONG_GLOSS, explaining.WHICH_GLOSS)
        subject = (explaining.IS,) if at_start else ()
        for pattern in (*apposition, explaining.WHICH, explaining.MEANS, *brackets, *subject):
            match = pattern.match(text, term.end, end)
            if match and _is_enough(match["long"]) and _is_kind(match):
                yield term, _span(match, "long")
        gloss = explaining.GLOSS.match(text, term.end, end)
        if gloss and _is_gloss(gloss["words"], text[term.start : term.end]):
            yield term, Span(start=gloss.start("words"), end=gloss.end("words"))


def _terms(text: str, found: Annotations) -> Iterator[tuple[Sentence, Span]]:
    """What may be explained by what follows it: learned words, and short forms with what they are short for."""
    for word, spots in uncommon(text).items():
        if is_hard(word):
            for spot in spots:
                sentence = found.around(Sentence, spot)
                if sentence:
                    number = explaining.NUMBER.match(text, spot + len(word))
                    end = number.end() if number else spot + len(word)
                    yield sentence, Span(start=_start_of_term(text, sentence.span.start, spot), end=end)
    shorts = {item.short for item in found.of(Abbreviation)}
    for item in found.of(Abbreviation):
        sentence = found.around(Sentence, item.span.start)
        if sentence and item.long_span.end < item.span.start:
            noun = _NOUN_BEHIND_BRACKET.match(text, item.span.end)
            yield sentence, Span(start=item.long_span.start, end=noun.end() if noun else item.span.end)
    for sentence in found.of(Sentence):
        first = text[sentence.span.start : sentence.span.end].partition(" ")[0]
        if first in shorts:
            yield sentence, Span(start=sentence.span.start, end=sentence.span.start + len(first))


def _beside_any(text: str, found: Annotations) -> Iterator[_Pair]:
    """Explanations behind other words, which must say what kind of thing the word is, and behind terms in marks."""
    for term, patterns in _other_terms(text):
        sentence = found.around(Sentence, term.start)
        if sentence and not explaining.OPENING.match(text, sentence.span.start, term.start):
            for pattern in patterns:
                match = pattern.match(text, term.end, sentence.span.end)
                if match and _is_enough(match["long"]) and _is_kind(match):
                    yield term, _span(match, "long")


def _other_terms(text: str) -> Iterator[tuple[Span, tuple[re.Pattern[str], ...]]]:
    """Words that are not common and no longer learned, codes, and terms in quotation marks that something follows."""
    kind = (explaining.KIND_APPOSITION,)
    brackets = (explaining.LONG_GLOSS, explaining.WHICH_GLOSS)
    for word, spots in uncommon(text).items():
        if is_in_between(word):
            for spot in spots:
                end = spot + len(word)
                if text.startswith(_FOLLOWED, end) and text[spot].islower():
                    term = Span(start=_start_of_term(text, max(0, spot - 90), spot), end=end)
                    if not explaining.DETERMINED.search(text, max(0, term.start - 40), term.start):
                        yield term, (*kind, *(brackets if is_rare(word) else ()))
    for last in explaining.CODE_EXPLAINED.finditer(text):
        code = explaining.CODE_BEFORE.search(text, max(0, last.end() - 13), last.end())
        if code:
            yield Span(start=code.start(), end=code.end()), (*kind, explaining.WHICH, *brackets)
    for match in explaining.QUOTED_BEFORE.finditer(text):
        yield Span(start=match.start("term"), end=match.end("term")), (explaining.TRANSITION,)


def _is_kind(match: re.Match[str]) -> bool:
    return match.groupdict().get("kind", "kind") in explaining.KINDS


def _that_is(text: str, found: Annotations) -> Iterator[_Pair]:
    """Explanations in brackets that say that they explain: "(that is, the oxidation of acids)"."""
    for opening in explaining.OPENS_GLOSS.finditer(text):
        sentence = found.around(Sentence, opening.start())
        match = explaining.THAT_IS.match(text, opening.start(), sentence.span.end) if sentence else None
        word = _LAST_WORD.search(text, max(0, opening.start() - 40), opening.start())
        if sentence and match and word and sum(map(str.islower, match["long"].split())) >= FEWEST_WORDS - 1:
            term = Span(start=_start_of_term(text, sentence.span.start, word.start()), end=word.end())
            yield term, Span(start=match.start("long"), end=match.end("long"))


def _start_of_term(text: str, start: int, place: int) -> int:
    """Where a term begins whose last word begins at a place: with the uncommon words right before it."""
    for _ in range(LONGEST_TERM - 1):
        before = text[max(start, place - 30) : place].rpartition(" ")
        word = before[0].rpartition(" ")[2]
        plain = word.replace("-", "")
        if before[2] or not (plain.isalpha() and plain.islower()) or zipf(word) >= COMMON or word.endswith(_VERBAL):
            break
        place -= len(word) + 1
    return place


def _after_or(text: str, found: Annotations) -> Iterator[_Pair]:
    """Explanations behind a comma and "or": "or the way genes are inherited", "or eggs"."""
    for place in places(text, frozenset({"or"})):
        sentence = found.around(Sentence, place) if text.startswith(", ", place - 2) else None
        last = sentence and _LAST_WORD.search(text, max(sentence.span.start, place - 40), place - 2)
        if sentence and last and zipf(last[0]) < COMMON:
            match = explaining.SAYS_HOW.match(text, place) or explaining.PLAINLY.match(text, place)
            term = Span(start=_start_of_term(text, sentence.span.start, last.start()), end=last.end())
            if match and (_is_enough(match["long"]) or _is_plainer(text, sentence.span.start, term, match["long"])):
                yield term, Span(start=match.start("long"), end=match.end("long"))


def _is_plainer(text: str, start: int, term: Span, words: str) -> bool:
    """Whether words are better known than a learned one, and not the last of a list."""
    word = text[term.start : term.end].rpartition(" ")[2]
    return is_hard(word) and "," not in text[start : term.start] and _is_better_known(words, word)


def _called(text: str, found: Annotations) -> Iterator[_Pair]:
    """Explanations before "called": "a permanent state called senescence"."""
    for place in places(text, _CALLING):
        match = explaining.CALLED.match(text, place)
        sentence = found.around(Sentence, place)
        if match is None or sentence is None or match.end() > sentence.span.end:
            continue
        cut = explaining.ENDS_TERM.search(text, match.start("term"), min(match.end("term") + 1, sentence.span.end))
        first = match["term"].partition(" ")[0]
        end = match.start("term") + len(first) if explaining.CODE.match(first) else match.end("term")
        term = Span(start=match.start("term"), end=min(end, cut.start()) if cut else end)
        name = text[term.start : term.end]
        if not name or not (name[0].islower() or explaining.CODE.match(name)) or zipf(name) >= COMMON:
            continue
        span = _description(text, max(sentence.span.start, place - 120), place)
        which = explaining.WHICH.match(text, term.end, sentence.span.end)
        if which and not span:
            span = Span(start=which.start("long"), end=which.end("long"))
        if span:
            yield term, span


def _description(text: str, start: int, end: int) -> Span | None:
    """The noun and what belongs to it that stand before "called"."""
    words = text[start:end]
    if words.endswith((" is ", " are ", " collectively ")):
        words = _WHICH_IS.sub(" ", words)
    word = words.rstrip().rpartition(" ")[2].lower()
    if word in _PLAIN or word in _CALLING:
        return None
    match = _last_description(words)
    if match is None or _CLAUSE.search(match["long"]):
        match = explaining.BARE_DESCRIPTION.match(words) if " from " in words else None
    if match and match["long"].startswith("the ") and _PREPOSITION.search(match["long"]):
        return None
    if match is None:
        match = explaining.PLURAL_DESCRIPTION.search(words[-60:])
        start += len(words) - len(words[-60:])
    elif not _is_enough(match["long"]) or explaining.THIN.match(match["long"]):
        return None
    if match is None:
        return None
    return Span(start=start + match.start("long"), end=start + match.start("long") + len(match["long"].rstrip()))


def _last_description(words: str) -> re.Match[str] | None:
    """The noun phrase at the end of some words, from its last article on."""
    last = max(words.rfind(f" {article} ") for article in ("a", "an", "the", "this"))
    return explaining.DESCRIPTION.match(words, max(0, last))


def _sentences(text: str, found: Annotations) -> Iterator[_Pair]:
    """Whole sentences: "Inflation is a form of ..."; and "These play a role in ..." about the sentence before."""
    sentences = found.of(Sentence)
    for sentence in sentences:
        match = explaining.IS_KIND.match(text, sentence.span.start, sentence.span.end)
        if match and match["kind"] in explaining.KINDS and _is_enough(match["long"]):
            yield _span(match, "term" if match["term"] else "noun"), _span(match, "long")
    for before, sentence in pairwise(sentences):
        match = explaining.THESE.match(text, sentence.span.start, sentence.span.end)
        if match is None:
            continue
        terms = list(_hard_plurals(text, before.span)) if match["rest"] else list(_quoted(text, before.span))
        if len(terms) == 1:
            start = match.start("rest") if match["rest"] else match.start()
            yield terms[0], Span(start=start, end=match.end())


def _span(match: re.Match[str], name: str) -> Span:
    """Where a part of a match stands, without "is" or "are" before its article."""
    is_ = _IS_A.match(match[name])
    start = match.start(name) + (is_.end() if is_ else 0)
    return Span(start=start, end=match.start(name) + len(match[name].rstrip()))


def _hard_plurals(text: str, span: Span) -> Iterator[Span]:
    for match in explaining.PLURAL.finditer(text, span.start, span.end):
        if is_hard(match[0]):
            yield Span(start=match.start(), end=match.end())


def _quoted(text: str, span: Span) -> Iterator[Span]:
    for match in explaining.QUOTED.finditer(text, span.start, span.end):
        yield _span(match, "term")


def _is_enough(words: str) -> bool:
    return FEWEST_WORDS <= len(words.split()) <= MOST_WORDS


def _is_gloss(words: str, term: str) -> bool:
    """Whether words in brackets explain the learned word before them, in words that are better known."""
    if explaining.NO_GLOSS.match(words) or (explaining.COLOUR.match(words) and len(words.split()) < FEWEST_WORDS):
        return False
    if words.startswith(("a ", "an ", "the ")):
        return _is_enough(words)
    return len(words.split()) <= FEWEST_WORDS and _is_better_known(words, term.rpartition(" ")[2].lower())


def _is_better_known(words: str, word: str) -> bool:
    known = zipf(word) + MUCH_MORE_COMMON
    return all(zipf(each) >= max(known, 3.0) for each in words.split())


def _is_name(found: Annotations, place: int) -> bool:
    return any(found.around(kind, place) for kind in (Person, Institution))
