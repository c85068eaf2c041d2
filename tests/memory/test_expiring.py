"""What goes by itself: "I'm in Paris this week", and what the person's rules say."""

from datetime import timedelta

from app.domain.consents import Retention
from app.domain.memories import State
from tests.memory.conftest import MovableClock
from tests.memory.talk import Talk

WEEK = timedelta(days=7)


def test_what_was_said_to_end_is_gone_when_it_has_ended(
    talk: Talk, movable_clock: MovableClock
) -> None:
    (memory,) = talk.told("I'm in Paris this week.")
    assert talk.service.expire(Retention()) == ()
    movable_clock.advance(timedelta(days=2))
    assert [each.id for each in talk.service.expire(Retention())] == [memory.id]
    assert talk.service.recall("Where am I this week?", 2048).memories == ()


def test_what_expired_is_sealed_like_all_that_is_forgotten_and_its_chat_stays(
    talk: Talk, movable_clock: MovableClock
) -> None:
    (memory,) = talk.told("I'm in Paris this week.")
    movable_clock.advance(WEEK)
    talk.service.expire(Retention())
    talk.service.seal(now=True)
    assert talk.vault.memories.get(memory.id) is None
    assert "I'm in Paris this week." in talk.everything_written()
    assert talk.service.verify().residues == 0


def test_an_expiry_can_be_undone(talk: Talk, movable_clock: MovableClock) -> None:
    (memory,) = talk.told("I'm in Paris this week.")
    movable_clock.advance(WEEK)
    talk.service.expire(Retention())
    (back,) = talk.service.undo([memory.id])
    assert back.state is State.ACTIVE
    talk.service.spare([memory.id], Retention())
    assert talk.service.expire(Retention()) == ()


def test_the_soonest_end_is_listed_first(talk: Talk) -> None:
    talk.told("My wedding is on 12 December.")
    talk.told("I'm in Paris this week.")
    talk.told("I live in Oslo.")
    listed = talk.service.expiring(Retention(events=30), 10 * WEEK)
    assert [each.statement.split()[1] for each, _ in listed] == ["user", "user's"]
    assert talk.service.expiring(Retention(), timedelta(days=2))[0][0] == listed[0][0]


def test_nothing_else_goes_by_itself(talk: Talk, movable_clock: MovableClock) -> None:
    talk.told("I live in Oslo.")
    movable_clock.advance(5000 * WEEK)
    assert talk.service.expire(Retention()) == ()
    assert len(talk.service.expire(Retention(everything=365))) == 1
