"""Who slows a token down costs a thread, until it is gone."""

from hypothesis import given
from hypothesis import strategies as st

from app.engine.llama.governor import Governor

PACES = st.lists(st.floats(0.001, 10), max_size=400)
FULL, SHARED, FEWER = 0.015, 0.640, 0.025  # seconds: two threads, beside a busy core, one thread


def run(governor: Governor, tokens: int, *, busy: bool) -> list[int]:
    """Return the threads of so many tokens; the paces are those of `engine.md`."""
    used = []
    for _ in range(tokens):
        used.append(governor.threads)
        governor.note(FEWER if governor.threads == 1 else SHARED if busy else FULL)
    return used


def test_a_quiet_machine_keeps_every_thread_but_for_one_look_at_fewer() -> None:
    used = run(Governor(2), 400, busy=False)

    assert used.count(1) <= 8
    assert set(used[20:]) == {2}


def test_a_core_that_is_busy_from_the_start_costs_its_thread_at_once() -> None:
    assert set(run(Governor(2), 40, busy=True)[8:]) == {1}


def test_a_busy_core_costs_a_thread_within_two_dozen_tokens() -> None:
    governor = Governor(2)
    run(governor, 40, busy=False)

    used = run(governor, 200, busy=True)

    assert 1 in used[:24]
    assert used[24:].count(2) <= 3


def test_the_thread_comes_back_when_the_core_is_free() -> None:
    governor = Governor(2)
    run(governor, 40, busy=False)
    run(governor, 100, busy=True)

    assert run(governor, 300, busy=False)[-1] == 2


def test_a_chat_that_grows_slowly_slower_blames_nobody() -> None:
    governor = Governor(4)
    for token in range(4000):
        governor.note(0.015 * 1.0005**token)

    assert governor.threads == 4


@given(most=st.integers(1, 64), paces=PACES)
def test_there_is_always_a_thread_and_never_one_too_many(most: int, paces: list[float]) -> None:
    governor = Governor(most)
    for pace in paces:
        before = governor.threads
        changed = governor.note(pace)
        assert 1 <= governor.threads <= most
        assert abs(governor.threads - before) == int(changed)
