"""The break reminder: when it may be shown.

Source: `wellbeing.md` 2.5, level 1. It rests on the times of messages and on nothing else.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from app.domain.explaining import explain_rule
from app.domain.policy import Bounds, Rule
from app.domain.remarks import break_text
from app.domain.settings import BREAK_INTERVALS, BreakReminder
from app.domain.wellbeing import (
    MOST_A_DAY,
    SESSION_GAP,
    Nudge,
    Session,
    Signal,
    cool_down,
    latest_session,
)

A_DAY = timedelta(days=1)
A_MINUTE = timedelta(minutes=1)


def in_force(reminder: BreakReminder, bounds: Bounds) -> BreakReminder:
    """Return the reminder as it works inside the rules.

    One that is required is on, whatever was chosen before the rule came, and is not put off.
    """
    required = bounds.switches.break_reminder_required
    shortest, longest = BREAK_INTERVALS
    longest = min(longest, bounds.switches.longest_break_interval)
    return replace(
        reminder,
        on=reminder.on or required,
        interval=max(shortest, min(reminder.interval, longest)),
        snoozed_until=None if required else reminder.snoozed_until,
    )


def recent(reminder: BreakReminder, now: datetime) -> BreakReminder:
    """Return the reminder with the times of the last 24 hours at which it was shown.

    What was shown in the future, before a clock was set back, counts as shown now: no more
    reminders come of it, and none stays away for longer than a day.
    """
    shown = sorted(min(at, now) for at in reminder.shown)
    return replace(reminder, shown=tuple(at for at in shown if now - at < A_DAY))


def due_break(
    times: Iterable[datetime], reminder: BreakReminder, bounds: Bounds, now: datetime
) -> Nudge | None:
    """Return the break reminder if it is to be shown now, after an answer; usually None.

    Args:
        times: when the person wrote, in any order; later ones than `now` are not counted.
        reminder: what the person chose, and when it was shown.
        bounds: the rules in force.
        now: the time, in UTC.
    """
    working = in_force(recent(reminder, now), bounds)
    if not _may_speak(working, now):
        return None
    session = latest_session(time for time in times if time <= now)
    if session is None or now - session.ended >= SESSION_GAP:
        return None
    if session.active < working.interval * A_MINUTE:
        return None
    return _nudge(session, working, _rules(reminder, working, bounds))


def _may_speak(working: BreakReminder, now: datetime) -> bool:
    """Whether the person lets it, and it spoke neither too recently nor too often."""
    if not working.on or (working.snoozed_until and now < working.snoozed_until):
        return False
    if len(working.shown) >= MOST_A_DAY:
        return False
    return all(now - at >= cool_down(working.interval) for at in working.shown)


def _nudge(session: Session, working: BreakReminder, rules: tuple[str, ...]) -> Nudge:
    minutes = session.active // A_MINUTE
    return Nudge(
        signal=Signal.LONG_SESSION,
        level=1,
        text=break_text(minutes, by_rule=bool(rules)),
        active_minutes=minutes,
        interval_minutes=working.interval,
        session_from=session.began,
        messages=session.messages,
        shown_before=len(working.shown),
        rules=rules,
    )


def _rules(chosen: BreakReminder, working: BreakReminder, bounds: Bounds) -> tuple[str, ...]:
    """Who is behind a reminder that the person did not choose as it is."""
    rules = []
    if bounds.switches.break_reminder_required:
        rules.append(explain_rule(bounds, Rule.BREAK_REMINDER))
    if working.interval < min(chosen.interval, BREAK_INTERVALS[1]):
        rules.append(explain_rule(bounds, Rule.BREAK_INTERVAL))
    return tuple(rules)
