"""The end of an epoch: everything in reach is sealed anew, then the old secret is destroyed.

Order of destruction: the new secret is in the keystore and read back → commit → the file is
opened anew and its root verified → the old secret is destroyed. A crash between any two of these
loses nothing; what it leaves in the keystore is destroyed when the vault is opened next.
"""

from dataclasses import dataclass

from app.domain.errors import KeystoreError
from app.vault.container import HEADER, ROOT, Container
from app.vault.header import Identity, Secrets, make_header
from app.vault.key_sources import Epochs
from app.vault.key_tree import KeyTree
from app.vault.ports import KeySource
from app.vault.sentences import WEAKER_KEYSTORE, WEAKER_PORTABLE
from app.vault.unlocking import Unlocked, verify_root


@dataclass(frozen=True, slots=True)
class Sealed:
    """The bytes of one commit: nodes by number, records by slot (None deletes one)."""

    nodes: dict[int, bytes]
    records: dict[int, bytes | None]


@dataclass(frozen=True, slots=True)
class Ended:
    """How an epoch ended: what is open now, and who can still read old copies ("" nobody)."""

    unlocked: Unlocked
    sentence: str


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
    keystore: KeySource | None,
    renewed: tuple[Identity, bytes],
) -> Ended:
    """Commit into a new epoch, then destroy the old one.

    When the file can not be opened in the new epoch (a keystore that forgot what it had just
    shown), the commit stands and the old epoch goes on: nothing is lost, and the report says so.

    Args:
        container: where to write.
        now: the living epoch.
        tree: the keys as they are to be from now on.
        sealed: the pages and records of this commit.
        keystore: where the epoch secrets are; None without one.
        renewed: the identity and passphrase key from now on.

    Raises:
        KeystoreError: the keystore refused the new secret; nothing was written.
        VaultError: nothing was written.
    """
    epochs = Epochs(keystore, now.identity.vault_id)
    begun = epochs.begin(now.epoch)
    header, root_key = make_header(renewed[0], begun.epoch, Secrets(begun.secret, renewed[1]))
    after = Unlocked(renewed[0], begun.epoch, root_key, renewed[1], header)
    nodes = sealed.nodes | {HEADER: header}
    commit_here(container, after, tree, Sealed(nodes, sealed.records))
    if not verify_root(container, after, keystore):
        commit_here(container, now, tree, Sealed({HEADER: now.stored}, {}))
        _end(epochs, begun.epoch, begun.epoch + 1)
        return Ended(now, WEAKER_KEYSTORE)
    gone = _end(epochs, now.epoch, after.epoch)
    return Ended(after, _weakness(gone=gone, kept=epochs.kept))


def end_leftovers(epochs: Epochs, living: int) -> None:
    """Destroy the epochs that a crash left below the living one, if the keystore lets us."""
    try:
        left = epochs.leftovers(living)
    except KeystoreError:
        return
    if left:
        _end(epochs, left[0], living)


def _end(epochs: Epochs, first: int, before: int) -> bool:
    try:
        return epochs.end(first, before)
    except KeystoreError:
        return False


def _weakness(*, gone: bool, kept: bool) -> str:
    if not kept:
        return WEAKER_PORTABLE
    return "" if gone else WEAKER_KEYSTORE
