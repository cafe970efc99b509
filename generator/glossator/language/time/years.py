"""Phrases that name a year in figures, or a decade: in 1984, from 1981 to 1984, the 1990s, 335 BC.

A bare year is sure enough for a timeline only after a word such as "in" or "since", and only when what follows cannot
be something of which there are so many: "in 1984, when" names a year, "in 2000 mice" does not.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from glossator.language.time.days import YEAR
from glossator.language.time.phrase import EDGE, Phrase, first_match, pattern, starts

SMALL_WORDS = (
    "a about after alone also although an and are as at because before but by can could did during for from had has"
    " have he her his however if in into is it its later might on or our she since so some that the their then there"
    " these they this those though through to too under until using was we were when where which while who whose will"
    " with would"
)
"""Words that may follow a year and that nobody counts."""


_FIRST_SHORT_STRETCH = "1600"
EARLIEST_LIKELY, LATEST_LIKELY = 1500, 2050
"""Between these, four figures behind a fitting word are taken for a year; a guess."""

_NO_COUNT = re.compile(
    r"(?=\Z|[,;:.!?…)\]\"'”’]++(?:\s(?!or\s)|\Z)|\s?—|\s[–-]\s(?![0-9])|\s[(\[]"
    rf"|\s++(?:{SMALL_WORDS.replace(' ', '|')})\b(?!\s[0-9]))"
)
_NOT_ROUND = re.compile(r"(?![0-9]{2}00\W++(?:[a-z]++\W++)?[0-9]{2}00)")
_EARLY = r"(?:(?:the )?(?:early|late|mid)[ -])?"
_CUE = (
    r"\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Tt]hroughout|[Tt]he year|as (?:early|late|recently) as|back to|After|Before|By"
    rf"|From|Until|(?:beginning|start|middle|end|spring|summer|autumn|winter) of)\s++{_EARLY}"
)
_WEAK_CUE = rf"\b(?:after|before|by|from|until)\s++{_EARLY}"
_TO = r"(?:\s++(?:to|till|until|through)\s++|\s?[–-]\s?)"
_AND = r"(?:,?\s++(?:and|or)\s++)"
_ALONE = re.compile(r"(?:(?<![\w./$£€¥#@-])(?<![0-9][,–])|(?<=[Mm]id-)|(?<=[Ll]ate-)|(?<=[Ee]arly-))\Z")
_ODDS = re.compile(r"\b(?:one|[0-9]++)(?:\s\w++)?\sin\s\Z")
_CHANGE = re.compile(
    r"\b(?:(?:climb|declin|decreas|dropp|grow|increas|rang|reduc|vari)\w*+|fell|fall(?:en|s)?|grew|ris(?:en|es|ing)|rose)"
    r"(?:\s\w++)?\s(?:between|by|from)\s\Z"
)
_TOPIC = re.compile(
    r"\b(?:all|articles?|ask\w*+|books?|debates?|films?|information|kn[eo]w\w*+|learn\w*+|novels?|questions?|read\w*+"
    r"|reports?|said|say\w*+|something|speak\w*+|spoke|stor(?:y|ies)|talk\w*+|th(?:ink|ought)\w*+|told|worr\w*+|writ\w*+"
    r"|wrote)\sabout\s\Z"
)
_AFTER_CUE = re.compile(rf"{_CUE}\Z")
_AFTER_WEAK_CUE = re.compile(rf"{_WEAK_CUE}\Z")
_ABOUT = re.compile(r"(?P<about>\b[Aa](?:bout|round)\s++|\b[Cc]irca\s++|\bca?\.\s*+)\Z")
_ABOUT_WITH_CUE = re.compile(rf"(?:\A\W?|\(|{_CUE}|{_WEAK_CUE})\Z")
_SECOND_OF_TWO = re.compile(rf"{_CUE}(?:1[0-9]|2[01])[0-9]{{2}}{_AND}\Z")
_AND_YEAR = re.compile(rf"{_AND}{YEAR}")
_FROM = re.compile(r"\b(?:[Dd]uring|[Ff]rom|[Ii]n)\s++\Z")
_BETWEEN = re.compile(r"\b[Bb]etween\s++\Z")
_TO_YEAR = re.compile(rf"{_TO}(?P<until>{YEAR})")
_BETWEEN_YEAR = re.compile(rf"\s++and\s++(?P<until>{YEAR})")
_LOOSE_BEFORE = re.compile(
    r"\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Oo]f|[Bb]y|[Ff]rom|[Uu]ntil|till|through|throughout|[Aa]fter|[Bb]efore|late|early|mid"
    r"|fiscal|year|[Tt]he|between|than|for|and|or|to|last|back|circa|spring|summer|autumn|winter|quarter|half|season|around"
    r"|as|on|his|her|its|their|our|a|ended?|ending|(?:in|since|of) (?:1[0-9]|20)[0-9]{2},)[ -]\Z"
)
_PART_BEHIND = re.compile(r"\s(?:first|second|third|fourth)[\s-](?:quarter|half)\b")
_DESCRIBED_BEFORE = re.compile(
    r"\b(?:[Aa]|[Tt]he|this|that|[Ii]ts|his|her|their|our|whose|\w+['’]s)"
    r" (?!(?:about|additional|average|estimated|first|full"
    r"|initial|last|more|nearly|next|other|over|past|remaining|roughly|some|total|used|whole)\b)(?:[a-z][a-z-]+ )?\Z"
)
_DESCRIBED_BEHIND = re.compile(r"(?<=[1-9]) [a-z]{3}")
_PLURAL_BEHIND = re.compile(
    r"\s++(?!(?:across|as|has|his|is|its|this|was|does)\b)(?:[a-z-]+ )?(?:[a-z-]*[a-rt-z]s|people|men|women|children"
    r"|mice|well(?=[ -]plate)|percent|miles|km|kg|m|metres|meters|feet|pounds|dollars|euros|hours|GMT|words|MHz|nm|rpm"
    r"|calories|K|kcal)\b"
)
_FULL_YEAR = pattern(
    rf"{EDGE}(?:(?i:the )?(?:(?i:fiscal|financial|calendar) )?(?:(?i:year) )?)?(?P<year>{YEAR})"
    r"(?!-(?!(?:[0-9]{2}){1,2}(?![\w–-]))[0-9])"
)
_DASHED = re.compile(rf"[–-](?P<until>{YEAR}|[0-9]{{2}})(?![\w–/-]|[.,][0-9])")
_BRACKET_BEFORE = re.compile(r"(?<!\bal\.)(?<!\bal)\s\((?:(?:b\.|born|d\.|died|since|from|until)\s)?\Z")
_BRACKET_BEHIND = re.compile(rf"(?<!00)(?:[–-](?:(?![0-9]{{2}}00){YEAR}|[0-9]{{2}}))?(?:[;)]|,\s(?:[a-z]|{YEAR}))")
_POSSESSIVE = re.compile(r"['’]s\b")
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?![\w/-])")
_DECADE = pattern(rf"{EDGE}(?:(?i:the) )?(?P<decade>(?:1[0-9]|20)[0-9]0)['’]?s\b")
_SHOWN_DECADE = re.compile(r"(?:\b(?:[Tt]he|[Ee]arly|[Mm]id|[Ll]ate)[ -]|(?<=0s and ))\Z")
_SHORT_DECADE = pattern(
    r"(?:(?i:the )?(?i:early|mid|late)[ -]|(?i:the) |(?=['‘’])|(?<=0s\sand\s)|(?<=0s\sor\s))"
    r"(?i:the )?['‘’]?(?P<decade>[0-9]0)['’]?s\b"
)
_OWN_BEFORE = re.compile(r"\b(?:his|her|their|my|our|your) \Z")
_BC = re.compile(r"(?P<year>[1-9][0-9]{0,3})\s(?:BCE?\b|B\.C\.)")


def figures(text: str, low: int, begins: Sequence[int], place: int, high: int) -> Iterator[Phrase]:
    """The phrase around four figures: a year, a day in figures, a decade, from year to year."""
    if not _ALONE.search(text, max(low, place - 5), place) and text[place - 1 : place] not in {"'", "‘", "’"}:
        return
    if match := _ISO.match(text, place, high):
        yield Phrase(start=place, end=match.end(), kind="DATE", value=match[0])
    elif (match := first_match(_DECADE, text, begins, place, high)) and _is_decade(match):
        yield _decade(match, low)
    elif match := first_match(_FULL_YEAR, text, begins, place, high):
        yield from _year(match, low, high)


def _is_decade(match: re.Match[str]) -> bool:
    """Whether figures with an "s" are a decade: "the 1960's" are one, "2010's flood" is one of that year."""
    return match["decade"] != match[0][:4] or "s" in match[0][4:5]


def before_christ(text: str, low: int, place: int, high: int) -> Iterator[Phrase]:
    """The year before Christ that these figures are, or the year of our Lord."""
    match = _BC.match(text, place, high)
    if match and _ALONE.search(text, max(low, place - 5), place):
        about = _ABOUT.search(text, max(low, place - 12), place)
        start = about.start() if about else place
        yield Phrase(start=start, end=match.end(), kind="DATE", value=f"BC{int(match['year']):04}", about=bool(about))


def short_decade(text: str, low: int, begins: Sequence[int], place: int, high: int) -> Iterator[Phrase]:
    """The decade that two figures name: the '90s, the early 80s."""
    if text[place - 1 : place] in {"'", "‘", "’"} and text[place - 2 : place - 1].isspace():
        begins = (*starts(text, low, place - 1), place - 1)
    match = first_match(_SHORT_DECADE, text, begins, place, high)
    if match and not _OWN_BEFORE.search(text, max(0, match.start() - 8), match.start()):
        decade = match["decade"]
        century = "20" if decade in {"00", "10"} else "19"
        yield Phrase(start=match.start(), end=match.end(), kind="DATE", value=f"{century}{decade[0]}", shown=False)


