"""What the keyboard and the context menu do on a transcript."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from app.ui.transcript.blocks import Shape
from app.ui.transcript.selection import select_all, selected_markdown, selected_plain

if TYPE_CHECKING:
    from app.ui.transcript.view import Transcript

Standard = QKeySequence.StandardKey


def press_key(view: "Transcript", event: QKeyEvent) -> bool:
    """Do what a key says; say whether it was one of ours."""
    action = _standard(view, event) or _action(view, event)
    if action is not None:
        action()
    return action is not None


def build_menu(view: "Transcript") -> QMenu:
    """Return the menu of what can be copied."""
    menu = QMenu(view)
    selected = view.selection is not None and not view.selection.empty
    menu.addAction("Copy", lambda: copy_plain(view)).setEnabled(
        selected or view.current is not None
    )
    menu.addAction("Copy as Markdown", lambda: copy_markdown(view)).setEnabled(
        selected or view.current is not None
    )
    codes = _codes(view)
    menu.addAction("Copy the code", lambda: _clip(codes)).setEnabled(bool(codes))
    menu.addSeparator()
    menu.addAction("Select everything", lambda: view.set_selection(select_all(view.column)))
    return menu


def copy_plain(view: "Transcript") -> None:
    """Copy what is selected, or the message that the keyboard is on, as it is read."""
    if view.selection is not None and not view.selection.empty:
        _clip(selected_plain(view.column, view.selection))
    elif view.current is not None:
        _clip(view.column.entries[view.current].text)


def copy_markdown(view: "Transcript") -> None:
    """Copy the source of what is selected, or of the message that the keyboard is on."""
    if view.selection is not None and not view.selection.empty:
        _clip(selected_markdown(view.column, view.selection))
    elif view.current is not None:
        _clip(view.column.entries[view.current].text)


def _standard(view: "Transcript", event: QKeyEvent) -> Callable[[], None] | None:
    if event.matches(Standard.Copy):
        return lambda: copy_plain(view)
    if event.matches(Standard.SelectAll):
        return lambda: view.set_selection(select_all(view.column))
    return None


def _action(view: "Transcript", event: QKeyEvent) -> Callable[[], None] | None:
    bar = view.verticalScrollBar()
    last = len(view.column.entries) - 1
    current = last + 1 if view.current is None else view.current
    if event.modifiers() & Qt.KeyboardModifier.AltModifier:
        walks = {Qt.Key.Key_Up: current - 1, Qt.Key.Key_Down: current + 1}
        to = walks.get(Qt.Key(event.key()))
        return None if to is None else lambda: view.go_to(to)
    moves = {
        Qt.Key.Key_Up: -bar.singleStep(),
        Qt.Key.Key_Down: bar.singleStep(),
        Qt.Key.Key_PageUp: 48 - bar.pageStep(),
        Qt.Key.Key_PageDown: bar.pageStep() - 48,
        Qt.Key.Key_Space: bar.pageStep() - 48,
        Qt.Key.Key_Home: -bar.maximum(),
        Qt.Key.Key_End: bar.maximum(),
    }
    key = Qt.Key(event.key())
    if key in moves:
        return lambda: bar.setValue(bar.value() + moves[key])
    if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and min(current, last) >= 0:
        return lambda: view.note_pressed.emit(view.column.entries[min(current, last)].key)
    return None


def _codes(view: "Transcript") -> str:
    """The code of the message that the keyboard is on, or of the newest one with code."""
    entries = view.column.entries
    wanted = entries if view.current is None else entries[view.current : view.current + 1]
    for entry in reversed(wanted):
        parts = entry.parts or []
        found = [part.block.source for part in parts if part.block.shape is Shape.CODE]
        if found:
            return "\n\n".join(found)
    return ""


def _clip(text: str) -> None:
    QApplication.clipboard().setText(text)
