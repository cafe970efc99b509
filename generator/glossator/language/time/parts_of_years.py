"""Phrases that name a part of a year or many years: the third quarter, last summer, the 19th century, the sixties."""

import re
from collections.abc import Iterator, Sequence

from glossator.language.time.calendar_words import DECADES, ORDINALS, SEASONS
from glossator.language.time.days import YEAR
from glossator.language.time.phrase import EDGE, Anchor, Phrase, first_match, pattern, plain

TRIGGERS = frozenset(
    f"{word}{ending}" for word in (*SEASONS, "quarter", "half", "century") for ending in ("", "'s", "’s")
) | {"centuries", *DECADES, "springs", "summers", "winters", "autumns"}
"""The words that give a part of a year, a century or a decade away."""
_SEASON = pattern(
    rf"(?P<edge>{EDGE})(?:(?P<which>(?i:last|next|this(?: past| coming)?|every|each|that|the (?:following|previous|next"
    rf"|same|coming|past)|the)) )?(?P<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?P<plural>s)?\b(?!-)"
    rf"(?:(?: of|,)? (?P<year>{YEAR})(?!s)|(?: of)? (?P<year_which>last|this|next|that) year\b)?"
)
_SEASON_BEFORE = re.compile(
    r"\b(?:[Ii]n|[Dd]uring|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]hrough(?:out)?|[Oo]ver|[Ll]ate|[Ee]arly) \Z"
)
_OF = re.compile(r" of\b| (?:from|with) ")
_FISCAL = "(?:fiscal |financial )?"
_PART = pattern(
    r"(?:(?:the )?(?:end|start|beginning|middle) of )?(?:(?i:the) )?(?:(?P<year_before>(?:1[0-9]|2[01])[0-9]{2}) )?"
    r"(?P<number>(?i:first|second|third|fourth|latter|1st|2nd|3rd|4th))[ -](?:fiscal[ -])?(?P<what>quarter|half)\b"
    rf"(?P<of>(?:,?| of| in) (?:the )?{_FISCAL}(?:year )?(?P<year>{YEAR})|(?: of)? (?:the )?(?P<which>last"
    rf"|this|next|that|same|previous|following|current) {_FISCAL}year| of (?:the )?{_FISCAL}(?P<the>year))?"
)
_MONEY = re.compile(
    r"\b(?:profits?|sales|earnings|revenues?|loss(?:es)?|net|income|results|growth|GDP|economy|shares?)\b"
)
_GAME = re.compile(
    r"\b(?:touchdowns?|points?|yards?|baskets?|scor\w+|goals?|game|kick\w*|pass(?:es)?|lead|ball|match)\b"
)
_ORDINAL = rf"(?:[0-9]{{1,2}}(?:st|nd|rd|th)|(?i:{'|'.join(ORDINALS)}))"
_CENTURY = pattern(
    rf"(?P<edge>{EDGE})(?:(?i:the) )?(?:(?P<other>{_ORDINAL})(?P<to> (?:and|or|to) ))?"
    rf"(?P<number>{_ORDINAL})[\s\u2011-]centur(?:y|ies)\b(?: (?P<bc>BCE?\b|B\.C\.))?"
)
_NAMED_DECADE = pattern(
    rf"(?:the (?:(?:early|mid|late)[ -])?|(?:early|mid|late)[ -])(?P<teen>nineteen )?(?P<decade>{'|'.join(DECADES)})\b"
)
_PARTS = {"first": "1", "second": "2", "latter": "2", "third": "3", "fourth": "4"}
_STEPS: dict[str, tuple[Anchor, int]] = {
    **dict.fromkeys(("last", "this past", "the past"), ("now", -1)),
    **dict.fromkeys(("next", "this coming", "the coming"), ("now", 1)),
    **dict.fromkeys(("this", "current"), ("now", 0)),
    **dict.fromkeys(("the following", "the next", "following"), ("text", 1)),
    **dict.fromkeys(("the previous", "previous"), ("text", -1)),
    **dict.fromkeys(("that", "the same", "same"), ("text", 0)),
}