def _year(match: re.Match[str], low: int, high: int) -> Iterator[Phrase]:
    """A year, with what the words before and behind it say of it."""
    text, (start, end), place = match.string, match.span(), match.start("year")
    before = text[max(low, place - 48) : place]
    if _PART_BEHIND.match(text, end, high):
        return
    about = _ABOUT.search(before)
    if about:
        start = min(start, place - len(before) + about.start())
    until = _until(text, before, place, end, high)
    shown = _is_shown(text, before, place, end, high) if until is None else text[place:end] < until["until"]
    dashed = _DASHED.match(text, end, high)
    last = _last_year(match["year"], dashed["until"]) if dashed else ""
    if dashed and not until and not shown and match["year"] < last and _may_be_a_year(text, before, end, high):
        yield Phrase(start=start, end=end, kind="DATE", value=match["year"], shown=False)
        yield Phrase(start=dashed.start("until"), end=dashed.end(), kind="DATE", value=last, shown=False)
        return
    if until is None and not shown and (about or not _is_likely(text, before, place, end, high)):
        return
    year = Phrase(start=start, end=end, kind="DATE", value=match["year"], shown=shown, about=bool(about))
    if until is None:
        yield year
        return
    last = until["until"]
    yield replace(year, until=last) if shown else year
    yield Phrase(start=until.start("until"), end=until.end("until"), kind="DATE", value=last, shown=False)


