"""The published backup: every later release restores what this one wrote."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.backups import BackupId
from app.domain.errors import VaultDamagedError
from app.domain.references import MemoryId
from app.vault import NewProtection, open_backup, open_vault, restore_vault, unlock_with
from app.vault.codec.backups import LedgerEntry, Opener, read_entry, read_opener, write_entry
from app.vault.passphrases import KdfCost
from app.vault.records import Drawer
from tests.vault import reader
from tests.vault.backups.opened import entries_of, nowhere
from tests.vault.conftest import FAST
from tests.vault.samples import NOON, make_memory, make_message

EXAMPLE = Path(__file__).parents[1] / "backup-1"
WORDS = "correct horse battery staple"


@pytest.fixture
def vectors() -> dict[str, object]:
    published: object = json.loads((EXAMPLE / "vectors.json").read_text())
    assert isinstance(published, dict)
    return published


def test_the_published_backup_is_restored(
    path: Path, clock: Callable[[], datetime], vectors: dict[str, object]
) -> None:
    opened = open_backup(EXAMPLE / "backup", unlock_with(passphrase=WORDS, code=None))
    restore_vault(path, opened, NewProtection(None, WORDS, FAST), clock=clock)

    vault = open_vault(path, keystore=None, passphrase=WORDS, clock=clock)
    assert vault.memories.all() == (make_memory(),)
    assert vault.chats.messages(vault.chats.all()[0].id) == (make_message("message-1"),)
    assert vault.vectors.get(MemoryId("memory-1")) == bytes(range(256)) * 3
    assert vault.tombstones.has("memory-2")
    assert [each.id for each in vault.backups.all()] == [vectors["backup id"]]
    vault.close()


def test_reading_the_published_backup_does_not_change_a_byte(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes((EXAMPLE / "backup").read_bytes())
    path.chmod(0o400)

    open_backup(path, unlock_with(passphrase=WORDS, code=None))

    assert path.read_bytes() == (EXAMPLE / "backup").read_bytes()
    assert list(path.parent.iterdir()) == [path]


def test_the_second_reader_finds_the_published_keys(vectors: dict[str, object]) -> None:
    rows = reader.read_rows((EXAMPLE / "backup").read_bytes())
    (header,), (root,) = rows.numbered(0), rows.numbered(1)

    epoch = reader.open_header(header, nowhere, WORDS)

    assert epoch is not None
    assert (epoch.vault.hex(), epoch.number) == (vectors["vault id"], vectors["times written"])
    assert epoch.root_key.hex() == vectors["root key"]
    assert [key.hex() for key in reader.open_root(root, epoch)] == [vectors["page key 0"]]


def test_the_second_reader_reads_the_published_backup() -> None:
    entries = {(each.drawer, each.id): each for each in entries_of(EXAMPLE / "backup", WORDS)}

    assert b"My sister Ana lives in Lisbon." in entries[Drawer.MESSAGES, "message-1"].content
    assert (Drawer.MEMORIES, "memory-2") not in entries
    assert {name for drawer, name in entries if drawer == Drawer.ERRATA} == {"3:memory-2"}
    assert json.loads(entries[Drawer.BACKUPS, "this"].content)["until"] == 6


def test_a_ledger_entry_comes_back_as_it_was() -> None:
    for opener in (None, Opener(None, bytes(16), b"k" * 32), Opener(KdfCost(), b"s" * 16, b"k")):
        entry = LedgerEntry(
            BackupId("one"), NOON, "/x", 9, 3, 4, opener, automatic=True, removed=True
        )
        assert read_entry(entry.id, write_entry(entry)) == entry


@pytest.mark.parametrize(
    "content", [b'{"salt":"x"}', b'{"cost":[1,2,3,4]}', b'{"salt":"00","key":"00"}']
)
def test_what_opens_a_backup_is_never_guessed(content: bytes) -> None:
    with pytest.raises(VaultDamagedError):
        read_opener(content)
