"""The vault's proofs at any size, each in processes of its own, a batch at a time."""

import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]
MODULES = {
    "kills": "tests.vault.kills",
    "cuts": "tests.vault.cuts",
    "corruptions": "tests.vault.corruptions",
    "closure": "tests.vault.closure",
    "canary": "tests.journeys.canary",
}
COUNTED = {"closure": "forgotten", "canary": "operations"}  # what n is; others count themselves
FAILURES = {
    "kills": ("lost", "resurrected", "unopenable", "residues", "damaged", "crashes"),
    "cuts": ("lost", "resurrected", "unopenable", "wrong", "residues", "damaged", "crashes"),
    "corruptions": ("lost", "wrong", "raw_errors", "crashes"),
    "closure": ("recovered", "vectors", "missing", "crashes"),
    "canary": ("bytes", "crashes"),
}
BATCH = {"kills": 250}  # a vault that lives on grows, and opens more slowly; others 1,000


def prove(name: str, count: int, seed: int) -> dict[str, int]:
    """Return `n`, every count of failures by name, and what else a proof counted."""
    total, most = Counter[str](n=0), BATCH.get(name, 1000)
    for batch, start in enumerate(range(0, count, most)):
        size = min(most, count - start)
        found = _run(name, size, seed * 1000 + batch)
        total["n"] += found.pop(COUNTED.get(name, name), size)
        total.update(found)
    return {each: total[each] for each in ("n", *FAILURES[name])} | total


def failures(name: str, found: dict[str, int]) -> int:
    """Return how many failures of a proof were counted."""
    return sum(found[each] for each in FAILURES[name])


def _run(name: str, count: int, seed: int) -> dict[str, int]:
    """One batch; a process that dies is a crash, with what it said on standard error."""
    fast = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
    with tempfile.TemporaryDirectory(dir=fast if fast.is_dir() else None) as folder:
        command = [sys.executable, "-m", MODULES[name], folder, str(count), str(seed)]
        run = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False)
    if run.returncode:
        return {"crashes": 1}
    counts: dict[str, int] = json.loads(run.stdout)
    return counts
