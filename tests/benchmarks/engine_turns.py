"""What a person feels of the engine: first words, stops, a busy machine, the process's cost."""

import random
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Event, Timer

from app.domain.generation import Begun, Chunk, EngineEvent, Sampling
from app.domain.head import build_head
from app.domain.persona import Persona
from app.domain.prompting import Prompt, PromptTurn, Role
from app.engine import ChildEngine, Engine
from app.engine.llama import LlamaEngine
from tests.benchmarks.engine_sides import listen, story

HEAD = build_head(Persona(), starter=True)
TINY = Path(__file__).parents[1] / "tiny.gguf"
TURNS = 10
BLOCK = (
    "What you remember:\n- The user's sister Ana lives in Lisbon.\n- The user likes green tea.\n"
    "- The user works as a gardener.\n\n"
)
GREEDY = Sampling(temperature=0.0, max_tokens=24)
ENDLESS = Sampling(
    temperature=1.5, top_p=1.0, max_tokens=2000, seed=1, grammar="root ::= [a-zA-Z ,.]{1500,}"
)
TOKEN = 0.020  # seconds, at 50 tokens a second


def chat(
    engine: Engine, block: str, seed: int, *, prepared: bool = False
) -> tuple[float, Begun, int]:
    """Hold ten turns; return the last one's time to the first word, its beginning, its words.

    Prepared, the engine has read the recalled lines and half of each question before it is sent.
    """
    engine.clear()
    history: list[PromptTurn] = []
    for turn in range(TURNS):
        question = f"{block}What do you think of the {story(6, seed + turn)}?"
        if prepared:
            ahead = _prompt(history, question[: len(block) + (len(question) - len(block)) // 2])
            _hear(engine.generate(ahead, Sampling(max_tokens=0), Event()))
        begun, times, text = _hear(engine.generate(_prompt(history, question), GREEDY, Event()))
        history += [PromptTurn(Role.USER, question), PromptTurn(Role.ASSISTANT, text or "Yes.")]
    alone, _, _ = _hear(engine.generate(Prompt("", (), question), Sampling(max_tokens=1), Event()))
    return times, begun, alone.prompt_tokens


def _prompt(history: Sequence[PromptTurn], question: str) -> Prompt:
    return Prompt(HEAD, tuple(history), question)


def _hear(events: Iterator[EngineEvent]) -> tuple[Begun, float, str]:
    start, first, begun, text = time.perf_counter(), 0.0, Begun(0, 0, 0), ""
    for event in events:
        match event:
            case Begun():
                begun = event
            case Chunk():
                first = first or time.perf_counter() - start
                text += event.text
    return begun, first, text


def memory_ratios(engine: Engine, runs: int) -> dict[str, float]:
    """Return the time to the first word at turn 10, with recalled lines by without."""
    with_lines, ahead, without = [], [], []
    for run in range(runs):
        with_lines.append(chat(engine, BLOCK, run * 100)[0])
        ahead.append(chat(engine, BLOCK, run * 100, prepared=True)[0])
        without.append(chat(engine, "", run * 100)[0])
    off = statistics.median(without)
    return {
        "ttft_memory_ratio": statistics.median(with_lines) / off,
        "ttft_memory_prepared_ratio": statistics.median(ahead) / off,
        "ttft_memory_off_ms": off * 1000,
    }


def prefix_reuse(engine: Engine) -> float:
    """Return which share of what stands before turn 10's question is not read again."""
    _, begun, newest = chat(engine, BLOCK, 7)
    return begun.reused_tokens / (begun.prompt_tokens - newest)


@contextmanager
def busy_core() -> Iterator[None]:
    """Keep one core busy with another process."""
    with subprocess.Popen([sys.executable, "-c", "while True: pass"]) as other:
        try:
            yield
        finally:
            other.kill()


def _seconds_a_token(engine: Engine, seed: int) -> float:
    sampling = Sampling(temperature=1.5, top_p=1.0, max_tokens=48, seed=seed)
    prompt = Prompt(HEAD, (), "Tell me a story.")
    heard = listen(engine.generate(prompt, sampling, Event()))
    while heard.tokens < 8:  # an answer that ended at once says nothing about speed
        sampling = replace(sampling, seed=(sampling.seed or 0) + 1000)
        heard = listen(engine.generate(prompt, sampling, Event()))
    return heard.seconds / heard.tokens


def busy_core_ratio(engine: Engine, runs: int) -> float:
    """Return a token's time beside one busy core, by its time without."""
    idle, busy = [], []
    for run in range(runs):
        idle.append(_seconds_a_token(engine, run))
        with busy_core():
            busy.append(_seconds_a_token(engine, run))
    return statistics.median(busy) / statistics.median(idle)


def process_cost(runs: int) -> float:
    """Return what the worker process adds to a token, as a share of 20 ms.

    Measured with a tiny model, whose own tokens take so little that the difference shows.
    """
    child, inside = ChildEngine(TINY), LlamaEngine(TINY, threads=1)
    _seconds_a_token(child, 1), _seconds_a_token(inside, 1)
    pairs = [
        (_seconds_a_token(child, run), _seconds_a_token(inside, run)) for run in range(5 * runs)
    ]
    child.close()
    inside.close()
    return statistics.median(there - here for there, here in pairs) / TOKEN


def stop_times(engine: Engine, runs: int) -> dict[str, list[float]]:
    """Return seconds from a stop to the end of the answer, by the moment it came."""
    chance = random.Random(1)  # noqa: S311 - not for keys
    count = max(20, 4 * runs)
    prompts = [Prompt(HEAD, (), story(3000, seed)) for seed in range(count)]
    question = Prompt(HEAD, (), "Tell me a long story.")
    return {
        "answer": [_stop(engine, question, 0.15 + chance.random() / 3) for _ in range(count)],
        "prompt": [_stop(engine, prompt, 0.05 + chance.random() / 2) for prompt in prompts],
    }


def _stop(engine: Engine, prompt: Prompt, delay: float) -> float:
    """Press stop after a while; return how long the engine still took."""
    stop, pressed = Event(), []

    def press() -> None:
        pressed.append(time.perf_counter())
        stop.set()

    timer = Timer(delay, press)
    timer.start()
    for _ in engine.generate(prompt, ENDLESS, stop):
        pass
    ended = time.perf_counter()
    timer.cancel()
    timer.join()
    return ended - pressed[0]
