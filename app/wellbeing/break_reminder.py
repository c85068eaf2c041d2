"""The break reminder of one profile: what the person chose, and when it speaks."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from app.domain.breaks import due_break, in_force, recent
from app.domain.errors import BoundError
from app.domain.explaining import explain_rule
from app.domain.policy import Bounds, Rule
from app.domain.settings import BreakReminder
from app.domain.wellbeing import Nudge
from app.vault import Clock, Vault
from app.wellbeing.message_times import message_times


class BreakReminders:
    """Asks after each answer whether a reminder is due, and keeps the person's choices.

    Only the choices and the times of the last day's reminders are kept, in the vault; off keeps
    no times. `bounds` gives the rules in force, `clock` the time in UTC.
    """

    def __init__(self, vault: Vault, bounds: Callable[[], Bounds], clock: Clock) -> None:
        self._vault = vault
        self._bounds = bounds
        self._clock = clock

    def current(self) -> BreakReminder:
        """Return the reminder as it works now, inside the rules."""
        return in_force(self._load(), self._bounds())

    def after_an_answer(self, also: Iterable[datetime] = ()) -> Nudge | None:
        """Return a reminder to show now, and note that it was shown; usually None.

        Args:
            also: times of messages that are not in the vault, as of a temporary chat.
        """
        now, bounds = self._clock(), self._bounds()
        chosen = self._load()
        if not in_force(chosen, bounds).on:
            return None
        reminder = recent(chosen, now)
        nudge = due_break((*message_times(self._vault, now), *also), reminder, bounds, now)
        if nudge:
            reminder = replace(reminder, shown=(*reminder.shown, now))
        if reminder != chosen:
            self._save(reminder)
        return nudge

    def choose(self, reminder: BreakReminder) -> None:
        """Keep what the person chose; an interval beyond a bound stops at the bound.

        Raises:
            BoundError: it is switched off, and a rule requires it.
        """
        bounds = self._bounds()
        if not reminder.on:
            self._demand_free(bounds)
        shown = self._load().shown if reminder.on else ()
        interval = in_force(reminder, bounds).interval
        self._save(replace(reminder, interval=interval, shown=shown))

    def snooze(self, until: datetime) -> None:
        """Stay silent until then.

        Raises:
            BoundError: a rule requires the reminder.
        """
        self._demand_free(self._bounds())
        self._save(replace(self._load(), snoozed_until=until))

    def off(self) -> None:
        """Switch it off; nothing about it is kept any longer.

        Raises:
            BoundError: a rule requires the reminder.
        """
        self.choose(replace(self._load(), on=False, snoozed_until=None))

    def _demand_free(self, bounds: Bounds) -> None:
        if bounds.switches.break_reminder_required:
            raise BoundError(
                explain_rule(bounds, Rule.BREAK_REMINDER),
                advice="You can choose when it comes. Who set the rule can change it.",
            )

    def _load(self) -> BreakReminder:
        return self._vault.settings.load().break_reminder

    def _save(self, reminder: BreakReminder) -> None:
        settings = self._vault.settings.load()
        self._vault.settings.save(replace(settings, break_reminder=reminder))
