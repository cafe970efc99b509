"""Phrases made of a month or a weekday: 12 October 2018, October 12, last October, early May 2019, next Tuesday."""

import re
from collections.abc import Iterator, Sequence

from glossator import dates
from glossator.language.time.calendar_words import MONTHS, ORDINALS, PARTS_OF_DAY, SHORT_WEEKDAYS, WEEKDAYS
from glossator.language.time.phrase import EDGE, Anchor, Phrase, first_match, only, pattern, plain

MONTH_TRIGGERS = frozenset(
    form for month in MONTHS for form in (month.lower(), f"{month.lower()}'s", f"{month.lower()}’s")
)
"""The words that give a month away, together with the capital letter that they begin with."""

WEEKDAY_TRIGGERS = frozenset(f"{day.lower()}{ending}" for day in WEEKDAYS for ending in ("", "s", "'s", "’s")) | {
    day.lower() for day in SHORT_WEEKDAYS
}
"""The words that give a weekday away, together with the capital letter that they begin with."""

YEAR = r"(?:1[0-9]|2[01])[0-9]{2}(?![0-9]|[.,][0-9]|\s?%)"
"""A year as four figures that are not the beginning of another number."""

_FULL_NAMES = [month for month in MONTHS if month in dates.MONTHS]
MONTH = rf"(?:(?:{'|'.join(_FULL_NAMES)})\b|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
"""The name of a month or its abbreviation."""

_DAY = r"[0-9]{1,2}(?:st|nd|rd|th)?\b(?![:.,]?[0-9]|\s?%|-[a-z])"
_NO_DAY = r"(?! (?:people|men|women|children|patients|mice|percent|per cent|million|billion)\b)"
_NO_COUNT_IF_ROUND = (
    r"(?:(?<!0)|(?!\s+(?!(?:across|as|has|his|is|its|this|was)\b)(?:[a-z-]*s|children|men|mice|people|women)\b))"
)
_WHICH_YEAR = r"(?P<year_which>(?i:last|this|next|that|the (?:same|following|previous|next))) year\b(?!['’]s)"
_WITH_YEAR = rf"(?:,? (?:of )?(?P<year>{YEAR}){_NO_COUNT_IF_ROUND}| (?:of )?{_WHICH_YEAR})?"
_SHARED_YEAR = (
    rf"(?=(?: (?:and|or|to|through|until) |\s?[–/&-]\s?)(?:{_DAY} )?{MONTH}(?: {_DAY},?)? (?P<shared>{YEAR}))?"
)
_MONTH = pattern(
    rf"(?P<edge>{EDGE})(?P<about>(?i:around|circa|ca?\.)\s*+)?"
    r"(?:(?P<which>(?i:last|next|this(?: past| coming)?|every|each|the following|the previous|the same)) )?"
    rf"(?:(?i:the )?(?:(?:(?P<earlier>{_DAY})(?:\s?[–-]\s?| (?:and|or|to|through) (?:the )?))?(?P<first>{_DAY})"
    rf"|(?P<word>(?i:{'|'.join(ORDINALS)})))(?: (?:of )?|-))?"
    rf"(?P<month>{MONTH})(?: (?P<day>{_DAY}){_NO_DAY})?"
    rf"(?P<range>(?P<to>\s?[–-]\s?| (?:to|through|and|or) )(?P<last>{_DAY})(?! (?:{MONTH}|[ap]\.?m\b)))?"
    rf"{_WITH_YEAR}{_SHARED_YEAR}"
)
_SHARES = re.compile(
    rf"(?:(?<![\w./-])[0-9]{{1,2}}(?:st|nd|rd|th)?(?:\sof)?|{MONTH})"
    r"(?:\s++(?:to|till|until|through)\s++|\s?[–-]\s?|,?\s++(?:and|or)\s++|\s?[/&,—]\s?)\Z"
)
_NUMBER_BEFORE = re.compile(r"[0-9]\s+\Z")
_ALONE = re.compile(r"(?<![\w./-])(?<![0-9][,–])\Z")
_PREPOSITION = re.compile(
    r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]etween|[Tt]hrough|[Dd]uring|[Ff]rom|[Bb]y|[Bb]efore|[Aa]fter|[Ff]or|[Oo]f"
    r"|to|and|or|[Tt]hroughout|than) \Z"
)
_MONTH_BEFORE = re.compile(rf"\b(?:{'|'.join(_FULL_NAMES)})(?:,? (?:and|or|to|through) |-|–)\Z")
_SURE_PREPOSITION = re.compile(
    r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Tt]hrough|[Dd]uring|[Bb]y|[Ff]rom|[Tt]hroughout) \Z"
)
_CAPITAL_BEFORE = re.compile(r"[A-Z][\w.’'-]* \Z")
_CAPITAL_BEHIND = re.compile(rf" (?!(?:{'|'.join(WEEKDAYS)})\b)[A-Z][a-z]")
_NAMES = {"April", "June", "August", "May", "March"} | (MONTHS.keys() - set(dates.MONTHS))
"""Months that are also names or words, and abbreviations, which need more to be sure."""

