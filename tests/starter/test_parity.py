"""PyTorch with the adapter and llama.cpp with its file say the same."""

from pathlib import Path

import numpy as np
import pytest
import torch
from llama_cpp import Llama
from numpy.typing import NDArray

from app.engine.starter.merge_job import merge
from models.starter.adapter import load_adapter
from models.starter.examples import Example, single
from models.starter.network import Network
from models.starter.tokens import Tokeniser
from tests.benchmarks.starter_cases import make_cases

SHIPPED = Path(__file__).parents[2] / "models" / "starter-adapter.gguf"
MOST_OFF = 0.5  # of a score; scores spread by about 8. Q8_0 rounds weights and activations
AGREEING = 0.95  # share of tokens whose best next token is the same

Scores = NDArray[np.float32]


@pytest.fixture(scope="module")
def merged(base: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Base and shipped adapter as the set-up merges them."""
    target = tmp_path_factory.mktemp("merged") / "starter.gguf"
    for _ in merge(base, SHIPPED, target):
        pass
    return target


@pytest.fixture(scope="module")
def network(base: Path) -> Network:
    """The base with the shipped adapter, in exact numbers."""
    network = Network(base, dtype=torch.float32)
    load_adapter(network, SHIPPED)
    return network


def prompts(count: int) -> list[Example]:
    """Prompts in the app's form."""
    cases = [case.prompt() for case in make_cases() if not case.earlier][:: 200 // count][:count]
    return [single(case.head, case.question, "Your sister lives in Lisbon.") for case in cases]


def scores_of(llama: Llama, ids: list[int]) -> Scores:
    """The scores after every token."""
    llama.n_tokens = 0
    llama.eval(ids)
    return np.array(llama.scores[: len(ids)])


@pytest.mark.parametrize("count", [3, pytest.param(50, marks=pytest.mark.proof)])
def test_the_merged_file_scores_like_the_network(
    merged: Path, base: Path, network: Network, count: int
) -> None:
    llama, tokeniser = (
        Llama(str(merged), n_ctx=1024, logits_all=True, verbose=False),
        Tokeniser(base),
    )
    for example in prompts(count):
        ids, _ = tokeniser.conversation(example)
        theirs = scores_of(llama, ids)
        with torch.no_grad():
            ours = network.scores(ids).numpy()
        assert np.abs(ours - theirs).mean() < MOST_OFF
        assert (ours.argmax(1) == theirs.argmax(1)).mean() >= AGREEING
    llama.close()


def test_the_tokeniser_reads_the_template_like_the_model(base: Path) -> None:
    ids, learned = Tokeniser(base).conversation(single("Be brief.", "Hi", "Yes."))
    assert len(ids) == len(learned)
    assert Tokeniser(base).decode(ids).replace("\n", "|").count("|") >= 5
