"""The engine against llama.cpp's own programs, side by side in one run.

    make reference
    python -m tests.benchmarks.engine [--model FILE] [--runs 7] [--shapes 135M,0.6B] [--json]

Every figure is a median of measurements that alternate between the sides, so that what else the
machine does falls on both. Ratios of speeds are Candor's by the other's, 1 and more is as fast:
`decode_ratio` and `prefill_ratio` against `llama-bench`, `server_…` against `llama-server`.
`ttft_memory_ratio` is the time to the first word at turn 10 with three recalled lines beside every
question, by that without; `…_prepared_ratio` where they were read while the person still typed.
`prefix_reuse` is the share of what stands before turn 10's question that is not read again,
`busy_core_ratio` a token beside one busy core by a token without, `process_cost` the share that the
worker process adds to a token of 20 ms.
"""

import argparse
import json
import statistics
import tempfile
from pathlib import Path

from app.engine import ChildEngine, find_starter
from app.engine.cores import usable_cores
from tests.benchmarks.engine_sides import (
    Load,
    Speeds,
    measure_bench,
    measure_candor,
    measure_server,
    serving,
)
from tests.benchmarks.engine_turns import (
    busy_core_ratio,
    memory_ratios,
    prefix_reuse,
    process_cost,
    stop_times,
)
from tests.benchmarks.reference import Reference, find_reference
from tests.benchmarks.shapes import SHAPES, write_shape


def compare(model: Path, reference: Reference, load: Load, runs: int) -> dict[str, float]:
    """Return the ratios of speeds over one model."""
    sides: dict[str, list[Speeds]] = {"candor": [], "bench": [], "server": []}
    engine = ChildEngine(model)
    with serving(reference, model, load) as address:
        engine.card()
        for run in range(runs):
            sides["candor"].append(measure_candor(engine, load, run))
            sides["bench"].append(measure_bench(reference, model, load))
            sides["server"].append(measure_server(address, load, run))
    engine.close()
    return _ratios(sides)


def _ratios(sides: dict[str, list[Speeds]]) -> dict[str, float]:
    figures = {}
    for other, prefix in (("bench", ""), ("server", "server_")):
        pairs = list(zip(sides["candor"], sides[other], strict=True))
        answers = [mine.answer / theirs.answer for mine, theirs in pairs]
        prompts = [mine.prompt / theirs.prompt for mine, theirs in pairs]
        figures[f"{prefix}decode_ratio"] = statistics.median(answers)
        figures[f"{prefix}prefill_ratio"] = statistics.median(prompts)
    for side, speeds in sides.items():
        figures[f"{side}_decode"] = statistics.median(speed.answer for speed in speeds)
        figures[f"{side}_prefill"] = statistics.median(speed.prompt for speed in speeds)
    return figures


def talk(model: Path, runs: int) -> dict[str, float]:
    """Return what a person feels: first words, stops, a busy machine."""
    engine = ChildEngine(model)
    engine.card()
    figures = {
        **memory_ratios(engine, runs),
        "prefix_reuse": prefix_reuse(engine),
        "busy_core_ratio": busy_core_ratio(engine, runs),
        "process_cost": process_cost(runs),
    }
    for moment, times in stop_times(engine, runs).items():
        figures[f"stop_{moment}_p95_ms"] = (
            statistics.quantiles(times, n=20, method="inclusive")[-1] * 1000
        )
    figures["stop_p95_ms"] = max(figures["stop_answer_p95_ms"], figures["stop_prompt_p95_ms"])
    engine.close()
    return figures


def main() -> None:
    """Measure and print one table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--shapes", default="", help=f"random weights, of {', '.join(SHAPES)}")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    figures = measure(options.model or find_starter(), options.runs)
    for name in filter(None, options.shapes.split(",")):
        figures |= measure_shape(name, max(3, options.runs // 2))
    if options.json:
        print(json.dumps(figures))
        return
    for name, value in figures.items():
        print(f"{name:32} {value:10.3f}")


def measure(model: Path, runs: int) -> dict[str, float]:
    """Return every figure of one model."""
    load = Load(prompt=512, answer=96, threads=usable_cores())
    return compare(model, find_reference(), load, runs) | talk(model, runs)


def measure_shape(name: str, runs: int) -> dict[str, float]:
    """Return the ratios of speeds of a model with random weights."""
    load = Load(prompt=384, answer=64, threads=usable_cores(), temperature=1000.0)
    with tempfile.TemporaryDirectory() as folder:
        model = write_shape(Path(folder) / "shape.gguf", SHAPES[name])
        figures = compare(model, find_reference(), load, runs)
    return {f"{name}_{ratio}": value for ratio, value in figures.items() if "ratio" in ratio}


if __name__ == "__main__":
    main()
