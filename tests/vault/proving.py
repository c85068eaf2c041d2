"""A proof as a process of its own: it is told where, how often and with which seed, and prints."""

import json
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

Proof = Callable[[Path, int, int], Counter[str]]


def run_proof(proof: Proof) -> None:
    """Run a proof with FOLDER COUNT SEED from the command line; print one JSON object of counts."""
    folder, count, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    print(json.dumps(proof(folder, count, seed)))
