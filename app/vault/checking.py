"""A fresh look for residues: in the file, in the keystore, and of everything with a tombstone."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from app.vault.container import Container
from app.vault.files import left_beside
from app.vault.freed import count_unclean_pages
from app.vault.names import named_by, with_messages
from app.vault.reading import read_vault
from app.vault.records import Drawer
from app.vault.store import Store


@dataclass(frozen=True, slots=True)
class Residues:
    """What should not be there, counted by place; all 0 when clean.

    Attributes:
        keys_without_record: key entries whose record is missing or is not what was written.
        records_without_key: sealed records that no key opens.
        unlike_memory: records that the file has and memory has not, or the other way round.
        freed_pages: freed pages of the file that still hold bytes.
        tombstoned: what has a tombstone, or had a chat with one, and still lies in its drawer.
        old_epochs: epoch secrets that should have been destroyed.
        beside: bytes of a journal or of an unfinished copy that were left beside the file.
    """

    keys_without_record: int = 0
    records_without_key: int = 0
    unlike_memory: int = 0
    freed_pages: int = 0
    tombstoned: int = 0
    old_epochs: int = 0
    beside: int = 0


@dataclass(frozen=True, slots=True)
class VaultCheck:
    """What was looked at, by place, and what was found there."""

    looked_at: Mapping[str, int]
    found: Residues

    @property
    def residues(self) -> int:
        """How much there is that should not be; 0 when clean."""
        return sum(asdict(self.found).values())


def check_store(store: Store) -> VaultCheck:
    """Return what a look at the file, opened anew, finds."""
    with store.lock:
        path = store.container.path
        beside = left_beside(path) if path else 0  # opening the file would clear a journal away
        again = store.container.reopened()
        try:
            return _check(store, again, beside)
        finally:
            if again is not store.container:
                again.close()


def _check(store: Store, again: Container, beside: int) -> VaultCheck:
    reading = read_vault(again, store.unlocked)
    here, there = dict(store.contents.everything()), dict(reading.contents.everything())
    differing = {slot for slot in here.keys() | there.keys() if here.get(slot) != there.get(slot)}
    found = Residues(
        keys_without_record=len(reading.damage.lost_slots) + len(reading.damage.lost_pages),
        records_without_key=len(reading.damage.keyless),
        unlike_memory=len(differing),
        freed_pages=count_unclean_pages(again.image()),
        tombstoned=_tombstoned(store),
        old_epochs=len(store.epochs.strays(store.unlocked.epoch)),
        beside=beside,
    )
    looked_at = {drawer.name.lower(): len(store.contents.drawer(drawer)) for drawer in Drawer}
    return VaultCheck(looked_at | {"keys": len(reading.tree.entries)}, found)


def _tombstoned(store: Store) -> int:
    """Nothing that a tombstone is about may lie in its drawer again, nor a chat's messages."""
    contents = store.contents
    buried = (named_by(stone) for stone in contents.drawer(Drawer.TOMBSTONES))
    names = {each for name in buried for each in with_messages(name, contents)}
    return sum(contents.get(*name) is not None for name in names)
