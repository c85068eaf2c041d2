"""Restoring: a backup is opened, corrected by what was forgotten since, and put in place."""

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.domain.errors import VaultError
from app.vault.backups.copies import Copy, read_copy
from app.vault.backups.corrections import corrected, count_corrections
from app.vault.backups.ledger import Ledger
from app.vault.backups.openers import Unlock, opener_of
from app.vault.backups.places import beside_newest_first, read_file
from app.vault.backups.sentences import harmed, lost_earlier, not_this_backup
from app.vault.codec.backups import LedgerEntry
from app.vault.container import Container
from app.vault.records import Contents, Record
from app.vault.store import Store
from app.vault.unlocking import Unlocked, read_headers


@dataclass(frozen=True, slots=True)
class Opened:
    """A backup that was opened to be restored, where it lies, and its file's size."""

    place: Path = field(repr=False)
    size: int
    copy: Copy = field(repr=False)


def open_backup(place: Path, unlock: Unlock, *, accept_loss: bool = False) -> Opened:
    """Return an opened backup; `unlock_with` says how.

    Raises:
        NoBackupError: there is none in this place.
        WrongPassphraseError: it opens with another passphrase.
        RecoveryCodeError: it opens with another code, or with none.
        BackupDamagedError: a part of it is lost, and that was not accepted.
        BackupError: too much of it is damaged.
        VaultTooNewError: a newer Candor wrote it.
    """
    file = read_file(place)
    copy = read_copy(file, unlock)
    if not accept_loss:
        require_whole(copy)
    return Opened(place.absolute(), len(file), copy)


def newer_beside(opened: Opened, unlock: Unlock) -> tuple[Contents, ...]:
    """Return what the newest backup beside this one holds, where the same thing opens both.

    It may know of something that was forgotten after this one was made: all there is to ask when
    the vault itself is lost.
    """
    vault_id = opened.copy.unlocked.identity.vault_id

    def unlock_same(container: Container) -> Unlocked:
        if read_headers(container)[0][0].identity.vault_id != vault_id:
            raise not_this_backup()  # before a passphrase is derived for a stranger's file
        return unlock(container)

    for place in beside_newest_first(opened.place):
        with contextlib.suppress(VaultError):
            copy = read_copy(read_file(place), unlock_same)
            if _is_newer(copy, opened.copy):
                return (copy.contents,)
    return ()


def require_whole(copy: Copy) -> None:
    """See that nothing of a backup is lost.

    Raises:
        BackupDamagedError: something is.
    """
    if copy.damage.harmful:
        raise harmed(copy.damage.sentence)
    if copy.lost:
        raise lost_earlier(copy.lost)


def fill(store: Store, opened: Opened, later: Iterable[Contents]) -> int:
    """Let a vault hold what a backup holds, in one commit; return how much was corrected.

    Args:
        store: of the vault; what it held before is gone but for what `later` gives back.
        opened: the backup.
        later: states of the vault after the backup, the newest last.

    Raises:
        VaultError: nothing changed.
    """
    with store.lock:
        records = corrected(opened.copy.contents, later)
        with store.change():
            _replace(store, records)
            _adopt(store, opened)
    return count_corrections(opened.copy.contents, records)


def _is_newer(copy: Copy, than: Copy) -> bool:
    """Whether a copy of the same vault is a later one."""
    here, there = copy.about, than.about
    return here is not None and there is not None and here.until > there.until


def _replace(store: Store, records: Iterable[Record]) -> None:
    with store.change() as change:
        for _, here in list(store.contents.everything()):
            change.remove(here.drawer, here.id, store.contents, store.tree)
        for record in records:
            change.put(record, store.contents, store.tree)


def _adopt(store: Store, opened: Opened) -> None:
    """Know the backup that was restored, so that forgetting reaches it from now on.

    For that, what comes next must be counted as later than the backup, whatever is in it.
    """
    about, opener = opened.copy.about, opener_of(opened.copy.unlocked.access)
    if about is None:
        return
    ledger = Ledger(store)
    made = (about.id, about.made_at, str(opened.place), opened.size, about.until, about.cleaned)
    known = ledger.find(about.id) or LedgerEntry(*made, opener)
    cleaned = max(known.cleaned, about.cleaned)
    store.contents.count_on(max(about.until, cleaned))
    ledger.put(replace(known, place=str(opened.place), size=opened.size, cleaned=cleaned))
