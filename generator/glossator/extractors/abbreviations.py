"""Short forms where an article says what they stand for: "spermatogonial stem cells (SSCs)"."""

import re
from collections.abc import Iterator

from glossator.language.words import initials
from glossator.language.words.vocabulary import places
from glossator.model import Abbreviation, Annotations, Article, Sentence, Span
from glossator.spans import code_in

NO_SHORT_FORMS = frozenset(
    "adult adults all am both bottom chap control controls day days ed eds eg eq et etc fig figs ie left male males men"
    " mice no note nr now old page part pm pp ref refs right see sic table top vs women year years".split()
)
"""What stands in brackets on its own, in small letters, without being short for what is before it."""

LONGEST_SHORT_FORM = 14
"""The most letters and figures of a short form."""
LONGEST_SMALL_SHORT_FORM = 4
"""The most letters of a short form without capitals: kb, bp, hsp."""
LONGEST_LONG_FORM = 250
"""The most characters of a long form."""

_SAYS_SO = (
    r"(?:(?:also|or|here(?:after|inafter)?|henceforth|abbreviated|abbr\.|termed|denoted|designated|called|known|short"
    r"|referred|to|as|the|for)[ ,:]+)*+[\"'“‘]?"
)
_BRACKET = re.compile(rf"[(\[]{_SAYS_SO}(?P<inside>[^()\[\]\n]{{2,200}}+)[)\]]")
_SHORT_FORM = re.compile(
    r"(?P<first>[^\W_][\w'’+/.&\u2010\u2011–-]{0,15}+)(?P<second> (?!or )[^\W_][\w'’+-]{0,5}+(?![\w'’+-]))?+"
    r"(?=[\"'”’]?(?:[;,—–]| or | ?[=<>≤≥]|\Z))"
)
_TWO_CAPITALS = re.compile(r"[^a-z]*[A-Z][^A-Z]*[A-Z0-9\u03b1-\u03c9]|[a-z]{1,2}[A-Z]{2}")
_WITH_CAPITALS = re.compile(rf"(?={_TWO_CAPITALS.pattern})[^\W_][\w+/.&\u2010\u2011–-]{{1,{LONGEST_SHORT_FORM}}}")
_AFTER_OR = re.compile(r"or (?:the )?(?P<short>[^\W_][\w&\u2010\u2011-]{1,11}+)(?=[,.;)]|\Z)")
_LONG_FORM_AFTER = re.compile(
    r"(?:or|(?P<sure>short for|stands for)) (?:the )?[\"'“‘]?(?P<long>[^\W_][^,;:.()\[\]\"“”—\n]{2,200}+)"
)
_UP_TO_MARK = re.compile(r"[^,;:]++")
_IN_BETWEEN = re.compile(r",|,? which(?: is)?| is|")
_NEWS_AGENCY = re.compile(r"[A-Z][\w, .'’-]{1,40}\((?:AP|AFP|ANSA|CNN|dpa|DPA|IPS|PA|Reuters|UPI|Xinhua)\) ?[—–_-]")
_ROMAN = re.compile(r"[ivx]+\Z")
_TRIGGERS = frozenset({"or", "short", "stands"})

_Pair = tuple[Span, Span]


def extract(article: Article, found: Annotations) -> Iterator[Abbreviation]:
    """Each short form that stands beside what it is short for, in order."""
    text = article.text
    code = code_in(article)
    last = -1
    for short, long in sorted((*_in_brackets(text, found), *_in_words(text, found)), key=_start):
        if short.start >= last and not any(span.start < short.end and short.start < span.end for span in code):
            last = short.end
            words = text[long.start : long.end]
            yield Abbreviation(span=short, short=text[short.start : short.end], long=words, long_span=long)


def _start(pair: _Pair) -> int:
    return pair[0].start


def _in_brackets(text: str, found: Annotations) -> Iterator[_Pair]:
    """Pairs of which one part stands in brackets: "multiple sclerosis (MS)" and "MS (multiple sclerosis)"."""
    for bracket in _BRACKET.finditer(text):
        sentence = found.around(Sentence, bracket.start())
        if sentence is None or bracket.end() > sentence.span.end:
            continue
        start = max(sentence.span.start, bracket.start() - LONGEST_LONG_FORM)
        pair = _long_before(text, start, bracket) or _long_inside(text, start, bracket)
        if pair and not _is_agency(text, sentence.span.start, bracket.end()):
            yield pair


