"""The other ways into a vault: recovery code, backup, another profile."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from app.assistant import Mode, Parts, Profile, Profiles
from app.ui.opening.first_run import CODES, MEMORY
from app.ui.opening.recovery import CHOSEN, SHOWN
from app.ui.window import Window
from app.vault import MemoryKeySource
from tests.ui.asking import PASSPHRASE, offscreen, open_dialog, open_vault, read_code, said

pytestmark = offscreen
OTHER = "five small birds"


@pytest.fixture
def code(qtbot: QtBot, window: Window) -> str:
    """The recovery code of a vault that is locked again."""
    desk = open_vault(qtbot, window)
    made: list[str] = []
    desk.session.read(desk, lambda assistant: assistant.protection.new_recovery_code(), made.append)
    qtbot.waitUntil(lambda: bool(made))
    lock(qtbot, window)
    return made[0]


def lock(qtbot: QtBot, window: Window) -> None:
    window.lock()
    page = window.opening.lock_page
    qtbot.waitUntil(lambda: page.isEnabled() and page.go.isVisible(), timeout=15_000)


def test_the_first_run_shows_a_code_and_checks_it(qtbot: QtBot, window: Window) -> None:
    page = window.opening.first_run
    page.begin.click()
    for field in (page.first, page.second):
        field.setText(PASSPHRASE)
    page.make.click()
    qtbot.waitUntil(lambda: page.steps.currentIndex() == CODES, timeout=15_000)
    page.offer.click()
    code = read_code(qtbot, page.code)
    page.code.written.click()
    assert code.split(maxsplit=1)[0] not in said(page)
    page.code.typed.field.setText("abandon " * 12)
    page.code.check.click()
    qtbot.waitUntil(lambda: page.code.notice.text != "", timeout=15_000)
    page.code.typed.field.setText(code)
    page.code.check.click()
    qtbot.waitUntil(page.code.go_on.isVisible, timeout=15_000)
    page.code.go_on.click()
    assert page.steps.currentIndex() == MEMORY


def test_a_forgotten_passphrase_is_replaced_by_the_code(
    qtbot: QtBot, window: Window, code: str, profile: Profile
) -> None:
    window.opening.lock_page.forgot.click()
    page = window.opening.recovery
    page.typed.field.setText(code)
    page.check.click()
    qtbot.waitUntil(lambda: page.steps.currentIndex() == CHOSEN, timeout=15_000)
    for field in (page.passphrase.first, page.passphrase.second):
        field.setText(OTHER)
    page.go.click()
    qtbot.waitUntil(lambda: page.steps.currentIndex() == SHOWN, timeout=15_000)
    page.code.skip.click()
    qtbot.waitUntil(lambda: window.desk is not None)
    lock(qtbot, window)
    profile.unlock(OTHER).lock()
    assert not profile.code_fits(code)


def test_words_that_are_no_code_are_told_before_anything_changes(
    qtbot: QtBot, window: Window, code: str
) -> None:
    window.opening.lock_page.forgot.click()
    page = window.opening.recovery
    page.typed.field.setText(f"{code} able")
    page.check.click()
    qtbot.waitUntil(lambda: "not a recovery code" in page.notice.text, timeout=15_000)
    assert page.steps.currentIndex() == 0


def test_a_backup_is_restored_and_opens_with_its_passphrase(
    qtbot: QtBot, window: Window, profile: Profile, tmp_path: Path
) -> None:
    open_vault(qtbot, window)
    lock(qtbot, window)
    with profile.unlock(PASSPHRASE) as assistant:
        assistant.memory.remember("I live in Lisbon")
        backup = assistant.backups.make(tmp_path / "drive")
    window.opening.lock_page.restore.click()
    page = window.opening.restoring
    page.file.setText(backup.place)
    qtbot.waitUntil(page.vault.isVisible)
    page.passphrase.setText(PASSPHRASE)
    page.vault.setText(PASSPHRASE)
    page.go.click()
    qtbot.waitUntil(page.on.isVisible, timeout=15_000)
    assert "What was here before is kept in" in page.told.text()
    page.on.click()
    qtbot.waitUntil(window.opening.lock_page.isVisible)
    with profile.unlock(PASSPHRASE) as assistant:
        assert [memory.statement for memory in assistant.memory.all()]


def test_a_restored_vault_that_opens_no_more_is_set_aside_only_when_one_is_sure(
    qtbot: QtBot, window: Window, profile: Profile, tmp_path: Path
) -> None:
    open_vault(qtbot, window)
    lock(qtbot, window)
    with profile.unlock(PASSPHRASE) as assistant:
        backup = assistant.backups.make(tmp_path / "drive")
    page = window.opening.restoring
    window.opening.show_restoring()
    page.file.setText(backup.place)
    qtbot.waitUntil(page.vault.isVisible)
    page.passphrase.setText(PASSPHRASE)
    page.vault.setText("forgotten long ago")
    page.go.click()
    qtbot.waitUntil(lambda: page.notice.text != "", timeout=15_000)
    page.notice.act()
    open_dialog(qtbot, page).accept()
    qtbot.waitUntil(page.on.isVisible, timeout=15_000)
    assert "Forgetting does not reach that file" in page.told.text()


def test_what_is_missing_is_said_before_a_backup_is_read(window: Window) -> None:
    page = window.opening.restoring
    window.opening.show_restoring()
    page.go.click()
    assert page.notice.text == "Choose the file of the backup first."
    page.file.setText("somewhere")
    page.go.click()
    assert page.notice.text == "Type what opens the backup."


def test_another_profile_is_chosen_and_a_new_one_made(
    qtbot: QtBot, window: Window, profile: Profile
) -> None:
    open_vault(qtbot, window)
    lock(qtbot, window)
    page = window.opening.lock_page
    page.new.click()
    dialog = open_dialog(qtbot, window.opening)
    assert isinstance(dialog, QInputDialog)
    dialog.textValueSelected.emit("kim")
    dialog.close()
    qtbot.waitUntil(window.opening.first_run.isVisible)
    open_vault(qtbot, window)
    lock(qtbot, window)
    qtbot.waitUntil(lambda: page.profiles.count() == 2)
    assert page.profiles.currentText() == "kim"
    page.profiles.setCurrentText("default")
    page.profiles.activated.emit(0)
    qtbot.waitUntil(lambda: window.opening.profile.name == "default")
    assert Profiles(profile.places, profile.parts).last() == "default"


def test_a_new_profile_can_be_left_before_it_is_made(qtbot: QtBot, window: Window) -> None:
    open_vault(qtbot, window)
    lock(qtbot, window)
    window.opening.lock_page.profile_wanted.emit("kim")
    page = window.opening.first_run
    qtbot.waitUntil(page.isVisible)
    page.others.click()
    qtbot.waitUntil(window.opening.lock_page.isVisible)
    assert window.opening.profile.name == "default"


def test_a_name_that_no_profile_can_have_is_told(qtbot: QtBot, window: Window) -> None:
    open_vault(qtbot, window)
    lock(qtbot, window)
    window.opening.lock_page.profile_wanted.emit("../kim")
    qtbot.waitUntil(lambda: "can not be used" in window.opening.lock_page.notice.text)


def test_a_vault_open_elsewhere_is_told_before_the_passphrase_is_typed(
    qtbot: QtBot, window: Window, profile: Profile
) -> None:
    open_vault(qtbot, window)
    lock(qtbot, window)
    page = window.opening.lock_page
    with profile.unlock(PASSPHRASE):
        window.open()
        qtbot.waitUntil(lambda: "another Candor" in page.notice.text)
        assert page.passphrase.isHidden()
        page.notice.act()
        qtbot.waitUntil(lambda: "No window has it open" in page.notice.text)
    page.go.click()
    qtbot.waitUntil(page.passphrase.isVisible)


class TestWithAKeystore:
    """On a machine that has one."""

    @pytest.fixture
    def profile(self, profile: Profile) -> Profile:
        keys = MemoryKeySource()
        parts = profile.parts
        held = Parts(
            engine=parts.engine,
            embedder=parts.embedder,
            keystore=lambda: keys,
            clock=parts.clock,
            steady=parts.steady,
            passphrase_cost=parts.passphrase_cost,
        )
        return Profile(profile.places, parts=held)

    def test_the_first_run_offers_three_ways_and_the_strongest_is_preset(
        self, qtbot: QtBot, window: Window
    ) -> None:
        page = window.opening.first_run
        page.begin.click()
        qtbot.waitUntil(page.choice.choices[Mode.EASY].isVisible)
        assert page.choice.mode is Mode.PRIVATE
        page.choice.choices[Mode.EASY].click()
        assert page.passphrase.isHidden()

    def test_a_vault_that_the_keystore_opens_asks_for_nothing(
        self, qtbot: QtBot, window: Window, profile: Profile
    ) -> None:
        page = window.opening.first_run
        page.begin.click()
        qtbot.waitUntil(page.choice.choices[Mode.EASY].isVisible)
        page.choice.choices[Mode.EASY].click()
        page.make.click()
        qtbot.waitUntil(lambda: page.steps.currentIndex() == CODES, timeout=15_000)
        assert profile.info().mode is Mode.EASY
