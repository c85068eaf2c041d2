"""Why am I seeing this: the rule in words, the arithmetic, and every way to change it."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from app.domain.text import counted
from app.domain.wellbeing import ACTIVE_GAP, MOST_A_DAY, SESSION_GAP, Nudge
from app.ui.parts import button, column, framed, open_over, row, words


def arithmetic(nudge: Nudge) -> str:
    """Return the sum behind a break reminder, from what the reminder itself says."""
    began = nudge.session_from.astimezone().strftime("%H:%M")
    messages = counted(nudge.messages, "message", "messages")
    over = nudge.active_minutes - nudge.interval_minutes
    return (
        f"This session began at {began}. Between your {messages} since then, "
        f"{nudge.active_minutes} minutes were active. Your interval is "
        f"{nudge.interval_minutes} minutes: {nudge.active_minutes} \N{MINUS SIGN} "
        f"{nudge.interval_minutes} = {over} minutes over it."
    )


def rule() -> str:
    """Return the rule behind the break reminder."""
    gap, active = (int(part.total_seconds() // 60) for part in (SESSION_GAP, ACTIVE_GAP))
    return (
        f"A silence of {gap} minutes begins a new session. Of any silence, at most {active} "
        f"minutes count as active. The reminder comes when the active time passes your interval, "
        f"at most {MOST_A_DAY} times a day, and only after an answer."
    )


NOT_USED = (
    "Only the times of your own messages were counted. What you wrote was not read for this, no "
    "mood was guessed, and nothing was sent to anybody."
)
IGNORED = "If you ignore it, nothing happens."


def show_why(parent: QWidget, nudge: Nudge, *, off: Callable[[], object]) -> QDialog:
    """Open the panel and return it."""
    dialog = QDialog(parent)
    dialog.setWindowTitle("Why am I seeing this?")

    def turn_off() -> None:
        dialog.accept()
        off()

    sums = framed(column(words(arithmetic(nudge), select=True), margin=16), "inset")
    dialog.setLayout(
        column(
            words("Why am I seeing this?", "heading"),
            sums,
            words("The rule", "strong"),
            words(rule()),
            words("What was not used", "strong"),
            words(NOT_USED),
            words(IGNORED, "muted"),
            None,
            row(button("Turn it off", turn_off), None, button("Close", dialog.accept, "primary")),
            gap=8,
            margin=24,
        )
    )
    dialog.resize(520, 480)
    return open_over(dialog, parent)
