"""What guessing from earlier words saves, by kind of answer.

    python -m tests.benchmarks.engine_lookup [--runs 4] [--json]

The time that the starter's greedy answers take with three guesses, by their time with none,
alternating. The words must be the same; where they are not, this ends with an error.
"""

import argparse
import json
import statistics
import time
from collections.abc import Mapping
from threading import Event

from app.domain.generation import Chunk, Sampling
from app.domain.head import build_head
from app.domain.persona import Persona
from app.domain.prompting import Prompt
from app.engine import find_starter, json_grammar
from app.engine.llama import LlamaEngine, lookup

HEAD = build_head(Persona(), starter=True)
BLOCK = (
    "What you remember:\n- The user's sister Ana lives in Lisbon.\n- The user works as a gardener "
    "in the botanical garden of Coimbra.\n- The user is allergic to hazelnuts.\n\n"
)
TEXT = (
    "The old lighthouse on the northern cliff was built in 1843 by the fishermen of the village. "
    "It guided ships through the strait for more than a century before it was closed in 1961.\n\n"
)
NOTE = "Write down as JSON what this says of the user: I moved to Coimbra, and Ana lives in Lisbon."
CASES: Mapping[str, tuple[str, ...]] = {
    "chat": ("What is a fjord?", "How do I cook rice?", "Tell me about bees."),
    "memory": tuple(BLOCK + asked for asked in ("Where is my sister?", "What is my job?")),
    "quote": tuple(TEXT + asked for asked in ("Summarise this text.", "Copy the first sentence.")),
    "json": (NOTE,),
}
GRAMMAR = json_grammar({"type": "array", "items": {"type": "string", "maxLength": 80}})


def answer(engine: LlamaEngine, question: str, grammar: str | None) -> tuple[str, float]:
    """Return an answer and the seconds from its first word to its end."""
    sampling = Sampling(temperature=0.0, max_tokens=120, grammar=grammar)
    start, text = 0.0, ""
    for event in engine.generate(Prompt(HEAD, (), question), sampling, Event()):
        if isinstance(event, Chunk):
            start = start or time.perf_counter()
            text += event.text
    return text, time.perf_counter() - start


def measure(engine: LlamaEngine, questions: tuple[str, ...], grammar: str | None) -> float:
    """Return the time of some answers with guesses, by that without."""
    texts, seconds = set(), []
    for guesses in (0, 3):
        lookup._GUESSES = guesses
        answers = [answer(engine, question, grammar) for question in questions]
        texts.add(tuple(text for text, _ in answers))
        seconds.append(sum(took for _, took in answers))
    if len(texts) > 1:
        raise SystemExit("An answer was another one with guesses.")
    return seconds[1] / seconds[0]


def main() -> None:
    """Measure and print one table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=4)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    engine = LlamaEngine(find_starter())
    figures = {}
    for name, questions in CASES.items():
        grammar = GRAMMAR if name == "json" else None
        ratios = [measure(engine, questions, grammar) for _ in range(options.runs)]
        figures[f"lookup_{name}_time_ratio"] = statistics.median(ratios)
    engine.close()
    lines = (f"{name:28} {value:6.2f}" for name, value in figures.items())
    print(json.dumps(figures) if options.json else "\n".join(lines))


if __name__ == "__main__":
    main()
