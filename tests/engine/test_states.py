"""What is kept of other chats: within its budget, the newest first, and gone when it is cleared."""

import ctypes

from hypothesis import given
from hypothesis import strategies as st

from app.engine.llama.states import KeptState, KeptStates, Snapshot, common_length

TOKENS = st.lists(st.integers(0, 2), min_size=1, max_size=6).map(tuple)
SIZES = st.integers(0, 40)


def state(tokens: tuple[int, ...], size: int) -> KeptState:
    return KeptState(tokens, Snapshot(len(tokens), (ctypes.c_ubyte * size)(*[7] * size)), ())


@given(kept=st.lists(st.tuples(TOKENS, SIZES), max_size=12), budget=st.integers(0, 100))
def test_all_that_is_kept_fits_the_budget_and_the_newest_stay(
    kept: list[tuple[tuple[int, ...], int]], budget: int
) -> None:
    states = KeptStates(budget)
    for tokens, size in kept:
        states.keep(state(tokens, size))
        assert sum(one.size for one in states) <= budget
        assert size > budget or [*states][-1].tokens == tokens


def test_the_oldest_goes_first_and_what_begins_another_goes_with_it() -> None:
    states = KeptStates(30)
    for tokens in [(1,), (2,), (1, 1), (3,)]:
        states.keep(state(tokens, 10))

    assert [one.tokens for one in states] == [(2,), (1, 1), (3,)]


def test_what_is_cleared_is_overwritten() -> None:
    kept = state((1, 2), 9)
    states = KeptStates(100)
    states.keep(kept)

    states.clear()

    assert [*states] == []
    assert bytes(kept.whole.data) == bytes(9)


@given(first=TOKENS, second=TOKENS)
def test_the_common_beginning_is_the_longest(
    first: tuple[int, ...], second: tuple[int, ...]
) -> None:
    length = common_length(first, second)

    assert first[:length] == second[:length]
    assert first[length : length + 1] != second[length : length + 1] or length == len(first)
