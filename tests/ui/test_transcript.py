"""The transcript: long chats open at once, streaming keeps its place, nothing is fetched."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QMouseEvent, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.chat import Speaker
from app.ui.look import Look
from app.ui.parts import button, words
from app.ui.transcript import Entry, Transcript
from app.ui.transcript.blocks import Block, Shape, parse_blocks
from app.ui.transcript.column import Place
from app.ui.transcript.documents import build_document
from app.ui.transcript.painting import copy_rect
from app.ui.transcript.selection import Selection
from tests.ui.test_blocks import TEXTS

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ANSWER = "First words.\n\n- one\n- two\n\n```py\nx = 1\n```\n\n[away](https://example.org) ends."


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> Transcript:
    page = Transcript(look)
    qtbot.addWidget(page)
    page.resize(700, 600)
    page.show()
    return page


def question(key: str, text: str = "Why?") -> Entry:
    return Entry(key, Speaker.USER, text)


def answer(key: str, text: str = ANSWER) -> Entry:
    return Entry(key, Speaker.ASSISTANT, text)


def open_answer() -> Entry:
    entry = answer("open", "")
    entry.open()
    return entry


def long_chat(count: int) -> list[Entry]:
    return [question(f"q{n}") if n % 2 else answer(f"a{n}", ANSWER * 5) for n in range(count)]


def documents(page: Transcript) -> int:
    parts = [part for entry in page.column.entries for part in entry.parts or ()]
    return sum(part.document is not None for part in parts)


def test_of_two_thousand_messages_only_the_near_ones_are_laid_out(page: Transcript) -> None:
    page.show_entries(long_chat(2000))
    assert 0 < documents(page) < 80
    assert sum(entry.parts is not None for entry in page.column.entries) < 20


def test_wandering_through_a_long_chat_does_not_pile_up_documents(page: Transcript) -> None:
    page.show_entries(long_chat(600))
    bar = page.verticalScrollBar()
    for step in range(60):
        bar.setValue(bar.maximum() * step // 60)
    assert documents(page) < 500


def test_a_chat_opens_at_its_end(page: Transcript) -> None:
    page.show_entries(long_chat(200))
    assert page.verticalScrollBar().value() == page.verticalScrollBar().maximum() > 0


def test_what_is_read_stays_in_its_place_while_an_answer_arrives(page: Transcript) -> None:
    page.show_entries([*long_chat(40), open_answer()])
    page.verticalScrollBar().setValue(900)
    before = _first_in_view(page)
    page.feed(ANSWER * 20)
    page.close_last(ANSWER * 20, "")
    assert _first_in_view(page) == before


def test_what_is_read_stays_in_its_place_while_estimates_become_exact(page: Transcript) -> None:
    page.show_entries(long_chat(200))
    for _ in range(40):
        page.verticalScrollBar().setValue(page.verticalScrollBar().value() - 120)
        before = _first_in_view(page)
        page.refresh()
        assert _first_in_view(page) == before


def _first_in_view(page: Transcript) -> tuple[int, int, int]:
    box = page.boxes_in_view()[0]
    return box.entry, box.part, round(box.rect.top() - page.top)


@given(st.lists(TEXTS, min_size=1, max_size=5))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_an_answer_that_arrived_looks_like_one_that_was_loaded(
    page: Transcript, pieces: list[str]
) -> None:
    text = "".join(pieces)
    page.show_entries([open_answer()])
    for piece in pieces:
        page.feed(piece)
        page.column.entries[0].advance(page.column.width, page.column.look)
    page.close_last(text, "")
    shown = tuple(part.block for part in page.column.entries[0].parts or ())
    assert shown == parse_blocks(text)


def test_an_answer_shows_its_open_end_as_plain_text(qtbot: QtBot, page: Transcript) -> None:
    page.show_entries([open_answer()])
    page.feed("A **done** block.\n\nAn *open")
    qtbot.waitUntil(lambda: len(page.column.entries[0].parts or ()) == 2)
    shapes = [part.block.shape for part in page.column.entries[0].parts or ()]
    assert shapes == [Shape.PROSE, Shape.PLAIN]


def test_a_message_of_a_megabyte_is_laid_out_where_it_is_seen_only(page: Transcript) -> None:
    page.show_entries([question("big", "word " * 200_000)])
    assert documents(page) < 10
    assert len(page.column.entries[0].parts or ()) > 200


def test_a_picture_is_described_and_never_looked_for(look: Look) -> None:
    document = build_document(Block(Shape.PROSE, "![a cat](http://a.example/cat.png)"), look)
    assert document.toPlainText() == "[picture: a cat]"
    document.setHtml('<img src="file:///usr/share/pixmaps/debian-logo.png">')
    kind = QTextDocument.ResourceType.ImageResource
    assert document.resource(kind, "file:///usr/share/pixmaps/debian-logo.png") is None


def test_html_in_an_answer_is_only_text(look: Look) -> None:
    document = build_document(Block(Shape.PROSE, '<img src="x"> <b>bold</b>'), look)
    assert document.toPlainText() == '<img src="x"> <b>bold</b>'


def test_a_selection_goes_across_messages_and_is_copied_as_read(page: Transcript) -> None:
    page.show_entries([question("q", "Who is *Ana*?"), answer("a", "She is **your** sister.")])
    page.set_selection(Selection(Place(1, 0, 11), Place(0, 0, 7)))
    QTest.keyClick(page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "*Ana*?\n\nShe is your"


def test_dragging_selects_from_press_to_release(page: Transcript) -> None:
    page.show_entries([question("q", "Who is Ana?"), answer("a", "Your sister.")])
    first, last = (box.rect for box in page.boxes_in_view())
    view = page.viewport()
    QTest.mousePress(view, LEFT, NONE, _in_view(page, first.topLeft()))
    _drag(page, _in_view(page, last.bottomRight() - QPointF(1, 1)))
    assert page.selection == Selection(Place(0, 0, 0), Place(1, 0, 12))


def _drag(page: Transcript, to: QPoint) -> None:
    """A move with the button held, which QTest can not do."""
    where, there = QPointF(to), QPointF(page.viewport().mapToGlobal(to))
    kind = QEvent.Type.MouseMove
    page.viewportEvent(QMouseEvent(kind, where, there, Qt.MouseButton.NoButton, LEFT, NONE))


def _in_view(page: Transcript, point: QPointF) -> QPoint:
    return (point - QPointF(0, page.top)).toPoint()


def test_everything_can_be_selected_without_laying_it_out(page: Transcript) -> None:
    page.show_entries(long_chat(300))
    QTest.keyClick(page, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().count("Why?") == 150
    assert documents(page) < 80


def test_code_is_copied_with_one_press(page: Transcript) -> None:
    page.show_entries([answer("a")])
    box = next(b for b in page.boxes_in_view() if b.found.block.shape is Shape.CODE)
    QTest.mouseClick(page.viewport(), LEFT, NONE, _in_view(page, copy_rect(box).center()))
    assert QGuiApplication.clipboard().text() == "x = 1"


def test_a_link_is_announced_and_not_opened(qtbot: QtBot, page: Transcript) -> None:
    page.show_entries([answer("a")])
    place = _in_view(page, page.boxes_in_view()[-1].rect.topLeft() + QPointF(12, 12))
    with qtbot.waitSignal(page.link_pressed) as pressed:
        QTest.mouseClick(page.viewport(), LEFT, NONE, place)
    assert pressed.args == ["https://example.org"]


def test_the_keyboard_walks_from_message_to_message_and_unfolds(
    qtbot: QtBot, page: Transcript
) -> None:
    page.show_entries(long_chat(50))
    QTest.keyClick(page, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(page, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    with qtbot.waitSignal(page.note_pressed) as pressed:
        QTest.keyClick(page, Qt.Key.Key_Return)
    assert pressed.args == ["a48"]


def test_the_keyboard_scrolls(page: Transcript) -> None:
    page.show_entries(long_chat(50))
    bar = page.verticalScrollBar()
    QTest.keyClick(page, Qt.Key.Key_Home)
    assert bar.value() == 0
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert bar.value() == bar.pageStep() - 48
    QTest.keyClick(page, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()


def test_a_screen_reader_finds_a_list_of_messages(page: Transcript) -> None:
    page.show_entries([question("q", "Who is Ana?"), answer("a", "Your sister.")])
    found = QAccessible.queryAccessibleInterface(page)
    assert found.role() is QAccessible.Role.List
    assert found.childCount() == 2
    assert found.child(1).role() is QAccessible.Role.ListItem
    assert found.child(0).text(QAccessible.Text.Name) == "You: Who is Ana?"
    assert found.child(1).text(QAccessible.Text.Name) == "Candor: Your sister."


def test_words_that_were_cut_for_their_length_have_no_gap(page: Transcript, look: Look) -> None:
    entry = Entry("long", Speaker.USER, "word " * 3_000)
    page.show_entries([entry])
    entry.settle(600, look, 0, 1_000_000)
    (top, part), (next_top, _), *_ = entry.tops()
    assert next_top == top + part.height


def test_what_stands_beside_a_quiet_line_leaves_the_whole_line_at_hand(page: Transcript) -> None:
    entry = answer("a", "Hello.")
    entry.note, entry.foldable = "many words " * 30, True
    page.show_entries([question("q"), entry])
    height, wide = entry.height, page.column.note_rect(1).width()

    page.hang(entry, button("Another", page.refresh, "quiet"), beside=True)

    line = page.column.note_rect(1)
    assert entry.height == height
    assert line.width() < wide
    assert page._pointer.hint_at(line.center() - QPointF(0, page.top)) == entry.note


def test_a_message_that_says_something_else_keeps_what_hangs_below(page: Transcript) -> None:
    entry = answer("a", "Hello.")
    page.show_entries([question("q"), entry])
    page.hang(entry, words("below"))
    page.rewrite(entry, ANSWER, "picked")
    assert (entry.text, entry.note, len(entry.hung)) == (ANSWER, "picked", 1)
    assert [part.block for part in entry.parts or ()] == list(parse_blocks(ANSWER))
    line = page.column.note_rect(1)
    assert entry.hung[0].widget.geometry().top() >= int(line.bottom() - page.top)
