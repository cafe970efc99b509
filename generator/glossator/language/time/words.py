"""Single words of time: now, recently, in the future, daily."""

import re
from collections.abc import Iterator

from glossator.language.time.calendar_words import FREQUENCIES
from glossator.language.time.phrase import Phrase

TRIGGERS = frozenset({
    *FREQUENCIES,
    *"now currently presently nowadays recently lately formerly previously soon".split(" "),
    *"future past present moment ago overnight".split(" "),
})  # fmt: skip
"""The words that are phrases of time, or the last word of one."""

_REFERENCES = {
    "currently": "PRESENT_REF",
    "presently": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "recently": "PAST_REF",
    "lately": "PAST_REF",
    "formerly": "PAST_REF",
    "previously": "PAST_REF",
}
_NOW = re.compile(r"(?<!\bfor )(?<!\bFor )(?<!\bevery )(?<!\bnow and )\b[Nn]ow\b(?!\s+(?:that|and (?:then|again))\b|-)")
_ENDS = re.compile(
    r"(?=[.,;:!?)\"”’'—]|\Z|\s[–-]|\s(?:and|but|or|have|has|had|that|to|for|as|by|when|with|were|was|is|are|because|if|we|he|she"
    r"|it|they|I|the|than)\b)"
)
_BEFORE_PAST = re.compile(r"\b(?:[Ii]n|[Ff]rom|[Oo]f|than in) (?P<start>the (?:recent |distant |not too distant )?)\Z")
_BEFORE_FUTURE = re.compile(
    r"\b(?P<start>the (?:(?:near|foreseeable|distant|immediate|not[- ](?:too|so)[- ]distant) )?|(?<=\b[Ii]n ))\Z"
)
_BEFORE_PRESENT = re.compile(r"\b(?:(?:[Aa]t)|(?:to|until|for)(?= the)) (?P<start>(?:the )?)\Z")
_BEFORE_MOMENT = re.compile(r"\b(?:[Aa]t|[Ff]or) (?P<start>the (?:present )?)\Z")
_BEFORE_AGO = re.compile(r"\b(?P<start>(?:(?:some|a short|a long) time|(?:not (?:so|too|very )?)?long) )\Z")
_NOT_THAT_NIGHT = re.compile(
    r"-|\s(?:at|bags?|stays?|success\w*|sensations?|deliver\w+|shipping|trains?|bus(?:es)?|flights?|ferr\w+|guests?|rates?"
    r"|lending|loans?|mail|cultures?|incubation|fast\w*|camps?|shelters?|accommodation|parking|hours)\b"
)
_NOT_SOON = re.compile(r"\b(?:[Aa]s|how|too|so|very|not|was|were|had|but) \Z")
_SOON_BEHIND = re.compile(r"\s+(?:as|after\w*|became|began|found|followed|had|was|were|learned|\w+ed)\b")
_FUTURE_BEHIND = re.compile(r"\s+(?:will|would|be|to|may|might)\b")
_FUTURE_AROUND = re.compile(r"\b(?:will|would|could|may|might|can|should|is|are|to|be|'ll|’ll)\b")


def words(text: str, low: int, place: int, high: int, word: str) -> Iterator[Phrase]:
    """The phrase that this word is, or that it ends."""
    end = place + len(word)
    if word in FREQUENCIES:
        lower = text[place].islower() or (place == low and text[end + 1 : end + 2].islower())
        if lower and text[end : end + 1] not in {"-", "\u2011"} and text[place - 1 : place] not in {"-", "\u2011"}:
            yield Phrase(start=place, end=end, kind="SET", value=FREQUENCIES[word])
    elif word in _REFERENCES:
        if text[end : end + 1] != "-":
            yield Phrase(start=place, end=end, kind="DATE", value=_REFERENCES[word])
    elif word == "now":
        if _NOW.search(text, max(low, place - 8), min(high, place + 12)) and _NOW.match(text, place, high):
            start = place - 6 if text[max(low, place - 6) : place].lower() == "right " else place
            yield Phrase(start=start, end=end, kind="DATE", value="PRESENT_REF")
    elif word == "overnight":
        if not _NOT_THAT_NIGHT.match(text, end, high) and not text.endswith(("an ", "-"), 0, place):
            yield Phrase(start=place, end=end, kind="TIME", anchor="near", unit="D", step=0, clock="TNI")
    elif word == "soon":
        yield from _soon(text, low, place, high)
    else:
        yield from _ends_a_phrase(text, low, place, high, word)


def _soon(text: str, low: int, place: int, high: int) -> Iterator[Phrase]:
    before = text[max(low, place - 40) : place]
    if (
        not _NOT_SOON.search(before)
        and not _SOON_BEHIND.match(text, place + 4, high)
        and (_FUTURE_AROUND.search(before) or _FUTURE_BEHIND.match(text, place + 4, high))
    ):
        yield Phrase(start=place, end=place + 4, kind="DATE", value="FUTURE_REF")


def _ends_a_phrase(text: str, low: int, place: int, high: int, word: str) -> Iterator[Phrase]:
    """In the past, the near future, at present, at the moment."""
    end = place + len(word)
    before, value = {
        "past": (_BEFORE_PAST, "PAST_REF"),
        "future": (_BEFORE_FUTURE, "FUTURE_REF"),
        "present": (_BEFORE_PRESENT, "PRESENT_REF"),
        "moment": (_BEFORE_MOMENT, "PRESENT_REF"),
        "ago": (_BEFORE_AGO, "PAST_REF"),
    }[word]
    match = before.search(text, max(low, place - 32), place)
    if match and (word == "ago" or _ENDS.match(text, end, high)):
        if word == "moment" and text[end : end + 5] in {" when", " that"}:
            return
        yield Phrase(start=match.start("start"), end=end, kind="DATE", value=value)
