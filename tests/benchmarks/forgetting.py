"""How well forgetting finds what is meant, and whether anything is left: one command, one table.

    python -m tests.benchmarks.forgetting --data ../shared/data [--json]

ForgetEval's external cases (`DIR/forgeteval_external/*.jsonl`) run through the real service over a
real vault with the real embedder: the facts are remembered, the mutations name what to forget in
words, and what is then found for the final question is scored by substring, as the authors do.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from app.domain.errors import CandorError
from app.domain.forgetting import Selector
from app.domain.memories import State
from app.engine import ChildEmbedder, Embedder
from app.memory import MemoryService
from app.vault import private_vault
from tests.benchmarks.sets import is_there
from tests.memory.lineages import NOW, drawn
from tests.memory.rephrasings import caught, pairs
from tests.memory.residues import sealed

CONTEXT = 4096
SEED = 20
IDS = frozenset({"identifier_obfuscation", "prefix_collision", "substring_trap"})
Json = str | int | float | list[str] | dict[str, "Json"]


@dataclass(frozen=True, slots=True)
class Case:
    """One row of the set."""

    id: str
    category: str
    facts: tuple[str, ...]
    mutations: tuple[tuple[str, ...], ...]
    question: str
    must: tuple[str, ...]
    must_not: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a case: what is wanted and missing, and what is not wanted and still there."""

    case: Case
    missing: tuple[str, ...]
    left: tuple[str, ...]

    @property
    def passed(self) -> bool:
        return not self.missing and not self.left


def read_cases(folder: Path) -> Iterator[Case]:
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            yield Case(
                row["id"], row["category"], tuple(row["setup_facts"]),
                tuple(tuple(each) for each in row["mutations"]), row["final_query"],
                tuple(row["must_contain"]), tuple(row["must_not_contain"]),
            )  # fmt: skip


def run(case: Case, embedder: Embedder) -> dict[str, Outcome]:
    """Remember, mutate, ask, and read the answer in every way; each case has its own vault."""
    vault = private_vault(lambda: NOW)
    service = MemoryService(vault, embedder, lambda: NOW)
    for fact in case.facts:
        remember(service, fact)
    for mutation in case.mutations:
        mutate(service, mutation)
    texts = {name: read(service, case.question) for name, read in READINGS.items()}
    active = everything(service, "").splitlines()
    texts["nearest"] = nearest(active, case.question, embedder)
    vault.close()
    return {name: outcome(case, text) for name, text in texts.items()}


def outcome(case: Case, text: str) -> Outcome:
    missing = tuple(each for each in case.must if each not in text)
    return Outcome(case, missing, tuple(each for each in case.must_not if each in text))


def remember(service: MemoryService, fact: str) -> None:
    """Remember a fact; what Candor refuses (codes, passwords) is not there to be forgotten."""
    try:
        service.remember(fact)
    except CandorError:
        return


def mutate(service: MemoryService, mutation: Sequence[str]) -> None:
    """Purge destroys, release hides, supersede retires."""
    match mutation:
        case ["supersede", target, newer]:
            service.supersede(target, newer)
        case [operation, target, *_]:
            service.forget(service.plan_for(Selector(target)))
            if operation == "purge":
                service.seal(now=True)


def everything(service: MemoryService, question: str) -> str:
    """All that recall could ever put beside a question: the strictest reading of must not."""
    del question
    active = (each for each in service.all() if each.state is State.ACTIVE)
    return "\n".join(each.statement for each in active)


def recalled(service: MemoryService, question: str) -> str:
    """What recall puts beside the question, behind the gate for questions about the world."""
    found = service.recall(question, CONTEXT).memories
    return "\n".join(each.memory.statement for each in found)


def found(service: MemoryService, question: str) -> str:
    """What the memory page's search finds for the question, among what is active."""
    hits = (each for each in service.find(question) if each.state is State.ACTIVE)
    return "\n".join(each.statement for each in hits)


