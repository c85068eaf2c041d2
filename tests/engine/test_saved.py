"""A chat that begins warm: saved when the app closes, gone on with when it opens."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine import ChildEngine
from app.engine.llama import LlamaEngine
from app.engine.llama.saved import unpack
from tests.engine.architectures import write_hybrid
from tests.engine.conftest import GREEDY, TINY, answer, ask

MOST = 1 << 26
Make = Callable[[Path], LlamaEngine | ChildEngine]
FIRST = ask("I am Jo.")


@pytest.fixture(params=[lambda path: LlamaEngine(path, threads=1), ChildEngine])
def make(request: pytest.FixtureRequest) -> Make:
    made: Make = request.param
    return made


def leave(make: Make, path: Path = TINY) -> tuple[str, bytes]:
    """Hold one turn and close; return the answer and the saved state."""
    engine = make(path)
    _, text, _ = answer(engine, FIRST, replace(GREEDY, temperature=1.5, seed=4))
    state = engine.save_state(MOST)
    engine.close()
    assert state
    return text, state


def test_a_saved_chat_goes_on_where_it_was(make: Make) -> None:
    text, state = leave(make)
    following = ask("Who am I?", "I am Jo.", text)
    engine = make(TINY)
    cold_begun, cold, _ = answer(engine, following)
    engine.clear()

    assert engine.load_state(state)
    begun, warm, _ = answer(engine, following)
    engine.close()

    assert cold_begun.reused_tokens == 0
    assert begun.reused_tokens > 0.6 * begun.prompt_tokens
    assert warm == cold


def test_a_state_of_another_model_is_of_no_use(make: Make, tmp_path: Path) -> None:
    _, state = leave(make, write_hybrid(tmp_path / "other.gguf"))
    engine = make(TINY)
    _, before, _ = answer(engine, FIRST)

    assert not engine.load_state(state)
    assert answer(engine, FIRST)[1] == before
    engine.close()


@pytest.mark.parametrize("cut", [0, 8, 40, 2_000, -1])
def test_a_damaged_state_changes_no_answer(cut: int) -> None:
    _, state = leave(LlamaEngine)
    engine = LlamaEngine(TINY, threads=1)
    _, before, _ = answer(engine, FIRST)

    assert not engine.load_state(state[:cut])
    assert answer(engine, FIRST)[1] == before
    engine.close()


def test_there_is_nothing_to_save_before_a_turn_after_clear_and_over_the_limit(make: Make) -> None:
    engine = make(TINY)
    assert engine.save_state(MOST) is None
    answer(engine, FIRST)

    assert engine.save_state(100) is None
    engine.clear()
    assert engine.save_state(MOST) is None
    engine.close()


@given(data=st.binary(max_size=200))
def test_what_is_no_state_is_none(data: bytes) -> None:
    assert unpack(b"candor-state-1\n" + data, maker="") is None


def test_of_a_chat_that_is_too_long_the_beginning_is_saved(make: Make) -> None:
    engine = make(TINY)
    answer(engine, FIRST)
    whole = engine.save_state(MOST)
    assert whole
    part = engine.save_state(len(whole) // 4)
    engine.clear()

    assert part
    assert engine.load_state(part)
    begun, _, _ = answer(engine, FIRST)
    engine.close()
    assert 0 < begun.reused_tokens < begun.prompt_tokens // 2