def _last_year(first: str, last: str) -> str:
    """The last of two years, of which only two figures may be written: "1914-18"."""
    return last if len(last) == len(first) else first[:2] + last if first >= _FIRST_SHORT_STRETCH else ""


def _may_be_a_year(text: str, before: str, end: int, high: int) -> bool:
    """Whether four figures stand behind a word that may stand before a year, or alone in brackets."""
    in_brackets = _BRACKET_BEFORE.search(before) and _BRACKET_BEHIND.match(text, end, high)
    described = _DESCRIBED_BEFORE.search(before) and _DESCRIBED_BEHIND.match(text, end, high)
    return bool(in_brackets or described or _LOOSE_BEFORE.search(before))


def _until(text: str, before: str, place: int, end: int, high: int) -> re.Match[str] | None:
    """The year until when, where the words around a year surely say one."""
    if _BETWEEN.search(before):
        match = _BETWEEN_YEAR.match(text, end, high)
    elif _FROM.search(before):
        match = _TO_YEAR.match(text, end, high)
    else:
        match = None
    if match is None or _CHANGE.search(before) or not _NOT_ROUND.match(text, place, high):
        return None
    return match if _NO_COUNT.match(text, match.end(), high) else None


def _is_shown(  # noqa: PLR0911 (a list of cases)
    text: str, before: str, place: int, end: int, high: int
) -> bool:
    """Whether the words around make sure that four figures are a year."""
    follows = bool(_NO_COUNT.match(text, end, high))
    if _ODDS.search(before) and text[end - 1] == "0":
        return False
    if _AFTER_CUE.search(before):
        pair = _AND_YEAR.match(text, end, high)
        return follows or bool(pair and _NO_COUNT.match(text, pair.end(), high))
    if not follows:
        return False
    if _SECOND_OF_TWO.search(before):
        return True
    if _AFTER_WEAK_CUE.search(before):
        return not text[place:end].endswith("00") and not _CHANGE.search(before)
    about = _ABOUT.search(before)
    if about and not _TOPIC.search(before):
        sure = text[end - 1] != "0" or not about["about"].lower().startswith("a")
        return sure or bool(_ABOUT_WITH_CUE.search(before[: about.start()]))
    return False


def _is_likely(text: str, before: str, place: int, end: int, high: int) -> bool:
    """Whether four figures are more likely a year than a number, though not surely."""
    year, is_round = int(text[place:end]), text[place:end].endswith("00")
    if not EARLIEST_LIKELY <= year <= LATEST_LIKELY or not _may_be_a_year(text, before, end, high):
        return False
    if any(each.search(before) for each in (_CHANGE, _ODDS, _TOPIC)):
        return False
    if _POSSESSIVE.match(text, end, high):
        return True
    if text[end : end + 1] in {"-", "–", "/", ":"} or text[end : end + 1].isalpha():
        return False
    plural = _PLURAL_BEHIND.match(text, end, high)
    if plural:
        return not is_round and (
            before.endswith("the ") or (before.endswith(("In ", "By ", "Since ")) and text[plural.end()] == " ")
        )
    return not is_round or bool(_NO_COUNT.match(text, end, high) and before[-3:] != "to ")


def _decade(match: re.Match[str], low: int) -> Phrase:
    """A decade; "the 1900s" are a century, and "the 2000s" may be one, so no timeline shows them."""
    place, decade = match.start("decade"), match["decade"]
    shown = bool(_SHOWN_DECADE.search(match.string, max(low, place - 8), place)) and decade[2] != "0"
    value = decade[:2] if decade.endswith("00") and decade < "2000" else decade[:3]
    return Phrase(start=match.start(), end=match.end(), kind="DATE", value=value, shown=shown)
