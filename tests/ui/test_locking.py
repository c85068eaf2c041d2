"""Locking by itself, before sleep and in a panic: what the window does then."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.assistant import Profile
from app.domain.locking import AutoLock, LockReason
from app.ui.sleeping import SleepSignal
from app.ui.window import Window
from tests.ui.asking import (
    PASSPHRASE,
    Clocks,
    create_vault,
    offscreen,
    open_dialog,
    open_vault,
    said,
)

pytestmark = offscreen
BUS = shutil.which("dbus-run-session")
Key, Mod = Qt.Key, Qt.KeyboardModifier


def is_locked(window: Window) -> bool:
    return window.desk is None


def test_a_vault_that_nobody_uses_locks_and_says_why(
    qtbot: QtBot, window: Window, clocks: Clocks
) -> None:
    desk = open_vault(qtbot, window)
    clocks.wait(14, desk)
    assert window.desk is desk
    clocks.wait(2, desk)
    assert is_locked(window)
    qtbot.waitUntil(lambda: LockReason.IDLE in window.opening.lock_page.notice.text)


def test_a_key_or_a_click_keeps_the_vault_open(
    qtbot: QtBot, window: Window, clocks: Clocks
) -> None:
    desk = open_vault(qtbot, window)
    clocks.wait(14, desk)
    desk.upkeep.watcher.eventFilter(QObject(), QEvent(QEvent.Type.KeyPress))
    clocks.wait(14, desk)
    assert window.desk is desk


def test_the_windows_with_the_focus_are_watched(
    qtbot: QtBot, window: Window, clocks: Clocks
) -> None:
    desk = open_vault(qtbot, window)
    clocks.wait(14, desk)
    desk.upkeep.watcher.start()
    QTest.keyClick(window.windowHandle(), Key.Key_Shift)
    clocks.wait(14, desk)
    assert window.desk is desk


def test_an_answer_that_grows_keeps_the_vault_open(
    qtbot: QtBot, window: Window, clocks: Clocks
) -> None:
    desk = open_vault(qtbot, window)
    clocks.wait(14, desk)
    desk.chat.composer.write("Good morning")
    desk.chat.composer.send()
    qtbot.waitUntil(lambda: not desk.chat.busy, timeout=15_000)
    clocks.wait(14, desk)
    assert window.desk is desk


def test_the_vault_locks_before_the_computer_sleeps(qtbot: QtBot, window: Window) -> None:
    desk = open_vault(qtbot, window)
    desk.upkeep.watcher.prepare()
    assert is_locked(window)
    qtbot.waitUntil(lambda: LockReason.SLEPT in window.opening.lock_page.notice.text)


def test_a_vault_that_never_locks_itself_stays_open_in_sleep(qtbot: QtBot, window: Window) -> None:
    desk = open_vault(qtbot, window)
    desk.session.watch.choose(AutoLock.OFF)
    desk.upkeep.watcher.prepare()
    assert window.desk is desk


def test_the_system_says_when_it_goes_to_sleep_and_when_it_wakes(qtbot: QtBot) -> None:
    signal = SleepSignal()
    with qtbot.waitSignal(signal.asleep):
        signal.prepare(going=True)
    with qtbot.assertNotEmitted(signal.asleep):
        signal.prepare(going=False)


@pytest.mark.skipif(BUS is None, reason="there is no bus to try it on")
def test_the_computer_sleeps_only_once_the_vault_is_locked() -> None:
    script = Path(__file__).with_name("sleeper.py")
    run = subprocess.run(
        [str(BUS), "--", sys.executable, script],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert run.stdout.split() == ["delayed", "told", "locked", "sleeps"]


def test_panic_locks_in_the_middle_of_an_answer(
    qtbot: QtBot, window: Window, profile: Profile
) -> None:
    desk = open_vault(qtbot, window)
    desk.chat.composer.write("a long answer, please")
    desk.chat.composer.send()
    QTest.keyClick(window, Key.Key_Backspace, Mod.ControlModifier | Mod.ShiftModifier)
    assert is_locked(window)
    page = window.opening.lock_page
    qtbot.waitUntil(lambda: page.isEnabled() and page.go.isVisible(), timeout=15_000)
    assert not profile.in_use()
    assert "long" not in said(window)


@pytest.mark.parametrize("key", [Key.Key_Backspace, Key.Key_L])
def test_the_keys_that_lock_do_so_in_a_dialog_too(
    qtbot: QtBot, window: Window, key: Qt.Key
) -> None:
    desk = open_vault(qtbot, window)
    desk.show_privacy()
    qtbot.waitUntil(desk.privacy.protecting.passphrase.isVisible)
    desk.privacy.protecting.passphrase.click()
    dialog = open_dialog(qtbot, desk.privacy)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is dialog.windowHandle())
    QTest.keyClick(dialog.windowHandle(), key, Mod.ControlModifier | Mod.ShiftModifier)
    assert is_locked(window)


def test_after_a_panic_the_vault_opens_again(qtbot: QtBot, window: Window) -> None:
    open_vault(qtbot, window)
    window.panic()
    page = window.opening.lock_page
    qtbot.waitUntil(lambda: page.isEnabled() and page.go.isVisible(), timeout=15_000)
    page.passphrase.setText(PASSPHRASE)
    page.unlock()
    qtbot.waitUntil(lambda: window.desk is not None, timeout=15_000)


def test_a_window_closed_in_the_middle_of_the_first_run_locks_the_vault(
    qtbot: QtBot, window: Window, profile: Profile
) -> None:
    create_vault(qtbot, window)
    assert profile.in_use()
    with qtbot.waitSignal(window.closed, timeout=15_000):
        window.close()
    assert not profile.in_use()
