"""Recovering: a vault opened by its recovery code alone, and sealed at once for something new.

The code is the last way in, not an everyday one: it ends in a new passphrase or keystore item and
in a new code, so that the old one, which was typed, opens nothing that is written from then on.
"""

import contextlib
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.vault.codes import RecoveryCode, make_code, read_code
from app.vault.container import Container, open_container
from app.vault.epochs import Sealed, commit_and_end
from app.vault.files import FileLock, place_file
from app.vault.header import fits
from app.vault.marks import Marks
from app.vault.passphrases import KdfCost
from app.vault.ports import Clock, KeySource
from app.vault.protection import with_passphrase
from app.vault.reaching import closed_on_failure, locked_file, reach, require
from app.vault.reading import Reading, read_vault
from app.vault.rebuilding import build_image
from app.vault.sentences import keystore_lies, loss_not_accepted, nothing_protects
from app.vault.store import Store
from app.vault.unlocking import Unlocked, read_headers, unlock_by_code
from app.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class NewProtection:
    """What opens a recovered vault from now on.

    Attributes:
        keystore: what keeps its epoch secrets; None for a vault without one.
        passphrase: None for a vault that the keystore alone opens.
        cost: of the passphrase's derivation; None measures what this machine can bear.
    """

    keystore: KeySource | None = None
    passphrase: str | None = field(default=None, repr=False)
    cost: KdfCost | None = None


@dataclass(frozen=True, slots=True)
class _Opened:
    container: Container
    unlocked: Unlocked
    reading: Reading


def code_fits(path: Path, typed: str) -> bool:
    """Return whether a recovery code opens the vault, without opening anything.

    Raises:
        RecoveryCodeError: the words are no code, or no code opens this vault.
        NoVaultError: there is none.
        VaultDamagedError: the header is gone.
    """
    code = read_code(typed)
    require(path)

    def read(container: Container) -> bool:
        with contextlib.closing(container):
            return fits(read_headers(container)[0][1], code)

    return reach(path, read)


def recover_vault(
    path: Path,
    typed: str,
    new: NewProtection,
    *,
    clock: Clock,
    marks: Marks | None = None,
    accept_loss: bool = False,
) -> tuple[Vault, RecoveryCode]:
    """Return the vault, unlocked by its code and sealed for new secrets, and its new code.

    Args:
        path: the vault's file.
        typed: the recovery code, as somebody typed it.
        new: what opens the vault from now on.
        clock: the time.
        marks: what this computer last saw of its vaults; None keeps no mark.
        accept_loss: of a damaged vault, go on with what can be read.

    Raises:
        RecoveryCodeError: the words are no code, or another one; nothing changed.
        VaultDamagedError: too much is damaged, or something is and the loss was not accepted.
        VaultError: neither keystore nor passphrase, or the disk failed; nothing changed.
        KeystoreError: the keystore did not keep the key; nothing changed.
    """
    code = read_code(typed)
    if new.keystore is None and new.passphrase is None:
        raise nothing_protects()
    require(path)
    with locked_file(path) as file_lock:
        opened = reach(path, lambda container: _opened(container, code))
        opened = _whole(opened, path, accept_loss=accept_loss)

        since = opened.reading.tree.generation

        def renew(_: Container) -> tuple[Vault, RecoveryCode]:
            store, code = _renewed(opened, new, file_lock)
            return Vault(store, clock, marks, since=since), code

        return closed_on_failure(opened.container, renew)


def _opened(container: Container, code: RecoveryCode) -> _Opened:
    """What the code opens; the former epoch's secret ends when this is known as the latest file."""
    unlocked = unlock_by_code(container, code)
    return _Opened(container, unlocked, read_vault(container, unlocked))


def _whole(opened: _Opened, path: Path, *, accept_loss: bool) -> _Opened:
    """The same, of a file that was made anew of what can be read, if that is accepted."""
    if not opened.reading.damage.harmful:
        return opened
    with contextlib.closing(opened.container):
        if not accept_loss:
            raise loss_not_accepted(opened.reading.damage.sentence)
        place_file(build_image(opened.container, opened.unlocked, opened.reading), path)
    return replace(opened, container=open_container(path))


def _renewed(
    opened: _Opened, new: NewProtection, file_lock: FileLock
) -> tuple[Store, RecoveryCode]:
    access, code = opened.unlocked.access, make_code()
    access = with_passphrase(access, new.passphrase, new.cost)
    access = replace(
        access,
        identity=replace(access.identity, keystore=new.keystore is not None),
        keystore=new.keystore,
        recovery=code.keys(access.identity.vault_id),
    )
    nothing = Sealed({}, {})
    now = commit_and_end(opened.container, opened.unlocked, opened.reading.tree, nothing, access)
    if now is opened.unlocked:
        raise keystore_lies()
    return Store(opened.container, now, file_lock), code
