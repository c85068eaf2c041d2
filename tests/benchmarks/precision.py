"""PrecisionMemBench: `python -m tests.benchmarks.precision --data DIR [--json]`.

The app's own recall, one index for each scope that a case asks in. A belief is a memory that can be
called by its name and aliases; a pinned one is a standing instruction, which is always there; what
was superseded or resolved is not active. A case passes when the beliefs that are relevant are just
those that it wants, and the pinned and open ones hold those that it names. The prelude of the
persona is made elsewhere in Candor and is not looked at. About a minute.
"""

import argparse
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from app.domain.memories import Kind, Memory, Origin, State, Topic
from app.domain.references import MemoryId
from app.engine import ChildEmbedder, Embedder
from app.memory.recall.recall import Recall
from tests.benchmarks.conversations import Json, as_list, as_object, as_text
from tests.benchmarks.sets import is_there

_BUDGET = 4000  # characters
_WHEN = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Belief:
    """One belief of the set."""

    name: str
    user: str
    content: str
    called: tuple[str, ...]
    scopes: frozenset[str]
    pinned: bool
    open: bool
    active: bool


@dataclass(frozen=True, slots=True)
class Case:
    """One question in some scopes, and what it must and must not bring."""

    query: str
    user: str
    scopes: frozenset[str]
    most: int
    wanted: frozenset[str] | None
    excluded: frozenset[str]
    pinned: frozenset[str]
    unpinned: frozenset[str]
    open: frozenset[str]
    closed: frozenset[str]


@dataclass
class Store:
    """The beliefs as they stand, with their vectors."""

    embedder: Embedder
    beliefs: dict[str, Belief] = field(default_factory=dict)

    def found(self, case: Case) -> tuple[list[str], frozenset[str], frozenset[str]]:
        """Return what is relevant, pinned and open for a case."""
        held = [each for each in self.beliefs.values() if _within(each, case)]
        index = Recall()
        if held:
            vectors = self.embedder.embed([each.content for each in held])
            for belief, vector in zip(held, vectors, strict=True):
                index.put(_memory(belief), vector)
                index.call(MemoryId(belief.name), belief.called)
        vector = self.embedder.embed([case.query])[0] if case.query.strip() else None
        names = [str(m.memory.id) for m in index.recall(case.query, vector, _BUDGET).memories]
        standing = {each.name: each for each in held if each.pinned}
        pinned = frozenset(n for n in names if n in standing and not standing[n].open)
        open_ones = frozenset(n for n in names if n in standing and standing[n].open)
        room = max(0, case.most - len(pinned | open_ones))
        return [n for n in names if n not in standing][:room], pinned, open_ones


def passes(case: Case, store: Store) -> tuple[bool, float | None]:
    """Return whether a case passes, and its precision where it wants something found."""
    relevant, pinned, open_ones = store.found(case)
    shown = frozenset(relevant)
    right = case.wanted is None or shown == case.wanted
    right &= not shown & case.excluded and case.pinned <= pinned and not case.unpinned & pinned
    right &= case.open <= open_ones and not case.closed & open_ones
    if not case.wanted:
        return right, None
    return right, len(shown & case.wanted) / len(shown) if shown else 0.0


def read_belief(held: dict[str, Json]) -> Belief:
    """Return one belief."""
    aliases = [as_text(each) for each in as_list(held["aliases"])]
    active = held["epistemic_status"] != "superseded" and not held["resolved_at"]
    return Belief(
        name=as_text(held["_id"]), user=as_text(held["user_id"]), content=as_text(held["content"]),
        called=(as_text(held["canonical_name"]).replace("_", " "), *aliases),
        scopes=frozenset(as_text(each) for each in as_list(held["scope"])),
        pinned=bool(held["pinned"]), open=held["type"] == "open_question", active=active,
    )  # fmt: skip


