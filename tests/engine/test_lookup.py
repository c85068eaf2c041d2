"""Guesses make an answer quicker; they never make it another one."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.generation import Sampling
from app.engine import json_grammar
from app.engine.llama import LlamaEngine
from app.engine.llama.lookup import Lookup
from tests.engine.conftest import GREEDY, LateStop, answer, ask

TOKENS = st.lists(st.integers(0, 3), max_size=60)
LISTED = json_grammar({"type": "array", "items": {"enum": ["fox", "owl"]}, "maxItems": 9})
QUOTING = ask("Say again: the fox and the owl and the fox and the owl.", "The fox", "and the owl")
WAYS = [
    replace(GREEDY, max_tokens=60),
    Sampling(temperature=0.9, top_p=0.9, max_tokens=60, seed=5),
    replace(GREEDY, max_tokens=40, grammar=LISTED),
    replace(GREEDY, max_tokens=40, grammar='root ::= "the fox and "{6}'),
]


@given(tokens=TOKENS)
def test_a_guess_is_what_followed_the_same_three_tokens_before(tokens: list[int]) -> None:
    guess = Lookup(tokens).guess()

    found = [at for at in range(3, len(tokens)) if tokens[at - 3 : at] == tokens[-3:]]
    assert guess == (tokens[found[-1] : found[-1] + 3] if found else [])


@pytest.mark.parametrize("sampling", WAYS)
def test_an_answer_is_the_same_however_much_is_guessed(
    llama: LlamaEngine, monkeypatch: pytest.MonkeyPatch, sampling: Sampling
) -> None:
    said = []
    for guesses in (0, 1, 3, 8):
        monkeypatch.setattr("app.engine.llama.lookup._GUESSES", guesses)
        llama.clear()
        said.append(answer(llama, QUOTING, sampling))

    assert said == [said[0]] * 4


@pytest.mark.parametrize("looks", range(2, 12))
def test_a_stop_among_guesses_leaves_only_what_was_said(llama: LlamaEngine, looks: int) -> None:
    long = replace(GREEDY, max_tokens=40, grammar='root ::= "the fox and "{6}')
    llama.clear()
    _, whole, _ = answer(llama, QUOTING, long)
    llama.clear()

    _, part, _ = answer(llama, QUOTING, long, LateStop(looks))

    assert whole.startswith(part)
    assert answer(llama, QUOTING, long)[1] == whole
