"""What every vault test has: a fast derivation, keys in memory, a vault in a folder of its own."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from app.vault import KdfCost, MemoryKeySource, Vault, create_vault

FAST = KdfCost(memory_kib=64, passes=1, lanes=1)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the vault is."""
    return tmp_path / "profiles" / "jo" / "vault"


@pytest.fixture
def keys() -> MemoryKeySource:
    """The keystore of these tests."""
    return MemoryKeySource()


@pytest.fixture
def vault(path: Path, keys: MemoryKeySource, clock: Callable[[], datetime]) -> Iterator[Vault]:
    """A new vault in Easy mode."""
    vault = create_vault(path, keystore=keys, passphrase=None, clock=clock)
    yield vault
    vault.close()
