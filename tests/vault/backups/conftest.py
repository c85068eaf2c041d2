"""A vault with something in it, and a drive for its backups."""

from pathlib import Path

import pytest

from app.vault import Vault
from tests.vault.conftest import FAST
from tests.vault.samples import make_chat, make_memory, make_message

WORDS = "seven grey herons"
CANARY = "zorbulentine"


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    """A folder that can be taken away."""
    return tmp_path / "drive"


@pytest.fixture
def kept(vault: Vault) -> Vault:
    """A vault in Easy mode with a chat, two memories, and a passphrase for backups."""
    vault.chats.start(make_chat())
    vault.chats.append(make_message("message-1", f"My sister Ana likes {CANARY}."))
    vault.memories.put(make_memory())
    vault.memories.put(make_memory("memory-2", f"The user likes {CANARY}."))
    vault.backups.choose_passphrase(WORDS, cost=FAST)
    return vault
