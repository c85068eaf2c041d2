"""Opening dialogs: over their page, gone when closed, and the keyboard back where it was."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget


def open_over(dialog: QDialog, parent: QWidget) -> QDialog:
    """Open a dialog over the window of `parent` and return it."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.finished.connect(parent.window().activateWindow)
    dialog.open()
    dialog.activateWindow()
    return dialog
