"""Forgetting in the window: what goes is shown, chosen and proved, on a real vault."""

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.assistant import Assistant
from app.domain.changes import Changes
from app.ui.chat.forgetting import ForgetCard, RefusedCard
from app.ui.desk import Desk
from app.ui.forgetting import (
    ForgetSheet,
    LiftSheet,
    ReceiptSheet,
    SelectorSheet,
    VerificationSheet,
)
from tests.ui.asking import accept_the_sister, ask, hung, offscreen, said

pytestmark = offscreen
PEANUTS = "You are allergic to peanuts."
ANA = "Your sister Ana lives in Lisbon."


def press(widget: QWidget, text: str) -> None:
    next(found for found in widget.findChildren(QPushButton) if found.text() == text).click()


def opened(qtbot: QtBot, page: QWidget, kind: type[QDialog]) -> QDialog:
    """The newest sheet of a kind that is open over a page."""

    def visible() -> list[QDialog]:
        return [sheet for sheet in page.findChildren(kind) if sheet.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()))
    return visible()[-1]


def plan_of(qtbot: QtBot, page: QWidget) -> ForgetSheet:
    sheet = opened(qtbot, page, ForgetSheet)
    assert isinstance(sheet, ForgetSheet)
    qtbot.waitUntil(lambda: "Looking" not in sheet.closure.text())
    return sheet


def selecting(qtbot: QtBot, desk: Desk) -> SelectorSheet:
    accept_the_sister(qtbot, desk)
    desk.show_memory()
    desk.memory.head.forget.click()
    sheet = opened(qtbot, desk.memory, SelectorSheet)
    assert isinstance(sheet, SelectorSheet)
    return sheet


def remembered(desk: Desk) -> list[str]:
    lines = desk.memory.list.model()
    return [str(lines.index(number, 0).data()) for number in range(lines.rowCount())]


def test_a_person_is_forgotten_by_name(qtbot: QtBot, desk: Desk) -> None:
    sheet = selecting(qtbot, desk)
    sheet.by.setCurrentText("A person")
    assert not sheet.go.isEnabled()
    sheet.person.setText("Ana")
    sheet.go.click()
    plan = plan_of(qtbot, desk.memory)
    assert ANA in plan.closure.text()
    assert PEANUTS not in plan.closure.text()
    plan.reject()


def test_what_fits_nothing_can_not_be_forgotten(qtbot: QtBot, desk: Desk) -> None:
    sheet = selecting(qtbot, desk)
    sheet.text.setText("my motorcycle")
    sheet.go.click()
    plan = plan_of(qtbot, desk.memory)
    assert "Nothing that is remembered fits." in said(plan)
    assert not plan.go.isEnabled()
    plan.reject()


def test_a_time_without_a_word_fits_nothing(qtbot: QtBot, desk: Desk) -> None:
    sheet = selecting(qtbot, desk)
    sheet.by.setCurrentText("A time")
    for field in (sheet.since, sheet.until):
        field.setDate(QDate(2001, 2, 3))
    sheet.go.click()
    plan = plan_of(qtbot, desk.memory)
    assert "Said from 3 February 2001 to 3 February 2001" in said(plan)
    assert "Nothing that is remembered fits." in said(plan)
    plan.reject()


def test_a_chat_goes_with_everything_that_rests_on_it(qtbot: QtBot, desk: Desk) -> None:
    sheet = selecting(qtbot, desk)
    sheet.by.setCurrentText("A chat")
    qtbot.waitUntil(sheet.go.isEnabled)
    sheet.go.click()
    plan = plan_of(qtbot, desk.memory)
    assert "The chat itself goes at once" in said(plan)
    plan.go.click()
    qtbot.waitUntil(lambda: desk.chats.list.count() == 0)
    press(desk.memory.notice, "Undo")
    qtbot.waitUntil(lambda: desk.memory.total.text() == "2 memories in use")


def test_strictly_everything_is_destroyed_at_once(qtbot: QtBot, desk: Desk) -> None:
    sheet = selecting(qtbot, desk)
    sheet.by.setCurrentText("Everything")
    sheet.go.click()
    plan = plan_of(qtbot, desk.memory)
    plan.when.buttons[1].click()
    assert "This can not be undone" in said(plan)
    plan.go.click()
    receipt = opened(qtbot, desk.memory, ReceiptSheet)
    assert "Gone for good: 2 memories" in said(receipt)
    qtbot.waitUntil(lambda: remembered(desk) == [])
    receipt.close()


