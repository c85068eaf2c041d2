"""Asking before something is done that can not be taken back."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from app.ui.parts.buttons import button
from app.ui.parts.dialogs import open_over
from app.ui.parts.layouts import column, row
from app.ui.parts.words import words


def ask_if_sure(
    parent: QWidget,
    title: str,
    text: str,
    verb: str,
    do: Callable[[], object],
    *,
    keep: str = "Keep it",
) -> QDialog:
    """Open the question and return it; only the button with the verb does it, `keep` leaves it."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.accepted.connect(do)
    stay = button(keep, dialog.reject)
    go = button(verb, dialog.accept, "danger")
    dialog.setLayout(
        column(words(title, "heading"), words(text), 8, row(None, stay, go), gap=8, margin=24)
    )
    dialog.setMinimumWidth(420)
    stay.setFocus()
    return open_over(dialog, parent)
