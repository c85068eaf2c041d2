"""The training loop: resumable, by minutes or by steps, on a processor or an accelerator."""

import math
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random

import torch
import torch.nn.functional as F  # noqa: N812 - the name that everybody knows it by
from torch import Tensor

from models.starter.network import Network
from models.starter.packing import LONGEST_ROW, Batch, batches, pack
from models.starter.tasks.mixture import families
from models.starter.tasks.world import World
from models.starter.tokens import Tokeniser

WARM_UP = 40  # steps
LOWEST_RATE = 0.03  # of the highest, at the end of the cosine
POOL = 96  # families that are sorted by length together
COMPILED_AFTER = 10  # minutes of budget from which compiling pays
CHECKPOINT_SECONDS = 300
REPORT_STEPS = 20

Report = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Plan:
    """How long and how to train.

    Attributes:
        minutes: of training, all runs together; the learning rate falls towards their end.
        steps: at most this many; 0 means that minutes alone decide.
        rate: highest learning rate.
        tokens: of one step, with what is filled up.
        seed: of the examples; the same seed gives the same examples.
        device: "cpu", "cuda", or "auto".
    """

    minutes: float
    steps: int = 0
    rate: float = 8e-4
    tokens: int = 2048
    seed: int = 12
    device: str = "auto"


@dataclass(slots=True)
class Progress:
    """How far a training is; `pool` is the number of the next pool of families."""

    step: int = 0
    pool: int = 0
    seconds: float = 0.0
    tokens: int = 0
    loss: float = 0.0


class Training:
    """A network in training, with its optimiser and its checkpoint file."""

    def __init__(self, network: Network, plan: Plan, checkpoint: Path, report: Report) -> None:
        self.device = _device(plan.device)
        self.network = network.to(self.device)
        self._plan, self._checkpoint, self._report = plan, checkpoint, report
        self._parameters = list(network.parameters())
        self._optimiser = torch.optim.AdamW(
            self._parameters, lr=plan.rate, betas=(0.9, 0.99), weight_decay=0.0
        )
        self.progress = Progress()
        if plan.minutes >= COMPILED_AFTER and not plan.steps:
            _compile(network, report)

    def resume(self) -> bool:
        """Go on from the checkpoint; return whether there was one."""
        if not self._checkpoint.exists():
            return False
        saved = torch.load(self._checkpoint, map_location=self.device, weights_only=True)
        self.network.load_state_dict(saved["adapter"])
        self._optimiser.load_state_dict(saved["optimiser"])
        self.progress = Progress(**saved["progress"])
        return True

    def save(self) -> None:
        """Write the checkpoint, whole or not at all."""
        progress = {name: getattr(self.progress, name) for name in Progress.__dataclass_fields__}
        self._checkpoint.parent.mkdir(parents=True, exist_ok=True)
        partial = self._checkpoint.with_suffix(".partial")
        states = {"adapter": self.network.state_dict(), "optimiser": self._optimiser.state_dict()}
        torch.save({**states, "progress": progress}, partial)
        partial.replace(self._checkpoint)

    def run(self, world: World, tokeniser: Tokeniser) -> None:
        """Train until the plan is fulfilled, with a checkpoint every few minutes."""
        last, saved = time.monotonic(), time.monotonic()
        for batch in self._batches(world, tokeniser):
            if self._finished():
                break
            self._step(batch)
            now = time.monotonic()
            self.progress.seconds += now - last
            last = now
            if now - saved > CHECKPOINT_SECONDS:
                self.save()
                saved = now
        self.save()

    def _batches(self, world: World, tokeniser: Tokeniser) -> Iterator[Batch]:
        while True:
            random = Random(f"{self._plan.seed} {self.progress.pool}")  # noqa: S311 - no secret
            drawn = islice(families(world, random), POOL)
            rows = [row for row in (pack(family, tokeniser) for family in drawn)
                    if len(row.ids) <= LONGEST_ROW]  # fmt: skip
            made = list(batches(rows, self._plan.tokens))
            random.shuffle(made)
            yield from made
            self.progress.pool += 1

    def _finished(self) -> bool:
        by_steps = 0 < self._plan.steps <= self.progress.step
        return by_steps or self.progress.seconds >= self._plan.minutes * 60

    def _step(self, batch: Batch) -> None:
        for group in self._optimiser.param_groups:
            group["lr"] = self._rate()
        self._optimiser.zero_grad(set_to_none=True)
        loss = self.loss(batch)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self._parameters, 1.0)
        self._optimiser.step()
        self._note(float(loss.detach()), int((batch.ids != 0).sum()))

    def loss(self, batch: Batch) -> Tensor:
        """Return the mean loss over what a batch teaches."""
        scores = self.network(
            batch.ids.to(self.device),
            batch.positions.to(self.device),
            batch.mask.to(self.device),
            batch.learned.to(self.device),
        )
        return F.cross_entropy(scores, batch.targets.to(self.device))

    def _rate(self) -> float:
        done = self.progress.seconds / (self._plan.minutes * 60)
        if self._plan.steps:
            done = max(done, self.progress.step / self._plan.steps)
        cosine = 0.5 * (1 + math.cos(math.pi * min(1.0, done)))
        warm = min(1.0, (self.progress.step + 1) / WARM_UP)
        return self._plan.rate * warm * (LOWEST_RATE + (1 - LOWEST_RATE) * cosine)

    def _note(self, loss: float, tokens: int) -> None:
        progress = self.progress
        progress.step += 1
        progress.tokens += tokens
        progress.loss = loss if progress.step == 1 else 0.97 * progress.loss + 0.03 * loss
        if progress.step % REPORT_STEPS == 0:
            self._report(
                f"{progress.seconds / 60:.1f} min, step {progress.step}, "
                f"{progress.tokens:,} tokens, loss {progress.loss:.3f}, rate {self._rate():.1e}"
            )


def _device(wanted: str) -> torch.device:
    if wanted == "auto":
        wanted = "cuda" if torch.cuda.is_available() else "cpu"
    return torch.device(wanted)


def _compile(network: Network, report: Report) -> None:
    """Compile the blocks where that is possible; it makes a step about 1.7 times as fast."""
    if not shutil.which("g++") and not torch.cuda.is_available():
        report("no compiler found: training goes on uncompiled")
        return
    for block in network.blk:
        block.compile(dynamic=True)
