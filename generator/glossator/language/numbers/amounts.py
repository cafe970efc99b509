"""A number together with its unit, or two as the ends of a range: "£3m", "12.5 ± 0.3 mg", "5 to 10 per cent".

The numbers are those that the words state: a range has two, nobody's mean is reckoned, and a spread behind ± is left
in the words.
"""

import re
from decimal import Decimal
from typing import NamedTuple

from glossator.language.numbers.numerals import NUMBER, SCALES, value_of
from glossator.language.numbers.units import CODES, Unit, unit_at

SUFFIXES = {
    "k": "thousand",
    "m": "million",
    "mn": "million",
    "mln": "million",
    "b": "billion",
    "bn": "billion",
    "tn": "trillion",
    "trn": "trillion",
}
"""Short forms of the words that multiply a number, as they follow money: "£3m"."""

_NUMBER = re.compile(NUMBER)
_SYMBOL = r"(?:(?<![A-Za-z])(?:US|AU|A|CA|C|NZ|HK|S|R|NT))?\$|[£€¥₹₩₽₪₺฿]"
_CODE = rf"(?<![A-Za-z])(?:{CODES.replace(' ', '|')})"
_CURRENCY = re.compile(rf"(?:{_SYMBOL}|{_CODE}\.?)\s?\Z")
_CURRENCY_HERE = re.compile(rf"(?:{_SYMBOL}|{_CODE}\s)(?=[0-9])")
_MAY_END_CURRENCY = re.compile(r"[$£€¥₹₩₽₪₺฿A-Zs.]\s?\Z")
_SIGNS = frozenset("-−–+")
_SUFFIX = re.compile(r"(?:(?P<short>[kKmMbB]|[mb]n|mln|tn|trn)|\s(?P<spaced>m|bn|mn|tn))(?![\w/²³])")
_PEOPLE = re.compile(r"(?P<short>m|bn)(?=\s[a-z]{2,})")
_SPREAD = re.compile(rf"\s?(?:±|\+/[-−])\s?{NUMBER}")
_POWER = re.compile(r"(?:\s?[x×·*]\s?10)?(?:\^\s?(?P<figures>[-−]?[0-9]{1,2})(?![0-9])|(?P<raised>⁻?[⁰¹²³⁴-⁹]{1,2}))")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻−", "0123456789--")
_SIGN = re.compile(r"(?:(?<=[\s(])|\A)[-−–+]\Z")
_DASH = re.compile(r"-?\sto\s(?=\S)|\s[-–]\s(?=[0-9])|[-–—\u2011−](?=[0-9.$£€¥½a-z])")
_OR = re.compile(r"\sor\s(?=\S)")
_AND = re.compile(r"\sand\s(?=\S)")
_BETWEEN = re.compile(r"\b[Bb]etween\s\Z")
_CHANGED = re.compile(
    r"\b(?:added|advanced|by|climbed|declined|decreased|down|dropped|fell|gained|grew|increased|jumped|lost|plunged|rose"
    r"|shed|slid|slipped|surged|tumbled|up)\s\Z",
    re.IGNORECASE,
)
_NEXT_NUMBER = re.compile(r"\s?[-–/:.]\s?[0-9]")
_YEAR = re.compile(r"(?:1[5-9]|20|21)[0-9]{2}")
_SCALED = re.compile(rf"(?:{'|'.join(SCALES)})\Z|(?:[0-9]\s?(?:[kKmMbB]|[mb]n|tn|trn|mln))\Z", re.IGNORECASE)
_LEADING_ZERO = re.compile("0[0-9]")
_MOST_APART = 2
"""How far apart "two or three" may be and still be a range rather than a choice."""


class Amount(NamedTuple):
    """A number or a range with what follows it."""

    start: int
    """Where it begins, with its sign, its currency, or "between"."""
    end: int
    """Where it ends, with its unit."""
    words: str
    """The number as it is written, the last one of a range."""
    values: tuple[str, ...]
    """The numbers in plain digits."""
    unit: Unit | None = None
    """The unit behind it, or the currency before it."""
    is_power: bool = False
    """Whether it is written with a power of ten."""

    @property
    def is_range(self) -> bool:
        """Whether it has two ends."""
        return len(self.values) > 1


def amount_at(text: str, floor: int, place: int, end: int) -> Amount | None:
    """The amount whose number begins at a place; nothing where no number is, or one that belongs to a longer code.

    Nothing before ``floor`` and behind ``end`` is looked at as part of it.
    """
    first = _single(text, floor, place, end)
    if first is None or (first.unit and first.unit.kind == "time"):
        return first
    between = _BETWEEN.search(text, max(floor, first.start - 8), first.start)
    second = _second(text, first, end, joined=bool(between))
    if second is None:
        return None if _is_code(text, first) else first
    if second.unit and second.unit.kind == "time" and not first.unit:
        return second
    if not _goes_up(first, second) or _has_changed(text, floor, first):
        return None if text[first.end] in "-–—" else first
    if _NEXT_NUMBER.match(text, second.end):
        return None
    unit = second.unit or first.unit
    start = between.start() if between else first.start
    values = (_in_the_scale_of(first, second), second.values[0])
    return second._replace(start=start, values=values, unit=unit, is_power=first.is_power or second.is_power)


