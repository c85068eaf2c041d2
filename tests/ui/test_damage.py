"""A damaged vault opens for reading, says what is lost, and lets the person go on."""

import sqlite3

import pytest
from pytestqt.qtbot import QtBot

from app.assistant import Profile
from app.ui.desk import Desk
from app.ui.window import Window
from tests.ui.asking import PASSPHRASE, offscreen, open_dialog, open_vault, said

pytestmark = offscreen


@pytest.fixture
def damaged(qtbot: QtBot, window: Window, profile: Profile) -> Desk:
    """The desk of a vault of which a record was overwritten."""
    open_vault(qtbot, window)
    page = window.opening.lock_page
    window.lock()
    qtbot.waitUntil(lambda: page.isEnabled() and page.go.isVisible(), timeout=15_000)
    with profile.unlock(PASSPHRASE) as assistant:
        assistant.memory.remember("I live in Lisbon")
    with sqlite3.connect(profile.path) as file:
        file.execute("update records set sealed = zeroblob(length(sealed)) where slot = 0")
    file.close()
    page.passphrase.setText(PASSPHRASE)
    page.unlock()
    qtbot.waitUntil(lambda: window.desk is not None, timeout=15_000)
    assert window.desk is not None
    return window.desk


def test_damage_is_told_at_the_top_with_the_way_to_what_can_be_done(
    qtbot: QtBot, damaged: Desk
) -> None:
    qtbot.waitUntil(lambda: "damaged" in damaged.notice.text)
    damaged.notice.act()
    qtbot.waitUntil(lambda: "open for reading only" in said(damaged.privacy.warnings))


def test_a_loss_is_accepted_only_when_one_is_sure(qtbot: QtBot, damaged: Desk) -> None:
    damaged.show_privacy()
    warnings = damaged.privacy.warnings
    qtbot.waitUntil(warnings.isVisible)
    warnings.accept_loss.click()
    dialog = open_dialog(qtbot, warnings)
    assert "gone for good" in said(dialog)
    dialog.accept()
    qtbot.waitUntil(warnings.isHidden, timeout=15_000)


def test_an_older_file_that_somebody_put_back_is_told(
    qtbot: QtBot, window: Window, profile: Profile
) -> None:
    open_vault(qtbot, window)
    page = window.opening.lock_page
    window.lock()
    qtbot.waitUntil(lambda: page.isEnabled() and page.go.isVisible(), timeout=15_000)
    old = profile.path.read_bytes()
    with profile.unlock(PASSPHRASE) as assistant:
        assistant.memory.remember("I live in Lisbon")
    profile.path.write_bytes(old)
    page.passphrase.setText(PASSPHRASE)
    page.unlock()
    qtbot.waitUntil(lambda: window.desk is not None, timeout=15_000)
    assert window.desk is not None
    notice = window.desk.notice
    qtbot.waitUntil(lambda: "older than the one that was last used" in notice.text)
    notice.act()
    warnings = window.desk.privacy.warnings
    qtbot.waitUntil(lambda: "older than the one" in said(warnings))
