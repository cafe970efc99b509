"""Phrases made of a unit of time: so long ago or later, the last, this or next one, and lengths."""

import re
from collections.abc import Iterator, Sequence

from glossator.language.time.calendar_words import ORDINALS, PLURALS, UNITS
from glossator.language.time.lengths import (
    ADJECTIVE,
    AGES,
    AMOUNT,
    BARE,
    LENGTHS,
    OR_SO,
    SETS,
    UNIT,
    UNIT_WORDS,
    VAGUE,
    Rule,
    length,
    mark_of,
    nothing,
    whole,
)
from glossator.language.time.phrase import ABOUT, EDGE, Anchor, Phrase, first_match, number, only, pattern, plain

TRIGGERS = frozenset(form for word in (*UNITS, *PLURALS) for form in (word, f"{word}'s", f"{word}’s", f"{word}long"))
"""The words that give such a phrase away."""

_YEAR_KIND = r"(?:(?:fiscal|financial|calendar|school|academic|business) )?"

_AGO = pattern(
    rf"{ABOUT}(?:{AMOUNT} {ADJECTIVE})?(?P<unit>(?i:{UNIT_WORDS}))\b{OR_SO}"
    r" (?P<where>ago|earlier|later|beforehand|afterwards?|previously|hence|from (?:now|today)|before(?=[.,;:)]|\Z))\b"
)
_HALF_AGO = pattern(rf"{ABOUT}(?i:half an?|a half) (?P<unit>{UNIT_WORDS}) (?P<where>ago|earlier|later)\b")
_HALF_A_YEAR = 6
_WHICH = pattern(
    rf"(?P<edge>{EDGE})(?:(?P<det>(?i:the|this|these|that|those)) )?"
    r"(?:(?P<which>(?i:past|last|next|previous|preceding|prior|following|coming|upcoming|subsequent|succeeding|ensuing"
    r"|recent|current|present|same|very same|first|second|final|opening|initial|closing|latest|intervening|early|entire"
    rf"|whole)) )?(?:{VAGUE} |(?P<n><N>) )?(?:(?P<full>full|consecutive|straight) )?{_YEAR_KIND}{UNIT}"
)
_DAY_BESIDE = pattern(
    r"(?P<day>(?i:the )?day (?:before yesterday|after tomorrow))|(?i:the) (?P<unit>day|week|month|year|night) "
    r"(?P<where>before last|after next|(?:before|after)(?=[.,;:)]|\Z))"
)
_YEAR_EARLIER = pattern(r"(?:(?i:the|a) )?year-(?:earlier|ago)\b(?P<quarter> quarter\b)?")
_YEAR_END = pattern(r"(?i:the )?(?i:(?:fiscal )?year(?:-| |['’]s )end)\b")
_IN_A_ROW = pattern(rf"(?:(?i:the|a) )?(?P<which>(?i:{'|'.join(ORDINALS)})) (?:straight|consecutive|successive) {UNIT}")
_LONG = pattern(rf"(?P<unit>(?i:{UNIT_WORDS}))[-\u2011]?long\b")
_BEFORE_THE_YEAR = re.compile(r"\b(?:[Ff]or|[Ii]n|[Dd]uring|[Tt]hroughout|this) \Z")
_SPAN_BEFORE = re.compile(r"\b(?:[Oo]ver|[Ww]ithin|[Ii]n|[Ff]or|[Dd]uring|[Tt]hroughout) \Z")
_GOES_ON = re.compile(r" (?:of|when|that(?! ended\b)|since|to|in which|before|after|[0-9])")
_SHIFTS: dict[str, tuple[Anchor, int]] = {
    **dict.fromkeys(("last", "past", "latest"), ("now", -1)),
    **dict.fromkeys(("this", "current", "present"), ("now", 0)),
    **dict.fromkeys(("next", "coming", "upcoming"), ("now", 1)),
    **dict.fromkeys(("previous", "preceding", "prior"), ("text", -1)),
    **dict.fromkeys(("following", "subsequent", "succeeding", "ensuing"), ("text", 1)),
    **dict.fromkeys(("same", "very same", "that"), ("text", 0)),
}
"""Words that say which one, and what they reckon from."""

_REFERENCES = {
    "recent": "PAST_REF",
    "past": "PAST_REF",
    "previous": "PAST_REF",
    "coming": "FUTURE_REF",
    "upcoming": "FUTURE_REF",
}


