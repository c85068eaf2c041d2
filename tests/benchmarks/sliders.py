"""What each position of each slider costs the starter when it answers from memory.

    python -m tests.benchmarks.sliders [--scale 0.5] [--json]

Questions of `tests.benchmarks.starter` (unseen people, one and ten lines), greedy. The limit is the
middle position; warmth must not cost more than 2 points (`preferences.md`, 4.5).
"""

import argparse
import json
from collections.abc import Iterator
from dataclasses import replace
from threading import Event

from app.domain.generation import Chunk, Sampling
from app.domain.head import build_head
from app.domain.persona import HIGHEST, LOWEST, Axis, Persona
from app.engine import ChildEngine
from tests.benchmarks.starter_cases import Case, make_cases
from tests.benchmarks.starter_judges import is_right

SUITES = ("one_line", "ten_lines", "dont_know")


def share_right(engine: ChildEngine, cases: list[Case], head: str) -> float:
    """Return the share of right answers under a head, 0 to 1."""
    return sum(is_right(case, reply(engine, replace(case, head=head))) for case in cases) / len(
        cases
    )


def reply(engine: ChildEngine, case: Case) -> str:
    """Return the greedy answer."""
    sampling = Sampling(temperature=0, max_tokens=60)
    events = engine.generate(case.prompt(), sampling, Event())
    return "".join(event.text for event in events if isinstance(event, Chunk))


def positions() -> Iterator[tuple[str, Persona]]:
    """Yield the middle, then every other position of every slider."""
    yield "middle", Persona()
    for axis in Axis:
        for position in range(LOWEST, HIGHEST + 1):
            if position:
                yield f"{axis} {position:+d}", Persona().moved(axis, position)


def main() -> None:
    """Measure and print one row a position."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scale", type=float, default=0.5)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    cases = [case for case in make_cases(options.scale) if case.suite in SUITES]
    engine = ChildEngine()
    table = {}
    for name, persona in positions():
        head = build_head(persona, starter=True)
        table[name] = {
            suite: share_right(engine, [c for c in cases if c.suite == suite], head)
            for suite in SUITES
        }
        if not options.json:
            print(f"{name:15}", *(f"{suite} {value:.2f}" for suite, value in table[name].items()))
    engine.close()
    if options.json:
        print(json.dumps(table))


if __name__ == "__main__":
    main()