def parts(text: str, begins: Sequence[int], place: int, high: int) -> Iterator[Phrase]:
    """The season, quarter or half of a year, the century, or the decade in words, around its telling word."""
    if match := first_match(_CENTURY, text, begins, place, high):
        yield from _century(match)
    elif match := first_match(_NAMED_DECADE, text, begins, place, high):
        value = f"19{DECADES[match['decade']]}"
        yield Phrase(start=match.start(), end=match.end(), kind="DATE", value=value, shown=False)
    elif match := first_match(_PART, text, begins, place, high):
        yield from _part(match, high)
    elif match := first_match(_SEASON, text, begins, place, high):
        yield from _season(match)


def _century(match: re.Match[str]) -> Iterator[Phrase]:
    start, end = match.span()
    before_christ_was = bool(match["bc"])
    if match["other"]:
        yield Phrase(
            start=start, end=match.start("to"), kind="DATE", value=_number_of_century(match["other"], before_christ_was)
        )
        start = match.start("number")
    yield Phrase(
        start=start,
        end=end,
        kind="DATE",
        value=_number_of_century(match["number"], before_christ_was),
        shown=not before_christ_was,
    )


def _number_of_century(words: str, before_christ_was: bool) -> str:  # noqa: FBT001 (what the words say)
    number = ORDINALS.get(words.lower()) or int(re.sub("[^0-9]", "", words))
    return f"BC{number:02}" if before_christ_was else f"{number - 1:02}"


def _part(match: re.Match[str], high: int) -> Iterator[Phrase]:
    text, (start, end) = match.string, match.span()
    mark = "Q" if match["what"] == "quarter" else "H"
    number = match["number"].lower()
    name = f"{mark}{_PARTS.get(number) or number[0]}"
    around = text[max(0, start - 150) : min(high, end + 150)]
    year = match["year"] or match["year_before"]
    if (mark == "H" and name > "H2") or (number == "latter" and mark == "Q"):
        return
    if year:
        yield Phrase(
            start=start,
            end=end,
            kind="DATE",
            value=f"{year}-{name}",
            shown=not match["of"] or "fiscal" not in match["of"],
        )
    elif match["which"]:
        which = match["which"]
        anchor, step = _STEPS[which]
        yield Phrase(start=start, end=end, kind="DATE", value=name, anchor=anchor, unit="part of year", step=step)
    elif match["the"] or (not _GAME.search(around) and (mark == "Q" or _MONEY.search(around))):
        fiscal = "fiscal" in match[0] or text[max(0, start - 7) : start] == "fiscal "
        yield Phrase(
            start=start, end=end, kind="DATE", value=name, anchor="tense", unit="part", step=0 if fiscal else None
        )


def _season(match: re.Match[str]) -> Iterator[Phrase]:
    text, (start, end) = match.string, match.span()
    name = match["season"].lower()
    mark = SEASONS[name]
    which = plain(match["which"])
    if match["year"]:
        yield Phrase(start=start, end=end, kind="DATE", value=f"{match['year']}-{mark}")
    elif match["season"][0].isupper() and start == match.start("season"):
        return
    elif match["year_which"]:
        anchor, step = _STEPS[match["year_which"]]
        yield Phrase(start=start, end=end, kind="DATE", value=mark, anchor=anchor, unit="part of year", step=step)
    elif which in {"every", "each"}:
        yield Phrase(start=start, end=end, kind="SET", value=f"XXXX-{mark}")
    elif match["plural"]:
        return
    elif which in _STEPS:
        anchor, step = _STEPS[which]
        yield Phrase(start=start, end=end, kind="DATE", value=mark, anchor=anchor, unit="season", step=step)
    elif (match["edge"] or _SEASON_BEFORE.search(text, max(0, start - 12), start)) and not (
        name == "fall" and _OF.match(text, end)
    ):
        yield Phrase(start=start, end=end, kind="DATE", value=mark, anchor="tense", unit="season")
