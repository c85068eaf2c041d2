"""First run and lock page, on a real vault in a file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.assistant import Mode, Profile
from app.domain.settings import LearningMode
from app.ui.opening.first_run import CODES
from app.ui.opening.lock import LockPage
from app.ui.window import Window
from tests.ui.asking import PASSPHRASE, create_vault, offscreen, open_vault, said

pytestmark = offscreen


def test_the_first_run_makes_a_vault_that_asks_first(
    qtbot: QtBot, window: Window, profile: Profile
) -> None:
    create_vault(qtbot, window)
    assert window.opening.first_run.modes[LearningMode.ASK_FIRST].isChecked()
    window.opening.first_run.start.click()
    qtbot.waitUntil(lambda: window.desk is not None)
    assert profile.exists()
    assert window.chrome.lock.isEnabled()


def test_two_different_passphrases_make_no_vault(window: Window, profile: Profile) -> None:
    page = window.opening.first_run
    page.begin.click()
    page.first.setText(PASSPHRASE)
    page.second.setText(PASSPHRASE + "!")
    page.make.click()
    assert page.notice.text == "The two passphrases differ."
    page.back.click()
    page.begin.click()
    assert page.notice.text == ""
    assert not profile.exists()


def test_quoted_words_have_quotes_as_everywhere(window: Window) -> None:
    assert not any('"' in choice.text() for choice in window.opening.first_run.modes.values())


def test_nobody_leaves_while_the_vault_is_made(qtbot: QtBot, window: Window) -> None:
    page = window.opening.first_run
    page.begin.click()
    page.first.setText(PASSPHRASE)
    page.second.setText(PASSPHRASE)
    page.make.click()
    assert not page.back.isEnabled()
    qtbot.waitUntil(lambda: page.steps.currentIndex() == CODES, timeout=15_000)


def test_a_short_passphrase_makes_no_vault(window: Window, profile: Profile) -> None:
    page = window.opening.first_run
    page.begin.click()
    page.first.setText("short")
    page.make.click()
    assert "at least eight characters" in page.notice.text
    assert not profile.exists()


def test_without_a_keystore_none_is_offered(window: Window) -> None:
    choice = window.opening.first_run.choice
    assert all(each.isHidden() for each in choice.choices.values())
    assert choice.mode is Mode.PORTABLE


def test_looking_around_writes_nothing(qtbot: QtBot, window: Window, profile: Profile) -> None:
    window.opening.first_run.around_wanted.emit()
    qtbot.waitUntil(lambda: window.desk is not None)
    assert not profile.exists()
    assert "nothing is kept" in said(window.chrome)


def test_a_wrong_passphrase_is_a_sentence_and_the_right_one_opens(
    qtbot: QtBot, window: Window
) -> None:
    create_vault(qtbot, window)
    window.opening.first_run.start.click()
    qtbot.waitUntil(lambda: window.desk is not None)
    window.lock()
    page = window.opening.lock_page
    qtbot.waitUntil(lambda: page.isVisible() and page.isEnabled(), timeout=15_000)
    page.passphrase.setText("wrong")
    page.unlock()
    qtbot.waitUntil(lambda: "does not open the vault" in page.notice.text, timeout=15_000)
    page.passphrase.setText(PASSPHRASE)
    page.unlock()
    qtbot.waitUntil(lambda: window.desk is not None, timeout=15_000)
    assert page.passphrase.text() == ""


@pytest.fixture
def locked(qtbot: QtBot, window: Window) -> LockPage:
    """The lock page of a vault, with the right passphrase in its field."""
    open_vault(qtbot, window)
    window.lock()
    page = window.opening.lock_page
    qtbot.waitUntil(lambda: page.passphrase.isVisible() and page.passphrase.isEnabled())
    page.passphrase.setText(PASSPHRASE)
    return page


def type_on(window: Window, text: str) -> None:
    """Type wherever the keyboard is now."""
    QTest.keyClicks(window.focusWidget(), text)


def test_what_is_typed_while_the_vault_opens_is_a_draft(
    qtbot: QtBot, window: Window, locked: LockPage
) -> None:
    locked.passphrase.returnPressed.emit()
    type_on(window, "Good mornink")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backspace)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_G)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    assert locked.passphrase.text() == PASSPHRASE
    qtbot.waitUntil(lambda: window.desk is not None, timeout=15_000)
    assert window.desk is not None
    assert window.desk.chat.composer.text == "Good morning"
    assert window.desk.chat.chat is None


def test_what_an_input_method_writes_while_the_vault_opens_is_a_draft(
    qtbot: QtBot, window: Window, locked: LockPage
) -> None:
    locked.go.click()
    event = QInputMethodEvent()
    event.setCommitString("おはよう")
    QApplication.sendEvent(window.focusWidget(), event)
    qtbot.waitUntil(lambda: window.desk is not None, timeout=15_000)
    assert window.desk is not None
    assert window.desk.chat.composer.text == "おはよう"


def test_what_is_typed_after_a_wrong_passphrase_is_kept_nowhere(
    qtbot: QtBot, window: Window, locked: LockPage
) -> None:
    locked.passphrase.setText("seven grey")
    locked.unlock()
    type_on(window, " herons")
    qtbot.waitUntil(lambda: locked.notice.text != "")
    assert locked.passphrase.text() == "seven grey"
    assert locked.passphrase.hasFocus()
    locked.passphrase.setText(PASSPHRASE)
    locked.unlock()
    qtbot.waitUntil(lambda: window.desk is not None, timeout=15_000)
    assert window.desk is not None
    assert window.desk.chat.composer.text == ""


def test_a_vault_that_is_no_vault_is_a_sentence(
    qtbot: QtBot, window: Window, profile: Profile
) -> None:
    profile.path.parent.mkdir(parents=True)
    profile.path.write_bytes(b"not a vault")
    window.open()
    qtbot.waitUntil(lambda: window.opening.lock_page.notice.text != "")
    assert window.opening.lock_page.isVisible()
