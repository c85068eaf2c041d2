"""Thousands of turns with stops, crashes, switches and locks: what leaks, what is lost, who stays.

    python -m tests.benchmarks.engine_soak [--turns 10000] [--seed 1] [--plot FILE.svg] [--json]

The whole app but its window: an encrypted vault, a tiny model in a process of its own that is
killed in the middle of answers, chats that are switched and deleted, locking and unlocking.
`lost` counts messages that were kept and are not there, whenever the vault is unlocked and at the
end; `zombies` processes that outlived a lock; `app_growth_mb` what the app's process holds at the
end more than in its second fifth, and `locked_growth` how many blocks of memory Python does while
it is locked: then nothing of the vault is in memory, so that only a leak grows.

What grows on purpose is `left`: the records that are neither a chat nor a message. Every deleted
chat leaves one, its tombstone, so that no copy of the vault brings it back.
"""

import argparse
import gc
import json
import os
import random
import signal
import statistics
import sys
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from threading import Event

from app.assistant import Assistant, Parts, Places, Profile
from app.domain.chat import ChatId
from app.domain.errors import EngineError
from app.domain.events import Finished, Piece, Recalled
from app.engine import ChildEngine
from app.vault import KdfCost
from app.vault.records import Drawer
from tests.assistant.words import WordEmbedder
from tests.benchmarks.first_minute import resident_mb
from tests.engine.variants import write_variant

WORDS = "hello fox river stone garden what where who tells likes the a of music".split()  # noqa: SIM905
FAST = KdfCost(memory_kib=64, passes=1, lanes=1)
MOST_CHATS = 8  # so that what is kept does not grow, but for a tombstone a deleted chat
PASSPHRASE = "a passphrase of the soak"  # noqa: S105 - of a vault that is thrown away


@dataclass(slots=True)
class Account:
    """What happened."""

    turns: int = 0
    stops: int = 0
    crashes: int = 0
    switches: int = 0
    locks: int = 0
    deleted: int = 0
    left: int = 0
    lost: int = 0
    zombies: int = 0
    app_mb: list[float] = field(default_factory=list)
    worker_mb: list[float] = field(default_factory=list)
    locked_blocks: list[int] = field(default_factory=list)


class Soak:
    """One profile that is used without mercy."""

    def __init__(self, folder: Path, seed: int) -> None:
        model = write_variant(folder / "model.gguf", {"llama.context_length": 1024})
        self._engine = ChildEngine(model)
        parts = Parts(
            engine=lambda _: self._engine,
            embedder=WordEmbedder,
            keystore=lambda: None,
            passphrase_cost=FAST,
        )
        self._profile = Profile(Places(folder / "data"), parts=parts)
        self._chance = random.Random(seed)  # noqa: S311 - not for keys
        self._kept: dict[ChatId, list[str]] = {}
        self.account = Account()

    def run(self, turns: int) -> Account:
        """Hold so many turns; return what happened."""
        assistant = self._profile.create(PASSPHRASE)
        for turn in range(turns):
            if self._chance.random() < 0.02:
                assistant = self._lock(assistant)
            self._turn(assistant, turn)
            if turn % max(1, turns // 100) == 0:
                self._weigh()
        assistant = self._lock(assistant)
        self.account.left = _left(assistant)
        assistant.lock()
        self._count_zombies()
        return self.account

    def _turn(self, assistant: Assistant, turn: int) -> None:
        chat = self._choose_chat(assistant)
        text = f"{' '.join(self._chance.choices(WORDS, k=self._chance.randrange(1, 40)))} {turn}?"
        stop, fate = Event(), self._chance.random()
        pieces_left = self._chance.randrange(6)
        self.account.turns += 1
        if fate < 0.02:
            stop.set()
        with suppress(EngineError):
            for event in assistant.ask(text, stop, chat):
                match event:
                    case Recalled(chat=begun):
                        chat = begun.id
                        self._kept.setdefault(chat, []).append(text)
                    case Piece():
                        pieces_left -= 1
                    case Finished(answer):
                        self._kept[answer.chat].append(answer.text)
                if pieces_left == 0:
                    self._disturb(fate, stop)

    def _disturb(self, fate: float, stop: Event) -> None:
        """Stop the answer, kill the worker, or let it be."""
        if fate < 0.25:
            self.account.stops += 1
            stop.set()
        elif fate < 0.30 and self._engine.pid is not None:
            self.account.crashes += 1
            os.kill(self._engine.pid, signal.SIGKILL)

    def _choose_chat(self, assistant: Assistant) -> ChatId | None:
        """Go on, go to another chat, or begin one; one too many is deleted."""
        if len(self._kept) > MOST_CHATS:
            gone = self._chance.choice(list(self._kept))
            assistant.chats.delete(gone)
            self.account.deleted += 1
            del self._kept[gone]
        if not self._kept or self._chance.random() < 0.1:
            return None
        self.account.switches += 1
        return self._chance.choice(list(self._kept))

    def _lock(self, assistant: Assistant) -> Assistant:
        """Lock, look who is still there, unlock, look what is still there."""
        self.account.locks += 1
        assistant.lock()
        self._count_zombies()
        gc.collect()
        self.account.locked_blocks.append(sys.getallocatedblocks())
        unlocked = self._profile.unlock(PASSPHRASE)
        for chat, texts in self._kept.items():
            there = [message.text for message in unlocked.chats.messages(chat)]
            self.account.lost += _missing(texts, there)
        return unlocked

    def _count_zombies(self) -> None:
        """Count the processes below this one that a lock should have ended."""
        own = Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="ascii")
        self.account.zombies += len(own.split())

    def _weigh(self) -> None:
        self.account.app_mb.append(round(resident_mb(None), 1))
        if self._engine.pid is not None:
            with suppress(FileNotFoundError, StopIteration):
                self.account.worker_mb.append(round(resident_mb(self._engine.pid), 1))


