"""The article in short: three or four of its own sentences that say what was done, what came out and what limits it."""

import re
from collections.abc import Iterable, Mapping, Sequence

from glossator.language.words.vocabulary import vocabulary
from glossator.model import Annotations, Article, Quotation, Sentence, Statement, StatementKind

FEWEST_SENTENCES = 8
"""Articles of fewer sentences are short enough."""

FEWEST_CHOSEN = 2
"""A single sentence is no summary."""

LEAD = 3
"""Among how many sentences at the beginning the lead is looked for."""

SHORTEST, LONGEST = 40, 330
"""The fewest and the most characters of a sentence that may stand in a summary; a lead of the seeds has 317."""

MOST_COUNTED = 6
"""How often a word counts at most when it tells what an article is about."""

LEANING, SPOKEN, MIXED = 0.6, 0.8, 0.7
"""What the worth of a sentence is multiplied with when it opens with a word that leans on the sentence before; when
somebody speaks in it; when it tells of a limit too and something else is asked for. Chosen on the seeds."""

CLEAR = 1.4
"""The same for a sentence that says outright what the whole study shows, or what is still missing."""

Kinds = Mapping[int, set[StatementKind]]
"""What each sentence tells, by where it begins."""

_ASKED_FOR: tuple[StatementKind, ...] = ("caveat", "method", "result")
_EXPLETIVE = r"it\sis\s(?:likely|possible|unclear|not\s(?:yet\s)?(?:clear|known)|too\searly|unlikely|unknown)"
_LEANS = re.compile(
    rf"[\"'“‘(]*+(?!{_EXPLETIVE})(?:(?:however|but|yet|still|nonetheless|nevertheless|overall|although|though|while),?\s)?(?!{_EXPLETIVE})"
    r"(?:they|it|its|their|he|she|his|her|those|such|here|both|(?:this|that|these)(?!\s(?:study|work|research|trial|results?))"
    r"|the\s(?:latter|former|same)|others?|another|and|also|moreover|furthermore"
    r"|in\s(?:line|addition|turn|fact|doing\sso|this|these)|instead|similarly|likewise|thus|therefore|hence|for\s(?:example|instance)|next|then"
    r"|finally|meanwhile|after\sthat|specifically|more\s\w+ly|to\sdo\s(?:that|this|so)|together|again|indeed|so|or|only|some|by\s(?:doing|contrast)"
    r"|a\scloser|closer|[a-z]+ly,|we|our|i)\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"(?:They|It|Its|Their|He|She|His|Her|This|These)\b")
_CLEAR = {
    "result": re.compile(
        r"\b(?:results|findings?|study|work|data|analysis|trial)\b[^.;]{0,60}\b(?:suggest|show|provid|demonstrat|support|indicat|reveal|found)"
    ),
    "caveat": re.compile(r"\b(?:need(?:s|ed)?|required|necessary|unlikely|cannot|only|years|low|if)\b"),
}
_ENDS = re.compile(r"[.!][\"'”’)]*\Z")
_CAPTION = re.compile(r"(?:Image|Photo|Photograph|Figure|Fig|Table|Credit|Caption|Source|\([A-Z]\))\b|\W*(?:\.\.|…)")
_ONLY_SPEECH = re.compile(r"\"[^\"]*+\"?\Z|“[^”]*+”?\Z|[‘'][^’']*+[’']\Z")
_MARKS = '"“”'
_WORD = re.compile(r"[^\W\d_]{5,}")


def summarise(article: Article, found: Annotations) -> tuple[Sentence, ...]:
    """The sentences that say the most, in the order of the text; none where it is short or tells of no research.

    There are at most four: the lead or a second result, how it was done, the main result, and what limits it.
    """
    sentences = found.of(Sentence)
    if len(sentences) < FEWEST_SENTENCES:
        return ()
    kinds = _kinds(found.of(Statement))
    fit = [item for item in sentences if item.span.start in kinds and _is_fit(article.text, item, found)]
    lead = _lead(fit, kinds)
    chosen = [lead] if lead else []
    worth = {item.number: _worth(article.text, item) for item in fit}
    for kind in _ASKED_FOR if lead else (*_ASKED_FOR, "result"):
        left = [item for item in fit if kind in kinds[item.span.start] and item not in chosen]
        if left:
            numbers = {item.number for item in chosen}
            factor = {
                item.number: _factor(article.text, item, kind, kinds[item.span.start], item.number - 1 in numbers)
                for item in left
            }
            chosen.append(max(left, key=lambda item: (worth[item.number] * factor[item.number], -item.number)))
    chosen.sort(key=lambda item: item.number)
    return tuple(chosen) if len(chosen) >= FEWEST_CHOSEN else ()


def _kinds(statements: Iterable[Statement]) -> Kinds:
    """What each sentence tells."""
    kinds: dict[int, set[StatementKind]] = {}
    for item in statements:
        kinds.setdefault(item.span.start, set()).add(item.kind)
    return kinds


def _lead(fit: Sequence[Sentence], kinds: Kinds) -> Sentence | None:
    """The sentence that opens the article, if it says what came of the research or how it was done."""
    return next((item for item in fit if item.number <= LEAD and kinds[item.span.start] & {"result", "method"}), None)


def _is_fit(text: str, sentence: Sentence, found: Annotations) -> bool:
    """Whether a sentence can stand alone as it is written: a whole one, not too long, nobody's half speech."""
    start, end = sentence.span.start, sentence.span.end
    words = text[start:end]
    if not SHORTEST <= end - start <= LONGEST or not _ENDS.search(words) or _CAPTION.match(words):
        return False
    if words.count('"') % 2 or words.count("“") != words.count("”") or _ONLY_SPEECH.match(words):
        return False
    around = found.around(Quotation, start)
    return around is None or (around.span.start == start and around.span.end < end)


def _worth(text: str, sentence: Sentence) -> float:
    """How much a sentence says of what the article is about."""
    words = text[sentence.span.start : sentence.span.end]
    counts = vocabulary(text)
    content = set(_WORD.findall(words.lower())) & counts.keys()
    return float(sum(min(len(counts[word]), MOST_COUNTED) - 1 for word in content) / len(words) ** 0.5)


def _factor(text: str, sentence: Sentence, kind: StatementKind, kinds: set[StatementKind], follows: bool) -> float:  # noqa: FBT001
    """What its worth is multiplied with: less where it leans on others, is spoken or mixed, more where it is clear."""
    words = text[sentence.span.start : sentence.span.end]
    factor = 1.0
    if _LEANS.match(words) and not (follows and _PRONOUN.match(words)):
        factor *= LEANING
    if any(mark in words for mark in _MARKS):
        factor *= SPOKEN
    if kind != "caveat" and "caveat" in kinds:
        factor *= MIXED
    clear = _CLEAR.get(kind)
    return factor * CLEAR if clear and clear.search(words) else factor
