"""Answering another way: asked for, waited for, compared and picked, with mouse and keyboard."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.assistant import Assistant, Profile
from app.domain.changes import Changes
from app.domain.chat import Stopped
from app.domain.errors import EngineError
from app.domain.forgetting import Selector
from app.domain.generation import Begun, Candidate, Sampling
from app.domain.locking import AutoLock
from app.domain.prompting import Prompt
from app.engine import ScriptedEngine
from app.ui.chat.alternatives import AlternativesCard, WritingCard
from app.ui.chat.another import AGAIN, ASK
from app.ui.chat.receipt import ReceiptCard
from app.ui.desk import Desk
from app.ui.look import Look
from app.ui.transcript import Passage
from app.ui.transcript.painting import COPY_WIDTH
from app.ui.window import Window
from tests.ui.asking import Clocks, accept_the_sister, ask, hung, offscreen, said
from tests.ui.conftest import Script

pytestmark = offscreen
OTHERS = ("Good day to you.", "Here is code.\n\n```python\nx = 1\n```")


@dataclass
class Says:
    """What the choir says, and whether it waits before it does."""

    texts: tuple[str, ...] = OTHERS
    go: Event = field(default_factory=Event)
    begun: Event = field(default_factory=Event)


class Choir(ScriptedEngine):
    """A scripted engine that says several things at once, as soon as it may."""

    def __init__(self, script: Script, says: Says) -> None:
        super().__init__(script)
        self._says = says

    def candidates(
        self, prompt: Prompt, sampling: Sampling, stop: Event, *, count: int
    ) -> tuple[Candidate, ...]:
        """Say what it says, or break off; a stop ends it."""
        del prompt, sampling, count
        self._says.begun.set()
        while not (stop.is_set() or self._says.go.wait(0.01)):
            pass
        if "fail" in self._says.texts:
            raise EngineError("The model stopped unexpectedly.", advice="Ask again.")
        begun = Begun(40, 30, 0)
        return tuple(Candidate(text, Stopped.END, 4, begun, 900) for text in self._says.texts)


@pytest.fixture
def says() -> Iterator[Says]:
    says = Says()
    says.go.set()
    yield says
    says.go.set()


@pytest.fixture
def profile(profile: Profile, script: Script, says: Says) -> Profile:
    parts = replace(profile.parts, engine=lambda _: Choir(script, says))
    return replace(profile, parts=parts)


@pytest.fixture
def answered(qtbot: QtBot, desk: Desk) -> Desk:
    """A desk on which a question was answered."""
    ask(qtbot, desk, "Good morning")
    return desk


def button_of(desk: Desk, text: str = ASK) -> QPushButton:
    """The button that asks, or the one that shows the choice again; there is one."""
    (found,) = [each for each in hung(desk, QPushButton) if each.text() == text]
    return found


def offers_again(desk: Desk) -> bool:
    return AGAIN in [each.text() for each in hung(desk, QPushButton)]


def choice(qtbot: QtBot, desk: Desk) -> AlternativesCard:
    button_of(desk).click()
    qtbot.waitUntil(lambda: bool(hung(desk, AlternativesCard)))
    return hung(desk, AlternativesCard)[0]


def texts(desk: Desk) -> list[str]:
    return [entry.text for entry in desk.chat.transcript.column.entries]


def pick(qtbot: QtBot, desk: Desk, number: int) -> None:
    choice(qtbot, desk).picks[number].click()
    qtbot.waitUntil(lambda: not hung(desk, AlternativesCard))


def test_the_newest_answer_alone_has_the_button(qtbot: QtBot, answered: Desk) -> None:
    ask(qtbot, answered, "And now?")
    button = button_of(answered)
    last = answered.chat.transcript.column.entries[-1]
    assert [each.widget for each in last.hung] == [button]
    line = answered.chat.transcript.column.note_rect(3)
    assert button.geometry().left() >= line.right()


def test_both_others_are_shown_whole_and_the_first_stands_meanwhile(
    qtbot: QtBot, answered: Desk
) -> None:
    card = choice(qtbot, answered)
    names = [each.accessibleName() for each in card.findChildren(Passage)]
    assert names == [f"Answer 1 of 2: {OTHERS[0]}", f"Answer 2 of 2: {OTHERS[1]}"]
    assert "2 other answers" in said(card)
    assert texts(answered)[-1] == "Hello there."
    assert card.height() >= sum(each.height() for each in card.findChildren(Passage))


def test_the_picked_one_takes_the_place_and_its_receipt_says_so(
    qtbot: QtBot, answered: Desk
) -> None:
    pick(qtbot, answered, 0)
    assert texts(answered) == ["Good morning", OTHERS[0]]
    assert "picked among 3" in answered.chat.transcript.column.entries[-1].note
    answered.chat.unfold_last()
    qtbot.waitUntil(lambda: bool(hung(answered, ReceiptCard)))
    shown = said(hung(answered, ReceiptCard)[0])
    assert "You picked this answer among 3." in shown
    assert "40 tokens read (30 kept" in shown
    assert "about 2 mWh" in shown


def test_the_settings_say_what_the_newest_answer_took(qtbot: QtBot, answered: Desk) -> None:
    pick(qtbot, answered, 0)
    answered.show_settings()
    qtbot.waitUntil(lambda: "The newest answer: about 2 mWh" in said(answered.settings.energy))


def test_a_picked_answer_is_there_when_the_chat_is_opened_again(
    qtbot: QtBot, answered: Desk
) -> None:
    pick(qtbot, answered, 1)
    chat = answered.chat.chat
    answered.new_chat()
    answered.chat.open(chat)
    qtbot.waitUntil(lambda: texts(answered) == ["Good morning", OTHERS[1]])
    assert button_of(answered).isVisible()


def test_an_open_receipt_of_the_first_is_folded(qtbot: QtBot, answered: Desk) -> None:
    answered.chat.unfold_last()
    qtbot.waitUntil(lambda: bool(hung(answered, ReceiptCard)))
    pick(qtbot, answered, 0)
    assert not hung(answered, ReceiptCard)
    assert not answered.chat.transcript.column.entries[-1].unfolded


def test_the_first_one_can_be_kept(qtbot: QtBot, answered: Desk) -> None:
    choice(qtbot, answered).keep.click()
    assert not hung(answered, AlternativesCard)
    assert texts(answered)[-1] == "Hello there."
    assert button_of(answered).isVisible()


def test_after_a_pick_the_first_can_stand_again(qtbot: QtBot, answered: Desk) -> None:
    note = answered.chat.transcript.column.entries[-1].note
    pick(qtbot, answered, 1)
    button_of(answered, AGAIN).click()
    (card,) = hung(answered, AlternativesCard)
    assert [each.accessibleDescription() for each in card.picks] == ["Hello there.", OTHERS[0]]
    card.picks[0].click()
    qtbot.waitUntil(lambda: not hung(answered, AlternativesCard))
    assert texts(answered)[-1] == "Hello there."
    assert answered.chat.transcript.column.entries[-1].note == note


def test_what_was_not_chosen_stays_in_reach_when_the_first_is_kept(
    qtbot: QtBot, answered: Desk
) -> None:
    choice(qtbot, answered).keep.click()
    button_of(answered, AGAIN).click()
    (card,) = hung(answered, AlternativesCard)
    assert [each.accessibleDescription() for each in card.picks] == list(OTHERS)


def test_both_buttons_stand_side_by_side_at_the_end_of_the_line(
    qtbot: QtBot, answered: Desk
) -> None:
    pick(qtbot, answered, 0)
    ask_button, again = button_of(answered), button_of(answered, AGAIN)
    assert again.geometry().left() > ask_button.geometry().right()
    assert again.geometry().right() <= answered.chat.transcript.viewport().width()
    assert ask_button.nextInFocusChain() is again


def test_the_card_says_until_when_one_can_choose(qtbot: QtBot, answered: Desk) -> None:
    assert "until you send the next message or leave this chat" in said(choice(qtbot, answered))


def test_the_next_message_takes_the_others_away(qtbot: QtBot, answered: Desk) -> None:
    pick(qtbot, answered, 0)
    ask(qtbot, answered, "And now?")
    assert not offers_again(answered)


def test_leaving_the_chat_takes_the_others_away(qtbot: QtBot, answered: Desk) -> None:
    pick(qtbot, answered, 0)
    chat = answered.chat.chat
    answered.new_chat()
    answered.chat.open(chat)
    qtbot.waitUntil(lambda: texts(answered) == ["Good morning", OTHERS[0]])
    assert not offers_again(answered)


def test_forgetting_takes_the_others_away(qtbot: QtBot, answered: Desk) -> None:
    accept_the_sister(qtbot, answered)
    ask(qtbot, answered, "Where does my sister Ana live?")
    pick(qtbot, answered, 0)
    assert offers_again(answered)

    def forget(assistant: Assistant) -> Changes:
        return assistant.memory.forget(assistant.memory.plan_for(Selector(person="Ana")))

    answered.session.change(answered, forget)
    qtbot.waitUntil(lambda: not offers_again(answered))


def test_what_has_nothing_to_do_with_the_answers_leaves_them_in_reach(
    qtbot: QtBot, answered: Desk
) -> None:
    pick(qtbot, answered, 0)
    answered.show_memory()
    with qtbot.waitSignal(answered.session.changed):
        answered.session.change(
            answered,
            lambda each: each.memory.accept([each.memory.remember("I live in Oslo")[0].id]),
        )
    answered.show_chat()
    qtbot.waitUntil(lambda: offers_again(answered))


def test_the_keyboard_asks_walks_and_picks(qtbot: QtBot, answered: Desk, says: Says) -> None:
    says.go.clear()
    button_of(answered).setFocus()
    QTest.keyClick(button_of(answered), Qt.Key.Key_Space)
    (waiting,) = hung(answered, WritingCard)
    assert waiting.stop.hasFocus()
    says.go.set()
    qtbot.waitUntil(lambda: bool(hung(answered, AlternativesCard)))
    (card,) = hung(answered, AlternativesCard)
    assert card.picks[0].hasFocus()
    QTest.keyClick(card.picks[0], Qt.Key.Key_Tab)
    assert card.picks[1].hasFocus()
    QTest.keyClick(card.picks[1], Qt.Key.Key_Tab)
    assert card.keep.hasFocus()
    QTest.keyClick(card.picks[1], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: texts(answered)[-1] == OTHERS[1])
    assert answered.chat.composer.field.hasFocus()


def test_each_button_says_to_a_screen_reader_what_it_picks(qtbot: QtBot, answered: Desk) -> None:
    card = choice(qtbot, answered)
    named = [(each.accessibleName(), each.accessibleDescription()) for each in card.picks]
    assert named == [("Pick answer 1 of 2", OTHERS[0]), ("Pick answer 2 of 2", OTHERS[1])]


def test_a_shortcut_asks_and_escape_stops(qtbot: QtBot, answered: Desk, says: Says) -> None:
    says.go.clear()
    QTest.keyClick(answered.window(), Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(says.begun.is_set)
    QTest.keyClick(answered.window(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not answered.chat.another.writing)
    assert texts(answered)[-1] == "Hello there."
    assert answered.chat.notice.text == ""
    assert button_of(answered).isVisible()


def test_the_button_of_the_card_stops_too(qtbot: QtBot, answered: Desk, says: Says) -> None:
    says.go.clear()
    button_of(answered).click()
    qtbot.waitUntil(says.begun.is_set)
    hung(answered, WritingCard)[0].stop.click()
    assert "Stopping" in said(hung(answered, WritingCard)[0])
    qtbot.waitUntil(lambda: not hung(answered, WritingCard))
    assert button_of(answered).isVisible()


def test_the_next_question_stops_what_is_being_written(
    qtbot: QtBot, answered: Desk, says: Says
) -> None:
    says.go.clear()
    button_of(answered).click()
    qtbot.waitUntil(says.begun.is_set)
    ask(qtbot, answered, "And now?")
    assert texts(answered)[2:] == ["And now?", "Hello there."]
    assert not hung(answered, WritingCard)


def test_locking_ends_what_is_being_written(
    qtbot: QtBot, window: Window, answered: Desk, says: Says
) -> None:
    says.go.clear()
    button_of(answered).click()
    qtbot.waitUntil(says.begun.is_set)
    window.lock()
    qtbot.waitUntil(lambda: window.opening.currentWidget() is window.opening.first_run)
    assert window.desk is None


def test_who_waits_for_other_answers_uses_candor(
    qtbot: QtBot, window: Window, answered: Desk, says: Says, clocks: Clocks
) -> None:
    with qtbot.waitSignal(answered.session.changed):
        answered.session.change(answered, lambda each: each.watch.choose(AutoLock.MINUTES_5))
    says.go.clear()
    button_of(answered).click()
    (still_here,) = answered.chat.another.findChildren(QTimer)
    for _ in range(2):
        clocks.wait(4, answered)
        still_here.timeout.emit()
    assert window.desk is answered
    clocks.wait(6, answered)
    assert window.desk is None


def test_while_an_answer_is_written_there_is_a_sentence(
    qtbot: QtBot, answered: Desk, script: Script
) -> None:
    answered.chat.send("please wait")
    qtbot.waitUntil(script.begun.is_set)
    answered.chat.another.ask()
    assert "An answer is being written." in answered.chat.notice.text
    assert not [each for each in hung(answered, QPushButton) if each.text() == ASK]
    script.hold.set()
    qtbot.waitUntil(lambda: not answered.chat.busy)


def test_before_the_first_answer_there_is_a_sentence(desk: Desk) -> None:
    desk.chat.another.ask()
    assert "no answer of a model here yet" in desk.chat.notice.text


@pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        ((), "says one thing at a time"),
        (("Hello there.", "Hello there. "), "would say the same again"),
        (("fail",), "The model stopped unexpectedly. Ask again."),
    ],
)
def test_where_nothing_else_is_said_there_is_a_sentence(
    qtbot: QtBot, answered: Desk, says: Says, texts: tuple[str, ...], sentence: str
) -> None:
    says.texts = texts
    button_of(answered).click()
    qtbot.waitUntil(lambda: sentence in answered.chat.notice.text)
    assert button_of(answered).isVisible()


def test_what_can_no_longer_be_picked_is_a_sentence(qtbot: QtBot, answered: Desk) -> None:
    card, chat = choice(qtbot, answered), answered.chat.chat
    assert chat is not None
    gone: list[Changes] = []
    answered.session.read(answered, lambda each: each.chats.delete(chat.id), gone.append)
    qtbot.waitUntil(lambda: bool(gone))
    card.picks[0].click()
    qtbot.waitUntil(lambda: "This message is gone." in answered.chat.notice.text)


def test_a_passage_is_as_tall_as_its_words(qtbot: QtBot, look: Look) -> None:
    passage = Passage(look, "many words " * 60)
    qtbot.addWidget(passage)
    assert passage.heightForWidth(200) > 2 * passage.heightForWidth(600) > 0


def test_code_in_a_passage_can_be_copied(qtbot: QtBot, look: Look) -> None:
    passage = Passage(look, "```python\nx = 1\n```")
    qtbot.addWidget(passage)
    passage.resize(400, passage.heightForWidth(400))
    corner = QPoint(400 - COPY_WIDTH // 2, 16)
    QTest.mouseClick(passage, Qt.MouseButton.LeftButton, pos=corner)
    assert QGuiApplication.clipboard().text() == "x = 1"
