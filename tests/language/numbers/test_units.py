"""Units are known by their symbols and in words, and end where they end."""

import pytest

from glossator.language.numbers.units import unit_at

UNITS = {
    "%": ("percentage", "%"),
    " per cent of": ("percentage", "%"),
    " percentage points": ("percentage", "percentage points"),
    "-fold": ("fold", "-fold"),
    " mg": ("measure", "mg"),
    "kg.": ("measure", "kg"),
    " mg/kg/day": ("measure", "mg/kg/day"),
    " mg kg−1": ("measure", "mg kg−1"),
    " mg per kilogram": ("measure", "mg/kg"),
    " m": ("measure", "m"),
    " km²": ("measure", "km²"),
    " square kilometres": ("measure", "km²"),
    " cubic feet": ("measure", "ft³"),
    " miles per hour": ("measure", "mph"),
    "-metre": ("measure", "m"),
    "-mm-thick": ("measure", "mm"),
    "°C": ("measure", "°C"),
    " °F": ("measure", "°F"),
    " degrees Celsius": ("measure", "°C"),
    " light years": ("measure", "ly"),
    " kilowatt-hours": ("measure", "kWh"),
    " euros": ("money", "€"),
    " US dollars": ("money", "US$"),
    " pounds sterling": ("money", "£"),
    " EUR": ("money", "EUR"),
    " years": ("time", ""),
    "-day-old": ("time", ""),
    " min": ("time", ""),
    " p.m.": ("time", ""),
}
NO_UNITS = [
    "",
    " ",
    " mice",
    " T cells",
    " G proteins",
    "m people",
    "G network",
    " pounds",
    " degrees",
    " bases",
    " K-pop",
]


@pytest.mark.parametrize(("words", "unit"), UNITS.items())
def test_units(words: str, unit: tuple[str, str]) -> None:
    found = unit_at(f"5{words}", 1, len(words) + 1)
    assert found is not None
    assert (found.kind, found.symbol) == unit


@pytest.mark.parametrize("words", NO_UNITS)
def test_what_is_no_unit(words: str) -> None:
    assert unit_at(f"5{words}", 1, len(words) + 1) is None


def test_a_unit_ends_before_what_follows() -> None:
    text = "5 mg/kg of it"
    unit = unit_at(text, 1, len(text))
    assert unit is not None
    assert text[: unit.end] == "5 mg/kg"
    assert unit_at(text, 1, 2) is None
