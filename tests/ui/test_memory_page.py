"""The memory page, on a real vault."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.memories import Kind
from app.ui.desk import Desk
from app.ui.forgetting import ForgetSheet, ReceiptSheet
from tests.ui.asking import SISTER, accept_the_sister, ask, offscreen, open_dialog, said

pytestmark = offscreen


def listed(desk: Desk) -> list[str]:
    lines = desk.memory.list.model()
    return [str(lines.index(number, 0).data()) for number in range(lines.rowCount())]


def button(widget: QWidget, text: str) -> QPushButton:
    return next(found for found in widget.findChildren(QPushButton) if found.text() == text)


def open_with_two(qtbot: QtBot, desk: Desk) -> None:
    accept_the_sister(qtbot, desk)
    desk.show_memory()
    qtbot.waitUntil(lambda: len(listed(desk)) == 2)
    desk.memory.list.go(0)


def open_with_proposals(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, SISTER)
    desk.show_memory()
    qtbot.waitUntil(lambda: len(desk.memory.queue.rows) == 2)


def test_an_empty_memory_says_what_will_appear(qtbot: QtBot, desk: Desk) -> None:
    desk.show_memory()
    qtbot.waitUntil(lambda: "Nothing is remembered yet." in said(desk.memory))
    assert desk.memory.queue.isHidden()


def test_everything_remembered_is_listed_as_said_to_the_person(qtbot: QtBot, desk: Desk) -> None:
    open_with_two(qtbot, desk)
    assert listed(desk) == ["Your sister Ana lives in Lisbon.", "You are allergic to peanuts."]
    assert "2 memories in use" in said(desk.memory)


def test_a_memory_shows_its_evidence_in_its_place(qtbot: QtBot, desk: Desk) -> None:
    open_with_two(qtbot, desk)
    qtbot.waitUntil(lambda: "My sister Ana lives in Lisbon</span> and" in said(desk.memory.detail))
    assert "proposed by rule, from your words" in said(desk.memory.detail)


def test_a_sensitive_memory_says_so(qtbot: QtBot, desk: Desk) -> None:
    open_with_two(qtbot, desk)
    desk.memory.list.go(1)
    qtbot.waitUntil(lambda: "sensitive" in said(desk.memory.detail))


def test_searching_and_filtering_narrow_the_list(qtbot: QtBot, desk: Desk) -> None:
    open_with_two(qtbot, desk)
    desk.memory.search.setText("LISBON")
    assert listed(desk) == ["Your sister Ana lives in Lisbon."]
    desk.memory.kind.setCurrentText(Kind.SUMMARY)
    assert listed(desk) == []
    assert "No memory fits." in said(desk.memory)


def test_something_typed_is_remembered(qtbot: QtBot, desk: Desk) -> None:
    desk.show_memory()
    QTest.keyClicks(desk.memory.remember, "I prefer tea to coffee")
    QTest.keyClick(desk.memory.remember, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: listed(desk) == ["You prefer tea to coffee."])
    assert desk.memory.remember.text() == ""


def test_the_queue_is_decided_with_letters(qtbot: QtBot, desk: Desk) -> None:
    open_with_proposals(qtbot, desk)
    first, second = desk.memory.queue.rows
    assert first.accept.hasFocus()
    QTest.keyClick(first.accept, Qt.Key.Key_J)
    assert second.accept.hasFocus()
    QTest.keyClick(second.accept, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: len(desk.memory.queue.rows) == 1)
    (left,) = desk.memory.queue.rows
    assert left.accept.hasFocus()
    QTest.keyClick(left.accept, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: listed(desk) == ["Your sister Ana lives in Lisbon."])


def test_the_sidebar_counts_what_waits(qtbot: QtBot, desk: Desk) -> None:
    open_with_proposals(qtbot, desk)
    qtbot.waitUntil(lambda: desk.to_memory.text() == "Memory · 2 to decide")
    button(desk.memory.queue, "Accept all").click()
    qtbot.waitUntil(lambda: desk.to_memory.text() == "Memory")


def test_a_memory_can_be_put_in_other_words(qtbot: QtBot, desk: Desk) -> None:
    open_with_two(qtbot, desk)
    desk.memory.detail.edit()
    field = desk.memory.detail.findChildren(QPlainTextEdit)[-1]
    field.setPlainText("The user's sister Ana lives in Porto.")
    button(desk.memory.detail, "Save").click()
    qtbot.waitUntil(lambda: "Your sister Ana lives in Porto." in listed(desk))


def test_a_refused_statement_is_a_sentence_until_something_succeeds(
    qtbot: QtBot, desk: Desk
) -> None:
    open_with_two(qtbot, desk)
    desk.memory.detail.edited.emit(desk.memory.detail.memory, " ")
    qtbot.waitUntil(lambda: desk.memory.notice.text != "")
    desk.memory.detail.edited.emit(desk.memory.detail.memory, "The user's sister is called Ana.")
    qtbot.waitUntil(lambda: desk.memory.notice.text == "")


def test_forgetting_shows_everything_that_goes_first(qtbot: QtBot, desk: Desk) -> None:
    open_with_two(qtbot, desk)
    sheet = forget_first(qtbot, desk)
    qtbot.waitUntil(lambda: "1 memory" in said(sheet))
    assert "of your own words in the chats, blacked out" in said(sheet)
    sheet.source.buttons[1].click()
    qtbot.waitUntil(lambda: "stay as they are" in said(sheet))
    sheet.reject()
    assert len(listed(desk)) == 2


def test_forgetting_can_be_undone(qtbot: QtBot, desk: Desk) -> None:
    open_with_two(qtbot, desk)
    forget_first(qtbot, desk).go.click()
    qtbot.waitUntil(lambda: "being forgotten" in said(desk.memory))
    assert desk.memory.notice.text == "Hidden from the model now; destroyed in 10 minutes."
    button(desk.memory.detail, "Undo forgetting").click()
    qtbot.waitUntil(lambda: "being forgotten" not in said(desk.memory))


def test_what_is_destroyed_leaves_a_receipt_that_can_be_verified(qtbot: QtBot, desk: Desk) -> None:
    open_with_two(qtbot, desk)
    forget_first(qtbot, desk).go.click()
    qtbot.waitUntil(lambda: "being forgotten" in said(desk.memory.detail))
    button(desk.memory.detail, "Destroy it now").click()
    qtbot.waitUntil(lambda: listed(desk) == ["You are allergic to peanuts."])
    receipt = open_dialog(qtbot, desk.memory)
    assert isinstance(receipt, ReceiptSheet)
    assert "found nothing of it" in said(receipt)
    receipt.again.click()
    qtbot.waitUntil(lambda: "Looked in:" in said(receipt))
    receipt.close()


def forget_first(qtbot: QtBot, desk: Desk) -> ForgetSheet:
    button(desk.memory.detail, "Forget…").click()
    sheet = open_dialog(qtbot, desk.memory)
    assert isinstance(sheet, ForgetSheet)
    qtbot.waitUntil(sheet.go.isEnabled)
    return sheet