def _missing(wanted: Iterable[str], there: Iterable[str]) -> int:
    """Return how many texts are not there in their order."""
    rest = iter(there)
    return sum(text not in rest for text in wanted)


def growth(values: Sequence[float]) -> float:
    """Return how much more there is in the last tenth than in the second fifth."""
    early, late = values[len(values) // 5 : len(values) * 2 // 5], values[-len(values) // 10 :]
    return statistics.median(late) - statistics.median(early) if early and late else 0.0


def _left(assistant: Assistant) -> int:
    """Count the records of a vault that are neither a chat nor a message."""
    records = assistant._vault._store.contents.everything()
    return sum(record.drawer not in {Drawer.CHATS, Drawer.MESSAGES} for _, record in records)


def draw(account: Account, target: Path) -> None:
    """Draw both weights over the turns."""
    lines = []
    for weights, colour in ((account.app_mb, "#1f6f54"), (account.worker_mb, "#b4552d")):
        most, last = max(account.app_mb + account.worker_mb) * 1.1, max(1, len(weights) - 1)
        points = " ".join(
            f"{at / last * 780 + 10:.1f},{290 - weight / most * 270:.1f}"
            for at, weight in enumerate(weights)
        )
        lines.append(f'<polyline points="{points}" fill="none" stroke="{colour}"/>')
    told = f"{account.turns} turns; app (green) and worker (red), at most {most / 1.1:.0f} MB; "
    told += f"{account.deleted} chats deleted, {account.left} records kept beside chats"
    words = f'<text x="10" y="16" font-family="sans-serif" font-size="13">{told}</text>'
    frame = '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="300">'
    target.write_text(f"{frame}{words}{''.join(lines)}</svg>\n", encoding="ascii")


def main() -> None:
    """Soak and print what happened."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        account = Soak(Path(folder), options.seed).run(options.turns)
    if options.plot:
        draw(account, options.plot)
    counted = asdict(account).items()
    figures: dict[str, float] = {name: each for name, each in counted if isinstance(each, int)}
    figures["app_growth_mb"] = round(growth(account.app_mb), 1)
    figures["locked_growth"] = round(growth(account.locked_blocks))
    figures["worker_most_mb"] = max(account.worker_mb, default=0.0)
    print(
        json.dumps(figures)
        if options.json
        else "\n".join(f"{n:20} {v}" for n, v in figures.items())
    )


if __name__ == "__main__":
    main()
