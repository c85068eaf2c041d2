"""What the app itself says about use: the break reminder, its buttons, and why it was shown.

Source: `wellbeing.md` 2.7 and 2.8: plain numbers, the exit first, the choice left where it is; at
most 35 words, no praise, no blame, no comparison.
"""

from collections.abc import Mapping
from datetime import UTC, timedelta, tzinfo

from app.domain.wellbeing import ACTIVE_GAP, MOST_A_DAY, SESSION_GAP, Nudge, cool_down

STOP, CARRY_ON, NEVER = "Stop here", "Carry on", "Remind me never"
SNOOZES: Mapping[str, timedelta] = {
    "Not today": timedelta(days=1),
    "Not this week": timedelta(days=7),
}
_MINUTE = timedelta(minutes=1)


def break_text(minutes: int, *, by_rule: bool) -> str:
    """Return the words of the break reminder; `by_rule` when the person did not choose it so."""
    said = (
        f"You are {minutes} minutes in, which may be nothing."
        " Stop here and your place is kept, or carry on; it is your choice."
    )
    return f"{said} A rule of this household set it." if by_rule else said


def why(nudge: Nudge, zone: tzinfo = UTC) -> tuple[str, ...]:
    """Return why a break reminder was shown, in sentences whose numbers can be checked.

    Args:
        nudge: the reminder.
        zone: where the person is, for the time of day.
    """
    active, interval = nudge.active_minutes, nudge.interval_minutes
    began = nudge.session_from.astimezone(zone)
    apart = cool_down(interval) // _MINUTE
    return (
        "This is the break reminder. It counts minutes and judges nothing.",
        f"You have been active for {active} minutes since {began:%H:%M}:"
        f" that is the time between {nudge.messages} messages of yours.",
        f"Of each pause, {ACTIVE_GAP // _MINUTE} minutes count at most;"
        f" after {SESSION_GAP // _MINUTE} minutes of silence the count begins anew.",
        f"The reminder comes after {interval} minutes, and {active} is no less than {interval}.",
        f"It comes at most {MOST_A_DAY} times in 24 hours, {apart} minutes apart or more."
        f" This is number {nudge.shown_before + 1}.",
        *nudge.rules,
        "Only the times of your messages were used: no word of them, no topic, no mood, no memory.",
        "It is a count, not a guess. Time that you spent reading may be missing from it.",
        "If you ignore it, nothing happens, and nobody is told.",
    )
