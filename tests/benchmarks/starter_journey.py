"""The journey of the first minute, fifty times: `python -m tests.benchmarks.starter_journey`.

"My sister Ana lives in Lisbon" is said, proposed and accepted; in a new chat "Where does my sister
live?" is recalled and answered. Names, places and relations are ones that training never saw.
"""

import argparse
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random

from app.assistant import Assistant
from models.starter.tables.held_out import UNSEEN_WORDS
from models.starter.tables.words import Sort
from tests.benchmarks.starter_app import app_with, say

SEED = 50
WANTED = 47
TOGETHER = 10
TELLING = (
    "My {r} {n} lives in {p}.", "my {r} {n} lives in {p}", "Remember that my {r} {n} lives in {p}.",
    "By the way, my {r} {n} lives in {p}.", "My {r} is called {n} and lives in {p}.",
)  # fmt: skip
ASKING = (
    "Where does my {r} live?", "where does my {r} live", "Which city does my {r} live in?",
    "Where does {n} live?", "Do you know where my {r} lives?",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Variant:
    """One journey: what was told and asked, and how far it came."""

    told: str
    asked: str
    place: str
    proposed: bool
    recalled: bool
    answer: str

    @property
    def right(self) -> bool:
        """Whether the answer names the place."""
        return self.place.lower() in self.answer.lower()


def journeys(model: Path | None, runs: int) -> Iterator[Variant]:
    """Yield the journeys; ten share an app, so that the memories of the others stand about."""
    for first in range(0, runs, TOGETHER):
        random = Random(SEED + first)  # noqa: S311 - no secret
        relations = random.sample(UNSEEN_WORDS.relations, TOGETHER)
        with app_with(model) as assistant:
            for relation in relations[: runs - first]:
                yield journey(assistant, relation, random)


def journey(assistant: Assistant, relation: str, random: Random) -> Variant:
    """Tell one thing, and ask for it in a new chat."""
    name, place = (UNSEEN_WORDS.value(sort, random) for sort in (Sort.NAME, Sort.PLACE))
    told, asked = (
        random.choice(phrases).format(r=relation, n=name, p=place) for phrases in (TELLING, ASKING)
    )
    first = say(assistant, told)
    second = say(assistant, asked)
    recalled = any(place in line for line in second.recalled)
    return Variant(told, asked, place, bool(first.proposed), recalled, second.answer)


def main() -> None:
    """Run the journeys and print what came of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, help="another model file than the one that ships")
    parser.add_argument("--runs", type=int, default=50)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    variants = list(journeys(given.model, given.runs))
    right = sum(variant.right for variant in variants)
    if given.json:
        print(
            json.dumps(
                {"right": right, "runs": given.runs, "variants": [asdict(one) for one in variants]}
            )
        )
        return
    for variant in variants:
        if not variant.right:
            print(f"{variant.told} | {variant.asked} | proposed {variant.proposed}, recalled "
                  f"{variant.recalled} | {variant.answer}")  # fmt: skip
    print(f"{right} of {given.runs} right (wanted: {WANTED} of 50)")


if __name__ == "__main__":
    main()
