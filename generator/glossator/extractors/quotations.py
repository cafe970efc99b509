"""Quotations, with who says them, and the words that tell so.

What stands between quotation marks is somebody's speech, a fragment of it, or a word with marks around it. The speaker
is named beside the quotation, in the sentence that it stands in, or in the sentence before; a quotation alone in its
paragraph goes on with the one before. When none of these tells, the quotation has no speaker.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from glossator.language.names.words import NO_NAMES
from glossator.language.speech.attribution import NOBODY, View, Voice, voice
from glossator.language.speech.pronouns import Narrative, genders
from glossator.language.speech.quotation_marks import quoted
from glossator.language.speech.saying import JUDGING
from glossator.language.speech.subjects import BLANK
from glossator.model import (
    Annotations,
    Article,
    Boilerplate,
    Institution,
    Person,
    Problem,
    Quotation,
    QuotationKind,
    Sentence,
    Span,
)
from glossator.spans import code_in, holds

SCARE_WORDS = 4
"""The most words of what is no speech but a name or a word with marks around it; tuned on the seeds."""

SPEECH_WORDS = 6
"""The fewest words of a quotation in small letters that is a clause of its own; tuned on the seeds."""

MOST_ATTRIBUTED = 2_000
"""The most quotations whose speakers are looked for; a text with more is a novel or no prose."""

MOST_UNCLOSED = 50
"""The most marks that are never closed that are reported; where there are more, they mean something else."""

LONGEST_NAMING = 40
"""The most characters before a quotation that are searched for words that name it."""

MOST_REPEATS = 8
"""The most places where the words of a quotation are looked up in the rest of the article."""

_MARK = re.compile("[\"“”„«»‘']")
_NAMING = re.compile(
    r"(?:so-called|known as|called|dubbed|termed|named|titled|entitled|nicknamed|labell?ed)"
    r"(?: (?:the|a|an|as))?[,:]? ?\Z"
)
_NAMED = re.compile(
    r"(?:words?|terms?|phrase|title|slogan|name|letters?|song|film|movie|book|article|novel|album|series|headlined?"
    r"|hashtag|show|magazine|paper|study|essay)(?: (?:for|of|as))?[,:]? ?\Z"
)
_LETTER = re.compile(r"[^\W_]")
_CAPITALS = re.compile(r"(?:[A-Z0-9][\w'’.-]*|of|the|and|a|an|in|to|for|on|with|at|by)(?:[ ,:!?]+|\Z)")
_SPEECH_ENDS = frozenset(".,!?…—–")
_UNCLOSED = "quotation mark never closed"
_HINT = "Add the closing mark, or remove this one."


_PROSE = frozenset({"paragraph", "item", "quote"})


def extract(article: Article, found: Annotations) -> Iterator[Quotation | Problem]:
    """The quotations of an article, and marks that are never closed."""
    if not _MARK.search(article.text):
        return
    left_out = {item.span for item in found.of(Boilerplate)}
    paragraphs = [block.span for block in article.blocks if block.kind in _PROSE and block.span not in left_out]
    quotes, unclosed = quoted(article.text, paragraphs)
    code = code_in(article)
    for place in unclosed[:MOST_UNCLOSED]:
        if not holds(code, place):
            yield Problem(span=Span(start=place, end=place + 1), message=_UNCLOSED, hint=_HINT)
    quotes = [
        quote for quote in quotes if not holds(code, quote.start) and _LETTER.search(article.text, *_inner(quote))
    ]
    if quotes:
        named = frozenset(item.span.start for item in found.of(Institution))
        affiliations = {person.name: person.affiliation for person in found.of(Person)}
        yield from _quotations(article.text, _view(article.text, quotes, paragraphs, found), affiliations, named)


def _inner(quote: Span) -> tuple[int, int]:
    """Where the words between the marks begin and end."""
    return quote.start + 1, quote.end - 1


def _view(text: str, quotes: Sequence[Span], paragraphs: Sequence[Span], found: Annotations) -> View:
    pieces, position = [], 0
    for quote in quotes:
        pieces += [text[position : quote.start], BLANK * (quote.end - quote.start)]
        position = quote.end
    blanked = "".join([*pieces, text[position:]])
    everyone = found.of(Person)
    people = [person for person in everyone if blanked[person.span.start] != BLANK]
    sentences, known = found.of(Sentence), genders(everyone, text)
    narrative = Narrative(text=blanked, sentences=sentences, people=people, known=known)
    return View(text=text, narrative=narrative, quotes=quotes, paragraphs=paragraphs, surnames=_surnames(everyone))


def _surnames(people: Sequence[Person]) -> Mapping[str, str]:
    """The names of people by surnames in small letters, where only one person has the surname."""
    names: dict[str, set[str]] = {}
    for name in {person.name for person in people}:
        names.setdefault(name.rpartition(" ")[2].lower(), set()).add(name)
    return {surname: min(group) for surname, group in names.items() if len(group) == 1}


def _quotations(
    text: str, view: View, affiliations: Mapping[str, str], institutions: frozenset[int]
) -> Iterator[Quotation]:
    """Each quotation with its speaker."""
    kind: QuotationKind = "scare"
    for number, quote in enumerate(view.quotes):
        who = voice(view, number) if number < MOST_ATTRIBUTED else NOBODY
        goes_on = kind == "speech" and who.adjacent and who.span == view.voices[-1].span
        kind = "speech" if goes_on else _kind(text, view, quote, who)
        who = NOBODY if kind == "scare" else who
        view.voices.append(who)
        if (
            who.span
            and who.speaker
            and who.span.start not in institutions
            and (who.speaker in affiliations or not NO_NAMES.issuperset(who.speaker.split()))
        ):
            view.spoken.append((quote.start, who.speaker))
        yield Quotation(
            span=quote,
            kind=kind,
            speaker=who.speaker,
            speaker_span=who.span,
            affiliation=affiliations.get(who.speaker, ""),
            cue=who.cue,
        )


def _kind(text: str, view: View, quote: Span, who: Voice) -> QuotationKind:
    """Whether the words are speech, a fragment of it, or stand in marks for another reason."""
    inner = text[slice(*_inner(quote))].strip()
    words = inner.count(" ") + 1
    whole = inner[:1].isupper() or not inner[:1].isalpha()
    closed = inner[-1:] in _SPEECH_ENDS
    if _is_named(text, quote, who) or _is_named_like_a_film(text, quote, inner, who):
        return "scare"
    if who.speaker or who.span:
        if (whole and (closed or who.adjacent or words >= SPEECH_WORDS)) or (who.adjacent and words >= SPEECH_WORDS):
            return "speech"
        return "fragment"
    if whole and closed and words >= SCARE_WORDS and not _is_title(inner.rstrip(".,")):
        return "speech"
    if words > SCARE_WORDS or _recurs(text, view, quote, inner):
        return "fragment"
    return "scare"


def _is_named(text: str, quote: Span, who: Voice) -> bool:
    """Whether the words before a quotation say that it is a word or a name: "known as", "the film"."""
    back = max(0, quote.start - LONGEST_NAMING)
    if _NAMED.search(text, back, quote.start):
        return True
    if text.startswith(("'s ", "’s "), quote.start - 3) and _is_title(text[slice(*_inner(quote))].rstrip(".,")):
        return True
    return not who.adjacent and _NAMING.search(text, back, quote.start) is not None


def _is_named_like_a_film(text: str, quote: Span, words: str, who: Voice) -> bool:
    """Whether the words look like a title and not like what the speaker says."""
    if who.adjacent and who.span and who.span.start >= quote.end:
        return text[quote.start - 2 : quote.start - 1].isalpha() and _is_title(words.rstrip(".,"))
    return not who.adjacent and who.cue.lower() not in JUDGING and _is_title(words)


def _is_title(words: str) -> bool:
    """Whether all words but the small ones have capitals, as in the name of a film."""
    position = 0
    while match := _CAPITALS.match(words, position):
        position = match.end()
    return position == len(words) and words[-1:] not in {".", ","} and words[:1].isupper()


def _recurs(text: str, view: View, quote: Span, words: str) -> bool:
    """Whether the words are said again in a longer quotation of the article."""
    place = text.find(words)
    for _ in range(MOST_REPEATS):
        if place < 0:
            return False
        if not quote.start <= place < quote.end and view.narrative.text[place] == BLANK:
            return True
        place = text.find(words, place + 1)
    return False
