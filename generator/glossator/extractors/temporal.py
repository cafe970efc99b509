"""Dates that an article names in full: a day, a month with its year, a year, a decade, or from when to when.

Only words that say which year they mean count, so nothing here depends on when the article was written. A bare year
counts after a word such as "in" or "since", and only when what follows cannot be something of which there are so many:
"in 1984, when" names a year, "in 2000 mice" does not.
"""

import re
from collections.abc import Iterator

from glossator import dates
from glossator.model import Annotations, Article, Sentence, Span, TemporalExpression

SMALL_WORDS = (
    "a about after alone also although an and are as at because before but by can could did during for from had has"
    " have he her his however if in into is it its later might on or our she since so some that the their then there"
    " these they this those though through to too under until using was we were when where which while who whose will"
    " with would"
)
"""Words that may follow a year and that nobody counts."""

# The pieces of a date.
_MONTH = rf"(?:{'|'.join(dates.MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
_DAY = r"[0-9]{1,2}(?:st|nd|rd|th)?\b"
_YEAR = r"(?:1[0-9]|2[01])[0-9]{2}(?![0-9]|[.,][0-9]|\s?%)"
_ISO = r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?![\w/-])"
_FULL = (
    rf"(?:{_DAY}\s++(?:of\s++)?{_MONTH},?\s++{_YEAR}|{_MONTH}\s++{_DAY},?\s++{_YEAR}"
    rf"|{_MONTH}\s++(?:of\s++)?{_YEAR}|{_MONTH},\s++{_YEAR}(?=[,.;:)])|{_ISO})"
)

# What may stand before and after them.
_ALONE = r"(?:(?<![\w./-])(?<![0-9][,–])|(?<=[Mm]id-))"
_NO_COUNT_IF_ROUND = (
    r"(?:(?<!0)|(?!\s+(?!(?:across|as|has|his|is|its|this|was)\b)(?:[a-z-]*s|children|men|mice|people|women)\b))"
)
_NO_COUNT = (
    r"(?=\Z|[,;:.!?…)\]\"'”’]++(?:\s(?!or\s)|\Z)|\s?—|\s[–-]\s(?![0-9])|\s[(\[]"
    rf"|\s++(?:{SMALL_WORDS.replace(' ', '|')})\b(?!\s[0-9]))"
)
_NOT_ROUND = r"(?![0-9]{2}00\W++(?:[a-z]++\W++)?[0-9]{2}00)"
_EARLY = r"(?:(?:the )?(?:early|late|mid)[ -])?"
_CUE = (
    r"\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Tt]hroughout|[Tt]he year|as (?:early|late|recently) as|back to|After|Before|By"
    rf"|From|Until|(?:beginning|start|middle|end|spring|summer|autumn|winter) of)\s++{_EARLY}"
)
_WEAK_CUE = rf"\b(?:after|before|by|from|until)\s++{_EARLY}"
_TO = r"(?:\s++(?:to|till|until|through)\s++|\s?[–-]\s?)"
_AND = r"(?:,?\s++(?:and|or)\s++)"

# What looks like a date or the beginning of one; where a pattern finds it first, it finds nothing.
_SHARED = (
    rf"(?:{_ALONE}{_DAY}(?:\s++of)?|{_MONTH})(?:{_TO}|{_AND}|\s?[/&,—]\s?){_FULL}|(?<![0-9])[0-9]{{3,}}+\s++{_FULL}"
)
_ODDS = r"\b(?:one|[0-9]++)(?:\s\w++)?\sin\s[0-9]{3}0"
_CHANGE = (
    r"\b(?:(?:climb|declin|decreas|dropp|grow|increas|rang|reduc|vari)\w*+|fell|fall(?:en|s)?|grew|ris(?:en|es|ing)|rose)"
    r"(?:\s\w++)?\s(?:between|by|from)\s"
)
_TOPIC = (
    r"\b(?:all|articles?|ask\w*+|books?|debates?|films?|information|kn[eo]w\w*+|learn\w*+|novels?|questions?|read\w*+"
    r"|reports?|said|say\w*+|something|speak\w*+|spoke|stor(?:y|ies)|talk\w*+|th(?:ink|ought)\w*+|told|worr\w*+|writ\w*+"
    r"|wrote)\sabout\s"
)

