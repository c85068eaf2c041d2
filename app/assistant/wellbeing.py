"""The break reminder as front ends and turns see it."""

from datetime import datetime

from app.assistant.parts import Clock
from app.assistant.tuning import Tuning
from app.domain.changes import Changes
from app.domain.settings import BreakReminder
from app.domain.wellbeing import Nudge
from app.vault import Vault
from app.wellbeing import BreakReminders


class Wellbeing:
    """What the person chose about reminders, and when one is due."""

    def __init__(self, vault: Vault, tuning: Tuning, clock: Clock) -> None:
        self._reminders = BreakReminders(vault, tuning.bounds, clock)

    def reminder(self) -> BreakReminder:
        """Return the reminder as it works now, inside the rules."""
        return self._reminders.current()

    def choose(self, reminder: BreakReminder) -> Changes:
        """Keep what the person chose.

        Raises:
            BoundError: it is switched off, and a rule requires it.
        """
        self._reminders.choose(reminder)
        return Changes(wellbeing=True, settings=True)

    def snooze(self, until: datetime) -> Changes:
        """Stay silent until then.

        Raises:
            BoundError: a rule requires the reminder.
        """
        self._reminders.snooze(until)
        return Changes(wellbeing=True, settings=True)

    def off(self) -> Changes:
        """Switch the reminder off.

        Raises:
            BoundError: a rule requires the reminder.
        """
        self._reminders.off()
        return Changes(wellbeing=True, settings=True)

    def after_an_answer(self) -> Nudge | None:
        """Return a reminder to show now; usually None."""
        return self._reminders.after_an_answer()
