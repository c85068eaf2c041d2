"""Sparing energy: when the model rests, what a battery does not feed, and what an answer takes."""

from dataclasses import fields

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from app.domain.energy import UNLOAD_MINUTES, WATTS_PER_CORE, Sparing
from app.domain.settings import Settings
from app.ui.parts import column, row, words

RESTS = (
    "When nobody has asked anything for that long, the model rests: it takes no memory and no "
    "power. The next question loads it again, which takes a moment, and goes on with its chat."
)
BATTERY = (
    "Nothing runs then that nobody waits for: the model does not read ahead while you type, "
    "does not read your questions a second time, and does not measure itself."
)
ON_BATTERY = "This computer runs on its battery now."
ESTIMATE = (
    "Every receipt says about how much energy its answer took: as the processor's own meter "
    "counted for all programs meanwhile, where that may be read; elsewhere estimated from the time "
    f"of each processor core, at {WATTS_PER_CORE:.0f} W. The truth may be half of that, or double. "
    "What a server takes is not known here."
)
SCALE = "For comparison: the battery of a telephone holds 15,000 to 20,000 mWh."
"""Of 4,000 to 5,000 mAh at 3.85 V, as usual in 2026."""
MINUTES = (5, 15, 30, 60, 120, UNLOAD_MINUTES[1])
_HOUR = 60  # minutes


class EnergyCard(QFrame):
    """The choice about energy. `minutes_chosen(int)`."""

    minutes_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName("Energy")
        self.minutes = _minutes_box()
        self.minutes.activated.connect(self._choose)
        self.battery = words(ON_BATTERY)
        self.newest = words("", select=True)
        title = words(_title(), wrap=False)
        title.setBuddy(self.minutes)
        rests = column(row(title, self.minutes, None), words(RESTS, "caption"))
        feeds = column(
            words("On battery", "strong"), self.battery, words(BATTERY, "caption"), gap=4
        )
        takes = column(
            words("What an answer takes", "strong"),
            *(self.newest, words(ESTIMATE, "caption"), words(SCALE, "caption")),
            gap=4,
        )
        whole = column(words("Energy", "heading"), rests, 4, feeds, 4, takes)
        whole.setContentsMargins(20, 16, 20, 16)
        self.setLayout(whole)

    def show_sparing(self, found: Sparing) -> None:
        """Show what is set; a number of minutes that is not in the list joins it."""
        if self.minutes.findData(found.minutes) < 0:
            self.minutes.addItem(minutes_line(found.minutes), found.minutes)
        self.minutes.setCurrentIndex(self.minutes.findData(found.minutes))
        self.battery.setVisible(found.battery)
        self.newest.setText(f"The newest answer: {found.newest}.")
        self.newest.setVisible(bool(found.newest))

    def _choose(self) -> None:
        self.minutes_chosen.emit(int(self.minutes.currentData()))


def minutes_line(minutes: int) -> str:
    """Return after how long the model rests, in words."""
    if not minutes:
        return "Only when Candor locks"
    hours, rest = divmod(minutes, _HOUR)
    long = f"{minutes} minutes" if rest else "an hour" if hours == 1 else f"{hours} hours"
    return f"After {long}"


def _minutes_box() -> QComboBox:
    made = QComboBox()
    for minutes in (*MINUTES, UNLOAD_MINUTES[0]):
        made.addItem(minutes_line(minutes), minutes)
    made.setAccessibleName(_title())
    made.setAccessibleDescription(RESTS)
    return made


def _title() -> str:
    return next(str(f.metadata["title"]) for f in fields(Settings) if f.name == "unload_minutes")