_PART = r"(?P<part>morning|afternoon|evening|night|noon|midday)"
_WEEKDAY = pattern(
    rf"(?P<edge>{EDGE})(?:(?P<which>(?i:last|next|this(?: past| coming)?|past|coming|every(?: other| second)?|each"
    r"|that|the following|the (?:previous|next|same|past|coming)|the)) )?"
    rf"(?P<weekday>{'|'.join(WEEKDAYS)})(?P<plural>s\b)?(?:(?:,? (?:early|late))? {_PART}(?P<parts>s)?\b)?"
)
_SHORT = pattern(rf"(?P<weekday>{'|'.join(SHORT_WEEKDAYS)})\b[.,]{{1,2}} (?=(?:{MONTH} [0-9]|[0-9]{{1,2}} {MONTH}))")
_COMMA_DATE = pattern(r",? (?:the )?")
_NO_WEEKDAY_BEFORE = re.compile(
    r"\b(?:Black|Good|Bloody|Ash|Holy|Palm|Super|Cyber|Easter|Fat|Shrove|Maundy|Sheffield|Giving|Casual|Ruby|Red) \Z"
)
_NO_WEEKDAY_BEHIND = re.compile(
    r" (?:Times|Telegraph|Mirror|Express|Mail|Herald|Age|Post|Night (?:Live|Football)|Tribune|Star|School)\b"
)
_LONGEST_MONTH, _MONTHS = 31, 12
_SLASHES = re.compile(r"(?P<one>[0-9]{1,2})/(?P<other>[0-9]{1,2})/(?P<year>(?:1[89]|20)[0-9]{2}|[0-9]{2})(?![\w/-])")
_NO_SLASHES_BEFORE = re.compile(r"[\w/.,$£€-]")
_FIRST_YEAR_OF_THE_LAST_CENTURY = "50"
_ORDINAL_DAY = re.compile(
    r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)(?=[.,;:)]|\Z|\s(?:a|after|and|as|at|before|both|but|by|he|her|his|in|it"
    r"|of (?:that|the|this|last) month|she|that|the|their|they|to|we|when|where|with)\b)"
)
_THE_DAY_BEFORE = re.compile(r"\b(?:[Oo]n|[Uu]ntil|[Tt]ill|[Ss]ince|[Bb]y|[Ff]rom) the \Z")
FROM: dict[str, tuple[Anchor, int | None]] = {
    **dict.fromkeys(("", "the", "every", "each"), ("tense", None)),
    **dict.fromkeys(("last", "past", "this past", "the past"), ("now", -1)),
    **dict.fromkeys(("next", "this coming", "coming", "the coming"), ("now", 1)),
    "this": ("now", 0),
    **dict.fromkeys(("the following", "the next"), ("text", 1)),
    "the previous": ("text", -1),
    **dict.fromkeys(("that", "the same"), ("text", 0)),
}
"""What "last", "next" or "this" reckons from, and how many steps it goes."""


