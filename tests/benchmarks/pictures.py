"""Small pictures of measurements, in SVG written by hand."""

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT, LEFT, TOP, GAP = 720, 200, 56, 34, 46
INK, LINE, GRID = "#444", "#2f6f6a", "#ddd"


@dataclass(frozen=True, slots=True)
class Curve:
    """Points to be joined."""

    x: Sequence[float]
    y: Sequence[float]


@dataclass(frozen=True, slots=True)
class Panel:
    """One field of a picture, from zero to its highest point."""

    title: str
    curves: tuple[Curve, ...]


def draw(x_title: str, panels: Sequence[Panel]) -> str:
    """Return the panels, one below the other."""
    height = len(panels) * (TOP + HEIGHT + GAP)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        f'font-family="sans-serif" font-size="12" fill="{INK}">'
    ]
    for row, panel in enumerate(panels):
        parts += _panel(panel, x_title, top=row * (TOP + HEIGHT + GAP) + TOP)
    return "\n".join([*parts, "</svg>", ""])


def _panel(panel: Panel, x_title: str, *, top: int) -> list[str]:
    most_x = max(max(curve.x) for curve in panel.curves)
    most_y = _round_up(max(max(curve.y) for curve in panel.curves))
    right = WIDTH - 20

    def place(x: float, y: float) -> str:
        across = LEFT + (right - LEFT) * x / most_x
        return f"{across:.1f},{top + HEIGHT * (1 - y / most_y):.1f}"

    parts = [f'<text x="{LEFT}" y="{top - 12}" font-weight="bold">{panel.title}</text>']
    for step in range(5):
        value, y = most_y * step / 4, top + HEIGHT * (1 - step / 4)
        parts.append(f'<line x1="{LEFT}" x2="{right}" y1="{y}" y2="{y}" stroke="{GRID}"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y + 4}" text-anchor="end">{value:g}</text>')
        across = LEFT + (right - LEFT) * step / 4
        label = f"{most_x * step / 4:,.0f}"
        parts.append(
            f'<text x="{across}" y="{top + HEIGHT + 18}" text-anchor="middle">{label}</text>'
        )
    parts.append(f'<text x="{right}" y="{top + HEIGHT + 34}" text-anchor="end">{x_title}</text>')
    for curve in panel.curves:
        points = " ".join(place(x, y) for x, y in zip(curve.x, curve.y, strict=True))
        parts.append(f'<polyline points="{points}" fill="none" stroke="{LINE}" stroke-width="2"/>')
    return parts


def _round_up(value: float) -> float:
    """The next of 1, 2, 4 or 8 times a power of ten."""
    power = 1.0
    while power < value:
        power *= 10
    return next(power * step / 10 for step in (1, 2, 4, 8, 10) if power * step / 10 >= value)
