"""The break reminder over a vault: it keeps what was chosen, and little else."""

from datetime import timedelta

import pytest

from app.domain.breaks import A_DAY
from app.domain.errors import BoundError
from app.domain.policy import Switches, Tier, TierRules, resolve
from app.domain.settings import BreakReminder
from app.wellbeing import BreakReminders
from tests.wellbeing.conftest import MINUTE, NOON, Life

REQUIRED = resolve(
    TierRules(
        Tier.HOUSEHOLD,
        switches=Switches(break_reminder_required=True, longest_break_interval=45),
        reason="School nights.",
        author="Mum",
    )
)


def kept(life: Life) -> BreakReminder:
    return life.vault.settings.load().break_reminder


def test_an_hour_of_talk_is_followed_by_one_reminder(life: Life, reminders: BreakReminders) -> None:
    life.talk(60)
    nudge = reminders.after_an_answer()
    assert nudge
    assert nudge.text.startswith("You are 60 minutes in")
    assert kept(life).shown == (life.now,)
    assert reminders.after_an_answer() is None


def test_time_in_several_chats_is_one_time(life: Life, reminders: BreakReminders) -> None:
    life.talk(30, "one")
    life.talk(30, "two")
    assert reminders.after_an_answer()


def test_a_temporary_chat_counts_only_when_its_times_are_given(
    life: Life, reminders: BreakReminders
) -> None:
    life.now += 60 * MINUTE
    times = [NOON + minute * MINUTE for minute in range(61)]
    assert reminders.after_an_answer() is None
    assert reminders.after_an_answer(times)


def test_nothing_of_what_was_said_is_kept(life: Life, reminders: BreakReminders) -> None:
    life.talk(60)
    reminders.after_an_answer()
    assert kept(life) == BreakReminder(shown=(life.now,))


def test_only_the_last_days_reminders_are_kept(life: Life, reminders: BreakReminders) -> None:
    life.talk(60)
    reminders.after_an_answer()
    life.now += A_DAY
    reminders.after_an_answer()
    assert kept(life).shown == ()


def test_off_is_off_and_keeps_no_times(life: Life, reminders: BreakReminders) -> None:
    life.talk(60)
    reminders.after_an_answer()
    reminders.off()
    life.now += 2 * A_DAY
    life.talk(120)
    assert reminders.after_an_answer() is None
    assert kept(life) == BreakReminder(on=False)


def test_a_snooze_is_kept_until_it_ends(life: Life, reminders: BreakReminders) -> None:
    reminders.snooze(NOON + A_DAY)
    life.talk(60)
    assert reminders.after_an_answer() is None
    life.now = NOON + A_DAY
    life.talk(60)
    assert reminders.after_an_answer()


def test_a_chosen_interval_is_kept_and_stops_at_its_bound(
    life: Life, reminders: BreakReminders
) -> None:
    reminders.choose(BreakReminder(interval=90))
    assert reminders.current().interval == 90
    life.bounds = REQUIRED
    assert reminders.current().interval == 45
    reminders.choose(BreakReminder(interval=90))
    assert kept(life).interval == 45


def test_choosing_again_does_not_bring_the_reminder_sooner(
    life: Life, reminders: BreakReminders
) -> None:
    life.talk(60)
    reminders.after_an_answer()
    reminders.choose(BreakReminder(interval=15))
    assert reminders.after_an_answer() is None


def test_a_required_reminder_can_not_be_switched_off_and_says_who_set_it(
    life: Life, reminders: BreakReminders
) -> None:
    life.bounds = REQUIRED
    with pytest.raises(BoundError, match=r"set by Mum.*School nights") as caught:
        reminders.off()
    assert caught.value.advice
    with pytest.raises(BoundError, match="set by Mum"):
        reminders.snooze(NOON + A_DAY)
    assert kept(life) == BreakReminder()


def test_a_rule_outlives_an_earlier_off(life: Life, reminders: BreakReminders) -> None:
    reminders.off()
    life.bounds = REQUIRED
    life.talk(45)
    nudge = reminders.after_an_answer()
    assert nudge
    assert "set by Mum" in " ".join(nudge.rules)


def test_a_clock_set_back_for_years_silences_it_for_a_day(
    life: Life, reminders: BreakReminders
) -> None:
    life.now = NOON + timedelta(days=1500)
    life.talk(60)
    assert reminders.after_an_answer()
    life.now = NOON
    life.talk(60)
    assert reminders.after_an_answer() is None
    life.now = NOON + A_DAY + timedelta(hours=1)
    life.talk(60)
    assert reminders.after_an_answer()
