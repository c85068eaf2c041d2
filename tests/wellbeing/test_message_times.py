"""When the person wrote: today, in every chat, and nothing of what."""

from datetime import timedelta

from app.domain.chat import Speaker
from app.wellbeing import message_times
from tests.wellbeing.conftest import MINUTE, NOON, Life


def test_an_empty_vault_has_no_times(life: Life) -> None:
    assert message_times(life.vault, NOON) == ()


def test_the_times_of_all_chats_count_together(life: Life) -> None:
    life.talk(1, "one")
    life.talk(1, "two")
    assert sorted(message_times(life.vault, life.now)) == [NOON, *[NOON + MINUTE] * 2, life.now]


def test_answers_do_not_count(life: Life) -> None:
    life.write(speaker=Speaker.ASSISTANT)
    assert message_times(life.vault, NOON) == ()


def test_what_was_said_yesterday_does_not_count(life: Life) -> None:
    life.write("old")
    life.now += timedelta(days=1)
    life.write("new")
    assert message_times(life.vault, life.now) == (life.now,)


def test_an_old_chat_that_came_in_today_hides_nothing_of_today(life: Life) -> None:
    life.talk(2)
    today = life.now
    life.now -= timedelta(days=400)
    life.talk(2, "imported")
    assert len(message_times(life.vault, today)) == 3


def test_an_old_chat_that_goes_on_counts_from_today(life: Life) -> None:
    life.write("old")
    life.now += timedelta(hours=20)
    life.write("between")
    life.now += timedelta(hours=10)
    life.write("old")
    assert set(message_times(life.vault, life.now)) == {life.now, life.now - timedelta(hours=10)}
