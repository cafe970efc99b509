"""Words by which an article itself explains another word: "oocyte (egg)", "imprinting, or the way genes are inherited".

What stands beside a word explains it often, but by no means always. So either the word must be a learned one (or short
for something), or the words must say that they explain: "called", "the way", "means".
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from glossator.language.words.common_words import COMMON, is_rare, zipf
from glossator.language.words.learned_words import looks_learned
from glossator.language.words.vocabulary import places, vocabulary
from glossator.model import Abbreviation, Annotations, Article, Definition, Institution, Person, Sentence, Span

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

_KINDS = (
    "ability act art branch class condition disease disorder form group kind method part practice process science set"
    " state study substance system technique tendency theory type use way".replace(" ", "|")
)
_SAYS_HOW = re.compile(rf"or (?P<long>(?:how|what|(?:the|a|an) (?:{_KINDS}))\b[^,;:.()\"“”\n]{{4,200}}+)(?=[,;.)—–])")
_APPOSITION = re.compile(
    r"(?:,| ?[—–]| -) ?"
    r"(?P<long>(?!an? (?:few|fifth|fraction|half|handful|lot|majority|minority|number|quarter|third|year)\b)"
    r"(?:the [^,;:.()\"“”—–\n]{3,60}?(?: that| which| in which| where| whose)"
    r"|an? [^,;:.()\"“”—–\n]{3,60}?(?: that| which| in which| where| whose| of| used| found| made| for| important))\b"
    r"[^,;.()\"“”—–\n]{6,200}+)(?=[,;.)—–])"
)
_OPENING = re.compile(
    r"(?:About|Above|According|After|Along|Although|Among|As|At|Because|Before|Behind|By|Despite|During|Following|For|From"
    r"|If|In|Inside|Like|Near|On|Once|Since|Through|To|Under|Unlike|Until|Upon|When|Where|While|With|Within|Without)\b"
    r"[^,]*\Z"
)
"""What comes before the subject of a sentence: "During mitosis, a protein that ..." explains no mitosis."""
_WHICH = re.compile(
    r",? which (?P<long>(?:can|help|helps|play|plays|act|acts|protect|protects|control|controls|regulate|regulates"
    r"|(?:have|has) the (?:ability|properties)|(?:is|are) (?:an?|made|used|responsible|formed|produced))\b"
    r"[^,;:.()\"“”\n]{6,200}+(?:, (?:including|such as) [^;:.()\"“”\n]{4,150}+)?+)(?=[,;.)—–])"
)
_IS = re.compile(
    r" (?:is|are) (?P<long>"
    r"(?:an? (?!(?:bit|big|few|good|great|important|integral|key|leading|little|long|lot|major|real|serious|very)\b)"
    r"|the (?:process|study|ability|practice|name|part|condition|way)\b)[^;:.()\"“”\n]{12,240}+)(?=[;.)])"
)
_MEANS = re.compile(
    r"[\"'”’]?,? (?:means|refers to|refer to|is defined as|are defined as) (?P<long>[^,;:.()\n]{3,200}+)"
)
_GLOSS = re.compile(r" \((?P<long>(?:that is, |i\.e\.,? |or )?(?P<words>(?:an? |the )?[a-z]+(?:[ -][a-z]+){0,11}+))\)")
_CALLED = re.compile(
    r"(?:called|termed|dubbed|named|known as) (?:an? |the )?[\"'“‘]?(?P<term>[\w-]+(?: [a-z][\w-]*){0,3})"
)
_CALLING = frozenset({"called", "termed", "dubbed", "known"})
_DESCRIPTION = re.compile(r" ?(?P<long>(?:[Aa]n?|[Tt]he|[Tt]his) (?:[\w’'-]+ ){2,6})\Z")
_BARE_DESCRIPTION = re.compile(
    r"(?:.*\band )(?P<long>[a-z]+s?(?: [a-z-]+){0,2} (?:grown|made|taken|[a-z]+ed) from (?:[\w-]+ ){1,4})\Z",
    re.DOTALL,
)
_ENDS_TERM = re.compile(
    r" (?:and|or|in|on|at|to|by|for|from|with|that|which|who|is|are|was|were|has|have|had|can|could|may|might|will"
    r"|would|as|of|using|because|when|where|while|after|before|but|control|controls|inactivates|into|during|did|do|does)\b"
)
_CODE = re.compile(r"(?=\w*[A-Z0-9]\w*[A-Z0-9])[\w-]{2,12}\Z|[a-z]{1,3}[0-9]{1,3}\Z")
_THINGS = "bodies|cells|compounds|enzymes|hormones|molecules|organs|particles|proteins|structures|substances"
_THESE = re.compile(
    rf"(?:The (?P<rest>(?:[a-z]+-like )?(?:{_THINGS}) )|These )(?:are|act|carry|contain|control|help|house|make|play"
    r"|produce|protect|regulate|surround)\b[^,;:.\"“”\n]{8,200}+(?=\.\Z)"
)
_QUOTED = re.compile(r"[\"“‘'](?P<term>[a-z]+(?: [a-z]+){1,3})[\"”’'](?=[ ,.])")
_CLAUSE = re.compile(r"\b(?:is|are|was|were|be|been|being|that|and|he|she|it|they|has|have|had|will|would|could)\b")
_COLOUR = re.compile(r"(?:black|blue|brown|gray|green|grey|orange|pink|purple|red|white|yellow)\b")
"""What the brackets of a figure's caption begin with: tubules (pink tubes)."""
_NO_GLOSS = re.compile(
    r"(?:about|above|all|also|and|as|at|below|both|but|by|dark|during|each|except|for|from|here|if|in|including|left"
    r"|light|mean|median|most|mostly|no|none|not|now|on|only|our|over|per|range|right|see|shown|since|some|such|than|their|then"
    r"|these|this|those|to|top|under|up|when|where|which|who|with|without|yes)\b"
)
_PREPOSITION = re.compile(r" (?:by|for|from|in|into|of|on|to|with) ")
_NOUN_BEHIND_BRACKET = re.compile(r"[)\]](?: [a-z]+(?= which |,))?")
_LAST_WORD = re.compile(r"(?<![\w-])[a-z][a-z-]{3,}\Z")
_PLURAL = re.compile(r"(?<![\w-])[a-z]{5,40}s(?![\w-])")
_ARTICLES = frozenset(("", "A ", "An ", "The "))
_VERBAL = ("ly", "ing", "ed", "-")
_PLAIN = frozenset(
    "also better commonly formerly once otherwise previously now best well widely sometimes often".split()
)


