"""The chat page, on a real assistant."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.settings import LearningMode
from app.ui.chat.proposals import ProposalCard
from app.ui.chat.receipt import ReceiptCard
from app.ui.desk import Desk
from app.ui.parts import words
from tests.ui.asking import SISTER, accept_the_sister, ask, hung, offscreen, open_dialog, said
from tests.ui.conftest import Script

pytestmark = offscreen


def texts(desk: Desk) -> list[str]:
    return [entry.text for entry in desk.chat.transcript.column.entries]


def test_an_empty_chat_says_what_happens_to_words(desk: Desk) -> None:
    assert desk.chat.empty.isVisible()
    assert not desk.chat.transcript.isVisible()


def test_an_answer_stands_below_its_question_with_a_quiet_line(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, "Good morning")
    assert texts(desk) == ["Good morning", "Hello there."]
    assert desk.chat.transcript.column.entries[1].note.startswith("no memories")


def test_enter_sends_and_shift_enter_begins_a_line(qtbot: QtBot, desk: Desk) -> None:
    field = desk.chat.composer.field
    QTest.keyClicks(field, "one")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field, "two")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert texts(desk)[0] == "one\ntwo"
    assert field.toPlainText() == ""
    qtbot.waitUntil(lambda: not desk.chat.busy)


def test_blank_words_are_not_sent(desk: Desk) -> None:
    desk.chat.composer.write("  \n ")
    desk.chat.composer.send()
    assert not desk.chat.busy
    assert texts(desk) == []


def test_the_composer_grows_with_its_words(desk: Desk) -> None:
    before = desk.chat.composer.field.height()
    desk.chat.composer.write("line\n" * 5)
    grown = desk.chat.composer.field.height()
    desk.chat.composer.write("line\n" * 50)
    assert before < grown < desk.chat.composer.field.height() < 12 * before


def test_a_draft_stays_with_its_chat(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, "First")
    first = desk.chat.chat
    desk.chat.composer.write("half a thought")
    desk.new_chat()
    assert desk.chat.composer.text == ""
    desk.chat.open(first)
    assert desk.chat.composer.text == "half a thought"


def test_escape_stops_an_answer_and_keeps_what_was_said(
    qtbot: QtBot, desk: Desk, script: Script
) -> None:
    desk.chat.send("please wait")
    qtbot.waitUntil(script.begun.is_set)
    QTest.keyClick(desk.window(), Qt.Key.Key_Escape)
    script.hold.set()
    qtbot.waitUntil(lambda: not desk.chat.busy)
    assert "stopped by you" in desk.chat.transcript.column.entries[1].note


def test_the_next_question_stops_the_answer_before_it(
    qtbot: QtBot, desk: Desk, script: Script
) -> None:
    desk.chat.send("please wait")
    qtbot.waitUntil(script.begun.is_set)
    desk.chat.composer.write("and now?")
    desk.chat.composer.send()
    script.hold.set()
    qtbot.waitUntil(lambda: len(texts(desk)) == 4 and not desk.chat.busy)
    assert texts(desk)[2:] == ["and now?", "Hello there."]


def test_a_broken_model_is_a_sentence_and_the_next_question_is_answered(
    qtbot: QtBot, desk: Desk
) -> None:
    ask(qtbot, desk, "fail")
    assert desk.chat.notice.text == "The model stopped unexpectedly. Ask again."
    ask(qtbot, desk, "Good morning")
    assert texts(desk)[-1] == "Hello there."
    assert desk.chat.notice.text == ""


def test_what_a_person_says_is_proposed_with_its_evidence(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, SISTER)
    (card,) = hung(desk, ProposalCard)
    assert "Your sister Ana lives in Lisbon." in said(card)
    assert "from “My sister Ana lives in Lisbon”" in said(card)
    assert said(card).count("sensitive: health") == 1


def test_accepting_and_declining_settle_a_proposal(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, SISTER)
    (card,) = hung(desk, ProposalCard)
    first, second = card.rows.values()
    QTest.keyClick(first.accept, Qt.Key.Key_A)
    QTest.keyClick(second.accept, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: first.outcome.isVisible() and second.outcome.isVisible())
    assert (first.outcome.text(), second.outcome.text()) == (
        "Remembered.",
        "Declined. Nothing was kept.",
    )


def test_the_keyboard_stays_on_a_card_until_all_is_decided(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, SISTER)
    (card,) = hung(desk, ProposalCard)
    first, second = card.rows.values()
    first.accept.setFocus()
    QTest.keyClick(first.accept, Qt.Key.Key_J)
    assert second.has_keyboard()
    QTest.keyClick(second.accept, Qt.Key.Key_D)
    qtbot.waitUntil(first.accept.hasFocus)
    QTest.keyClick(first.accept, Qt.Key.Key_A)
    qtbot.waitUntil(desk.chat.composer.field.hasFocus)


def test_proposals_that_wait_are_found_again_below_their_answer(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, SISTER)
    chat = desk.chat.chat
    desk.new_chat()
    desk.chat.open(chat)
    qtbot.waitUntil(lambda: len(hung(desk, ProposalCard)) == 1)


def test_the_receipt_names_the_memory_that_was_used(qtbot: QtBot, desk: Desk) -> None:
    ask_about_the_sister(qtbot, desk)
    QTest.keyClick(desk.window(), Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(hung(desk, ReceiptCard)))
    (receipt,) = hung(desk, ReceiptCard)
    assert "Memories used | Your sister Ana lives in Lisbon." in said(receipt)
    assert "peanuts" not in said(receipt)
    assert desk.chat.transcript.column.entries[-1].note.startswith("1 memory")


def test_what_was_noted_can_be_undone_at_once(qtbot: QtBot, desk: Desk) -> None:
    choose_mode(qtbot, desk, LearningMode.SAVE_AND_SHOW)
    ask(qtbot, desk, "My sister Ana lives in Lisbon")
    (noted,) = [card for card in hung(desk, QFrame) if "Noted" in said(card)]
    assert "Noted: Your sister Ana lives in Lisbon." in said(noted)
    noted.findChildren(QPushButton)[0].click()
    qtbot.waitUntil(lambda: not hung(desk, QFrame))


def choose_mode(qtbot: QtBot, desk: Desk, mode: LearningMode) -> None:
    qtbot.waitUntil(desk.settings.modes[LearningMode.ASK_FIRST].isChecked)
    with qtbot.waitSignal(desk.session.changed):
        desk.settings.modes[mode].click()


def test_the_receipt_folds_away_again(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, "Good morning")
    desk.chat.unfold_last()
    qtbot.waitUntil(lambda: bool(hung(desk, ReceiptCard)))
    desk.chat.unfold_last()
    assert hung(desk, ReceiptCard) == []


def test_the_exact_prompt_can_be_read(qtbot: QtBot, desk: Desk) -> None:
    ask_about_the_sister(qtbot, desk)
    desk.chat.unfold_last()
    qtbot.waitUntil(lambda: bool(hung(desk, ReceiptCard)))
    hung(desk, ReceiptCard)[0].prompt.click()
    dialog = open_dialog(qtbot, desk.chat)
    text = dialog.findChildren(QPlainTextEdit)[0].toPlainText()
    assert "What you remember:\n- The user's sister Ana lives in Lisbon." in text
    dialog.close()


def test_a_link_is_only_offered_to_be_copied(desk: Desk) -> None:
    desk.chat.transcript.link_pressed.emit("https://example.org")
    assert desk.chat.notice.text == "Candor opens no links by itself. https://example.org"


def test_the_newest_answer_can_be_copied(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, "Good morning")
    desk.chat.copy_last()
    assert QGuiApplication.clipboard().text() == "Hello there."


@pytest.mark.parametrize("text", ["\x07bell \u200f👩‍👩‍👧 \x00nul", "word " * 200_000])
def test_strange_messages_are_shown_and_answered(qtbot: QtBot, desk: Desk, text: str) -> None:
    ask(qtbot, desk, text)
    assert len(texts(desk)) >= 1


def test_words_on_cards_are_never_markup() -> None:
    label = words("<img src='file:///etc/passwd'>")
    assert label.textFormat() is Qt.TextFormat.PlainText


def ask_about_the_sister(qtbot: QtBot, desk: Desk) -> None:
    accept_the_sister(qtbot, desk)
    desk.new_chat()
    ask(qtbot, desk, "Where does my sister live?")