def _long_before(text: str, start: int, bracket: re.Match[str]) -> _Pair | None:
    """A short form in brackets with the long form right before them."""
    match = _SHORT_FORM.match(text, bracket.start("inside"), bracket.end("inside"))
    if match is None or not _may_be_short(match[0]):
        return None
    long = initials.before(text, start, bracket.start(), match[0], strict=match["second"] is not None)
    return (Span(start=match.start(), end=match.end()), long) if long else None


def _long_inside(text: str, start: int, bracket: re.Match[str]) -> _Pair | None:
    """A long form in brackets with the short form right before them."""
    words = text[max(start, bracket.start() - LONGEST_SHORT_FORM - 3) : bracket.start()].split()
    short = words[-1].lstrip("\"'“‘/") if words else ""
    if not _WITH_CAPITALS.fullmatch(short) or " " not in bracket["inside"]:
        return None
    inside = _UP_TO_MARK.match(text, *bracket.span("inside"))
    long = initials.whole(text, inside.start(), inside.end(), short) if inside else None
    first = text.rindex(short, start, bracket.start())
    return (Span(start=first, end=first + len(short)), long) if long else None


def _in_words(text: str, found: Annotations) -> Iterator[_Pair]:
    """Pairs that words join: "the National Trust, or NT," and "SARS, short for severe acute respiratory syndrome"."""
    for place in places(text, _TRIGGERS):
        sentence = found.around(Sentence, place)
        if sentence and sentence.span.start < place:
            start = max(sentence.span.start, place - LONGEST_LONG_FORM)
            pair = _short_after(text, start, place) or _long_after(text, start, place, sentence.span.end)
            if pair:
                yield pair


def _short_after(text: str, start: int, place: int) -> _Pair | None:
    """A short form behind a comma and "or", with the long form right before them."""
    match = _AFTER_OR.match(text, place) if text.startswith(", ", place - 2) else None
    if match is None or not _TWO_CAPITALS.match(match["short"]):
        return None
    long = initials.before(text, start, place - 2, match["short"], strict=True)
    return (Span(start=match.start("short"), end=match.end("short")), long) if long else None


def _long_after(text: str, start: int, place: int, end: int) -> _Pair | None:
    """A long form behind a comma and "or", or "short for", with the short form right before them."""
    words = text[max(start, place - LONGEST_SHORT_FORM - 12) : place].split()
    match = _LONG_FORM_AFTER.match(text, place, end)
    if match is None or not words:
        return None
    for word in reversed(words):
        short = word.strip("\"'“”‘’(,")
        if _WITH_CAPITALS.fullmatch(short):
            first = text.rindex(short, start, place)
            between = text[first + len(short) : place].strip(" \"'“”‘’(")
            sure = match["sure"] is not None
            long = initials.whole(text, *match.span("long"), short, open_end=sure)
            is_joined = _IN_BETWEEN.fullmatch(between) if sure else between == ","
            return (Span(start=first, end=first + len(short)), long) if long and is_joined else None
    return None


def _may_be_short(written: str) -> bool:
    """Whether what stands in brackets looks like a short form."""
    letters = sum(map(str.isalpha, written))
    count = sum(map(str.isalnum, written))
    if written.replace("/", "") in initials.HALF_LIFE:
        return True
    if not 1 < count <= LONGEST_SHORT_FORM or not letters:
        return False
    if written.islower():
        is_word = written in NO_SHORT_FORMS or _ROMAN.match(written)
        return written.isalpha() and count <= LONGEST_SMALL_SHORT_FORM and not is_word
    if " " in written:
        return _TWO_CAPITALS.match(written) is not None or written[:2].isupper() or written[0].isupper()
    return any(map(str.isupper, written)) or not written[0].isdigit()


def _is_agency(text: str, start: int, end: int) -> bool:
    """Whether a bracket only names the news agency at the head of a report: "PARIS (AP) - "."""
    agency = _NEWS_AGENCY.match(text, start)
    return agency is not None and end <= agency.end()
