"""Phrases of the day and the clock: today, last night, the night of 12 June, 3 p.m. Monday, 17:30 GMT."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from glossator.language.time.calendar_words import PARTS_OF_DAY
from glossator.language.time.days import MONTH, months, weekdays
from glossator.language.time.phrase import EDGE, Anchor, Phrase, first_match, pattern, plain

TRIGGERS = frozenset(
    form
    for word in (*PARTS_OF_DAY, "yesterday", "today", "tomorrow", "tonight")
    for form in (word, f"{word}'s", f"{word}’s")
)
"""The words that give such a phrase away."""

_PART = r"(?P<part>morning|afternoon|evening|night)"
_DAY = pattern(rf"{EDGE}(?P<word>(?i:yesterday|today|tomorrow|tonight))(?: {_PART})?\b(?!-)")
_OF_DAY = pattern(
    rf"(?:(?i:the) )?(?:(?:early|late|mid)[ -])?{_PART}s? (?:of|on) "
    rf"(?=(?:the )?(?:{MONTH} [0-9]|[0-9]{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH})"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
_UP_TO_MONTH = pattern(rf"(?:the )?(?:[0-9]{{1,2}}(?:st|nd|rd|th)? (?:of )?)?(?={MONTH})")
_WHICH = pattern(
    rf"(?P<edge>{EDGE})(?P<which>(?i:last|this|that|the (?:same|following|next|previous)|the|at|mid))[ -]"
    r"(?:very )?(?:early |late )?(?P<part>morning|afternoon|evening|night)\b(?!-)"
)
_NAME_BEFORE = re.compile(r"[A-Z][\w.]* \Z")
_POINT = pattern(r"(?P<part>midnight|noon|midday)\b(?!-)")
_STEPS: dict[str, tuple[Anchor, int]] = {
    "last": ("now", -1),
    "this": ("now", 0),
    "that": ("text", 0),
    "the same": ("text", 0),
    "the following": ("text", 1),
    "the next": ("text", 1),
    "the previous": ("text", -1),
}
_HOURS, _HALF_A_DAY = 24, 12
_WORDS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_GOES_ON = re.compile(r" (?:of|shift|sky|when|that|before|after|class|out|club|vision|watch|game)\b")
_DURING = re.compile(r"\b(?:[Ii]n|[Tt]hrough(?:out)?|[Dd]uring|[Ii]nto|[Ff]or|[Oo]f|[Bb]y) \Z")
_ZONE = (
    r"(?:\s?(?:GMT|UTC|BST|CES?T|E[SD]?T|C[SD]?T|P[SD]?T|M[SD]?T|IST|JST|AEST|EAT)\b"
    r"|(?i: (?:local|eastern|central|pacific)(?: (?:standard |daylight )?time)?))"
)
_CLOCK = pattern(
    r"(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-5][0-9]))?(?::[0-5][0-9])?"
    rf"(?:\s?(?P<half>[AaPp])(?:\.\s?[Mm]\.?|[Mm]\b)(?:,?{_ZONE})?| (?P<oclock>o['’]clock)\b|(?P<zone>{_ZONE})|\b)"
)
_MILITARY = pattern(rf"(?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9])(?: hours\b|{_ZONE})")
_AT = re.compile(r"\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Aa]round|[Bb]efore|[Aa]fter|[Ff]rom|[Ss]ince|to|between|and|about) \Z")
_NEXT_DAY = re.compile(r",? (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|today\b|tomorrow\b|yesterday\b)")
_NEXT_DATE = re.compile(
    rf",? (?:on )?(?:the )?(?={MONTH} [0-9]{{1,2}}\b(?!:)|[0-9]{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH})".replace(
        " ", r"\s"
    )
)
_NO_CLOCK_BEFORE = re.compile(r"[\w.:/$£€,-]\Z")
_NO_CLOCK_BEHIND = re.compile(r"[:\w%/-]|[.,][0-9]| ?(?:win|loss|lead|ratio|per|percent)\b")


def parts_of_day(text: str, begins: Sequence[int], place: int, high: int) -> Iterator[Phrase]:
    """The phrase around a day that is told from today, or a part of a day."""
    if match := first_match(_DAY, text, begins, place, high):
        if not (text[place].isupper() and _NAME_BEFORE.search(text, max(0, place - 24), place)):
            yield _told_from_today(match)
    elif match := first_match(_OF_DAY, text, begins, place, high):
        yield from _of_a_day(match, high)
    elif match := first_match(_WHICH, text, begins, place, high):
        yield from _which(match)
    elif match := first_match(_POINT, text, (place,), place, high):
        yield from _with_day(match.start(), match.end(), PARTS_OF_DAY[match["part"]], text, high)


def times(text: str, low: int, place: int, high: int) -> Iterator[Phrase]:
    """The time of the clock that begins with these figures."""
    before = text[max(low, place - 12) : place]
    if _NO_CLOCK_BEFORE.search(before):
        return
    match = _MILITARY.match(text, place, high) or _CLOCK.match(text, place, high)
    if match is None or int(match["hour"]) > _HOURS or not _is_time(match, before):
        return
    hour, parts = int(match["hour"]), match.groupdict()
    if parts.get("half"):
        if hour > _HALF_A_DAY:
            return
        hour = hour % _HALF_A_DAY + (_HALF_A_DAY if parts["half"] in "Pp" else 0)
    yield from _with_day(match.start(), match.end(), f"T{hour:02}:{match['minute'] or '00'}", text, high)


def _is_time(match: re.Match[str], before: str) -> bool:
    parts = match.groupdict()
    if match.re is _MILITARY or parts["half"] or parts["oclock"] or (parts["zone"] and parts["minute"]):
        return True
    if match.string[match.start() : match.end()].isdecimal() or match.string[match.end("hour")] != ":":
        return False
    return bool(_AT.search(before)) and not _NO_CLOCK_BEHIND.match(match.string, match.end())


def _with_day(start: int, end: int, clock: str, text: str, high: int) -> Iterator[Phrase]:
    """A time with the day right behind it: 3 p.m. Monday; or alone."""
    gap = _NEXT_DAY.match(text, end, high)
    if gap:
        place = gap.end()
        for day in (*weekdays(text, (place,), place, high), *parts_of_day(text, (place,), place, high)):
            if day.kind != "SET":
                yield replace(day, start=start, kind="TIME", clock=clock)
                return
    if date := _NEXT_DATE.match(text, end, high):
        word = _UP_TO_MONTH.match(text, date.end(), high)
        for day in months(text, (date.end(),), word.end() if word else date.end(), high):
            if day.kind == "DATE":
                yield replace(day, start=start, kind="TIME", clock=clock)
                return
    yield Phrase(start=start, end=end, kind="TIME", anchor="near", unit="D", step=0, clock=clock)


def _told_from_today(match: re.Match[str]) -> Phrase:
    word = match["word"].lower()
    clock = PARTS_OF_DAY[match["part"]] if match["part"] else "TNI" if word == "tonight" else ""
    day = Phrase(start=match.start(), end=match.end(), kind="DATE", anchor="now", unit="D", step=_WORDS[word])
    return replace(day, kind="TIME", clock=clock) if clock else day


def _of_a_day(match: re.Match[str], high: int) -> Iterator[Phrase]:
    text, place = match.string, match.end()
    word = _UP_TO_MONTH.match(text, place, high)
    telling = word.end() if word else place
    for day in (*months(text, (place,), telling, high), *weekdays(text, (place,), place, high)):
        if day.kind == "DATE":
            yield replace(day, start=match.start(), kind="TIME", clock=PARTS_OF_DAY[match["part"]])
        return


def _which(match: re.Match[str]) -> Iterator[Phrase]:
    start, end = match.span()
    which = plain(match["which"])
    clock = PARTS_OF_DAY[match["part"]]
    if which in _STEPS:
        anchor, step = _STEPS[which]
        yield Phrase(start=start, end=end, kind="TIME", anchor=anchor, unit="D", step=step, clock=clock)
    elif _GOES_ON.match(match.string, end):
        return
    elif which == "at":
        yield Phrase(start=match.start("part"), end=end, kind="TIME", value=f"XXXX-XX-XX{clock}")
    elif match["edge"] or _DURING.search(match.string, max(0, start - 12), start):
        yield Phrase(start=start, end=end, kind="TIME", anchor="near", unit="D", step=0, clock=clock)
