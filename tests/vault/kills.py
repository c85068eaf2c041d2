"""Kills: a process that writes to a vault ends at any moment; nothing acknowledged may be lost.

Run as `python -m tests.vault.kills FOLDER COUNT SEED` in a process of its own: it forks a writer
so many times, kills it, opens the vault and compares. It prints one JSON object of counts.
"""

import os
import random
import signal
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from app.domain.errors import CandorError
from app.domain.references import MemoryId
from app.vault import Vault, create_vault, open_vault
from tests.vault.keystores import FileKeySource
from tests.vault.proving import run_proof
from tests.vault.samples import make_memory


def run_kills(folder: Path, count: int, seed: int) -> Counter[str]:
    """Kill a writer so many times; count what was `lost`, `resurrected` or `unopenable`."""
    dice = random.Random(seed)  # noqa: S311 - nothing is sealed with it
    keys = FileKeySource(folder)
    path = folder / "data" / "vault"
    create_vault(path, keystore=keys, passphrase=None, clock=_now).close()
    outcomes, there = Counter[str](kills=0, lost=0, resurrected=0, unopenable=0), set[str]()
    for number in range(count):
        gone = _write_until_killed(path, keys, f"run-{number}", dice, there)
        outcomes["kills"] += 1
        try:
            vault = open_vault(path, keystore=keys, passphrase=None, clock=_now)
        except CandorError:
            outcomes["unopenable"] += 1
            break
        _compare(vault, there, gone, outcomes)
        vault.close()
    return outcomes


def _compare(vault: Vault, there: set[str], gone: set[str], outcomes: Counter[str]) -> None:
    """What was not acknowledged may be there or not; from now on it is what it is."""
    found = {str(memory.id) for memory in vault.memories.all()}
    outcomes["lost"] += len(there - found)
    outcomes["resurrected"] += len(gone & found)
    outcomes["residues"] += vault.check().residues != 0
    outcomes["damaged"] += vault.damage.harmful
    there.clear()
    there.update(found)


def _write_until_killed(
    path: Path, keys: FileKeySource, prefix: str, dice: random.Random, there: set[str]
) -> set[str]:
    """Let a writer work until it is killed; note in `there` what must be there, return what not."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _write(path, keys, prefix, writing)
    os.close(writing)
    gone: set[str] = set()
    doubtful: set[str] = set()
    with open(reading, encoding="ascii") as lines:
        for _ in range(dice.randint(1, 12)):
            _note(lines.readline(), there, gone, doubtful)
        _wait(dice.randrange(30_000))
        os.kill(child, signal.SIGKILL)
        for line in lines:
            _note(line, there, gone, doubtful)
    os.waitpid(child, 0)
    there -= doubtful
    return gone


def _note(line: str, there: set[str], gone: set[str], doubtful: set[str]) -> None:
    """A line names what is about to happen, or what has happened for good."""
    word, _, name = line.strip().partition(" ")
    if word == "forgetting":
        doubtful.add(name)
    elif word == "forgot":
        there.discard(name)
        gone.add(name)
    elif word == "kept":
        there.add(name)


def _write(path: Path, keys: FileKeySource, prefix: str, acknowledged: int) -> None:
    vault = open_vault(path, keystore=keys, passphrase=None, clock=_now)
    for number in range(1000):
        name = f"{prefix}-{number}"
        vault.memories.put(make_memory(name))
        os.write(acknowledged, f"kept {name}\n".encode())
        if number % 2:
            oldest = vault.memories.all()[0].id
            os.write(acknowledged, f"forgetting {oldest}\n".encode())
            with vault.forgetting():
                vault.memories.remove(MemoryId(oldest))
            os.write(acknowledged, f"forgot {oldest}\n".encode())
    os._exit(0)


def _wait(steps: int) -> None:
    for _ in range(steps):
        pass


def _now() -> datetime:
    return datetime.now(UTC)


if __name__ == "__main__":
    run_proof(run_kills)
