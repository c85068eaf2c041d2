"""Is it really gone, is nothing lost, and how long does it take? One JSON object of figures.

    python -m tests.benchmarks.vault [--kills N --cuts N --corruptions N --forgotten N
                                      --operations N --seed S] [--only NAME …] [--json]

The sizes of CI are the defaults; a release takes 10,000 of each. A large run can be split: other
seeds are other vaults, and `--only` runs some of the proofs.
Every count but those named in `FAILURES` of `vault_proofs` describes what was done.
"""

import argparse
import json
import sys

from tests.benchmarks.vault_proofs import FAILURES, failures, prove
from tests.benchmarks.vault_speed import measure_forgetting, measure_opening, measure_passphrase

Figures = dict[str, int] | dict[str, dict[str, float]]
SIZES = {"kills": 1000, "cuts": 1000, "corruptions": 2000, "forgotten": 2000, "operations": 1000}
SIZE_OF = {"closure": "forgotten", "canary": "operations"}


def measure_speed() -> dict[str, dict[str, float]]:
    """Return latencies by what was measured."""
    return {
        "forgetting_10k": measure_forgetting(10_000),
        "forgetting_100k": measure_forgetting(100_000),
        "opening_10k": measure_opening(10_000),
        "passphrase": measure_passphrase(),
    }


def main() -> int:
    """Run, print, and return 1 when any failure was counted."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name, size in SIZES.items():
        parser.add_argument(f"--{name}", type=int, default=size, metavar="N")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="+", choices=[*FAILURES, "speed"])
    parser.add_argument("--json", action="store_true", help="one JSON object, nothing else")
    options = parser.parse_args()
    wanted = options.only or [*FAILURES, "speed"]
    figures, failed = dict[str, Figures](), 0
    for name in wanted:
        if name == "speed":
            figures[name] = measure_speed()
        else:
            found = prove(name, getattr(options, SIZE_OF.get(name, name)), options.seed)
            figures[name], failed = found, failed + failures(name, found)
        if not options.json:
            print(name, json.dumps(figures[name]))
    if options.json:
        print(json.dumps({"seed": options.seed} | figures))
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
