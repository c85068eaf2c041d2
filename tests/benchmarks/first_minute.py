"""The first minute: how soon the window stands, how soon it answers, and what it weighs.

    python -m tests.benchmarks.first_minute [--runs 5] [--json]

Medians over the runs. The limit beside each time is what the machine needs anyway: an empty Qt
window for the window, and the bare engine without vault, memory and worker for the answer.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event

from app.assistant import Assistant, Parts, Places, Profile
from app.domain.events import Finished, Piece
from app.domain.generation import Chunk, Sampling
from app.domain.head import build_head
from app.domain.persona import Persona
from app.domain.prompting import Prompt
from app.engine import ChildEmbedder, ChildEngine, find_starter
from app.engine.llama import LlamaEngine

QUESTION = "What is a fjord?"
BARE_WINDOW = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.show()
app.processEvents()
print(time.monotonic() - float(sys.argv[1]))
"""
OUR_WINDOW = """
import sys, time, tempfile
from pathlib import Path
from PySide6.QtWidgets import QApplication, QPushButton
from app.assistant import Places, Profile
from app.ui.running import make_window
from app.ui.tasks import Tasks
app = QApplication(sys.argv)
with tempfile.TemporaryDirectory() as folder:
    window = make_window(Profile(Places(Path(folder))), Tasks(), app)
    window.show()
    window.open()
    while not any(button.isVisible() for button in window.findChildren(QPushButton)):
        app.processEvents()
    app.processEvents()
    print(time.monotonic() - float(sys.argv[1]))
"""


def until_window(program: str) -> float:
    """Return the seconds from starting a process to its painted window."""
    command = [sys.executable, "-c", program, str(time.monotonic())]
    shown = {"QT_QPA_PLATFORM": "offscreen", **os.environ}  # a screen, where there is one
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, timeout=60, env=shown
    )
    return float(done.stdout.split()[-1])


def resident_mb(pid: int | None) -> float:
    """Return what a process holds in memory, in MB; Linux only."""
    status = Path(f"/proc/{pid or 'self'}/status").read_text()
    kib = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))
    return int(kib) / 1024


def turn(assistant: Assistant) -> tuple[float, float]:
    """Return seconds to the first word, and tokens a second after it, through the whole app."""
    begun, first = time.monotonic(), 0.0
    for event in assistant.ask(QUESTION, Event()):
        if isinstance(event, Piece) and not first:
            first = time.monotonic()
        if isinstance(event, Finished):
            tokens = event.answer.receipt.answer_tokens if event.answer.receipt else 0
            return first - begun, (tokens - 1) / (time.monotonic() - first)
    raise RuntimeError("the turn has no end")


def bare_turn(engine: LlamaEngine) -> tuple[float, float]:
    """Return the same of the engine alone, in this process."""
    prompt = Prompt(build_head(Persona(), starter=True), (), QUESTION)
    begun, first, tokens = time.monotonic(), 0.0, 0
    for event in engine.generate(prompt, Sampling(), Event()):
        if isinstance(event, Chunk):
            first = first or time.monotonic()
            tokens += event.tokens
    return first - begun, (tokens - 1) / (time.monotonic() - first)


def median(runs: int, measure: Callable[[], float]) -> float:
    """Return the median of some runs."""
    return statistics.median(measure() for _ in range(runs))


def main() -> None:
    """Measure and print one table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    figures = measure(options.runs)
    if options.json:
        print(json.dumps(figures))
        return
    for name, value in figures.items():
        print(f"{name:40} {value:10.2f}")


def measure(runs: int) -> dict[str, float]:
    """Return every figure of the table."""
    figures = {
        "window_seconds": median(runs, lambda: until_window(OUR_WINDOW)),
        "empty_qt_window_seconds": median(runs, lambda: until_window(BARE_WINDOW)),
    }
    engine = LlamaEngine(find_starter())
    bare_turn(engine)
    bare = [bare_turn(engine) for _ in range(runs)]
    engine.close()
    model, embedder = ChildEngine(), ChildEmbedder()
    parts = Parts(engine=lambda _: model, embedder=lambda: embedder)
    with Profile(Places(Path("/nonexistent")), parts=parts).private() as assistant:
        begun = time.monotonic()
        assistant.warm()
        figures["warm_up_seconds"] = time.monotonic() - begun
        turns = [turn(assistant) for _ in range(runs)]
        pids = {"model": model.pid, "embedder": embedder.pid, "this_process": None}
        figures |= {f"{name}_resident_mb": resident_mb(pid) for name, pid in pids.items()}
    figures["first_word_seconds"] = statistics.median(first for first, _ in turns)
    figures["first_word_bare_seconds"] = statistics.median(first for first, _ in bare)
    figures["tokens_a_second"] = statistics.median(speed for _, speed in turns)
    figures["tokens_a_second_bare"] = statistics.median(speed for _, speed in bare)
    return figures


if __name__ == "__main__":
    main()
