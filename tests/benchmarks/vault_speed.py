"""How fast the vault forgets and opens, each beside what it must be compared with.

A memory is two sealed records, its text and its vector. The clock is the wall's; `cpu` is what this
process burned. Everything lies on the disk of the temporary folder.
"""

import contextlib
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

from app.assistant import Parts, Places, Profile
from app.domain.events import Recalled
from app.domain.references import MemoryId
from app.engine import ScriptedEngine
from app.vault import MemoryKeySource, Vault, create_vault, open_vault
from app.vault.connection import PRAGMAS
from app.vault.passphrases import calibrated, derive_passphrase_key
from tests.assistant.words import WordEmbedder
from tests.memory.many_memories import many
from tests.vault.samples import NOON, make_memory

ROUNDS = 100  # forgettings
OPENINGS = 7
VECTOR = bytes(768)
QUESTION = "Where does my friend live?"


@dataclass
class Times:
    """Milliseconds of the wall and of this process, one entry a round."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    @contextlib.contextmanager
    def round(self) -> Iterator[None]:
        """Measure what happens inside."""
        wall, cpu = time.perf_counter(), time.process_time()
        yield
        self.cpu.append(1000 * (time.process_time() - cpu))
        self.wall.append(1000 * (time.perf_counter() - wall))

    def figures(self, name: str) -> dict[str, float]:
        """Return the median and the 95th percentile of both."""
        return {
            f"{name}_p50_ms": _quantile(self.wall, 0.5),
            f"{name}_p95_ms": _quantile(self.wall, 0.95),
            f"{name}_cpu_p50_ms": _quantile(self.cpu, 0.5),
            f"{name}_cpu_p95_ms": _quantile(self.cpu, 0.95),
        }


def measure_forgetting(memories: int) -> dict[str, float]:
    """Return what forgetting one memory costs, beside a bare durable commit in the same run."""
    forgetting, bare = Times(), Times()
    with _vault(memories) as (path, keys), _bare(path.with_name("bare")) as commit:
        vault = open_vault(path, keystore=keys, passphrase=None, clock=lambda: NOON)
        for number in range(ROUNDS):
            with bare.round():
                commit(number)
            with forgetting.round():
                _forget(vault, MemoryId(f"memory-{number * memories // ROUNDS}"))
        vault.close()
    figures = forgetting.figures("forget") | bare.figures("bare")
    times = {
        f"times_bare_{each}": round(figures[f"forget_{each}_ms"] / figures[f"bare_{each}_ms"], 2)
        for each in ("p50", "p95")
    }
    return {"memories": memories, "records": 2 * memories} | figures | times


def measure_opening(memories: int) -> dict[str, float]:
    """Return how long the keystore mode takes from locked to open, and to what comes first then.

    `first_search` looks memories up by words, `first_recall` finds what belongs beside a question
    (which is kept first): both read every memory, and recall builds its indexes.
    """
    opening, searching, recalling = Times(), Times(), Times()
    with _vault(memories) as (path, keys):
        profile = _profile(path, keys)
        for _ in range(OPENINGS):
            with searching.round():
                with opening.round():
                    assistant = profile.unlock(None)
                assert assistant.memory.find(QUESTION)
            assistant.lock()
            with recalling.round():
                assistant = profile.unlock(None)
                events = assistant.ask(QUESTION, Event())
                assert isinstance(next(events), Recalled)
            events.close()
            assistant.lock()
    figures = opening.figures("unlock") | searching.figures("first_search")
    return {"memories": memories} | figures | recalling.figures("first_recall")


def measure_passphrase() -> dict[str, float]:
    """Return what the cost chosen for this machine takes."""
    cost, times = calibrated(), Times()
    for _ in range(5):
        with times.round():
            derive_passphrase_key("correct horse battery staple", bytes(16), cost)
    chosen = {"memory_kib": cost.memory_kib, "passes": cost.passes, "lanes": cost.lanes}
    return chosen | {"argon2id_p50_ms": _quantile(times.wall, 0.5)}


def statements(count: int) -> list[str]:
    """Return so many different statements about one life."""
    known, _ = many(min(count, 7000))
    years = (f"{known[n % len(known)][:-1]} since {n}." for n in range(len(known), count))
    return [*known, *years]


@contextlib.contextmanager
def _vault(memories: int) -> Iterator[tuple[Path, MemoryKeySource]]:
    with tempfile.TemporaryDirectory() as folder:
        path, keys = Places(Path(folder)).vault("default"), MemoryKeySource()
        vault = create_vault(path, keystore=keys, passphrase=None, clock=lambda: NOON)
        with vault.change():
            for number, statement in enumerate(statements(memories)):
                vault.memories.put(make_memory(f"memory-{number}", statement))
                vault.vectors.put(MemoryId(f"memory-{number}"), VECTOR)
        vault.close()
        yield path, keys


@contextlib.contextmanager
def _bare(path: Path) -> Iterator[Callable[[int], None]]:
    """One row put into a plain table, as durable as the vault's changes are."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(pragma)
    connection.execute("CREATE TABLE rows (number INTEGER PRIMARY KEY, content BLOB)")

    def commit(number: int) -> None:
        connection.execute("INSERT INTO rows VALUES (?, ?)", (number, bytes(528)))

    yield commit
    connection.close()


def _forget(vault: Vault, memory: MemoryId) -> None:
    with vault.forgetting():
        vault.memories.remove(memory)
        vault.vectors.remove(memory)


def _profile(path: Path, keys: MemoryKeySource) -> Profile:
    parts = Parts(
        engine=lambda _: ScriptedEngine(["Yes."]), embedder=WordEmbedder, keystore=lambda: keys
    )
    return Profile(Places(path.parents[2]), parts=parts)


def _quantile(values: list[float], share: float) -> float:
    return round(sorted(values)[min(int(len(values) * share), len(values) - 1)], 1)
