"""Wellbeing: counts when the person wrote, and speaks up rarely.

`message_times` gathers the times of today's messages, and nothing else of them. `break_reminder`
keeps what the person chose, asks the rule in `app.domain.breaks` after each answer, and notes when
it spoke. The words stand in `app.domain.remarks`, where every one of them is tested.
"""

from app.wellbeing.break_reminder import BreakReminders
from app.wellbeing.message_times import message_times

__all__ = ["BreakReminders", "message_times"]
