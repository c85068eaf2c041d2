"""The window as a whole: keyboard, names, chrome, locking, bugs."""

from multiprocessing.connection import Client
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QInputDialog,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.crash import describe_bug
from app.ui.desk import Desk
from app.ui.doorbell import Doorbell
from app.ui.look import Appearance, Look, Theme
from app.ui.shortcuts import KEYS
from app.ui.window import Window
from tests.ui.asking import SISTER, ask, offscreen, open_dialog, said

pytestmark = offscreen
Key, Mod = Qt.Key, Qt.KeyboardModifier
CONTROL, BOTH = Mod.ControlModifier, Mod.ControlModifier | Mod.ShiftModifier
NAMED = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QSlider, QAbstractItemView)


def press(desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    QTest.keyClick(desk.window(), key, modifiers)


def test_every_page_is_one_shortcut_away(desk: Desk) -> None:
    pages = {Key.Key_M: desk.memory, Key.Key_P: desk.persona, Key.Key_Comma: desk.settings}
    for key, page in pages.items():
        press(desk, key)
        assert desk.pages.currentWidget() is page
        press(desk, Key.Key_L)
        assert desk.pages.currentWidget() is desk.chat
    press(desk, Key.Key_P, BOTH)
    assert desk.pages.currentWidget() is desk.privacy


def test_a_new_chat_and_the_search_are_one_shortcut_away(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, "Good morning")
    press(desk, Key.Key_N)
    assert desk.chat.chat is None
    assert desk.chat.composer.field.hasFocus()
    press(desk, Key.Key_K)
    assert desk.chats.search.hasFocus()


def test_a_temporary_chat_is_marked_and_not_kept(qtbot: QtBot, desk: Desk, window: Window) -> None:
    press(desk, Key.Key_N, BOTH)
    qtbot.waitUntil(lambda: desk.chat.chat is not None and desk.chat.chat.temporary)
    assert "Temporary chat: nothing is kept" in said(window.chrome)
    assert "never written to disk" in said(desk.chat.empty)


def test_searching_finds_chats_by_what_was_said(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, "Tell me about herons")
    desk.new_chat()
    ask(qtbot, desk, "Something else")
    desk.chats.search.setText("HERON")
    qtbot.waitUntil(lambda: desk.chats.list.count() == 1)
    desk.chats.search.setText("pelican")
    qtbot.waitUntil(lambda: "No chat holds these words." in said(desk.chats))


def test_a_chat_is_deleted_only_when_one_is_sure(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, "Good morning")
    qtbot.waitUntil(lambda: desk.chats.list.count() == 1)
    desk.chats.list.setCurrentRow(0)
    QTest.keyClick(desk.chats.list, Key.Key_Delete)
    open_dialog(qtbot, desk.chats).reject()
    QTest.keyClick(desk.chats.list, Key.Key_Delete)
    open_dialog(qtbot, desk.chats).accept()
    qtbot.waitUntil(lambda: desk.chats.list.count() == 0)
    assert desk.chat.chat is None


def test_all_shortcuts_are_shown(qtbot: QtBot, desk: Desk, window: Window) -> None:
    press(desk, Key.Key_Slash)
    table = open_dialog(qtbot, window)
    assert all(keys in said(table) for keys in KEYS.values())
    table.close()


def test_the_chrome_always_says_what_one_talks_with(desk: Desk, window: Window) -> None:
    assert desk.isVisible()
    assert "AI · scripted" in said(window.chrome)
    assert "Offline" in said(window.chrome)


def test_locking_takes_everything_off_the_screen(qtbot: QtBot, desk: Desk, window: Window) -> None:
    ask(qtbot, desk, SISTER)
    press(desk, Key.Key_L, BOTH)
    qtbot.waitUntil(window.opening.first_run.isVisible)
    assert window.desk is None
    assert "Ana" not in said(window)


def test_everything_that_takes_the_keyboard_has_a_name(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, SISTER)
    for show in (
        desk.show_memory,
        desk.show_persona,
        desk.show_privacy,
        desk.show_settings,
        desk.show_chat,
    ):
        show()
        assert [widget for widget in reachable(desk.window()) if not name(widget)] == []


def reachable(window: QWidget) -> list[QWidget]:
    """Every control that can be seen and takes the keyboard."""
    widgets = [w for w in window.findChildren(QWidget) if w.isVisible() and isinstance(w, NAMED)]
    takes = Qt.FocusPolicy.TabFocus.value
    return [w for w in widgets if w.focusPolicy().value & takes and w.objectName()[:3] != "qt_"]


def name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


@pytest.mark.parametrize(
    "page", ["show_chat", "show_memory", "show_persona", "show_privacy", "show_settings"]
)
def test_tab_walks_through_a_page_and_comes_back(desk: Desk, page: str) -> None:
    getattr(desk, page)()
    start = desk.window().focusWidget()
    seen: list[QWidget] = []
    for _ in range(80):
        QTest.keyClick(desk.window().focusWidget(), Key.Key_Tab)
        seen.append(desk.window().focusWidget())
        if seen[-1] is start:
            break
    assert seen[-1] is start
    assert all(widget.isVisible() for widget in seen)
    assert desk.to_memory in seen


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
@pytest.mark.parametrize("text_size", [100, 150])
def test_every_page_paints_in_every_look(
    qtbot: QtBot, desk: Desk, look: Look, theme: Theme, text_size: int
) -> None:
    ask(qtbot, desk, "a long answer, please")
    look.choose(Appearance(theme, text_size))
    for show in (
        desk.show_memory,
        desk.show_persona,
        desk.show_privacy,
        desk.show_settings,
        desk.show_chat,
    ):
        show()
        picture = desk.grab().toImage()
        assert picture.pixelColor(desk.side.width() + 4, 4).name() == look.colours.page
    look.choose(Appearance(Theme.LIGHT))


def test_a_bug_is_told_without_a_word_of_what_was_written() -> None:
    secret = "quokka" * 3
    try:
        int(secret)
    except ValueError as bug:
        report = describe_bug(bug)
    assert secret not in report
    assert report.startswith("ValueError\ntest_window.py:")


def test_a_bug_shows_the_crash_page_and_the_vault_can_be_opened_again(
    qtbot: QtBot, desk: Desk, window: Window
) -> None:
    assert desk.isVisible()
    window.show_crash(KeyError("private"))
    assert window.crash.isVisible()
    assert "private" not in window.crash.report.toPlainText()
    window.crash.again.click()
    qtbot.waitUntil(lambda: window.desk is None and window.opening.first_run.isVisible())


def test_a_temporary_chat_is_named_by_its_first_question(qtbot: QtBot, desk: Desk) -> None:
    press(desk, Key.Key_N, BOTH)
    qtbot.waitUntil(lambda: desk.chat.chat is not None)
    ask(qtbot, desk, "Good morning")
    window = desk.window()
    assert isinstance(window, Window)
    assert window.chrome.title.text() == "Good morning"
    qtbot.waitUntil(lambda: desk.chats.list.item(0).text() == "Temporary · Good morning")


def test_renaming_a_chat_to_blanks_leaves_its_name(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, "Good morning")
    QTest.keyClick(desk.chats.list, Key.Key_F2)
    dialog = open_dialog(qtbot, desk.chats)
    assert isinstance(dialog, QInputDialog)
    with qtbot.assertNotEmitted(desk.session.changed, wait=100):
        dialog.textValueSelected.emit("  ")
    dialog.close()
    assert desk.notice.text == ""
    assert desk.chats.list.item(0).text() == "Good morning"


def test_the_chats_make_room_where_they_do_not_fit(desk: Desk) -> None:
    desk.resize(690, 500)
    assert desk.side.isHidden()
    press(desk, Key.Key_B)
    assert not desk.side.isHidden()
    desk.resize(1100, 500)
    assert not desk.side.isHidden()


def test_the_name_of_the_model_is_cut_before_the_title(desk: Desk) -> None:
    window = desk.window()
    assert isinstance(window, Window)
    window.chrome.show_model("A model with a very long name indeed " * 3)
    desk.show_settings()
    window.resize(720, 520)
    title = window.chrome.title
    assert title.width() >= title.fontMetrics().horizontalAdvance("Settings")
    assert window.chrome.lock.geometry().right() < window.width()


def test_a_terminal_can_tell_the_window_to_lock(qtbot: QtBot, tmp_path: Path) -> None:
    bell = Doorbell()
    bell.listen(str(tmp_path / "bell"))
    with qtbot.waitSignal(bell.lock_wanted), Client(str(tmp_path / "bell"), "AF_UNIX") as line:
        line.send_bytes(b"lock")
    bell.close()


def test_looking_whether_the_model_may_rest_disturbs_no_answer(qtbot: QtBot, desk: Desk) -> None:
    desk.upkeep.let_rest()
    ask(qtbot, desk, "hello")
    assert desk.notice.text == ""
