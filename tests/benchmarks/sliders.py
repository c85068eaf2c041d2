"""What each position of each slider does to the starter's manner, and what it costs in answers.

    python -m tests.benchmarks.sliders [--scale 0.5] [--json]

Cost: questions of `tests.benchmarks.starter` (unseen people, one and ten lines), greedy, held as in
the app. The limit is the middle position; warmth must not cost more than 2 points
(`preferences.md`, 4.5). Manner, on remarks that training never saw: words per answer, shares with a
contraction and with a small first letter, and what the tone meter reads as the ends of warmth.
"""

import argparse
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from threading import Event

from app.assistant.holding import held_to
from app.domain.generation import Chunk, Sampling
from app.domain.head import build_head
from app.domain.persona import HIGHEST, LOWEST, Axis, Persona
from app.domain.prompting import Prompt
from app.engine import ChildEngine
from tests.benchmarks.starter import SHARED, make_meter
from tests.benchmarks.starter_cases import Case, make_cases
from tests.benchmarks.starter_judges import ToneMeter, is_right
from tests.benchmarks.starter_talks import IDENTITY, REMARKS, TASKS

SUITES = ("one_line", "ten_lines", "dont_know")
_CONTRACTED = re.compile(r"\w'(?:s|m|re|ll|ve|d|t)\b")

Row = dict[str, float]


def share_right(engine: ChildEngine, cases: Sequence[Case], head: str) -> float:
    """Return the share of right answers under a head, 0 to 1."""
    asked = [replace(case, head=head) for case in cases]
    right = [
        is_right(case, reply(engine, case.prompt(), held_to(case.messages()))) for case in asked
    ]
    return sum(right) / len(right)


def reply(engine: ChildEngine, prompt: Prompt, grammar: str | None = None) -> str:
    """Return the greedy answer."""
    sampling = Sampling(temperature=0, max_tokens=96, grammar=grammar)
    events = engine.generate(prompt, sampling, Event())
    return "".join(event.text for event in events if isinstance(event, Chunk)).strip()


def manner(engine: ChildEngine, head: str, meter: ToneMeter | None) -> Row:
    """Return how answers to remarks and tasks sound under a head."""
    remarks = (*REMARKS, *IDENTITY, *TASKS[:10])
    said = [reply(engine, Prompt(head, (), remark)) for remark in remarks]
    tones = [meter.tone(text) for text in said] if meter else []
    shares = {
        "contracted": sum(bool(_CONTRACTED.search(text)) for text in said),
        "small": sum(text[:1].islower() for text in said),
        "professional": tones.count("professional"),
        "caring": tones.count("caring"),
    }
    words = sum(len(text.split()) for text in said) / len(said)
    return {"words": words} | {name: count / len(said) for name, count in shares.items()}


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
    cases = make_cases(options.scale)
    engine, meter = ChildEngine(), make_meter(SHARED / "data-training")
    table = dict[str, Row]()
    for name, persona in positions():
        head = build_head(persona, starter=True)
        table[name] = {
            suite: share_right(engine, [c for c in cases if c.suite == suite], head)
            for suite in SUITES
        } | manner(engine, head, meter)
        if not options.json:
            shown = (f"{key} {value:.2f}" for key, value in table[name].items())
            print(f"{name:15}", *shown, flush=True)
    engine.close()
    if options.json:
        print(json.dumps(table))


if __name__ == "__main__":
    main()
