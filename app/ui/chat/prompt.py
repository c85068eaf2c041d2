"""The prompt inspector: the exact text that the model was given."""

from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget

from app.ui.parts import button, column, open_over, row, words


def show_prompt(parent: QWidget, text: str) -> QDialog:
    """Open the inspector on a prompt and return it."""
    dialog = QDialog(parent)
    dialog.setWindowTitle("The exact prompt")
    field = QPlainTextEdit(text)
    field.setReadOnly(True)
    field.setProperty("role", "prompt")
    field.setAccessibleName("The exact prompt")
    said = "This is all the model was given for this answer, without what was forgotten since."
    copy = button("Copy", lambda: QApplication.clipboard().setText(text))
    close = button("Close", dialog.accept, "primary")
    dialog.setLayout(
        column(
            words("The exact prompt", "heading"),
            words(said, "muted"),
            field,
            row(None, copy, close),
            gap=12,
            margin=24,
        )
    )
    dialog.resize(720, 560)
    return open_over(dialog, parent)
