"""Copies: a file of sealed records, and the records of such a file."""

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.errors import VaultDamagedError
from app.vault.backups.openers import Unlock, secrets_of
from app.vault.backups.sentences import plain_vault, unreadable
from app.vault.changes import Change
from app.vault.codec.backups import About, Opener, read_about, write_about
from app.vault.codes import RecoveryKeys
from app.vault.container import HEADER, ROOT, Container, load_container, make_container
from app.vault.damage import Damage
from app.vault.header import Identity, make_header
from app.vault.key_tree import KeyTree, Root
from app.vault.reading import read_vault
from app.vault.records import Contents, Drawer, Record
from app.vault.salvage import salvaged
from app.vault.unlocking import Unlocked

_THIS = "this"  # the record in which a backup speaks of itself


@dataclass(frozen=True, slots=True)
class Copy:
    """A backup as it was read; what it says of itself may be among what was lost."""

    about: About | None
    contents: Contents
    damage: Damage
    unlocked: Unlocked

    @property
    def lost(self) -> int:
        """How many records are known to be lost, now or when it was last written anew."""
        return self.damage.count + (self.about.lost if self.about else 0)


@dataclass(frozen=True, slots=True)
class Seal:
    """How a copy is sealed: for which vault, for whom, and for the how many-th time."""

    vault_id: bytes
    opener: Opener
    recovery: RecoveryKeys | None = None
    times: int = 1

    @property
    def identity(self) -> Identity:
        """What stands in the header."""
        cost = self.opener.cost
        return Identity(self.vault_id, cost is None, cost, self.opener.salt)


def seal_copy(records: Iterable[Record], about: About, how: Seal) -> bytes:
    """Return the bytes of a file with these records, every one under a new key."""
    tree, contents, change = KeyTree(Root(0, ()), {}), Contents(), Change()
    for record in records:
        change.put(record, contents, tree)
    this = Record(Drawer.BACKUPS, _THIS, "", 0, write_about(about))
    change.put(this, contents, tree)
    header, root_key = make_header(how.identity, how.times, secrets_of(how.opener), how.recovery)
    sealed = change.seal_records(how.vault_id, tree)
    nodes = change.seal_pages(how.vault_id, tree) | {HEADER: header}
    nodes[ROOT] = tree.seal_root(how.vault_id, how.times, root_key)
    with contextlib.closing(make_container()) as container:
        container.write(nodes, sealed)
        return container.image()


def read_copy(file: bytes, unlock: Unlock) -> Copy:
    """Return what a backup's file holds, or what can be salvaged of it.

    Raises:
        WrongPassphraseError: it was opened with another passphrase.
        BackupError: too much of it is damaged.
        NoBackupError: it is a vault, and no backup.
        VaultTooNewError: a newer Candor wrote it.
    """
    try:
        return _read(load_container(file), unlock)
    except VaultDamagedError as error:
        with contextlib.suppress(VaultDamagedError):
            return _read(salvaged(file, None), unlock)
        raise unreadable() from error


def _read(container: Container, unlock: Unlock) -> Copy:
    with contextlib.closing(container):
        unlocked = unlock(container)
        reading = read_vault(container, unlocked)
    if reading.contents.get(Drawer.BACKUPS, _THIS):
        about = read_about(reading.contents.drop(Drawer.BACKUPS, _THIS).content)
    elif reading.damage.harmful:
        about = None
    else:
        raise plain_vault()
    return Copy(about, reading.contents, reading.damage, unlocked)
