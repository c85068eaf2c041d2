"""Design tokens: every colour, size and distance of the window, in one place.

Calm, editorial, private: ink on paper and one accent. Contrast of every pair that carries words is
at least 4.5:1 (WCAG 2.2, 1.4.3); `tests/ui/test_tokens.py` holds it.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme, as #rrggbb.

    Attributes:
        page: what is read lies on it.
        side: the sidebar and the chrome.
        raised: cards, fields, menus.
        tint: behind the person's own words.
        hover: under the pointer.
        line: hairlines between things.
        edge: outlines of fields and buttons, at least 3:1 (WCAG 1.4.11).
        ink: words.
        muted: quieter words.
        accent: the one accent; words and marks.
        on_accent: words on the accent.
        accent_soft: what is selected.
        caution: words that ask for care (sensitive, temporary).
        caution_soft: behind them.
        danger: words of what can not be taken back.
        danger_soft: behind them.
        code: behind code.
    """

    page: str
    side: str
    raised: str
    tint: str
    hover: str
    line: str
    edge: str
    ink: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    caution: str
    caution_soft: str
    danger: str
    danger_soft: str
    code: str


LIGHT = Colours(
    page="#fcfbf8",
    side="#f5f3ed",
    raised="#ffffff",
    tint="#f1eee5",
    hover="#eae6db",
    line="#e2ddd1",
    edge="#8f887a",
    ink="#24221e",
    muted="#635d52",
    accent="#23594f",
    on_accent="#ffffff",
    accent_soft="#dfeae5",
    caution="#714a08",
    caution_soft="#f8eed8",
    danger="#912e24",
    danger_soft="#f9e6e2",
    code="#f4f2ec",
)

DARK = Colours(
    page="#1b1a18",
    side="#151412",
    raised="#252321",
    tint="#2a2825",
    hover="#302d2a",
    line="#373430",
    edge="#7d766b",
    ink="#ece8df",
    muted="#aca597",
    accent="#93cabc",
    on_accent="#10241f",
    accent_soft="#253a35",
    caution="#e6be78",
    caution_soft="#38301f",
    danger="#f0a89c",
    danger_soft="#3f2824",
    code="#232120",
)

TEXT = ("ink", "muted", "accent", "caution", "danger")
GROUNDS = ("page", "side", "raised", "tint", "code")
PAIRS = (
    *((text, ground) for text in TEXT for ground in GROUNDS),
    ("ink", "hover"),
    ("ink", "accent_soft"),
    ("accent", "accent_soft"),
    ("muted", "accent_soft"),
    ("on_accent", "accent"),
    ("caution", "caution_soft"),
    ("ink", "caution_soft"),
    ("danger", "danger_soft"),
    ("ink", "danger_soft"),
)  # (words, ground) that meet somewhere in the window

CAPTION, SMALL, BODY, HEADING, TITLE = 12, 14, 16, 20, 28  # pixels at 100 %
STEP = 8  # the grid
RADIUS = 6
MEASURE = 72  # characters in a line of the transcript, at most 75
SIDEBAR = 264
NARROWEST = 440  # a page beside the sidebar; below that the sidebar makes room
CONTROL = 36  # height of buttons and fields

SANS, SERIF = "Inter", "Source Serif 4"


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21. Source: WCAG 2.2, 1.4.3."""
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
