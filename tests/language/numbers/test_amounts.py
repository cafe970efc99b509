"""An amount has the numbers that are written, its unit, and where both stand."""

import re

import pytest

from glossator.language.numbers.amounts import amount_at

AMOUNTS = {
    "£3m": ("£3m", "3000000", "£"),
    "US$1.2 billion": ("US$1.2 billion", "1200000000", "US$"),
    "5 to 10 million people": ("5 to 10 million", "5000000 10000000", ""),
    "500 to 1 million": ("500 to 1 million", "500 1000000", ""),
    "$5-10m": ("$5-10m", "5000000 10000000", "$"),
    "5 mg to 10 mg": ("5 mg to 10 mg", "5 10", "mg"),
    "5 mg to 10 kg": ("5 mg", "5", "mg"),
    "5 or 10 mg": ("5", "5", ""),
    "5 or 6 mg": ("5 or 6 mg", "5 6", "mg"),
    "1.5 °C or 2 °C": ("1.5 °C", "1.5", "°C"),
    "between 5 and 10 mg": ("between 5 and 10 mg", "5 10", "mg"),
    "from 5 and 10 mg": ("5", "5", ""),
    "7 ± 1%": ("7 ± 1%", "7", "%"),
    "2 × 10⁶": ("2 × 10⁶", "2000000", ""),
    "2 x 10^-3 g": ("2 x 10^-3 g", "0.002", "g"),
    "(-5 °C)": ("-5 °C", "-5", "°C"),
    "rose 3% to 7%": ("3%", "3", "%"),
}
CODES = ["3-2", "12/10", "3D", "15-member", "2012-10-12", "1990-95", "020 7946", "1,50"]


@pytest.mark.parametrize(("text", "amount"), AMOUNTS.items())
def test_amounts(text: str, amount: tuple[str, str, str]) -> None:
    place = re.search("[0-9]", text)
    found = amount_at(text, 0, place.start() if place else 0, len(text))
    assert found is not None
    symbol = found.unit.symbol if found.unit else ""
    assert (text[found.start : found.end], " ".join(found.values), symbol) == amount


@pytest.mark.parametrize("text", CODES)
def test_numbers_that_belong_to_a_longer_code(text: str) -> None:
    assert amount_at(text, 0, 0, len(text)) is None


def test_nothing_is_read_outside() -> None:
    found = amount_at("£5 mg", 1, 1, 2)
    assert found is not None
    assert (found.start, found.end, found.unit) == (1, 2, None)
