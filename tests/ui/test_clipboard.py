"""A secret on the clipboard: marked, and gone again."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.secrets import copy_secret


def test_a_copied_secret_is_marked_as_one_and_leaves_the_clipboard(qtbot: QtBot) -> None:
    copy_secret("twelve words", stays=1)
    board = QApplication.clipboard()
    assert board.text() == "twelve words"
    assert board.mimeData().data("x-kde-passwordManagerHint").data() == b"secret"
    qtbot.waitUntil(lambda: board.text() == "")


def test_what_was_copied_since_stays(qtbot: QtBot) -> None:
    copy_secret("twelve words", stays=1)
    QApplication.clipboard().setText("something else")
    qtbot.wait(20)
    assert QApplication.clipboard().text() == "something else"
