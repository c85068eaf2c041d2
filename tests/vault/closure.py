"""Closure: what somebody with every byte version of a vault and today's keys gets out of it.

Of what was forgotten nothing, of what lives everything: without the second the first would say
little. A vault lives for a while, then another one, until enough was forgotten.
"""

import itertools
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from app.vault import MemoryKeySource
from tests.vault.adversary import Adversary
from tests.vault.history import History, make_dice, vector_of
from tests.vault.proving import run_proof
from tests.vault.reader import Keystore
from tests.vault.samples import NOON

STEPS = 1500


def run_closure(folder: Path, forgotten: int, seed: int) -> Counter[str]:
    """Forget so many records; count what is `recovered` of them, and `missing` of the rest."""
    outcomes = Counter[str](forgotten=0, recovered=0, vectors=0, live=0, missing=0)
    for life in itertools.count():
        adversary, keystore = Adversary(), MemoryKeySource()
        path = folder / f"life-{life}" / "vault"
        dice = make_dice(seed * 1_000_003 + life)
        history = History(path, keystore, lambda: NOON, adversary.see, dice)
        history.run(STEPS)
        history.vault.close()
        outcomes.update(judge(history, adversary, keystore.load))
        if outcomes["forgotten"] >= forgotten:
            break
    return outcomes


def judge(history: History, adversary: Adversary, keystore: Keystore) -> Mapping[str, int]:
    """Return how much of a history the adversary recovers, of what was forgotten and of the rest.

    `vectors` counts bytes of forgotten vectors, `missing` what lives and was not recovered.
    """
    entries = adversary.recover(keystore, history.passphrases)
    found = b"\n".join(entry.content for entry in entries)
    return {
        "forgotten": len(history.forgotten),
        "recovered": sum(word.encode() in found for word in history.forgotten),
        "vectors": sum(vector_of(word)[:64] in found for word in history.forgotten),
        "live": len(history.live),
        "missing": sum(word.encode() not in found for word in history.live.values()),
    }


if __name__ == "__main__":
    run_proof(run_closure)