def phrases(text: str, begins: Sequence[int], place: int, high: int) -> Iterator[Phrase]:
    """The phrase around a unit of time, if there is one."""
    rules = RULES if len(begins) > 1 else _RULES_FOR_A_UNIT_ALONE
    for rule in rules:
        if rule.hint and not rule.hint.search(text, begins[0], high):
            continue
        match = first_match(rule.pattern, text, begins, place, high)
        if match:
            phrase = rule.build(match)
            if phrase or rule.build is nothing:
                return only(phrase)
    return only(None)


def _ago(match: re.Match[str]) -> Phrase | None:
    parts = match.groupdict()
    unit = match["unit"].lower()
    mark = mark_of(unit)
    where = plain(match["where"])
    many = unit in PLURALS
    if not (parts["vague"] or parts["n"] or (many and where in {"ago", "earlier", "later"})):
        return None
    count = whole(parts["n"]) if not parts["m"] else 0
    before = where in {"ago", "earlier", "previously", "before", "beforehand"}
    anchor: Anchor = "now" if where == "ago" or where.startswith(("hence", "from")) else "text"
    if mark == "Y" and match[0].lower() in {"a year ago", "a year earlier", "one year ago", "one year earlier"}:
        anchor = "ago" if where == "ago" else "earlier"
    if anchor == "now" and not count:
        value = "PAST_REF" if before else "FUTURE_REF"
        return Phrase(start=match.start(), end=match.end(), kind="TIME" if mark[0] == "T" else "DATE", value=value)
    return Phrase(
        start=match.start(),
        end=match.end(),
        kind="TIME" if mark[0] == "T" else "DATE",
        anchor=anchor,
        unit=mark,
        step=(-count if before else count) * (2 if "fortnight" in unit else 1) if count else None,
        about=where == "ago" and mark != "D",
    )


def _half_ago(match: re.Match[str]) -> Phrase:
    if match["where"] == "ago":
        return Phrase(start=match.start(), end=match.end(), kind="DATE", value="PAST_REF")
    months = _HALF_A_YEAR * (-1 if match["where"] == "earlier" else 1) if match["unit"] == "year" else None
    return Phrase(start=match.start(), end=match.end(), kind="DATE", anchor="text", unit="M", step=months)


def _beside(match: re.Match[str]) -> Phrase:
    start, end = match.span()
    if match["day"]:
        step = -2 if "before" in match["day"] else 2
        return Phrase(start=start, end=end, kind="DATE", anchor="now", unit="D", step=step)
    where = plain(match["where"])
    anchor: Anchor = "now" if where in {"before last", "after next"} else "text"
    step = (-1 if "before" in where else 1) * (2 if anchor == "now" else 1)
    return _moved(start, end, anchor, match["unit"], step)


def _which(match: re.Match[str]) -> Phrase | None:  # noqa: PLR0911 (a list of cases)
    """The past five years, last year, this week, the following day, the end of the decade."""
    start, end = match.span()
    determiner, which, unit = plain(match["det"]), plain(match["which"]), match["unit"]
    if not determiner and not which:
        return None
    count = "X" if match["vague"] else match["n"]
    if count:
        if (unit in UNITS and number(count) != "1") or (which in {"last", "next"} and not determiner):
            return None
        return Phrase(start=start, end=end, kind="DURATION", value=length(count, None, unit))
    if unit in PLURALS:
        if which in _REFERENCES:
            return Phrase(start=start, end=end, kind="DATE", value=_REFERENCES[which])
        if which in {"last", "next", "first", "final", "opening", "closing", "following"} and determiner == "the":
            return Phrase(start=start, end=end, kind="DURATION", value=length("X", None, unit))
        return None
    return _which_one(match, determiner, which, unit)


