"""The privacy page: every section, on a real vault in a file."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.assistant import Profile
from app.domain.backups import BackupSchedule
from app.domain.locking import AutoLock
from app.ui.desk import Desk
from app.ui.parts import Sheet
from app.ui.privacy import PrivacyPage
from app.ui.privacy.schedule import schedule_line
from app.ui.secrets import CodePanel, NewPassphrase
from app.ui.window import Window
from tests.ui.asking import (
    PASSPHRASE,
    Clocks,
    offscreen,
    open_dialog,
    open_vault,
    read_code,
    said,
)

pytestmark = offscreen
OTHER = "five small birds"


@pytest.fixture
def open_desk(qtbot: QtBot, window: Window) -> Desk:
    """The desk of a vault in a file, on the privacy page."""
    desk = open_vault(qtbot, window)
    desk.show_privacy()
    qtbot.waitUntil(lambda: "passphrase" in desk.privacy.protecting.promise.text())
    return desk


@pytest.fixture
def page(open_desk: Desk) -> PrivacyPage:
    """The privacy page."""
    return open_desk.privacy


def sheet_over(qtbot: QtBot, parent: QWidget) -> Sheet:
    dialog = open_dialog(qtbot, parent)
    assert isinstance(dialog, Sheet)
    return dialog


def fill(dialog: QDialog, *texts: str) -> None:
    fields = [each for each in dialog.findChildren(QLineEdit) if each.isVisibleTo(dialog)]
    for field, text in zip(fields, texts, strict=True):
        field.setText(text)


def test_the_page_says_what_protects_the_vault(qtbot: QtBot, page: PrivacyPage) -> None:
    assert "It opens with your passphrase" in page.protecting.promise.text()
    assert "Recovery code: none" in said(page)
    qtbot.waitUntil(lambda: "Nothing has connected to anything" in said(page))


def test_a_passphrase_is_changed_and_a_wrong_one_changes_nothing(
    qtbot: QtBot, page: PrivacyPage, window: Window, profile: Profile
) -> None:
    page.protecting.passphrase.click()
    sheet = sheet_over(qtbot, page.protecting)
    fill(sheet, "not this one", OTHER, OTHER)
    sheet.go.click()
    qtbot.waitUntil(lambda: "does not open the vault" in sheet.notice.text, timeout=15_000)
    fill(sheet, PASSPHRASE, OTHER, OTHER)
    with qtbot.waitSignal(sheet.accepted, timeout=15_000):
        sheet.go.click()
    window.lock()
    qtbot.waitUntil(window.opening.lock_page.go.isVisible, timeout=15_000)
    qtbot.waitUntil(lambda: not profile.in_use())
    profile.unlock(OTHER).lock()


def test_a_recovery_code_is_made_checked_and_removed(qtbot: QtBot, page: PrivacyPage) -> None:
    section = page.protecting
    section.new.click()
    dialog = open_dialog(qtbot, section)
    panel = dialog.findChildren(CodePanel)[0]
    code = read_code(qtbot, panel)
    panel.written.click()
    panel.skip.click()
    qtbot.waitUntil(section.remove.isVisible)
    section.check.click()
    sheet = sheet_over(qtbot, section)
    fill(sheet, code)
    sheet.go.click()
    qtbot.waitUntil(lambda: "opens the vault" in sheet.notice.text, timeout=15_000)
    sheet.reject()
    section.remove.click()
    open_dialog(qtbot, section).accept()
    qtbot.waitUntil(lambda: "Recovery code: none" in said(section))


def test_the_time_until_it_locks_is_chosen(qtbot: QtBot, page: PrivacyPage) -> None:
    choice = page.locking.choice
    choice.setCurrentIndex(choice.findText("After 5 minutes"))
    choice.activated.emit(choice.currentIndex())
    qtbot.waitUntil(lambda: "It locks after 5 minutes" in said(page.locking))
    assert choice.currentData() == AutoLock.MINUTES_5


def test_a_backup_is_made_verified_and_removed(
    qtbot: QtBot, page: PrivacyPage, tmp_path: Path
) -> None:
    page.backups.back_up(str(tmp_path / "drive"))
    qtbot.waitUntil(lambda: len(page.backups.rows) == 1, timeout=15_000)
    assert "read back" in page.notice.text
    line = page.backups.rows[0]
    line.check.click()
    qtbot.waitUntil(lambda: "Every record was read" in line.told.text(), timeout=15_000)
    line.remove.click()
    open_dialog(qtbot, page.backups).accept()
    qtbot.waitUntil(lambda: page.backups.rows == [], timeout=15_000)
    assert "There is no backup yet" in said(page.backups)


def test_a_damaged_backup_is_named_in_its_line(
    qtbot: QtBot, page: PrivacyPage, tmp_path: Path
) -> None:
    page.backups.back_up(str(tmp_path / "drive"))
    qtbot.waitUntil(lambda: len(page.backups.rows) == 1, timeout=15_000)
    line = page.backups.rows[0]
    Path(line.backup.place).write_bytes(b"something else")
    line.check.click()
    qtbot.waitUntil(line.check.isEnabled, timeout=15_000)
    assert line.told.text()
    assert "Every record" not in line.told.text()


def test_backups_that_are_due_are_made_by_themselves(
    qtbot: QtBot, open_desk: Desk, clocks: Clocks, tmp_path: Path
) -> None:
    page, folder = open_desk.privacy, tmp_path / "drive"
    folder.mkdir()
    page.backups.schedule.click()
    sheet = sheet_over(qtbot, page.backups)
    every = sheet.findChildren(QComboBox)[0]
    every.setCurrentIndex(every.findText("Every week"))
    fill(sheet, str(folder))
    with qtbot.waitSignal(sheet.accepted, timeout=15_000):
        sheet.go.click()
    open_desk.upkeep.back_up()
    qtbot.waitUntil(lambda: len(list(folder.iterdir())) == 1, timeout=15_000)
    clocks.wall += timedelta(days=8)
    open_desk.upkeep.back_up()
    qtbot.waitUntil(lambda: len(list(folder.iterdir())) == 2, timeout=15_000)


def test_a_drive_that_is_away_when_a_backup_is_due_is_told_once(
    qtbot: QtBot, open_desk: Desk, tmp_path: Path
) -> None:
    schedule = BackupSchedule(7, 5, str(tmp_path / "away"))
    open_desk.session.change(open_desk, lambda assistant: assistant.backups.save_schedule(schedule))
    open_desk.upkeep.back_up()
    qtbot.waitUntil(lambda: "its folder is not there" in open_desk.notice.text)
    open_desk.notice.put_away()
    with qtbot.assertNotEmitted(open_desk.upkeep.failed, wait=100):
        open_desk.upkeep.back_up()


def test_a_schedule_is_told_in_a_sentence() -> None:
    assert schedule_line(BackupSchedule()) == "None is made by itself."
    told = schedule_line(BackupSchedule(7, 5, "/drive"))
    assert told == "One is made every week in /drive; the newest 5 stay."


def test_an_export_says_first_that_it_is_plain_and_comes_in_again(
    qtbot: QtBot, page: PrivacyPage, tmp_path: Path
) -> None:
    page.taking_along.out.click()
    sheet = sheet_over(qtbot, page.taking_along)
    assert "not encrypted" in said(sheet)
    sheet.reject()
    page.taking_along.write(str(tmp_path))
    qtbot.waitUntil(lambda: "Exported: 0 chats" in page.notice.text, timeout=15_000)
    page.taking_along.take_in(str(tmp_path / "Candor export" / "chats.jsonl"), mine=True)
    qtbot.waitUntil(lambda: "Imported: 0 chats" in page.notice.text, timeout=15_000)
    page.taking_along.write(str(tmp_path))
    qtbot.waitUntil((tmp_path / "Candor export 2").is_dir, timeout=15_000)


def test_a_file_that_is_no_export_is_a_sentence(
    qtbot: QtBot, page: PrivacyPage, tmp_path: Path
) -> None:
    (tmp_path / "conversations.json").write_text("nothing of the kind")
    page.taking_along.take_in(str(tmp_path / "conversations.json"), mine=False)
    qtbot.waitUntil(lambda: page.notice.text != "", timeout=15_000)
    assert page.taking_along.into.isEnabled()


def test_the_consent_to_connect_is_shown_in_the_chrome(
    qtbot: QtBot, page: PrivacyPage, window: Window
) -> None:
    assert "Offline" in said(window.chrome)
    page.network.allow.click()
    qtbot.waitUntil(lambda: "May fetch models" in said(window.chrome))
    page.network.allow.click()
    qtbot.waitUntil(lambda: "Offline" in said(window.chrome))


def test_a_look_at_this_computer_tells_what_it_found(qtbot: QtBot, page: PrivacyPage) -> None:
    page.computer.look.click()
    qtbot.waitUntil(lambda: "Old copies" in said(page.computer), timeout=15_000)
    assert page.computer.look.text() == "Look again"


def test_a_session_in_memory_shows_nothing_that_needs_a_file(qtbot: QtBot, desk: Desk) -> None:
    desk.show_privacy()
    qtbot.waitUntil(lambda: "Nothing is written to disk" in said(desk.privacy))
    qtbot.waitUntil(desk.privacy.backups.isHidden)
    assert desk.privacy.protecting.new.isHidden()


def test_restoring_from_the_page_locks_first(
    qtbot: QtBot, page: PrivacyPage, window: Window, profile: Profile
) -> None:
    page.backups.restore.click()
    qtbot.waitUntil(window.opening.restoring.isVisible, timeout=15_000)
    assert not profile.in_use()


def test_a_new_passphrase_is_typed_twice_and_not_too_short(qtbot: QtBot) -> None:
    asked = NewPassphrase()
    qtbot.addWidget(asked)
    asked.first.setText("short")
    assert "at least eight" in asked.problem()
    asked.first.setText(PASSPHRASE)
    assert "differ" in asked.problem()
    asked.second.setText(PASSPHRASE)
    assert asked.problem() == ""
