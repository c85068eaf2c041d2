"""Reading: from the root key down the key tree to every record.

Both copies of every node are read. Where one is spoilt, the other serves and repairs it. A node or
record of which nothing is left is isolated: the rest is read, and the loss is named.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.errors import VaultDamagedError, VaultError
from app.vault.container import FIRST_PAGE, HEADER, ROOT, Container, Copy
from app.vault.damage import Damage
from app.vault.key_tree import KeyEntry, KeyTree, Root, open_page, open_root
from app.vault.records import RECORD_VERSION, Contents, Drawer, Record, unpack_record
from app.vault.sealing import place, unseal
from app.vault.sentences import damaged, too_new
from app.vault.unlocking import Unlocked, unlock


@dataclass(frozen=True, slots=True)
class Reading:
    """A vault as it was read: keys, records, damage, and the good bytes of spoilt copies."""

    tree: KeyTree
    contents: Contents
    damage: Damage
    repairs: Mapping[int, bytes]


def read_vault(container: Container, unlocked: Unlocked) -> Reading:
    """Return every key and every record, with what is damaged named.

    Raises:
        VaultDamagedError: no root node of this epoch is left.
        VaultTooNewError: a newer Candor wrote some of the records.
    """
    reader = _Reader(container, unlocked.identity.vault_id)
    reader.check_header(unlocked)
    root = reader.root(unlocked)
    entries = reader.entries(root)
    contents, stored = Contents(), container.records(entries)
    lost = reader.records(entries, stored, contents)
    return Reading(
        KeyTree(root, entries),
        contents,
        Damage(
            _by_drawer(entries, lost),
            tuple(lost),
            tuple(reader.lost_pages),
            tuple(sorted(stored.keys() - entries.keys())),
            not container.sound(),
            len(reader.repairs),
        ),
        reader.repairs,
    )


def verify_root(container: Container, unlocked: Unlocked) -> bool:
    """Return whether the file, opened anew, gives back the root of this very epoch."""
    again, access = container.reopened(), unlocked.access
    try:
        found = unlock(again, access.keystore, access.key_for)
        _Reader(again, found.identity.vault_id).root(found)
    except VaultError:
        return False
    finally:
        if again is not container:
            again.close()
    return found == unlocked


class _Reader:
    """Reads nodes from whichever copy is good, and remembers what was not."""

    def __init__(self, container: Container, vault_id: bytes) -> None:
        self._container = container
        self._vault_id = vault_id
        self.repairs: dict[int, bytes] = {}
        self.lost_pages: list[int] = []

    def check_header(self, unlocked: Unlocked) -> None:
        self._compare(HEADER, self._copies(HEADER), unlocked.stored)

    def root(self, unlocked: Unlocked) -> Root:
        """The root of the newest generation: an older copy may have been put back."""
        copies = self._copies(ROOT)
        found: list[tuple[int, Root, bytes]] = []
        for stored in filter(None, set(copies)):
            try:
                root = open_root(stored, self._vault_id, unlocked.epoch, unlocked.root_key)
            except VaultDamagedError:
                continue
            found.append((root.generation, root, stored))
        if not found:
            raise damaged()
        _, root, good = max(found, key=lambda each: each[0])
        self._compare(ROOT, copies, good)
        return root

    def entries(self, root: Root) -> dict[int, KeyEntry]:
        entries: dict[int, KeyEntry] = {}
        for page, page_key in enumerate(root.page_keys):
            entries |= self._page(page, page_key)
        return entries

    def records(
        self, entries: Mapping[int, KeyEntry], stored: Mapping[int, bytes], into: Contents
    ) -> list[int]:
        """Put every record that can be read into memory; return the slots of the others."""
        lost: list[int] = []
        read: list[tuple[Record, int]] = []
        for slot, entry in entries.items():
            try:
                read.append((self._record(slot, entry, stored.get(slot, b"")), slot))
            except VaultDamagedError:
                lost.append(slot)
        for record, slot in sorted(read, key=lambda pair: pair[0].sequence):
            into.put(record, slot)
        return lost

    def _record(self, slot: int, entry: KeyEntry, sealed: bytes) -> Record:
        padded = unseal(entry.key, sealed, place(self._vault_id, "record", slot))
        record = unpack_record(padded)
        if record.version > RECORD_VERSION:
            raise too_new()
        return record

    def _page(self, page: int, page_key: bytes) -> dict[int, KeyEntry]:
        copies = self._copies(FIRST_PAGE + page)
        for stored in filter(None, copies):
            try:
                entries = open_page(stored, self._vault_id, page, page_key)
            except VaultDamagedError:
                continue
            self._compare(FIRST_PAGE + page, copies, stored)
            return entries
        self.lost_pages.append(page)
        return {}

    def _copies(self, number: int) -> list[bytes | None]:
        return [self._container.node(copy, number) for copy in Copy]

    def _compare(self, number: int, copies: list[bytes | None], good: bytes) -> None:
        if any(stored != good for stored in copies):
            self.repairs[number] = good


def _by_drawer(entries: Mapping[int, KeyEntry], lost: list[int]) -> dict[str, int]:
    names = {drawer.value: drawer.name.lower() for drawer in Drawer}
    counts: dict[str, int] = {}
    for slot in lost:
        name = names.get(entries[slot].drawer, "other records")
        counts[name] = counts.get(name, 0) + 1
    return counts
