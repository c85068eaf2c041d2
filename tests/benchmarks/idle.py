"""What a waiting Candor costs: processor time of the app and its workers while nobody asks.

    python -m tests.benchmarks.idle [--seconds 20] [--json]

The model and the embedder are loaded and have answered; then nothing happens. `permille` is the
share of one core, in thousandths; a spinning thread would be 1000.
"""

import argparse
import json
import os
import time
from pathlib import Path
from threading import Event

from app.domain.generation import Sampling
from app.domain.prompting import Prompt
from app.engine import ChildEmbedder, ChildEngine, on_battery


def cpu_seconds(pid: int) -> float:
    """Return the processor time of a process, all threads together."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    model, embedder = ChildEngine(), ChildEmbedder()
    for _ in model.generate(Prompt("", (), "hello"), Sampling(max_tokens=16), Event()):
        pass
    embedder.embed(["hello"])
    pids = {"app": os.getpid(), "model": model.pid or 0, "embedder": embedder.pid or 0}
    before = {name: cpu_seconds(pid) for name, pid in pids.items()}
    time.sleep(options.seconds)
    spent = {name: cpu_seconds(pid) - before[name] for name, pid in pids.items()}
    began = time.perf_counter()
    for _ in range(100):
        on_battery()
    looked = (time.perf_counter() - began) / 100
    figures = {f"{name}_permille": 1000 * cpu / options.seconds for name, cpu in spent.items()}
    figures["battery_look_ms"] = round(1000 * looked, 3)
    model.close()
    embedder.close()
    if options.json:
        print(json.dumps(figures))
    else:
        for name, figure in figures.items():
            print(f"{name:18} {figure:8.2f}")


if __name__ == "__main__":
    main()