def _single(text: str, floor: int, place: int, end: int) -> Amount | None:
    """One number with its unit."""
    number = _NUMBER.match(text, place, end)
    value = value_of(number[0]) if number else None
    if not number or value is None or _LEADING_ZERO.match(value):
        return None
    at, is_power = number.end(), False
    last = text[max(floor, place - 2) : place]
    if _MAY_END_CURRENCY.search(last) and (currency := _CURRENCY.search(text, max(floor, place - 6), place)):
        return _money(text, currency, number, value, end)
    follows = text[at : at + 2].lstrip()[:1] or " "
    if follows in "x×·*^⁰¹²³⁴⁵⁶⁷⁸⁹⁻" and (power := _power(text, number, end)):
        at, is_power, value = power[0], True, _times(value, power[1]) if power[2] else f"{Decimal(10) ** power[1]:f}"
    elif follows in "mb" and (suffix := _PEOPLE.match(text, at, end)):
        at, value = suffix.end(), _scaled(value, suffix["short"])
    elif follows in "±+" and (spread := _SPREAD.match(text, at, end)):
        at = spread.end()
    unit = unit_at(text, at, end)
    sign = _SIGN.search(text, max(floor, place - 2), place) if last[-1:] in _SIGNS and text[place].isdigit() else None
    if sign and sign[0] in "+–" and not (unit and unit.kind in {"percentage", "measure"}):
        sign = None
    if sign and sign[0] in "-−–":
        value = f"-{value}"
    start = sign.start() if sign else place
    return Amount(start, unit.end if unit else at, text[place:at], (value,), unit, is_power)


def _money(text: str, currency: re.Match[str], number: re.Match[str], value: str, end: int) -> Amount:
    """A number behind a sign of money, with a short form of million or the like."""
    at = number.end()
    if suffix := _SUFFIX.match(text, at, end):
        at, value = suffix.end(), _scaled(value, (suffix["short"] or suffix["spaced"]).lower())
    unit = Unit("money", currency[0].strip(), at)
    return Amount(currency.start(), at, text[number.start() : at], (value,), unit)


def _second(text: str, first: Amount, end: int, *, joined: bool) -> Amount | None:
    """The other end of a range."""
    joint = (_AND if joined else _DASH).match(text, first.end, end) or (not joined and _OR.match(text, first.end, end))
    if not joint:
        return None
    at = joint.end()
    if currency := _CURRENCY_HERE.match(text, at, end):
        at = currency.end()
    elif text[at : at + 1] in "-−–" and text[at + 1 : at + 2].isdigit():
        at += 1
    second = _single(text, joint.end(), at, end)
    if second is None or (joint.re is _OR and (first.unit or not _is_near(first, second))):
        return None
    if first.unit and first.unit.kind == "money" and not second.unit:
        return _like(first, text, second, end)
    if first.unit and (second.unit or joint.re is not _AND):
        return second if second.unit and second.unit.symbol == first.unit.symbol else None
    return second


def _like(first: Amount, text: str, second: Amount, end: int) -> Amount:
    """The second of "$5-10m", which has the currency of the first."""
    at, value = second.end, second.values[0]
    if suffix := _SUFFIX.match(text, at, end):
        at, value = suffix.end(), _scaled(value, (suffix["short"] or suffix["spaced"]).lower())
    return second._replace(end=at, words=text[second.start : at], values=(value,), unit=first.unit)


def _goes_up(first: Amount, second: Amount) -> bool:
    """Whether two numbers can be a range: no score, no year with its end."""
    if _YEAR.fullmatch(first.words) and len(second.words) in {2, 4} and not second.unit:
        return False
    return Decimal(_in_the_scale_of(first, second)) < Decimal(second.values[0])


def _has_changed(text: str, floor: int, first: Amount) -> bool:
    """Whether two amounts with "to" say by how much and to what: "rose 3% to 7%"."""
    if not (first.unit or _SCALED.search(first.words)) or text[first.end] in "-–—":
        return False
    return _CHANGED.search(text, max(floor, first.start - 12), first.start) is not None


def _is_near(first: Amount, second: Amount) -> bool:
    return 0 < Decimal(second.values[0]) - Decimal(first.values[0]) <= _MOST_APART


def _is_code(text: str, amount: Amount) -> bool:
    """Whether a number without a unit goes on as something else: 12/10, 555-1234, 3D, 15-member."""
    following = text[amount.end : amount.end + 2]
    if amount.unit or not following:
        return False
    return following[0].isalnum() or (following[0] in "-–/:\u2011&°@#%" and following[1:].isalnum())


def _in_the_scale_of(first: Amount, second: Amount) -> str:
    """The first number of "5 to 10 million", which are millions too."""
    value = first.values[0]
    scale = _SCALED.search(second.words)
    if not scale or _SCALED.search(first.words) or "," in first.words:
        return value
    word = re.sub(r"[^a-z]", "", scale[0].lower())
    factor = SCALES[SUFFIXES.get(word, word)]
    scaled = _times(value, len(str(factor)) - 1)
    return scaled if Decimal(scaled) < Decimal(second.values[0]) else value


def _power(text: str, number: re.Match[str], end: int) -> tuple[int, int, bool] | None:
    """Where "× 10^6" ends, its exponent, and whether it multiplies; "10^6" alone is a power too."""
    power = _POWER.match(text, number.end(), end)
    if not power:
        return None
    multiplies = "10" in power[0].split("^")[0] and power[0][0] not in "^⁰¹²³⁴⁵⁶⁷⁸⁹⁻"
    if not multiplies and number[0] != "10":
        return None
    return power.end(), int((power["figures"] or power["raised"]).translate(_RAISED)), multiplies


def _scaled(value: str, suffix: str) -> str:
    return _times(value, len(str(SCALES[SUFFIXES[suffix]])) - 1)


def _times(value: str, exponent: int) -> str:
    """A number times a power of ten, without zeros that say nothing."""
    text = f"{Decimal(value).scaleb(exponent):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