def _which_one(  # noqa: C901, PLR0911 (a list of cases)
    match: re.Match[str], determiner: str, which: str, unit: str
) -> Phrase | None:
    """The last, this or next one of a unit."""
    start, end = match.span()
    before = match.string[max(0, start - 12) : start]
    how_long = Phrase(start=start, end=end, kind="DURATION", value=length("1", None, unit))
    if which in {"entire", "whole"}:
        return how_long
    if unit in {"second", "minute", "hour", "night"}:
        return how_long if unit == "hour" and which in {"past", "last", "next"} and determiner == "the" else None
    if which == "past" and unit != "weekend" and determiner != "this":
        return how_long
    if which == "last" and determiner == "the" and unit not in {"day", "century", "weekend"}:
        return None if match.string.startswith(" of ", end) else how_long
    if which == "next" and determiner == "the":
        if (_SPAN_BEFORE.search(before) and unit != "day") or unit in {"decade", "century"}:
            return how_long
        return _moved(start, end, "text", unit, 1)
    if not which and determiner == "the":
        return _the(match, before, unit)
    if unit == "day" and (which or determiner) in {"last", "this", "past", "current", "present", "latest", "coming"}:
        return None
    if (which or determiner) not in _SHIFTS:
        return None
    anchor, step = _SHIFTS[which or determiner]
    if unit == "day" and which == "next":
        anchor = "text"
    return _moved(start, end, anchor, unit, step)


def _the(match: re.Match[str], before: str, unit: str) -> Phrase | None:
    """The year, the quarter or the weekend, which are those that the story is about."""
    start, end = match.span()
    if _GOES_ON.match(match.string, end):
        return None
    if match["edge"]:
        if unit == "day" and not match["edge"].lower().startswith(("later", "earlier", "the rest")):
            return None
        return _moved(start, end, "near", unit, 0)
    if unit == "weekend":
        return Phrase(start=start, end=end, kind="DATE", anchor="tense", unit="weekend")
    if (
        unit == "quarter"
        or (unit == "year" and _BEFORE_THE_YEAR.search(before))
        or (unit in {"month", "week"} and before.lower().endswith("for "))
    ):
        return _moved(start, end, "near", unit, 0)
    return None


def _year_earlier(match: re.Match[str]) -> Phrase:
    """The year-earlier quarter, the year-ago period."""
    start, end = match.span()
    if match["quarter"]:
        return Phrase(start=start, end=end, kind="DATE", anchor="earlier", unit="Q", step=-4)
    return _moved(start, end, "earlier", "year", -1)


def _year_end(match: re.Match[str]) -> Phrase:
    """At year-end, by year's end."""
    return _moved(match.start(), match.end(), "near", "year", 0)


def _in_a_row(match: re.Match[str]) -> Phrase:
    """The third straight day."""
    value = length(str(ORDINALS[match["which"].lower()]), None, match["unit"])
    return Phrase(start=match.start(), end=match.end(), kind="DURATION", value=value)


def _long(match: re.Match[str]) -> Phrase:
    """A year-long trial, weeklong celebrations, decades-long."""
    unit = match["unit"].lower()
    value = length("X" if unit in PLURALS else "1", None, unit)
    return Phrase(start=match.start(), end=match.end(), kind="DURATION", value=value)


def _misc(match: re.Match[str]) -> Phrase:
    value = "PRESENT_REF" if match[0].lower().startswith("these") else "PAST_REF"
    return Phrase(start=match.start(), end=match.end(), kind="DATE", value=value)


def _moved(start: int, end: int, anchor: Anchor, unit: str, step: int) -> Phrase:
    mark = mark_of(unit)
    if mark == "NI":
        return Phrase(start=start, end=end, kind="TIME", anchor=anchor, unit="D", step=step, clock="TNI")
    return Phrase(start=start, end=end, kind="DATE", anchor=anchor, unit=mark, step=step)


_AGO_RULE = Rule(_AGO, _ago, re.compile("ago|earlier|later|before|afterward|previously|hence|now|today"))
_YEAR_EARLIER_RULE = Rule(_YEAR_EARLIER, _year_earlier, re.compile("year-"))
RULES: tuple[Rule, ...] = (
    Rule(pattern(r"(?i:these|the other|those) days?\b(?= |[.,;:)]|\Z)(?! (?:of|when|that|after|before)\b)"), _misc),
    *AGES,
    Rule(_HALF_AGO, _half_ago),
    _AGO_RULE,
    *SETS,
    Rule(_DAY_BESIDE, _beside),
    Rule(_WHICH, _which),
    _YEAR_EARLIER_RULE,
    Rule(_YEAR_END, _year_end),
    Rule(_IN_A_ROW, _in_a_row),
    *LENGTHS,
    Rule(_LONG, _long),
)
"""All kinds of such phrases, in the order in which they are tried."""
_RULES_FOR_A_UNIT_ALONE: tuple[Rule, ...] = (
    _AGO_RULE,
    *BARE,
    _YEAR_EARLIER_RULE,
    Rule(_YEAR_END, _year_end),
    Rule(_LONG, _long),
)
