"""A secret on the clipboard: marked as one, and gone again after a minute."""

from functools import partial

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtWidgets import QApplication

STAYS = 60_000  # ms on the clipboard
CONCEALED = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "application/x-nspasteboard-concealed-type": b"1",
}  # clipboard histories that know one of these keep no copy


def copy_secret(text: str, *, stays: int = STAYS) -> None:
    """Put a secret on the clipboard and take it off again, unless something else is there then."""
    data = QMimeData()
    data.setText(text)
    for kind, value in CONCEALED.items():
        data.setData(kind, value)
    QApplication.clipboard().setMimeData(data)
    QTimer.singleShot(stays, QApplication.clipboard(), partial(_take_off, text))


def _take_off(text: str) -> None:
    if QApplication.clipboard().text() == text:
        QApplication.clipboard().clear()
