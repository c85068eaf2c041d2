"""The memory page, on a real vault."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.assistant import Assistant
from app.domain.changes import Changes
from app.domain.memories import Kind, Memory, Origin, State, Topic
from app.domain.references import MemoryId
from app.ui.desk import Desk
from app.ui.forgetting import ForgetSheet, ReceiptSheet
from app.ui.look import Look
from app.ui.memory.lines import Line, Only, fits
from app.ui.memory.listing import MemoryList
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


def replaced(qtbot: QtBot, desk: Desk) -> None:
    """Two values of one attribute, the newer one shown."""
    for text in ("I work at Siemens", "I work at Bosch now"):
        desk.session.change(desk, partial(remember, text=text))
    desk.show_memory()
    qtbot.waitUntil(lambda: len(listed(desk)) == 2)
    desk.memory.list.go(1)
    qtbot.waitUntil(lambda: "Earlier: You work for Siemens." in said(desk.memory.detail))


def remember(assistant: Assistant, text: str) -> Changes:
    assistant.memory.remember(text)
    return Changes(memories=True)


def test_a_newer_value_shows_the_earlier_one_and_both_can_be_kept(qtbot: QtBot, desk: Desk) -> None:
    replaced(qtbot, desk)
    assert desk.memory.total.text() == "1 memory in use"
    button(desk.memory.detail, "Keep both").click()
    qtbot.waitUntil(lambda: desk.memory.total.text() == "2 memories in use")
    assert "Earlier:" not in said(desk.memory.detail)


def test_the_earlier_value_can_hold_again(qtbot: QtBot, desk: Desk) -> None:
    replaced(qtbot, desk)
    button(desk.memory.detail, "The earlier one holds").click()
    qtbot.waitUntil(lambda: "Now: You work for Siemens." in said(desk.memory.detail))
    button(desk.memory.detail, "Show it").click()
    qtbot.waitUntil(lambda: "Earlier: You work for Bosch." in said(desk.memory.detail))


def test_what_goes_by_itself_soon_is_counted_and_found(qtbot: QtBot, desk: Desk) -> None:
    open_with_two(qtbot, desk)
    assert desk.memory.finding.soon.isHidden()
    dentist = "I have an appointment with the dentist tomorrow"
    desk.session.change(desk, lambda each: remember(each, dentist))
    qtbot.waitUntil(lambda: desk.memory.finding.soon.text() == "1 goes by itself soon")
    desk.memory.finding.soon.click()
    assert len(listed(desk)) == 1
    desk.memory.list.go(0)
    qtbot.waitUntil(lambda: "dentist" in said(desk.memory.detail))


def test_ten_thousand_memories_are_listed_without_making_a_thing_for_each(
    qtbot: QtBot, look: Look
) -> None:
    shown = MemoryList(look)
    qtbot.addWidget(shown)
    now = datetime(2026, 11, 22, tzinfo=UTC)
    memory = Memory(
        MemoryId("0"), "The user likes tea.", Kind.PREFERENCE, Topic.FOOD, State.ACTIVE,
        Origin.IMPORTED, now, now,
    )  # fmt: skip
    lines = [
        Line(
            replace(memory, id=MemoryId(str(n))),
            f"You like tea {n}.",
            "",
            f"tea {n}",
            None,
            soon=False,
        )
        for n in range(10_000)
    ]
    shown.show_lines(lines)
    assert shown.pick(MemoryId("9999"))
    shown.show_lines(lines[5_000:])
    assert shown.current() == lines[9_999]
    assert next(line for line in lines if fits(line, "tea 77", Only.IMPORTED)) == lines[77]
