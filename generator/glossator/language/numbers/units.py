"""Units behind a number and their symbols: "5 mg/kg", "60 miles per hour", "40 per cent", "20 million euros".

Seconds to centuries are known too, only so that nobody takes "5 min" for a measure: how long something lasts is a
matter of time. Symbols of one capital letter that would turn "3 T cells" into a magnetic field are left out.
"""

import re
from typing import Literal, NamedTuple

UnitKind = Literal["percentage", "money", "fold", "measure", "time"]

SYMBOLS = (
    "kg g mg µg μg mcg ng pg fg kt Mt Gt lb lbs oz"
    " km cm mm µm μm nm ft mi Å ly kpc Mpc"
    " L l dL dl mL ml µL μL µl μl nL nl ha"
    " mol mmol µmol μmol nmol pmol M mM µM μM nM pM Da kDa MDa"
    " bp kb Mb Gb kbp Mbp Gbp kB MB GB TB PB"
    " Hz kHz MHz GHz THz W mW kW MW GW TW Wh kWh MWh GWh TWh J kJ MJ GJ cal kcal V mV kV mA eV keV MeV GeV TeV"
    " Pa kPa hPa MPa GPa bar mbar atm mmHg dB ppm ppb Bq kBq mSv µSv μSv Sv Gy mGy mT IU rpm mph kph K AU"
).split(" ")
"""Symbols of units as they stand behind a number, case and all; a metre is not among them because of "5m people"."""

WORDS = {
    "metre": "m",
    "meter": "m",
    "foot": "ft",
    "feet": "ft",
    "inch": "in",
    "inche": "in",
    "yard": "yd",
    "mile": "mi",
    "nautical mile": "nmi",
    "light-year": "ly",
    "light year": "ly",
    "parsec": "pc",
    "astronomical unit": "au",
    "micron": "µm",
    "acre": "acre",
    "hectare": "ha",
    "litre": "L",
    "liter": "L",
    "gallon": "gal",
    "pint": "pt",
    "gram": "g",
    "gramme": "g",
    "kilo": "kg",
    "tonne": "t",
    "ton": "ton",
    "ounce": "oz",
    "watt": "W",
    "watt-hour": "Wh",
    "watt hour": "Wh",
    "volt": "V",
    "tesla": "T",
    "electronvolt": "eV",
    "electron volt": "eV",
    "hertz": "Hz",
    "joule": "J",
    "pascal": "Pa",
    "calorie": "cal",
    "byte": "B",
    "megapixel": "MP",
    "horsepower": "hp",
    "base pair": "bp",
    "base-pair": "bp",
    "kilobase": "kb",
    "megabase": "Mb",
    "decibel": "dB",
    "becquerel": "Bq",
    "sievert": "Sv",
    "part per million": "ppm",
    "parts per million": "ppm",
    "parts per billion": "ppb",
}
"""Units in words, without the s of the plural, and their symbols."""

PREFIXES = {
    "nano": "n",
    "micro": "µ",
    "milli": "m",
    "centi": "c",
    "kilo": "k",
    "mega": "M",
    "giga": "G",
    "tera": "T",
    "peta": "P",
}
"""What multiplies a unit, before the units in words that it goes with."""

PREFIXED = "metre meter litre liter gram gramme watt watt-hour watt volt hertz joule pascal calorie byte sievert"
"""The units in words that may have a prefix."""

MONEY = {
    "dollar": "$",
    "us dollar": "US$",
    "american dollar": "US$",
    "australian dollar": "A$",
    "canadian dollar": "C$",
    "euro": "€",
    "pound sterling": "£",
    "pounds sterling": "£",
    "cent": "¢",
    "penny": "p",
    "pence": "p",
    "yen": "¥",
    "yuan": "CN¥",
    "rupee": "₹",
    "rouble": "₽",
    "ruble": "₽",
    "shekel": "₪",
    "franc": "franc",
    "swiss franc": "CHF",
    "peso": "peso",
    "krona": "krona",
    "kronor": "krona",
    "krone": "krone",
    "kroner": "krone",
    "rand": "rand",
    "zloty": "zł",
    "zlotys": "zł",
}
"""Money in words, without the s of the plural, and its symbol."""

CODES = "USD EUR GBP JPY CHF CNY RMB INR AUD CAD NZD HKD SGD SEK NOK DKK RUB BRL ZAR KRW Rs"
"""Codes of currencies, which stand before the number or after it."""

TIMES = (
    "ms µs μs ns s sec secs second seconds min mins minute minutes h hr hrs hour hours d day days night nights wk wks"
    " week weeks weekend weekends fortnight fortnights month months yr yrs year years decade decades century centuries"
    " millennia am pm a.m p.m o'clock"
)
"""Units of time, and what stands behind a time of the day."""


