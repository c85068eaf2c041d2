"""In which form the starter should ship: `python -m tests.benchmarks.starter_forms`.

Base with the adapter at run time, and merged in Q8_0 and in Q4_0: quality on the cases of
`tests.benchmarks.starter` (twice as many), speed of prompt and answer, size. One table, one run.
"""

import argparse
import json
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import llama_cpp.llama_cpp as llama

from app.domain.generation import Begun, Chunk, Ended, Sampling
from app.domain.prompting import Prompt
from app.engine.llama import LlamaEngine
from app.engine.starter.files import ModelFiles, find_adapter
from app.engine.starter.merge_job import merge
from models.starter.make import find_base
from models.starter.tasks.heads import DEFAULT_HEAD
from tests.benchmarks.starter import Asker, Score, judge_answers
from tests.benchmarks.starter_cases import make_cases

_MERGED = {
    "merged Q8_0": llama.LLAMA_FTYPE_MOSTLY_Q8_0,
    "merged Q4_0": llama.LLAMA_FTYPE_MOSTLY_Q4_0,
}
_TEXT = "The train to the coast leaves at nine and takes about two hours. " * 60  # 900 tokens
_RUNS = 5


def forms(adapter: Path, folder: Path) -> Iterator[tuple[str, ModelFiles]]:
    """Yield the name and the files of every form."""
    base = find_base()
    yield "Q4_1 and adapter", ModelFiles(base, adapter)
    for name, form in _MERGED.items():
        target = folder / f"{name.split()[1]}.gguf"
        for _ in merge(base, adapter, target, form=form):
            pass
        yield name, ModelFiles(target)


def speeds(engine: LlamaEngine) -> tuple[float, float]:
    """Return the median tokens per second of prompts and of answers."""
    reading, writing = [], []
    for run in range(_RUNS):
        prompt = Prompt(DEFAULT_HEAD, (), f"{run}. {_TEXT} How long does it take?")
        begun = time.perf_counter()
        first, read, written = 0.0, 0, 0
        for event in engine.generate(prompt, Sampling(max_tokens=64, grammar=_ENDLESS), Event()):
            match event:
                case Begun(tokens, reused):
                    read = tokens - reused
                case Chunk():
                    first = first or time.perf_counter()
                case Ended(_, tokens):
                    written = tokens
        reading.append(read / (first - begun))
        writing.append((written - 1) / (time.perf_counter() - first))
    return statistics.median(reading), statistics.median(writing)


_ENDLESS = r'root ::= ("so" | " on")+'


def measure(files: ModelFiles, scale: float) -> Score:
    """Return quality, speed and size of one form."""
    engine = LlamaEngine(files)
    score = judge_answers(Asker(engine, held=True), make_cases(scale))
    prompt, answer = speeds(engine)
    engine.close()
    megabytes = files.size / 1e6
    return score | {"prompt_per_s": prompt, "answer_per_s": answer, "megabytes": megabytes}


def main() -> None:
    """Measure every form and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--adapter", type=Path, default=None)
    parser.add_argument("--scale", type=float, default=2.0, help="share of the cases")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    table = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, files in forms(given.adapter or find_adapter(), Path(folder)):
            table[name] = measure(files, given.scale)
            if not given.json:
                shown = (f"{key} {value:.3g}" for key, value in table[name].items() if value)
                print(f"{name:18}", *shown, sep="  ", flush=True)
    if given.json:
        print(json.dumps(table))


if __name__ == "__main__":
    main()