def test_what_was_never_to_be_learned_again_can_be_allowed_again(qtbot: QtBot, desk: Desk) -> None:
    selecting(qtbot, desk).reject()
    qtbot.waitUntil(lambda: len(remembered(desk)) == 2)
    forget_for_good(qtbot, desk, "peanuts")
    qtbot.waitUntil(desk.memory.finding.never.isVisible)
    desk.memory.finding.never.click()
    sheet = opened(qtbot, desk.memory, LiftSheet)
    assert isinstance(sheet, LiftSheet)
    sheet.text.setText("I am allergic to peanuts")
    qtbot.waitUntil(sheet.one.isEnabled)
    sheet.one.click()
    qtbot.waitUntil(lambda: "may be learned again" in said(sheet))
    sheet.close()
    qtbot.waitUntil(lambda: not desk.memory.finding.never.isVisible())


def forget_for_good(qtbot: QtBot, desk: Desk, words: str) -> None:
    desk.memory.head.forget.click()
    sheet = opened(qtbot, desk.memory, SelectorSheet)
    assert isinstance(sheet, SelectorSheet)
    sheet.text.setText(words)
    sheet.go.click()
    plan = plan_of(qtbot, desk.memory)
    plan.learning.buttons[1].click()
    plan.when.buttons[1].click()
    plan.go.click()
    opened(qtbot, desk.memory, ReceiptSheet).close()


def test_what_is_refused_can_be_allowed_in_the_chat(qtbot: QtBot, desk: Desk) -> None:
    selecting(qtbot, desk).reject()
    forget_for_good(qtbot, desk, "peanuts")
    desk.new_chat()
    ask(qtbot, desk, "Remember that I'm allergic to peanuts")
    (card,) = hung(desk, RefusedCard)
    assert PEANUTS in said(card)
    card.allow.click()
    qtbot.waitUntil(lambda: "It may be learned again." in said(card))
    ask(qtbot, desk, "Remember that I'm allergic to peanuts")
    assert len(hung(desk, RefusedCard)) == 1


def test_what_was_forgotten_is_looked_for_at_any_time(qtbot: QtBot, desk: Desk) -> None:
    desk.show_memory()
    desk.memory.head.menu.actions()[0].trigger()
    sheet = opened(qtbot, desk.memory, VerificationSheet)
    qtbot.waitUntil(lambda: "Nothing that was forgotten was found." in said(sheet))
    sheet.close()


def test_a_request_in_a_chat_shows_what_fits_and_forgets_nothing(qtbot: QtBot, desk: Desk) -> None:
    accept_the_sister(qtbot, desk)
    ask(qtbot, desk, "Please forget that I'm allergic to peanuts")
    (card,) = hung(desk, ForgetCard)
    assert PEANUTS in said(card)
    entry = desk.chat.transcript.column.entries[-1]
    assert "no model read your question" in entry.note
    assert not entry.foldable
    desk.show_memory()
    qtbot.waitUntil(lambda: len(remembered(desk)) == 2)


def test_a_request_in_a_chat_opens_the_sheet_and_can_be_undone(qtbot: QtBot, desk: Desk) -> None:
    accept_the_sister(qtbot, desk)
    ask(qtbot, desk, "Please forget that I'm allergic to peanuts")
    (card,) = hung(desk, ForgetCard)
    card.forget.click()
    plan_of(qtbot, desk.chat).go.click()
    qtbot.waitUntil(card.undo.isVisible)
    card.undo.click()
    qtbot.waitUntil(lambda: "Nothing was forgotten." in said(card))
    assert card.forget.isVisible()


def test_a_request_in_a_chat_can_destroy_at_once_and_the_words_go(qtbot: QtBot, desk: Desk) -> None:
    accept_the_sister(qtbot, desk)
    ask(qtbot, desk, "Please forget that I'm allergic to peanuts")
    (card,) = hung(desk, ForgetCard)
    card.forget.click()
    plan = plan_of(qtbot, desk.chat)
    plan.when.buttons[1].click()
    plan.go.click()
    opened(qtbot, desk.chat, ReceiptSheet).close()
    entries = desk.chat.transcript.column
    qtbot.waitUntil(lambda: not any("allergic" in entry.text for entry in entries.entries))


AUNT = ("My aunt is called Yig.", "My aunt Yig lives in Split.", "My aunt Yig likes tea.")
SPLIT = "Your aunt Yig lives in Split."


LIKED = ("chess", "opera", "jazz", "boats", "rain", "figs", "hiking", "walking", "cards", "bees")


def forgetting_the_name(qtbot: QtBot, desk: Desk, facts: tuple[str, ...] = AUNT) -> ForgetSheet:
    """The sheet for the name of an aunt of whom other memories speak by name."""

    def remember_the_aunt(assistant: Assistant) -> Changes:
        for each in facts:
            assistant.memory.remember(each)
        return Changes(memories=True)

    desk.show_memory()
    desk.session.change(desk, remember_the_aunt)
    qtbot.waitUntil(lambda: len(remembered(desk)) == len(facts))
    desk.memory.head.forget.click()
    sheet = opened(qtbot, desk.memory, SelectorSheet)
    assert isinstance(sheet, SelectorSheet)
    sheet.text.setText("my aunt's name")
    sheet.go.click()
    return plan_of(qtbot, desk.memory)