def read_case(held: dict[str, Json], query: str) -> Case:
    """Return one case, or one turn of a session."""
    expect = as_object(held["expect"])
    budget = as_object(held.get("budget") or {})

    def ids(tier: str, which: str) -> frozenset[str]:
        named = as_object(expect.get(tier) or {}).get(which) or []
        return frozenset(as_text(each) for each in as_list(named))

    listed = "shouldOnlyInclude" in as_object(expect.get("relevantBeliefs") or {})
    most = budget.get("maxBeliefs", 99)
    return Case(
        query, as_text(held.get("userId") or "test-user"),
        frozenset(as_text(each) for each in as_list(held["scope"])), int(as_text(most)),
        ids("relevantBeliefs", "shouldOnlyInclude") if listed else None,
        ids("relevantBeliefs", "mustExclude") | ids("noiseCheck", "mustNotSurface"),
        ids("pinnedFacts", "mustInclude"), ids("pinnedFacts", "mustExclude"),
        ids("openQuestions", "mustInclude"), ids("openQuestions", "mustExclude"),
    )  # fmt: skip


def _within(belief: Belief, case: Case) -> bool:
    return belief.user == case.user and belief.active and bool(belief.scopes & case.scopes)


def _memory(belief: Belief) -> Memory:
    kind = Kind.INSTRUCTION if belief.pinned else Kind.FACT
    return Memory(
        MemoryId(belief.name), belief.content, kind, Topic.OTHER,
        State.ACTIVE, Origin.TYPED, _WHEN, _WHEN,
    )  # fmt: skip


def _single(home: Path, store: Store) -> Iterator[tuple[str, bool, float | None]]:
    for each in as_list(json.loads((home / "retrieval.cases.json").read_text("utf-8"))):
        held = as_object(each)
        yield as_text(held["caseId"]), *passes(read_case(held, as_text(held["query"])), store)


def _sessions(home: Path, seed: Sequence[Belief], embedder: Embedder) -> Iterator[
    tuple[str, bool, float | None]
]:  # fmt: skip
    for session in as_list(json.loads((home / "session-retrieval.cases.json").read_text("utf-8"))):
        store = Store(embedder, {each.name: each for each in seed})
        for each in as_list(as_object(session)["turns"]):
            turn = as_object(each)
            made, update = turn.get("createBeliefAtTurn"), turn.get("updateBeliefAtTurn")
            case = read_case(turn, as_text(turn["userMessage"]))
            yield f"turn {as_text(turn['turnIndex'])}", *passes(case, store)
            if made:
                belief = read_belief(as_object(made))
                store.beliefs[belief.name] = belief
            if update:
                _renamed(store, as_object(update))
        seed = list(store.beliefs.values())


def _renamed(store: Store, update: dict[str, Json]) -> None:
    """Let a belief be called by more names from the next turn on."""
    old = store.beliefs[as_text(update["beliefId"])]
    more = [as_text(each) for each in as_list(update["addAliases"])]
    store.beliefs[old.name] = Belief(
        old.name, old.user, old.content, (*old.called, *more), old.scopes, old.pinned, old.open,
        old.active,
    )  # fmt: skip


def _figures(results: Iterable[tuple[str, bool, float | None]]) -> dict[str, Json]:
    every = list(results)
    precise = [each for _, _, each in every if each is not None]
    return {
        "passed": sum(right for _, right, _ in every), "cases": len(every),
        "precision": round(sum(precise) / max(1, len(precise)), 4),
        "failed": [name for name, right, _ in every if not right],
    }  # fmt: skip


def measured(home: Path) -> dict[str, Json]:
    """Return how many of the cases in a folder pass, and how precise recall was."""
    embedder = ChildEmbedder()
    held = as_list(json.loads((home / "beliefs.seed.json").read_text("utf-8")))
    seed = [read_belief(as_object(each)) for each in held]
    single = list(_single(home, Store(embedder, {each.name: each for each in seed})))
    figures = _figures([*single, *_sessions(home, seed, embedder)])
    embedder.close()
    return figures


def main() -> None:
    """Run all cases and print how many pass."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    home, figures = given.data / "precisionmembench" / "fixtures", dict[str, Json]()
    if is_there(home):
        figures = measured(home)
    print(json.dumps({"precisionmembench": figures}, indent=None if given.json else 2))


if __name__ == "__main__":
    main()
