"""The settings page: few, each in a sentence."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QLabel,
    QWidget,
)

from app.assistant import look_at_energy
from app.domain.changes import Changes
from app.domain.consents import Consents
from app.domain.energy import Sparing
from app.domain.errors import CandorError
from app.domain.explaining import explain_rule
from app.domain.policy import Bounds, Rule
from app.domain.settings import BreakReminder, LearningMode
from app.ui.look import Appearance, Look, Theme
from app.ui.look.appearance import TEXT_SIZES
from app.ui.parts import Notice, column, framed, readable, row, words
from app.ui.session import Session
from app.ui.settings.consents import ConsentsCard, Remembering, look_at_consents
from app.ui.settings.energy import EnergyCard

if TYPE_CHECKING:
    from app.assistant import Assistant

THEMES = {Theme.SYSTEM: "As the system", Theme.LIGHT: "Light", Theme.DARK: "Dark"}
INTERVALS = (15, 30, 45, 60, 90, 120, 180, 240)  # minutes


@dataclass(frozen=True, slots=True)
class _Shown:
    remembering: Remembering
    reminder: BreakReminder
    bounds: Bounds
    sparing: Sparing


class SettingsPage(QWidget):
    """What may be remembered, breaks, energy, look. `look_chosen(Appearance)`."""

    look_chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._reminder = BreakReminder()
        self.notice = Notice(session.look, "notice")
        self.consents = ConsentsCard(session.look)
        self.modes = self.consents.modes
        self.reminder = QCheckBox(_title("on"))
        self.interval = _intervals()
        self.why = words("", "caption")
        self.energy = EnergyCard()
        self.theme, self.text_size = _look_choices(session.look)
        self._arrange()
        self._connect()
        self.load()

    def load(self) -> None:
        """Look at the settings again."""
        self._session.read(self, _look, self._show, self.notice.fail)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again whenever the page comes into sight: answers and batteries tell nobody."""
        super().showEvent(event)
        self.load()

    def _arrange(self) -> None:
        interval = row(words("After this much active time", wrap=False), self.interval, None)
        breaks = column(words("Break reminder", "heading"), self.reminder, interval, self.why)
        theme = row(_label("Theme", self.theme), self.theme)
        size = row(_label("Text size", self.text_size), self.text_size)
        looks = column(words("Appearance", "heading"), row(theme, 24, size, None))
        rest, sight = (framed(_padded(part), "card") for part in (breaks, looks))
        cards = (self.consents, rest, self.energy, sight)
        content = column(words("Settings", "title"), self.notice, 8, *cards, None, gap=16)
        self.setProperty("role", "page")
        self.setLayout(column(readable(content)))

    def _connect(self) -> None:
        self.consents.mode_chosen.connect(self._choose_mode)
        self.consents.consents_chosen.connect(self._consent)
        self.reminder.clicked.connect(self._choose_reminder)
        self.interval.activated.connect(self._choose_reminder)
        self.energy.minutes_chosen.connect(self._choose_minutes)
        self.theme.activated.connect(self._choose_look)
        self.text_size.activated.connect(self._choose_look)
        self._session.changed.connect(self._refresh)

    def _refresh(self, changes: Changes) -> None:
        if changes.settings or changes.wellbeing:
            self.load()

    def _show(self, shown: _Shown) -> None:
        self.consents.show_remembering(shown.remembering)
        self.energy.show_sparing(shown.sparing)
        self._reminder = shown.reminder
        self.reminder.setChecked(shown.reminder.on)
        self._show_interval(shown.reminder.interval)
        self.interval.setEnabled(shown.reminder.on)
        reasons = (
            explain_rule(shown.bounds, rule) for rule in (Rule.BREAK_REMINDER, Rule.BREAK_INTERVAL)
        )
        self.why.setText(" ".join(reason for reason in reasons if reason))
        self.why.setVisible(bool(self.why.text()))

    def _show_interval(self, minutes: int) -> None:
        """Show an interval; one that is not in the list joins it."""
        if self.interval.findData(minutes) < 0:
            self.interval.addItem(f"{minutes} minutes", minutes)
        self.interval.setCurrentIndex(self.interval.findData(minutes))

    def _choose_mode(self, mode: LearningMode) -> None:
        self._change(
            lambda assistant: assistant.settings.save(
                replace(assistant.settings.current(), learning=mode)
            )
        )

    def _consent(self, changed: Callable[[Consents], Consents]) -> None:
        """Change one consent, from what is kept at that moment."""
        self._change(
            lambda assistant: assistant.settings.consent(
                changed(assistant.settings.current().consents)
            )
        )

    def _choose_reminder(self) -> None:
        reminder = replace(
            self._reminder,
            on=self.reminder.isChecked(),
            interval=int(self.interval.currentData()),
        )
        self._change(lambda assistant: assistant.wellbeing.choose(reminder))

    def _choose_minutes(self, minutes: int) -> None:
        self._change(lambda assistant: assistant.energy.choose(minutes))

    def _change(self, work: "Callable[[Assistant], Changes]") -> None:
        """Change something; a refusal is said, and the page shows again what is in force."""
        self._session.change(self, work, self.notice.put_away, self._refuse)

    def _refuse(self, error: CandorError) -> None:
        self.notice.fail(error)
        self.load()

    def _choose_look(self) -> None:
        theme = list(THEMES)[self.theme.currentIndex()]
        self.look_chosen.emit(Appearance(theme, TEXT_SIZES[self.text_size.currentIndex()]))


def _look(assistant: "Assistant") -> _Shown:
    return _Shown(
        look_at_consents(assistant),
        assistant.wellbeing.reminder(),
        assistant.persona.bounds(),
        look_at_energy(assistant.energy, assistant.chats),
    )


def _title(name: str) -> str:
    return next(str(f.metadata["title"]) for f in fields(BreakReminder) if f.name == name)


def _intervals() -> QComboBox:
    low, high = next(f.metadata["range"] for f in fields(BreakReminder) if f.name == "interval")
    made = QComboBox()
    for minutes in INTERVALS:
        if low <= minutes <= high:
            made.addItem(f"{minutes} minutes", minutes)
    made.setAccessibleName("Minutes of active time before a reminder")
    return made


def _look_choices(look: Look) -> tuple[QComboBox, QComboBox]:
    theme, size = QComboBox(), QComboBox()
    theme.addItems(list(THEMES.values()))
    theme.setCurrentIndex(list(THEMES).index(look.appearance.theme))
    theme.setAccessibleName("Theme")
    size.addItems([f"{percent} %" for percent in TEXT_SIZES])
    size.setCurrentIndex(TEXT_SIZES.index(look.appearance.text_size))
    size.setAccessibleName("Text size")
    return theme, size


def _label(text: str, of: QWidget) -> QLabel:
    label = words(text, wrap=False)
    label.setBuddy(of)
    return label


def _padded(layout: QBoxLayout) -> QBoxLayout:
    layout.setContentsMargins(20, 16, 20, 16)
    return layout
