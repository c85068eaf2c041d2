"""What layer 1 (rules) and layer 2 (the model) learn: `python -m tests.benchmarks.learning`.

    python -m tests.benchmarks.learning [--data DIR] [--second-reader [MODEL]] [--json]

Layer 2 takes two to five minutes on two cores; its model is the starter unless another is named.

Reads `DIR/learning/*.jsonl` where there are any, else the repository's own labelled utterances
(`tests/memory/utterances.jsonl`; `labelled.py` says which third of them is held aside). A finding
is right when it rests on the labelled words and its statement says what they say.
"""

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from threading import Event

from app.engine import ChildEngine, find_starter
from app.memory.learning.extraction import find
from app.memory.learning.findings import Finding
from app.memory.learning.second_reader import read_along, worth_reading
from tests.memory.labelled import OWN, Reader, Utterance, by_rules, load_utterances, score

SHARED = Path(__file__).parents[3] / "shared" / "data"
NEVER = ("quote", "fiction", "third", "hypo", "irony", "question", "handed", "task", "state")
Row = dict[str, float | int]
Table = dict[str, Row]


def utterances(data: Path) -> tuple[Utterance, ...]:
    """Return the labelled utterances of a folder, or the repository's own where it has none."""
    files = sorted((data / "learning").glob("*.jsonl")) or [OWN]
    return tuple(each for file in files for each in load_utterances(file))


def parts(every: Sequence[Utterance]) -> dict[str, list[Utterance]]:
    """Return the utterances by what the rules know of them."""
    return {
        "first round, known to the rules": [each for each in every if not each.second_round],
        "second round, tuned on": [
            each for each in every if each.second_round and not each.held_aside
        ],
        "second round, held aside": [each for each in every if each.held_aside],
    }


def row(some: Sequence[Utterance], read: Reader = by_rules) -> Row:
    """Return precision and recall over some utterances, and how often each was right."""
    result = score(some, read)
    return {
        "utterances": len(some),
        "precision": round(result.precision, 4),
        "recall": round(result.recall, 4),
        "right": result.right,
        "wrong": len(result.wrong),
        "missed": len(result.missed),
    }


def hard_negatives(every: Iterable[Utterance], read: Reader = by_rules) -> Row:
    """Return how many memories were made of utterances that hold none, by their kind."""
    made: Counter[str] = Counter(dict.fromkeys(NEVER, 0))
    for each in every:
        if not each.labels:
            made[each.kind] += len(read(each))
    return dict(made)


def layer_2(every: Sequence[Utterance], model: Path) -> Table:
    """Return what rules and model learn together, and what it costs to ask the model."""
    engine = ChildEngine(model)
    engine.card()
    begun = time.perf_counter()
    added = {each.text: read_along(engine, each.text, Event()) for each in every}
    seconds = time.perf_counter() - begun
    engine.close()
    asked = sum(worth_reading(each.text) for each in every)

    def both(each: Utterance) -> Sequence[Finding]:
        return (*by_rules(each), *added[each.text])

    table = {name: row(some, both) for name, some in parts(every).items() if some}
    table["hard negatives, memories made"] = hard_negatives(every, both)
    cost = {"asked": asked, "of": len(every), "seconds_each": round(seconds / max(1, asked), 2)}
    return table | {"cost": cost}


def speed(every: Sequence[Utterance]) -> Row:
    """Return the milliseconds of processor time that one message takes."""
    taken = []
    for each in every:
        begun = time.process_time()
        _ = find(each.text)
        taken.append(1000 * (time.process_time() - begun))
    taken.sort()
    return {
        "ms_p50": round(taken[len(taken) // 2], 3),
        "ms_p95": round(taken[int(0.95 * len(taken))], 3),
        "ms_max": round(taken[-1], 3),
    }


def layer_1(every: Sequence[Utterance]) -> Table:
    """Return what rules alone learn."""
    table = {name: row(some) for name, some in parts(every).items() if some}
    table["hard negatives, memories made"] = hard_negatives(every)
    table["hard negatives held aside"] = hard_negatives(each for each in every if each.held_aside)
    return table | {"speed": speed(every)}


def main() -> None:
    """Run the benchmark and print its tables, or one JSON object with `--json`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=SHARED)
    parser.add_argument("--second-reader", type=Path, nargs="?", const=Path(), metavar="MODEL")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    every = utterances(given.data)
    tables = {"layer 1": layer_1(every)}
    if given.second_reader is not None:
        model = given.second_reader if given.second_reader.name else find_starter()
        tables["layer 1 and layer 2"] = layer_2(every, model)
    if given.json:
        print(json.dumps(tables))
        return
    for layer, table in tables.items():
        print(f"\n{layer}")
        for name, values in table.items():
            print(f"  {name}")
            print("    " + "  ".join(f"{key} {value:g}" for key, value in values.items()))


if __name__ == "__main__":
    main()