def extract(article: Article, found: Annotations) -> Iterator[Definition]:
    """Each explanation, in order; of two that overlap the first."""
    text = article.text
    code = [item.span for item in article.inlines if item.kind == "code"]
    pairs = [*_beside(text, found), *_after_or(text, found), *_called(text, found), *_next_sentence(text, found)]
    last = -1
    for term, span in sorted(pairs, key=lambda pair: (pair[1].start, pair[0].start)):
        if span.start >= last and not _is_inside(code, span.start) and not _is_name(found, term.start):
            last = span.end
            yield Definition(span=span, term=text[term.start : term.end], term_span=term)


def _beside(text: str, found: Annotations) -> Iterator[tuple[Span, Span]]:
    """Explanations right behind a learned word or behind a short form."""
    for sentence, term in _terms(text, found):
        start, end = sentence.span.start, sentence.span.end
        opening = term.start - start < LONGEST_OPENING and _OPENING.match(text, start, term.start)
        at_start = term.start - start < LONGEST_ARTICLE and text[start : term.start] in _ARTICLES
        for pattern in (*(() if opening else (_APPOSITION,)), _WHICH, _MEANS, *((_IS,) if at_start else ())):
            match = pattern.match(text, term.end, end)
            if match and _is_enough(match["long"]):
                yield term, Span(start=match.start("long"), end=match.end("long"))
        gloss = _GLOSS.match(text, term.end, end)
        if gloss and _is_gloss(gloss["words"], text[term.start : term.end]):
            yield term, Span(start=gloss.start("words"), end=gloss.end("words"))


def _terms(text: str, found: Annotations) -> Iterator[tuple[Sentence, Span]]:
    """What may be explained by what follows it: learned words, and short forms with what they are short for."""
    for word, spots in vocabulary(text).items():
        if _is_hard(word):
            for spot in spots:
                sentence = found.around(Sentence, spot)
                if sentence:
                    end = spot + len(word)
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


def _after_or(text: str, found: Annotations) -> Iterator[tuple[Span, Span]]:
    """Explanations behind a comma and "or" that begin as explanations do: "or the way genes are inherited"."""
    for place in places(text, frozenset({"or"})):
        match = _SAYS_HOW.match(text, place) if text.startswith(", ", place - 2) else None
        sentence = found.around(Sentence, place)
        if match is None or sentence is None or not _is_enough(match["long"]):
            continue
        last = _LAST_WORD.search(text, max(sentence.span.start, place - 40), place - 2)
        if last and zipf(last[0]) < COMMON:
            term = Span(start=_start_of_term(text, sentence.span.start, last.start()), end=last.end())
            yield term, Span(start=match.start("long"), end=match.end("long"))


