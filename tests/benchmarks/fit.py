"""What a model is expected to need against what it really takes: resident memory of its worker.

    python -m tests.benchmarks.fit [--context 4096] [--shapes 360M,0.6B] [--json]

Each model is loaded as the app loads it, and its context filled, because the system gives memory
only when it is touched. `own` is what must stay in memory (`Fitting.memory`),
compared with the larger of what the worker has for itself and that with the file's weights once;
`all` counts the pages of the file as well. Ratios are estimate by actual; 1 is exact.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from app.engine import find_starter
from app.engine.fit import fit
from app.engine.gguf import check_header
from app.engine.llama.native import NativeModel
from app.engine.runtime import Runtime
from app.engine.starter.files import find_base
from app.engine.worker.abort import AbortFlag
from tests.benchmarks.shapes import SHAPES, write_shape

ENOUGH = 1 << 40


@dataclass(frozen=True, slots=True)
class Row:
    """One model: megabytes estimated and measured, and their ratios."""

    model: str
    context: int
    own_estimate: int
    own_actual: int
    own_ratio: float
    all_estimate: int
    all_actual: int
    all_ratio: float


def measure(name: str, path: Path, context: int) -> Row:
    """Return what one model takes with its context filled, in a process of its own."""
    program = [sys.executable, "-m", __spec__.name, "--fill", str(path), "--context", str(context)]
    filled = subprocess.run(program, capture_output=True, check=True)
    own, mapped = json.loads(filled.stdout)
    fitting = fit(check_header(path).shape, Runtime(threads=2, context=context), ENOUGH)
    once = own if fitting.copied else own + mapped
    return Row(
        name,
        fitting.context,
        *_compared(fitting.memory, once),
        *_compared(fitting.memory + fitting.copied, own + mapped),
    )


def fill(path: Path, context: int) -> tuple[int, int]:
    """Fill a model's context; return the bytes of this process's own and of mapped pages."""
    model = NativeModel(path, runtime=Runtime(threads=2, context=context), abort=AbortFlag())
    model.grow(model.context)
    for step in range(model.context // model.batch):
        model.evaluate([(step + at) % 1000 for at in range(model.batch)])
    status = Path("/proc/self/status").read_text(encoding="ascii")
    sizes = {line.split(":")[0]: line.split()[1] for line in status.splitlines() if "kB" in line}
    return int(sizes["RssAnon"]) * 1024, int(sizes["RssFile"]) * 1024


def _compared(estimate: int, actual: int) -> tuple[int, int, float]:
    return estimate // 1_000_000, actual // 1_000_000, round(estimate / actual, 2)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--context", type=int, default=4096)
    parser.add_argument("--shapes", default="360M,0.6B")
    parser.add_argument("--fill", type=Path, help="used by the bench itself, in a process a model")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    if options.fill:
        print(json.dumps(fill(options.fill, options.context)))
        return
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder)
        models = {"SmolLM2-135M Q8_0": find_starter(), "SmolLM2-135M Q4_1": find_base()}
        for name in filter(None, options.shapes.split(",")):
            models[f"{name} Q4_0"] = write_shape(empty / f"{name}.gguf", SHAPES[name])
        rows = [measure(name, path, options.context) for name, path in models.items()]
    if options.json:
        print(json.dumps([asdict(row) for row in rows]))
        return
    for row in rows:
        print("  ".join(str(value) for value in asdict(row).values()))


if __name__ == "__main__":
    main()
