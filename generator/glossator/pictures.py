"""Small pictures of how many out of how many: a dot for each of them, or a bar where there would be too many dots.

Each picture is given as the paths that draw it, so that a template needs no arithmetic. A row of dots is a single line
with round dashes of no length.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

MOST_DOTS = 400
"""The most dots that can still be told apart in a small picture; then a bar is drawn."""

STEP = 10
"""From the middle of one dot to the next, in units of the picture."""

WIDEST_ROW = 40
"""The most dots in a row of a picture with many dots; few dots stand in a single row."""

SINGLE_ROW = 20
"""The most dots that stand in a single row."""

BAR_WIDTH, BAR_HEIGHT = 400, 10
"""The size of a bar."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture of a part and its whole."""

    kind: Literal["dots", "bar"]
    """What it is drawn with."""
    width: int
    """Its width, in units of its own."""
    height: int
    """Its height, in the same units."""
    whole: str
    """The path that draws all of it (SVG path data)."""
    part: str
    """The path that draws the part."""


def picture(part: str, whole: str) -> Picture:
    """The picture of a part of a whole, both in digits: 11 of 316 as dots, 3.5 of 100 as a bar."""
    some, all_of_them = Decimal(part), Decimal(whole)
    in_dots = some == some.to_integral_value() and all_of_them == all_of_them.to_integral_value() <= MOST_DOTS
    return _dots(int(some), int(all_of_them)) if in_dots else _bar(some / all_of_them)


def _dots(part: int, whole: int) -> Picture:
    columns = whole if whole <= SINGLE_ROW else WIDEST_ROW if whole > 2 * SINGLE_ROW * 5 else SINGLE_ROW
    rows = -(-whole // columns)
    return Picture(
        kind="dots",
        width=columns * STEP,
        height=rows * STEP,
        whole=_rows(whole, columns),
        part=_rows(part, columns),
    )


def _rows(dots: int, columns: int) -> str:
    """Rows of dots, each a line from its first dot to its last."""
    lengths = [columns] * (dots // columns) + [dots % columns] * bool(dots % columns)
    middle = STEP // 2
    return "".join(f"M{middle} {row * STEP + middle}h{(length - 1) * STEP}" for row, length in enumerate(lengths))


def _bar(share: Decimal) -> Picture:
    def stretch(width: Decimal) -> str:
        return f"M0 0h{round(width, 1).normalize():f}v{BAR_HEIGHT}H0z"

    full = Decimal(BAR_WIDTH)
    return Picture(kind="bar", width=BAR_WIDTH, height=BAR_HEIGHT, whole=stretch(full), part=stretch(full * share))
