"""Several answers to one prompt: each is what it would be alone, and the prompt is read once."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from app.domain.chat import Stopped
from app.domain.errors import GrammarError, PromptTooLongError
from app.domain.generation import Sampling
from app.engine import ChildEngine
from app.engine.llama import LlamaEngine
from tests.engine.architectures import write_hybrid, write_windowed
from tests.engine.conftest import GREEDY, TINY, answer, ask

WILD = Sampling(temperature=1.2, top_p=0.95, max_tokens=20, seed=3)
Both = LlamaEngine | ChildEngine
LONG = "My dog likes to run in the park and to sleep in the sun. " * 9


def hybrid(folder: Path) -> Both:
    return LlamaEngine(write_hybrid(folder / "hybrid.gguf"), threads=1)


def windowed(folder: Path) -> Both:
    return LlamaEngine(write_windowed(folder / "windowed.gguf"), threads=1)


def plain(_: Path) -> Both:
    return LlamaEngine(TINY, threads=1)


def in_a_child(_: Path) -> Both:
    return ChildEngine(TINY)


@pytest.fixture(scope="module", params=[plain, hybrid, windowed, in_a_child])
def engine(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Both]:
    made: Both = request.param(tmp_path_factory.mktemp("models"))
    yield made
    made.close()


def test_each_says_what_it_would_say_alone(engine: Both) -> None:
    prompt = ask("Tell me a story.")
    alone = [answer(engine, prompt, replace(WILD, seed=seed)) for seed in (3, 4, 5)]

    together = engine.candidates(prompt, WILD, Event(), count=3)

    assert [one.text for one in together] == [text for _, text, _ in alone]
    assert [one.tokens for one in together] == [ended.tokens for _, _, ended in alone]
    assert [one.stopped for one in together] == [ended.stopped for _, _, ended in alone]


def test_each_says_how_its_prompt_was_laid_out(engine: Both) -> None:
    prompt = ask("Tell me a story.")
    begun, *_ = answer(engine, prompt, GREEDY)

    for one in engine.candidates(prompt, GREEDY, Event(), count=2):
        assert one.begun.prompt_tokens == begun.prompt_tokens
        assert one.begun.reused_tokens > 0
        assert (one.cpu_ms > 0) is isinstance(engine, ChildEngine)


def test_the_prompt_is_kept_and_the_next_answer_is_not_disturbed(engine: Both) -> None:
    prompt = ask("Who am I?")
    _, before, _ = answer(engine, prompt)

    engine.candidates(prompt, WILD, Event(), count=4)
    begun, after, _ = answer(engine, prompt)

    assert after == before
    assert begun.reused_tokens == begun.prompt_tokens - 1


def test_no_more_than_four_and_no_fewer_than_one_are_said(engine: Both) -> None:
    assert len(engine.candidates(ask("hello"), GREEDY, Event(), count=99)) == 4
    assert len(engine.candidates(ask("hello"), GREEDY, Event(), count=0)) == 1


def test_all_keep_to_the_grammar_and_to_the_length(engine: Both) -> None:
    sampling = replace(WILD, grammar='root ::= "yes" | "no" "no"*', max_tokens=6)

    for one in engine.candidates(ask("Is it?"), sampling, Event(), count=4):
        assert one.text == "yes" or set(one.text) == {"n", "o"}
        assert one.tokens <= 6


def test_a_stop_ends_all_of_them(engine: Both) -> None:
    stop = Event()
    stop.set()

    several = engine.candidates(ask("hello"), WILD, stop, count=2)

    assert {one.stopped for one in several} == {Stopped.USER}
    assert answer(engine, ask("hello"))[1]


def test_what_can_not_be_said_is_a_sentence(engine: Both) -> None:
    with pytest.raises(GrammarError):
        engine.candidates(ask("hello"), replace(GREEDY, grammar="root ::= ("), Event(), count=2)
    with pytest.raises(PromptTooLongError):
        engine.candidates(ask(LONG * 9), GREEDY, Event(), count=2)
