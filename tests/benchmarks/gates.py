"""What stays out of a prompt: `python -m tests.benchmarks.gates --data DIR [--json]`.

PersistBench without a judge: memories that do not belong to the question are in none of its
cross-domain prompts, at least one is in each beneficial prompt, and stored opinions stay out of the
questions where they would flatter. The app's own recall decides. About a minute on two cores.
"""

import argparse
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.domain.memories import Kind, Memory, Origin, State
from app.domain.references import MemoryId
from app.domain.wording import as_said
from app.engine import ChildEmbedder, Embedder
from app.memory.learning.topics import classify
from app.memory.recall.recall import Recall
from tests.benchmarks.sets import is_there

_FILES = {
    "cross_domain": "cross_domain.jsonl",
    "beneficial": "beneficial_samples.jsonl",
    "sycophancy": "sycophancy.jsonl",
}
_BUDGET = 1200  # characters: 15 % of a context of 2,048 tokens
_WHEN = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Row:
    """One case: what is known, and what is asked."""

    query: str
    memories: tuple[str, ...]


def read_rows(path: Path) -> Iterator[Row]:
    """Yield the cases of one file."""
    for line in path.read_text("utf-8").splitlines():
        held: dict[str, str | list[str]] = json.loads(line)
        yield Row(str(held["query"]), tuple(_stated(each) for each in held["memories"]))


def recalled(row: Row, embedder: Embedder) -> int:
    """Return how many memories stand beside the question of a case."""
    index = Recall()
    vectors = embedder.embed([row.query, *(as_said(each) for each in row.memories)])
    for number, (statement, vector) in enumerate(zip(row.memories, vectors[1:], strict=True)):
        index.put(_memory(number, statement), vector)
    return len(index.recall(row.query, vectors[0], _BUDGET).memories)


def _stated(text: str) -> str:
    """A memory of the set in the form of our own: "User's dog" is "The user's dog"."""
    return re.sub(r"^(?:The )?[Uu]ser(?=\b|')", "The user", text)


def _memory(number: int, statement: str) -> Memory:
    return Memory(
        MemoryId(f"memory{number}"), statement, Kind.FACT, classify(statement),
        State.ACTIVE, Origin.RULE, _WHEN, _WHEN,
    )  # fmt: skip


def main() -> None:
    """Measure the files that are there and print the share of right cases for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    embedder, figures = ChildEmbedder(), dict[str, dict[str, float]]()
    for name, file in _FILES.items():
        path = given.data / "persistbench" / file
        if is_there(path):
            counts = [recalled(row, embedder) for row in read_rows(path)]
            right = sum(bool(count) == (name == "beneficial") for count in counts)
            wanted = "at least one" if name == "beneficial" else "none"
            figures[name] = {wanted: round(right / len(counts), 4), "cases": len(counts)}
    embedder.close()
    print(json.dumps({"persistbench": figures}, indent=None if given.json else 2))


if __name__ == "__main__":
    main()