def months(text: str, begins: Sequence[int], place: int, high: int) -> Iterator[Phrase]:
    """The phrase around the name of a month, and the day after it where two days share the month."""
    if not text[place].isupper():
        return
    match = first_match(_MONTH, text, begins, place, high)
    if match and _is_month(match, place):
        yield from _dates(match)


def day_of_month(text: str, place: int, high: int) -> Iterator[Phrase]:
    """The day of the month that was told before: on the 12th."""
    match = _ORDINAL_DAY.match(text, place, high)
    if match and _THE_DAY_BEFORE.search(text, max(0, place - 12), place) and 1 <= int(match["day"]) <= _LONGEST_MONTH:
        day = f"{int(match['day']):02}"
        yield Phrase(start=place - 4, end=match.end(), kind="DATE", value=day, anchor="text", unit="day of month")


def in_figures(text: str, low: int, place: int, high: int) -> Iterator[Phrase]:
    """The day that figures with slashes are, if they can be only one: 25/12/1999 and 12/25/99, but not 11/12/1999."""
    match = _SLASHES.match(text, place, high)
    if match is None or _NO_SLASHES_BEFORE.search(text, max(low, place - 1), place):
        return
    one, other = int(match["one"]), int(match["other"])
    month, day = sorted((one, other))
    year = match["year"] if len(match["year"]) > len("99") else f"{_century_of(match['year'])}{match['year']}"
    if 1 <= month <= _MONTHS and (day > _MONTHS or one == other) and day <= _LONGEST_MONTH:
        yield Phrase(start=place, end=match.end(), kind="DATE", value=f"{year}-{month:02}-{day:02}", shown=False)


def _century_of(two_figures: str) -> str:
    return "19" if two_figures >= _FIRST_YEAR_OF_THE_LAST_CENTURY else "20"


def weekdays(text: str, begins: Sequence[int], place: int, high: int) -> Iterator[Phrase]:
    """The phrase around a weekday, with the date after it."""
    if not text[place].isupper():
        return
    match = first_match(_WEEKDAY, text, begins, place, high) or _SHORT.match(text, place, high)
    if match is None or _NO_WEEKDAY_BEFORE.search(text, max(0, place - 10), place):
        return
    if _NO_WEEKDAY_BEHIND.match(text, match.end()):
        return
    yield from _weekday(match, high)


def _is_month(match: re.Match[str], place: int) -> bool:  # noqa: PLR0911 (a list of cases)
    """Whether this is a month and no name, verb or part of a number."""
    text, start = match.string, match.start()
    before = text[max(0, start - 24) : start]
    if _NUMBER_BEFORE.search(before) or (
        match["first"]
        and not _ALONE.search(text, max(0, match.start("earlier") - 3), max(start, match.start("earlier")))
    ):
        return False
    if match["first"] or match["word"] or match["day"] or match["year"] or match["year_which"] or match["edge"]:
        return True
    beside_a_month = _MONTH_BEFORE.search(before) and not _CAPITAL_BEHIND.match(text, match.end())
    if beside_a_month or (match["month"] == "March" and text.startswith(("'s ", "’s "), match.end())):
        return True
    name = match["month"]
    if match["which"] or name.rstrip(".") not in _NAMES:
        sure = match["which"] is not None or _PREPOSITION.search(before) is not None
        return sure or not _CAPITAL_BEFORE.search(before) or "." in before[-3:]
    if name.rstrip(".") in {"May", "March"}:
        return bool(_SURE_PREPOSITION.search(before))
    if name not in dates.MONTHS:
        return False
    if _CAPITAL_BEHIND.match(text, match.end()):
        return bool(_SURE_PREPOSITION.search(before))
    return bool(_PREPOSITION.search(before)) or not (_CAPITAL_BEFORE.search(before) or place == 0)


