"""What lives as long as a vault is open stays out of swap, and is let go of when it locks."""

import ctypes
import gc
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from app.vault import MemoryKeySource, Vault, create_vault, pins_keys
from app.vault.pinning import pin
from app.vault.sealing import make_key
from tests.vault.conftest import FAST
from tests.vault.samples import make_memory

WORDS = "correct horse battery"


@pytest.mark.skipif(sys.platform != "linux", reason="as Linux tells it")
def test_a_pinned_key_is_in_memory_that_does_not_swap() -> None:
    before, keys = locked_kilobytes(), [make_key() for _ in range(20_000)]

    if not pins_keys():
        pytest.skip("this system pins nothing")

    assert pin(*keys[::1000])
    assert locked_kilobytes() > before


def locked_kilobytes() -> int:
    """How much memory of this process does not swap."""
    status = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in status if line.startswith("VmLck"))


def test_a_system_that_refuses_changes_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    def windows(_: object) -> None:
        raise TypeError

    monkeypatch.setattr(ctypes, "CDLL", windows)

    assert not pin(make_key())
    assert pin(b"")


def test_a_locked_vault_leads_to_none_of_its_keys(
    path: Path, keys: MemoryKeySource, clock: Callable[[], datetime]
) -> None:
    vault = create_vault(path, keystore=keys, passphrase=WORDS, clock=clock, cost=FAST)
    vault.memories.put(make_memory())
    code = vault.protection.renew_code()
    now = vault._store.unlocked
    kept = code.keys(now.identity.vault_id)
    secrets = {now.root_key, now.access.passphrase_key, kept.proof, *vault._store.tree.page_keys}
    assert secrets <= bytes_from(vault)

    vault.close()

    assert secrets & bytes_from(vault) == set()
    assert vault.info.has_recovery_code


def bytes_from(start: Vault) -> set[bytes]:
    """Every piece of bytes to which an object leads."""
    seen, waiting, found = set[int](), list[object]([start]), set[bytes]()
    while waiting:
        each = waiting.pop()
        if id(each) in seen or isinstance(each, type | type(sys) | type(bytes_from)):
            continue
        seen.add(id(each))
        found |= {each} if isinstance(each, bytes) else set()
        waiting.extend(gc.get_referents(each))
    return found
