"""Draws lines on a grid of powers of ten, or over time, as an SVG that takes its colours from the page around it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from math import ceil, floor, log10

WIDTH, HEIGHT = 720, 400
LEFT, RIGHT, TOP, BOTTOM = 62, 210, 16, 46
"""Room for the numbers, for the names of the lines, and for what the axes are."""
DASHES = ("", "7 4", "2 4", "10 4 2 4", "4 2", "12 3", "1 3", "8 3 2 3 2 3")
LINE = 15
"""The least distance between two names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plot:
    """What is drawn."""

    title: str
    """What one sees, for those who cannot see it."""
    across: str
    """What the numbers across are."""
    up: str
    """What the numbers upwards are."""
    lines: Mapping[str, Sequence[tuple[float, float]]]
    """The points of each line, by its name; the first line is drawn thicker."""
    powers: bool = True
    """Whether both axes go in powers of ten; otherwise they begin at 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Axis:
    low: float
    high: float
    powers: bool

    def share(self, value: float) -> float:
        """Where a value lies, from 0 to 1."""
        return (_scaled(value, powers=self.powers) - self.low) / (self.high - self.low)

    def ticks(self) -> list[float]:
        """The values that are written beside it."""
        if not self.powers:
            return [self.high * step / 4 for step in range(5)]
        found = [step * 10.0**power for power in range(floor(self.low), ceil(self.high) + 1) for step in (1, 3)]
        return [value for value in found if self.low <= log10(value) + 1e-9 and log10(value) - 1e-9 <= self.high]


def as_svg(plot: Plot) -> str:
    """The drawing, on lines without an empty one, so that it can stand in Markdown."""
    points = [point for line in plot.lines.values() for point in line]
    across, up = (_axis([point[place] for point in points], powers=plot.powers) for place in (0, 1))
    head = f'viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(plot.title)}"'
    style = 'fill="currentColor" font-family="inherit" font-size="12" style="width: 100%; height: auto"'
    parts = [f"<svg {head} {style}>", *_grid(plot, across, up)]
    ends = {}
    for number, (name, line) in enumerate(plot.lines.items()):
        places = [(_x(across, x), _y(up, y)) for x, y in line]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        dash = f' stroke-dasharray="{DASHES[number % len(DASHES)]}"' if number else ""
        width = 1.5 if number else 3
        parts.append(f'<polyline points="{path}" fill="none" stroke="currentColor" stroke-width="{width}"{dash}/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{width + 1}"/>' for x, y in places if plot.powers]
        ends[name] = places[-1]
    return "\n".join((*parts, *_names(ends), "</svg>"))


def _axis(values: Sequence[float], *, powers: bool) -> _Axis:
    if not powers:
        return _Axis(low=0, high=_round_up(max(values)), powers=False)
    low, high = log10(min(values)), log10(max(values))
    return _Axis(low=low - 0.05, high=max(high, low + 0.1) + 0.05, powers=True)


def _round_up(value: float) -> float:
    """The next number that four steps divide well: 40, 80, 100, 200."""
    power = 10.0 ** floor(log10(value or 1))
    return next(step * power for step in (1, 2, 4, 8, 10) if step * power >= value)


def _scaled(value: float, *, powers: bool) -> float:
    return log10(value) if powers else value


def _x(axis: _Axis, value: float) -> float:
    return LEFT + axis.share(value) * (WIDTH - LEFT - RIGHT)


def _y(axis: _Axis, value: float) -> float:
    return HEIGHT - BOTTOM - axis.share(value) * (HEIGHT - TOP - BOTTOM)


def _grid(plot: Plot, across: _Axis, up: _Axis) -> Iterator[str]:
    right, bottom = WIDTH - RIGHT, HEIGHT - BOTTOM
    for value in up.ticks():
        y = _y(up, value)
        yield f'<path d="M{LEFT} {y:.1f}H{right}" stroke="currentColor" stroke-opacity="0.2"/>'
        yield f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{value:,g}</text>'
    for value in across.ticks():
        x = _x(across, value)
        yield f'<path d="M{x:.1f} {TOP}V{bottom}" stroke="currentColor" stroke-opacity="0.2"/>'
        yield f'<text x="{x:.1f}" y="{bottom + 18}" text-anchor="middle">{value:,.0f}</text>'
    yield f'<text x="{(LEFT + right) / 2}" y="{HEIGHT - 6}" text-anchor="middle">{escape(plot.across)}</text>'
    middle = (TOP + bottom) / 2
    yield f'<text transform="translate(14 {middle}) rotate(-90)" text-anchor="middle">{escape(plot.up)}</text>'


def _names(ends: Mapping[str, tuple[float, float]]) -> Iterator[str]:
    """The name of each line where it ends, none over another."""
    lowest = float(TOP - LINE)
    for name, (x, y) in sorted(ends.items(), key=lambda item: item[1][1]):
        lowest = max(y + 4, lowest + LINE)
        pointer = f"M{x + 4:.1f} {y:.1f}L{WIDTH - RIGHT + 6} {lowest - 4:.1f}"
        yield f'<path d="{pointer}" stroke="currentColor" stroke-opacity="0.3"/>'
        yield f'<text x="{WIDTH - RIGHT + 10}" y="{lowest:.1f}">{escape(name)}</text>'
