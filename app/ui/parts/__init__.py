"""The small things that pages are made of: words, buttons, rows and columns, notices."""

from app.ui.parts.buttons import button, tool
from app.ui.parts.dialogs import open_over
from app.ui.parts.fold import Fold
from app.ui.parts.layouts import column, empty, fit, framed, hairline, readable, row, scrolling
from app.ui.parts.notice import Notice
from app.ui.parts.sheet import Sheet
from app.ui.parts.words import Elided, ElidedTag, tag, words

__all__ = [
    "Elided",
    "ElidedTag",
    "Fold",
    "Notice",
    "Sheet",
    "button",
    "column",
    "empty",
    "fit",
    "framed",
    "hairline",
    "open_over",
    "readable",
    "row",
    "scrolling",
    "tag",
    "tool",
    "words",
]
