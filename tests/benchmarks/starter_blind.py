"""Two models' answers to the short tasks side by side, which is which hidden until judged.

    python -m tests.benchmarks.starter_blind ONE.jsonl OTHER.jsonl            print the pairs
    python -m tests.benchmarks.starter_blind ONE.jsonl OTHER.jsonl LR=L…      count the verdicts

The files are what `tests.benchmarks.starter --said` writes. Verdicts: L (left is better), R, =.
"""

import json
import sys
from collections import Counter
from pathlib import Path
from random import Random

SEED = 30


def tasks(file: Path) -> dict[str, str]:
    """Return the answers to the short tasks by question."""
    rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    return {question: answer for suite, question, answer in rows if suite == "task"}


def sides(count: int) -> list[bool]:
    """Return for each pair whether the first file stands on the left."""
    random = Random(SEED)  # noqa: S311 - no secret
    return [random.random() < 0.5 for _ in range(count)]


def main() -> None:
    """Print the pairs, or what the verdicts come to."""
    one, other = (Path(name) for name in sys.argv[1:3])
    first, second = tasks(one), tasks(other)
    order = sides(len(first))
    if len(sys.argv) > 3:
        winners = (
            {"=": "equal", "L": one if left else other, "R": other if left else one}[verdict]
            for verdict, left in zip(sys.argv[3], order, strict=True)
        )
        print(Counter(str(winner) for winner in winners))
        return
    for number, (question, left) in enumerate(zip(first, order, strict=True), start=1):
        pair = (first[question], second[question])
        print(f"{number}. {question}\n   L: {pair[not left]}\n   R: {pair[left]}")


if __name__ == "__main__":
    main()
