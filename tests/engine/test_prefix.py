"""What is kept between turns, and that keeping it never changes a word."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import llama_cpp.llama_cpp as llama
import numpy as np
import pytest
from numpy.typing import NDArray

from app.domain.prompting import Prompt
from app.engine.llama import LlamaEngine
from app.engine.llama.native import NativeModel
from app.engine.llama.prefix import Prefix
from app.engine.runtime import Runtime
from app.engine.worker.abort import AbortFlag
from tests.engine.architectures import write_hybrid, write_windowed
from tests.engine.conftest import GREEDY, LateStop, answer, ask
from tests.engine.variants import write_variant

LONG = "My dog likes to run in the park and to sleep in the sun. "
SHORT = replace(GREEDY, max_tokens=8)
KINDS = ["plain", "hybrid", "windowed"]


@pytest.fixture(scope="module", params=KINDS)
def file(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of one kind."""
    target = tmp_path_factory.mktemp("models") / f"{request.param}.gguf"
    match request.param:
        case "hybrid":
            return write_hybrid(target)
        case "windowed":
            return write_windowed(target)
        case _:
            return write_variant(target, {"llama.context_length": 1024})


@pytest.fixture(scope="module")
def engine(file: Path) -> Iterator[LlamaEngine]:
    made = LlamaEngine(file, threads=1)
    yield made
    made.close()


@pytest.fixture(autouse=True)
def forget_earlier_tests(engine: LlamaEngine) -> None:
    engine.clear()


def fresh(engine: LlamaEngine, prompt: Prompt) -> str:
    """Return what an engine says that has evaluated nothing."""
    engine.clear()
    return answer(engine, prompt, SHORT)[1]


def talk(turns: int, word: str) -> list[str]:
    """Return a history with long turns."""
    return [text for turn in range(turns) for text in (f"{word} {turn}. {LONG}", "Fine.")]


def test_a_following_turn_reads_only_what_is_new(engine: LlamaEngine) -> None:
    first = ask("Who am I?", *talk(9, "Fox"))
    begun, text, ended = answer(engine, first, SHORT)

    following, _, _ = answer(engine, ask("And you?", *talk(9, "Fox"), "Who am I?", text), SHORT)

    assert following.reused_tokens >= begun.prompt_tokens + ended.tokens - 1


def test_an_answer_said_again_reads_nearly_nothing(engine: LlamaEngine) -> None:
    prompt = ask("Who am I?", *talk(9, "Fox"))
    answer(engine, prompt, SHORT)

    again, _, _ = answer(engine, prompt, SHORT)

    assert again.reused_tokens == again.prompt_tokens - 1


def test_an_edited_question_keeps_the_history(engine: LlamaEngine) -> None:
    history = talk(9, "Fox")
    begun, _, _ = answer(engine, ask("Who am I?", *history), SHORT)

    edited, _, _ = answer(engine, ask("Where is she?", *history), SHORT)

    assert edited.reused_tokens > 0.9 * begun.prompt_tokens


def test_another_chat_in_between_costs_nothing(engine: LlamaEngine) -> None:
    prompt = ask("Who am I?", *talk(9, "Fox"))
    answer(engine, prompt, SHORT)
    answer(engine, ask("And you?", *talk(9, "Owl"), head="Be short."), SHORT)

    again, _, _ = answer(engine, prompt, SHORT)

    assert again.reused_tokens == again.prompt_tokens - 1


def test_nothing_kept_outlives_clear(engine: LlamaEngine) -> None:
    prompt = ask("Who am I?", *talk(9, "Fox"))
    answer(engine, prompt, SHORT)
    answer(engine, ask("And you?", *talk(9, "Owl"), head="Be short."), SHORT)

    engine.clear()

    assert answer(engine, prompt, SHORT)[0].reused_tokens == 0


def logits(model: NativeModel) -> NDArray[np.float32]:
    """Return how likely each token is after what was read."""
    pointer = llama.llama_get_logits_ith(model.pointer, -1)
    return np.ctypeslib.as_array(pointer, (model.vocabulary.size,)).copy()


@pytest.mark.parametrize("operation", [0, 20, 60])
def test_a_step_cut_off_inside_leaves_nothing_behind(file: Path, operation: int) -> None:
    model = NativeModel(file, runtime=Runtime(threads=1), abort=AbortFlag())
    prefix, tokens = Prefix(model), model.vocabulary.plain(LONG * 20)
    assert prefix.read(tokens[:300], 200, lambda: True)
    assert prefix.read(tokens[:302], 200, lambda: True)
    undisturbed = logits(model)
    prefix.clear()
    assert prefix.read(tokens[:300], 200, lambda: True)

    asked = itertools.count()
    after_some = llama.ggml_abort_callback(lambda _: next(asked) >= operation)
    llama.llama_set_abort_callback(model.pointer, after_some, None)
    assert not prefix.evaluate(tokens[300:302])
    llama.llama_set_abort_callback(model.pointer, llama.ggml_abort_callback(), None)

    assert prefix.read(tokens[:302], 200, lambda: True)
    assert np.allclose(logits(model), undisturbed, atol=1e-3)
    model.close()


@pytest.mark.parametrize("seed", range(3))
def test_whatever_was_said_before_an_answer_is_the_same(engine: LlamaEngine, seed: int) -> None:
    chance = Random(seed)  # noqa: S311 - not for keys
    prompts = [
        ask(question, *talk(turns, word), head=head)
        for turns in (1, 8, 9)
        for word in ("Fox", "Owl")
        for question, head in (("Who am I?", "Be kind."), ("And you?", ""))
    ]
    wanted = {prompt: fresh(engine, prompt) for prompt in prompts}
    engine.clear()

    for prompt in chance.choices(prompts, k=14):
        if chance.random() < 0.3:
            answer(engine, prompt, SHORT, LateStop(chance.randrange(8)))
        else:
            assert answer(engine, prompt, SHORT)[1] == wanted[prompt]
