"""Corrupted vault files: what a bad disk, a bad copy and a curious person do to bytes."""

import contextlib
import random
import sys
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from app.domain.errors import CandorError
from app.domain.memories import Memory
from app.vault import MemoryKeySource, Vault, create_vault, open_vault
from app.vault.key_tree import PAGE_ENTRIES
from tests.vault.conftest import FAST
from tests.vault.proving import run_proof
from tests.vault.samples import NOON, make_memory

SECTOR = 512
RIGHT = "right words"
Corruption = Callable[[bytearray, random.Random], None]


def flip_bytes(image: bytearray, dice: random.Random) -> None:
    """Change one to twenty bytes."""
    for _ in range(dice.randint(1, 20)):
        image[dice.randrange(len(image))] ^= dice.randint(1, 255)


def blank_sectors(image: bytearray, dice: random.Random) -> None:
    """Fill some sectors with zeros or noise."""
    for _ in range(dice.randint(1, 4)):
        at = dice.randrange(len(image) // SECTOR) * SECTOR
        image[at : at + SECTOR] = dice.choice((bytes(SECTOR), dice.randbytes(SECTOR)))


def swap_sectors(image: bytearray, dice: random.Random) -> None:
    """Put sectors in each other's place."""
    for _ in range(dice.randint(1, 3)):
        one, two = (dice.randrange(len(image) // SECTOR) * SECTOR for _ in range(2))
        image[one : one + SECTOR], image[two : two + SECTOR] = (
            image[two : two + SECTOR],
            image[one : one + SECTOR],
        )


def cut(image: bytearray, dice: random.Random) -> None:
    """Lose the end."""
    del image[dice.randrange(len(image)) :]


def lengthen(image: bytearray, dice: random.Random) -> None:
    """Gain an end, or lose a piece of the middle."""
    if dice.random() < 0.5:
        image.extend(dice.randbytes(dice.randrange(1, 9000)))
    else:
        at = dice.randrange(len(image))
        del image[at : at + dice.randrange(1, 5000)]


def spoil_pointers(image: bytearray, dice: random.Random) -> None:
    """Change bytes where SQLite keeps its own structure: file header and heads of pages."""
    for _ in range(dice.randint(1, 3)):
        page = dice.choice((0, dice.randrange(len(image) // 4096)))
        image[page * 4096 + dice.randrange(120)] = dice.randrange(256)


CORRUPTIONS: tuple[Corruption, ...] = (
    flip_bytes,
    blank_sectors,
    swap_sectors,
    cut,
    lengthen,
    spoil_pointers,
)


def corrupt_vaults(folder: Path, count: int, seed: int) -> Counter[str]:
    """Corrupt one vault so many times, open it each time, and count what came of it.

    `refused` (a sentence), `whole`, `read-only` (the loss is named) and `repaired` are as it
    should be; `raw_errors`, `wrong` and `lost` (silently) are not.
    """
    dice = random.Random(seed)  # noqa: S311 - nothing is sealed with it
    keys, path = MemoryKeySource(), folder / "vault"
    truth = _make_vault(path, keys)
    image = path.read_bytes()
    outcomes: Counter[str] = Counter()
    for _ in range(count):
        spoilt = bytearray(image)
        dice.choice(CORRUPTIONS)(spoilt, dice)
        path.write_bytes(spoilt)
        outcomes[_open(path, keys, truth)] += 1
    return outcomes


def tell_apart(folder: Path, count: int, seed: int) -> Counter[str]:
    """Open whole and corrupted vaults with right and wrong passphrases; count what is `confused`.

    Somebody with the right passphrase must never be told that it is wrong, and somebody with a
    wrong one never that a whole file is damaged; nothing opens with a wrong one.
    """
    dice = random.Random(seed)  # noqa: S311 - nothing is sealed with it
    keys, path = MemoryKeySource(), folder / "vault"
    _make_vault(path, keys, RIGHT)
    image = path.read_bytes()
    outcomes = Counter[str](cases=0, confused=0)
    for _ in range(count):
        spoilt = bytearray(image)
        whole = dice.random() < 0.3
        if not whole:
            dice.choice(CORRUPTIONS)(spoilt, dice)
        path.write_bytes(spoilt)
        right, wrong = (_told(path, keys, words) for words in (RIGHT, "wrong words"))
        expected = {"WrongPassphraseError"} if whole else {"WrongPassphraseError", right}
        outcomes["cases"] += 1
        outcomes["confused"] += right == "WrongPassphraseError" or wrong not in expected - {""}
        outcomes["refused"] += bool(right)
    return outcomes


def _told(path: Path, keys: MemoryKeySource, passphrase: str) -> str:
    """The name of the error that a passphrase gets; "" when the vault opens."""
    try:
        open_vault(path, keystore=keys, passphrase=passphrase, clock=lambda: NOON).close()
    except CandorError as error:
        return type(error).__name__
    return ""


def _open(path: Path, keys: MemoryKeySource, truth: dict[str, Memory]) -> str:
    try:
        vault = open_vault(path, keystore=keys, passphrase=None, clock=lambda: datetime.now(UTC))
    except CandorError as error:
        return "refused" if error.advice else "wrong"
    except Exception as error:  # noqa: BLE001 - what this counts
        print(repr(error), file=sys.stderr)
        return "raw_errors"
    with contextlib.closing(vault):
        return _judge(vault, truth)


def _judge(vault: Vault, truth: dict[str, Memory]) -> str:
    found = {memory.id: memory for memory in vault.memories.all()}
    if any(truth.get(name) != memory for name, memory in found.items()):
        return "wrong"
    missing, damage = len(truth) - len(found), vault.damage
    named = len(damage.lost_slots) + PAGE_ENTRIES * len(damage.lost_pages)
    if missing > named or (missing and not damage.sentence):
        return "lost"
    if damage.harmful:
        return "read-only"
    with contextlib.suppress(CandorError):
        vault.memories.put(make_memory("after"))
    return "repaired" if damage.repaired else "whole"


def _make_vault(
    path: Path, keys: MemoryKeySource, passphrase: str | None = None
) -> dict[str, Memory]:
    vault = create_vault(path, keystore=keys, passphrase=passphrase, clock=lambda: NOON, cost=FAST)
    truth = {f"memory-{number}": make_memory(f"memory-{number}") for number in range(40)}
    with vault.change():
        for memory in truth.values():
            vault.memories.put(memory)
        for number in range(40, 60):
            vault.memories.put(make_memory(f"memory-{number}", "x" * 5000))
    with vault.forgetting():
        for number in range(40, 60):
            vault.memories.remove(make_memory(f"memory-{number}").id)
    vault.close()
    return truth


if __name__ == "__main__":
    run_proof(corrupt_vaults)
