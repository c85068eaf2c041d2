"""The sides of the engine's comparison: Candor's worker, `llama-bench` and `llama-server`.

Each gives the same two figures: tokens a second of a prompt and of an answer. All run at the
worker's niceness and wait as it does.
"""

import json
import os
import random
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from app.domain.generation import Begun, Chunk, EngineEvent, Sampling
from app.domain.prompting import Prompt
from app.engine import Engine
from app.engine.worker.process import WAITING
from tests.benchmarks.reference import Reference

NICE = ["nice", "-n", "5"]
WORDS = (
    "garden", "music", "family", "house", "brother", "doctor",
    "evening", "water", "school", "horse", "piano", "friend",
)  # fmt: skip
"""Each is one token, of the real models and of `shapes`' vocabulary."""


@dataclass(frozen=True, slots=True)
class Speeds:
    """Tokens a second."""

    prompt: float
    answer: float


@dataclass(frozen=True, slots=True)
class Load:
    """How much is read and said in one measurement, by how many threads, and how freely.

    The higher the temperature, the rarer does an answer repeat itself, so that nothing is guessed.
    """

    prompt: int
    answer: int
    threads: int
    temperature: float = 1.5


def story(tokens: int, seed: int) -> str:
    """Return so many tokens of plain words, give or take one, new ones for every seed."""
    chance = random.Random(seed)  # noqa: S311 - not for keys
    return " ".join(chance.choice(WORDS) for _ in range(tokens))


@dataclass(frozen=True, slots=True)
class Heard:
    """One answer: how it began, its seconds, and tokens and seconds after its first word."""

    begun: Begun
    whole: float
    tokens: int
    seconds: float


def listen(events: Iterator[EngineEvent]) -> Heard:
    """Follow an answer to its end."""
    start, begun = time.perf_counter(), Begun(0, 0, 0)
    times: list[float] = []
    tokens = 0
    for event in events:
        match event:
            case Begun():
                begun, start = event, time.perf_counter()
            case Chunk():
                tokens += event.tokens if times else 0
                times.append(time.perf_counter() - start)
    whole = time.perf_counter() - start
    return Heard(begun, whole, tokens, times[-1] - times[0] if times else 0.0)


def measure_candor(engine: Engine, load: Load, seed: int) -> Speeds:
    """Measure the whole way: prompt, worker, sampling, text, wire.

    A model may end its answers early: it is asked until it has said enough.
    """
    engine.clear()
    prompt = Prompt("", (), story(load.prompt, seed))
    read = listen(engine.generate(prompt, Sampling(max_tokens=0), Event()))
    said: list[Heard] = []
    while sum(one.tokens for one in said) < load.answer:
        sampling = Sampling(load.temperature, 1.0, load.answer, seed * 100 + len(said))
        said.append(listen(engine.generate(prompt, sampling, Event())))
    answer = sum(one.tokens for one in said) / sum(one.seconds for one in said)
    return Speeds((read.begun.prompt_tokens - read.begun.reused_tokens) / read.whole, answer)


def measure_bench(reference: Reference, model: Path, load: Load) -> Speeds:
    """Run `llama-bench` once; its answer begins behind a prompt as long as Candor's."""
    command = [*NICE, str(reference.bench), "-m", str(model), "-t", str(load.threads), "-fa", "0"]
    counts = ["-p", str(load.prompt), "-n", "0", "-r", "1", "-o", "json"]
    prompt = _run_bench([*command, *counts])
    counts = ["-p", "0", "-n", str(load.answer), "-d", str(load.prompt), "-r", "1", "-o", "json"]
    return Speeds(prompt, _run_bench([*command, *counts]))


def _run_bench(command: list[str]) -> float:
    environment = {**os.environ, **WAITING}
    done = subprocess.run(command, capture_output=True, check=True, timeout=600, env=environment)
    return float(json.loads(done.stdout)[0]["avg_ts"])


@contextmanager
def serving(reference: Reference, model: Path, load: Load) -> Iterator[str]:
    """Run `llama-server` on this machine; yield its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ["-t", str(load.threads), "-fa", "off", "-c", "8192", "-np", "1", "--port", str(port)]
    command = [*NICE, str(reference.server), "-m", str(model), "--log-disable", *options]
    environment = {**os.environ, **WAITING}
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment
    ) as server:
        try:
            address = f"http://127.0.0.1:{port}"
            _await(address)
            yield address
        finally:
            server.kill()


def _await(address: str) -> None:
    for _ in range(600):
        try:
            with urllib.request.urlopen(f"{address}/health", timeout=1):  # noqa: S310 - our own
                return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("llama-server does not answer")


def measure_server(address: str, load: Load, seed: int) -> Speeds:
    """Ask `llama-server` once; the figures are its own."""
    asked = {
        "prompt": story(load.prompt, seed),
        "n_predict": load.answer,
        "temperature": load.temperature,
        "seed": seed,
        "ignore_eos": True,
        "cache_prompt": False,
    }
    request = urllib.request.Request(  # noqa: S310 - our own
        f"{address}/completion", json.dumps(asked).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=600) as reply:  # noqa: S310 - our own
        timings = json.load(reply)["timings"]
    return Speeds(timings["prompt_per_second"], timings["predicted_per_second"])
