"""How many and how much: "three fertile baby mice", "11 out of 316 two-cell embryos", "3.5 %", "£3m", "18-65 patients".

A quantity says the numbers that the words state, and in the article's words what is counted. Numbers that count
nothing are left alone: dates and durations, ages, figures and chapters, numbers in names, references, scores, versions.
"Three times as many" and "threefold" are both ``-fold``; "n = 12" is a count; a p-value and a confidence level are
statistics and not for readers; "the two" and "one of the" point at things rather than count them.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from heapq import merge
from typing import NamedTuple

from glossator.language.numbers.amounts import Amount, amount_at
from glossator.language.numbers.named_numbers import is_named, is_year, may_begin, word_before
from glossator.language.numbers.noun_phrases import counted, counted_one, is_time
from glossator.language.numbers.numerals import NUMBER, NUMBER_WORDS
from glossator.language.numbers.proportions import PART_WORDS, fraction_at, proportion_at
from glossator.language.words.vocabulary import places
from glossator.model import Annotations, Article, Quantity, QuantityKind, Sentence, Span, TemporalExpression
from glossator.spans import code_in

PREPOSITIONS = frozenset(
    "about after against among as at between by for from in into least of on over per than to total with".split(" ")
)
"""Words behind which a number has its noun, so that a word in -ed describes it: "of 12 infected patients"."""

POINTERS = frozenset({"the", "these", "those"})
"""Words that make "two" point at things that the reader knows, rather than count them."""

NO_STATE = POINTERS | frozenset("above below first last latter next other over remaining same under".split(" "))
"""Words before a number without a noun that make it an age or point at somebody: "those over 18 are"."""

FOLDS = {
    "twofold": "2",
    "threefold": "3",
    "fourfold": "4",
    "fivefold": "5",
    "sixfold": "6",
    "sevenfold": "7",
    "eightfold": "8",
    "ninefold": "9",
    "tenfold": "10",
    "twentyfold": "20",
    "fiftyfold": "50",
    "hundredfold": "100",
    "thousandfold": "1000",
}
"""Words for so many times as much, and the number in them."""

DEFEATS = frozenset("wins victories defeats losses draws upsets".split(" "))
"""What a score stands before: "two 3-2 wins"."""

RATES = ("per ", "a second", "a minute", "an hour")
"""How words begin that say when and are part of a unit: "miles per hour"."""

WINDOW = 300
"""The most characters that are read from where a number begins."""

MOST_NUMBERS = 60
"""The most numbers that are read in a sentence; one that has more is a table or no sentence at all."""

CLUES_WITHIN = 60
"""How many characters around pounds are looked at; tuned on sentences written for the cases."""

_WEIGHT = re.compile(r"\b(?:weigh\w*|weight|heavy|heavier|lighter|lift\w*|cargo|payload|thrust)\b")
_PAYMENT = re.compile(
    r"\b(?:bill|bought|British|budget|cost\w*|debts?|earn\w*|fined?|grant|paid|pay\w*|price|prize|raised|salary|sold|spen[dt]"
    r"|taxe?s?|worth)\b"
)
_BEFORE_A_PART = PREPOSITIONS | frozenset(
    ["", "almost", "approximately", "around", "nearly", "only", "roughly", "some"]
)
_TRIGGERS = NUMBER_WORDS | PART_WORDS | FOLDS.keys() | {"twice"}
_NUMBER = re.compile(NUMBER)
_FIGURE = re.compile("[0-9½⅓⅔¼¾][0-9]*+")
_AFTER_A = re.compile(
    rf"(?:hundred|thousand|million|billion|trillion|dozen|{'|'.join(sorted(PART_WORDS))})\b", re.IGNORECASE
)
_OF_A_PART = re.compile(r"(?:half|thirds?|quarters?|fifths?|tenths?)\sof\s\Z")
_ALL_THE = r"(?:all|the|these|those|its|their|our|his|her)\b"
_OF_WHAT = re.compile(rf"\sof(?:\s{_ALL_THE}){{0,2}}|(?:\s{_ALL_THE}){{1,2}}")
_OF_THE = re.compile(rf"\sof(?:\s{_ALL_THE}){{1,2}}(?=\s)")
_AS = r"as\s(?!(?:an?|the|he|she|it|they|we|his|her)\b)[a-z]+"
_MEASURABLE = (
    r"(?:that|the\s(?:amount|area|average|chance|cost|distance|dose|energy|force|height|length|level|mass|normal|number"
    r"|odds|population|power|price|proportion|rate|risk|size|speed|usual|value|volume|weight|width))\b"
)
_TIMES = re.compile(
    rf"\stimes\s(?:{_AS}|{_MEASURABLE}|(?:more|less|fewer|higher|lower|larger|greater|bigger|smaller|faster|slower|longer"
    r"|shorter|better|worse|stronger|weaker|cheaper|richer|heavier|lighter|likelier|denser|brighter|hotter|deeper|older"
    r"|younger|wider|thicker)\b)"
)
_FOLD = re.compile(rf"(?:{'|'.join(FOLDS)})\b|[Tt]wice\s(?:{_AS}|{_MEASURABLE})", re.IGNORECASE)
_COUNTED_TIMES = re.compile(r"\stimes\b(?!\s(?:an?|each|every|per|daily|weekly)\b)")
_CONFIDENCE = re.compile(r"\s\(?(?:CIs?|CrI|confidence|credible|prediction)\b")
_SAMPLE = re.compile(r"\b[nN]\s?=\s?\Z")
_RANGES = re.compile(r"\brang(?:e|es|ed|ing)(?:\s(?:of|from|was|is)|,|:)?\s\Z")
_LARGE = re.compile(r"[0-9],[0-9]{3}\b|(?:thousand|million|billion|trillion)\Z", re.IGNORECASE)
_LEADS_ON = re.compile(r"[-–/:]|\s(?:and|or|to)\s\Z")
_STATE = re.compile(
    r"\s(?:were|are|died|survived|recovered|responded|completed|developed|tested|killed|injured|wounded|dead|missing"
    r"|arrested|hurt|had|have|received|remained|reported|showed|underwent)\b|\sof\s(?:them|whom|which|those|these|us)\b|\s\([0-9.]{1,6}\s?%\)"
)


def extract(article: Article, found: Annotations) -> Iterator[Quantity]:
    """Every quantity that a sentence states, in order."""
    text = article.text
    taken = sorted(
        [
            (item.span.start, item.span.end)
            for item in found.of(TemporalExpression)
            if not text.startswith(RATES, item.span.start)
        ]
        + [(span.start, span.end) for span in code_in(article)]
    )
    starts = [start for start, _ in taken]
    position = last = read = 0
    current: Sentence | None = None
    number = -1
    for place in merge((match.start() for match in _FIGURE.finditer(text)), places(text, _TRIGGERS)):
        sentence = found.around(Sentence, place) if place >= position else None
        if not sentence:
            continue
        read = read + 1 if sentence is current else 1
        current = sentence
        if read > MOST_NUMBERS:
            position = sentence.span.end
            continue
        index = bisect_right(starts, place)
        before = taken[index - 1][1] if index else 0
        follows_another = place == number + 1 > 1 and text[place - 2].isalpha() == text[place].isalpha()
        number = _end_of_number(text, place)
        position = max(before, number)
        if place < before or follows_another:
            continue
        floor = max(sentence.span.start, before, last)
        end = min(sentence.span.end, place + WINDOW, starts[index] if index < len(starts) else len(text))
        quantity = _quantity(text, floor, place, end)
        if quantity:
            yield quantity
            last = quantity.span.end
            position = max(position, last)


def _end_of_number(text: str, place: int) -> int:
    """Where the number ends that begins at a place, so that no part of it is taken for another."""
    number = _NUMBER.match(text, place)
    return number.end() if number else place + 1


def _quantity(text: str, floor: int, place: int, end: int) -> Quantity | None:
    """The quantity whose number begins at a place, or right before it with "a"."""
    if place - 2 >= floor and text[place - 2 : place] in {"a ", "A "} and _AFTER_A.match(text, place, end):
        place -= 2
    if not may_begin(text, floor, place):
        return None
    if fold := _FOLD.match(text, place, end):
        values = (FOLDS.get(fold[0].lower(), "2"),)
        return Quantity(span=Span(start=place, end=fold.end()), kind="fold", values=values, unit="-fold")
    named = is_named(text, floor, place)
    return _proportion(text, floor, place, end, named=named) or _amount(text, floor, place, end, named=named)


def _proportion(text: str, floor: int, place: int, end: int, *, named: bool) -> Quantity | None:
    """A part of a whole, with what the whole consists of."""
    part = fraction_at(text, floor, place, end)
    if not part and not named:
        part = proportion_at(text, place, end, sure=word_before(text, floor, place) in _BEFORE_A_PART)
    if not part:
        return None
    noun = _whole(text, part.end, end) or _phrase(text, part.end, counted(text, part.end, end, sure=True))
    if (noun and is_time(noun.words)) or (part.is_slashed and not noun and not part.in_brackets):
        return None
    return _of(Span(start=part.start, end=part.end), noun, "proportion", part.values)


def _amount(text: str, floor: int, place: int, end: int, *, named: bool) -> Quantity | None:
    """A number with a unit, or of things that are counted."""
    amount = amount_at(text, floor, place, end)
    if not amount or (named and not amount.unit):
        return None
    if amount.unit:
        return _measured(text, amount, end)
    before = word_before(text, floor, amount.start)
    points = before in POINTERS and amount.values == ("2",)
    is_part = amount.words.startswith("a ") and _OF_A_PART.search(text, max(floor, place - 12), place)
    return None if points or is_part else _counted(text, floor, amount, end)


def _measured(text: str, amount: Amount, end: int) -> Quantity | None:
    """An amount of a unit; a percentage says of what, and a confidence level says nothing to readers."""
    unit = amount.unit
    if unit is None or unit.kind == "time" or (unit.kind == "percentage" and _CONFIDENCE.match(text, amount.end, end)):
        return None
    kind: QuantityKind = "range" if amount.is_range else unit.kind
    noun = _whole(text, amount.end, end) if unit.kind == "percentage" else None
    return _of(Span(start=amount.start, end=amount.end), noun, kind, amount.values, unit.symbol)


def _counted(text: str, floor: int, amount: Amount, end: int) -> Quantity | None:
    """A number or a range of something that is counted, or that can be nothing but a number."""
    start, finish, values = amount.start, amount.end, amount.values
    kind: QuantityKind = "range" if amount.is_range else "count"
    if times := _TIMES.match(text, finish, end):
        kind = "range" if amount.is_range else "fold"
        return Quantity(span=Span(start=start, end=times.end()), kind=kind, values=values, unit="-fold")
    sample = _SAMPLE.search(text, max(floor, start - 6), start)
    if not (sample or amount.is_range) and is_year(text, floor, start, amount.words):
        return None
    noun = _noun(text, floor, amount, end)
    if noun and (is_time(noun.words) or (amount.is_range and noun.words.rpartition(" ")[2] in DEFEATS)):
        return None
    if noun and noun.words == "pounds":
        return _pounds(text, floor, amount, noun, end)
    if not (noun or sample or amount.is_power or _stands_alone(text, floor, amount, end)):
        return None
    if amount.is_power and not (noun or amount.is_range):
        kind = "measure"
    return _of(Span(start=sample.start() if sample else start, end=finish), noun, kind, values)


def _pounds(text: str, floor: int, amount: Amount, noun: "_Phrase", end: int) -> Quantity | None:
    """Pounds, where the words around them say whether they are weight or money."""
    around = text[max(floor, amount.start - CLUES_WITHIN) : min(end, noun.end + CLUES_WITHIN)]
    is_weight, is_money = _WEIGHT.search(around) is not None, _PAYMENT.search(around) is not None
    if is_weight == is_money:
        return None
    kind: QuantityKind = "range" if amount.is_range else ("measure" if is_weight else "money")
    return _of(Span(start=amount.start, end=noun.end), None, kind, amount.values, "lb" if is_weight else "£")


def _noun(text: str, floor: int, amount: Amount, end: int) -> "_Phrase | None":
    """The words that say what is counted: "patients" in "12 patients" and in "12 of the patients"."""
    if amount.values == ("1",):
        return _phrase(text, amount.end, counted_one(text, amount.end, end))
    if of := _OF_THE.match(text, amount.end, end):
        return _phrase(text, of.end(), counted(text, of.end(), end, sure=True))
    if text.startswith("times", amount.end + 1):
        times = _COUNTED_TIMES.match(text, amount.end, end)
        return _phrase(text, amount.end, times.end() if times else None)
    sure = word_before(text, floor, amount.start) in PREPOSITIONS
    return _phrase(text, amount.end, counted(text, amount.end, end, sure=sure))


def _whole(text: str, position: int, end: int) -> "_Phrase | None":
    """The words that say what something is a part of: "patients" in "a third of the patients"."""
    of = _OF_WHAT.match(text, position, end)
    return _phrase(text, of.end(), counted(text, of.end(), end, sure=True)) if of else None


def _stands_alone(text: str, floor: int, amount: Amount, end: int) -> bool:
    """Whether a number without a noun still says how many: "1.5 million", "12 died", "between 5 and 10"."""
    if _LEADS_ON.match(text, amount.end, end) or amount.values[-1] == "1":
        return False
    if amount.is_range:
        is_between = text[amount.start] in "bB"
        return is_between or _RANGES.search(text, max(floor, amount.start - 16), amount.start) is not None
    if amount.words.lower().startswith("a "):
        return False
    if _LARGE.search(amount.words):
        return True
    follows = "." not in amount.values[0] and _STATE.match(text, amount.end, end)
    return bool(follows) and word_before(text, floor, amount.start) not in NO_STATE


class _Phrase(NamedTuple):
    """What is counted."""

    end: int
    words: str


def _phrase(text: str, start: int, end: int | None) -> _Phrase | None:
    """The phrase from one place to another, with its white space as single spaces."""
    return _Phrase(end, " ".join(text[start:end].split())) if end else None


def _of(amount: Span, noun: _Phrase | None, kind: QuantityKind, values: tuple[str, ...], unit: str = "") -> Quantity:
    """A quantity of something, or of nothing that is named."""
    words = noun.words if noun else ""
    span = Span(start=amount.start, end=noun.end) if noun else amount
    return Quantity(span=span, kind=kind, values=values, unit=unit, noun=words)
