"""How long recall and writing take, beside what they can not do without.

    python -m tests.benchmarks.latency [--sizes 1000 20000 100000] [--questions 100] [--json]

A real vault in a file, the real embedder, both warm. Everything of one size is asked in one run, in
turn: the whole of recall, and beside it the bare embedding of the question, plain numpy over
float32 vectors (the floor of exact search), and both indexes of vectors alone. `recall_beyond` is
what recall took beside the embedding inside it, `recall_cpu` the processor time of this process,
which does not embed. A write is one new memory: embedded, encrypted,
committed, indexed; beside it the bare embedding and a bare durable commit of as many bytes by
SQLite. Targets: `memory.md`.
"""

import argparse
import json
import sqlite3
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import numpy as np

from app.domain.memories import Kind, Memory, Origin, State, Topic
from app.domain.references import MemoryId
from app.engine import ChildEmbedder, Embedder
from app.memory import MemoryService
from app.memory.index import ChromaIndex, ExactIndex, Vector, Vectors, pack_vector
from app.vault import MemoryKeySource, Vault, create_vault
from tests.benchmarks import lives

CONTEXT = 8192  # tokens of the model
NEAREST = 50
WRITES = 60
Times = dict[str, list[float]]  # milliseconds by name
Table = dict[str, dict[str, float]]
A = TypeVar("A")


class WatchedEmbedder:
    """An embedder that knows how long its last call took."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self.took: list[float] = []

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Return one vector a text."""
        begun = time.perf_counter()
        vectors = self._embedder.embed(texts)
        self.took.append((time.perf_counter() - begun) * 1000)
        return vectors

    def close(self) -> None:
        """Close the real one."""
        self._embedder.close()


def timed(times: list[float], action: Callable[[A], object], given: A) -> None:
    """Run an action and note how long it took."""
    begun = time.perf_counter()
    action(given)
    times.append((time.perf_counter() - begun) * 1000)


def summary(times: Times) -> Table:
    """Return median and 95th percentile of each row, in milliseconds."""
    return {
        name: {"median_ms": round(statistics.median(each), 3),
               "p95_ms": round(statistics.quantiles(each, n=20)[-1], 3)}
        for name, each in times.items()
    }  # fmt: skip


@contextmanager
def full_vault(said: Sequence[str], vectors: Vectors) -> Iterator[tuple[Vault, Path]]:
    """Give a vault in a file with these memories in it, and the folder for other files."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        vault = create_vault(
            path / "profile" / "vault", keystore=MemoryKeySource(), passphrase=None, clock=now
        )
        with vault.change():
            for row, statement in enumerate(said):
                memory = make_memory(row, statement)
                vault.memories.put(memory)
                vault.vectors.put(memory.id, pack_vector(vectors[row]))
        yield vault, path
        vault.close()


def now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)


def make_memory(row: int, statement: str) -> Memory:
    """Return an active memory that says this."""
    name, topic = MemoryId(f"{row:016x}"), Topic.PEOPLE
    return Memory(name, statement, Kind.FACT, topic, State.ACTIVE, Origin.TYPED, now(), now())


def floor_of(vectors: Vectors) -> Callable[[Vector], object]:
    """Return plain exact search: one product, and the places of the best."""
    return lambda question: np.argpartition(-(vectors @ question), NEAREST)[:NEAREST]


def measure_recall(
    service: MemoryService, embedder: WatchedEmbedder, vectors: Vectors, asked: Sequence[str]
) -> Table:
    """Return what recall takes, and what it is held against."""
    exact, chroma = ExactIndex[str](), ChromaIndex[str]()
    names, floor = [str(row) for row in range(len(vectors))], floor_of(vectors)
    exact.fill(names, vectors)
    chroma.fill(names, vectors)
    chroma.nearest(vectors[0], NEAREST)  # waits until all is in the graph
    times: Times = defaultdict(list)
    for question in asked:
        vector = embedder.embed([question])[0]
        timed(times["bare_embedding"], embedder.embed, [question])
        before = time.process_time()
        timed(times["recall"], lambda each: service.recall(each, CONTEXT), question)
        times["recall_cpu"].append((time.process_time() - before) * 1000)
        times["recall_beyond"].append(times["recall"][-1] - embedder.took[-1])
        timed(times["plain_numpy"], floor, vector)
        timed(times["exact_index"], lambda each: exact.nearest(each, NEAREST), vector)
        timed(times["chromadb"], lambda each: chroma.nearest(each, NEAREST), vector)
    chroma.close()
    return summary(times)


def measure_writes(
    service: MemoryService, embedder: Embedder, folder: Path, said: Sequence[str]
) -> Table:
    """Return what one new memory takes, and what it is held against."""
    plain = plain_database(folder / "plain")
    times: Times = defaultdict(list)
    for statement in said:
        begun = time.perf_counter()
        embedder.embed([statement])
        plain.execute("INSERT INTO record (content) VALUES (?)", (bytes(2048),))
        plain.commit()
        times["bare_embedding_and_commit"].append((time.perf_counter() - begun) * 1000)
        timed(times["write"], service.remember, statement)
    plain.close()
    return summary(times)


def plain_database(path: Path) -> sqlite3.Connection:
    """Return a database that is as careful as the vault's."""
    database = sqlite3.connect(path)
    for pragma in ("journal_mode=DELETE", "synchronous=EXTRA", "secure_delete=ON"):
        database.execute(f"PRAGMA {pragma}")
    database.execute("CREATE TABLE record (id INTEGER PRIMARY KEY, content BLOB)")
    return database


def measure(size: int, asked: int, embedder: WatchedEmbedder) -> Table:
    """Return the figures of a life with so many memories."""
    said = lives.statements(size + WRITES)
    vectors = lives.vectors_of(said[:size], embedder)
    with full_vault(said[:size], vectors) as (vault, folder):
        before = time.process_time()
        service = MemoryService(vault, embedder, now)
        service.recall("Where do I live?", CONTEXT)
        indexed = time.process_time() - before
        service.recall(said[0], CONTEXT)
        table = measure_recall(service, embedder, vectors, lives.questions(asked))
        table |= measure_writes(service, embedder, folder, said[size:])
    over = table["recall"]["p95_ms"] - table["bare_embedding"]["p95_ms"]
    ratio = table["write"]["p95_ms"] / table["bare_embedding_and_commit"]["p95_ms"]
    table["recall"]["p95_over_bare_embedding_ms"] = round(over, 3)
    table["write"]["p95_ratio"] = round(ratio, 3)
    table["first_recall"] = {"cpu_ms": round(indexed * 1000)}
    return table


def main() -> None:
    """Measure and print one table a size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 20_000, 100_000])
    parser.add_argument("--questions", type=int, default=100)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    embedder = WatchedEmbedder(ChildEmbedder())
    tables = {str(size): measure(size, options.questions, embedder) for size in options.sizes}
    embedder.close()
    if options.json:
        print(json.dumps(tables))
        return
    for size, table in tables.items():
        for name, figures in table.items():
            shown = "  ".join(f"{what} {figure:10.2f}" for what, figure in figures.items())
            print(f"{size:>7} {name:28} {shown}")


if __name__ == "__main__":
    main()
