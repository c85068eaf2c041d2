"""What is due is known without a look at every memory, and it is what such a look would find."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.consents import Retention
from app.domain.expiry import due
from app.domain.memories import Kind, Memory, Origin, State, Topic
from app.domain.references import MemoryId
from app.memory.endings import Endings

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
DAYS = st.integers(-40, 40).map(lambda days: NOON + timedelta(days))
RULES = st.sampled_from([Retention(), Retention(everything=7), Retention(everything=30, events=2)])
MEMORIES = st.builds(
    lambda number, kind, state, recorded, ends, used: Memory(
        MemoryId(str(number)), "Private.", kind, Topic.OTHER, state, Origin.TYPED, recorded,
        recorded, expires_at=ends, last_used=used,
    ),
    st.integers(0, 5), st.sampled_from(Kind), st.sampled_from(State), DAYS, DAYS | st.none(),
    DAYS | st.none(),
)  # fmt: skip


@given(st.lists(st.tuples(MEMORIES, RULES, DAYS), max_size=12))
def test_what_is_due_is_what_a_look_at_every_memory_finds(
    steps: list[tuple[Memory, Retention, datetime]],
) -> None:
    endings, kept = Endings(), dict[MemoryId, Memory]()
    for memory, retention, now in steps:
        endings.put(memory)
        kept[memory.id] = memory
        expected = {name for name, each in kept.items() if due(each, retention, now)}
        assert set(endings.due(retention, now)) == expected


def test_a_memory_that_is_used_often_leaves_nothing_behind() -> None:
    endings, rules = Endings(), Retention(everything=7)
    memory = Memory(MemoryId("a"), "Private.", Kind.FACT, Topic.OTHER, State.ACTIVE, Origin.TYPED,
                    NOON, NOON)  # fmt: skip
    for minute in range(500):
        endings.put(replace(memory, last_used=NOON + timedelta(minutes=minute)))
        assert endings.due(rules, NOON) == ()
    assert len(endings._queue) < 100
    endings.remove(memory.id)
    assert memory.id not in endings
    assert endings.due(rules, NOON + timedelta(days=99)) == ()
