"""Passphrases: Argon2id, as slow as a person can bear and as large as a machine can spare.

Source: RFC 9106; floor and ceilings from OWASP's password storage advice and KDBX 4's practice.
"""

import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from app.domain.errors import VaultError
from app.vault.sealing import KEY_SIZE
from app.vault.sentences import damaged, empty_passphrase

SALT_SIZE = 16
SHORTEST, AIM, LONGEST = 0.5, 0.75, 1.0  # seconds


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What deriving a key from a passphrase costs: memory, passes over it, parallel lanes."""

    memory_kib: int = 128 * 1024
    passes: int = 3
    lanes: int = 2


FLOOR = KdfCost(64 * 1024, 3, 4)
CEILING = KdfCost(1024 * 1024, 20, 8)


def bearable(cost: KdfCost) -> bool:
    """Return whether a cost read from a file can be paid without harm to the machine."""
    return (
        0 < cost.passes <= CEILING.passes
        and 0 < cost.lanes <= CEILING.lanes
        and 8 * cost.lanes <= cost.memory_kib <= CEILING.memory_kib
    )


def derive_passphrase_key(passphrase: str, salt: bytes, cost: KdfCost) -> bytes:
    """Return the key of a passphrase; the same characters give the same key on every system.

    Raises:
        VaultError: the passphrase is empty, or the machine lacks the memory.
        VaultDamagedError: the cost is beyond the ceilings.
    """
    if not passphrase:
        raise empty_passphrase()
    if not bearable(cost):
        raise damaged()
    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    try:
        return Argon2id(
            salt=salt,
            length=KEY_SIZE,
            iterations=cost.passes,
            lanes=cost.lanes,
            memory_cost=cost.memory_kib,
        ).derive(secret)
    except MemoryError as error:
        raise _no_memory() from error


def calibrated(timer: Callable[[], float] = time.perf_counter) -> KdfCost:
    """Return the cost that takes this machine between half a second and a second.

    Measured once, when a vault is created or its passphrase changes; a second time when it took
    long, so that one busy moment does not weaken a vault for good.
    """
    took = _measured(timer)
    return choose_cost(took if took <= LONGEST else min(took, _measured(timer)))


def choose_cost(took: float) -> KdfCost:
    """Return the cost for a machine on which the default one takes this many seconds."""
    cost = KdfCost()
    if SHORTEST <= took <= LONGEST:
        return cost
    if took > LONGEST:  # half the memory takes half the time
        cost, took = FLOOR, took * FLOOR.memory_kib / cost.memory_kib
    passes = round(cost.passes * AIM / max(took, 0.001))
    return KdfCost(cost.memory_kib, min(max(passes, FLOOR.passes), CEILING.passes), cost.lanes)


def _measured(timer: Callable[[], float]) -> float:
    began = timer()
    derive_passphrase_key("calibration", bytes(SALT_SIZE), KdfCost())
    return timer() - began


def _no_memory() -> VaultError:
    return VaultError(
        "There is not enough free memory to check the passphrase.",
        advice="Close other programs and try again.",
    )
