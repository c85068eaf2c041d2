"""A session of ten thousand turns: what a turn costs, and what stays in memory.

    python -m tests.benchmarks.growth [--turns 10000] [--chat 100] [--plot FILE.svg] [--json]

The whole app but window and model: the real vault (in memory, so that waiting for the disk does not
hide what grows), the real memory service, persona and wellbeing; a scripted engine answers.
Everything said is learned at once. A turn takes two minutes by the session's clock, a chat has so
many turns, then the next begins. The cost of a turn is the processor time of this process, held
against a fixed piece of work after every hundred turns, because other programs make a processor
slower; it is flat when the last tenth costs what the second tenth does. Memory is what the process
holds; it grows flat when the second half adds no more than the first.
"""

import argparse
import gc
import json
import random
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

from app.assistant import Assistant, Parts, Places, Profile
from app.domain.chat import ChatId
from app.domain.events import Recalled
from app.domain.settings import LearningMode
from app.engine import ScriptedEngine
from tests.assistant.words import WordEmbedder
from tests.benchmarks import lives
from tests.benchmarks.first_minute import resident_mb
from tests.benchmarks.pictures import Curve, Panel, draw

BEGIN = datetime(2026, 1, 5, 8, tzinfo=UTC)
SOON = timedelta(minutes=2)  # a turn
EVERY = 100  # turns between two looks at the memory
SMALL_TALK = ("Thanks, that helps.", "What is a fjord?", "Write a haiku about rain.")


@dataclass(frozen=True, slots=True)
class Session:
    """What was seen: milliseconds of each turn, and the rest after every hundredth."""

    cpu_ms: tuple[float, ...]
    fixed_ms: tuple[float, ...]
    resident: tuple[float, ...]
    memories: tuple[int, ...]


def says(turns: int) -> Iterator[str]:
    """Yield what the person says: one statement in four, two questions about life, small talk."""
    chance = random.Random(5)  # noqa: S311
    told, asked = iter(lives.statements(turns)), iter(lives.questions(turns))
    for turn in range(turns):
        if turn % 4 == 0:
            yield next(told).replace("The user's", "My").replace("The user", "I")
        else:
            yield next(asked) if turn % 4 < 3 else chance.choice(SMALL_TALK)


def run(turns: int, turns_a_chat: int) -> Session:
    """Return what was seen in a session of so many turns."""
    engine = ScriptedEngine(["That is good to know, and here is a sentence about it."])
    cpu, fixed = list[float](), list[float]()
    resident, memories = list[float](), list[int]()
    parts = Parts(
        engine=lambda _: engine, embedder=WordEmbedder, clock=lambda: BEGIN + SOON * len(cpu)
    )
    chat: ChatId | None = None
    with Profile(Places(Path("/nonexistent")), parts=parts).private() as assistant:
        settings = assistant.settings.current()
        assistant.settings.save(replace(settings, learning=LearningMode.SAVE_AND_SHOW))
        for turn, text in enumerate(says(turns)):
            begun = time.process_time()
            chat = ask(assistant, text, chat if turn % turns_a_chat else None)
            cpu.append((time.process_time() - begun) * 1000)
            engine.clear()  # it would keep every prompt
            if turn % EVERY == EVERY - 1:
                gc.collect()
                fixed.append(fixed_work())
                resident.append(resident_mb(None))
                memories.append(len(assistant.memory.all()))
    return Session(tuple(cpu), tuple(fixed), tuple(resident), tuple(memories))


def fixed_work() -> float:
    """Return the milliseconds that the same piece of work takes now."""
    words = {f"word{number}": list(range(number % 50)) for number in range(500)}
    begun = time.process_time()
    for _ in range(10):
        json.loads(json.dumps(words))
    return (time.process_time() - begun) * 1000


def ask(assistant: Assistant, text: str, chat: ChatId | None) -> ChatId | None:
    """Have one turn, to its very end, and return its chat."""
    for event in assistant.ask(text, Event(), chat):
        if isinstance(event, Recalled):
            chat = event.chat.id
    return chat


def summary(session: Session) -> dict[str, float]:
    """Return the figures that say whether the session was flat."""
    half = len(session.resident) // 2
    costs = stretches(session)
    relative = [cost / fixed for cost, fixed in zip(costs, session.fixed_ms, strict=True)]
    tenth = max(len(costs) // 10, 1)
    first = session.resident[half] - session.resident[0]
    second = session.resident[-1] - session.resident[half]
    figures = {
        "turns": len(session.cpu_ms),
        "memories": session.memories[-1],
        "turn_cpu_ms_second_tenth": statistics.median(costs[tenth : 2 * tenth]),
        "turn_cpu_ms_last_tenth": statistics.median(costs[-tenth:]),
        "turn_to_fixed_work_second_tenth": statistics.median(relative[tenth : 2 * tenth]),
        "turn_to_fixed_work_last_tenth": statistics.median(relative[-tenth:]),
        "resident_mb_at_start": session.resident[0],
        "resident_mb_at_end": session.resident[-1],
        "grown_mb_first_half": first,
        "grown_mb_second_half": second,
    }
    return {name: round(figure, 3) for name, figure in figures.items()}


def stretches(session: Session) -> list[float]:
    """Return the median turn of every hundred, in milliseconds."""
    starts = range(0, len(session.resident) * EVERY, EVERY)
    return [statistics.median(session.cpu_ms[start : start + EVERY]) for start in starts]


def picture(session: Session) -> str:
    """Return the session as a picture in SVG."""
    turns = [EVERY * (step + 1) for step in range(len(session.resident))]
    cost = Panel("processor time of a turn, ms", (Curve(turns, stretches(session)),))
    held = Panel("memory of the process, MB", (Curve(turns, session.resident),))
    fixed = Panel("the same of a fixed piece of work, ms", (Curve(turns, session.fixed_ms),))
    return draw("turns", (cost, fixed, held))


def main() -> None:
    """Run a session; print its figures and draw it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=10_000)
    parser.add_argument("--chat", type=int, default=100)
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    session = run(options.turns, options.chat)
    figures = summary(session)
    if options.plot:
        options.plot.write_text(picture(session), encoding="utf-8")
    if options.json:
        print(json.dumps(figures))
        return
    for name, figure in figures.items():
        print(f"{name:32} {figure:12.3f}")


if __name__ == "__main__":
    main()