def _dates(match: re.Match[str]) -> Iterator[Phrase]:
    """The date, and where two days share a month, that of the other."""
    start, end = match.span()
    parts = match.groupdict()
    month = f"{MONTHS[match['month'].rstrip('.')]:02}"
    day = _day_of(match)
    if day == "00":
        return
    if plain(parts["which"]) in {"every", "each"}:
        value = f"XXXX-{month}-{day}" if day else f"XXXX-{month}"
        yield Phrase(start=start, end=end, kind="SET", value=value)
        return
    shared = bool(_SHARES.search(match.string, max(0, start - 24), start)) or bool(parts["range"])
    shared = shared or bool((parts["shared"] and not parts["year"]) or parts["earlier"])
    if parts["earlier"]:
        earlier = f"{month}-{int(re.sub('[^0-9]', '', parts['earlier'])):02}"
        yield _date(match, (match.start("earlier"), match.end("earlier")), earlier, shown=False)
        start = match.start("first")
    if parts["range"] and not day:
        end = match.end("month")
    elif parts["range"]:
        other = f"{int(re.sub('[^0-9]', '', parts['last'])):02}"
        yield _date(match, (start, match.start("range")), f"{month}-{day}", shown=False)
        yield _date(match, (match.start("last"), end), f"{month}-{other}", shown=False)
        return
    yield _date(match, (start, end), f"{month}-{day}" if day else month, shown=not shared)


def _date(match: re.Match[str], span: tuple[int, int], name: str, *, shown: bool) -> Phrase:
    """The date of a month, or of a month and a day, in the year that the words say or do not say."""
    start, end = span
    about = bool(match["about"])
    year = match["year"] or match["shared"]
    if year and not (match["range"] and not name[2:]):
        return Phrase(start=start, end=end, kind="DATE", value=f"{year}-{name}", shown=shown, about=about)
    if match["year_which"]:
        unit, (anchor, step) = "month of year", FROM[plain(match["year_which"])]
    else:
        unit, (anchor, step) = "month", FROM[plain(match["which"])]
    return Phrase(
        start=start, end=end, kind="DATE", value=name, anchor=anchor, unit=unit, step=step, shown=shown, about=about
    )


def _day_of(match: re.Match[str]) -> str:
    """The day of the month in two figures, empty where there is none, ``00`` where it cannot be."""
    if match["word"]:
        return f"{ORDINALS[match['word'].lower()]:02}"
    written = match["first"] or match["day"]
    if not written:
        return ""
    day = int(re.sub("[^0-9]", "", written))
    return f"{day:02}" if 1 <= day <= _LONGEST_MONTH else "00"


def _weekday(match: re.Match[str], high: int) -> Iterator[Phrase]:
    text, (start, end) = match.string, match.span()
    parts = match.groupdict()
    number = WEEKDAYS.get(match["weekday"]) or SHORT_WEEKDAYS[match["weekday"]]
    part = parts.get("part") or ""
    clock = PARTS_OF_DAY.get(part, "")
    which = plain(parts.get("which"))
    if parts.get("plural") or parts.get("parts") or which.startswith(("every", "each")):
        yield Phrase(start=start, end=end, kind="SET", value=f"XXXX-WXX-{number}{clock}")
        return
    gap = _COMMA_DATE.match(text, end, high)
    dated = _MONTH.match(text, gap.end() if gap and not part else end, high)
    if dated and not part and not which and not dated["edge"] and _day_of(dated) not in {"", "00"}:
        first, *more = _dates(dated)
        yield Phrase(
            start=start,
            end=first.end,
            kind="DATE",
            value=first.value,
            anchor=first.anchor,
            unit=first.unit,
            step=first.step,
            shown=first.shown,
        )
        yield from more
        return
    anchor, step = FROM[which]
    yield from only(
        Phrase(
            start=start,
            end=end,
            kind="TIME" if clock else "DATE",
            value=str(number),
            anchor=anchor,
            unit="weekday",
            step=step,
            clock=clock,
        )
    )