class Unit(NamedTuple):
    """A unit behind a number."""

    kind: UnitKind
    """What it measures; ``time`` is nobody's quantity here."""
    symbol: str
    """Its symbol: ``%``, ``£``, ``mg/kg``, ``-fold``."""
    end: int
    """Where it ends."""


def _either(words: list[str]) -> str:
    """A pattern for any of these, longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


_ALL_WORDS = WORDS | {
    prefix + word: sign + WORDS[word] for word in PREFIXED.split(" ") for prefix, sign in PREFIXES.items()
}
_SYMBOL = f"(?:{_either(SYMBOLS)})"
_PER = "second|sec|s|minute|min|hour|hr|h|day|d|week|wk|month|year|yr|person|capita|dose|cell|kilogram|kg|litre|liter"
_DIVISOR = f"(?:{_either([*SYMBOLS, 'm', *_PER.split('|')])})(?:[²³]|\\^?[23](?![0-9]))?"
_RATE = (
    rf"(?P<rate>(?:/{_DIVISOR}(?![a-z]))+|(?:\s{_DIVISOR}[-−⁻][1-3¹²³](?![\w]))+|(?P<per>\sper\s|\san?\s(?=hour|second))"
    rf"(?P<divisor>square\s(?:metre|meter|kilometre|kilometer|mile)|{_DIVISOR})(?![\w]))?"
)
_END = r"(?![^\W_]|['’][^\W\d_]|-(?!(?:a|deep|high|long|per|tall|thick|wide)\b)[^\W\d_])"
_UNIT = re.compile(
    r"(?P<percent>\s?(?:wt|vol|mol)?\s?%(?!\w)|[\s-](?:per[\s-]?cent|pct)\b|[\s-]percentage(?=[\s-]points?\b))(?P<points>[\s-]points?\b)?"
    r"|(?P<fold>[\s-]?fold\b|×(?=\s[a-z]))"
    rf"|\s?(?P<degree>[°º˚])(?:\s?(?P<scale>[CFK]))?{_END}"
    r"|[\s-]degrees?(?:[\s-](?P<scale_word>Celsius|Fahrenheit|[Cc]entigrade|C|F))\b"
    r"|(?P<warmth>(?<=[0-9]\.[0-9])C)\b"
    rf"|(?P<time>[\s-]?(?:{_either(TIMES.split(' '))}))(?:\b(?![²³'’/])|(?=-))"
    rf"|(?:[\s-]?(?P<symbol>{_SYMBOL}(?:[²³]|\^?[23](?![0-9]))?|x\s?g)|[\s-](?P<metre>m(?:[²³]|\^?[23](?![0-9]))?)"
    rf"|[\s-](?:(?P<power>square|sq|cubic)[\s-])?(?P<word>{_either([*_ALL_WORDS, 'km', 'm', 'ft'])})s?\b){_RATE}{_END}"
    rf"|[\s-](?P<money>{_either(list(MONEY))}|US\sdollar|(?:American|Australian|Canadian)\sdollar|Swiss\sfranc)s?{_END}"
    rf"|\s(?P<code>{_either(CODES.split(' '))})\b"
)


def unit_at(text: str, position: int, end: int) -> Unit | None:
    """The unit that begins right behind a number, with the space or hyphen before it."""
    match = _UNIT.match(text, position, end)
    if not match:
        return None
    parts = match.groupdict()
    if parts["percent"]:
        return Unit("percentage", "percentage points" if parts["points"] else "%", match.end())
    if parts["fold"]:
        return Unit("fold", "-fold", match.end())
    if parts["time"]:
        return Unit("time", "", match.end())
    if parts["money"] or parts["code"]:
        return Unit("money", MONEY.get((parts["money"] or "").lower(), parts["code"] or ""), match.end())
    return Unit("measure", _symbol(parts), match.end())


def _symbol(parts: dict[str, str | None]) -> str:
    """The symbol of a measure: ``°C``, ``km²``, ``mg/kg``, ``mph``."""
    if parts["degree"] or parts["scale_word"] or parts["warmth"]:
        scale = parts["scale"] or parts["scale_word"] or parts["warmth"] or ""
        return f"°{scale[:1].upper()}"
    word, power = parts["word"], parts["power"]
    symbol = parts["symbol"] or parts["metre"] or _ALL_WORDS.get(word or "", word or "")
    if power:
        symbol += "³" if power == "cubic" else "²"
    if not parts["per"]:
        return symbol + (parts["rate"] or "")
    divisor = parts["divisor"] or ""
    return "mph" if (symbol, divisor) == ("mi", "hour") else f"{symbol}/{_divisor(divisor)}"


def _divisor(words: str) -> str:
    """The unit after "per" as a symbol, if it has one."""
    power, _, word = words.rpartition(" ")
    short = {"kilogram": "kg", "litre": "L", "liter": "L", "second": "s", "hour": "h"}
    return short.get(word, _ALL_WORDS.get(word, word)) + ("²" if power else "")
