"""PyTorch with the adapter and llama.cpp with its file say the same, in the app's prompt form.

In F16 the two agree to a hundredth of a score. Q8_0, in which the starter ships, rounds weights and
activations; scores spread by about 8, so that half a score rarely changes a word.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import torch
from llama_cpp import Llama
from numpy.typing import NDArray

from app.engine.starter import merge_job
from models.starter.adapter import load_adapter
from models.starter.network import Network
from models.starter.tasks.examples import Example, single
from models.starter.tokens import Tokeniser
from tests.benchmarks.starter_cases import make_cases

SHIPPED = Path(__file__).parents[2] / "models" / "starter-adapter.gguf"
ONE = pytest.param(1, id="one")
ALL = pytest.param(50, id="all", marks=[pytest.mark.proof, pytest.mark.timeout(900)])
LONGEST = 24  # tokens of a greedy answer

Scores = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Forms:
    """The starter in exact numbers, merged in F16, and merged and quantised as it ships."""

    network: Network
    tokeniser: Tokeniser
    exact: Llama
    shipped: Llama


@pytest.fixture(scope="module")
def forms(base: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Forms]:
    """All forms of the base with the shipped adapter."""
    folder = tmp_path_factory.mktemp("merged")
    for _ in merge_job._add(base, SHIPPED, folder / "f16.gguf"):
        pass
    merge_job._quantise(folder / "f16.gguf", folder / "q8_0.gguf")
    network = Network(base, dtype=torch.float32)
    load_adapter(network, SHIPPED)
    exact, shipped = (opened(folder / name) for name in ("f16.gguf", "q8_0.gguf"))
    yield Forms(network, Tokeniser(base), exact, shipped)
    exact.close()
    shipped.close()


def opened(file: Path) -> Llama:
    """A model that keeps the scores of every token."""
    return Llama(str(file), n_ctx=1024, logits_all=True, verbose=False)


def prompts(count: int) -> list[Example]:
    """Prompts in the app's form, of one turn and of several."""
    cases = [case.prompt() for case in make_cases()][:: 280 // count][:count]
    return [
        Example(case.head, (*case.history, *single(case.head, case.question, "Yes.").turns))
        for case in cases
    ]


def scores_of(llama: Llama, ids: list[int]) -> Scores:
    """The scores after every token."""
    llama.n_tokens = 0
    llama.eval(ids)
    return np.array(llama.scores[: len(ids)])


def own_scores(network: Network, ids: list[int]) -> Scores:
    """The scores after every token, in PyTorch."""
    with torch.no_grad():
        return network.scores(ids).numpy()


@pytest.mark.parametrize("count", [ONE, ALL])
def test_the_merged_file_scores_like_the_network(forms: Forms, count: int) -> None:
    for example in prompts(count):
        ids, _ = forms.tokeniser.conversation(example)
        ours, theirs = own_scores(forms.network, ids), scores_of(forms.exact, ids)
        assert np.abs(ours - theirs).max() < 0.25
        assert (ours.argmax(1) == theirs.argmax(1)).mean() >= 0.98


@pytest.mark.parametrize("count", [ALL])
def test_the_form_that_ships_scores_nearly_like_the_network(forms: Forms, count: int) -> None:
    for example in prompts(count):
        ids, _ = forms.tokeniser.conversation(example)
        ours, theirs = own_scores(forms.network, ids), scores_of(forms.shipped, ids)
        assert np.abs(ours - theirs).mean() < 0.5
        assert (ours.argmax(1) == theirs.argmax(1)).mean() >= 0.85


@pytest.mark.parametrize("count", [ONE, ALL])
def test_the_merged_file_says_greedily_what_the_network_says(forms: Forms, count: int) -> None:
    for example in prompts(count):
        asked = forms.tokeniser.prompt(Example(example.head, example.turns[:-1]))
        said = greedy(forms.exact, asked)
        ours = own_scores(forms.network, asked + said)[len(asked) - 1 : -1]
        best, chosen = ours.max(1), ours[np.arange(len(said)), said]
        assert (best - chosen).max() < 0.1  # the same word, or one as good


def greedy(llama: Llama, ids: list[int]) -> list[int]:
    """The most likely continuation, until the turn ends."""
    said: list[int] = []
    best = int(scores_of(llama, ids)[-1].argmax())
    while len(said) < LONGEST and best != llama.token_eos():
        said.append(best)
        llama.eval([best])
        best = int(llama.scores[llama.n_tokens - 1].argmax())
    return said
