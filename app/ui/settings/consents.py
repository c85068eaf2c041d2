"""What may be remembered: one mode for most things, exceptions below it, and the other consents."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QRadioButton,
    QWidget,
)

from app.domain.consents import FOREVER, RETENTIONS, Consents, LearningMode, Retention
from app.domain.explaining import explain_rule
from app.domain.memories import SENSITIVE, Kind, Topic
from app.domain.policy import Rule
from app.domain.settings import Settings
from app.domain.text import counted
from app.ui.look import Look
from app.ui.parts import Fold, column, row, words

if TYPE_CHECKING:
    from app.assistant import Assistant

MODES = {
    LearningMode.ASK_FIRST: "Candor proposes, and keeps nothing before you say yes.",
    LearningMode.SAVE_AND_SHOW: "Candor keeps what you say about yourself and shows an undo. "
    "Sensitive things only when you say “remember”.",
    LearningMode.ONLY_WHEN_TOLD: "Only “remember that …” keeps anything.",
    LearningMode.OFF: "Nothing new is remembered.",
}
SWITCHES = {
    "history": "What you said in other chats may stand beside a question, with its date.",
    "summaries": "When a chat has ended, a few of your own sentences are kept of it.",
    "writing": "Folders that you name may be read; none is, until you name one.",
    "second_reader": "After an answer, while nobody waits, the model reads your question again and "
    "may propose what the rules missed. It keeps nothing by itself.",
    "long_chats": "When a chat outgrows the model, what you stated in its oldest turns stays "
    "before it: taken anew from the chat for each question, and kept nowhere.",
}
USUAL = "As above"
EXCEPTIONS = (
    "Each takes the place of the choice above; where a kind and a topic differ, the stricter one "
    "holds. “Off” above turns all of them off."
)
KEPT = (
    "Then it goes by itself, with ten minutes to undo it. Days count from the last use; for plans, "
    "from their day."
)


def mode_title(mode: LearningMode) -> str:
    """Return how a mode is called on a page."""
    return f"{mode[:1].upper()}{mode[1:]}".replace('"remember"', "“remember”")


@dataclass(frozen=True, slots=True)
class Remembering:
    """What is set, and who forbids it.

    Attributes:
        settings: as kept.
        forbidden: the rule against any memory, in sentences; "" where there is none.
    """

    settings: Settings
    forbidden: str


def look_at_consents(assistant: "Assistant") -> Remembering:
    """Return what may be remembered now."""
    forbidden = explain_rule(assistant.persona.bounds(), Rule.MEMORY)
    return Remembering(assistant.settings.current(), forbidden)


class ConsentsCard(QFrame):
    """All consents. `mode_chosen(LearningMode)`; `consents_chosen(change)`: from old to new."""

    mode_chosen = Signal(object)
    consents_chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.modes = {mode: QRadioButton(mode_title(mode)) for mode in LearningMode}
        self._group = QButtonGroup(self)
        self.forbidden = words("", "muted")
        self.kinds = {kind: _mode_box(kind) for kind in Kind if kind is not Kind.SUMMARY}
        self.topics = {topic: _mode_box(topic) for topic in Topic}
        self.switches = {name: QCheckBox(_title(Consents, name)) for name in SWITCHES}
        self.kept = {each.name: _days_box(each.name) for each in fields(Retention)}
        self.exceptions = Fold(look, "", self._exceptions())
        self.retention = Fold(look, "How long things are kept", self._retention())
        self.setProperty("role", "card")
        self._arrange()
        self._connect()

    def show_remembering(self, found: Remembering) -> None:
        """Show what is set; a rule against memory is said, and its choices can not be moved."""
        consents = found.settings.consents
        self.modes[found.settings.learning].setChecked(True)
        self.forbidden.setText(found.forbidden)
        self.forbidden.setVisible(bool(found.forbidden))
        by_kind, by_topic = dict(consents.by_kind), dict(consents.by_topic)
        for kind, box in self.kinds.items():
            box.setCurrentIndex(box.findData(by_kind.get(kind)))
        for topic, box in self.topics.items():
            box.setCurrentIndex(box.findData(by_topic.get(topic)))
        for name, switch in self.switches.items():
            switch.setChecked(bool(getattr(consents, name)))
        for name, days in self.kept.items():
            _show_days(days, int(getattr(consents.retention, name)))
        count = len(by_kind) + len(by_topic)
        self.exceptions.entitle(
            counted(count, "exception", "exceptions") if count else "Exceptions by kind and topic"
        )
        self._allow(free=not found.forbidden)

    def _allow(self, *, free: bool) -> None:
        boxes = (*self.kinds.values(), *self.topics.values())
        for each in (*self.modes.values(), *self.switches.values(), *boxes):
            each.setEnabled(free)

    def _arrange(self) -> None:
        learning = column(words("What may be remembered", "heading"), self.forbidden, gap=2)
        for mode, choice in self.modes.items():
            self._group.addButton(choice)
            choice.setAccessibleDescription(MODES[mode])
            learning.addWidget(choice)
            learning.addLayout(row(28, words(MODES[mode], "caption"), gap=0))
        also = column(words("Asked for separately", "strong"), gap=2)
        for name, switch in self.switches.items():
            switch.setAccessibleDescription(SWITCHES[name])
            also.addWidget(switch)
            also.addLayout(row(28, words(SWITCHES[name], "caption"), gap=0))
        whole = column(learning, self.exceptions, 4, also, 4, self.retention, gap=8)
        whole.setContentsMargins(20, 16, 20, 16)
        self.setLayout(whole)

    def _exceptions(self) -> QGridLayout:
        grid = _grid()
        grid.addWidget(words(EXCEPTIONS, "caption"), 0, 0, 1, 2)
        everyday = {topic: box for topic, box in self.topics.items() if topic not in SENSITIVE}
        delicate = {topic: box for topic, box in self.topics.items() if topic in SENSITIVE}
        told = "Sensitive, kept only at your word"
        for title, boxes in (("Kinds", self.kinds), ("Topics", everyday), (told, delicate)):
            at = grid.rowCount()
            grid.addWidget(words(title, "strong"), at, 0, 1, 2)
            for number, (name, box) in enumerate(boxes.items(), at + 1):
                _put(grid, number, f"{name[:1].upper()}{name[1:]}", box)
        return grid

    def _retention(self) -> QGridLayout:
        grid = _grid()
        for number, (name, box) in enumerate(self.kept.items()):
            _put(grid, number, _title(Retention, name), box)
        grid.addWidget(words(KEPT, "caption"), len(self.kept), 0, 1, 2)
        return grid

    def _connect(self) -> None:
        for mode, choice in self.modes.items():
            choice.clicked.connect(partial(self.mode_chosen.emit, mode))
        for box in (*self.kinds.values(), *self.topics.values()):
            box.activated.connect(lambda _: self._tell(self._with_modes))
        for switch in self.switches.values():
            switch.clicked.connect(lambda _: self._tell(self._with_switches))
        for box in self.kept.values():
            box.activated.connect(lambda _: self._tell(self._with_days))

    def _tell(self, change: Callable[[Consents], Consents]) -> None:
        self.consents_chosen.emit(change)

    def _with_modes(self, old: Consents) -> Consents:
        kinds = tuple((kind, mode) for kind, box in self.kinds.items() if (mode := _mode(box)))
        topics = tuple((topic, mode) for topic, box in self.topics.items() if (mode := _mode(box)))
        others = tuple(each for each in old.by_kind if each[0] not in self.kinds)
        return replace(old, by_kind=(*kinds, *others), by_topic=topics)

    def _with_switches(self, old: Consents) -> Consents:
        on = {name: switch.isChecked() for name, switch in self.switches.items()}
        return replace(
            old,
            history=on["history"],
            summaries=on["summaries"],
            writing=on["writing"],
            second_reader=on["second_reader"],
            long_chats=on["long_chats"],
        )

    def _with_days(self, old: Consents) -> Consents:
        days = {name: int(box.currentData()) for name, box in self.kept.items()}
        return replace(old, retention=replace(old.retention, **days))


def _mode_box(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(f"What may be remembered: {name}")
    made.addItem(USUAL, None)
    for mode in LearningMode:
        made.addItem(mode_title(mode), mode)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def _mode(box: QComboBox) -> LearningMode | None:
    chosen = box.currentData()
    return None if chosen is None else LearningMode(chosen)


def _days_box(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(f"{_title(Retention, name)}: kept for")
    for days in RETENTIONS:
        made.addItem("Until I forget it" if days == FOREVER else f"{days} days", days)
    return made


def _show_days(box: QComboBox, days: int) -> None:
    """Show a number of days; one that is not in the list joins it."""
    if box.findData(days) < 0:
        box.addItem(f"{days} days", days)
    box.setCurrentIndex(box.findData(days))


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(28, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    return grid


def _put(grid: QGridLayout, number: int, name: str, box: QComboBox) -> None:
    label = words(name)
    label.setBuddy(box)
    grid.addWidget(label, number, 0)
    grid.addWidget(box, number, 1)


def _title(of: type[Consents] | type[Retention], name: str) -> str:
    return next(str(each.metadata["title"]) for each in fields(of) if each.name == name)