def _called(text: str, found: Annotations) -> Iterator[tuple[Span, Span]]:
    """Explanations before "called": "a permanent state called senescence"."""
    for place in places(text, _CALLING):
        match = _CALLED.match(text, place)
        sentence = found.around(Sentence, place)
        if match is None or sentence is None or match.end() > sentence.span.end:
            continue
        cut = _ENDS_TERM.search(text, match.start("term"), match.end("term"))
        term = Span(start=match.start("term"), end=cut.start() if cut else match.end("term"))
        name = text[term.start : term.end]
        if not (name[0].islower() or _CODE.match(name)) or zipf(name) >= COMMON:
            continue
        span = _description(text, max(sentence.span.start, place - 120), place)
        which = _WHICH.match(text, term.end, sentence.span.end)
        if which and not (span and _is_enough(text[span.start : span.end])):
            span = Span(start=which.start("long"), end=which.end("long"))
        if span:
            yield term, span


def _description(text: str, start: int, end: int) -> Span | None:
    """The noun and what belongs to it that stand before "called"."""
    words = text[start:end]
    if words.rstrip().rpartition(" ")[2].lower() in _PLAIN:
        return None
    match = _last_description(words)
    if match is None or _CLAUSE.search(match["long"]):
        match = _BARE_DESCRIPTION.match(words)
    if match and match["long"].startswith("the ") and _PREPOSITION.search(match["long"]):
        return None
    if match is None or not _is_enough(match["long"]):
        return None
    return Span(start=start + match.start("long"), end=start + match.start("long") + len(match["long"].rstrip()))


def _last_description(words: str) -> re.Match[str] | None:
    """The noun phrase at the end of some words, from its last article on."""
    last = max(words.rfind(f" {article} ") for article in ("a", "an", "the", "this"))
    return _DESCRIPTION.match(words, max(0, last))


def _next_sentence(text: str, found: Annotations) -> Iterator[tuple[Span, Span]]:
    """Sentences that go on about the only term of the sentence before: "These play a role in ..."."""
    sentences = found.of(Sentence)
    for before, sentence in pairwise(sentences):
        match = _THESE.match(text, sentence.span.start, sentence.span.end)
        if match is None:
            continue
        terms = list(_hard_plurals(text, before.span)) if match["rest"] else list(_quoted(text, before.span))
        if len(terms) == 1:
            start = match.start("rest") if match["rest"] else match.start()
            yield terms[0], Span(start=start, end=match.end())


def _hard_plurals(text: str, span: Span) -> Iterator[Span]:
    for match in _PLURAL.finditer(text, span.start, span.end):
        if _is_hard(match[0]):
            yield Span(start=match.start(), end=match.end())


def _quoted(text: str, span: Span) -> Iterator[Span]:
    for match in _QUOTED.finditer(text, span.start, span.end):
        yield Span(start=match.start("term"), end=match.end("term"))


@lru_cache(maxsize=20_000)
def _is_hard(word: str) -> bool:
    return 3 < len(word) <= 40 and word.isascii() and is_rare(word) and looks_learned(word)  # noqa: PLR2004


def _is_enough(words: str) -> bool:
    return FEWEST_WORDS <= len(words.split()) <= MOST_WORDS


def _is_gloss(words: str, term: str) -> bool:
    """Whether words in brackets explain the learned word before them, in words that are better known."""
    if _NO_GLOSS.match(words) or (_COLOUR.match(words) and len(words.split()) < FEWEST_WORDS):
        return False
    if words.startswith(("a ", "an ", "the ")):
        return _is_enough(words)
    known = zipf(term.rpartition(" ")[2].lower()) + MUCH_MORE_COMMON
    return len(words.split()) <= FEWEST_WORDS and all(zipf(word) >= max(known, 3.0) for word in words.split())


def _is_name(found: Annotations, place: int) -> bool:
    return any(found.around(kind, place) for kind in (Person, Institution))


def _is_inside(spans: list[Span], place: int) -> bool:
    index = bisect_right(spans, place, key=_start) - 1
    return index >= 0 and place < spans[index].end


def _start(span: Span) -> int:
    return span.start
