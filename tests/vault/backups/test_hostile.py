"""Backups that somebody forged who knows what opens them: refused in a sentence, within bounds."""

import contextlib
import os
import struct
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.backups import BackupId
from app.domain.errors import VaultError
from app.vault import NewProtection, newer_beside, open_backup, restore_vault, unlock_with
from app.vault.backups.copies import Seal, seal_copy
from app.vault.backups.openers import choose_opener, secrets_of
from app.vault.codec.backups import About
from app.vault.container import FIRST_PAGE, HEADER, ROOT, Container, make_container
from app.vault.header import make_header
from app.vault.records import Drawer
from app.vault.sealing import derive_key, make_key, pad, place, seal
from app.vault.unlocking import Unlocked
from tests.vault.conftest import FAST
from tests.vault.samples import NOON

WORDS = "known to the forger"
OPENER = choose_opener(WORDS, FAST)
HOW = Seal(bytes(16), OPENER)
UNLOCK = unlock_with(passphrase=WORDS, code=None)
OTHER = NewProtection(passphrase=WORDS, cost=FAST)
Clock = Callable[[], datetime]


def forged(*, root: bytes | None = None, page: bytes | None = None, record: bytes = b"") -> bytes:
    """A file whose root node, first key page or only record says what nobody would write."""
    header, root_key = make_header(HOW.identity, 1, secrets_of(OPENER))
    page_key, key, salt = make_key(), make_key(), bytes(32)
    entry = struct.pack(">B32s", Drawer.CHATS, key)
    plain = root if root is not None else struct.pack(">QI", 1, 1) + page_key
    root_seal = derive_key(root_key, salt=salt, info=b"root")
    nodes = {
        HEADER: header,
        ROOT: salt + seal(root_seal, plain, place(bytes(16), "root", 1)),
        FIRST_PAGE: seal(
            page_key,
            entry + bytes(255 * 33) if page is None else page,
            place(bytes(16), "page", 0),
        ),
    }
    with contextlib.closing(make_container()) as container:
        container.write(nodes, {0: seal(key, pad(record), place(bytes(16), "record", 0))})
        return container.image()


def frame(drawer: int, sequence: int, name: bytes) -> bytes:
    return struct.pack(">BBQHH", drawer, 1, sequence, len(name), 0) + name


@pytest.mark.parametrize(
    "file",
    [
        forged(root=struct.pack(">QI", 1, 2**32 - 1)),
        forged(root=b"short"),
        forged(page=b"of no such length"),
        forged(page=bytes(33 * 257)),
        forged(record=frame(1, 1, b"\xff\xfe")),
        forged(record=frame(1, 2**64 - 1, b"chat")),
        forged(record=frame(1, 1, b"chat")[:-2]),
    ],
    ids=["pages", "root", "page", "entries", "letters", "sequence", "length"],
)
def test_a_forged_tree_is_refused(tmp_path: Path, file: bytes) -> None:
    (tmp_path / "a.backup").write_bytes(file)

    with pytest.raises(VaultError):
        open_backup(tmp_path / "a.backup", UNLOCK)


@pytest.mark.parametrize(
    "content",
    [
        b'{"id":"x","made_at":"never","until":1,"cleaned":1}',
        b'{"id":"x","made_at":"2026-11-22","until":%d,"cleaned":1}' % 10**30,
        b'{"id":"x","made_at":"2026-11-22","until":-1,"cleaned":1}',
    ],
    ids=["time", "until", "negative"],
)
def test_what_a_forged_backup_says_of_itself_is_refused(tmp_path: Path, content: bytes) -> None:
    record = frame(Drawer.BACKUPS, 1, b"this") + content
    (tmp_path / "a.backup").write_bytes(forged(record=record))

    with pytest.raises(VaultError):
        open_backup(tmp_path / "a.backup", UNLOCK)


def test_a_pipe_beside_a_backup_makes_nobody_wait(tmp_path: Path, path: Path, clock: Clock) -> None:
    about = About(BackupId("a"), NOON, 1, 1)
    (tmp_path / "a.backup").write_bytes(seal_copy([], about, HOW))
    os.mkfifo(tmp_path / "b.backup")

    found = open_backup(tmp_path / "a.backup", UNLOCK)
    assert newer_beside(found, UNLOCK) == ()
    with pytest.raises(VaultError, match="no backup"):
        open_backup(tmp_path / "b.backup", UNLOCK)
    assert restore_vault(path, found, OTHER, clock=clock) == 0


def test_a_backup_of_another_vault_beside_it_costs_no_derivation(tmp_path: Path) -> None:
    paid: list[bytes] = []
    about = About(BackupId("a"), NOON, 1, 1)
    (tmp_path / "a.backup").write_bytes(seal_copy([], about, HOW))
    other = Seal(b"x" * 16, OPENER)
    (tmp_path / "b.backup").write_bytes(seal_copy([], About(BackupId("b"), NOON, 9, 9), other))
    found = open_backup(tmp_path / "a.backup", UNLOCK)

    def counting(container: Container) -> Unlocked:
        paid.append(b"")
        return UNLOCK(container)

    assert newer_beside(found, counting) == ()
    assert paid == []