_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        # from 12 October 2012 to 3 March 2014, July 2003 – December 2004
        rf"{_ALONE}(?P<date>{_FULL}){_TO}(?P<until>{_FULL}){_NO_COUNT_IF_ROUND}",
        rf"\b[Bb]etween\s++(?P<date>{_FULL}),?\s++and\s++(?P<until>{_FULL}){_NO_COUNT_IF_ROUND}",
        # between 1981 and 1984, from 1981 to 1984
        rf"{_CHANGE}|\b[Bb]etween\s++{_NOT_ROUND}(?P<date>{_YEAR})\s++and\s++(?P<until>{_YEAR}){_NO_COUNT}",
        rf"{_CHANGE}|\b(?:[Dd]uring|[Ff]rom|[Ii]n)\s++{_NOT_ROUND}(?P<date>{_YEAR}){_TO}(?P<until>{_YEAR}){_NO_COUNT}",
        # 12 October 2018, around October 2018
        rf"{_SHARED}|{_ALONE}(?P<about>[Aa]round\s++|[Cc]irca\s++|ca?\.\s*+)?(?P<date>{_FULL}){_NO_COUNT_IF_ROUND}",
        # 335 BC
        rf"{_ALONE}(?P<about>[Aa](?:bout|round)\s++|[Cc]irca\s++|ca?\.\s*+)?(?P<date>[1-9][0-9]{{0,3}}\s(?:BCE?\b|B\.C\.))",
        # in 1984, in 1984 and 1990, by 1984
        rf"{_ODDS}|{_CUE}(?P<date>{_YEAR})(?:{_NO_COUNT}|(?={_AND}{_YEAR}{_NO_COUNT}))",
        rf"{_CUE}{_YEAR}{_AND}(?P<date>{_YEAR}){_NO_COUNT}",
        rf"{_CHANGE}|{_WEAK_CUE}(?P<date>(?![0-9]{{2}}00){_YEAR}){_NO_COUNT}",
        # about 1984, in about 1980
        rf"{_TOPIC}|\b(?P<about>a(?:bout|round)\s++(?![0-9]{{3}}0)|[Cc]irca\s++|ca?\.\s*+)(?P<date>{_YEAR}){_NO_COUNT}",
        rf"(?:\A\W?|\(|{_CUE}|{_WEAK_CUE})(?P<about>[Aa](?:bout|round)\s++)(?P<date>{_YEAR}){_NO_COUNT}",
        # the 1980s
        r"(?:\b(?:[Tt]he|[Ee]arly|[Mm]id|[Ll]ate)[ -]|(?<=0s and ))(?P<date>(?:1[0-9]|20)[1-9]0['’]?s)\b",
    )
)


def extract(article: Article, found: Annotations) -> Iterator[TemporalExpression]:
    """Each date that a sentence names, in order."""
    for sentence in found.of(Sentence):
        offset = sentence.span.start
        position = 0
        for start, end, value in _dates(article.text[offset : sentence.span.end]):
            if start >= position:
                yield TemporalExpression(span=Span(start=offset + start, end=offset + end), kind="DATE", value=value, edtf=value)
                position = end


def _dates(words: str) -> list[tuple[int, int, str]]:
    """Where dates stand and what they are in EDTF, in order; of those that overlap the longest comes first."""
    if not re.search("[0-9]", words):
        return []
    matches = [match for pattern in _PATTERNS for match in pattern.finditer(words) if match["date"]]
    found = [(*_place(match), _value(match)) for match in matches]
    return sorted((date for date in found if dates.is_valid(date[2])), key=lambda date: (date[0], -date[1]))


def _place(match: re.Match[str]) -> tuple[int, int]:
    """Where the words stand that say the date and how sure it is."""
    parts = match.groupdict()
    return match.start("about" if parts.get("about") else "date"), match.end("until" if parts.get("until") else "date")


def _value(match: re.Match[str]) -> str:
    """The date in EDTF, whether or not there is such a day."""
    parts = match.groupdict()
    doubt = "~" if parts.get("about") else ""
    until = f"/{_edtf(parts['until'])}" if parts.get("until") else ""
    return _edtf(parts["date"]) + doubt + until


def _edtf(words: str) -> str:
    """What the words of one date are in EDTF, whether or not there is such a day."""
    if re.fullmatch(_ISO, words):
        return words
    *days, year = re.findall(r"[0-9]+", words)
    if words.endswith("s"):
        return f"{year[:3]}X"
    if "B" in words:
        return f"-{int(year) - 1:04}" if year != "1" else "0000"
    month = re.search(_MONTH, words)
    numbers = [f"{_number(month[0]):02}"] if month else []
    return "-".join((year, *numbers, *(f"{int(day):02}" for day in days)))


def _number(month: str) -> int:
    """The number of a month from its name or abbreviation."""
    return [name[:3] for name in dates.MONTHS].index(month[:3]) + 1