def test_what_stays_with_the_name_is_listed_and_not_ticked(qtbot: QtBot, desk: Desk) -> None:
    sheet = forgetting_the_name(qtbot, desk)
    assert "These stay and hold the same name" in said(sheet)
    names = [box.accessibleName() for box in sheet.staying.boxes]
    assert names == [f"Forget too: {SPLIT}", "Forget too: Your aunt Yig likes tea."]
    assert sheet.staying.ticked == ()
    sheet.go.click()
    gone = "2 memories in use · 1 being forgotten"
    qtbot.waitUntil(lambda: desk.memory.total.text() == gone)


def test_what_is_ticked_goes_too_and_comes_back_with_undo(qtbot: QtBot, desk: Desk) -> None:
    sheet = forgetting_the_name(qtbot, desk)
    sheet.staying.boxes[0].click()
    assert not sheet.go.isEnabled()
    qtbot.waitUntil(sheet.go.isEnabled)
    assert SPLIT in sheet.closure.text()
    assert "2 memories" in sheet.closure.text()
    sheet.go.click()
    gone = "1 memory in use · 2 being forgotten"
    qtbot.waitUntil(lambda: desk.memory.total.text() == gone)
    press(desk.memory.notice, "Undo")
    qtbot.waitUntil(lambda: desk.memory.total.text() == "3 memories in use")


def test_a_tick_taken_away_again_keeps_the_memory(qtbot: QtBot, desk: Desk) -> None:
    sheet = forgetting_the_name(qtbot, desk)
    statement = next(each for each in sheet.staying.findChildren(QLabel) if each.text() == SPLIT)
    for _ in range(2):  # the second before the first was looked at
        QTest.mouseClick(statement, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(sheet.go.isEnabled)
    assert sheet.staying.ticked == ()
    assert SPLIT not in sheet.closure.text()
    sheet.reject()


def test_the_keyboard_goes_through_what_stays_before_the_choices(qtbot: QtBot, desk: Desk) -> None:
    sheet = forgetting_the_name(qtbot, desk)
    first, second = sheet.staying.boxes
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    qtbot.waitUntil(sheet.go.isEnabled)
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Tab)
    assert sheet.source.buttons[0].hasFocus()
    sheet.reject()


def test_of_many_that_stay_the_keyboard_reaches_the_last_in_sight(qtbot: QtBot, desk: Desk) -> None:
    facts = (*AUNT, *(f"My aunt Yig likes {each}." for each in LIKED))
    sheet = forgetting_the_name(qtbot, desk, facts)
    boxes = sheet.staying.boxes
    assert len(boxes) == len(facts) - 1
    qtbot.waitUntil(lambda: boxes[-1].visibleRegion().isEmpty())
    assert sheet.height() < sheet.screen().availableGeometry().height()
    boxes[-2].setFocus()
    QTest.keyClick(boxes[-2], Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not boxes[-1].visibleRegion().isEmpty())
    sheet.reject()


def test_what_is_gone_meanwhile_can_not_be_ticked(qtbot: QtBot, desk: Desk) -> None:
    sheet = forgetting_the_name(qtbot, desk)
    desk.session.change(desk, seal_where_they_live)
    sheet.staying.boxes[0].click()
    qtbot.waitUntil(sheet.notice.isVisible)
    assert sheet.staying.ticked == ()
    assert sheet.go.isEnabled()
    sheet.reject()


def seal_where_they_live(assistant: Assistant) -> Changes:
    gone = [each.id for each in assistant.memory.all() if "Split" in each.statement]
    changes = assistant.memory.forget(assistant.memory.plan(gone))
    assistant.memory.seal(now=True)
    return changes


def test_undo_in_a_chat_brings_back_what_was_ticked(qtbot: QtBot, desk: Desk) -> None:
    forgetting_the_name(qtbot, desk).reject()
    desk.new_chat()
    ask(qtbot, desk, "Please forget my aunt's name")
    (card,) = hung(desk, ForgetCard)
    card.forget.click()
    sheet = plan_of(qtbot, desk.chat)
    sheet.staying.boxes[1].click()
    qtbot.waitUntil(sheet.go.isEnabled)
    sheet.go.click()
    qtbot.waitUntil(card.undo.isVisible)
    card.undo.click()
    qtbot.waitUntil(lambda: "Nothing was forgotten." in said(card))
    desk.show_memory()
    qtbot.waitUntil(lambda: desk.memory.total.text() == "3 memories in use")