def nearest(statements: Sequence[str], question: str, embedder: Embedder) -> str:
    """The five nearest of what is active, as a plain vector store would retrieve them."""
    if not statements:
        return ""
    vectors = embedder.embed([question, *statements])
    order = sorted(range(len(statements)), key=lambda n: -float(vectors[n + 1] @ vectors[0]))
    return "\n".join(statements[place] for place in order[:5])


READINGS = {"everything": everything, "recalled": recalled, "found": found}


def table(outcomes: Sequence[Outcome]) -> dict[str, Json]:
    """Return the shares: of all, without negation, of identifiers, and by category."""
    totals = Counter(each.case.category for each in outcomes)
    passed = Counter(each.case.category for each in outcomes if each.passed)
    ids = [each for each in outcomes if each.case.category in IDS]
    plain = [each for each in outcomes if each.case.category != "negation_trap"]
    return {
        "cases": len(outcomes),
        "passed": sum(each.passed for each in outcomes),
        "share": share(outcomes),
        "without negation rows": share(plain),
        "negation rows": share([each for each in outcomes if each not in plain]),
        "identifiers": share(ids),
        "by category": {name: f"{passed[name]}/{totals[name]}" for name in sorted(totals)},
        "failed": [f"{e.case.id}: missing {len(e.missing)}, left {len(e.left)}"
                   for e in outcomes if not e.passed],
    }  # fmt: skip


def share(outcomes: Sequence[Outcome]) -> float:
    return round(sum(each.passed for each in outcomes) / len(outcomes), 3) if outcomes else 0.0


def forget_eval(folder: Path, embedder: Embedder) -> dict[str, Json]:
    """The five nearest of what is active is the main reading, as of a plain vector store.

    "everything" is the strictest for what must not be there, "found" the memory page's search, and
    "recalled" what a turn would put beside such a question. Most ask about machines and strangers,
    which recall takes for the world at large: it speaks of the person's own life, and of those of
    whom they had something remembered.
    """
    runs = [run(case, embedder) for case in read_cases(folder)]
    if not runs:
        return {"cases": 0}
    readings: dict[str, Json] = {
        name: share([each[name] for each in runs]) for name in ("nearest", *READINGS)
    }
    return table([each["nearest"] for each in runs]) | {"readings": readings}


def lineages(count: int) -> dict[str, Json]:
    """Deletion, cascade and absence over generated lineages (after MEME): shares without residue.

    Deletion: what was named is gone. Cascade: so is all that hangs on it, and all else stands.
    Absence: no recall, search, list, message, block or receipt says it any more.
    """
    chance = Random(SEED)  # noqa: S311 - no secret
    findings = [sealed(drawn(chance)) for _ in range(count)]
    names = ("deletion", "cascade", "absence")
    shares = {name: sum(each[place] for each in findings) for place, name in enumerate(names)}
    result: dict[str, Json] = {"lineages": count}
    return result | {name: round(each / count, 4) for name, each in shares.items()}


def rephrased(embedder: Embedder) -> dict[str, Json]:
    """How many rephrasings a fingerprint catches, and how many other memories it stops."""
    cases = pairs()
    found = list(caught(cases, embedder))
    same = [hit for pair, hit in found if pair.same]
    other = [hit for pair, hit in found if not pair.same]
    return {
        "rephrasings": len(same),
        "caught": round(sum(same) / len(same), 3),
        "other memories": len(other),
        "false alarms": sum(other),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--lineages", type=int, default=300, metavar="N")
    parser.add_argument("--json", action="store_true", help="on one line")
    options = parser.parse_args()
    folder, embedder = options.data / "forgeteval_external", ChildEmbedder()
    result: dict[str, Json] = {
        "forgeteval": forget_eval(folder, embedder) if is_there(folder) else {"cases": 0},
        "lineages": lineages(options.lineages),
        "never learned again": rephrased(embedder),
    }
    embedder.close()
    print(json.dumps(result, indent=None if options.json else 2, ensure_ascii=False))


if __name__ == "__main__":
    main()
