"""What is to be forgotten, where no memory is pointed at: words, a person, a topic, a time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QLineEdit,
    QStackedWidget,
    QWidget,
)

from app.domain.chat import Chat, ChatId
from app.domain.forgetting import Selector
from app.domain.memories import SENSITIVE, Topic
from app.ui.forgetting.sheet import Wanted
from app.ui.parts import button, column, row, words
from app.ui.session import Session

TITLE = "Forget what fits"
ABOUT = "Say what is meant. The next step shows everything that goes; nothing happens before."
EVERYTHING = "Everything that Candor remembers about you. The chats themselves stay."
CHAT = "This chat with all its messages, and every memory that rests on it."
NO_CHAT = "There is no chat yet."


@dataclass(frozen=True, slots=True)
class _Means:
    """One way to say what is meant: its name, its field, and the selector that comes of it."""

    name: str
    field: QWidget
    selector: Callable[[], Selector]
    headline: Callable[[], str]


class SelectorSheet(QDialog):
    """Asks what is to be forgotten. `chosen(Wanted)`."""

    chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(TITLE)
        self.setMinimumWidth(500)
        self.text = _line("A fact, a name, “everything about …”")
        self.person = _line("A name, or “my sister”")
        self.topic = _topics()
        self.since, self.until = _day("From this day"), _day("Up to this day")
        self.chat = QComboBox()
        self.chat.setAccessibleName("Which chat")
        self.chat.setEnabled(False)  # until they are known
        self.means = self._means()
        self.by = QComboBox()
        self.by.setAccessibleName("What is meant")
        self.fields = QStackedWidget()
        for each in self.means:
            self.by.addItem(each.name)
            self.fields.addWidget(each.field)
        self.by.currentIndexChanged.connect(self._turn)
        self.go = button("Show what goes", self._choose, "primary")
        self._arrange()
        session.read(self, lambda assistant: assistant.chats.all(), self._show_chats)
        self._allow()

    def _arrange(self) -> None:
        for field in (self.text, self.person):
            field.textChanged.connect(self._allow)
        cancel = button("Cancel", self.reject)
        asked = row(self.by, self.fields, gap=12)
        asked.setStretch(1, 1)
        head = (words(TITLE, "heading"), words(ABOUT, "muted"))
        buttons = row(None, cancel, self.go)
        self.setLayout(column(*head, 8, asked, None, 8, buttons, gap=8, margin=24))
        self.text.setFocus()

    def _means(self) -> tuple[_Means, ...]:
        times = QWidget()
        times.setLayout(row(self.since, words("to", wrap=False), self.until, None))
        text, person = self.text.text, self.person.text
        topic = self.topic.currentData
        return (
            _Means("Words", self.text, lambda: Selector(text=text().strip()), text),
            _Means("A person", self.person, lambda: Selector(person=person().strip()), person),
            _Means(
                "A topic",
                self.topic,
                lambda: Selector(topic=Topic(topic())),
                lambda: f"All about {topic()}",
            ),
            _Means("A time", times, self._time, self._time_in_words),
            _Means(
                "A chat",
                self.chat,
                lambda: Selector(chat=ChatId(str(self.chat.currentData()))),
                self.chat.currentText,
            ),
            _Means(
                "Everything",
                words(EVERYTHING, "muted"),
                lambda: Selector(everything=True),
                lambda: "Everything that is remembered",
            ),
        )

    def _time(self) -> Selector:
        return Selector(since=_begins(self.since.date()), until=_begins(self.until.date(), later=1))

    def _time_in_words(self) -> str:
        since, until = _begins(self.since.date()), _begins(self.until.date())
        return f"Said from {since.astimezone():%-d %B %Y} to {until.astimezone():%-d %B %Y}"

    def _show_chats(self, chats: Sequence[Chat]) -> None:
        for chat in chats:
            if not chat.temporary:
                self.chat.addItem(chat.title, chat.id)
        self.chat.setEnabled(bool(self.chat.count()))
        if not self.chat.count():
            self.chat.addItem(NO_CHAT)
        self._allow()

    def _turn(self, number: int) -> None:
        self.fields.setCurrentIndex(number)
        self.means[number].field.setFocus()
        self._allow()

    def _allow(self) -> None:
        field = self.fields.currentWidget()
        typed = not isinstance(field, QLineEdit) or bool(field.text().strip())
        self.go.setEnabled(typed and (field is not self.chat or self.chat.isEnabled()))

    def _choose(self) -> None:
        means = self.means[self.by.currentIndex()]
        selector = means.selector()
        self.accept()
        self.chosen.emit(
            Wanted(
                "Forget all of this?",
                means.headline().strip(),
                partial(lambda which, assistant: assistant.memory.plan_for(which), selector),
                chat=selector.chat,
            )
        )


def _line(hint: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(hint)
    field.setAccessibleName(hint)
    return field


def _topics() -> QComboBox:
    made = QComboBox()
    made.setAccessibleName("Which topic")
    for topic in Topic:
        made.addItem(f"{topic} (sensitive)" if topic in SENSITIVE else topic, topic)
    return made


def _day(name: str) -> QDateEdit:
    field = QDateEdit(QDate.currentDate())
    field.setCalendarPopup(True)
    field.setDisplayFormat("d MMMM yyyy")
    field.setAccessibleName(name)
    return field


def _begins(day: QDate, *, later: int = 0) -> datetime:
    """The beginning of a day where the person is, in UTC."""
    wanted = day.addDays(later)
    return datetime(wanted.year(), wanted.month(), wanted.day()).astimezone().astimezone(UTC)
