"""The end of an epoch: everything in reach is sealed anew, then the old secret is destroyed.

Order of destruction: the new secret is in the keystore and read back → commit → the file is
opened anew and its root verified → the old secret is destroyed. A crash between any two of these
loses nothing; what it leaves in the keystore, below the living epoch or above it, is destroyed when
the vault is opened next and its root is verified.
"""

import contextlib
from dataclasses import dataclass

from app.domain.errors import KeystoreError
from app.vault.container import HEADER, ROOT, Container
from app.vault.key_sources import Epochs
from app.vault.key_tree import KeyTree
from app.vault.reading import verify_root
from app.vault.sentences import WEAKER_CODE, WEAKER_KEYSTORE, WEAKER_PORTABLE
from app.vault.unlocking import Access, Unlocked, begin_epoch


@dataclass(frozen=True, slots=True)
class Sealed:
    """The bytes of one commit: nodes by number, records by slot (None deletes one)."""

    nodes: dict[int, bytes]
    records: dict[int, bytes | None]


def commit_here(container: Container, now: Unlocked, tree: KeyTree, sealed: Sealed) -> None:
    """Commit within the epoch.

    Raises:
        VaultError: nothing was written.
    """
    root = tree.seal_root(now.identity.vault_id, now.epoch, now.root_key)
    container.write(sealed.nodes | {ROOT: root}, sealed.records)


def commit_and_end(
    container: Container,
    now: Unlocked,
    tree: KeyTree,
    sealed: Sealed,
    access: Access,
) -> Unlocked:
    """Commit into a new epoch, destroy the old one, and return what is open now.

    When the file can not be opened in the new epoch (a keystore that forgot what it had just
    shown), the commit stands and the old epoch goes on: nothing is lost, and `weakness` tells.

    Args:
        container: where to write.
        now: the living epoch.
        tree: the keys as they are to be from now on.
        sealed: the pages and records of this commit.
        access: what opens the vault from now on, maybe another keystore or none.

    Raises:
        KeystoreError: the keystore refused the new secret; nothing was written.
        VaultError: the commit failed.
    """
    after = begin_epoch(access, now.epoch)
    nodes = sealed.nodes | {HEADER: after.stored}
    commit_here(container, after, tree, Sealed(nodes, sealed.records))
    if not verify_root(container, after):
        commit_here(container, now, tree, Sealed({HEADER: now.stored}, {}))
        _end(access.epochs, after.epoch, after.epoch + 1)
        return now
    _end(now.access.epochs, now.epoch, after.epoch)
    return after


def end_leftovers(epochs: Epochs, living: int) -> None:
    """Destroy the epochs that a crash left below the living one, if the keystore lets us."""
    with contextlib.suppress(KeystoreError):
        epochs.end(min(epochs.leftovers(living), default=living), living)


def end_begun(epochs: Epochs, living: int) -> None:
    """Destroy what was begun above the living epoch by a commit that never came to be."""
    with contextlib.suppress(KeystoreError):
        epochs.end(living + 1, max(epochs.strays(living), default=living) + 1)


def end_around(epochs: Epochs, living: int) -> None:
    """Destroy what crashes left, as `leftovers` and `strays`, and the living epoch's secret.

    For a keystore that the vault does without, or that it is to be gone from.
    """
    end_leftovers(epochs, living)
    end_begun(epochs, living)
    _end(epochs, living, living + 1)


def weakness(before: Unlocked, now: Unlocked) -> str:
    """Return who can still read old copies after an epoch ended, in sentences; "" for nobody."""
    of_code = [WEAKER_CODE] if before.access.recovery else []
    return " ".join(_of_device(before, now) + of_code)


def _of_device(before: Unlocked, now: Unlocked) -> list[str]:
    epochs = now.access.epochs
    if not epochs.kept:
        return [WEAKER_PORTABLE]
    try:
        ended = now.epoch > before.epoch and not epochs.leftovers(now.epoch)
    except KeystoreError:
        ended = False
    return [] if ended else [WEAKER_KEYSTORE]


def _end(epochs: Epochs, first: int, before: int) -> None:
    """Destroy, as far as the keystore lets us; `weakness` finds what is left."""
    with contextlib.suppress(KeystoreError):
        epochs.end(first, before)
