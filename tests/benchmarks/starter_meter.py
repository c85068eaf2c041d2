"""How well the tone meter itself reads: `python -m tests.benchmarks.starter_meter`.

Five times a fifth of the hand-written sentences is kept from it and then read by it.
"""

import argparse
from collections import Counter
from pathlib import Path

from models.starter.tasks.heads import TONES
from tests.benchmarks.starter import OWN_TONES, SHARED, toned_sentences
from tests.benchmarks.starter_judges import ToneMeter

_FOLDS = 5


def measure(data: Path) -> dict[str, tuple[int, int]]:
    """Return by tone how many sentences were read rightly, of how many."""
    right, count = Counter[str](), Counter[str]()
    for fold in range(_FOLDS):
        unseen = range(fold, len(OWN_TONES), _FOLDS)
        meter = ToneMeter(toned_sentences(data, unseen))
        for number in unseen:
            for tone, answers in zip(TONES, OWN_TONES[number][1], strict=True):
                texts = answers.split("|")
                count[tone] += len(texts)
                right[tone] += sum(meter.tone(text) == tone for text in texts)
    return {tone: (right[tone], count[tone]) for tone in TONES}


def main() -> None:
    """Run the benchmark and print its table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=SHARED / "data-training")
    for tone, (right, count) in measure(parser.parse_args().data).items():
        print(f"{tone:14}{right} of {count}, {right / count:.0%}")


if __name__ == "__main__":
    main()
